import type { Role } from '../api/types'
import { h } from '../ui/dom'
import { conceptKinds, kindSign } from '../ui/kinds'
import { roles, roleWord } from '../ui/roles'

/** How the marks are read: colours are kinds, lines are roles. */
export const legend = (used: Set<Role>): HTMLElement | null => (used.size === 0 ? null : h('p', { class: 'legend' },
  h('span', { class: 'unseen' }, 'How the marks are read: '),
  conceptKinds.map(kind => h('span', { class: `mention soft-${kind}` }, kindSign(kind, 10), ' ', kind)),
  roles.filter(role => used.has(role)).map(role => h('span', { class: `role-word line-${role}` }, roleWord(role)))))
