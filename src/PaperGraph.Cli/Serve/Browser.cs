using System.ComponentModel;
using System.Diagnostics;

namespace PaperGraph.Cli.Serve;

/// <summary>The user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address in it; false where this machine has none.</summary>
    public static bool TryOpen(string address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
            return true;
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
