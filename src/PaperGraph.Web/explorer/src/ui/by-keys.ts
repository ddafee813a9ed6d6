/**
 * Marks the page while it is used by keys. Browsers still show the focus after a pointer where something was typed before, as when a name is
 * searched for and one of the suggestions is tapped.
 */
export function followKeys(): void {
  const root = document.documentElement
  addEventListener('keydown', () => { root.dataset['keys'] = '' }, { capture: true, passive: true })
  addEventListener('pointerdown', () => { delete root.dataset['keys'] }, { capture: true, passive: true })
}
