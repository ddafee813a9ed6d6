import type { GraphMap } from './core/graph-map'

/** What a frame cost: all callbacks of one animation frame, and of that the waits for the renderer. */
interface FrameCost { script: number; waited: number; moving: boolean }

/** Calls that may wait until the renderer has done what was asked before. */
const waits = ['readPixels', 'finish', 'getError', 'getParameter', 'bufferData', 'bufferSubData', 'texImage2D', 'texSubImage2D', 'clear', 'drawArrays', 'drawElements'] as const

/**
 * Measures the page for its tests, under `?measure`: wraps animation frames, and the calls that wait for the renderer. In `window.papergraph`.
 */
export function measure(map: GraphMap): void {
  const frames: FrameCost[] = [], tasks: { start: number; duration: number }[] = []
  const scripts: Script[] = [], calls: Record<string, number> = {}
  let waited = 0, current: { at: number; cost: FrameCost } | null = null, camera = ''

  const request = requestAnimationFrame.bind(window)
  window.requestAnimationFrame = call => request(time => {
    const begin = performance.now(), before = waited
    call(time)
    const { x, y, scale } = map.stage.read(), now = `${x} ${y} ${scale}`
    if (current?.at !== time) frames.push((current = { at: time, cost: { script: 0, waited: 0, moving: false } }).cost)
    if (now !== camera) {
      current.cost.moving = true
      // So that a trace of the browser knows the frame.
      performance.mark('map moves')
    }
    camera = now
    current.cost.script += performance.now() - begin
    current.cost.waited += waited - before
  })
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...values: unknown[]) => unknown>
  for (const name of waits) {
    const own = prototype[name]!
    prototype[name] = function (...values) {
      const begin = performance.now()
      const answer = own.apply(this, values)
      const time = performance.now() - begin
      waited += time
      calls[name] = (calls[name] ?? 0) + time
      return answer
    }
  }
  new PerformanceObserver(list => list.getEntries().forEach(entry => tasks.push({ start: entry.startTime, duration: entry.duration }))).observe({ type: 'longtask' })
  new PerformanceObserver(list => list.getEntries().forEach(entry => scripts.push(...scriptsOf(entry)))).observe({ type: 'long-animation-frame' })

  Object.assign(window, {
    papergraph: {
      map,
      reset(): void { frames.length = 0; tasks.length = 0; scripts.length = 0; waited = 0; Object.keys(calls).forEach(name => { calls[name] = 0 }) },
      /** Frames since the last reset, tasks that the browser calls long (from 50 ms on, waits for the renderer in them), and the scripts of slow frames. */
      read: () => ({ frames: frames.map(frame => ({ ...frame })), tasks: [...tasks], scripts: [...scripts], calls: { ...calls }, waited }),
      /** How many nodes and edges are drawn while the camera moves, null for all. */
      most: () => (Number.isFinite(map.stage.pace.most) ? Math.round(map.stage.pace.most) : null),
      counts: () => ({ nodes: map.scene.nodeCount, edges: map.scene.edgeCount, labels: map.stage.labels.length, busy: map.feeding.isBusy, moving: map.stage.isMoving, rests: performance.now() - map.stage.frame.now > 1000 }),
      /** Where a thing is on the screen, relative to the map; null where it is not on it. */
      place: (id: string) => {
        const node = map.node(id), { view } = map.stage
        return node ? { x: (node.x - view.x) * view.scale + view.width / 2, y: (node.y - view.y) * view.scale + view.height / 2 } : null
      },
    },
  })
}

interface Script { start: number; duration: number; name: string }

/** What ran in a frame that the browser calls long; its types are not among those of the DOM yet. */
function scriptsOf(frame: PerformanceEntry): Script[] {
  const { scripts } = frame as unknown as { scripts: { startTime: number; duration: number; invoker: string }[] }
  return scripts.map(script => ({ start: script.startTime, duration: script.duration, name: script.invoker }))
}
