import { link, numberOf } from '../scene/relations'
import type { SceneNode } from '../scene/node'
import type { Scene } from '../scene/scene'
import { conceptKindsInOrder, edgeWidth, numberWidth, type PackedView } from './packed'

/** How many things are done before one looks at the clock. */
const step = 16

/** Brings the scene to what a view holds: what stays keeps its object and place, what is new fades in, what is not there any more fades out. */
export function* apply(scene: Scene, view: PackedView, number: number, isHidden: (key: string) => boolean, clock: () => number): Generator<void> {
  let done = 0, now = clock()
  const nodes: (SceneNode | null)[] = []
  const closed = new Map<string, SceneNode>()
  for (const community of view.communities) {
    if (isHidden(`c${community.id}`)) continue
    const node = scene.putCommunity(community, now)
    node.view = number
    closed.set(node.key, node)
  }
  for (let index = 0; index < view.ids.length; index++) {
    nodes.push(putConcept(scene, view, index, number, isHidden, now))
    if (++done % step === 0) {
      yield
      now = clock()
    }
  }
  const relations = view.relations.map(numberOf)
  for (let at = 0; at < view.edges.length; at += edgeWidth) {
    const a = nodes[view.edges[at]!], b = nodes[view.edges[at + 1]!]
    if (a && b && !a.leaving && !b.leaving) scene.views[scene.join(a, b, relations[view.edges[at + 2]!]!, view.edges[at + 3]!, now)] = number
    if (++done % step === 0) {
      yield
      now = clock()
    }
  }
  const ends = (end: string | number): SceneNode | null | undefined => (typeof end === 'string' ? closed.get(end) : nodes[end])
  for (const { a, b, weight } of view.links) {
    const from = ends(a), to = ends(b)
    if (from && to) scene.views[scene.join(from, to, link, weight, now)] = number
    if (++done % step === 0) {
      yield
      now = clock()
    }
  }
  yield* retire(scene, number, clock)
}

/** What the view does not hold goes, unless a person keeps it. */
function* retire(scene: Scene, number: number, clock: () => number): Generator<void> {
  let done = 0, now = clock()
  for (const node of scene.byKey.values()) {
    if (node.view !== number && node.held === 0) scene.drop(node, now)
    if (++done % step === 0) {
      yield
      now = clock()
    }
  }
  for (let edge = 0; edge < scene.edges.top; edge++) {
    if (scene.ends[edge] && scene.views[edge] !== number && !scene.edgeHeld[edge]) scene.dropEdge(edge, now)
    if (++done % step === 0) {
      yield
      now = clock()
    }
  }
}

function putConcept(scene: Scene, view: PackedView, index: number, number: number, isHidden: (key: string) => boolean, now: number): SceneNode | null {
  const key = view.ids[index]!
  if (isHidden(key)) return null
  const at = index * numberWidth, { numbers } = view
  const value = (column: number): number | null => (Number.isNaN(numbers[at + column]) ? null : numbers[at + column]!)
  const node = scene.put({
    key, kind: conceptKindsInOrder[view.kinds[index]!]!, name: view.names[index]!, papers: value(2), confidence: value(3), firstYear: value(4), lastYear: value(5),
    x: numbers[at]!, y: numbers[at + 1]!, home: value(6),
  }, now)
  node.view = number
  return node
}
