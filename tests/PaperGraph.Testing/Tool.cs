using System.Diagnostics;
using Xunit;

namespace PaperGraph.Testing;

/// <summary>Programs of this machine that read what we write.</summary>
public static class Tool
{
    /// <summary>Runs a program to its end and gives its output; skips the test where the program is not there.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists(program), $"needs {program}");
        return await RunToEndAsync(program, arguments);
    }

    /// <summary>Runs a built .NET program to its end and gives its output.</summary>
    public static Task<string> RunDotnetAsync(string assembly, params string[] arguments) => RunToEndAsync("dotnet", ["exec", assembly, .. arguments]);

    /// <summary>Runs a script in the system's Python; skips the test where a module is missing.</summary>
    public static async Task<string> RunPythonAsync(string script, string[] modules, params string[] arguments)
    {
        const string Python = "/usr/bin/python3";
        var missing = await RunAsync(Python, ["-c", "import importlib.util, sys; print(*[m for m in sys.argv[1:] if not importlib.util.find_spec(m)])", .. modules]);
        Assert.SkipUnless(string.IsNullOrWhiteSpace(missing), $"needs the Python module {missing.Trim()}");
        return await RunAsync(Python, ["-c", script, .. arguments]);
    }

    /// <summary>Runs a script in Node; skips the test where a package cannot be found (NODE_PATH names the folder of packages).</summary>
    public static async Task<string> RunNodeAsync(string script, string[] packages, params string[] arguments)
    {
        const string Node = "/usr/bin/node";
        const string Find = "console.log(process.argv.slice(1).filter(p => { try { require.resolve(p); return false } catch { return true } }).join(' '))";
        var missing = await RunAsync(Node, ["-e", Find, .. packages]);
        Assert.SkipUnless(string.IsNullOrWhiteSpace(missing), $"needs the npm package {missing.Trim()} (NODE_PATH)");
        return await RunAsync(Node, ["-e", script, .. arguments]);
    }

    /// <summary>Runs a script in R with UTF-8; skips the test where the package is missing.</summary>
    public static async Task<string> RunRAsync(string script, string package, params string[] arguments)
    {
        const string R = "/usr/bin/Rscript";
        Assert.SkipUnless(File.Exists(R), $"needs {R}");
        var found = await RunAsync(R, "-e", $"cat(requireNamespace('{package}', quietly = TRUE))");
        Assert.SkipUnless(found == "TRUE", $"needs the R package {package}");
        return await RunAsync("/usr/bin/env", ["LC_ALL=C.UTF-8", R, "-e", script, .. arguments]);
    }

    private static async Task<string> RunToEndAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{output}\n{await errors}");
        return output;
    }
}
