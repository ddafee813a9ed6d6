import { colour, onTheme } from '../../ui/theme'
import { conceptRelations } from '../scene/relations'

/** The colours that the picture is drawn in, as the style sheet has them just now. */
export interface Look {
  dark: boolean
  ground: string; surface: string; text: string; muted: string; accent: string; line: string
  /** By the kinds' numbers; the last is a community's disc. */
  kinds: string[]
  /** By the relations' styles. */
  relations: string[]
  /** The same for the graphics card: three numbers between 0 and 1 each. */
  shades: { kinds: number[]; relations: number[]; ground: number[]; accent: number[]; text: number[] }
}

const kindNames = ['method', 'benchmark', 'model', 'topic', 'paper', 'author', 'venue']
const relationNames = [...conceptRelations.map(name => name.toLowerCase().replace('_', '-')), 'role', 'link']

export function readLook(): Look {
  const [ground, surface, text, muted, accent, line] = ['ground', 'surface', 'text', 'muted', 'accent', 'line'].map(colour) as [string, string, string, string, string, string]
  const kinds = [...kindNames.map(colour), surface], relations = relationNames.map(name => colour(`relation-${name}`) || muted)
  return {
    dark: document.documentElement.dataset['theme'] === 'dark', ground, surface, text, muted, accent, line,
    kinds, relations, shades: { kinds: kinds.flatMap(rgb), relations: relations.flatMap(rgb), ground: rgb(ground), accent: rgb(accent), text: rgb(text) },
  }
}

/** The look, kept up to date with the theme. */
export function followLook(changed: () => void): { readonly current: Look; end(): void } {
  let current = readLook()
  const end = onTheme(() => { current = readLook(); changed() })
  return { get current() { return current }, end }
}

/** `#rgb` or `#rrggbb` as three numbers between 0 and 1. */
function rgb(value: string): [number, number, number] {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value)?.[1] ?? '808080'
  const number = Number.parseInt(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits, 16)
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255]
}
