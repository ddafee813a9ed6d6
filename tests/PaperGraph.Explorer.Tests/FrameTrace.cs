using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace PaperGraph.Explorer.Tests;

/// <summary>
/// What script costs in a page while it is traced, from the browser's own trace of its main thread. Thread time does not count what the thread waits
/// for: other processes (the renderer draws with the same processors here), locks, the renderer's answers.
/// </summary>
internal sealed class FrameTrace : IAsyncDisposable
{
    private static readonly HashSet<string> Scripts = ["FireAnimationFrame", "FunctionCall", "EventDispatch", "TimerFire", "EvaluateScript", "RunMicrotasks", "HandlePostMessage", "v8.callFunction", "MinorGC", "MajorGC"];

    private const double Rest = 100;

    private readonly ICDPSession _session;
    private readonly List<JsonElement> _events = [];
    private readonly TaskCompletionSource _complete = new();

    private FrameTrace(ICDPSession session)
    {
        _session = session;
        session.Event("Tracing.dataCollected").OnEvent += (_, data) => _events.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(item => item.Clone()));
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => _complete.TrySetResult();
    }

    public static async Task<FrameTrace> StartAsync(IPage page)
    {
        var trace = new FrameTrace(await page.Context.NewCDPSessionAsync(page));
        await trace._session.SendAsync("Tracing.start", new Dictionary<string, object>
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new Dictionary<string, object> { ["includedCategories"] = new[] { "devtools.timeline", "toplevel", "v8", "blink.user_timing" } },
        });
        return trace;
    }

    /// <summary>Ends the trace and says what frames of a moving camera cost, and which tasks of script were long.</summary>
    public async Task<string> EndAsync()
    {
        var tasks = await EndTasksAsync();
        var moving = FramesOf(tasks).Where(frame => frame.IsMoving).ToList();
        var said = new StringBuilder();
        said.AppendLine(CultureInfo.InvariantCulture, $"  script, thread time a frame: {Quantiles(moving.Select(frame => frame.Script))}; by the clock: {Quantiles(moving.Select(frame => frame.Clock))}");
        said.Append(CultureInfo.InvariantCulture, $"  most script in a task: {tasks.Max(task => task.Script):0.0} ms; tasks with 50 ms or more of it: {tasks.Count(task => task.Script >= 50)}");
        return said.ToString();
    }

    /// <summary>Ends the trace and says how many milliseconds of script its longest task has.</summary>
    public async Task<double> EndAtMostAsync() => (await EndTasksAsync()).Max(task => task.Script);

    public async ValueTask DisposeAsync() => await _session.DetachAsync();

    private async Task<List<Work>> EndTasksAsync()
    {
        await _session.SendAsync("Tracing.end");
        await _complete.Task;
        var events = _events.Where(item => item.TryGetProperty("ts", out _)).Select(Event.Of).ToList();
        var thread = events.Where(item => item.Name == "FireAnimationFrame").CountBy(item => item.Thread).MaxBy(pair => pair.Value).Key;
        return TasksOf(events.Where(item => item.Thread == thread).OrderBy(item => item.Start).ThenByDescending(item => item.Duration));
    }

    // The outermost pieces of script of each task of the thread.
    private static List<Work> TasksOf(IEnumerable<Event> events)
    {
        var tasks = new List<Work>();
        double taskEnd = 0, scriptEnd = 0;
        foreach (var item in events)
        {
            if (item.Start >= taskEnd && item.Name is "RunTask" or "ThreadControllerImpl::RunTask")
            {
                tasks.Add(new() { Start = item.Start });
                taskEnd = item.Start + item.Duration;
            }

            if (tasks.Count == 0 || item.Start >= taskEnd)
                continue;
            tasks[^1].EndsFrame |= item.Name == "FireAnimationFrame";
            tasks[^1].IsMoving |= item.Name == "map moves";
            if (!Scripts.Contains(item.Name) || item.Start < scriptEnd)
                continue;
            scriptEnd = item.Start + item.Duration;
            tasks[^1].Script += item.ThreadTime;
            tasks[^1].Clock += item.Duration;
        }

        return tasks;
    }

    // A frame is all that ran since the one before: input, timers, answers of the worker, and its own callbacks.
    private static List<Work> FramesOf(List<Work> tasks)
    {
        var frames = new List<Work>();
        var since = new List<Work>();
        foreach (var task in tasks)
        {
            since.Add(task);
            if (!task.EndsFrame)
                continue;
            // What ran while the camera rested is no part of the frame in which it begins to move.
            var counted = frames is [.., { IsMoving: true }] ? since : since.FindAll(item => item.Start >= task.Start - Rest);
            frames.Add(new() { Script = counted.Sum(item => item.Script), Clock = counted.Sum(item => item.Clock), IsMoving = since.Exists(item => item.IsMoving) });
            since.Clear();
        }

        return frames;
    }

    private static string Quantiles(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        string At(double share) => sorted.Count == 0 ? "–" : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))].ToString("0.0", CultureInfo.InvariantCulture);
        return $"median {At(0.5)}, p95 {At(0.95)}, most {At(1)} ms";
    }

    private sealed class Work
    {
        public double Start { get; init; }

        public double Script { get; set; }

        public double Clock { get; set; }

        public bool IsMoving { get; set; }

        public bool EndsFrame { get; set; }
    }

    // Milliseconds.
    private readonly record struct Event(string Name, (long Process, long Thread) Thread, double Start, double Duration, double ThreadTime)
    {
        public static Event Of(JsonElement item)
        {
            double Milliseconds(string name) => item.TryGetProperty(name, out var value) ? value.GetDouble() / 1000 : 0;
            return new(item.GetProperty("name").GetString()!, (item.GetProperty("pid").GetInt64(), item.GetProperty("tid").GetInt64()), Milliseconds("ts"), Milliseconds("dur"), Milliseconds("tdur"));
        }
    }
}
