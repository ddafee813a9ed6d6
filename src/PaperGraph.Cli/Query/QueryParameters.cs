using System.Text.Json;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Cli.Query;

/// <summary>Parameters as users write them.</summary>
internal static class QueryParameters
{
    /// <summary>Those of a JSON file, if there is one, with those of the command line put over them.</summary>
    /// <exception cref="PaperGraphException">One of them cannot be read.</exception>
    public static Dictionary<string, Value> Read(string? file, IReadOnlyList<string> assignments)
    {
        var parameters = file is null ? [] : OfFile(file);
        foreach (var assignment in assignments)
        {
            var (name, value) = OfAssignment(assignment);
            parameters[name] = value;
        }

        return parameters;
    }

    /// <summary>A <c>name=value</c>: the value is JSON where it can be read as such, else text.</summary>
    /// <exception cref="PaperGraphException">There is no name or no <c>=</c>, or an integer does not fit.</exception>
    public static (string Name, Value Value) OfAssignment(string assignment)
    {
        var parts = assignment.Split('=', 2);
        var name = parts[0].Trim().TrimStart('$');
        if (parts.Length < 2 || name.Length == 0)
            throw new PaperGraphException(ErrorKind.Usage, $"--param takes NAME=VALUE, not '{assignment}'.", "--param year=2024, --param 'name=\"2024\"' for a text");
        try
        {
            using var json = JsonDocument.Parse(parts[1]);
            return (name, ValueJson.Read(json.RootElement));
        }
        catch (JsonException)
        {
            return (name, Value.Of(parts[1]));
        }
        catch (FormatException error)
        {
            throw new PaperGraphException(ErrorKind.Usage, $"--param {name}: {error.Message}", $"""--param '{name}="{parts[1]}"' for a text""");
        }
    }

    private static Dictionary<string, Value> OfFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var json = JsonDocument.Parse(stream);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new PaperGraphException(ErrorKind.Input, $"{path} is no JSON object of parameters.", """{"name": "GSM8K", "from": 2020}""");
            var parameters = new Dictionary<string, Value>();
            foreach (var member in json.RootElement.EnumerateObject())
            {
                if (!parameters.TryAdd(member.Name, ValueJson.Read(member.Value)))
                    throw new PaperGraphException(ErrorKind.Input, $"{path} gives the parameter '{member.Name}' twice.", "keep one of them");
            }

            return parameters;
        }
        catch (JsonException error)
        {
            throw new PaperGraphException(ErrorKind.Input, new SourceError(new(path, error.LineNumber + 1 ?? 0, (int)(error.BytePositionInLine + 1 ?? 0)), "this is no JSON").ToString(), innerException: error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"{path} cannot be read: {error.Message}", innerException: error);
        }
    }
}
