import type { Kind, Status } from '../api/types'
import { status } from '../app/status'
import { h, type Child } from '../ui/dom'
import { count } from '../ui/format'
import { conceptKinds, kindSign } from '../ui/kinds'
import { pending } from '../ui/states'

const labels: Record<Kind, string> = { paper: 'Paper', method: 'Method', benchmark: 'Benchmark', model: 'Model', topic: 'Topic', author: 'Author', venue: 'Venue' }
const order: readonly Kind[] = ['paper', ...conceptKinds, 'author', 'venue']

/** What the graph is made of, with numbers: a label or a type writes a statement that shows some of it. */
export const schemaList = (load: (statement: string) => void): HTMLElement => pending(status, known => lists(known, load), new AbortController().signal, 8)

const lists = ({ kinds, relationships }: Status, load: (statement: string) => void): Child => [
  h('h2', { class: 'schema-heading' }, 'Labels'),
  h('ul', { class: 'plain-list query-list' }, order.filter(kind => (kinds[kind] ?? 0) > 0).map(kind => row([kindSign(kind), labels[kind]], kinds[kind], () => load(`MATCH (n:${labels[kind]})\nRETURN n\nLIMIT 25`)))),
  h('h2', { class: 'schema-heading' }, 'Relationships'),
  h('ul', { class: 'plain-list query-list' }, Object.entries(relationships).map(([type, number]) => row(h('code', null, type), number, () => load(`MATCH p = ()-[:${type}]->()\nRETURN p\nLIMIT 25`)))),
  h('p', { class: 'muted' }, 'A click writes a statement that shows some of them. Ctrl+Space in the editor offers what the store has, property keys too.'),
]

const row = (name: Child, number: number, act: () => void): HTMLElement =>
  h('li', null, h('button', { type: 'button', class: 'query-button schema-button', onclick: act }, h('span', { class: 'schema-name' }, name), h('span', { class: 'number' }, count(number))))
