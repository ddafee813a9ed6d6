import { h, replace } from '../ui/dom'
import { icon } from '../ui/icons'
import { chooseTheme, chosenTheme, type Theme } from '../ui/theme'

const order: Theme[] = ['system', 'light', 'dark']
const signs = { system: 'system', light: 'sun', dark: 'moon' } as const
const names = { system: 'as the system', light: 'light', dark: 'dark' }

/** One button that goes from the system's colours to light to dark. */
export function themeSwitch(): HTMLElement {
  const button = h('button', { type: 'button', class: 'icon-button theme-switch', onclick: () => {
    chooseTheme(order[(order.indexOf(chosenTheme()) + 1) % order.length]!)
    show()
  } })
  const show = () => {
    const label = `Colours: ${names[chosenTheme()]}`
    button.setAttribute('aria-label', label)
    button.title = label
    replace(button, icon(signs[chosenTheme()]))
  }
  show()
  return button
}
