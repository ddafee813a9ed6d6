using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Storage.Neo4j.Tests.Behaviour;

/// <summary>Numbers there and back: typed JSON keeps what plain JSON loses.</summary>
public sealed class NumberTests(SharedServer server)
{
    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    public async Task Integer_OfAnySize_ComesWithEveryDigit(string digits)
    {
        var integer = Value.Of(long.Parse(digits, CultureInfo.InvariantCulture));
        Assert.Equal(integer, (await ServerData.RunAsync(await server.AnyAsync(), "RETURN $x", ("x", integer)))[0][0]);
    }

    [Fact]
    public async Task Integer_InTypedJson_IsAText()
    {
        using var wire = new Wire(await server.AnyAsync());
        Assert.Equal("""{"$type":"Integer","_value":"9007199254740993"}""", Wire.Cell((await wire.RunAsync("RETURN 9007199254740993")).Body));
    }

    /// <summary>Doubles that 32 bits can hold lose digits in plain JSON.</summary>
    [Theory]
    [InlineData("4294967296.0", "4.2949673E9")]
    [InlineData("9007199254740992.0", "9.0071993E15")]
    [InlineData("0.000030517578125", "3.0517578E-5")]
    public async Task Float_ThatFits32Bits_LosesDigitsInPlainJsonAlone(string number, string plain)
    {
        var options = await server.AnyAsync();
        using var wire = new Wire(options);
        Assert.Equal(plain, Wire.Cell((await wire.RunAsync("RETURN " + number, format: Wire.Plain)).Body));

        var read = await ServerData.RunAsync(options, $"RETURN {number}, $x = {number}, $x", ("x", double.Parse(number, CultureInfo.InvariantCulture)));
        Assert.Equal([Value.Of(double.Parse(number, CultureInfo.InvariantCulture)), Value.Of(true), read[0][0]], read[0]);
    }

    [Fact]
    public async Task Float_WithoutAFraction_StaysAFloatAsAParameterAndAsAProperty()
    {
        var options = await server.EmptyAsync();
        await ServerData.RunAsync(options, "CREATE (n:Behaviour) SET n = $p", ("p", PropertyMap.Of(("one", Value.Of(1.0)), ("many", Value.List(Value.Of(1.0), Value.Of(2.0))), ("integer", Value.Of(1L)))));
        var row = (await ServerData.RunAsync(options, "MATCH (n:Behaviour) RETURN n.one, n.many, n.integer, valueType(n.one), valueType(n.many)"))[0];

        Assert.Equal([Value.Of(1.0), Value.List(Value.Of(1.0), Value.Of(2.0)), Value.Of(1L)], row.Take(3));
        Assert.Equal(["FLOAT NOT NULL", "LIST<FLOAT NOT NULL> NOT NULL"], row.Skip(3).Select(type => type.AsString()));
    }

    /// <summary>What System.Text.Json writes for 1.0 is an integer to the server.</summary>
    [Fact]
    public async Task Float_SentAsPlainJson_IsAnInteger()
    {
        using var wire = new Wire(await server.AnyAsync());
        var plain = await wire.RunAsync("RETURN valueType($x)", """
            "parameters":{"x":1}
            """, Wire.Plain);
        Assert.Equal("\"INTEGER NOT NULL\"", Wire.Cell(plain.Body));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    public async Task Float_ThatIsNoNumber_IsATextInPlainJsonAndAFloatInTyped(string name)
    {
        var options = await server.AnyAsync();
        using var wire = new Wire(options);
        Assert.Equal($"\"{name}\"", Wire.Cell((await wire.RunAsync($"RETURN toFloat('{name}')", format: Wire.Plain)).Body));
        Assert.Equal(Value.Of(double.Parse(name, CultureInfo.InvariantCulture)), (await ServerData.RunAsync(options, $"RETURN toFloat('{name}')"))[0][0]);
    }

    [Fact]
    public async Task Integer_BeyondSixtyFourBits_HasACodeOfItsOwn()
    {
        using var wire = new Wire(await server.AnyAsync());
        var answer = await wire.RunAsync("RETURN $x", """
            "parameters":{"x":12345678901234567890}
            """, Wire.Plain);
        Assert.Equal("N/A", Wire.Code(answer.Body));
    }
}
