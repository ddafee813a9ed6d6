import type { MapState } from './state'

/** What a person does with one thing on the map, as changes of the state. */
type Step = Partial<MapState>

const without = (list: readonly string[], id: string): string[] => list.filter(other => other !== id)

/** Hidden things are not chosen. */
export function toggleHidden(state: MapState, id: string): Step {
  if (state.hidden.includes(id)) return { hidden: without(state.hidden, id) }
  return { hidden: [...state.hidden, id], selected: state.selected === id ? null : state.selected }
}

export const isPinned = (state: MapState, id: string): boolean => state.pinned.some(pin => pin.id === id)

const unpinned = (state: MapState, id: string) => state.pinned.filter(pin => pin.id !== id)

export const pinAt = (state: MapState, { key, x, y }: { key: string; x: number; y: number }): Step => ({ pinned: [...unpinned(state, key), { id: key, x, y }] })

export const togglePinned = (state: MapState, node: { key: string; x: number; y: number }): Step =>
  isPinned(state, node.key) ? { pinned: unpinned(state, node.key) } : pinAt(state, node)

export const toggleExpanded = (state: MapState, id: string): Step =>
  ({ expanded: state.expanded.includes(id) ? without(state.expanded, id) : [...state.expanded, id] })

/** How many parts of its neighbours are shown. */
export const stepsOf = (state: MapState, id: string): number => state.expanded.filter(other => other === id).length

export const expandFurther = (state: MapState, id: string): Step => ({ expanded: [...state.expanded, id] })

/** Takes back whatever was done with it. */
export const remove = (state: MapState, id: string): Step =>
  ({ expanded: without(state.expanded, id), pinned: unpinned(state, id), selected: state.selected === id ? null : state.selected })
