import type { Kind } from '../api/types'
import { h, svg } from './dom'

export const conceptKinds = ['method', 'benchmark', 'model', 'topic'] as const

const plurals: Record<Kind, string> = {
  method: 'methods', benchmark: 'benchmarks', model: 'models', topic: 'topics', paper: 'papers', author: 'authors', venue: 'venues',
}

export const pluralOf = (kind: Kind): string => plurals[kind]

/** A shape for each kind, so that colour never says it alone; on a 12 × 12 grid. */
export const kindShapes: Record<Kind, string> = {
  method: 'M6 1.25a4.75 4.75 0 1 0 .01 0z',
  benchmark: 'M1.75 1.75h8.5v8.5h-8.5z',
  model: 'M6 .5L11.5 6L6 11.5L.5 6z',
  topic: 'M6 .75l5.5 10h-11z',
  paper: 'M2.25 .75h5l2.5 2.5v8h-7.5z',
  author: 'M6 1a2.5 2.5 0 1 0 .01 0zM1.5 11.25a4.5 4.5 0 0 1 9 0z',
  venue: 'M6 .75l5 3.25v7.25h-10v-7.25z',
}

/** The kind's sign in its colour; silent beside words that say the kind. */
export function kindSign(kind: Kind, size = 12): SVGSVGElement {
  return svg('svg', { class: `kind-sign kind-${kind}`, width: size, height: size, viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: kindShapes[kind], fill: 'currentColor' }))
}

/** The kind as sign and word. */
export const kindLabel = (kind: Kind): HTMLElement => h('span', { class: `kind-label kind-${kind}` }, kindSign(kind), h('span', null, kind))
