import type { SceneNode } from '../scene/node'
import { pluralOf } from '../../ui/kinds'
import { count, counted, percent, years } from '../../ui/format'

/** What there is to say of a node in a few words: kind, papers, years, how sure. */
export function factsOf(node: SceneNode): string[] {
  if (node.community) return [counted(node.community.concepts, 'concept'), ...kindsOf(node)]
  return [
    node.kind ?? '', node.papers === null ? '' : counted(node.papers, 'paper'), years(node.firstYear, node.lastYear), node.confidence === null ? '' : `${percent(node.confidence)} sure`,
  ].filter(fact => fact !== '')
}

export const titleOf = (node: SceneNode): string => (node.community ? node.community.names.slice(0, 3).join(', ') : node.name)

export const describe = (node: SceneNode): string => `${node.community ? 'Community of ' : ''}${titleOf(node)}: ${factsOf(node).join(', ')}`

const kindsOf = (node: SceneNode): string[] =>
  (['method', 'benchmark', 'model', 'topic'] as const).filter(kind => (node.community!.kinds[kind] ?? 0) > 0).map(kind => `${count(node.community!.kinds[kind])} ${pluralOf(kind)}`)
