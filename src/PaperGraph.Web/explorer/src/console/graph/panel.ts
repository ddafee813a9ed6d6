import { button } from '../../ui/buttons'
import { h, replace } from '../../ui/dom'
import { count, counted } from '../../ui/format'
import { icon } from '../../ui/icons'
import { failure } from '../../ui/states'
import { details } from './details'
import type { Growth } from './growth'
import { isLine, type Marked } from './painter'

/** What stands below the picture: what is being done, what can be done with what is chosen, and what that is. */
export class Panel {
  private readonly said = h('p', { class: 'muted graph-said', role: 'status' })
  private readonly neighbours = button('', () => this.toggle(), { style: 'small' })
  private readonly more = button('', () => this.further(), { style: 'small' })
  private readonly properties = h('div', { 'aria-live': 'polite' })
  private chosen: Marked = null

  constructor(place: HTMLElement, private readonly growth: Growth, private readonly toggle: () => void, private readonly further: () => void) {
    replace(place, this.said, h('p', { class: 'actions graph-actions' }, this.neighbours, this.more), this.properties)
    this.show(null)
  }

  show(marked: Marked): void {
    this.chosen = marked
    replace(this.properties, details(marked))
    this.update()
  }

  /** Says anew what the buttons do. */
  update(): void {
    const { chosen, growth } = this, node = chosen === null || isLine(chosen) ? null : chosen
    this.neighbours.hidden = node === null
    this.more.hidden = node === null || growth.leftOf(node) === 0
    if (node === null) return
    replace(this.neighbours, icon('map', 14), growth.isExpanded(node) ? 'Without neighbours' : 'Neighbours')
    replace(this.more, icon('plus', 14), `More neighbours (${count(growth.leftOf(node))} left)`)
    if (!growth.isExpanded(node)) return this.say('')
    const [shown, all] = growth.shownOf(node)
    this.say(all === 0 ? `${node.name} has no neighbours.` : `${shown === all ? counted(all, 'neighbour') : `${count(shown)} of ${counted(all, 'neighbour')}`} of ${node.name} shown.`)
  }

  say(words: string): void { this.said.textContent = words }

  fail(error: unknown): void {
    this.say('')
    replace(this.properties, failure(error))
  }
}
