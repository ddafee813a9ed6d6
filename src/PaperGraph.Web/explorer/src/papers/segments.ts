import type { PaperConcept } from '../api/types'

/** A stretch of text that the same concepts cover, the one with the shortest span first; none where it is plain text. */
export interface Segment { start: number; end: number; concepts: PaperConcept[] }

/** Cuts a text at every border of a span, so that spans within each other or across each other all stay visible. */
export function segmentsOf(length: number, field: 'title' | 'abstract', concepts: readonly PaperConcept[]): Segment[] {
  const spans = concepts.flatMap(concept => concept.spans.filter(span => span.field === field)
    .map(span => ({ concept, start: Math.max(0, span.start), end: Math.min(length, span.end) })).filter(span => span.start < span.end))
  const borders = [...new Set([0, length, ...spans.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let i = 0; i + 1 < borders.length; i++) {
    const start = borders[i]!, end = borders[i + 1]!
    const covering = spans.filter(span => span.start <= start && span.end >= end).sort((a, b) => (a.end - a.start) - (b.end - b.start))
    segments.push({ start, end, concepts: [...new Set(covering.map(span => span.concept))] })
  }
  return segments
}
