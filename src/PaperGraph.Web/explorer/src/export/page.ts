import { exportAddress } from '../api/client'
import type { Kind } from '../api/types'
import { status } from '../app/status'
import type { MakeView } from '../app/view'
import { suggestBox } from '../search/suggest-box'
import { button } from '../ui/buttons'
import { h, replace } from '../ui/dom'
import { count, counted } from '../ui/format'
import { icon } from '../ui/icons'
import { kindSign, pluralOf } from '../ui/kinds'
import { confidenceSlider } from '../ui/slider'
import './export.css'

const formats: readonly [format: string, name: string, use: string][] = [
  ['graphml', 'GraphML', 'yEd, Gephi, Cytoscape, NetworkX, igraph'],
  ['gexf', 'GEXF', 'Gephi'],
  ['json', 'JSON (node-link)', 'D3, NetworkX, a script of your own'],
  ['csv', 'CSV, in a zip', 'neo4j-admin, spreadsheets, data frames'],
  ['cypher', 'Cypher script', 'Neo4j Browser, cypher-shell'],
  ['dot', 'DOT', 'Graphviz'],
  ['svg', 'SVG picture', 'a document or a slide: the concepts with the most papers'],
]

const kinds: readonly Kind[] = ['paper', 'method', 'benchmark', 'model', 'topic', 'author', 'venue']

/** The graph, or a part of it, as a file for another program. */
export const makeExportPage: MakeView = async () => {
  const known = await status()
  const chosen = new Set(kinds), state = { least: 0, around: null as string | null, depth: 1 }
  const table = h('tbody'), around = h('span', { role: 'status' })

  const show = () => replace(table, formats.map(([format, name, use]) => h('tr', null, h('th', { scope: 'row' }, name), h('td', null, use),
    h('td', null, chosen.size === 0 ? h('span', { class: 'muted' }, 'choose a kind') : h('a', { class: 'button small', download: '', href: addressOf(format) }, icon('download', 14), 'Download', h('span', { class: 'unseen' }, ` ${name}`))))))
  const addressOf = (format: string) => exportAddress(format, {
    kind: chosen.size === kinds.length ? [] : [...chosen], minConfidence: state.least || null, around: state.around, depth: state.around === null ? null : state.depth })
  const place = (id: string | null, name: string) => {
    state.around = id
    steps.disabled = id === null
    replace(around, id !== null && [`around ${name} `, button('everything instead', () => place(null, ''), { style: 'small' })])
    show()
  }

  const boxes = kinds.map(kind => {
    const box = h('input', { type: 'checkbox', checked: true, onchange: () => { if (box.checked) chosen.add(kind); else chosen.delete(kind); show() } })
    return h('label', null, box, kindSign(kind), `${pluralOf(kind)} ${count(known.kinds[kind] ?? 0)}`)
  })
  const steps = h('select', { class: 'field', disabled: true, onchange: () => { state.depth = Number(steps.value); show() } }, [1, 2, 3].map(depth => h('option', { value: depth }, counted(depth, 'step'))))
  const box = suggestBox({ label: 'Only around a paper or concept', placeholder: 'Only around a paper or concept', pick: item => place(item.id, item.name) })
  show()
  return {
    title: 'Export', element: h('div', { class: 'page export-page' }, h('h1', null, 'Export'),
      h('p', { class: 'lead' }, 'The graph as a file for another program, with the sentences behind its relationships. What the map shows can be saved there, as picture or GraphML.'),
      h('fieldset', { class: 'export-kinds' }, h('legend', null, 'Kinds'), boxes),
      h('div', { class: 'toolbar' }, confidenceSlider(0, least => { state.least = least; show() }), h('div', { class: 'export-around' }, box.element), h('label', null, 'within', steps), around),
      h('div', { class: 'table-wrap' }, h('table', null, h('thead', null, h('tr', null, ['Format', 'For', 'File'].map(name => h('th', { scope: 'col' }, name)))), table))),
  }
}
