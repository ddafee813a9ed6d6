import type { MountMap } from '../app/map-host'
import { h } from '../ui/dom'

export const mountMap: MountMap = () => ({ title: '', element: h('div', { class: 'map' }, h('h1', { class: 'unseen' }, 'Map of concepts')) })
