import { withQuery } from '../app/address'
import { go } from '../app/router'

/** Papers that a person has put aside for a comparison, in this browser only. */

const key = 'papergraph.comparison'

function kept(): string[] {
  try {
    const papers: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(papers) ? papers.filter(id => typeof id === 'string') : []
  } catch {
    return []
  }
}

const keep = (papers: Iterable<string>): void => localStorage.setItem(key, JSON.stringify([...new Set(papers)]))

export const putAside = (paper: string): void => keep([...kept(), paper])
export const putBack = (paper: string): void => keep(kept().filter(other => other !== paper))
export const putBackAll = (): void => localStorage.removeItem(key)

/** Puts a paper aside and opens the comparison of all that are. */
export function addToComparison(paper: string): void {
  putAside(paper)
  go(comparisonOf(kept()))
}

export const comparisonOf = (papers: readonly string[]): string => withQuery('/compare', { paper: [...new Set(papers)] })
