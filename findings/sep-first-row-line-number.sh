#!/usr/bin/env bash
# Sep 0.17.1: without a header, the first row of a CSV text says that it stands on line 2.
#
# Expected: rows tell their lines as half-open ranges from 1: the first row "from 1 to 2", the second "from 2 to 3", as they do from
#   the second row on.
# Happens: with HasHeader = false the first row is "from 2 to 2", an empty range on the next row's line; so two rows claim line 2 as their
#   first. All later rows are right, also after line breaks inside quotes.
# Hit: whoever reads headers himself (neo4j-admin's typed headers, tables with lines above the header) and points at an error in the
#   first line by the number that the row gives.
#
# Exit code 0: still so. Needs the .NET SDK 10.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
cat >check.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Sep" Version="[0.17.1]" />
  </ItemGroup>
</Project>
XML
cat >check.cs <<'CS'
using System;
using nietras.SeparatedValues;

string seen = "";
using var rows = Sep.New(',').Reader(options => options with { HasHeader = false }).FromText("id,name\n1,Ann\n2,\"Bo\nb\"\n3,Cy\n");
while (rows.MoveNext())
    seen += $"{rows.Current.LineNumberFrom}-{rows.Current.LineNumberToExcl} ";
Console.WriteLine($"Sep {typeof(SepReader).Assembly.GetName().Version}, rows of lines 1, 2, 3 to 4 and 5: {seen}");
if (seen.Trim() == "2-2 2-3 3-5 5-6")
    return 0;
Console.Error.WriteLine("Changed: the first row no longer says line 2.");
return 1;
CS
dotnet run
