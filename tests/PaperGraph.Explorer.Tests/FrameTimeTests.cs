using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace PaperGraph.Explorer.Tests;

/// <summary>
/// What a frame of the map costs while the camera moves. Only on demand, for it says figures and asserts none: PAPERGRAPH_MEASURE_STORE names a
/// large store; <c>-explicit only -class …FrameTimeTests -showLiveOutput</c> runs it.
/// </summary>
public sealed class FrameTimeTests(ExplorerFixture explorer, ITestOutputHelper output)
{
    [Theory(Explicit = true)]
    [InlineData(5_000)]
    [InlineData(20_000)]
    public async Task Camera_MovingOverTheMap_CostsSoMuchAFrame(int concepts)
    {
        await using var page = await explorer.OpenMeasuredAsync(string.Create(CultureInfo.InvariantCulture, $"/?n={concepts}&o=all&measure"));
        var map = new MapPage(page);
        await map.SettleAsync(concepts);
        var box = (await map.Canvas.BoundingBoxAsync())!;

        // Once unmeasured: the page learns how much it can draw, and its code is compiled.
        await MoveAsync(page.Page, box, rounds: 2);
        await map.SettleAsync();
        await page.Page.EvaluateAsync("() => window.papergraph.reset()");
        await using var trace = await FrameTrace.StartAsync(page.Page);
        var clock = Stopwatch.StartNew();
        await MoveAsync(page.Page, box, rounds: 4);
        clock.Stop();

        output.WriteLine(await page.Page.EvaluateAsync<string>("""
            () => {
                const { frames, calls } = window.papergraph.read(), counts = window.papergraph.counts(), moving = frames.filter(frame => frame.moving)
                const waits = Object.entries(calls).map(([name, time]) => `${name} ${time.toFixed(1)}`).join(', ')
                return `${counts.nodes} nodes, ${counts.edges} edges, ${counts.labels} labels; while the camera moves at most ${window.papergraph.most() ?? 'all'} of each; ${moving.length} frames of a moving camera\n`
                    + `  in calls to the renderer, by the clock, over all frames: ${waits} ms`
            }
            """));
        output.WriteLine(await trace.EndAsync());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds:0.0} s for the whole way"));
    }

    /// <summary>Drags to and fro, from where no concept lies, turns the wheel, and points at what comes by.</summary>
    private static async Task MoveAsync(IPage page, LocatorBoundingBoxResult box, int rounds)
    {
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        for (var round = 0; round < rounds; round++)
        {
            var away = round % 2 == 0 ? -220 : 220;
            await page.Mouse.MoveAsync(box.X + box.Width * 0.9f, box.Y + box.Height * 0.85f);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(box.X + box.Width * 0.9f + away, box.Y + box.Height * 0.85f + away / 4, new() { Steps = 20 });
            await page.Mouse.UpAsync();
            await page.Mouse.MoveAsync(x, y);
            await page.Mouse.WheelAsync(0, round % 2 == 0 ? -200 : 200);
            await page.Mouse.MoveAsync(x + 40, y + 60, new() { Steps = 6 });
        }
    }
}
