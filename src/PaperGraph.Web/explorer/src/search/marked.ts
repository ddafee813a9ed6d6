import { h, type Child } from '../ui/dom'

/** A text with parts marked; the matches are [start, length] in order, and may be none. */
export function marked(text: string, matches: readonly (readonly [number, number])[]): Child[] {
  const parts: Child[] = []
  let end = 0
  for (const [start, length] of matches) {
    if (start < end || length <= 0) continue
    parts.push(text.slice(end, start), h('mark', null, text.slice(start, start + length)))
    end = start + length
  }
  parts.push(text.slice(end))
  return parts
}

/** The words of a question wherever a word of the text begins with them, as matches for `marked`. */
export function matchesOf(text: string, question: string): [number, number][] {
  const words = question.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1)
  if (words.length === 0) return []
  const found: [number, number][] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].toLowerCase()
    const length = Math.max(0, ...words.filter(asked => word.startsWith(asked)).map(asked => asked.length))
    if (length > 0) found.push([match.index, length])
  }
  return found
}
