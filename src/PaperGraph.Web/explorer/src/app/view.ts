import type { Place } from './router'

/** What fills the middle of the page at an address. */
export interface View {
  element: HTMLElement
  /** The document's title, without the program's name. */
  title: string
  /** The same view at another query (Back, Forward, a link): takes it over and says true, or false to be made anew. */
  move?(place: Place): boolean
  /** Called when the view leaves the page for good: ends requests, workers, listeners. */
  end?(): void
  /** A view that stays alive while others are shown (the map): told when it is hidden and when it is back. */
  hide?(): void
  show?(): void
}

/** Makes the view of a place. The signal ends its requests when one has gone elsewhere before it was ready. */
export type MakeView = (place: Place, signal: AbortSignal) => View | Promise<View>
