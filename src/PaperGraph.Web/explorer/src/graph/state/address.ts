import { conceptKinds } from '../../ui/kinds'
import { conceptRelations } from '../scene/relations'
import { emptyState, mostAtOnce, usualMost, type MapState } from './state'

/*
 * c=x,y,scale   camera             k=method.model   kinds shown         hide=id  pin=id@x,y  x=id (expanded)   each repeatable
 * o=3.17|all    opened communities r=0.2            relations shown     at=id    chosen
 * y=2019-2024   years              q=0.5            least confidence    from=id  to=id  ends of a path         n=3000 concepts at once
 */

export function write(state: MapState): string {
  const parts: [string, string][] = []
  const add = (name: string, value: string): void => { if (value !== '') parts.push([name, value]) }
  if (state.camera) add('c', [state.camera.x, state.camera.y, state.camera.scale].join(','))
  add('o', state.open === 'all' ? 'all' : state.open.join('.'))
  add('k', state.kinds.join('.'))
  add('r', state.relations.map(relation => conceptRelations.indexOf(relation as typeof conceptRelations[number])).join('.'))
  if (state.from !== null || state.to !== null) add('y', `${state.from ?? ''}-${state.to ?? ''}`)
  if (state.leastConfidence) add('q', String(state.leastConfidence))
  for (const id of state.hidden) add('hide', id)
  for (const pin of state.pinned) add('pin', `${pin.id}@${short(pin.x)},${short(pin.y)}`)
  for (const id of state.expanded) add('x', id)
  add('from', state.path.from ?? '')
  add('to', state.path.to ?? '')
  if (state.most !== usualMost) add('n', String(state.most))
  add('at', state.selected ?? '')
  return parts.length === 0 ? '/' : `/?${parts.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`
}

export function read(query: URLSearchParams): MapState {
  const state = emptyState()
  const camera = numbers(query.get('c'), ',')
  if (camera.length === 3 && camera[2]! > 0) state.camera = { x: camera[0]!, y: camera[1]!, scale: camera[2]! }
  state.open = query.get('o') === 'all' ? 'all' : numbers(query.get('o'), '.')
  state.kinds = words(query.get('k')).filter(kind => (conceptKinds as readonly string[]).includes(kind))
  state.relations = numbers(query.get('r'), '.').flatMap(number => conceptRelations[number] ?? [])
  const years = /^(\d{0,4})-(\d{0,4})$/.exec(query.get('y') ?? '')
  state.from = years?.[1] ? Number(years[1]) : null
  state.to = years?.[2] ? Number(years[2]) : null
  const least = Number(query.get('q'))
  state.leastConfidence = least > 0 && least <= 1 ? least : null
  state.hidden = query.getAll('hide')
  state.pinned = query.getAll('pin').flatMap(readPin)
  state.expanded = query.getAll('x')
  state.path = { from: query.get('from'), to: query.get('to') }
  state.most = Math.min(mostAtOnce, Math.max(50, Math.round(Number(query.get('n'))) || usualMost))
  state.selected = query.get('at')
  return state
}

// However near one looks, a thousandth is less than a pixel.
const short = (value: number): number => Number(value.toFixed(3))
const readable = (value: string): string => encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@').replaceAll('%2C', ',')
const words = (text: string | null): string[] => (text ? text.split('.').filter(word => word !== '') : [])

const numbers = (text: string | null, separator: string): number[] => {
  const values = text ? text.split(separator).map(Number) : []
  return values.every(Number.isFinite) ? values : []
}

function readPin(text: string): { id: string; x: number; y: number }[] {
  const at = text.lastIndexOf('@'), [x, y] = numbers(text.slice(at + 1), ',')
  return at > 0 && x !== undefined && y !== undefined ? [{ id: text.slice(0, at), x, y }] : []
}
