import { h } from '../../ui/dom'
import { icon, type IconName } from '../../ui/icons'

export interface Tool { text: string; icon: IconName; key?: string; menu?: boolean; run(button: HTMLElement): void }

/** Buttons at the edge of the map. */
export const createTools = (groups: Tool[][]): HTMLElement => h('div', { class: 'map-tools', role: 'toolbar', 'aria-label': 'Map', 'aria-orientation': 'vertical' },
  groups.map(group => h('div', { class: 'map-tools-group' }, group.map(tool => {
    const button: HTMLButtonElement = h('button', {
      type: 'button', class: 'icon-button', 'aria-label': tool.text, title: tool.key ? `${tool.text} (${tool.key})` : tool.text, ...(tool.menu ? { 'aria-haspopup': 'menu' } : {}), onclick: () => tool.run(button),
    }, icon(tool.icon))
    return button
  }))))
