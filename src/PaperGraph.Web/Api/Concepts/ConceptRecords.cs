namespace PaperGraph.Web.Api.Concepts;

/// <summary>A concept in a list.</summary>
/// <param name="Id">Its id: kind, slash, slug.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many papers name it.</param>
/// <param name="Confidence">How sure they make it together, 0 to 1.</param>
/// <param name="FirstYear">The year of the first of them.</param>
/// <param name="LastYear">The year of the last of them.</param>
/// <param name="Aliases">Its other names.</param>
internal sealed record ConceptSummary(string Id, string Kind, string Name, int Papers, double? Confidence, int? FirstYear, int? LastYear, IReadOnlyList<string> Aliases);

/// <summary>A concept.</summary>
/// <param name="Id">Its id: kind, slash, slug.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many papers name it.</param>
/// <param name="Confidence">How sure they make it together, 0 to 1.</param>
/// <param name="FirstYear">The year of the first of them.</param>
/// <param name="LastYear">The year of the last of them.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Roles">How many papers name it in each role.</param>
/// <param name="Broader">Ids of the concepts that are one step broader.</param>
/// <param name="Narrower">Ids of the concepts that are one step narrower.</param>
internal sealed record Concept(
    string Id, string Kind, string Name, int Papers, double? Confidence, int? FirstYear, int? LastYear, IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, int> Roles, IReadOnlyList<string> Broader, IReadOnlyList<string> Narrower);

/// <summary>A paper that names a concept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Role">What it does with the concept.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Evidence">The sentence that says it best.</param>
internal sealed record ConceptPaper(string Id, string Title, int? Year, string Role, double? Confidence, string? Evidence);

/// <summary>How many papers of a year name a concept; one that does so in two roles counts in both.</summary>
/// <param name="Year">The year; null for papers without one.</param>
/// <param name="Papers">How many papers.</param>
/// <param name="Introduced">How many introduce it.</param>
/// <param name="Evaluated">How many evaluate it or on it.</param>
/// <param name="Used">How many use it.</param>
/// <param name="Studied">How many study it.</param>
/// <param name="Mentioned">How many mention it.</param>
internal sealed record YearCount(int? Year, int Papers, int Introduced, int Evaluated, int Used, int Studied, int Mentioned);

/// <summary>A node beside a concept.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many papers support it.</param>
/// <param name="Relation">The type of the relationship.</param>
/// <param name="Outgoing">Whether that starts at the concept; null where it has no direction in meaning.</param>
/// <param name="Strength">How much there is of it: papers or mentions.</param>
/// <param name="Confidence">How sure the surest of it is.</param>
/// <param name="Evidence">The sentence of the surest.</param>
internal sealed record Neighbour(string Id, string Kind, string Name, int? Papers, string Relation, bool? Outgoing, double Strength, double? Confidence, string? Evidence);

/// <summary>A score that a paper states.</summary>
/// <param name="Subject">The model or method.</param>
/// <param name="SubjectName">Its name.</param>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="BenchmarkName">Its name.</param>
/// <param name="Metric">The measure; empty where the paper names none.</param>
/// <param name="Setting">Under which conditions; empty where the paper names none.</param>
/// <param name="Value">The value as it is written.</param>
/// <param name="Number">The same as a number, where it is one.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year in which it was published.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Evidence">The sentence.</param>
internal sealed record ScoreResult(
    string Subject, string SubjectName, string Benchmark, string BenchmarkName, string Metric, string Setting, string Value, double? Number, string Paper, string Title, int? Year, double? Confidence, string? Evidence);

/// <summary>A size, version or family.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="VersionOf">Ids of what it is a version of.</param>
/// <param name="Papers">How many papers name it.</param>
/// <param name="FirstYear">The year of the first of them.</param>
/// <param name="LastYear">The year of the last of them.</param>
internal sealed record FamilyMember(string Id, string Name, IReadOnlyList<string> VersionOf, int Papers, int? FirstYear, int? LastYear);

/// <summary>Why two names are one concept.</summary>
/// <param name="Reason">The reason: person, lexicon, spelling, type, kindword, abbreviation or innerabbreviation.</param>
/// <param name="Name">One name.</param>
/// <param name="Other">The other.</param>
/// <param name="Papers">How many papers say so; 0 where the names alone do.</param>
/// <param name="Paper">The first of them.</param>
/// <param name="Title">Its title.</param>
/// <param name="Evidence">Its sentence.</param>
/// <param name="Decision">The id of the decision, where a person joined them; it can be undone.</param>
internal sealed record AliasMerge(string Reason, string Name, string Other, int Papers, string? Paper, string? Title, string? Evidence, string? Decision);
