import { h, type Child } from './dom'
import { failure } from './states'

/** Asks before something is changed: what, and what will be different. Resolves to true once the change is made. */
export function confirmChange(heading: string, content: Child, action: string, act: () => Promise<unknown>): Promise<boolean> {
  return new Promise(resolve => {
    let done = false
    const said = h('div', { 'aria-live': 'polite' })
    const yes = h('button', { type: 'button', class: 'button primary', onclick: () => void run() }, action)
    const dialog = h('dialog', { 'aria-labelledby': 'dialog-heading', onclose: () => { dialog.remove(); resolve(done) } },
      h('h2', { id: 'dialog-heading' }, heading), content, said,
      h('div', { class: 'dialog-actions' }, h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Leave it as it is'), yes))
    async function run(): Promise<void> {
      yes.disabled = true
      said.textContent = 'Working …'
      try {
        await act()
        done = true
        dialog.close()
      } catch (error) {
        said.replaceChildren(failure(error))
        yes.disabled = false
      }
    }
    document.body.append(dialog)
    dialog.showModal()
  })
}
