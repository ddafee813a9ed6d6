import { save } from '../ui/clipboard'
import { say } from '../app/shell'
import { button, iconButton } from '../ui/buttons'
import { openDialog } from '../ui/dialog'
import { h, type Child } from '../ui/dom'
import { nothing } from '../ui/states'
import { deleteQuery, importQueries, renameQuery, savedQueries, saveQuery, type SavedQuery } from './kept'
import type { Parameters } from './parameters'

/** The queries that a person has saved in this browser: open, rename, delete; all of them as a file and back. */
export function savedList(load: (query: string, parameters: Parameters) => void, changed: () => void): Child {
  const queries = savedQueries()
  const file = h('input', { type: 'file', accept: 'application/json,.json', class: 'unseen', 'aria-label': 'File of saved queries', tabindex: -1, onchange: async () => {
    const chosen = file.files?.[0]
    if (!chosen) return
    const read = importQueries(await chosen.text())
    say(read === null ? 'This file holds no saved queries.' : `${read} queries were read from the file.`)
    changed()
  } })
  return [
    queries.length === 0 ? nothing('Nothing is saved in this browser.', 'Write a statement and press Save.')
      : h('ul', { class: 'plain-list query-list' }, queries.map(query => row(query, load, changed))),
    h('div', { class: 'query-files' },
      queries.length > 0 && button('Export', () => save('papergraph-queries.json', JSON.stringify(queries, null, 2), 'application/json'), { sign: 'download', style: 'small' }),
      button('Import', () => file.click(), { sign: 'upload', style: 'small' }), file),
  ]
}

const row = (query: SavedQuery, load: (query: string, parameters: Parameters) => void, changed: () => void): HTMLElement => h('li', { class: 'query-row' },
  h('button', { type: 'button', class: 'query-button', onclick: () => load(query.query, query.parameters) }, h('strong', null, query.name), h('code', null, firstLine(query.query))),
  iconButton(`Rename ${query.name}`, 'edit', () => void rename(query.name, changed), { title: 'Rename', size: 14 }),
  iconButton(`Delete ${query.name}`, 'trash', () => { deleteQuery(query.name); say(`${query.name} is deleted.`); changed() }, { title: 'Delete', size: 14 }))

async function rename(name: string, changed: () => void): Promise<void> {
  const other = await askName('Rename the query', name)
  if (other === null) return
  renameQuery(name, other)
  changed()
}

export const firstLine = (query: string): string => query.split('\n').find(line => line.trim() !== '' && !line.trim().startsWith('//')) ?? query

/** Asks for a name and saves the query under it; false where the person thinks better of it. */
export async function savedAsk(query: Omit<SavedQuery, 'name'>): Promise<boolean> {
  const name = await askName('Save the query', '')
  if (name) saveQuery({ name, ...query })
  return name !== null
}

function askName(heading: string, value: string): Promise<string | null> {
  return new Promise(resolve => {
    let name: string | null = null
    const input = h('input', { class: 'field', value, required: true, maxlength: 80 })
    const form = h('form', { id: 'name-form', method: 'dialog', class: 'name-form', onsubmit: () => { name = input.value.trim() || null } }, h('label', null, 'Name', input))
    const dialog = openDialog(heading, form, close => [button('Cancel', close), h('button', { type: 'submit', form: 'name-form', class: 'button primary' }, 'Save')])
    dialog.addEventListener('close', () => resolve(name))
    input.select()
  })
}
