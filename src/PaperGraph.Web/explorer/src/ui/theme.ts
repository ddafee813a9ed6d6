/** Light or dark: what the system says, unless a person has chosen. */

export type Theme = 'system' | 'light' | 'dark'

const key = 'papergraph.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

export function chosenTheme(): Theme {
  const kept = localStorage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export const isDark = (): boolean => (chosenTheme() === 'system' ? dark.matches : chosenTheme() === 'dark')

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(key)
  else localStorage.setItem(key, theme)
  applyTheme()
}

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = isDark() ? 'dark' : 'light'
  listeners.forEach(listener => listener())
}

/** Told after the colours have changed, for what is drawn from their values (a canvas). The answer ends it. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The value of a colour of styles.css, such as `method` or `line`. */
export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

dark.addEventListener('change', applyTheme)
