import type { Paper } from '../api/types'
import { say } from '../app/shell'
import { button } from '../ui/buttons'
import { copy, save } from '../ui/clipboard'

/** Copies the paper as an entry of BibTeX; where the browser forbids that, it is saved as a file. */
export const citeButton = (paper: Paper): HTMLElement => button('Copy BibTeX', async () => {
  if (await copy(bibtex(paper))) say('The BibTeX entry is in the clipboard.')
  else save('paper.bib', bibtex(paper))
}, { sign: 'copy' })

/** The entry: an article where the venue is known, else what it is, a paper; special letters of BibTeX are escaped. */
export function bibtex(paper: Paper): string {
  const fields: [string, string | null][] = [
    ['title', `{${escaped(paper.title)}}`], ['author', paper.authors.length === 0 ? null : paper.authors.map(({ name }) => escaped(name)).join(' and ')], ['year', paper.year === null ? null : String(paper.year)],
    ['journal', paper.venue === null ? null : escaped(paper.venue.name)], ['doi', paper.doi], ['eprint', paper.arxiv], ['archiveprefix', paper.arxiv === null ? null : 'arXiv'], ['url', paper.url],
  ]
  return `@${paper.venue === null ? 'misc' : 'article'}{${keyOf(paper)},\n${fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&')

// wei2022chain: the first author's last name, the year, the first long word of the title.
function keyOf({ authors, year, title }: Paper): string {
  const plain = (text: string) => text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  const word = title.split(/[^\p{L}\p{N}]+/u).map(plain).find(part => part.length > 3) ?? 'paper'
  return `${plain(authors[0]?.name.split(/\s+/).at(-1) ?? '')}${year ?? ''}${word}`
}
