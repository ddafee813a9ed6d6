import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { getCompletions } from '../api/client'

const kinds: Record<string, string> = { keyword: 'keyword', label: 'label', relationshiptype: 'relationship', propertykey: 'property', variable: 'variable', parameter: 'parameter', function: 'function', procedure: 'procedure' }

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
      options: items.map((item, index) => ({ label: item.text, detail: [kinds[item.kind.toLowerCase()] ?? item.kind, item.detail].filter(Boolean).join(' · '), boost: -index / items.length })),
    }
  } catch {
    return null
  }
}
