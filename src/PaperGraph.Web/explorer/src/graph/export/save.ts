import { exportAddress, exportPart } from '../../api/client'
import { h } from '../../ui/dom'
import type { GraphMap } from '../core/graph-map'
import { nodesInView } from '../parts/listing'
import { boxOf, contains } from '../stage/view'
import { legendOf, takePicture } from './picture'
import { writePng } from './png'
import { writeSvg } from './svg'

const kindNames = ['Method', 'Benchmark', 'Model', 'Topic', 'Paper', 'Author', 'Venue']
const relationNames = ['named together', 'kind of', 'version of', 'variant of', 'compared with', 'result on', 'named in a paper', 'links of communities']

export type Format = 'png' | 'svg' | 'graphml'

/** Saves what is in view, and says what has been saved. */
export async function save(map: GraphMap, format: Format): Promise<string> {
  const name = `papergraph-map.${format}`, { view, bounds } = map.stage
  if (format !== 'graphml') {
    offer(await draw(map, format), name)
    return 'Saved.'
  }
  const nodes = nodesInView(map), ids = nodes.filter(node => !node.community).map(node => node.key)
  if (nodes.length === 0) throw new Error('Nothing is in view, so nothing was saved.')
  if (ids.length > 0) {
    offer(await exportPart('graphml', ids), name)
    return ids.length === nodes.length ? 'Saved.' : 'Saved, without what lies in closed communities.'
  }
  if (!contains(boxOf(view), bounds)) throw new Error('All that is in view is closed communities: zoom in to save what is in one, or out to save the whole graph.')
  // The whole graph comes from the server as a download, for it may be large.
  const { kinds, relations, leastConfidence } = map.state
  follow(exportAddress('graphml', { kind: kinds, relation: relations, minConfidence: leastConfidence }), name)
  return 'The whole graph is being saved.'
}

async function draw(map: GraphMap, format: 'png' | 'svg'): Promise<Blob> {
  const picture = takePicture(map.stage)
  const legend = legendOf(picture, map.stage.frame.look, kindNames, relationNames)
  return format === 'png' ? writePng(picture, legend) : new Blob([writeSvg(picture, legend)], { type: 'image/svg+xml' })
}

function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  follow(address, name)
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function follow(address: string, name: string): void {
  const link = h('a', { href: address, download: name, class: 'unseen' })
  document.body.append(link)
  link.click()
  link.remove()
}
