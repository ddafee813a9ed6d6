import { iconButton } from '../ui/buttons'
import { h, replace, type Child } from '../ui/dom'

/** A sheet beside the map (below it on narrow screens) for what is chosen there. */
export interface Panel {
  element: HTMLElement
  /** Opens with a heading and what belongs below it; takes the place of what was open, without telling it. */
  open(heading: string, ...content: Child[]): void
  /** Gives the open panel another heading, once a name is known. */
  rename(heading: string): void
  close(): void
  readonly isOpen: boolean
  /** Told when the person closes it. */
  onClose: (() => void) | null
  /** Goes to its heading: whoever has just asked for it reads it next. */
  focus(): void
  /** What has the focus again when it is closed from within. */
  home: HTMLElement | null
}

export function createPanel(): Panel {
  const title = h('h2', { class: 'panel-title', id: 'panel-title', tabindex: -1 })
  const body = h('div', { class: 'panel-body' })
  const close = iconButton('Close the panel', 'close', () => leave(), { title: 'Close (Escape)' })
  const element = h('aside', { class: 'panel', 'aria-labelledby': 'panel-title', hidden: true, onkeydown: event => { if (event.key === 'Escape') leave() } },
    h('div', { class: 'panel-head' }, title, close), body)
  const panel: Panel = {
    element,
    open(heading, ...content) {
      replace(title, heading)
      replace(body, ...content)
      body.scrollTop = 0
      element.hidden = false
    },
    rename(heading) { replace(title, heading) },
    close() { element.hidden = true },
    get isOpen() { return !element.hidden },
    onClose: null,
    focus() { title.focus() },
    home: null,
  }
  function leave(): void {
    const isWithin = element.contains(document.activeElement)
    panel.close()
    panel.onClose?.()
    if (isWithin) panel.home?.focus({ preventScroll: true })
  }
  return panel
}
