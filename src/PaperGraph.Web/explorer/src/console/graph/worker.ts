import { place, type Placing } from './force'

/** Places a graph where it holds up nothing: ten thousand nodes take seconds. */
addEventListener('message', (event: MessageEvent<Placing>) => {
  const at = place(event.data)
  postMessage(at, { transfer: [at.buffer] })
})
