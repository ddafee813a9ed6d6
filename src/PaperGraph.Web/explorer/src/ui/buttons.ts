import { h, type Child } from './dom'
import { icon, type IconName } from './icons'

interface ButtonOptions { sign?: IconName; style?: string; title?: string }

/** A button with words, and a sign before them where one helps. */
export const button = (words: Child, act: () => void, { sign, style = '', title }: ButtonOptions = {}): HTMLButtonElement =>
  h('button', { type: 'button', class: `button ${style}`.trim(), title, onclick: act }, sign && icon(sign, style.includes('small') ? 14 : 16), words)

/** A button that is a sign alone; its words are for readers of the screen and for the pointer. */
export const iconButton = (words: string, sign: IconName, act: () => void, { title = words, size = 16, style = '' } = {}): HTMLButtonElement =>
  h('button', { type: 'button', class: `icon-button ${style}`.trim(), 'aria-label': words, title, onclick: act }, icon(sign, size))
