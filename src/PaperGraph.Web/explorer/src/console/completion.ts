import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { getCompletions } from '../api/client'

const words: Record<string, string> = { relationshiptype: 'relationship', propertykey: 'property' }

/** What the store's own assistant offers: labels, types and keys that are really there. */
export async function completeCypher(context: CompletionContext): Promise<CompletionResult | null> {
  const begun = context.matchBefore(/[\p{L}\p{N}_$]+|[.:`]$/u)
  if (!begun && !context.explicit) return null
  const abort = new AbortController()
  context.addEventListener('abort', () => abort.abort())
  try {
    const { start, items } = await getCompletions(context.state.doc.toString(), context.pos, abort.signal)
    if (context.aborted || items.length === 0) return null
    return {
      from: start, validFor: /^[\p{L}\p{N}_$`]*$/u,
      options: items.map((item, index) => ({ label: item.text, detail: detailOf(item.kind.toLowerCase(), item.detail), boost: -index / items.length })),
    }
  } catch {
    return null
  }
}

const detailOf = (kind: string, detail: string | null): string => [words[kind] ?? kind, detail].filter(Boolean).join(' · ')
