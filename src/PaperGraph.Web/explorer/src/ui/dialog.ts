import { h, type Child } from './dom'

let dialogs = 0

/** A dialog that holds the page until it is closed (Escape closes it); it is gone when closed. */
export function openDialog(heading: string, content: Child, actions: (close: () => void) => Child): HTMLDialogElement {
  const id = `dialog-${++dialogs}`
  const dialog = h('dialog', { 'aria-labelledby': id, onclose: () => dialog.remove() }, h('h2', { id }, heading), content)
  dialog.append(h('div', { class: 'dialog-actions' }, actions(() => dialog.close())))
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
