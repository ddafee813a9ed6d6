import type { Placing } from './force'

/** Places of a graph, found by a worker that ends with its work. */
export const placeApart = (placing: Placing, signal: AbortSignal): Promise<Float64Array> => new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const end = () => { worker.terminate(); signal.removeEventListener('abort', end) }
  signal.addEventListener('abort', end)
  worker.addEventListener('message', (event: MessageEvent<Float64Array>) => { end(); resolve(event.data) })
  worker.addEventListener('error', event => { end(); reject(new Error(event.message || 'The graph could not be placed.')) })
  worker.postMessage(placing)
})
