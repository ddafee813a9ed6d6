namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>How a model is fitted.</summary>
/// <param name="Passes">Passes over all papers.</param>
/// <param name="AverageFrom">The first pass, counted from 0, whose weights at its end are averaged.</param>
/// <param name="Rate">AdaGrad's step.</param>
/// <param name="Smallest">Features whose weights are all smaller are left out in the end.</param>
/// <param name="Seed">Of the order of the papers.</param>
internal sealed record CrfOptions(int Passes = 12, int AverageFrom = 6, float Rate = 0.006f, float Smallest = 0.02f, int Seed = 1)
{
    /// <summary>Features that are rarer get no weight.</summary>
    public const int LeastCount = 8;
}
