import type { Parameters } from './parameters'

/** What the console keeps in this browser: queries that a person has saved, and what was run. */

export interface SavedQuery { name: string; query: string; parameters: Parameters }
export interface PastRun { query: string; parameters: Parameters; time: number; rows: number | null; milliseconds: number | null; error: string | null }

const savedKey = 'papergraph.queries', pastKey = 'papergraph.history', mostRuns = 60

export const savedQueries = (): SavedQuery[] => read(savedKey, isSaved)
export const pastRuns = (): PastRun[] => read(pastKey, isPast)

export function saveQuery(query: SavedQuery): void {
  write(savedKey, [...savedQueries().filter(kept => kept.name !== query.name), query].sort((a, b) => a.name.localeCompare(b.name)))
}

export const deleteQuery = (name: string): void => write(savedKey, savedQueries().filter(kept => kept.name !== name))

export function renameQuery(name: string, other: string): void {
  const query = savedQueries().find(kept => kept.name === name)
  if (!query || name === other) return
  deleteQuery(name)
  saveQuery({ ...query, name: other })
}

/** Adds the queries of an exported file; of two with one name the file's stays. Says how many, or null where the text is none. */
export function importQueries(text: string): number | null {
  try {
    const queries: unknown = JSON.parse(text)
    if (!Array.isArray(queries) || !queries.every(isSaved)) return null
    queries.forEach(saveQuery)
    return queries.length
  } catch {
    return null
  }
}

export function keepRun(run: PastRun): void {
  const others = pastRuns().filter(past => past.query !== run.query || JSON.stringify(past.parameters) !== JSON.stringify(run.parameters))
  write(pastKey, [run, ...others].slice(0, mostRuns))
}

export const forgetRuns = (): void => localStorage.removeItem(pastKey)

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
const isSaved = (value: unknown): value is SavedQuery => isObject(value) && typeof value['name'] === 'string' && typeof value['query'] === 'string' && isObject(value['parameters'])
const isPast = (value: unknown): value is PastRun => isObject(value) && typeof value['query'] === 'string' && isObject(value['parameters']) && typeof value['time'] === 'number'

function read<T>(key: string, is: (value: unknown) => value is T): T[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(is) : []
  } catch {
    return []
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or forbidden storage loses the list, never the work on the page.
  }
}
