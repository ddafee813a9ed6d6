#!/usr/bin/env bash
# QuikGraph 2.5.0: a delegate graph answers "is this a vertex?" by walking all vertices, so searches over it are quadratic.
#
# Expected: ToDelegateVertexAndEdgeListGraph is the library's way to run algorithms over one's own arrays without a copy;
#   it is given a function that finds a vertex's edges, and returns false for what is no vertex. Dijkstra over a chain of
#   n vertices should look at each vertex a few times.
# Happens: ContainsVertex enumerates the vertices until it meets the one asked for, a set too, and is asked for both ends of
#   every edge that is handed out: at twice the vertices four times as many are enumerated. Counted here, not timed: a
#   copy into an AdjacencyGraph enumerates each vertex once.
# Hit: whoever wraps a large graph to save memory: at 100,000 vertices 10^10 steps instead of 10^5. The cure is a graph class of
#   one's own that implements IVertexListGraph, with a real ContainsVertex.
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

var walked = 0L;

IEnumerable<int> Chain(int count)
{
    for (var vertex = 0; vertex < count; vertex++)
    {
        walked++;
        yield return vertex;
    }
}

IEnumerable<SEdge<int>> EdgesFrom(int vertex, int count) => vertex + 1 < count ? [new(vertex, vertex + 1)] : [];

long Count(Func<int, IVertexAndEdgeListGraph<int, SEdge<int>>> create, int count)
{
    walked = 0;
    var paths = create(count).ShortestPathsDijkstra(edge => 1, 0);
    return paths(count - 1, out var path) && path.Count() == count - 1 ? walked : throw new InvalidOperationException("wrong path");
}

IVertexAndEdgeListGraph<int, SEdge<int>> Delegate(int count) =>
    Chain(count).ToDelegateVertexAndEdgeListGraph<int, SEdge<int>>((int vertex, out IEnumerable<SEdge<int>>? edges) =>
    {
        var isVertex = vertex >= 0 && vertex < count;
        edges = isVertex ? EdgesFrom(vertex, count) : null;
        return isVertex;
    });

IVertexAndEdgeListGraph<int, SEdge<int>> Copy(int count) =>
    Chain(count).ToAdjacencyGraph<int, SEdge<int>>(vertex => EdgesFrom(vertex, count));

Console.WriteLine($"QuikGraph {typeof(AdjacencyGraph<,>).Assembly.GetName().Version}; Dijkstra over a chain; vertices enumerated:");
int[] sizes = [500, 1_000, 2_000];
var viewed = sizes.Select(size => Count(Delegate, size)).ToArray();
var copied = sizes.Select(size => Count(Copy, size)).ToArray();
for (var i = 0; i < sizes.Length; i++)
    Console.WriteLine($"{sizes[i],6} vertices: delegate graph {viewed[i],12}, copy {copied[i],6}");
if (viewed[2] > 3.5 * viewed[1] && viewed[1] > 3.5 * viewed[0] && copied[2] <= 3 * copied[1])
    return 0;
Console.Error.WriteLine("Changed: the enumerations no longer grow with the square of the vertices.");
return 1;
CS
dotnet run
