import type { Trends } from '../api/types'
import { pageOf } from '../app/address'
import { h, replace, svg, type Child } from '../ui/dom'
import { counted, number } from '../ui/format'
import { responsive } from '../ui/responsive'
import { niceStep } from '../ui/scale'
import { spread } from './spread'

const height = 420, left = 44, top = 16, bottom = 28, gap = 17
const dashes = ['', '', '', '', '', '6 3', '6 3', '6 3', '6 3', '6 3']

interface Line { id: string; name: string; values: (number | null)[]; papers: number[]; style: number }
interface Scales { x(index: number): number; y(value: number): number; right: number; width: number; ceiling: number; step: number }

/** Lines by year with their names at their ends; what the pointer or the arrow keys stand on is read off below the chart's cross-hair. */
export function lineChart(trends: Trends, share: boolean): HTMLElement {
  const lines = trends.series.map((series, index): Line => ({ id: series.id, name: series.name, papers: series.papers, style: index % 10,
    values: series.papers.map((papers, i) => share ? (trends.totals[i]! > 0 ? papers / trends.totals[i]! : null) : papers) }))
  return h('figure', { class: 'trend' }, responsive(width => draw(trends, lines, share, width), 'trend-drawing'),
    h('figcaption', { class: 'muted' }, share ? 'Share of the papers of each year that name the concept.' : 'Papers of each year that name the concept.'))
}

function draw(trends: Trends, lines: readonly Line[], share: boolean, width: number): SVGSVGElement {
  const narrow = width < 560
  const most = narrow ? 12 : 32
  const names = narrow ? 120 : Math.min(248, 28 + 7 * Math.max(...lines.map(line => Math.min(most, line.name.length))))
  const scales = scalesOf(trends.years.length, lines, width, width - names, share)
  const cross = svg('g', { class: 'trend-cross' })
  const label = `Lines of ${counted(lines.length, 'concept')} from ${trends.years[0]} to ${trends.years.at(-1)}. Arrow keys read the years; the table below has all numbers.`
  const plot = svg('g', { class: 'trend-plot', tabindex: 0, role: 'img', 'aria-label': label },
    axes(trends.years, scales, share), lines.map((line, index) => drawLine(line, index, scales)))
  const chart = svg('svg', { width, height, role: 'group', 'aria-label': 'Papers by year' }, plot, endNames(lines, scales, most), cross)
  const groups = [...chart.querySelectorAll<SVGElement>('[data-line]')]
  const single = (line: string | undefined) => groups.forEach(group => group.classList.toggle('trend-faint', line !== undefined && group.dataset['line'] !== line))
  groups.forEach(group => {
    group.addEventListener('pointerenter', () => single(group.dataset['line']))
    group.addEventListener('pointerleave', () => single(undefined))
    group.addEventListener('focus', () => single(group.dataset['line']))
    group.addEventListener('blur', () => single(undefined))
  })
  let at = -1
  const read = (index: number) => {
    at = Math.max(0, Math.min(trends.years.length - 1, index))
    replace(cross, crossHair(trends, lines, scales, share, at))
  }
  chart.addEventListener('pointermove', event => {
    const across = event.clientX - chart.getBoundingClientRect().left
    if (across > scales.right + 12) return replace(cross)
    read(Math.round(((across - left) / Math.max(1, scales.right - left)) * (trends.years.length - 1)))
  })
  chart.addEventListener('pointerleave', () => replace(cross))
  plot.addEventListener('blur', () => replace(cross))
  plot.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    read(at < 0 ? (step > 0 ? 0 : trends.years.length - 1) : at + step)
    plot.setAttribute('aria-label', `${trends.years[at]}: ${lines.map(line => `${line.name} ${valueWord(line, at, share)}`).join(', ')}`)
  })
  return chart
}

function scalesOf(years: number, lines: readonly Line[], width: number, right: number, share: boolean): Scales {
  const most = Math.max(...lines.flatMap(line => line.values.map(value => value ?? 0)), share ? 0.01 : 1)
  const step = niceStep(most, 5, share), ceiling = Math.ceil((most / step) - 1e-9) * step
  return {
    x: index => years === 1 ? (left + right) / 2 : left + (index / (years - 1)) * (right - left),
    y: value => height - bottom - (value / ceiling) * (height - bottom - top), right, width, ceiling, step,
  }
}

const axisWord = (value: number, share: boolean): string => (share ? `${number(Math.round(value * 1000) / 10)} %` : number(value))

function axes(years: readonly number[], scales: Scales, share: boolean): Child[] {
  const rows: Child[] = []
  for (let i = 0; i * scales.step <= scales.ceiling * 1.0001; i++) {
    const y = scales.y(i * scales.step)
    rows.push(svg('line', { class: 'chart-line', x1: left, x2: scales.right, y1: y, y2: y }),
      svg('text', { class: 'chart-text', x: left - 8, y: y + 4, 'text-anchor': 'end' }, axisWord(i * scales.step, share)))
  }
  const every = Math.ceil(44 / Math.max(1, (scales.right - left) / Math.max(1, years.length - 1)))
  const last = years.length - 1
  return [...rows, ...years.map((year, index) => (last - index) % every === 0 && svg('text', { class: 'chart-text', x: scales.x(index), y: height - 8, 'text-anchor': 'middle' }, year))]
}

function drawLine(line: Line, index: number, scales: Scales): Child {
  let path = '', open = false
  line.values.forEach((value, year) => {
    if (value === null) { open = false; return }
    path += `${open ? 'L' : 'M'}${scales.x(year).toFixed(1)} ${scales.y(value).toFixed(1)}`
    open = true
  })
  const dots = line.values.length < 3 ? line.values.map((value, year) => value !== null && svg('circle', { cx: scales.x(year), cy: scales.y(value), r: 3, fill: 'currentColor' })) : null
  return svg('g', { class: `trend-line series-${line.style}`, 'data-line': index },
    // A line of two points' width is hard to point at.
    svg('path', { d: path, fill: 'none', stroke: 'transparent', 'stroke-width': 12 }),
    svg('path', { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-dasharray': dashes[line.style] || null }), dots)
}

// The name stands at the height of the line's end, or as near as its neighbours let it; a thin line leads from one to the other.
function endNames(lines: readonly Line[], scales: Scales, most: number): Child[] {
  const ends = lines.map(line => scales.y(line.values.findLast(value => value !== null) ?? 0))
  const places = spread(ends, gap, top, height - bottom)
  return lines.map((line, index) => {
    const name = line.name.length > most ? `${line.name.slice(0, most - 1)}…` : line.name
    return svg('a', { href: pageOf(line.id), class: `trend-name series-${line.style}`, 'data-line': index },
      svg('path', { d: `M${scales.right + 3} ${ends[index]}L${scales.right + 14} ${places[index]}`, stroke: 'currentColor', fill: 'none', 'stroke-opacity': 0.5 }),
      svg('text', { x: scales.right + 18, y: places[index]! + 4 }, name), name !== line.name && svg('title', null, line.name))
  })
}

const valueWord = (line: Line, index: number, share: boolean): string => {
  const value = line.values[index]
  return value === null || value === undefined ? 'no papers' : share ? `${number(Math.round(value * 1000) / 10)} % (${counted(line.papers[index]!, 'paper')})` : counted(value, 'paper')
}

function crossHair(trends: Trends, lines: readonly Line[], scales: Scales, share: boolean, index: number): Child[] {
  const x = scales.x(index)
  const rows = lines.map(line => ({ line, value: line.values[index] ?? -1 })).sort((a, b) => b.value - a.value)
  const width = Math.min(scales.width, 52 + 6.8 * (Math.max(...lines.map(line => Math.min(28, line.name.length))) + Math.max(...lines.map(line => valueWord(line, index, share).length))))
  const boxLeft = x + 12 + width < scales.width ? x + 12 : Math.max(0, x - 12 - width)
  return [
    svg('line', { class: 'trend-cross-line', x1: x, x2: x, y1: top, y2: height - bottom }),
    rows.map(({ line, value }) => value >= 0 && svg('circle', { class: `trend-dot series-${line.style}`, cx: x, cy: scales.y(value), r: 4 })),
    svg('g', { class: 'trend-box' },
      svg('rect', { x: boxLeft, y: top, width, height: 30 + rows.length * 18, rx: 6 }),
      svg('text', { x: boxLeft + 10, y: top + 19, class: 'trend-box-head' }, `${trends.years[index]}, ${counted(trends.totals[index]!, 'paper')} in all`),
      rows.map(({ line }, row) => [
        svg('rect', { class: `trend-key series-${line.style}`, x: boxLeft + 10, y: top + 29 + row * 18, width: 8, height: 8, rx: 2, fill: 'currentColor' }),
        svg('text', { x: boxLeft + 24, y: top + 37 + row * 18 }, line.name.length > 28 ? `${line.name.slice(0, 27)}…` : line.name),
        svg('text', { x: boxLeft + width - 10, y: top + 37 + row * 18, 'text-anchor': 'end', class: 'trend-box-value' }, valueWord(line, index, share))])),
  ]
}
