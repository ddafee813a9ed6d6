namespace PaperGraph.Ingest.JsonLines;

/// <summary>Why a record of JSON cannot be taken.</summary>
/// <param name="Offset">Where in the record's bytes.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct JsonProblem(int Offset, string Message);
