/** One row of CSV: quotes where a field needs them. A field that a spreadsheet would take for a formula keeps its text but gets an apostrophe. */
const field = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[-+]?\d/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csv = (rows: readonly (readonly (string | number | null)[])[]): string => rows.map(row => row.map(value => field(value === null ? '' : String(value))).join(',')).join('\r\n') + '\r\n'
