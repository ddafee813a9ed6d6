import { getDecisions, undoDecision } from '../api/client'
import type { Decision } from '../api/types'
import { go, here } from '../app/router'
import { say } from '../app/shell'
import { mayWrite, renewStatus } from '../app/status'
import type { MakeView } from '../app/view'
import { button } from '../ui/buttons'
import { confirmChange } from '../ui/confirm'
import { h } from '../ui/dom'
import { nothing } from '../ui/states'

/** What people decided about names; those who may write take it back here. */
export const makeDecisions: MakeView = async (_place, signal) => {
  const [{ items }, writes] = await Promise.all([getDecisions(signal), mayWrite()])
  return {
    title: 'Decisions', element: h('div', { class: 'page' }, h('h1', null, 'Decisions'),
      h('p', { class: 'lead' }, 'What people decided about names: they hold for every build to come, until they are taken back.', !writes && ' Taking back needs “papergraph serve --write”.'),
      items.length === 0 ? nothing('Nobody has decided anything yet.', 'A concept’s page shows why names are one; there they can be split, where the server was started with --write.') : h('ul', { class: 'rows' }, items.map(decision => row(decision, writes)))),
  }
}

const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

const row = (decision: Decision, writes: boolean): HTMLElement => h('li', { class: 'row decision' },
  h('div', null, h('span', { class: 'row-title' }, decision.summary), h('p', { class: 'facts' }, h('span', null, decision.kind), h('span', null, times.format(new Date(decision.time))),
    decision.note !== '' && h('span', null, decision.note))),
  decision.undone ? h('span', { class: 'muted' }, 'taken back') : writes && button('Take back', () => void takeBack(decision), { sign: 'undo', style: 'small' }))

async function takeBack(decision: Decision): Promise<void> {
  const done = await confirmChange('Take this decision back?', [h('p', null, decision.summary), h('p', { class: 'muted' }, 'The names stand again as papers and the lexicon say; concepts, relationships and numbers change with it.')],
    'Take it back', () => undoDecision(decision.id))
  if (!done) return
  void renewStatus()
  go(here().address)
  say('The decision is taken back.')
}
