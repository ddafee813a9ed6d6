import type { CypherValue, Kind } from '../api/types'
import { pageOf } from '../app/address'
import { h, type Child } from '../ui/dom'
import { counted, shorten } from '../ui/format'
import { kindSign } from '../ui/kinds'
import { asNode, asPath, asRelationship, isNode, isPath, isRelationship, knownId, nameOf, textOf, type GraphNode } from './values'

/** Of a longer text or list a cell shows no more; the downloads have all of it. */
const longestText = 2_000, mostItems = 100

/** The beginning of a value as plain text. */
export const beginningOf = (value: CypherValue): string => shorten(textOf(Array.isArray(value) ? value.slice(0, mostItems) : value), 400)

/** A value in a cell: nodes by name with a link to their page, the rest as one line of text. */
export function valueCell(value: CypherValue): Child {
  if (value === null) return h('span', { class: 'value-null' }, 'null')
  if (typeof value === 'number' || typeof value === 'boolean') return h('span', { class: 'value-number' }, String(value))
  if (typeof value === 'string') return isId(value) ? h('a', { href: pageOf(value) }, value) : shorten(value, longestText)
  if (isNode(value)) return nodeLink(asNode(value))
  if (isRelationship(value)) return h('span', { class: 'value-relationship' }, `:${asRelationship(value).type}`)
  if (isPath(value)) {
    const { nodes, relationships } = asPath(value)
    return nodes.map((node, index) => [index > 0 && arrow(relationships[index - 1]?.type ?? '', relationships[index - 1]?.from === nodes[index - 1]!.id), nodeLink(node)])
  }
  if (Array.isArray(value)) return [value.slice(0, mostItems).map((item, index) => [index > 0 && ', ', valueCell(item)]), value.length > mostItems && `, … ${counted(value.length - mostItems, 'more item')}`]
  return h('code', null, shorten(textOf(value), longestText))
}

const isId = (text: string): boolean => /^(paper|method|benchmark|model|topic|author|venue)\/\S+$/.test(text)

const arrow = (type: string, forward: boolean): Child => h('span', { class: 'value-relationship' }, forward ? ` –${type}→ ` : ` ←${type}– `)

export function nodeLink(node: GraphNode): Child {
  const id = knownId(node)
  if (id === null) return h('span', null, `(${node.labels.map(label => `:${label}`).join('')} ${nameOf(node)})`)
  const kind = id.slice(0, id.indexOf('/')) as Kind
  return h('a', { class: `chip soft-${kind}`, href: pageOf(id) }, kindSign(kind, 10), nameOf(node))
}
