import { getStatus } from '../api/client'
import type { MapHost, MountMap } from '../app/map-host'
import type { Place } from '../app/router'
import type { View } from '../app/view'
import { h, replace } from '../ui/dom'
import { failure, nothing } from '../ui/states'
import { ApiError } from '../api/client'
import type { Problem } from '../api/types'
import { overview } from './core/reader'
import { askView } from './feed/ask-view'
import { Asker } from './feed/asker'
import type { PackedView } from './feed/packed'
import { read } from './state/address'
import { assemble, type Assembled } from './assemble'
import './graph.css'

/** The map of concepts: asks for the whole, builds the picture on it, and from then on follows the address. */
export const mountMap: MountMap = (host, place) => {
  const canvas = h('div', { class: 'map-canvas', tabindex: 0, role: 'application', 'aria-roledescription': 'map', 'aria-label': 'Map of concepts. Tab goes through what is in view, question mark shows all keys.' })
  const over = h('div', { class: 'map-state' })
  const element = h('div', { class: 'map' }, h('h1', { class: 'unseen' }, 'Map of concepts'), canvas, over)
  const mounted = new MountedMap(host, element, canvas, over, place)
  return mounted
}

class MountedMap implements View {
  readonly title = ''
  private readonly asker = new Asker()
  private readonly ending = new AbortController()
  private readonly status = getStatus().catch(() => null)
  private assembled: Assembled | null = null

  constructor(private readonly host: MapHost, readonly element: HTMLElement, private readonly canvas: HTMLElement, private readonly over: HTMLElement, private place: Place) {
    this.start()
  }

  move(place: Place): boolean {
    this.place = place
    this.assembled?.map.arrive(read(place.query))
    return true
  }

  hide(): void {
    this.assembled?.map.hide()
  }

  show(): void {
    this.assembled?.map.stage.draw()
  }

  end(): void {
    this.ending.abort()
    this.assembled?.end()
    this.asker.end()
  }

  private start(): void {
    replace(this.over, h('p', { class: 'map-state-text', role: 'status' }, 'Reading the map …'))
    void this.askWhole()
  }

  /** The whole is small and wanted at once: it does not wait for the worker to start. */
  private async askWhole(): Promise<void> {
    const { signal } = this.ending
    for (;;) {
      const answer = await askView(overview(read(this.place.query)), signal).catch(() => null)
      if (answer === null) return
      if ('problem' in answer) return this.failed(answer.problem)
      if ('progress' in answer) this.showProgress(answer.progress)
      else if (answer.view.communities.length + answer.view.ids.length > 0) return this.build(answer.view)
      else this.showNothing()
      // What is empty may be about to be filled: a build brings papers before their concepts.
      await new Promise(done => setTimeout(done, 'progress' in answer ? 400 : 2000))
    }
  }

  private showProgress(progress: number | null): void {
    replace(this.over, h('p', { class: 'map-state-text', role: 'status' }, `Placing the concepts${progress === null ? '' : `: ${Math.round(progress * 100)} %`} …`),
      progress !== null && h('progress', { value: progress, max: 1 }), h('p', { class: 'muted' }, 'Once for each state of the graph.'))
  }

  private showNothing(): void {
    replace(this.over, nothing('No concepts to show', 'The graph has no concepts yet, or the filters in the address leave none: ', h('a', { href: '/' }, 'show the map without filters'), '.'))
  }

  private failed(problem: Problem): void {
    // An address that cannot be read is no better when it is asked again.
    if (problem.status === 400) replace(this.over, failure(new ApiError(problem)), h('p', null, h('a', { href: '/' }, 'Show the map without filters')))
    else replace(this.over, failure(new ApiError(problem), () => this.start()))
  }

  private async build(view: PackedView): Promise<void> {
    if (document.createElement('canvas').getContext('webgl2') === null) {
      replace(this.over, nothing('The map needs WebGL 2, which this browser does not offer.', 'Switch hardware acceleration on, or take another browser. All concepts are in the ', h('a', { href: '/concepts' }, 'list of concepts'), ' too.'))
      return
    }
    const status = await this.status
    replace(this.over)
    this.over.hidden = true
    this.assembled = assemble(this.host, this.element, this.canvas, this.asker, view, status, this.place)
  }
}
