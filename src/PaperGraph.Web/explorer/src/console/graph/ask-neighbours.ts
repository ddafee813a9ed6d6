import { runCypher } from '../../api/client'
import type { CypherValue } from '../../api/types'
import { collect, type GraphNode } from '../values'
import type { ResultGraph } from './result-graph'

/** How many neighbours come at once, and among how many nodes the relationships of new ones are looked for. */
export const portion = 20, mostJoined = 1000

/** A part of a node's neighbours, those with the strongest relationships first, and how many there are in all. */
export interface Neighbours { part: ResultGraph; all: number }

// A server names the ends of a relationship only where it gives both nodes with it; so each is asked for as what it is.
const relationship = '{type: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}'

export async function askNeighbours(node: GraphNode, skip: number, signal: AbortSignal): Promise<Neighbours> {
  const { rows } = await runCypher({
    query: `MATCH (node${labelOf([node])})-[r]-(other) WHERE node.id = $id AND other <> node
      WITH other, collect(${relationship}) AS all, sum(coalesce(r.count, r.support, 1)) AS strength ORDER BY strength DESC, coalesce(other.papers, 0) DESC, other.id
      WITH collect({node: other, all: all}) AS found UNWIND found[$skip..$end] AS one RETURN size(found), one.node, one.all`,
    parameters: { id: node.properties['id'] ?? node.id, skip, end: skip + portion },
  }, signal)
  return { part: graphOf(rows), all: typeof rows[0]?.[0] === 'number' ? rows[0][0] : 0 }
}

/** The relationships between some nodes and others. */
export async function askBetween(some: readonly GraphNode[], others: readonly GraphNode[], signal: AbortSignal): Promise<ResultGraph> {
  const ids = (nodes: readonly GraphNode[]) => nodes.map(node => node.properties['id'] ?? node.id)
  const { rows } = await runCypher({
    query: `MATCH (one${labelOf(some)})-[r]-(other${labelOf(others)}) WHERE one.id IN $some AND other.id IN $others RETURN DISTINCT ${relationship} AS joins`,
    parameters: { some: ids(some), others: ids(others) },
  }, signal)
  return graphOf(rows)
}

// Written as they came, so that labels with a prefix are found. Ids of concepts are looked up by the label that all of them have.
const labelOf = (nodes: readonly GraphNode[]): string => {
  const labels = [...new Set(nodes.map(({ labels }) => labels.find(label => label.endsWith('Concept')) ?? labels[0] ?? ''))]
  return labels.includes('') ? '' : `:${labels.map(label => `\`${label.replaceAll('`', '``')}\``).join('|')}`
}

function graphOf(rows: CypherValue[][]): ResultGraph {
  const graph: ResultGraph = { nodes: new Map(), relationships: new Map() }
  for (const value of rows.flat()) collect(value, graph.nodes, graph.relationships)
  return graph
}
