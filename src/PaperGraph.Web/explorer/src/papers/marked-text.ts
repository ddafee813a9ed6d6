import type { PaperConcept } from '../api/types'
import { pageOf } from '../app/address'
import { withCard } from '../ui/card'
import { h, type Child } from '../ui/dom'
import { conceptCard } from './concept-card'
import { segmentsOf } from './segments'

/** A field's text with its concepts marked in place: colour by kind, line by role; each mark leads to its concept and shows why it is one. */
export function markedText(text: string, field: 'title' | 'abstract', concepts: readonly PaperConcept[]): Child[] {
  return segmentsOf(text.length, field, concepts).map(segment => {
    const part = text.slice(segment.start, segment.end)
    const [inner, ...around] = segment.concepts
    if (!inner) return part
    const link = h('a', { class: `mention soft-${inner.kind} line-${inner.role}${around.length > 0 ? ' mention-nested' : ''}`, href: pageOf(inner.id) }, part)
    return withCard(link, () => conceptCard(segment.concepts))
  })
}
