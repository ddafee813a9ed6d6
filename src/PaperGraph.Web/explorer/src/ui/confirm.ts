import { button } from './buttons'
import { openDialog } from './dialog'
import { h, type Child } from './dom'
import { failure } from './states'

/** Asks before something is changed: what, and what will be different. Resolves to true once the change is made. */
export function confirmChange(heading: string, content: Child, action: string, act: () => Promise<unknown>): Promise<boolean> {
  return new Promise(resolve => {
    let done = false
    const said = h('div', { 'aria-live': 'polite' })
    const yes = button(action, () => void run(), { style: 'primary' })
    const dialog = openDialog(heading, [content, said], close => [button('Leave it as it is', close), yes])
    dialog.addEventListener('close', () => resolve(done))
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
  })
}
