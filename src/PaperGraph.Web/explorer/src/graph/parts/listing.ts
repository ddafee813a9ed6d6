import { pageOf } from '../../app/address'
import { h, type Child } from '../../ui/dom'
import { count, counted, years } from '../../ui/format'
import { kindLabel } from '../../ui/kinds'
import type { GraphMap } from '../core/graph-map'
import type { SceneNode } from '../scene/node'
import { wordOf } from '../scene/relations'
import { boxOf } from '../stage/view'
import { titleOf } from './words'

const most = 200

/** What is in view as two tables, for whoever reads it rather than sees it. */
export function listing(map: GraphMap): Child[] {
  const nodes = nodesInView(map)
  const shown = new Set(nodes)
  const edges = [...map.scene.liveEdges()].filter(edge => map.scene.ends[edge]!.every(end => shown.has(end))).sort((a, b) => map.scene.weights[b]! - map.scene.weights[a]!)
  return [
    table(`${counted(nodes.length, 'concept or community', 'concepts and communities')} in view`, ['Name', 'Kind', 'Papers', 'Years'], nodes.slice(0, most).map(node => rowOf(map, node)), nodes.length),
    table(`${counted(edges.length, 'link')} between them`, ['From', 'Relation', 'To', 'Weight'], edges.slice(0, most).map(edge => {
      const [from, to] = map.scene.ends[edge]!
      return [titleOf(from), wordOf(map.scene.relations[edge]!, true), titleOf(to), count(Math.round(map.scene.weights[edge]!))]
    }), edges.length),
  ]
}

/** The most important first. */
export function nodesInView(map: GraphMap): SceneNode[] {
  const box = boxOf(map.stage.view), nodes: SceneNode[] = []
  map.scene.ranks.each(node => {
    const reach = node.community ? node.size : 0
    if (!node.leaving && node.x + reach > box.left && node.x - reach < box.right && node.y + reach > box.top && node.y - reach < box.bottom) nodes.push(node)
    return true
  })
  return nodes
}

function rowOf(map: GraphMap, node: SceneNode): Child[] {
  if (node.community) {
    const { community } = node
    return [h('button', { type: 'button', class: 'map-link', onclick: () => map.travel.enter(community) }, titleOf(node)), `community of ${counted(community.concepts, 'concept')}`, '', '']
  }
  return [h('a', { href: pageOf(node.key) }, node.name), node.kind && kindLabel(node.kind), node.papers === null ? '' : count(node.papers), years(node.firstYear, node.lastYear)]
}

const table = (caption: string, heads: string[], rows: Child[][], all: number): HTMLElement => h('div', { class: 'map-table' }, h('table', null,
  h('caption', null, caption, all > most && `, the first ${most}`),
  h('thead', null, h('tr', null, heads.map(head => h('th', { scope: 'col' }, head)))),
  h('tbody', null, rows.map(row => h('tr', null, row.map((cell, index) => (index === 0 ? h('th', { scope: 'row' }, cell) : h('td', null, cell))))))))
