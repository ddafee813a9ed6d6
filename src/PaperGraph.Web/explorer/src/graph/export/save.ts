import { exportPart } from '../../api/client'
import { h } from '../../ui/dom'
import type { GraphMap } from '../core/graph-map'
import { nodesInView } from '../parts/listing'
import { legendOf, takePicture } from './picture'
import { writePng } from './png'
import { writeSvg } from './svg'

const kindNames = ['Method', 'Benchmark', 'Model', 'Topic', 'Paper', 'Author', 'Venue']
const relationNames = ['named together', 'kind of', 'version of', 'variant of', 'compared with', 'result on', 'named in a paper', 'links of communities']

/** Saves what is in view. */
export async function save(map: GraphMap, format: 'png' | 'svg' | 'graphml'): Promise<void> {
  offer(await contentOf(map, format), `papergraph-map.${format}`)
}

async function contentOf(map: GraphMap, format: 'png' | 'svg' | 'graphml'): Promise<Blob> {
  if (format === 'graphml') return exportPart('graphml', nodesInView(map).filter(node => !node.community).map(node => node.key))
  const picture = takePicture(map.stage)
  const legend = legendOf(picture, map.stage.frame.look, kindNames, relationNames)
  return format === 'png' ? writePng(picture, legend) : new Blob([writeSvg(picture, legend)], { type: 'image/svg+xml' })
}

function offer(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = h('a', { href: address, download: name, class: 'unseen' })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
