import { getQueries, runCypher } from './client'
import type { CypherValue, NamedQuery } from './types'

let known: Promise<NamedQuery[]> | null = null

/** The named queries, asked for once. */
export function namedQueries(): Promise<NamedQuery[]> {
  known ??= getQueries().then(({ items }) => items, (error: unknown) => { known = null; throw error })
  return known
}

/** Rows of a named query as objects by column; parameters without a value take what the query says. */
export async function askNamed(name: string, parameters: Record<string, CypherValue>, signal?: AbortSignal): Promise<Record<string, CypherValue>[]> {
  const query = (await namedQueries()).find(one => one.name === name)
  if (!query) throw new Error(`The server has no query ${name}.`)
  const values = Object.fromEntries(query.parameters.map(parameter => [parameter.name, parameters[parameter.name] ?? parameter.otherwise]))
  const { columns, rows } = await runCypher({ query: query.text, parameters: values }, signal)
  return rows.map(row => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))
}
