import { h } from '../ui/dom'

export const createSearchBox = (): HTMLElement => h('search', { class: 'search' }, h('input', { type: 'search', class: 'search-input', 'aria-label': 'Search papers and concepts', placeholder: 'Search papers and concepts' }))
