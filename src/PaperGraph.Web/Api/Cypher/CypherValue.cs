using System.Text.Json;
using System.Text.Json.Serialization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;

namespace PaperGraph.Web.Api.Cypher;

/// <summary>A value of Cypher as <see cref="ValueJson"/> writes it.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(Converter))]
internal readonly record struct CypherValue(Value Value)
{
    private sealed class Converter : JsonConverter<CypherValue>
    {
        public override bool HandleNull => true;

        public override CypherValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            try
            {
                return new(ValueJson.Read(json.RootElement));
            }
            catch (FormatException error)
            {
                throw new JsonException(error.Message, error);
            }
        }

        public override void Write(Utf8JsonWriter writer, CypherValue value, JsonSerializerOptions options) => ValueJson.Write(writer, value.Value);
    }
}
