/** The smallest of 1, 2, 5, 10, 20 … that cuts a range into at most so many parts; never below 1 unless fractions are wanted. */
export function niceStep(range: number, parts: number, fractions = false): number {
  const raw = Math.max(range / parts, Number.MIN_VALUE)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map(factor => factor * power).find(candidate => candidate >= raw * 0.999) ?? 10 * power
  return fractions ? step : Math.max(1, Math.round(step))
}
