import { mountMap } from '../graph'
import { panel, say } from './shell'
import { select } from './summary'
import type { MakeView } from './view'

/** The map fills the page; what is chosen on it opens in the panel. */
export const makeMapView: MakeView = (place, signal) => mountMap({ panel, say, select }, place, signal)
