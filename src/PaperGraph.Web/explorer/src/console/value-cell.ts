import type { CypherValue, Kind } from '../api/types'
import { pageOf } from '../app/address'
import { h, type Child } from '../ui/dom'
import { kindSign } from '../ui/kinds'
import { asNode, asPath, asRelationship, isNode, isPath, isRelationship, knownId, nameOf, textOf, type GraphNode } from './values'

/** A value in a cell: nodes by name with a link to their page, the rest as one line of text. */
export function valueCell(value: CypherValue): Child {
  if (value === null) return h('span', { class: 'value-null' }, 'null')
  if (typeof value === 'number' || typeof value === 'boolean') return h('span', { class: 'value-number' }, String(value))
  if (typeof value === 'string') return isId(value) ? h('a', { href: pageOf(value) }, value) : value
  if (isNode(value)) return nodeLink(asNode(value))
  if (isRelationship(value)) return h('span', { class: 'value-relationship' }, `:${asRelationship(value).type}`)
  if (isPath(value)) {
    const { nodes, relationships } = asPath(value)
    return nodes.map((node, index) => [index > 0 && arrow(relationships[index - 1]?.type ?? '', relationships[index - 1]?.from === nodes[index - 1]!.id), nodeLink(node)])
  }
  if (Array.isArray(value) && value.some(item => item !== null && typeof item === 'object')) return value.map((item, index) => [index > 0 && ', ', valueCell(item)])
  return Array.isArray(value) ? value.map(textOf).join(', ') : h('code', null, textOf(value))
}

const isId = (text: string): boolean => /^(paper|method|benchmark|model|topic|author|venue)\/\S+$/.test(text)

const arrow = (type: string, forward: boolean): Child => h('span', { class: 'value-relationship' }, forward ? ` –${type}→ ` : ` ←${type}– `)

export function nodeLink(node: GraphNode): Child {
  const id = knownId(node)
  if (id === null) return h('span', null, `(${node.labels.map(label => `:${label}`).join('')} ${nameOf(node)})`)
  const kind = id.slice(0, id.indexOf('/')) as Kind
  return h('a', { class: `chip soft-${kind}`, href: pageOf(id) }, kindSign(kind, 10), nameOf(node))
}
