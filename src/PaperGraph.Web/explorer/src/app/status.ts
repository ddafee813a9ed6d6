import { getStatus } from '../api/client'
import type { Status } from '../api/types'

let asked: Promise<Status> | null = null
let told: (status: Status) => void = () => {}

/** The numbers of the graph as they were when the page was opened, or last asked for again. */
export function status(): Promise<Status> {
  return asked ??= getStatus().then(known => { told(known); return known }, (error: unknown) => { asked = null; throw error })
}

/** Asks anew: the graph has been changed from here. */
export function renewStatus(): Promise<Status> {
  asked = null
  return status()
}

/** Whether decisions may be made; false as long as the server does not say so. */
export const mayWrite = (): Promise<boolean> => status().then(known => known.canWrite, () => false)

/** Tells whenever the numbers come, and asks now and then, while the page is in sight, so that it notices when the graph has changed. */
export function watchStatus(tell: (status: Status) => void): void {
  told = tell
  const look = () => { if (document.visibilityState === 'visible') getStatus().catch(() => {}) }
  setInterval(look, 30_000)
  document.addEventListener('visibilitychange', look)
}
