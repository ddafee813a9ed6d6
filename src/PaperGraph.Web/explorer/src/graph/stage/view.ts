/** Which part of the map is seen: its middle, pixels for each unit, and the size of the window. The map's y goes down, like the screen's. */
export interface View { x: number; y: number; scale: number; width: number; height: number }

export const screenX = (view: View, x: number): number => (x - view.x) * view.scale + view.width / 2
export const screenY = (view: View, y: number): number => (y - view.y) * view.scale + view.height / 2
export const mapX = (view: View, x: number): number => (x - view.width / 2) / view.scale + view.x
export const mapY = (view: View, y: number): number => (y - view.height / 2) / view.scale + view.y

export interface Box { left: number; top: number; right: number; bottom: number }

/** What is seen, with a margin as a share of it. */
export function boxOf(view: View, margin = 0): Box {
  const [width, height] = [view.width / view.scale * (0.5 + margin), view.height / view.scale * (0.5 + margin)]
  return { left: view.x - width, right: view.x + width, top: view.y - height, bottom: view.y + height }
}

export const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom

/** The view that shows a box with room around it, not closer than `closest` pixels a unit. */
export function viewOf(box: Box, { width, height }: { width: number; height: number }, room = 0.08, closest = Infinity): View {
  const scale = Math.min(width * (1 - room) / Math.max(1e-6, box.right - box.left), height * (1 - room) / Math.max(1e-6, box.bottom - box.top), closest)
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale, width, height }
}
