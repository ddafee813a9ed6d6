import type { Neighbour } from '../api/types'
import { pageOf } from '../app/address'
import { h, type Child } from '../ui/dom'
import { counted, number } from '../ui/format'
import { evidence } from '../ui/evidence'
import { kindSign } from '../ui/kinds'
import { relationWord } from '../ui/roles'
import { nothing } from '../ui/states'

const order = ['BROADER', 'VERSION_OF', 'VARIANT_OF', 'COMPARED_WITH', 'SCORES', 'CO_OCCURS']
const most = 12

/** Concepts that stand to this one by a relationship, relation by relation, the strongest first. */
export function neighbourLists(neighbours: readonly Neighbour[]): HTMLElement {
  const groups = new Map<string, Neighbour[]>()
  for (const neighbour of neighbours.filter(other => other.kind !== 'paper')) {
    const word = relationWord(neighbour.relation, neighbour.outgoing)
    groups.set(word, [...groups.get(word) ?? [], neighbour])
  }
  if (groups.size === 0) return nothing('Nothing stands beside it yet.', 'Two concepts stand beside each other once two papers name both.')
  const sorted = [...groups].sort(([, a], [, b]) => order.indexOf(a[0]!.relation) - order.indexOf(b[0]!.relation))
  return h('div', { class: 'neighbour-groups' }, sorted.map(([word, own]) => h('section', null, h('h3', null, word, ' ', h('span', { class: 'muted' }, String(own.length))), list(own))))
}

function list(neighbours: readonly Neighbour[]): Child {
  const strongest = Math.max(...neighbours.map(neighbour => neighbour.strength), 1)
  const rows = neighbours.map(neighbour => row(neighbour, strongest))
  const rest = h('ul', { class: 'plain-list' }, rows.slice(most))
  return [h('ul', { class: 'plain-list' }, rows.slice(0, most)), rows.length > most && h('details', { class: 'disclosure' }, h('summary', null, `${rows.length - most} more`), rest)]
}

function row(neighbour: Neighbour, strongest: number): HTMLElement {
  const bar = h('span', { class: 'strength-fill' })
  bar.style.width = `${Math.max(3, (neighbour.strength / strongest) * 100)}%`
  const line: Child[] = [kindSign(neighbour.kind), h('a', { href: pageOf(neighbour.id), class: 'neighbour-name' }, neighbour.name, h('span', { class: 'unseen' }, `, ${neighbour.kind}`)),
    h('span', { class: 'strength', 'aria-hidden': 'true' }, bar), h('span', { class: 'number muted' }, strengthWord(neighbour))]
  return h('li', { class: 'neighbour' }, h('div', { class: 'neighbour-line' }, line), neighbour.evidence !== null && h('details', { class: 'disclosure' }, h('summary', null, 'the sentence'), evidence(neighbour.evidence)))
}

const strengthWord = (neighbour: Neighbour): string =>
  neighbour.relation === 'CO_OCCURS' || neighbour.relation === 'COMPARED_WITH' ? counted(neighbour.strength, 'paper')
    : neighbour.relation === 'SCORES' ? counted(neighbour.strength, 'result') : `strength ${number(neighbour.strength)}`
