namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>Solves linear equations by elimination.</summary>
internal static class LinearEquations
{
    /// <summary>Puts the solution in the place of the right side. The matrix is symmetric and positive definite; it is used up.</summary>
    public static void Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var k = 0; k < count; k++)
        {
            for (var i = k + 1; i < count; i++)
            {
                var factor = matrix[i, k] / matrix[k, k];
                for (var j = k; j < count; j++)
                    matrix[i, j] -= factor * matrix[k, j];
                right[i] -= factor * right[k];
            }
        }

        for (var k = count - 1; k >= 0; k--)
        {
            for (var j = k + 1; j < count; j++)
                right[k] -= matrix[k, j] * right[j];
            right[k] /= matrix[k, k];
        }
    }
}
