import type { CypherAnswer } from '../../api/types'
import { h, replace, type Child } from '../../ui/dom'
import { count, counted } from '../../ui/format'
import { kindSign } from '../../ui/kinds'
import { failure, nothing } from '../../ui/states'
import { collect, type GraphNode, type GraphRelationship } from '../values'
import './graph.css'
import { kindOf } from './scene'

export interface ResultGraph { nodes: Map<string, GraphNode>; relationships: Map<string, GraphRelationship> }

/** Whether a result has anything to draw. */
export function graphOf(answer: CypherAnswer): ResultGraph {
  const nodes = new Map<string, GraphNode>(), relationships = new Map<string, GraphRelationship>()
  for (const row of answer.rows) for (const value of row) collect(value, nodes, relationships)
  for (const { from, to } of relationships.values()) {
    for (const id of [from, to]) if (!nodes.has(id)) nodes.set(id, { id, labels: [], properties: { id } })
  }
  return { nodes, relationships }
}

/** The nodes and relationships of a result as a picture, what they are above it, what is chosen below. The drawing itself is fetched only now. */
export function resultGraph(graph: ResultGraph, signal: AbortSignal): HTMLElement {
  if (graph.nodes.size === 0) return nothing('The result holds no nodes.', 'Return nodes, relationships or paths (RETURN p, r, c) to see them drawn.')
  const legend = h('ul', { class: 'chips graph-legend', 'aria-label': 'What is drawn' })
  const picture = h('div', { class: 'result-canvas', role: 'group', tabindex: 0 }), chosen = h('div', { class: 'graph-chosen' })
  const tell = () => {
    replace(legend, legendOf(graph))
    picture.setAttribute('aria-label', `${counted(graph.nodes.size, 'node')}, ${counted(graph.relationships.size, 'relationship')}; the table has the result as text`)
  }
  tell()
  const place = h('div', null, legend, picture, chosen)
  import('./draw-graph').then(({ drawGraph }) => { if (!signal.aborted) drawGraph(picture, chosen, graph, tell, signal) }).catch((error: unknown) => place.replaceChildren(failure(error)))
  return place
}

const legendOf = ({ nodes, relationships }: ResultGraph): Child => [
  counts([...nodes.values()], labelOf).map(([label, number, node]) => h('li', { class: 'graph-kind' }, sign(node), `${label} ${count(number)}`)),
  counts([...relationships.values()], ({ type }) => type).map(([type, number]) => h('li', { class: 'muted' }, h('code', null, type), ` ${count(number)}`))]

const sign = (node: GraphNode): Child => { const kind = kindOf(node); return kind !== null && kindSign(kind) }

// Of a concept's two labels the second says the kind.
const labelOf = (node: GraphNode): string => node.labels.find(label => label !== 'Concept') ?? node.labels[0] ?? 'node'

function counts<T>(items: readonly T[], name: (item: T) => string): [name: string, count: number, first: T][] {
  return [...Map.groupBy(items, name)].map(([key, all]): [string, number, T] => [key, all.length, all[0]!]).sort((a, b) => b[1] - a[1])
}
