import { h } from './dom'

/** A drawing that is made anew for the width it gets, so that its letters keep their size. */
export function responsive(draw: (width: number) => SVGSVGElement, style: string): HTMLElement {
  const place = h('div', { class: style })
  let last = 0
  new ResizeObserver(entries => {
    const width = Math.floor(entries[0]!.contentRect.width)
    if (width === last || width < 40) return
    last = width
    place.replaceChildren(draw(width))
  }).observe(place)
  return place
}
