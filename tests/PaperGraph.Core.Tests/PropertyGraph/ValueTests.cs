using System.Runtime.CompilerServices;
using CsCheck;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Core.Tests.PropertyGraph;

public sealed class ValueTests
{
    [Fact]
    public void Value_Layout_IsSixteenBytes() => Assert.Equal(16, Unsafe.SizeOf<Value>());

    [Fact]
    public void Equals_SameNumberOfAnotherKind_IsFalse() => Assert.NotEqual(Value.Of(1L), Value.Of(1.0));

    [Fact]
    public void Equals_Lists_ComparesItems() =>
        Assert.Equal(Value.List(Value.Of(1L), Value.Of("a")), Value.List(Value.Of(1L), Value.Of("a")));

    [Fact]
    public void Of_NullText_IsNull() => Assert.True(Value.Of((string?)null).IsNull);

    [Fact]
    public void AsString_OfInteger_SaysWhatItIs() =>
        Assert.Equal("The value is Integer, not String.", Assert.Throws<InvalidOperationException>(() => Value.Of(1L).AsString()).Message);

    [Fact]
    public void RoundTrip_Scalars_KeepsThem() =>
        Gen.Select(Gen.Long, Gen.Double, Gen.Bool, Gen.String).Sample((integer, number, flag, text) =>
        {
            Assert.Equal(integer, Value.Of(integer).AsInteger());
            Assert.Equal(number, Value.Of(number).AsFloat());
            Assert.Equal(flag, Value.Of(flag).AsBoolean());
            Assert.Equal(text, Value.Of(text).AsString());
            Assert.Equal(Value.Of(text).GetHashCode(), Value.Of(new string(text)).GetHashCode());
        });
}
