import { save } from '../ui/clipboard'
import { say } from '../app/shell'
import { h, type Child } from '../ui/dom'
import { icon } from '../ui/icons'
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
    queries.length === 0 ? nothing('Nothing is saved in this browser.', 'Write a statement and press Save.') : h('ul', { class: 'plain-list query-list' }, queries.map(query => row(query, load, changed))),
    h('div', { class: 'query-files' }, queries.length > 0 && h('button', { type: 'button', class: 'button small', onclick: () => save('papergraph-queries.json', JSON.stringify(queries, null, 2), 'application/json') }, icon('download', 14), 'Export'),
      h('button', { type: 'button', class: 'button small', onclick: () => file.click() }, icon('upload', 14), 'Import'), file),
  ]
}

const row = (query: SavedQuery, load: (query: string, parameters: Parameters) => void, changed: () => void): HTMLElement => h('li', { class: 'query-row' },
  h('button', { type: 'button', class: 'query-button', onclick: () => load(query.query, query.parameters) }, h('strong', null, query.name), h('code', null, firstLine(query.query))),
  h('button', { type: 'button', class: 'icon-button', 'aria-label': `Rename ${query.name}`, title: 'Rename', onclick: async () => { const name = await askName('Rename the query', query.name); if (name) { renameQuery(query.name, name); changed() } } }, icon('edit', 14)),
  h('button', { type: 'button', class: 'icon-button', 'aria-label': `Delete ${query.name}`, title: 'Delete', onclick: () => { deleteQuery(query.name); say(`${query.name} is deleted.`); changed() } }, icon('trash', 14)))

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
    const dialog = h('dialog', { 'aria-labelledby': 'name-heading', onclose: () => { dialog.remove(); resolve(name) } },
      h('form', { method: 'dialog', class: 'name-form', onsubmit: () => { name = input.value.trim() || null } }, h('h2', { id: 'name-heading' }, heading), h('label', null, 'Name', input),
        h('div', { class: 'dialog-actions' }, h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'), h('button', { type: 'submit', class: 'button primary' }, 'Save'))))
    document.body.append(dialog)
    dialog.showModal()
    input.select()
  })
}
