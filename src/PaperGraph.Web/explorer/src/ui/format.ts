const whole = new Intl.NumberFormat('en')

/** "12,345" */
export const count = (number: number): string => whole.format(number)

/** "1 paper", "12,345 papers" */
export const counted = (number: number, one: string, many = `${one}s`): string => `${whole.format(number)} ${number === 1 ? one : many}`

/** A share between 0 and 1 as "87 %", or as what is missing; only what is whole is called 100 %. A line never ends before its sign. */
export function percent(share: number | null): string {
  if (share === null) return 'unknown'
  const rounded = Math.round(share * 100)
  return (rounded === 100 && share < 1 ? '> 99 %' : rounded === 0 && share > 0 ? '< 1 %' : `${rounded} %`).replaceAll(' ', '\u00a0')
}

/** "2019–2024", "2019", or nothing where no year is known. */
export function years(first: number | null, last: number | null): string {
  if (first === null && last === null) return ''
  return first === last || last === null ? String(first) : first === null ? String(last) : `${first}–${last}`
}

/** A time as "18 ms" or "1.4 s". */
export const duration = (milliseconds: number): string =>
  milliseconds < 1 ? 'under 1 ms' : milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`

/** The first of some names, and how many others there are. */
export const firstOf = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${counted(names.length - most, 'other name')}` : '')

/** A text of so many characters at the most, with a mark where more was left out. */
export const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)

/** A number for axes and cells: no more digits than it needs. */
export const number = (value: number): string => (Number.isInteger(value) ? whole.format(value) : String(Number(value.toPrecision(4))))
