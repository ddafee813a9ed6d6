import type { CypherValue } from '../../api/types'
import { pageOf } from '../../app/address'
import { h, type Child } from '../../ui/dom'
import { evidence } from '../../ui/evidence'
import { nodeLink } from '../value-cell'
import { knownId, textOf, type GraphRelationship } from '../values'
import { isLine, type Marked } from './painter'

/** What a chosen node or line is: its labels or types, and all its properties; a relationship out of a text with its sentence first. */
export function details(marked: Marked): Child {
  if (marked === null) return h('p', { class: 'muted' }, 'Choose a node or a line to read its properties; a double click shows a node’s neighbours. By keys: N and P go from node to node, Enter shows neighbours, M more of them, O opens the page, arrows move, + and − zoom, 0 shows all.')
  if (isLine(marked)) return marked.all.map(relationship => one(relationship, [nodeLink(marked.from.node.id === relationship.from ? marked.from.node : marked.to.node), ' ',
    h('code', null, relationship.type), ' ', nodeLink(marked.from.node.id === relationship.from ? marked.to.node : marked.from.node)]))
  const { node } = marked, id = knownId(node)
  return h('div', { class: 'graph-detail' }, h('p', null, h('strong', null, marked.name), ' ', h('code', { class: 'muted' }, node.labels.map(label => `:${label}`).join(''))),
    id !== null && h('p', null, h('a', { href: pageOf(id) }, 'Open its page')), properties(node.properties))
}

function one({ properties: all }: GraphRelationship, heading: Child): HTMLElement {
  const { evidence: sentence, ...rest } = all
  return h('div', { class: 'graph-detail' }, h('p', null, heading), typeof sentence === 'string' && evidence(sentence), properties(rest))
}

const properties = (all: Record<string, CypherValue>): Child => h('dl', { class: 'graph-properties' },
  Object.entries(all).map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, textOf(value)))))
