import { relationWord } from '../../ui/roles'

/** Relations in the order of their numbers: those between concepts, then those that a paper has, then what joins communities. */
export const conceptRelations = ['CO_OCCURS', 'BROADER', 'VERSION_OF', 'VARIANT_OF', 'COMPARED_WITH', 'SCORES'] as const

const names: string[] = [...conceptRelations]
const numbers = new Map<string, number>(names.map((name, number) => [name, number]))

/** Styles 0 to 5 are those of `conceptRelations`; papers, authors and venues share one, links between communities have another. */
export const paperStyle = 6
export const linkStyle = 7
export const styleCount = 8

export const link = numberOf('LINK')

export function numberOf(relation: string): number {
  let number = numbers.get(relation)
  if (number === undefined) numbers.set(relation, number = names.push(relation) - 1)
  return number
}

export const nameOf = (number: number): string => names[number]!
export const styleOf = (number: number): number => (number < conceptRelations.length ? number : number === link ? linkStyle : paperStyle)

const undirected = new Set(['CO_OCCURS', 'COMPARED_WITH', 'LINK'].map(numberOf))

/** Whether the relation says which end it begins at. */
export const isDirected = (number: number): boolean => !undirected.has(number)

export const wordOf = (number: number, outgoing: boolean): string => (number === link ? 'linked with' : relationWord(nameOf(number), outgoing))
