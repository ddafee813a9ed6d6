#!/usr/bin/env bash
# graphology-gexf 0.13.2: the colours, sizes and positions that it writes are invisible to readers that go by XML namespaces.
#
# Expected: GEXF 1.2 puts viz:color, viz:size and viz:position into the namespace http://www.gexf.net/1.2draft/viz; a
#   writer of version 1.2, its default, declares that one.
# Happens: it declares http:///www.gexf.net/1.1draft/viz: three slashes, and the version before. graphology-gexf's own
#   reader looks at the prefix alone, so a round trip through it shows nothing; NetworkX (2.8.8 and 3.6.1 the same) reads
#   nodes and weights and not one viz element, without a warning. With the namespace put right in the text it reads all.
# Hit: whoever lays a graph out in the browser and takes the file to Python, or to any XML tool that respects namespaces:
#   the layout is gone. The option { version: '1.3' } declares the right namespace, but NetworkX 2 reads no 1.3.
#
# Exit code 0: still so. Needs Node.js, npm and NetworkX for /usr/bin/python3 (installs Debian's python3-networkx if absent).
set -euo pipefail
/usr/bin/python3 -c 'import networkx' 2>/dev/null || { apt-get update -qq && apt-get install -y -qq python3-networkx >/dev/null; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-gexf@0.13.2

cat >write.cjs <<'JS'
const fs = require('fs');
const { DirectedGraph } = require('graphology');
const gexf = require('graphology-gexf');

const graph = new DirectedGraph();
graph.addNode('m', { label: 'Method', color: '#ff0000', size: 7, x: 1.5, y: 2.5 });
graph.addNode('b', { label: 'Benchmark', color: '#0000ff', size: 3, x: 4, y: 5 });
graph.addEdge('m', 'b', { weight: 2 });
const text = gexf.write(graph);
fs.writeFileSync('written.gexf', text);
fs.writeFileSync('mended.gexf', text.replace('http:///www.gexf.net/1.1draft/viz', 'http://www.gexf.net/1.2draft/viz'));
console.log('graphology-gexf', require('graphology-gexf/package.json').version);
console.log(text.match(/<gexf[^>]*>/)[0]);
console.log('its own reader:', JSON.stringify(gexf.parse(DirectedGraph, text).getNodeAttributes('m')));
JS
node write.cjs

cat >read.py <<'PY'
import networkx

def node(file):
    return networkx.read_gexf(file).nodes["m"]

print("NetworkX", networkx.__version__)
print("NetworkX, as written:", node("written.gexf"))
print("NetworkX, namespace mended:", node("mended.gexf"))
if "viz" in node("written.gexf") or "viz" not in node("mended.gexf"):
    raise SystemExit("Changed: the viz elements are read, or the mended ones are not.")
PY
/usr/bin/python3 read.py
