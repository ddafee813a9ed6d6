#!/usr/bin/env bash
# QuikGraph 2.5.0: MaximumFlow sends flow against the edges' direction when every edge has capacity 1.
#
# Expected: with capacity 1 on every edge the maximum flow is the number of edge-disjoint paths (Menger's theorem), and 0
#   where no directed path leads to the sink.
# Happens: the ReversedEdgeAugmentorAlgorithm that MaximumFlow demands adds an edge in the other direction for each edge
#   that has none, and the capacity function is asked for these too. `edge => 1` therefore makes the directed graph an
#   undirected one: the flow from a to d is 1 although the library's own search finds no path. Right only with a function
#   that gives 0 for the augmentor's AugmentedEdges.
# Hit: whoever counts independent chains of citations, or tests by a cut what separates two papers: too much is connected.
#
# Exit code 0: still so. Needs the .NET SDK 10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

cat >finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="QuikGraph" Version="[2.5.0]" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;

AdjacencyGraph<string, Edge<string>> Citations()
{
    var graph = new AdjacencyGraph<string, Edge<string>>();
    graph.AddVerticesAndEdgeRange([new("a", "b"), new("c", "b"), new("c", "d")]);
    return graph;
}

double Flow(Func<ReversedEdgeAugmentorAlgorithm<string, Edge<string>>, Func<Edge<string>, double>> capacities)
{
    var graph = Citations();
    EdgeFactory<string, Edge<string>> factory = (source, target) => new Edge<string>(source, target);
    var reversed = new ReversedEdgeAugmentorAlgorithm<string, Edge<string>>(graph, factory);
    reversed.AddReversedEdges();
    return graph.MaximumFlow(capacities(reversed), "a", "d", out _, factory, reversed);
}

var hasPath = Citations().ShortestPathsDijkstra(edge => 1, "a")("d", out _);
var unit = Flow(reversed => edge => 1);
var guarded = Flow(reversed => edge => reversed.AugmentedEdges.Contains(edge) ? 0 : 1);
Console.WriteLine($"QuikGraph {typeof(AdjacencyGraph<,>).Assembly.GetName().Version}; edges a->b, c->b, c->d");
Console.WriteLine($"a path from a to d:                        {hasPath}");
Console.WriteLine($"maximum flow from a to d, capacity 1:      {unit}");
Console.WriteLine($"the same, 0 for the edges it added itself: {guarded}");
if (!hasPath && unit == 1 && guarded == 0)
    return 0;
Console.Error.WriteLine("Changed: the flow no longer goes against the edges.");
return 1;
CS
dotnet run
