/** Moves labels apart that would lie on each other: each keeps at least `gap` to the next, all stay within the range where they fit, and none changes its place in the row. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const places = [...wanted]
  let floor = low
  for (const index of order) {
    places[index] = Math.max(wanted[index]!, floor)
    floor = places[index]! + gap
  }
  let ceiling = high
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index]!, ceiling)
    ceiling = places[index]! - gap
  }
  return places
}
