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
        await map.SettleAsync();
        await page.Page.EvaluateAsync("() => window.papergraph.reset()");

        await MoveAsync(page.Page, (await map.Canvas.BoundingBoxAsync())!);

        output.WriteLine(await page.Page.EvaluateAsync<string>("""
            () => {
                const { frames, tasks, scripts } = window.papergraph.read(), counts = window.papergraph.counts()
                const moving = frames.filter(frame => frame.moving)
                const say = values => {
                    const sorted = [...values].sort((a, b) => a - b), at = share => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2)
                    return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`
                }
                return `${counts.nodes} nodes, ${counts.edges} edges, ${counts.labels} labels, ${moving.length} frames with the camera moving:\n`
                    + `  script ${say(moving.map(frame => frame.script - frame.waited))}; waits for the renderer ${say(moving.map(frame => frame.waited))}\n`
                    + `  tasks of 50 ms or more: ${tasks.length} (${tasks.map(task => Math.round(task.duration)).join(', ')}), scripts in slow frames: `
                    + scripts.filter(script => script.duration >= 50).map(script => `${script.name} ${Math.round(script.duration)}`).join(', ')
            }
            """));
    }

    /// <summary>Drags to and fro, turns the wheel, and points at what comes by.</summary>
    private static async Task MoveAsync(IPage page, LocatorBoundingBoxResult box)
    {
        var (x, y) = (box.X + box.Width / 2, box.Y + box.Height / 2);
        for (var round = 0; round < 6; round++)
        {
            var away = round % 2 == 0 ? 220 : -220;
            await page.Mouse.MoveAsync(x - away / 2, y);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(x + away / 2, y + away / 4, new() { Steps = 30 });
            await page.Mouse.UpAsync();
            await page.Mouse.MoveAsync(x + 40, y + 60, new() { Steps = 10 });
            await page.Mouse.WheelAsync(0, round % 2 == 0 ? -200 : 200);
        }
    }
}
