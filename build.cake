// dotnet tool restore && dotnet cake --target=<name>

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
    .Description("Publishes the sample as a native binary, without a warning, and runs it.")
    .Does(() =>
    {
        var output = artifacts.Combine("native/OrderHandler");
        CleanDirectory(output);
        DotNetPublish("./samples/OrderHandler", new DotNetPublishSettings { Configuration = "Release", OutputDirectory = output.FullPath });
        var binary = output.CombineWithFilePath("OrderHandler");
        var exitCode = StartProcess(binary, new ProcessSettings { RedirectStandardOutput = true }, out var lines);
        var printed = string.Join("\n", lines);
        if (exitCode != 0 || !printed.Contains("\"batchItemFailures\":[{\"itemIdentifier\":"))
        {
            throw new CakeException($"The native sample ended with {exitCode} and printed: {printed}");
        }

        Information("The native sample has {0:N0} bytes and printed {1}", FileSize(binary), printed);
    });

Task("Bench")
    .Description("Runs the benchmarks.")
    .Does(() =>
    {
        if (!DirectoryExists("./benchmarks"))
        {
            throw new CakeException("There is no folder benchmarks yet.");
        }

        DotNetRun("./benchmarks", new ProcessArgumentBuilder().Append("--quick"), new DotNetRunSettings { Configuration = "Release" });
    });

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
    .IsDependentOn("NativeSample");

RunTarget(target);
