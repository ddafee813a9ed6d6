import { loadSample } from '../api/client'
import type { Status } from '../api/types'
import { renewStatus, status } from '../app/status'
import { go } from '../app/router'
import { say } from '../app/shell'
import type { MakeView } from '../app/view'
import { button, iconButton } from '../ui/buttons'
import { copy } from '../ui/clipboard'
import { h, type Child } from '../ui/dom'
import { counted } from '../ui/format'
import { failure } from '../ui/states'
import './welcome.css'

/** What opens where no paper is in the store: how to fill it. It sees for itself when papers have come. */
export const makeWelcome: MakeView = async () => {
  const known = await status()
  const ends = new AbortController()
  const watch = setInterval(() => void look(), 3000)
  async function look(): Promise<void> {
    const now = await renewStatus().catch(() => null)
    if (now && now.papers > 0 && now.settled && !ends.signal.aborted) {
      say(`${counted(now.papers, 'paper')} have come.`)
      go('/')
    }
  }
  return { title: 'Welcome', element: page(known), end() { ends.abort(); clearInterval(watch) } }
}

const page = (known: Status): HTMLElement => h('div', { class: 'page welcome' },
  h('h1', null, known.settled ? 'There are no papers yet' : 'A build is under way'),
  h('p', { class: 'lead' }, known.settled
    ? ['The store ', h('code', null, known.store), ' is empty. Fill it in one of these ways; this page opens the map as soon as papers are there.']
    : 'This page opens the map as soon as it is done.'),
  h('ol', { class: 'welcome-ways' },
    way('Have a look with the sample', 'Sixty papers on language models and vision, in a few seconds.', known.canWrite ? sampleButton()
      : [command(`papergraph build samples/papers.jsonl${storeOption(known)}`),
        h('p', { class: 'muted' }, 'The file is in PaperGraph’s repository. Started with “papergraph serve --write”, this page loads it by a button.')]),
    way('Read a file of papers', 'JSON Lines, CSV or TSV: title and abstract are what matters, year, authors and identifiers help.', command(`papergraph build papers.jsonl${storeOption(known)}`)),
    way('Read a reference manager’s export', 'BibTeX, RIS or PubMed’s nbib, from Zotero, JabRef, Mendeley or a publisher’s page.', command(`papergraph build library.bib${storeOption(known)}`)),
    way('Take over another store', 'All papers of another file, or of a Neo4j server.', command(`papergraph pull --from other.db${storeOption(known)}`))))

const storeOption = (known: Status): string => (known.store === 'papergraph.db' ? '' : ` --store ${/\s/.test(known.store) ? `"${known.store}"` : known.store}`)

const way = (heading: string, text: string, act: Child): HTMLElement => h('li', null, h('h2', null, heading), h('p', null, text), act)

function command(text: string): HTMLElement {
  const said = h('span', { role: 'status', class: 'muted' })
  const take = async () => { said.textContent = await copy(text) ? 'copied' : 'select it and copy by hand' }
  return h('div', { class: 'command' }, h('code', null, text.split(' ').map((word, index) => [index > 0 && ' ', h('span', null, word)])), iconButton(`Copy: ${text}`, 'copy', () => void take(), { title: 'Copy' }), said)
}

function sampleButton(): HTMLElement {
  const place = h('div')
  const offer = () => place.replaceChildren(button('Load the sample', () => void load(), { sign: 'download', style: 'primary' }))
  async function load(): Promise<void> {
    place.replaceChildren(h('p', { class: 'muted', role: 'status' }, 'Reading sixty papers …'))
    try {
      await loadSample()
      await renewStatus()
      go('/')
    } catch (error) {
      place.replaceChildren(failure(error, () => void load()))
    }
  }
  offer()
  return place
}
