import type { Scene } from '../scene/scene'

/** Free places around a point, nearest first: rings of pixels, each place away from all that is there. */
export function placesAround(scene: Scene, x: number, y: number, count: number, scale: number, gap = 30, from = 64): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = []
  const apart = gap / scale
  for (let ring = 0; places.length < count && ring < 40; ring++) {
    const radius = (from + ring * gap * 1.15) / scale
    const seats = Math.floor(2 * Math.PI * radius / apart)
    for (let seat = 0; seat < seats && places.length < count; seat++) {
      const turn = (seat + (ring % 2) / 2) / seats * 2 * Math.PI - Math.PI / 2
      const place = { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) }
      if (isFree(scene, place, apart * 0.9) && places.every(other => Math.hypot(other.x - place.x, other.y - place.y) >= apart * 0.98)) places.push(place)
    }
  }
  // Where it is that crowded, lying over another is better than not being there.
  while (places.length < count) places.push({ x: x + from / scale * Math.cos(places.length), y: y + from / scale * Math.sin(places.length) })
  return places
}

function isFree(scene: Scene, place: { x: number; y: number }, apart: number): boolean {
  let free = true
  scene.places.within(place.x, place.y, apart, node => {
    if (!node.leaving && Math.hypot(node.x - place.x, node.y - place.y) < apart) free = false
  })
  return free
}
