import { getStatus } from '../api/client'
import type { Status } from '../api/types'

/** The numbers of the graph as they were when the page was opened, or asked for again. */
let asked: Promise<Status> | null = null

export function status(): Promise<Status> {
  asked ??= getStatus().catch((error: unknown) => { asked = null; throw error })
  return asked
}

export function forgetStatus(): void {
  asked = null
}

/** Whether decisions may be made; false as long as the server does not say so. */
export const mayWrite = (): Promise<boolean> => status().then(known => known.canWrite, () => false)

/** Asks now and then, while the page is in sight, so that it notices when the graph has changed. */
export function watchStatus(): void {
  const look = () => { if (document.visibilityState === 'visible') getStatus().catch(() => {}) }
  setInterval(look, 30_000)
  document.addEventListener('visibilitychange', look)
}
