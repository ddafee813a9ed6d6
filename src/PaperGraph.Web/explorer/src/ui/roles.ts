import type { Relation, Role } from '../api/types'

/** Strongest first: the order in which roles are listed everywhere. */
export const roles = ['INTRODUCES', 'EVALUATES_ON', 'EVALUATES', 'USES', 'STUDIES', 'MENTIONS'] as const

const words: Record<Role, string> = {
  INTRODUCES: 'introduces', EVALUATES_ON: 'evaluates on', EVALUATES: 'evaluates', USES: 'uses', STUDIES: 'studies', MENTIONS: 'mentions',
}

/** The role as a paper's verb: "introduces". */
export const roleWord = (role: Role): string => words[role]

const passive: Record<Role, string> = {
  INTRODUCES: 'introduced', EVALUATES_ON: 'evaluated on', EVALUATES: 'evaluated', USES: 'used', STUDIES: 'studied', MENTIONS: 'mentioned',
}

/** The role as a concept sees it: "introduced" by a paper. */
export const rolePassive = (role: Role): string => passive[role]

const relationWords: Record<Relation | 'CITES' | 'WRITTEN_BY' | 'PUBLISHED_IN', [outgoing: string, incoming: string]> = {
  CO_OCCURS: ['named together with', 'named together with'],
  BROADER: ['a kind of', 'includes'],
  VERSION_OF: ['version of', 'family of'],
  VARIANT_OF: ['variant of', 'basis of'],
  COMPARED_WITH: ['compared with', 'compared with'],
  SCORES: ['has results on', 'has results of'],
  CITES: ['cites', 'cited by'],
  WRITTEN_BY: ['written by', 'wrote'],
  PUBLISHED_IN: ['published in', 'published'],
}

/** A relationship in words, seen from where it begins or from where it ends. Unknown ones as they are written. */
export function relationWord(relation: string, outgoing: boolean | null): string {
  const known = relationWords[relation as keyof typeof relationWords]
  if (known) return known[outgoing === false ? 1 : 0]
  if (relation in words) return outgoing === false ? `${passive[relation as Role]} by` : words[relation as Role]
  return relation
}
