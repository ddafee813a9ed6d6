#!/usr/bin/env bash
# @dagrejs/graphlib 4.0.6: alg.floydWarshall takes the last of parallel edges, and the loop at a node for its distance to itself.
#
# Expected: the shortest distances: of two edges between two nodes the lighter one counts, and a node is 0 away from itself.
# Happens: of parallel edges the one added last counts, so 1 becomes 4; a loop of weight 5 makes its node 5 away from
#   itself. No error, no warning; alg.dijkstra of the same package has both right.
# Hit: distances between all pairs of a graph with several relations between two things, or of citations with an edition that
#   cites itself; the order in which edges were read decides.
#
# Output seen on 2026-11-28 (Node 20.20.2):
#   floydWarshall: p1 to p2: 4, p1 to p1: 5
#   dijkstra:      p1 to p2: 1, p1 to p1: 0
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

const papers = new Graph({ directed: true, multigraph: true });
papers.setEdge('p1', 'p2', 1, 'evaluates');
papers.setEdge('p1', 'p2', 4, 'mentions');
papers.setEdge('p1', 'p1', 5, 'cites');
const weight = edge => papers.edge(edge);
const all = alg.floydWarshall(papers, weight).p1, one = alg.dijkstra(papers, 'p1', weight);
const say = found => `p1 to p2: ${found.p2.distance}, p1 to p1: ${found.p1.distance}`;
console.log('graphlib', version);
console.log('floydWarshall:', say(all));
console.log('dijkstra:     ', say(one));
if (say(all) !== 'p1 to p2: 4, p1 to p1: 5' || say(one) !== 'p1 to p2: 1, p1 to p1: 0') {
  console.error('Changed: the lightest edge counts, or loops no longer do.');
  process.exit(1);
}
JS
node check.cjs
