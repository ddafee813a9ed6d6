import { getNeighbours } from '../api/client'
import type { Neighbour, Page, Relation } from '../api/types'
import { pageOf } from '../app/address'
import { iconButton } from '../ui/buttons'
import { h, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { evidence } from '../ui/evidence'
import { kindSign } from '../ui/kinds'
import { moreList } from '../ui/more'
import { relationWord } from '../ui/roles'
import { nothing } from '../ui/states'

const relations: Relation[] = ['BROADER', 'VERSION_OF', 'VARIANT_OF', 'COMPARED_WITH', 'SCORES', 'CO_OCCURS']
const most = 8

export interface Neighbourhood { relation: Relation; page: Page<Neighbour> }

/** The concepts beside one, relation by relation, so that the many that are named together with it do not push out the few that are kin. */
export const askNeighbourhood = (id: string, signal: AbortSignal): Promise<Neighbourhood[]> =>
  Promise.all(relations.map(async relation => ({ relation, page: await getNeighbours(id, { relation, limit: most }, signal) })))

/** Lists of them, the strongest first. */
export function neighbourLists(id: string, neighbourhood: readonly Neighbourhood[], signal: AbortSignal): Child {
  const there = neighbourhood.filter(({ page }) => page.items.length > 0)
  if (there.length === 0) return nothing('Nothing stands beside it yet.', 'Two concepts stand beside each other once two papers name both.')
  return there.map(({ relation, page }) => {
    const strongest = Math.max(...page.items.map(neighbour => neighbour.strength), 1)
    return h('section', null, h('h3', null, heading(relation)),
      moreList(page, cursor => getNeighbours(id, { relation, limit: 40, cursor }, signal), neighbour => row(neighbour, strongest), 'plain-list'))
  })
}

const headings: Record<Relation, string> = {
  BROADER: 'Broader and narrower', VERSION_OF: 'Versions', VARIANT_OF: 'Variants', COMPARED_WITH: 'Compared with', SCORES: 'Results', CO_OCCURS: 'Named together',
}
const heading = (relation: Relation): string => headings[relation]

function row(neighbour: Neighbour, strongest: number): HTMLElement {
  const bar = kin.has(neighbour.relation) ? null : h('span', { class: 'strength-fill' })
  if (bar) bar.style.width = `${Math.max(3, (neighbour.strength / strongest) * 100)}%`
  const sentence = evidence(neighbour.evidence)
  if (sentence) sentence.hidden = true
  const toggle = sentence && iconButton(`The sentence about ${neighbour.name}`, 'quote', () => {
    sentence.hidden = !sentence.hidden
    toggle!.setAttribute('aria-expanded', String(!sentence.hidden))
  }, { title: 'Show the sentence', size: 14, style: 'small' })
  toggle?.setAttribute('aria-expanded', 'false')
  return h('li', { class: 'neighbour' }, h('div', { class: 'neighbour-line' }, kindSign(neighbour.kind),
    h('span', { class: 'neighbour-name' }, direction(neighbour), h('a', { href: pageOf(neighbour.id) }, neighbour.name), h('span', { class: 'unseen' }, `, ${neighbour.kind}`)), toggle,
    bar && h('span', { class: 'strength', 'aria-hidden': 'true' }, bar), h('span', { class: 'number muted' }, strengthWord(neighbour))), sentence)
}

// Where a relation has two ends, which of them this is belongs to the name.
const direction = (neighbour: Neighbour): Child => neighbour.outgoing !== null && neighbour.relation !== 'SCORES' && neighbour.relation !== 'COMPARED_WITH'
  && h('span', { class: 'muted' }, `${relationWord(neighbour.relation, neighbour.outgoing)} `)

/** Relations that are so or not, whoever says it: there the neighbour's own papers are told. */
const kin = new Set<string>(['BROADER', 'VERSION_OF', 'VARIANT_OF'])

const strengthWord = (neighbour: Neighbour): string =>
  kin.has(neighbour.relation) ? (neighbour.papers === null ? '' : counted(neighbour.papers, 'paper')) : counted(neighbour.strength, neighbour.relation === 'SCORES' ? 'result' : 'paper')
