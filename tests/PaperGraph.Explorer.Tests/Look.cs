using Microsoft.Playwright;

namespace PaperGraph.Explorer.Tests;

/// <summary>How large the window is, and whether people like it dark.</summary>
public sealed record Look(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static Look Desktop { get; } = new("desktop-light", 1440, 900, ColorScheme.Light);

    public static Look DesktopDark { get; } = new("desktop-dark", 1440, 900, ColorScheme.Dark);

    public static Look Phone { get; } = new("phone-light", 390, 844, ColorScheme.Light);

    public static Look PhoneDark { get; } = new("phone-dark", 390, 844, ColorScheme.Dark);

    public static IReadOnlyList<Look> All { get; } = [Desktop, DesktopDark, Phone, PhoneDark];

    public override string ToString() => Name;
}
