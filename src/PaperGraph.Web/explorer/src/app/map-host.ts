import type { Panel } from './panel'
import type { Place } from './router'
import type { View } from './view'

/**
 * What the frame gives to the map. The map owns everything in the query of `/` (camera, filters, hidden …; `at=ID` is a link from elsewhere: go
 * there, choose it) and writes it by `note` (no step of its own) or `go` (a step that Back takes back) of the router.
 */
export interface MapHost {
  /** Shows a paper or concept in the panel, with the map's own buttons for it; null closes the panel. */
  select(id: string | null, actions?: HTMLElement[]): void
  /** For what else the map shows beside itself (a path, a list of what is in view); set `onClose` to hear when a person closes it. */
  panel: Panel
  /** Says a line at the bottom, which readers of the screen hear. */
  say(text: string): void
}

export type MountMap = (host: MapHost, place: Place, signal: AbortSignal) => View | Promise<View>
