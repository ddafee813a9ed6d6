import type { Path } from '../../api/types'
import { pageOf } from '../../app/address'
import { h } from '../../ui/dom'
import { kindSign } from '../../ui/kinds'
import { relationWord } from '../../ui/roles'

/** The steps of a path with the sentence that each rests on. */
export function pathList(path: Path): HTMLElement {
  const stop = (item: { id: string; kind: Path['start']['kind']; name: string }): HTMLElement => h('a', { class: 'map-path-stop', href: pageOf(item.id) }, kindSign(item.kind), item.name)
  return h('ol', { class: 'map-path' }, h('li', null, stop(path.start)), path.steps.map(step => h('li', null,
    h('p', { class: 'map-path-relation' }, relationWord(step.relation, step.forward)),
    step.evidence && h('blockquote', { class: 'map-path-evidence' }, step.evidence), stop(step))))
}
