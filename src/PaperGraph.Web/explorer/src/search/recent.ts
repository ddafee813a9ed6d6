/** The last texts that were searched for, newest first, in this browser only. */

const key = 'papergraph.searches', most = 6

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(text => typeof text === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function keepSearch(text: string): void {
  const others = recentSearches().filter(kept => kept !== text)
  localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, most)))
}
