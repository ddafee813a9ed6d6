using PaperGraph.Extraction.Model;

namespace PaperGraph.Extraction.Tests.Model;

public sealed class CrfFileTests
{
    [Fact]
    public void Read_WhatWasWritten_GivesSpansLikeTheShippedModel()
    {
        var analysis = Extractors.Analyse("We evaluate ZetaNet on the FooBench benchmark.");
        using var stream = new MemoryStream();
        CrfFile.Write(stream, new float[Transitions.WeightCount], [1, 2, 3], new sbyte[3 * Tags.Count]);
        stream.Position = 0;
        Assert.NotEmpty(CrfFile.Read(stream).Read(analysis));
    }

    [Fact]
    public void Read_OtherFormat_SaysSo() =>
        Assert.Throws<InvalidDataException>(() => CrfFile.Read(new MemoryStream(new byte[64])));

    [Fact]
    public void Read_ShippedModel_ReadsTheSameTwice()
    {
        var text = "We propose ZetaLoop, a framework for image segmentation, and evaluate it on FooBench.";
        Assert.Equal(CrfModel.Shipped.Read(Extractors.Analyse(text)), CrfFile.ReadShipped().Read(Extractors.Analyse(text)));
    }
}
