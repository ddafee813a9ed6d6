import { HighlightStyle, StreamLanguage, type StringStream } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Highlighting of Cypher: word by word, without a grammar, so that half a statement is coloured as well as a whole one. */

const keywords = new Set(`
  ALL AND ANY AS ASC ASCENDING BY CALL CASE CONSTRAINT CONTAINS COUNT CREATE CSV CYPHER DELETE DESC DESCENDING DETACH DISTINCT DROP ELSE END ENDS EXISTS EXPLAIN FIELDTERMINATOR
  FINISH FOR FOREACH FROM HEADERS IN INDEX IS LIMIT LOAD MATCH MERGE NODE NONE NOT NULLS OF OFFSET ON OPTIONAL OR ORDER PROFILE REDUCE REMOVE REPLACE REQUIRE RETURN SET SHORTEST
  SHORTESTPATH ALLSHORTESTPATHS SHOW SINGLE SKIP STARTS THEN TRANSACTIONS TYPED UNION UNIQUE UNWIND USE WHEN WHERE WITH XOR YIELD`.trim().split(/\s+/))
const atoms = new Set(['TRUE', 'FALSE', 'NULL', 'INF', 'INFINITY', 'NAN'])
const functionWords = new Set(['ALL', 'ANY', 'COUNT', 'EXISTS', 'NONE', 'REDUCE', 'SINGLE', 'SHORTESTPATH', 'ALLSHORTESTPATHS'])

interface State { comment: boolean; quote: string | null; before: string }

function token(stream: StringStream, state: State): string | null {
  if (state.comment) return comment(stream, state)
  if (state.quote !== null) return quoted(stream, state)
  if (stream.eatSpace()) return null
  if (stream.match('//')) { stream.skipToEnd(); return 'comment' }
  if (stream.match('/*')) { state.comment = true; return comment(stream, state) }
  const before = state.before
  const next = stream.next()!
  state.before = next
  if (next === "'" || next === '"') { state.quote = next; return quoted(stream, state) }
  if (next === '`') { stream.match(/(?:[^`]|``)*`?/); return isLabelPlace(before) ? 'typeName' : 'variableName' }
  if (next === '$') { stream.match(/`[^`]*`|[\p{L}\p{N}_]+/u); return 'parameter' }
  if (/\d/.test(next)) { stream.match(/[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|[xo][\da-fA-F_]+/); return 'number' }
  if (/[\p{L}_]/u.test(next)) return word(stream, next, before, state)
  if (/[()[\]{}]/.test(next)) return 'bracket'
  return /[=<>!+\-*/%^|:&.,;]/.test(next) ? 'operator' : null
}

const isLabelPlace = (before: string): boolean => before === ':' || before === '|' || before === '&' || before === '!'

function word(stream: StringStream, first: string, before: string, state: State): string {
  stream.match(/[\p{L}\p{N}_]*/u)
  const text = first + stream.current().slice(first.length)
  const upper = text.toUpperCase()
  const calls = stream.match(/\s*\(/, false) !== null
  state.before = 'a'
  if (before === ':' || ((before === '|' || before === '&') && !calls)) { state.before = ':a'; return 'typeName' }
  if (before === '.') return calls ? 'call' : 'propertyName'
  if (calls && (!keywords.has(upper) || functionWords.has(upper))) return 'call'
  if (keywords.has(upper)) return 'keyword'
  if (atoms.has(upper)) return 'atom'
  return stream.match(/\s*:(?!:)/, false) !== null && (before === '{' || before === ',') ? 'propertyName' : 'variableName'
}

function comment(stream: StringStream, state: State): string {
  if (stream.skipTo('*/')) { stream.match('*/'); state.comment = false } else stream.skipToEnd()
  return 'comment'
}

function quoted(stream: StringStream, state: State): string {
  for (let next = stream.next(); next !== undefined; next = stream.next()) {
    if (next === '\\') stream.next()
    else if (next === state.quote) { state.quote = null; break }
  }
  return 'string'
}

export const cypher = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ comment: false, quote: null, before: '' }),
  copyState: state => ({ ...state }),
  token,
  tokenTable: { parameter: tags.special(tags.variableName), call: tags.function(tags.variableName), propertyName: tags.propertyName, typeName: tags.typeName },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } }, closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } },
})

/** Tokens as classes, so that the page's colours hold in light and dark. */
export const cypherColours = HighlightStyle.define([
  { tag: tags.keyword, class: 'cy-keyword' }, { tag: tags.atom, class: 'cy-atom' }, { tag: tags.number, class: 'cy-number' }, { tag: tags.string, class: 'cy-string' },
  { tag: tags.comment, class: 'cy-comment' }, { tag: tags.typeName, class: 'cy-type' }, { tag: tags.propertyName, class: 'cy-property' },
  { tag: tags.special(tags.variableName), class: 'cy-parameter' }, { tag: tags.function(tags.variableName), class: 'cy-call' }, { tag: tags.operator, class: 'cy-operator' },
])
