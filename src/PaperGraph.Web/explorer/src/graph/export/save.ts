import { exportAddress, exportPart } from '../../api/client'
import { h } from '../../ui/dom'
import type { GraphMap } from '../core/graph-map'
import { nodesInView } from '../parts/listing'
import { legendOf, takePicture } from './picture'
import { writePng } from './png'
import { writeSvg } from './svg'

const kindNames = ['Method', 'Benchmark', 'Model', 'Topic', 'Paper', 'Author', 'Venue']
const relationNames = ['named together', 'kind of', 'version of', 'variant of', 'compared with', 'result on', 'named in a paper', 'links of communities']

export type Format = 'png' | 'svg' | 'graphml'

/** Saves what is in view. */
export async function save(map: GraphMap, format: Format): Promise<void> {
  const name = `papergraph-map.${format}`
  if (format !== 'graphml') return offer(await draw(map, format), name)
  const ids = nodesInView(map).filter(node => !node.community).map(node => node.key)
  if (ids.length > 0) return offer(await exportPart('graphml', ids), name)
  // Where all communities are closed, what is in view is the whole graph, which the server sends as a download.
  const { kinds, relations, leastConfidence } = map.state
  follow(exportAddress('graphml', { kind: kinds, relation: relations, minConfidence: leastConfidence }), name)
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
