import { getConceptPapers } from '../api/client'
import { go } from '../app/router'
import { say } from '../app/shell'
import { comparisonOf } from '../compare/chosen'

const most = 8

/** Opens the comparison of the papers that evaluate on a benchmark or introduce it, the surest first. */
export async function comparePapersOf(benchmark: string): Promise<void> {
  const pages = await Promise.all((['INTRODUCES', 'EVALUATES_ON'] as const).map(role => getConceptPapers(benchmark, { role, limit: most })))
  const papers = [...new Set(pages.flatMap(page => page.items.map(paper => paper.id)))].slice(0, most)
  if (papers.length === 0) return say('No paper evaluates on it or introduces it.')
  go(comparisonOf(papers))
}
