/** What is known of the measures that papers name. One that is not here has no direction: an average, a rate or a score may be of anything. */

/** Higher is better, and some papers write them as a share of one, others in percent. */
const shares = new Set(['accuracy', 'f1', 'em', 'precision', 'recall', 'auc', 'auroc', 'auprc', 'ap', 'ap50', 'map', 'map50', 'miou', 'iou', 'dice', 'pq', 'pass@1', 'pass@k', 'pass', 'r@1', 'hit@1', 'ndcg', 'mrr',
  'ssim', 'mota', 'hota', 'idf1', 'nmi', 'ari', 'kappa', 'spearman', 'pearson', 'correlation', 'bertscore', 'top-1'])
const higher = new Set(['bleu', 'rouge', 'rouge-1', 'rouge-l', 'psnr', 'cider'])
const lower = new Set(['error', 'wer', 'cer', 'eer', 'fid', 'mae', 'rmse', 'mse', 'lpips', 'perplexity', 'hd95', 'epe'])
const same: Record<string, string> = { acc: 'accuracy', 'acc.': 'accuracy', accuracies: 'accuracy', exact: 'em', dsc: 'dice', ppl: 'perplexity' }

const isKnown = (name: string): boolean => shares.has(name) || higher.has(name) || lower.has(name)

/** One name for all spellings of a measure. */
export function measureOf(metric: string): string {
  const name = metric.toLowerCase(), single = name.length > 3 && name.endsWith('s') && !isKnown(name) ? name.slice(0, -1) : name
  return same[name] ?? same[single] ?? single
}

/** Whether more is better (1) or less (-1); 0 where that is not known. */
export const directionOf = (measure: string): 1 | -1 | 0 => (shares.has(measure) || higher.has(measure) ? 1 : lower.has(measure) ? -1 : 0)

export const isShare = (measure: string): boolean => shares.has(measure)
