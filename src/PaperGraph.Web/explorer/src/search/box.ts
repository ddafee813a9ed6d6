import { pageOf, withQuery } from '../app/address'
import { go } from '../app/router'
import { h } from '../ui/dom'
import { icon } from '../ui/icons'
import './search.css'
import { keepSearch, recentSearches } from './recent'
import { suggestBox } from './suggest-box'

/** The search box of the header: Enter opens the first suggestion, Shift+Enter all results; `/` leads to it from anywhere. */
export function createSearchBox(): HTMLElement {
  const box = suggestBox({
    label: 'Search papers and concepts', placeholder: 'Search papers and concepts',
    pick: item => { keepSearch(item.name); go(pageOf(item.id)) },
    all: text => { keepSearch(text); go(withQuery('/search', { q: text })) },
    recent: recentSearches,
  })
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    box.input.focus()
    box.input.select()
  })
  return h('search', { class: 'search' }, icon('search'), box.element, h('kbd', { class: 'search-key', 'aria-hidden': 'true' }, '/'))
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
