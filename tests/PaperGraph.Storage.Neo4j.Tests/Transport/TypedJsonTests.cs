using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What the server does where one would guess otherwise: values go there and back unchanged.</summary>
public sealed class TypedJsonTests(SharedServer server)
{
    public static TheoryData<string> Doubles => ["1", "-0", "0.1", "1E+16", "4294967296", "9007199254740992", "5E-324", "NaN", "Infinity", "-Infinity"];

    [Theory]
    [MemberData(nameof(Doubles))]
    public async Task Double_SentAndRead_IsTheSameAndStaysADouble(string text)
    {
        var value = Value.Of(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(value, await EchoAsync(value));
    }

    [Fact]
    public async Task Values_OfEveryKind_ComeBackEqual()
    {
        Value[] values = [Value.Of(long.MaxValue), Value.Of(long.MinValue), Value.Of(true), Value.Of("\"\\\0é𝔄"), Value.List([1L, 2L]), Value.List(Array.Empty<string>()), Value.Null];
        foreach (var value in values)
            Assert.Equal(value, await EchoAsync(value));
    }

    [Fact]
    public async Task Nulls_InListsAndMaps_ComeBackEqual()
    {
        var map = ValueMap.Of(KeyValuePair.Create("a", Value.Null), KeyValuePair.Create("b", Value.List([Value.Null, Value.Of(1)])));
        Assert.Equal(Value.Of(map), await EchoAsync(Value.Of(map)));
    }

    [Fact]
    public async Task Lists_FiftyInsideEachOther_ComeBackEqual()
    {
        var value = Value.Of(1);
        for (var depth = 0; depth < 50; depth++)
            value = Value.List([value]);
        Assert.Equal(value, await EchoAsync(value));
    }

    [Fact]
    public async Task Rows_FollowedByAnError_AreAFailure()
    {
        var options = await server.EmptyAsync();
        var error = await Assert.ThrowsAsync<Core.Diagnostics.PaperGraphException>(() => ServerData.RunAsync(options, "UNWIND range(1, 5000) AS i RETURN 1 / (4999 - i)"));
        Assert.Contains("/ by zero", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_InReadMode_IsRefused()
    {
        var options = await server.EmptyAsync();
        using var transport = new HttpTransport(options);
        await Assert.ThrowsAsync<Core.Diagnostics.PaperGraphException>(() => transport.ReadAsync(new("CREATE (:Mine)"), TestContext.Current.CancellationToken));
        Assert.Equal(0, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    [Fact]
    public async Task Transaction_WhoseWorkFails_LeavesNothing()
    {
        var options = await server.EmptyAsync();
        using var transport = new HttpTransport(options);
        await Assert.ThrowsAsync<InvalidOperationException>(() => transport.TransactAsync(
            async transaction =>
            {
                await transaction.RunAsync(new("CREATE (:Mine)"), TestContext.Current.CancellationToken);
                throw new InvalidOperationException();
            },
            TestContext.Current.CancellationToken));
        Assert.Equal(0, (await ServerData.RunAsync(options, "MATCH (n) RETURN count(n)"))[0].Integer(0));
    }

    private async Task<Value> EchoAsync(Value value)
    {
        return (await ServerData.RunAsync(await server.AnyAsync(), "RETURN $value", ("value", value)))[0][0];
    }
}
