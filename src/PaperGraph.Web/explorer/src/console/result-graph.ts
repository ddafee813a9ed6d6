import type { CypherAnswer } from '../api/types'
import { h } from '../ui/dom'
import { counted } from '../ui/format'
import { failure, nothing } from '../ui/states'
import { collect, type GraphNode, type GraphRelationship } from './values'

/** Whether a result has anything to draw. */
export function graphOf(answer: CypherAnswer): { nodes: Map<string, GraphNode>; relationships: Map<string, GraphRelationship> } {
  const nodes = new Map<string, GraphNode>(), relationships = new Map<string, GraphRelationship>()
  for (const row of answer.rows) for (const value of row) collect(value, nodes, relationships)
  for (const { from, to } of relationships.values()) {
    for (const id of [from, to]) if (!nodes.has(id)) nodes.set(id, { id, labels: [], properties: { id } })
  }
  return { nodes, relationships }
}

/** The nodes and relationships of a result as a picture. The drawing itself is fetched only now. */
export function resultGraph(answer: CypherAnswer, signal: AbortSignal): HTMLElement {
  const { nodes, relationships } = graphOf(answer)
  if (nodes.size === 0) return nothing('The result holds no nodes.', 'Return nodes, relationships or paths (RETURN p, r, c) to see them drawn.')
  const size = `${counted(nodes.size, 'node')}, ${counted(relationships.size, 'relationship')}`
  const canvas = h('div', { class: 'result-canvas', role: 'img', 'aria-label': `${size}; the table has them as text` })
  const place = h('div', null, canvas, h('p', { class: 'muted' }, `${size}. A click opens a node's page.`))
  import('./draw-graph').then(module => { if (!signal.aborted) module.drawGraph(canvas, nodes, relationships, signal) }, error => place.replaceChildren(failure(error)))
  return place
}
