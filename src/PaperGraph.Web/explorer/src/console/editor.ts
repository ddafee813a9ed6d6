import { autocompletion, closeBrackets, closeBracketsKeymap, closeCompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import type { Problem } from '../api/types'
import { completeCypher } from './completion'
import { cypher, cypherColours } from './cypher-mode'

export interface Editor {
  element: HTMLElement
  text(): string
  setText(text: string): void
  /** Underlines where a problem points, or nothing where it points nowhere. */
  point(problem: Problem | null): void
  focus(): void
  /** Takes away what is offered for completion, also what is still on its way. */
  stopOffering(): void
  end(): void
}

/** An editor for Cypher. Tab leaves it, as everywhere on the page. */
export function createEditor(text: string, run: () => void, changed: () => void): Editor {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  const view = new EditorView({
    state: EditorState.create({ doc: text, extensions: [
      nonce === '' ? [] : EditorView.cspNonce.of(nonce),
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run: view => { closeCompletion(view); run(); return true } }])),
      lineNumbers(), history(), drawSelection(), bracketMatching(), closeBrackets(),
      cypher, syntaxHighlighting(cypherColours), autocompletion({ override: [completeCypher], icons: false }),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
      typeOverSelection, EditorView.lineWrapping, EditorView.contentAttributes.of({ 'aria-label': 'Cypher statement', tabindex: '0' }), placeholder('MATCH (p:Paper)-[:EVALUATES_ON]->(b:Benchmark) RETURN …'),
      EditorView.updateListener.of(update => { if (update.docChanged) changed() }),
    ] }),
  })
  return {
    element: view.dom,
    text: () => view.state.doc.toString(),
    setText(next) { if (next !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next }, selection: { anchor: 0 } }) },
    point(problem) { view.dispatch(setDiagnostics(view.state, problem ? diagnosticsOf(view.state, problem) : [])) },
    focus: () => view.focus(),
    stopOffering() { closeCompletion(view) },
    end: () => view.destroy(),
  }
}

// Chromium keeps the looks of a text that is typed over as a style attribute, which the page's policy forbids: the editor does it itself.
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data || view.composing || view.state.selection.main.empty || /^[([{'"`]$/.test(event.data)) return false
    event.preventDefault()
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true })
    return true
  },
})

function diagnosticsOf(state: EditorState, problem: Problem) {
  if (problem.line === null || problem.column === null || problem.line > state.doc.lines) return []
  const line = state.doc.line(problem.line)
  const from = Math.min(line.from + problem.column - 1, state.doc.length)
  const to = Math.min(Math.max(from + (problem.length ?? 1), from), state.doc.length)
  // At the end of the text there is no letter to underline but the one before.
  const start = from === to && from > 0 ? from - 1 : from
  return [{ from: start, to, severity: 'error' as const, message: problem.hint === null ? problem.detail : `${problem.detail}\n${problem.hint}` }]
}
