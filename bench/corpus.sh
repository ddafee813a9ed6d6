#!/usr/bin/env bash
# Measures the command line on a whole corpus and prints a Markdown table: medians of three runs.
# Usage: bench/corpus.sh [INPUT] [STORE]
#   INPUT  anything that `build` takes (default: the shared corpus beside the checkout, or under PAPERGRAPH_SHARED)
#   STORE  where the store goes and stays; it must not exist yet (default: a temporary folder, deleted at the end)
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
input=${1:-${PAPERGRAPH_SHARED:-$root/../shared}/data/corpus/papers-50k.jsonl.gz}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
store=${2:-$scratch/corpus.db}
runs=3
[ -e "$input" ] || { echo "There is no input $input." >&2; exit 2; }
[ ! -e "$store" ] || { echo "The store $store is there already; name one that is not." >&2; exit 2; }

dotnet build "$root/src/PaperGraph.Cli" -c Release -v quiet -nologo >"$scratch/dotnet.log" || { cat "$scratch/dotnet.log" >&2; exit 1; }
papergraph=("$root/src/PaperGraph.Cli/bin/Release/net10.0/papergraph" --store "$store" --log-file "$scratch/log")

once() { # command...: appends "seconds kilobytes" of one run to $scratch/times; its output is in $scratch/out
  local begin=$EPOCHREALTIME timer=()
  [ ! -x /usr/bin/time ] || timer=(/usr/bin/time -f '%e %M' -o "$scratch/time")
  "${timer[@]}" "$@" >"$scratch/out" 2>"$scratch/messages" || { cat "$scratch/messages" >&2; exit 1; }
  [ -x /usr/bin/time ] || awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f 0\n", b - a }' >"$scratch/time"
  cat "$scratch/time" >>"$scratch/times"
}

median() { # column
  cut -d' ' -f"$1" "$scratch/times" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

row() { # name papers file: a line of the table from $scratch/times
  local size=""
  [ -z "$3" ] || size=$(find "$3" "$3-wal" -printf '%s\n' 2>/dev/null | awk '{ sum += $1 } END { printf "%.1f", sum / 1e6 }' || true)
  awk -v name="$1" -v papers="$2" -v seconds="$(median 1)" -v kilobytes="$(median 2)" -v size="$size" 'BEGIN {
    rate = papers > 0 && seconds > 0 ? sprintf("%.0f", papers / seconds) : ""
    memory = kilobytes > 0 ? sprintf("%.0f", kilobytes * 1024 / 1e6) : ""
    printf "| %s | %.2f | %s | %s | %s |\n", name, seconds, rate, memory, size
  }'
  rm "$scratch/times"
}

count() { # name: a count of the build whose report is in $scratch/out
  tr -d '\r' <"$scratch/out" | awk -F, -v name="$1" '$1 == "papers" && $2 == name { print $3 }'
}

repeat() { # command...: three runs
  for ((i = 0; i < runs; i++)); do once "$@"; done
}

for ((i = 0; i < runs; i++)); do
  rm -f "$store" "$store-wal" "$store-shm"
  once "${papergraph[@]}" build "$input" --format csv
done
papers=$(count read)
echo "$papers papers of $(basename "$input"), $(nproc) cores, .NET $(dotnet --version), medians of $runs runs"
echo
echo "| step | seconds | papers a second | peak memory, MB | file, MB |"
echo "|---|---|---|---|---|"
row "\`build\`, an empty store" "$papers" "$store"

repeat "${papergraph[@]}" build "$input" --format csv
[ "$(count added)" = 0 ] && [ "$(count changed)" = 0 ] || { echo "The second build changed something." >&2; exit 1; }
row "\`build\` again, nothing changed" "$papers" ""
repeat "${papergraph[@]}" stats
row "\`stats\`" 0 ""
repeat "${papergraph[@]}" shared
row "\`shared\`" 0 ""
repeat "${papergraph[@]}" export --format graphml -o "$scratch/corpus.graphml"
row "\`export --format graphml\`" 0 "$scratch/corpus.graphml"
