#!/usr/bin/env bash
# graphology-operators 1.6.1: disjointUnion replaces every edge attribute by letters of a node's key.
#
# Expected: the disjoint union of two graphs relabels nodes and edges, as its documentation says, and keeps what hangs on
#   them: an edge of weight 3 stays an edge of weight 3.
# Happens: every edge loses all its attributes and gets instead "0", "1", "2" ...: the letters of the key that its target
#   had before. No error, no warning; the structure and the nodes' attributes are right. `union` of the same package is
#   right.
# Hit: whoever puts two graphs side by side in a page (two years, two collections) and then draws widths by weight or ranks:
#   every weight is missing, which graphology's algorithms read as 1.
#
# Exit code 0: still so. Needs Node.js and npm.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-operators@1.6.1

cat >check.cjs <<'JS'
const { DirectedGraph } = require('graphology');
const { disjointUnion, union } = require('graphology-operators');

function graph(source, target, weight) {
  const result = new DirectedGraph();
  result.addNode(source, { label: source.toUpperCase() });
  result.addNode(target, { label: target.toUpperCase() });
  result.addEdge(source, target, { weight, type: 'USES' });
  return result;
}

const first = graph('paper', 'method', 3), second = graph('essay', 'topic', 5);
const edges = result => result.mapEdges((edge, attributes) => attributes);
const apart = disjointUnion(first, second);
console.log('graphology-operators', require('graphology-operators/package.json').version);
console.log('edge attributes before:       ', JSON.stringify([...edges(first), ...edges(second)]));
console.log('edge attributes, union:       ', JSON.stringify(edges(union(first, second))));
console.log('edge attributes, disjointUnion', JSON.stringify(edges(apart)));
console.log('node attributes, disjointUnion', JSON.stringify(apart.mapNodes((node, attributes) => attributes)));
const letters = edges(apart).map(attributes => Object.values(attributes).join(''));
if (letters.join(' ') !== 'method topic') {
  console.error('Changed: the edges no longer carry the letters of their targets.');
  process.exit(1);
}
JS
node check.cjs
