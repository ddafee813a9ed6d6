import type { Trends } from '../api/types'

const share = 0.98, least = 8

/** The years from which on nearly all papers are: a few old ones would push the rest to the edge. At least eight years stay. */
export function focus(trends: Trends): Trends {
  const all = trends.totals.reduce((sum, total) => sum + total, 0)
  let start = 0, before = 0
  while (start < trends.years.length - least && before + trends.totals[start]! <= all * (1 - share)) before += trends.totals[start++]!
  return { years: trends.years.slice(start), totals: trends.totals.slice(start), series: trends.series.map(series => ({ ...series, papers: series.papers.slice(start) })) }
}
