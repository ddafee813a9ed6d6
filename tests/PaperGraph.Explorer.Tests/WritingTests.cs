using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>Decisions under --write, which change the store: all in one class, for they share it.</summary>
public sealed class WritingTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Undo_OfAJoin_ChangesTheStoreAndStaysAfterAReload()
    {
        await using var page = await explorer.OpenToWriteAsync("/concept/method/majority-voting");
        await page.Button("Join with another concept").ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox).PressSequentiallyAsync("self-consistency");
        await page.Suggestions.First.ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog, new() { Name = "Join the two?" }).GetByRole(AriaRole.Button, new() { Name = "Join them" }).ClickAsync();

        var joined = page.Section("Names, and why they are one").GetByRole(AriaRole.Listitem).Filter(new() { HasText = "because a person joined them" });
        await Expect(joined).ToBeVisibleAsync();
        await page.Page.ReloadAsync();
        await Expect(joined).ToBeVisibleAsync();
        await page.GoAsync("/concept/method/self-consistency");
        await Expect(joined).ToBeVisibleAsync();
        await joined.ScrollIntoViewIfNeededAsync();
        await page.PhotographAsync("concept-joined");

        await joined.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Undo the merge" }).ClickAsync();

        await Expect(joined).ToHaveCountAsync(0);
        await page.Page.ReloadAsync();
        await Expect(page.Title).ToHaveTextAsync("majority voting");
        await Expect(joined).ToHaveCountAsync(0);
        await page.GoAsync("/concept/method/self-consistency");
        await Expect(page.Title).ToHaveTextAsync("self-consistency");
        await page.GoAsync("/decisions");
        await Expect(page.Page.GetByText("taken back", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Split_OfAName_MakesAConceptUntilItIsTakenBack()
    {
        await using var page = await explorer.OpenToWriteAsync("/concept/topic/visual-question-answering");
        var names = page.Section("Names, and why they are one");
        var row = names.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "VQA" }).First;

        await row.GetByRole(AriaRole.Button, new() { Name = "Split off" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Split it off" }).ClickAsync();
        await Expect(names.GetByText("VQA", new() { Exact = true })).ToHaveCountAsync(0);

        await page.Page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "Decisions" }).ClickAsync();
        var decision = page.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "VQA" });
        await decision.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await page.PhotographAsync("decisions-take-back");
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync();

        await Expect(decision).ToContainTextAsync("taken back");
        await page.GoAsync("/concept/topic/visual-question-answering");
        await Expect(names.GetByText("VQA", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task GraphChanged_ByAnotherPage_IsToldWithAWayToReload()
    {
        await using var page = await explorer.OpenToWriteAsync("/concept/method/direct-preference-optimization");
        await Expect(page.Title).ToHaveTextAsync("direct preference optimization");
        await using (var other = await explorer.OpenToWriteAsync("/concept/method/low-rank-adaptation"))
        {
            var names = other.Section("Names, and why they are one");
            await names.GetByRole(AriaRole.Listitem).First.GetByRole(AriaRole.Button, new() { Name = "Split off" }).ClickAsync();
            await other.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Split it off" }).ClickAsync();
            await Expect(names.GetByText("LoRA", new() { Exact = true })).ToHaveCountAsync(0);
        }

        await page.Link("Papers").ClickAsync();

        var notice = page.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "The graph has changed since this page was opened." });
        await Expect(notice).ToBeVisibleAsync();
        await page.PhotographAsync("graph-changed");
        await notice.GetByRole(AriaRole.Button, new() { Name = "Reload", Exact = true }).ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Papers");
        await Expect(notice).ToBeHiddenAsync();
    }
}
