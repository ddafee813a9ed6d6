/** Everything that a person has set on the map. The query of its address says it all. */
export interface MapState {
  /** Null while the whole map is seen as it opens. */
  camera: { x: number; y: number; scale: number } | null
  /** Communities that are open whatever their size on the screen. */
  open: number[] | 'all'
  /** What is shown; all where none is named. */
  kinds: string[]
  relations: string[]
  from: number | null
  to: number | null
  leastConfidence: number | null
  hidden: string[]
  pinned: { id: string; x: number; y: number }[]
  /** Whose neighbours are shown; one that is there again has a further part of them. */
  expanded: string[]
  selected: string | null
  path: { from: string | null; to: string | null }
  /** How many concepts are asked for at once. */
  most: number
}

export const usualMost = 1500
/** The server sends no more at once, and no more than four times as many edges. */
export const mostAtOnce = 50_000

export const emptyState = (): MapState => ({
  camera: null, open: [], kinds: [], relations: [], from: null, to: null, leastConfidence: null, hidden: [], pinned: [], expanded: [], selected: null,
  path: { from: null, to: null }, most: usualMost,
})

/** Whether two states ask for the same part of the graph, wherever the camera is. */
export const filterKey = (state: MapState): string =>
  JSON.stringify([state.open, state.kinds, state.relations, state.from, state.to, state.leastConfidence, state.most])

export const isFiltered = (state: MapState): boolean =>
  state.kinds.length + state.relations.length > 0 || state.from !== null || state.to !== null || (state.leastConfidence ?? 0) > 0
