import type { Kind } from '../api/types'
import { pageOf } from '../app/address'
import { h } from './dom'
import { kindSign } from './kinds'

const kindOf = (id: string): Kind => id.slice(0, id.indexOf('/')) as Kind

/** A small link to a concept with its kind's sign. */
export const chip = (id: string, name: string): HTMLElement => h('a', { class: `chip soft-${kindOf(id)}`, href: pageOf(id) }, kindSign(kindOf(id), 10), name)

/** The same without a link, inside what opens something itself. */
export const deadChip = (id: string, name: string): HTMLElement => h('span', { class: `chip soft-${kindOf(id)}` }, kindSign(kindOf(id), 10), name)

export const chips = (items: readonly { id: string; name: string }[], label: string, most = Infinity): HTMLElement => h('ul', { class: 'chips', 'aria-label': label },
  items.slice(0, most).map(item => h('li', null, chip(item.id, item.name))), items.length > most && h('li', { class: 'muted' }, `and ${items.length - most} more`))
