import { h, replace, type Child } from './dom'

/**
 * One card for the whole page, beside what is pointed at or has the focus. It stays while the pointer is on it, and Escape closes it. A finger's
 * first touch opens it, so that what is below can be read before a link is followed.
 */
const card = h('div', { class: 'card', id: 'card', role: 'tooltip', hidden: true, onpointerenter: () => clearTimeout(timer), onpointerleave: () => later(hide, 120) })
let timer = 0
let anchor: HTMLElement | SVGElement | null = null
let resting: { x: number; y: number } | null = null

/** Gives an element a card, whose content is made when it is asked for. */
export function withCard<E extends HTMLElement | SVGElement>(element: E, content: () => Child): E {
  const open = (delay: number, point?: PointerEvent) => later(() => show(element, content(), point), delay)
  const enter = (event: PointerEvent) => { if (event.pointerType !== 'touch') open(anchor ? 40 : 120, event) }
  element.addEventListener('pointerenter', event => {
    if (!rests(event as PointerEvent)) return enter(event as PointerEvent)
    element.addEventListener('pointermove', move => { if (anchor !== element) enter(move as PointerEvent) }, { once: true })
  })
  element.addEventListener('pointerleave', event => { if ((event as PointerEvent).pointerType !== 'touch') later(hide, 160) })
  element.addEventListener('focus', () => { if (element.matches(':focus-visible')) open(0) })
  element.addEventListener('blur', () => later(hide, 0))
  element.addEventListener('click', event => {
    const touched = (event as PointerEvent).pointerType === 'touch'
    if (element.closest('a') && !touched) hide()
    else if (anchor !== element) { event.preventDefault(); open(0, event as PointerEvent) } else if (element.closest('a')) hide()
  })
  return element
}

// A page that comes under a pointer at rest is not pointed at.
const rests = (event: PointerEvent): boolean => resting !== null && event.clientX === resting.x && event.clientY === resting.y
const follow = (event: PointerEvent) => { resting = { x: event.clientX, y: event.clientY } }
addEventListener('pointermove', follow, { passive: true, capture: true })
addEventListener('pointerdown', follow, { passive: true, capture: true })

export function hide(): void {
  clearTimeout(timer)
  anchor?.removeAttribute('aria-describedby')
  anchor = null
  card.hidden = true
}

function later(act: () => void, delay: number): void {
  clearTimeout(timer)
  timer = window.setTimeout(act, delay)
}

function show(element: HTMLElement | SVGElement, content: Child, point?: PointerEvent): void {
  if (!element.isConnected) return
  hide()
  anchor = element
  replace(card, content)
  if (!card.isConnected) (document.querySelector('main') ?? document.body).append(card)
  card.hidden = false
  element.setAttribute('aria-describedby', 'card')
  place(boxOf(element, point))
}

// A link that runs over two lines has two boxes: the one under the pointer is meant.
function boxOf(element: Element, point: PointerEvent | undefined): DOMRect {
  const boxes = [...element.getClientRects()]
  return (point && boxes.find(box => point.clientY >= box.top - 2 && point.clientY <= box.bottom + 2)) ?? boxes[0] ?? element.getBoundingClientRect()
}

function place(box: DOMRect): void {
  const gap = 6, edge = 8
  const { width, height } = card.getBoundingClientRect()
  const below = box.bottom + gap + height <= innerHeight - edge || box.top - gap - height < edge
  card.style.left = `${Math.max(edge, Math.min(box.left, innerWidth - width - edge))}px`
  card.style.top = `${below ? box.bottom + gap : box.top - gap - height}px`
}

document.addEventListener('keydown', event => { if (event.key === 'Escape') hide() })
addEventListener('scroll', () => { if (anchor) hide() }, { passive: true, capture: true })
addEventListener('popstate', hide)
