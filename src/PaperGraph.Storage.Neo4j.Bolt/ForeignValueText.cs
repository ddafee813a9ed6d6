using System.Globalization;
using Neo4j.Driver;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Bolt;

/// <summary>Dates, durations and points, which only foreign properties hold, as the server itself writes them.</summary>
internal static class ForeignValueText
{
    private const int NanosecondsPerSecond = 1_000_000_000;

    public static string Of(object value) => value switch
    {
        Duration duration => Of(duration),
        Point point => Of(point),
        ZonedDateTime { Zone: ZoneId, UnknownZoneInfo: false } time => WithOffset(time),
        _ => TrimSecond(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    // The driver leaves out the offset where the zone has a name.
    private static string WithOffset(ZonedDateTime time)
    {
        var text = new ZonedDateTime(time.UtcSeconds, time.Nanosecond, Zone.Of(time.OffsetSeconds)).ToString();
        return $"{TrimSecond(text)}[{((ZoneId)time.Zone).Id}]";
    }

    // The driver writes nine digits after the second, or none.
    private static string TrimSecond(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? text : text[..(point + 10)].TrimEnd('0') + text[(point + 10)..];
    }

    private static string Of(Duration duration)
    {
        var (seconds, nanoseconds) = duration.Seconds < 0 && duration.Nanos > 0 ? (duration.Seconds + 1, duration.Nanos - NanosecondsPerSecond) : (duration.Seconds, duration.Nanos);
        var date = Part(duration.Months / 12, 'Y') + Part(duration.Months % 12, 'M') + Part(duration.Days, 'D');
        var time = Part(seconds / 3600, 'H') + Part(seconds / 60 % 60, 'M') + LastSeconds(seconds % 60, nanoseconds);
        return time.Length > 0 ? $"P{date}T{time}" : date.Length > 0 ? "P" + date : "PT0S";
    }

    private static string LastSeconds(long seconds, int nanoseconds)
    {
        if (nanoseconds == 0)
            return Part(seconds, 'S');
        var sign = seconds < 0 || nanoseconds < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(seconds)}.{Math.Abs(nanoseconds):D9}").TrimEnd('0') + "S";
    }

    private static string Part(long number, char unit) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");

    private static string Of(Point point) => double.IsNaN(point.Z)
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={point.SrId};POINT ({NumberText.Of(point.X)} {NumberText.Of(point.Y)})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={point.SrId};POINT Z ({NumberText.Of(point.X)} {NumberText.Of(point.Y)} {NumberText.Of(point.Z)})");
}
