import type { GraphMap } from './core/graph-map'

/** What a frame cost: all callbacks of one animation frame, and of that the waits for the renderer. */
interface FrameCost { script: number; waited: number; moving: boolean }

/**
 * Measures the page for its tests, under `?measure`: wraps animation frames, and the calls that wait for the renderer. In `window.papergraph`.
 */
export function measure(map: GraphMap): void {
  const frames: FrameCost[] = [], tasks: { start: number; duration: number }[] = []
  let waited = 0, current: { at: number; cost: FrameCost } | null = null

  const request = requestAnimationFrame.bind(window)
  window.requestAnimationFrame = call => request(time => {
    const begin = performance.now(), before = waited
    call(time)
    if (current?.at !== time) frames.push((current = { at: time, cost: { script: 0, waited: 0, moving: map.stage.isMoving } }).cost)
    current.cost.script += performance.now() - begin
    current.cost.waited += waited - before
  })
  for (const type of [WebGLRenderingContext, WebGL2RenderingContext]) {
    for (const name of ['readPixels', 'finish', 'getError', 'getParameter'] as const) {
      const own = type.prototype[name] as (...values: unknown[]) => unknown
      type.prototype[name] = function (this: WebGLRenderingContext, ...values: unknown[]) {
        const begin = performance.now()
        const answer = own.apply(this, values)
        waited += performance.now() - begin
        return answer
      } as never
    }
  }
  new PerformanceObserver(list => list.getEntries().forEach(entry => tasks.push({ start: entry.startTime, duration: entry.duration }))).observe({ entryTypes: ['longtask'] })

  Object.assign(window, {
    papergraph: {
      map,
      reset(): void { frames.length = 0; tasks.length = 0; waited = 0 },
      /** Frames since the last reset, and tasks that the browser calls long (from 50 ms on). */
      read: () => ({ frames: frames.map(frame => ({ ...frame })), tasks: [...tasks], waited }),
      counts: () => ({ nodes: map.scene.nodeCount, edges: map.scene.edgeCount, labels: map.stage.labels.length, busy: map.isBusy, moving: map.stage.isMoving }),
      /** Where a thing is on the screen, relative to the map; null where it is not on it. */
      place: (id: string) => {
        const node = map.node(id), { view } = map.stage
        return node ? { x: (node.x - view.x) * view.scale + view.width / 2, y: (node.y - view.y) * view.scale + view.height / 2 } : null
      },
    },
  })
}
