#!/usr/bin/env bash
# @dagrejs/graphlib 4.0.6: alg.bellmanFord does not follow edges that have a name.
#
# Expected: in a multigraph, where edges are told apart by names, distances are those that alg.dijkstra gives.
# Happens: every node but the source is infinitely far away. No error, no warning; the same edges without names give the
#   right distances.
# Hit: whoever keeps several relations between two papers (cites, extends) as the named edges that a multigraph is for, and
#   wants shortest paths with weights that may be negative.
#
# Output seen on 2026-11-28 (Node 20.20.2):
#   bellmanFord, named edges:   {"p1":0,"p2":"Infinity","p3":"Infinity"}
#   dijkstra, named edges:      {"p1":0,"p2":1,"p3":3}
#   bellmanFord, without names: {"p1":0,"p2":1,"p3":3}
#
# Exit code 0: still so. Needs Node.js and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @dagrejs/graphlib@4.0.6

cat >check.cjs <<'JS'
const { Graph, alg, version } = require('@dagrejs/graphlib');

function graph(first, second) {
  const papers = new Graph({ directed: true, multigraph: true });
  papers.setEdge('p1', 'p2', 1, first);
  papers.setEdge('p2', 'p3', 2, second);
  return papers;
}

const named = graph('cites', 'extends'), unnamed = graph();
const far = (algorithm, papers) => Object.fromEntries(
  Object.entries(alg[algorithm](papers, 'p1', edge => papers.edge(edge))).map(([node, { distance }]) => [node, distance]));
const say = distances => JSON.stringify(distances, (_, value) => (value === Infinity ? 'Infinity' : value));
const wrong = far('bellmanFord', named), right = far('dijkstra', named), plain = far('bellmanFord', unnamed);
console.log('graphlib', version);
console.log('bellmanFord, named edges:  ', say(wrong));
console.log('dijkstra, named edges:     ', say(right));
console.log('bellmanFord, without names:', say(plain));
if (wrong.p2 !== Infinity || wrong.p3 !== Infinity || right.p3 !== 3 || plain.p3 !== 3) {
  console.error('Changed: named edges are no longer passed over.');
  process.exit(1);
}
JS
node check.cjs
