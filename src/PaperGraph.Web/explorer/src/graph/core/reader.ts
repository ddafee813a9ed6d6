import { address } from '../../api/request'
import { filterKey, type MapState } from '../state/state'
import { boxOf, contains, type Box, type View } from '../stage/view'

/** How much more than what is seen is asked for, as a share of it, so that a short way needs no question. */
const margin = 0.2

/** Knows what was asked last, and so whether a view needs a question. */
export class Reader {
  private last: { box: Box; scale: number; filter: string } | null = null

  /** The question for a view, or null where the last answer holds. */
  questionFor(view: View, state: MapState): string | null {
    const filter = filterKey(state), { last } = this
    const holds = last && last.filter === filter && contains(last.box, boxOf(view)) && view.scale / last.scale < 1.1 && last.scale / view.scale < 1.1
    if (holds) return null
    const box = boxOf(view, margin)
    this.last = { box, scale: view.scale, filter }
    return question({ left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom), scale: Number(view.scale.toPrecision(6)) }, state)
  }

  forget(): void {
    this.last = null
  }
}

export const overview = (state: MapState): string => question({}, { ...state, open: [] })

const question = (window: Record<string, number>, state: MapState): string => address('map', {
  ...window, nodes: state.most, edges: Math.round(state.most * 3), open: state.open === 'all' ? 'all' : state.open, kind: state.kinds, relation: state.relations, from: state.from, to: state.to,
  minConfidence: state.leastConfidence,
})

const round = (value: number): number => Number(value.toFixed(3))
