import type { Kind, Result } from '../api/types'
import { pageOf } from '../app/address'
import { withCard } from '../ui/card'
import { disclosure } from '../ui/disclosure'
import { h, svg, type Child } from '../ui/dom'
import { evidence } from '../ui/evidence'
import { counted, number } from '../ui/format'
import { kindShapes } from '../ui/kinds'
import { responsive } from '../ui/responsive'
import { niceStep } from '../ui/scale'
import { directionOf, isShare, measureOf } from './measures'

interface Point { result: Result; year: number; value: number }
interface Chart { name: string; direction: 1 | -1 | 0; points: Point[]; mixed: boolean; leftOut: number }
interface Scales { x(year: number): number; y(value: number): number; slot: number; width: number; ticks: number[]; years: number[] }

const height = 208, left = 44, right = 14, top = 22, bottom = 24, size = 10, atFirst = 4

/** Scores by year, a chart for each measure; where more or less is known to be better, the best so far as a line. Nothing where no measure has scores of two years. */
export function scoreCharts(results: readonly Result[]): Child {
  const charts = chartsOf(results), rest = charts.slice(atFirst)
  if (charts.length === 0) return null
  return h('div', { class: 'scores' }, figures(charts.slice(0, atFirst)), rest.length > 0 && disclosure(counted(rest.length, 'more measure'), figures(rest)),
    h('p', { class: 'muted' }, 'Scores by the year of the paper that states them.', charts.some(chart => chart.mixed) && ' A share written as 0.86 stands at 86.',
      charts.some(chart => chart.leftOut > 0) && ' Shares above 100 % are misread, and stand only in the table.'))
}

const figures = (charts: readonly Chart[]): HTMLElement => h('div', { class: 'score-charts' }, charts.map(chart => h('figure', { class: 'score-chart' },
  h('figcaption', null, h('strong', null, chart.name), h('span', { class: 'muted' }, ` ${counted(chart.points.length, 'score')}${chart.direction === 0 ? '' : chart.direction > 0 ? ', higher is better' : ', lower is better'}`)),
  responsive(width => draw(chart, width), 'score-drawing'))))

// What papers call no measure comes last: its numbers may be of anything.
function chartsOf(results: readonly Result[]): Chart[] {
  const groups = Map.groupBy(results.filter(({ number, year }) => number !== null && year !== null), ({ metric }) => measureOf(metric))
  return [...groups].map(([measure, all]) => chartOf(measure, all)).filter(({ points }) => new Set(points.map(({ year }) => year)).size > 1)
    .sort((a, b) => Number(a.name === unsaid) - Number(b.name === unsaid) || b.points.length - a.points.length)
}

const unsaid = 'Measure not said'

function chartOf(measure: string, all: readonly Result[]): Chart {
  const known = isShare(measure) ? all.filter(({ number }) => number! <= 100) : all
  const mixed = isShare(measure) && known.some(({ number }) => number! > 1) && known.some(isFraction)
  const points = known.map(result => ({ result, year: result.year!, value: mixed && isFraction(result) ? result.number! * 100 : result.number! })).sort((a, b) => a.year - b.year || a.value - b.value)
  return { name: measure === '' ? unsaid : mostCommon(all.map(({ metric }) => metric)), direction: directionOf(measure), points, mixed, leftOut: all.length - known.length }
}

// 0.86, not 1 of a hundred.
const isFraction = ({ number, value }: Result): boolean => number! > 0 && number! <= 1 && value.includes('.')

const mostCommon = (names: readonly string[]): string => [...Map.groupBy(names, name => name)].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0]

/** The points that are better than all of the years before and of their own. */
function bestOf({ points, direction }: Chart): Point[] {
  const best: Point[] = []
  if (direction === 0) return best
  for (const year of Map.groupBy(points, ({ year }) => year).values()) {
    const first = year.reduce((a, b) => (direction * (b.value - a.value) > 0 ? b : a)), last = best.at(-1)
    if (!last || direction * (first.value - last.value) > 0) best.push(first)
  }
  return best
}

function draw(chart: Chart, width: number): SVGSVGElement {
  const { points } = chart, scales = scalesOf(points, width), best = bestOf(chart), last = best.at(-1)
  const places = spreadOut(points, scales)
  const marks = points.map((point, i) => pointOf(point, places[i]!, scales.y(point.value), best.includes(point), i === points.length - 1))
  const said = `${chart.name} by year: ${counted(points.length, 'score')} from ${scales.years[0]} to ${scales.years.at(-1)}${last ? `; the best is ${last.result.value} of ${last.result.subjectName}` : ''}. Arrow keys go from one to the next; the table below has them all.`
  return svg('svg', { width, height, role: 'group', 'aria-label': said, onkeydown: (event: KeyboardEvent) => step(event, marks) },
    axes(scales), best.length > 0 && svg('path', { class: 'score-best', d: lineOf(best, points, places, scales) }), marks, last && nameOf(last, places[points.indexOf(last)]!, scales, chart.direction))
}

function scalesOf(points: readonly Point[], width: number): Scales {
  const values = points.map(({ value }) => value), low = Math.min(...values), high = Math.max(...values)
  const step = niceStep(high - low || Math.abs(high) || 1, 4, true), floor = Math.floor(low / step + 1e-9) * step, parts = Math.max(1, Math.ceil((high - floor) / step - 1e-9))
  const first = points[0]!.year, count = points.at(-1)!.year - first + 1, slot = (width - left - right) / count
  return {
    x: year => left + (year - first + 0.5) * slot, y: value => height - bottom - ((value - floor) / (parts * step)) * (height - bottom - top), slot, width,
    ticks: Array.from({ length: parts + 1 }, (_, i) => floor + i * step), years: Array.from({ length: count }, (_, i) => first + i),
  }
}

function axes({ x, y, slot, width, ticks, years }: Scales): Child[] {
  const every = Math.ceil(40 / slot)
  return [...ticks.map(value => [svg('line', { class: 'chart-line', x1: left, x2: width - right, y1: y(value), y2: y(value) }),
    svg('text', { class: 'chart-text', x: left - 8, y: y(value) + 4, 'text-anchor': 'end' }, number(value))]),
  ...years.map((year, i) => (years.length - 1 - i) % every === 0 && svg('text', { class: 'chart-text', x: x(year), y: height - 6, 'text-anchor': 'middle' }, year))]
}

/** Points of one year that would lie on each other stand side by side, as far as their year has room. */
function spreadOut(points: readonly Point[], { x, y, slot }: Scales): number[] {
  const most = Math.max(0, Math.floor((slot - size) / 2 / size)), placed: { x: number; y: number }[] = []
  return points.map(({ year, value }) => {
    const tries = Array.from({ length: 2 * most + 1 }, (_, i) => x(year) + (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * size)
    const at = tries.find(across => !placed.some(other => Math.abs(other.x - across) < size && Math.abs(other.y - y(value)) < size)) ?? x(year)
    placed.push({ x: at, y: y(value) })
    return at
  })
}

// The best holds until it is beaten, and to the last year.
function lineOf(best: readonly Point[], points: readonly Point[], places: readonly number[], { y, x }: Scales): string {
  const path = best.map((point, i) => `${i === 0 ? 'M' : 'H'}${places[points.indexOf(point)]!.toFixed(1)}${i === 0 ? ' ' : 'V'}${y(point.value).toFixed(1)}`)
  return `${path.join('')}H${Math.max(x(points.at(-1)!.year), places[points.indexOf(best.at(-1)!)]!).toFixed(1)}`
}

// On the side of what is better there are no other points.
function nameOf({ result, value }: Point, x: number, { y, width }: Scales, direction: number): SVGElement {
  const name = result.subjectName.length > 28 ? `${result.subjectName.slice(0, 27)}…` : result.subjectName, ends = x > width / 2
  return svg('text', { class: 'score-name', x: ends ? Math.min(x + size, width - right) : Math.max(left, x - size), y: y(value) + (direction > 0 ? -size : size + 8), 'text-anchor': ends ? 'end' : 'start', 'aria-hidden': 'true' }, `${name} ${result.value}`)
}

function pointOf({ result, year }: Point, x: number, y: number, isBest: boolean, isFirstStop: boolean): SVGAElement {
  const kind = result.subject.slice(0, result.subject.indexOf('/')) as Kind
  const link = svg('a', { href: pageOf(result.paper), class: `score-point kind-${kind}${isBest ? ' score-record' : ''}`, tabindex: isFirstStop ? 0 : -1, 'aria-label': `${result.subjectName}: ${result.value}, ${year}, ${result.title}` },
    svg('path', { d: kindShapes[kind], transform: `translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${size / 12})` }))
  return withCard(link, () => [h('div', { class: 'card-head' }, h('strong', null, result.subjectName), h('span', { class: 'number' }, result.value)),
    h('p', { class: 'card-line muted' }, [result.metric, result.setting, String(year)].filter(word => word !== '').join(', ')), h('p', { class: 'card-line' }, result.title), evidence(result.evidence)])
}

function step(event: KeyboardEvent, marks: readonly SVGAElement[]): void {
  const at = marks.findIndex(mark => mark === document.activeElement), to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[event.key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  const next = marks[Math.max(0, Math.min(marks.length - 1, to))]!
  marks[at]!.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}
