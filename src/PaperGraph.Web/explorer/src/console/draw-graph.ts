import Graph from 'graphology'
import Sigma from 'sigma'
import { pageOf } from '../app/address'
import { go } from '../app/router'
import { colour, onTheme } from '../ui/theme'
import { place } from './force'
import { knownId, nameOf, type GraphNode, type GraphRelationship } from './values'

/** Draws nodes and relationships with Sigma; one line for all relationships between the same two. */
export function drawGraph(container: HTMLElement, nodes: Map<string, GraphNode>, relationships: Map<string, GraphRelationship>, signal: AbortSignal): void {
  const graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: true })
  const ids = [...nodes.keys()], index = new Map(ids.map((id, i) => [id, i]))
  const at = place(ids.length, [...relationships.values()].filter(({ from, to }) => from !== to).map(({ from, to }) => [index.get(from)!, index.get(to)!]))
  ids.forEach((id, i) => graph.addNode(id, { x: at[2 * i]! * 1.6, y: at[2 * i + 1], size: ids.length > 300 ? 4 : 7, label: short(nameOf(nodes.get(id)!)), kind: kindOf(nodes.get(id)!) }))
  for (const { type, from, to } of relationships.values()) {
    const label = graph.hasEdge(from, to) ? `${graph.getEdgeAttribute(from, to, 'label')}, ${type}` : type
    graph.mergeEdge(from, to, { size: 1.5, label })
  }
  const font = 'system-ui, sans-serif'
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true, defaultEdgeType: 'arrow', renderEdgeLabels: relationships.size <= 24, labelRenderedSizeThreshold: ids.length > 60 ? 6 : 0, labelDensity: 1,
    labelGridCellSize: 110, labelSize: 12, labelFont: font, edgeLabelSize: 11, edgeLabelFont: font, stagePadding: 48, defaultDrawNodeHover: drawHover,
  })
  paint()
  const stop = onTheme(paint)
  sigma.on('clickNode', ({ node }) => {
    const id = knownId(nodes.get(node)!)
    if (id !== null) go(pageOf(id))
  })
  sigma.on('enterNode', () => { container.style.cursor = 'pointer' })
  sigma.on('leaveNode', () => { container.style.cursor = '' })
  signal.addEventListener('abort', () => { stop(); sigma.kill() }, { once: true })

  function paint(): void {
    graph.forEachNode((node, { kind }) => graph.setNodeAttribute(node, 'color', colour(kind as string)))
    sigma.setSetting('labelColor', { color: colour('text') })
    sigma.setSetting('edgeLabelColor', { color: colour('muted') })
    sigma.setSetting('defaultEdgeColor', colour('line-strong'))
    sigma.refresh()
  }
}

// Sigma's own box is white in the dark too.
function drawHover(context: CanvasRenderingContext2D, data: { x: number; y: number; size: number; label?: string | null }, settings: { labelSize: number; labelFont: string }): void {
  context.font = `${settings.labelSize}px ${settings.labelFont}`
  const width = context.measureText(data.label ?? '').width + 12, height = settings.labelSize + 10
  context.fillStyle = colour('raised')
  context.strokeStyle = colour('line-strong')
  context.beginPath()
  context.roundRect(data.x + data.size + 2, data.y - height / 2, width, height, 4)
  context.fill()
  context.stroke()
  context.beginPath()
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI)
  context.stroke()
  context.fillStyle = colour('text')
  context.fillText(data.label ?? '', data.x + data.size + 8, data.y + settings.labelSize / 3)
}

const kindOf = (node: GraphNode): string => knownId(node)?.split('/')[0] ?? 'paper'
const short = (name: string): string => (name.length > 28 ? `${name.slice(0, 27)}…` : name)
