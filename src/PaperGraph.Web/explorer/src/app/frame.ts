import type { Status } from '../api/types'
import { createSearchBox } from '../search/box'
import { iconButton } from '../ui/buttons'
import { h, replace, svg, type Child } from '../ui/dom'
import { count } from '../ui/format'
import { icon, type IconName } from '../ui/icons'
import type { Panel } from './panel'
import { themeSwitch } from './theme-switch'

const views: [name: string, address: string, icon: IconName][] = [
  ['Map', '/', 'map'], ['Papers', '/papers', 'paper'], ['Concepts', '/concepts', 'concepts'],
  ['Compare', '/compare', 'compare'], ['Trends', '/trends', 'trends'], ['Console', '/console', 'console'],
]

/** What stands around every view: header, place for the view, notices, status line. */
export interface Frame {
  main: HTMLElement
  /** Marks where one is. */
  mark(path: string): void
  showStatus(status: Status): void
  /** A line at the bottom that readers of the screen hear too. */
  say(text: string): void
  /** A bar below the header until it is closed or another takes its place. */
  notify(...content: Child[]): void
}

export function createFrame(root: HTMLElement, panel: Panel): Frame {
  const links = views.map(([name, address, sign]) => h('a', { href: address, class: 'nav-link' }, icon(sign), h('span', null, name)))
  const main = h('main', { id: 'main', tabindex: -1 })
  const notice = h('div', { class: 'notice', role: 'status', hidden: true })
  let timer = 0
  const numbers = h('span', { class: 'footer-numbers' })
  const said = h('span', { class: 'footer-said', role: 'status' })
  replace(root,
    h('a', { href: '#main', class: 'skip-link', onclick: event => { event.preventDefault(); main.focus() } }, 'Skip to the content'),
    h('header', { class: 'header' },
      h('a', { href: '/', class: 'brand', 'aria-label': 'PaperGraph, to the map' }, brandSign(), h('span', null, 'PaperGraph')),
      createSearchBox(),
      h('nav', { class: 'nav', 'aria-label': 'Views' }, links),
      themeSwitch()),
    notice, h('div', { class: 'stage' }, main, panel.element),
    h('footer', { class: 'footer' }, numbers, said, h('a', { href: '/decisions', class: 'footer-link' }, 'Decisions'), h('a', { href: '/export', class: 'footer-link' }, 'Export'), h('a', { href: '/api', class: 'footer-link' }, 'API')))

  return {
    main,
    mark(path) {
      const first = path.split('/')[1] ?? ''
      const home = ['paper', 'author', 'venue'].includes(first) ? 'papers' : first === 'concept' ? 'concepts' : first
      for (const [index, link] of links.entries()) {
        if (views[index]![1].slice(1) === home) link.setAttribute('aria-current', 'page')
        else link.removeAttribute('aria-current')
      }
    },
    showStatus(status) {
      replace(numbers, h('span', { class: 'footer-where' }, h('span', { class: 'footer-store', title: status.store }, status.store.split(/[\\/]/).at(-1) ?? status.store), ' · '),
        `${count(status.papers)} papers · ${count(status.concepts)} concepts`,
        status.firstYear !== null && status.lastYear !== null && h('span', { class: 'footer-years' }, ` · ${status.firstYear}–${status.lastYear}`),
        !status.settled && ' · a build is under way')
    },
    say(text) {
      said.textContent = text
      clearTimeout(timer)
      timer = window.setTimeout(() => { said.textContent = '' }, 12_000)
    },
    notify(...content) {
      replace(notice, content, iconButton('Close this notice', 'close', () => { notice.hidden = true }))
      notice.hidden = false
    },
  }
}

const brandSign = () => svg('svg', { class: 'icon', width: 22, height: 22, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
  svg('path', { d: 'M5.6 6.1L10 5.1M5.3 7.2l2.8 3.9M10.9 6.4l-1.3 4.4', stroke: 'currentColor', 'stroke-width': 1.4 }),
  [[4.6, 6], [11.4, 4.8], [8.9, 12]].map(([cx, cy], index) => svg('circle', { cx: cx!, cy: cy!, r: index === 1 ? 2.6 : 2.1, fill: 'currentColor' })))
