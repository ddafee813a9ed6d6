import { h, replace } from '../../ui/dom'
import { count } from '../../ui/format'
import { icon } from '../../ui/icons'
import { conceptKinds, kindSign, pluralOf } from '../../ui/kinds'
import type { GraphMap } from '../core/graph-map'
import { conceptRelations } from '../scene/relations'
import { isFiltered } from '../state/state'

const relationTitles: Record<typeof conceptRelations[number], string> = {
  CO_OCCURS: 'named together', BROADER: 'kind of', VERSION_OF: 'version of', VARIANT_OF: 'variant of', COMPARED_WITH: 'compared with', SCORES: 'result on',
}

/** What colours and lines mean, how many there are in view, and which are shown. */
export function createLegend(map: GraphMap, firstYear: number | null, lastYear: number | null, signal: AbortSignal): { element: HTMLElement; update(): void; isOpen(): boolean } {
  const kinds = conceptKinds.map(kind => toggle(kindSign(kind), pluralOf(kind), () => flip('kinds', conceptKinds, kind)))
  const relations = conceptRelations.map((relation, style) => toggle(h('span', { class: `map-line map-line-${style}` }), relationTitles[relation], () => flip('relations', conceptRelations, relation)))
  const year = (label: string, part: 'from' | 'to'): HTMLInputElement => h('input', {
    type: 'number', class: 'field map-year', 'aria-label': label, placeholder: String((part === 'from' ? firstYear : lastYear) ?? part), min: 1900, max: 2100, step: 1,
    onchange: event => { const value = (event.target as HTMLInputElement).valueAsNumber; map.change({ [part]: Number.isInteger(value) ? value : null }) },
  })
  const from = year('From year', 'from'), to = year('To year', 'to')
  const least = h('input', {
    type: 'range', min: 0, max: 0.95, step: 0.05, 'aria-label': 'Least confidence',
    oninput: () => { leastText.textContent = leastWord(least.valueAsNumber) }, onchange: () => map.change({ leastConfidence: least.valueAsNumber || null }),
  })
  const leastText = h('output', { class: 'map-least' })
  const clear = h('button', { type: 'button', class: 'button map-clear', onclick: () => map.change({ kinds: [], relations: [], from: null, to: null, leastConfidence: null }) }, 'Show all')
  const body = h('div', { class: 'map-legend-body', id: 'map-legend' },
    h('div', { role: 'group', 'aria-label': 'Kinds of concepts' }, kinds.map(item => item.element)),
    h('div', { role: 'group', 'aria-label': 'Relations' }, relations.map(item => item.element)),
    h('div', { class: 'map-legend-row' }, h('span', null, 'Years'), from, '–', to),
    h('div', { class: 'map-legend-row' }, h('span', null, 'At least'), least, leastText),
    h('p', { class: 'map-legend-note' }, 'Size: papers that name it'), clear)
  const fold = h('button', { type: 'button', class: 'map-legend-fold', 'aria-expanded': 'true', 'aria-controls': 'map-legend', onclick: () => open(body.hidden !== false) }, icon('filter'), 'Legend and filters', icon('down'))
  const element = h('section', { class: 'map-legend', 'aria-label': 'Legend and filters' }, fold, body)
  const isWide = matchMedia('(min-width: 721px)')
  isWide.addEventListener('change', () => open(isWide.matches), { signal })
  open(isWide.matches)

  function open(isOpen: boolean): void {
    body.hidden = !isOpen
    fold.setAttribute('aria-expanded', String(isOpen))
  }

  /** The first click on one of many leaves all but this; none left is all again. */
  function flip(part: 'kinds' | 'relations', all: readonly string[], item: string): void {
    const shown = map.state[part].length === 0 ? [...all] : map.state[part]
    const next = shown.includes(item) ? shown.filter(other => other !== item) : all.filter(other => other === item || shown.includes(other))
    map.change({ [part]: next.length === all.length || next.length === 0 ? [] : [...next] })
  }

  function update(): void {
    const { state, scene } = map
    conceptKinds.forEach((kind, index) => kinds[index]!.set(state.kinds.length === 0 || state.kinds.includes(kind), scene.countOfKind.get(kind) ?? 0))
    // What lies within closed communities is not known here, so none in view is no number to give.
    const none = scene.places.communities.size > 0 ? null : 0
    conceptRelations.forEach((relation, index) => relations[index]!.set(state.relations.length === 0 || state.relations.includes(relation), scene.countOfRelation.get(index) || none))
    from.value = state.from === null ? '' : String(state.from)
    to.value = state.to === null ? '' : String(state.to)
    least.valueAsNumber = state.leastConfidence ?? 0
    leastText.textContent = leastWord(state.leastConfidence ?? 0)
    clear.hidden = !isFiltered(state)
    fold.classList.toggle('is-filtered', isFiltered(state))
  }

  update()
  return { element, update, isOpen: () => body.hidden === false }
}

const leastWord = (least: number): string => (least > 0 ? `${Math.round(least * 100)} % sure` : 'any confidence')

function toggle(sign: Element, text: string, run: () => void): { element: HTMLElement; set(on: boolean, number: number | null): void } {
  const number = h('span', { class: 'map-legend-count' })
  const element = h('button', { type: 'button', class: 'map-legend-item', 'aria-pressed': 'true', onclick: run }, sign, h('span', null, text), number)
  return {
    element,
    set(on, value) {
      element.setAttribute('aria-pressed', String(on))
      replace(number, !on ? 'off' : value === null ? '' : count(value))
    },
  }
}
