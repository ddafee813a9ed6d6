using System.Runtime.Intrinsics;
using CsCheck;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Tests.Model;

public sealed class WeightTableTests
{
    [Fact]
    public void Sum_AnyFeatures_AddsTheRowsOfThoseThatHaveWeights()
    {
        // Many of them belong into few buckets.
        var random = new Random(1);
        var features = Enumerable.Range(0, 30_000).Select(i => (uint)random.Next(1, int.MaxValue) & (i % 3 == 0 ? 0xFFFF00FFu : uint.MaxValue)).Where(feature => feature != 0).Distinct().ToArray();
        var rows = new sbyte[features.Length * Tags.Count];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows.AsSpan()));
        var places = features.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var table = new WeightTable(features, rows);
        Gen.OneOf(Gen.Int[0, features.Length - 1].Select(place => features[place]), Gen.UInt).Array[0, 60].Sample(sought =>
        {
            var expected = new short[Tags.Count];
            foreach (var feature in sought)
            {
                for (var tag = 0; tag < Tags.Count && places.ContainsKey(feature); tag++)
                    expected[tag] += rows[(places[feature] * Tags.Count) + tag];
            }

            Assert.Equal(Vector256.Create(expected), table.Sum([.. sought]));
        });
    }
}
