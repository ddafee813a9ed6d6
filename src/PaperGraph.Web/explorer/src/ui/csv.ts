/** One row of CSV: quotes where a field needs them. A field that a spreadsheet would take for a formula keeps its text but gets an apostrophe. */
const field = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[-+]?\d/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

type Row = readonly (string | number | null)[]

export const csv = (rows: readonly Row[]): string => rows.map(row => row.map(value => field(value === null ? '' : String(value))).join(',')).join('\r\n') + '\r\n'
