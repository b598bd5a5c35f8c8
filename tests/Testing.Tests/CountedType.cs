using System.Reflection;

namespace LambdaEvents.Tests;

/// <summary>A type whose assembly counts how often one of its resources is opened.</summary>
public sealed class CountedType : TypeDelegator
{
    private readonly CountedAssembly _assembly = new();

    public CountedType()
        : base(typeof(Testing.SamplePayloads))
    {
    }

    public int Opened => _assembly.Opened;

    public override Assembly Assembly => _assembly;

    private sealed class CountedAssembly : Assembly
    {
        public int Opened { get; private set; }

        public override Stream? GetManifestResourceStream(string name)
        {
            Opened++;
            return typeof(Testing.SamplePayloads).Assembly.GetManifestResourceStream(name);
        }

        public override AssemblyName GetName() => new("Counted");
    }
}
