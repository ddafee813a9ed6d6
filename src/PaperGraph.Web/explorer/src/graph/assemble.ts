import type { Path, Problem, Status } from '../api/types'
import type { MapHost } from '../app/map-host'
import type { Place } from '../app/router'
import { h, replace } from '../ui/dom'
import { ApiError } from '../api/client'
import { failure } from '../ui/states'
import { GraphMap } from './core/graph-map'
import { save, type Format } from './export/save'
import type { Asker } from './feed/asker'
import type { PackedView } from './feed/packed'
import { measure } from './measure'
import { Actions } from './parts/actions'
import { createCard } from './parts/card'
import { createCrumbs } from './parts/crumbs'
import { createHelp } from './parts/help'
import { followKeys, zoom } from './parts/keyboard'
import { createLegend } from './parts/legend'
import { listing } from './parts/listing'
import { createMenu, type MenuItem } from './parts/menu'
import { createPathBar } from './parts/path-bar'
import { pathList } from './parts/path-list'
import { createTools } from './parts/tools'
import { describe, titleOf } from './parts/words'
import type { SceneNode } from './scene/node'
import { followPointer } from './stage/pointer'
import { screenX, screenY } from './stage/view'
import { read } from './state/address'
import * as steps from './state/steps'

export interface Assembled { map: GraphMap; end(): void }

/** Builds the map with all that stands around it. */
export function assemble(host: MapHost, element: HTMLElement, canvas: HTMLElement, asker: Asker, overview: PackedView, status: Status | null, place: Place): Assembled {
  const ending = new AbortController()
  const map = new GraphMap(canvas, host, asker, overview.bounds, spacingOf(overview), id => actions.buttons(id))
  const card = createCard(map.stage), crumbs = createCrumbs(map), legend = createLegend(map, status?.firstYear ?? null, status?.lastYear ?? null, ending.signal)
  const menu = createMenu(element, () => canvas.focus({ preventScroll: true })), help = createHelp(() => canvas.focus({ preventScroll: true }))
  const live = h('div', { class: 'unseen', 'aria-live': 'polite' })
  const trouble = h('div', { class: 'map-trouble', hidden: true })
  const pathBar = createPathBar(map), actions = new Actions(map, pathBar)
  const tools = createTools([
    [{ text: 'Zoom in', icon: 'plus', key: '+', run: () => void zoom(map.stage, 1.6) }, { text: 'Zoom out', icon: 'minus', key: '−', run: () => void zoom(map.stage, 1 / 1.6) },
      { text: 'The whole map', icon: 'expand', key: '0', run: () => map.travel.showWhole() }],
    [{ text: 'List of what is in view', icon: 'concepts', key: 'L', run: list }, { text: 'Path between two concepts', icon: 'path', run: () => pathBar.open(true) },
      { text: 'Save the view', icon: 'download', menu: true, run: saveMenu }, { text: 'Keys and mouse', icon: 'info', key: '?', run: () => help.toggle() }],
  ])
  element.append(h('div', { class: 'map-top' }, crumbs.element, pathBar.element), legend.element, tools, card.element, menu.element, trouble, help.element, live)

  const pointer = followPointer(map.stage, {
    hover(node) { map.emphasis.point(node); card.show(node) },
    click(node) {
      if (node) actions.open(node)
      else if (map.state.selected) map.select(null)
    },
    doubleClick(node) { if (!actions.press('e', node)) actions.open(node) },
    menu: openMenu,
    drag(node, x, y) { card.show(null); map.scene.move(node, x, y); map.stage.drawMoved() },
    dragEnd: node => map.change(steps.pinAt(map.state, node)),
  })
  host.panel.home = canvas
  followKeys(map, canvas, {
    mark(node) {
      map.emphasis.point(node)
      card.show(node)
      if (node) live.textContent = describe(node)
    },
    open(node) {
      // What is chosen already stands in the panel: there Enter leads.
      if (host.panel.isOpen && map.state.selected === node.key) host.panel.focus()
      else actions.open(node)
    },
    act(key, node) {
      if (key.toLowerCase() !== 'm') return actions.press(key, node)
      openMenu(node, screenX(map.stage.view, node.x), screenY(map.stage.view, node.y))
      return true
    },
    back() {
      if (!pathBar.element.hidden) return pathBar.close(), true
      if (map.state.selected === null) return false
      map.select(null)
      return true
    },
    help: () => help.toggle(), list,
  }, ending.signal)

  map.listeners.push({
    content() { pointer.refresh(); crumbs.update(); legend.update(); pathBar.update(); actions.update() },
    camera() { crumbs.update(); card.follow() },
    loading(busy) { element.classList.toggle('is-loading', busy) },
    problem: showProblem,
    path: showPath,
  })
  map.stage.onFrame = () => card.follow()
  map.room = () => {
    const isNarrow = innerWidth <= 720
    return {
      left: legend.isOpen() && !isNarrow ? 272 : 48, right: 96, top: pathBar.element.hidden ? 72 : 72 + pathBar.element.offsetHeight,
      bottom: isNarrow && host.panel.isOpen ? host.panel.element.offsetHeight + 24 : 56,
    }
  }
  map.stage.onLost = () => showProblem(lost)
  map.feeding.take(overview)
  map.arrive(read(place.query))
  if (place.query.has('measure')) measure(map)

  function openMenu(node: SceneNode | null, x: number, y: number): void {
    card.show(null)
    if (node) return menu.open(titleOf(node), actions.of(node), x, y)
    const isOpen = map.state.open === 'all'
    menu.open('Map', [
      { text: 'The whole map', icon: 'expand', key: '0', run: () => map.travel.showWhole() },
      { text: isOpen ? 'Close communities' : 'Open all communities', icon: 'map', run: () => map.change({ open: isOpen ? [] : 'all' }) },
      { text: 'List of what is in view', icon: 'concepts', key: 'L', run: list },
    ], x, y)
  }

  function showPath(path: Path | null, why: string | null): void {
    const isAwaited = pathBar.isAwaited()
    pathBar.explain(why)
    if (path === null && why === null) {
      if (map.state.path.from === null && map.state.path.to === null) pathBar.close()
      else if (pathBar.element.hidden) pathBar.open(true)
      return
    }
    pathBar.open(isAwaited && path === null)
    if (path === null) return
    host.panel.onClose = null
    host.panel.open(`Path from ${path.start.name} to ${path.steps.at(-1)?.name ?? path.start.name}`, pathList(path))
    if (isAwaited) host.panel.focus()
    live.textContent = `A path of ${path.steps.length} steps.`
  }

  function list(): void {
    host.panel.onClose = null
    host.panel.open('In view', ...listing(map))
    host.panel.focus()
  }

  function saveMenu(button: HTMLElement): void {
    const item = (text: string, format: Format): MenuItem => ({
      text, icon: 'download', run: () => void save(map, format).then(host.say, (error: Error) => host.say(error.message)),
    })
    const from = element.getBoundingClientRect(), { left, top } = button.getBoundingClientRect()
    menu.open('Save the view as', [item('Picture (PNG)', 'png'), item('Drawing (SVG)', 'svg'), item('Graph (GraphML)', 'graphml')], left - from.left - 200, top - from.top)
  }

  function showProblem(problem: Problem | null): void {
    trouble.hidden = problem === null
    if (problem) replace(trouble, failure(new ApiError(problem), () => (problem === lost ? location.reload() : map.retry())))
  }

  return {
    map,
    end() {
      ending.abort()
      map.end()
    },
  }
}

const lost: Problem = {
  type: 'about:blank', title: 'The picture is gone', status: 0, detail: 'The graphics card has taken back what the map was drawn with.',
  hint: 'The address holds where you were: trying again loads the page anew.', line: null, column: null, length: null,
}

/** How far apart concepts lie on the whole: from the room that the communities take. */
function spacingOf(view: PackedView): number {
  const outer = view.communities.filter(community => community.parent === null)
  const area = outer.reduce((sum, community) => sum + Math.PI * community.radius ** 2, 0), concepts = outer.reduce((sum, community) => sum + community.concepts, 0)
  const { left, right, top, bottom } = view.bounds
  return Math.max(1e-6, concepts > 0 ? Math.sqrt(area / concepts) : Math.sqrt((right - left) * (bottom - top) / Math.max(1, view.ids.length + view.left)))
}
