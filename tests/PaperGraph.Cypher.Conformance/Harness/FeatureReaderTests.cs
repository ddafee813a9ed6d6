using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Conformance.Features;
using PaperGraph.Cypher.Conformance.Running;
using PaperGraph.Cypher.Conformance.Subjects;

namespace PaperGraph.Cypher.Conformance.Harness;

/// <summary>Tests of the tester: backgrounds, outlines, parameters, procedures, and the list of known failures.</summary>
public sealed class FeatureReaderTests
{
    private const string Feature =
        """"
        Feature: f
          Background:
            Given an empty graph
            And having executed:
              """
              before
              """

          Scenario: [1] One
            And parameters are:
              | list | [1, 'a'] |
            When executing query:
              """
              first
              """
            Then the result should be empty
            When executing control query:
              """
              second
              """
            Then the result should be empty

          Scenario Outline: [2] Many
            When executing query:
              """
              RETURN <input>
              """
            Then the result should be, in any order:
              | n        |
              | <result> |

            Examples:
              | input | result |
              | 1     | 1      |
              | 'a'   | 'a'    |
        """";

    private static readonly Outcome Nothing = new([], []);

    private static IReadOnlyList<Scenario> Scenarios => FeatureReader.Read(new StringReader(Feature), "some/folder", "File1");

    [Fact]
    public void Ids_TellFolderFileNumberAndRow() =>
        Assert.Equal(["some/folder/File1 [1]", "some/folder/File1 [2] row 1", "some/folder/File1 [2] row 2"], Scenarios.Select(scenario => scenario.Id));

    [Fact]
    public async Task Background_IsRunBeforeEachScenario()
    {
        var subject = new ScriptedSubject(Nothing);
        await ScenarioRun.RunAsync(subject, Scenarios[0]);
        Assert.Equal(["before", "first", "second"], subject.Statements);
        Assert.Equal([Value.Of(1), Value.Of("a")], subject.LastParameters["list"].AsList());
    }

    [Fact]
    public void OutlineRow_IsPutIntoTextsAndTables()
    {
        var steps = Scenarios[2].Steps;
        Assert.Equal("RETURN 'a'", Assert.Single(steps.OfType<RunQuery>()).Text);
        Assert.Equal(Value.Of("a"), Assert.Single(steps.OfType<ExpectRows>()).Table.Rows[0][0]);
    }

    [Fact]
    public void Step_OfUnknownWords_IsAnError() =>
        Assert.Throws<FormatException>(() => FeatureReader.Read(new StringReader("Feature: f\n  Scenario: [1] s\n    Given a miracle"), "f", "F"));

    [Fact]
    public void Procedure_IsReadFromItsSignatureAndTable()
    {
        var table = StepTable.Of([["in", "out"], ["1", "'one'"]]);
        var procedure = MockProcedure.Of(new GivenProcedure("test.my.proc(in :: INTEGER?) :: (out :: STRING?) ", table));
        Assert.Equal("test.my.proc", procedure.Name);
        Assert.Equal([("in", "INTEGER")], procedure.Inputs);
        Assert.Equal([("out", "STRING")], procedure.Outputs);
        Assert.Empty(MockProcedure.Of(new GivenProcedure("test.doNothing() :: ()", table)).Outputs);
    }

    [Fact]
    public void MockProcedure_GivesTheRowsOfEqualArguments()
    {
        var procedure = MockProcedure.Of(new GivenProcedure("p(in :: FLOAT?) :: (out :: STRING?)", StepTable.Of([["in", "out"], ["42.0", "'a'"], ["1.0", "'b'"], ["null", "'c'"]])));
        var body = MockProcedureDefinition.Of(procedure).Body;
        Assert.Equal(Value.Of("a"), Assert.Single(body([Value.Of(42)], null!))[0]);
        Assert.Equal(Value.Of("c"), Assert.Single(body([Value.Null], null!))[0]);
        Assert.Empty(body([Value.Of(2.5)], null!));
    }

    [Fact]
    public void KnownFailures_ComplainOfUnlistedFailuresAndListedPasses()
    {
        var known = KnownFailures.Parse(["# a remark", "", "passed at least: 7", "some/folder/File1 [1]: it is so"]);
        Assert.Equal("it is so", known.ReasonOf(Scenarios[0].Id));
        Assert.Equal(7, known.Floor);
        Assert.Null(known.Complaint(Result(Scenarios[0], "wrong")));
        Assert.NotNull(known.Complaint(Result(Scenarios[0], null)));
        Assert.NotNull(known.Complaint(Result(Scenarios[1], "wrong")));
        Assert.Null(known.Complaint(Result(Scenarios[1], null)));
        Assert.Throws<FormatException>(() => KnownFailures.Parse(["some/folder/File1 [1]"]));
    }

    private static ScenarioResult Result(Scenario scenario, string? problem) => new(scenario, "", Nothing, new Dictionary<string, int>(), problem);
}
