import { fontOf } from '../draw/labels'
import { dashesOf, pathOf, ringOf, type LegendEntry, type Picture } from './picture'

/** The picture at twice its size on the screen. */
export function writePng(picture: Picture, legend: LegendEntry[], scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * scale
  canvas.height = picture.height * scale
  const context = canvas.getContext('2d')!
  context.scale(scale, scale)
  context.fillStyle = picture.ground
  context.fillRect(0, 0, picture.width, picture.height)
  drawLines(context, picture)
  drawShapes(context, picture)
  drawWords(context, picture)
  drawLegend(context, picture, legend)
  return new Promise((done, fail) => canvas.toBlob(blob => (blob ? done(blob) : fail(new Error('The picture is too large for this browser.'))), 'image/png'))
}

function drawLines(context: CanvasRenderingContext2D, picture: Picture): void {
  for (const line of picture.lines) {
    context.globalAlpha = line.alpha
    context.strokeStyle = line.colour
    context.lineWidth = line.width
    context.setLineDash(dashesOf(line.style))
    context.beginPath()
    context.moveTo(line.x1, line.y1)
    context.lineTo(line.x2, line.y2)
    context.stroke()
  }
  context.setLineDash([])
}

function drawShapes(context: CanvasRenderingContext2D, picture: Picture): void {
  for (const shape of picture.shapes) {
    context.save()
    context.translate(shape.x, shape.y)
    context.globalAlpha = shape.alpha
    if (shape.outline) stroke(context, pathOf(shape.kind, shape.radius + 3.5), shape.outline, 2.5)
    const path = new Path2D(pathOf(shape.kind, shape.radius))
    context.fillStyle = shape.colour
    context.fill(path)
    if (shape.ring.length === 0) stroke(context, pathOf(shape.kind, shape.radius), picture.ground, 1.25)
    for (const arc of ringOf(shape)) stroke(context, arc.path, arc.colour, arc.width)
    context.restore()
  }
}

function drawWords(context: CanvasRenderingContext2D, picture: Picture): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = picture.ground
  for (const word of picture.words) {
    context.globalAlpha = word.alpha
    context.font = fontOf(word.size)
    context.fillStyle = word.colour
    context.textAlign = word.anchor === 'middle' ? 'center' : 'left'
    if (word.halo) context.strokeText(word.text, word.x, word.y)
    context.fillText(word.text, word.x, word.y)
  }
  context.globalAlpha = 1
}

function drawLegend(context: CanvasRenderingContext2D, picture: Picture, legend: LegendEntry[]): void {
  if (legend.length === 0) return
  const height = legend.length * 20 + 12
  context.translate(12, picture.height - height - 12)
  context.globalAlpha = 0.92
  context.fillStyle = picture.ground
  context.fillRect(0, 0, 156, height)
  context.globalAlpha = 1
  context.font = fontOf(12)
  context.textAlign = 'left'
  legend.forEach((entry, index) => {
    const y = index * 20 + 16
    if (entry.kind !== null) {
      context.save()
      context.translate(20, y)
      context.fillStyle = entry.colour
      context.fill(new Path2D(pathOf(entry.kind, 5.5)))
      context.restore()
    } else {
      context.setLineDash(dashesOf(entry.style!))
      stroke(context, `M10 ${y}L30 ${y}`, entry.colour, 2)
      context.setLineDash([])
    }
    context.fillStyle = picture.text
    context.fillText(entry.text, 40, y)
  })
}

function stroke(context: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(new Path2D(path))
}
