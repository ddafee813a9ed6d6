import { withQuery } from '../app/address'
import { go } from '../app/router'

/** Papers that a person has put aside for a comparison, in this browser only. */

const key = 'papergraph.comparison'

export function chosenPapers(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : []
  } catch {
    return []
  }
}

export const keepChosen = (papers: readonly string[]): void => localStorage.setItem(key, JSON.stringify(papers))

/** Adds a paper to those put aside and opens the comparison. */
export function addToComparison(paper: string): void {
  const papers = [...new Set([...chosenPapers(), paper])]
  keepChosen(papers)
  go(comparisonOf(papers))
}

export const comparisonOf = (papers: readonly string[]): string => withQuery('/compare', { paper: papers })
