import { getConcept, getPaper } from '../../api/client'
import { isConceptId, isPaperId } from '../../app/address'
import { suggestBox } from '../../search/suggest-box'
import { h } from '../../ui/dom'
import { icon } from '../../ui/icons'
import type { GraphMap } from '../core/graph-map'

type End = 'from' | 'to'

/** Chooses the ends of a path: by search here, or on the map, which writes them into these fields. */
export function createPathBar(map: GraphMap): { element: HTMLElement; open(focus: boolean): void; close(): void; update(): void; explain(why: string | null): void; isAwaited(): boolean } {
  const names = new Map<string, string>()
  let isAwaited = false
  const field = (end: End, label: string) => suggestBox({
    label, placeholder: end === 'from' ? 'From: a name' : 'To: a name', keep: true,
    pick(suggestion) {
      names.set(suggestion.id, suggestion.name)
      map.change({ path: { ...map.state.path, [end]: suggestion.id } })
      // Whoever has named one end goes on to name the other.
      const other = end === 'from' ? 'to' : 'from'
      if (map.state.path[other] === null) fields[other].input.focus()
      else isAwaited = true
    },
  })
  const fields = { from: field('from', 'Path from'), to: field('to', 'Path to') }
  const why = h('p', { class: 'map-path-why', role: 'status', hidden: true })
  const element = h('section', { class: 'map-path-bar', 'aria-label': 'Path between two concepts', hidden: true, onkeydown: event => { if (event.key === 'Escape' && !event.defaultPrevented) close() } },
    icon('path'), fields.from.element, h('span', { 'aria-hidden': 'true' }, '→'), fields.to.element,
    h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close the path', onclick: () => close() }, icon('close')), why)

  function open(focus: boolean): void {
    element.hidden = false
    update()
    if (focus) (map.state.path.from === null ? fields.from : fields.to).input.focus()
  }

  function close(): void {
    element.hidden = true
    explain(null)
    if (map.state.path.from !== null || map.state.path.to !== null) map.change({ path: { from: null, to: null } })
    else update()
  }

  function update(): void {
    for (const end of ['from', 'to'] as const) {
      const id = map.state.path[end], { input } = fields[end]
      if (document.activeElement === input && id === null) continue
      input.value = id === null ? '' : nameOf(id)
    }
  }

  function nameOf(id: string): string {
    const name = map.node(id)?.name ?? names.get(id)
    if (name === undefined) void ask(id)
    return name ?? id
  }

  async function ask(id: string): Promise<void> {
    names.set(id, id)
    // Where the graph has no such thing, its id stands for it, and the path's answer says so.
    const name = await (isConceptId(id) ? getConcept(id).then(concept => concept.name) : isPaperId(id) ? getPaper(id).then(paper => paper.title) : Promise.resolve(id)).catch(() => id)
    names.set(id, name)
    update()
  }

  function explain(text: string | null): void {
    why.hidden = text === null
    why.textContent = text ?? ''
  }

  return {
    element, open, close, update, explain,
    /** Whether a person named the ends here and waits for the answer, which takes the focus then. */
    isAwaited() {
      const was = isAwaited
      isAwaited = false
      return was
    },
  }
}
