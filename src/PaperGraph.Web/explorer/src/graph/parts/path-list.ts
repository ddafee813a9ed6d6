import type { Path } from '../../api/types'
import { isConceptId, pageOf, withQuery } from '../../app/address'
import { h, type Child } from '../../ui/dom'
import { kindSign } from '../../ui/kinds'
import { relationWord } from '../../ui/roles'

type Stop = Path['start']

/** The steps of a path with the sentence that each rests on. */
export function pathList(path: Path): HTMLElement {
  const stop = (item: Stop): HTMLElement => h('a', { class: 'map-path-stop', href: pageOf(item.id) }, kindSign(item.kind), item.name)
  return h('ol', { class: 'map-path' }, h('li', null, stop(path.start)), path.steps.map((step, index) => h('li', null,
    h('p', { class: 'map-path-relation' }, relationWord(step.relation, step.forward), source(index === 0 ? path.start : path.steps[index - 1]!, step)),
    step.evidence && h('blockquote', { class: 'map-path-evidence' }, step.evidence), stop(step))))
}

// Names that stand together in papers have no sentence of their own: the papers are shown instead.
const source = (from: Stop, to: Path['steps'][number]): Child => to.evidence === null && isConceptId(from.id) && isConceptId(to.id)
  && [' · ', h('a', { href: withQuery('/console', { name: 'papers-of-both', concept: from.id, other: to.id, run: 'yes' }) }, 'in these papers')]
