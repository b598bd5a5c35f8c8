// dotnet tool restore && dotnet cake --target=<name>

using System.IO.Compression;
using System.Text.RegularExpressions;

var target = Argument("target", "Test");
var artifacts = MakeAbsolute(Directory("./artifacts"));
var packages = artifacts.Combine("packages");
var readyToRun = artifacts.Combine("readytorun");
const string Solution = "./Events.sln";

Task("Build")
    .Description("Builds everything in Release.")
    .Does(() => DotNetBuild(Solution, new DotNetBuildSettings { Configuration = "Release" }));

Task("Test")
    .Description("Runs all tests.")
    .Does(() => DotNetTest(Solution));

Task("Format")
    .Description("Fails where the code is not formatted as .editorconfig says.")
    .Does(() => DotNetFormat(Solution, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true }));

Task("ReadyToRun")
    .Description("Compiles what runs in a function for the two processors of Lambda, for the packages.")
    .DoesForEach(new[] { "linux-x64", "linux-arm64" }, runtime => DotNetPublish("./src/Responses", new DotNetPublishSettings
    {
        Configuration = "Release",
        Runtime = runtime,
        SelfContained = false,
        OutputDirectory = readyToRun.Combine($"{runtime}/lib/net10.0").FullPath,
        MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishReadyToRun", "true"),
    }));

Task("Pack")
    .Description("Makes the packages in artifacts/packages.")
    .IsDependentOn("ReadyToRun")
    .Does(() =>
    {
        CleanDirectory(packages);
        foreach (var project in GetFiles("./src/*/*.csproj"))
        {
            DotNetPack(project.FullPath, new DotNetPackSettings
            {
                Configuration = "Release",
                OutputDirectory = packages.FullPath,
                MSBuildSettings = new DotNetMSBuildSettings().WithProperty("ReadyToRunFolder", readyToRun.FullPath),
            });
        }
    });

Task("NativeSample")
    .Description("Publishes the samples as native binaries, without a warning, and runs them: each way to work with events once.")
    .Does(() =>
    {
        var orders = PublishNative("OrderHandler");
        CheckAnswer(orders, "", "\"batchItemFailures\":[{\"itemIdentifier\":");

        var handlers = PublishNative("Handlers");
        CheckAnswer(handlers, "http fixtures/functionurl/FunctionUrlRequest.http-view.json", "{\"statusCode\":201,");
        CheckAnswer(handlers, "queue fixtures/sqs/SqsEvent.orders.json", "{\"batchItemFailures\":[{");
        CheckAnswer(handlers, "stream fixtures/kinesis/KinesisEvent.full.json", "{\"batchItemFailures\":[]}");
        CheckAnswer(handlers, "unwrap fixtures/sqs/SqsEvent.uploads.json", "{\"batchItemFailures\":[{");
        CheckAnswer(handlers, "eventbridge fixtures/eventbridge/EventBridgeEvent.custom.json", "was placed");
        CheckAnswer(handlers, "route fixtures/sqs/SqsEvent.orders.json", "{\"batchItemFailures\":[{");
    });

FilePath PublishNative(string sample)
{
    var output = artifacts.Combine($"native/{sample}");
    CleanDirectory(output);
    DotNetPublish($"./samples/{sample}", new DotNetPublishSettings { Configuration = "Release", OutputDirectory = output.FullPath });
    var binary = output.CombineWithFilePath(sample);
    Information("The native {0} has {1:N0} bytes.", sample, FileSize(binary));
    return binary;
}

void CheckAnswer(FilePath binary, string arguments, string expected)
{
    var exitCode = StartProcess(binary, new ProcessSettings { Arguments = arguments, RedirectStandardOutput = true, RedirectStandardError = true }, out var lines, out var log);
    var printed = string.Join("\n", lines.Concat(log));
    if (exitCode != 0 || !printed.Contains(expected))
    {
        throw new CakeException($"The native {binary.GetFilename()} {arguments} ended with {exitCode} and printed: {printed}");
    }
}

Task("Package")
    .Description("Publishes the sample function as one native binary and zips it for provided.al2023, in artifacts/StaticFunction.zip.")
    .Does(() =>
    {
        var output = artifacts.Combine("native/StaticFunction");
        CleanDirectory(output);
        DotNetPublish("./samples/StaticFunction", new DotNetPublishSettings { Configuration = "Release", OutputDirectory = output.FullPath });
        var binary = output.CombineWithFilePath("bootstrap");
        CheckLibraryVersion(binary);
        CheckRefusal(binary);

        var package = artifacts.CombineWithFilePath("StaticFunction.zip");
        Zip(binary, package);
        Information("The function has {0:N0} bytes, its package {1:N0}.", FileSize(binary), FileSize(package));
    });

// Outside of Lambda the function has to say so; that it starts at all is what this checks.
void CheckRefusal(FilePath binary)
{
    var settings = new ProcessSettings { RedirectStandardError = true, EnvironmentVariables = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = "" } };
    var exitCode = StartProcess(binary, settings, out _, out var errors);
    var printed = string.Join("\n", errors);
    if (exitCode != 1 || !printed.StartsWith("AWS_LAMBDA_RUNTIME_API is not set"))
    {
        throw new CakeException($"The native function ended with {exitCode} and printed: {printed}");
    }
}

// A binary needs the C library of the machine that it was linked on, or a newer one; Amazon Linux 2023 has 2.34.
void CheckLibraryVersion(FilePath binary)
{
    var versions = Regex.Matches(System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(binary.FullPath)), @"GLIBC_2\.(\d+)");
    var newest = versions.Select(version => int.Parse(version.Groups[1].Value)).DefaultIfEmpty().Max();
    if (newest > 34)
    {
        throw new CakeException($"The binary needs version 2.{newest} of the C library and would not start on provided.al2023, which has 2.34. Publish it on an older system.");
    }
}

void Zip(FilePath binary, FilePath package)
{
    const int ExecutableFile = unchecked((int)0x81ED0000); // a regular file, rwxr-xr-x: Lambda starts nothing else
    using var archive = new ZipArchive(System.IO.File.Create(package.FullPath), ZipArchiveMode.Create);
    var entry = archive.CreateEntry(binary.GetFilename().FullPath, CompressionLevel.SmallestSize);
    entry.ExternalAttributes = ExecutableFile;
    using var content = entry.Open();
    using var file = System.IO.File.OpenRead(binary.FullPath);
    file.CopyTo(content);
}

Task("ManagedRuntime")
    .Description("Builds the samples that run on AWS's own packages, where the configured registry serves those.")
    .Does(() =>
    {
        var projects = GetFiles("./samples/ManagedRuntime/*/*.csproj");
        var refused = projects.SelectMany(Restore).Distinct().Order().ToArray();
        if (refused.Length > 0)
        {
            throw new CakeException($"The configured registry does not serve {string.Join(" and ", refused)}, so that samples/ManagedRuntime cannot be built here.");
        }

        foreach (var project in projects)
        {
            DotNetBuild(project.FullPath, new DotNetBuildSettings { Configuration = "Release", NoRestore = true });
        }
    });

// Gives the packages that the registry does not have (NU1101), or not in this version (NU1102, NU1103).
IEnumerable<string> Restore(FilePath project)
{
    var exitCode = StartProcess("dotnet", new ProcessSettings { Arguments = $"restore \"{project.FullPath}\"", RedirectStandardOutput = true }, out var lines);
    var printed = string.Join("\n", lines);
    var refused = Regex.Matches(printed, @"NU110[123]: .*?package ([\w.]*\w)").Select(match => match.Groups[1].Value).ToArray();
    return exitCode == 0 || refused.Length > 0 ? refused : throw new CakeException($"{project.GetFilename()} does not restore:\n{printed}");
}

// The npm package with AWS's schema registry. A newer one is taken by changing this line; the diff of src/EventBridge shows what changed at AWS.
const string RegistryPackage = "@aws-cdk/aws-service-spec@0.1.216";

Task("ImportEventBridge")
    .Description("Writes the schemas of src/EventBridge from AWS's schema registry, and what follows from them. Needs npm.")
    .Does(() =>
    {
        var folder = artifacts.Combine("registry");
        CleanDirectory(folder);
        var npm = StartProcess("npm", new ProcessSettings { Arguments = $"pack {RegistryPackage} --silent", WorkingDirectory = folder });
        var package = GetFiles($"{folder}/*.tgz").SingleOrDefault();
        if (npm != 0 || package is null)
        {
            throw new CakeException($"npm could not get {RegistryPackage}. It must be installed, and its registry must serve the package.");
        }

        using (var file = System.IO.File.OpenRead(package.FullPath))
        using (var archive = new GZipStream(file, CompressionMode.Decompress))
        {
            System.Formats.Tar.TarFile.ExtractToDirectory(archive, folder.FullPath, overwriteFiles: true);
        }

        DotNetRun("./src/EventBridge.Import", $"--database {folder}/package/db.json.gz");
    });

Task("Bench")
    .Description("Runs the benchmarks.")
    .Does(() => DotNetRun("./benchmarks", new ProcessArgumentBuilder().Append("--quick"), new DotNetRunSettings { Configuration = "Release" }));

Task("Snapshots")
    .Description("Accepts what the snapshot tests and the generated documents say now. Read the diff before you commit it.")
    .Does(() => DotNetTest(Solution, new DotNetTestSettings
    {
        EnvironmentVariables = new Dictionary<string, string> { ["UPDATE_SNAPSHOTS"] = "true", ["CI"] = "" },
    }));

Task("CI")
    .Description("What a change must pass beside the tests.")
    .IsDependentOn("Format")
    .IsDependentOn("Pack")
    .IsDependentOn("NativeSample")
    .IsDependentOn("Package");

RunTarget(target);
