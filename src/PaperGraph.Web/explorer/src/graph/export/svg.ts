import { dashesOf, pathOf, ringOf, round, type LegendEntry, type Picture } from './picture'

/** The picture as a file of its own: shapes as paths, names as text. */
export function writeSvg(picture: Picture, legend: LegendEntry[]): string {
  const { width, height } = picture
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif" font-size="12">`,
    '<title>PaperGraph</title>',
    `<rect width="${width}" height="${height}" fill="${picture.ground}"/>`,
    '<g fill="none" stroke-linecap="butt">',
    ...picture.lines.map(line => `<path d="M${round(line.x1)} ${round(line.y1)}L${round(line.x2)} ${round(line.y2)}" stroke="${line.colour}" stroke-width="${round(line.width)}" stroke-opacity="${round(line.alpha)}"${dashed(line.style)}/>`),
    '</g>',
    ...picture.shapes.map(shape => [
      `<g transform="translate(${round(shape.x)} ${round(shape.y)})" opacity="${round(shape.alpha)}"><title>${escape(shape.title)}</title>`,
      shape.outline ? `<path d="${pathOf(shape.kind, shape.radius + 3.5)}" fill="none" stroke="${shape.outline}" stroke-width="2.5"/>` : '',
      `<path d="${pathOf(shape.kind, shape.radius)}" fill="${shape.colour}" stroke="${picture.ground}" stroke-width="${shape.ring.length > 0 ? 0 : 1.25}"/>`,
      ...ringOf(shape).map(arc => `<path d="${arc.path}" fill="none" stroke="${arc.colour}" stroke-width="${round(arc.width)}"/>`),
      '</g>',
    ].join('')),
    `<g stroke="${picture.ground}" stroke-linejoin="round" dominant-baseline="central">`,
    ...picture.words.map(word => `<text x="${round(word.x)}" y="${round(word.y)}" font-size="${word.size}" fill="${word.colour}" text-anchor="${word.anchor}" opacity="${round(word.alpha)}" paint-order="stroke" stroke-width="${word.halo ? 3 : 0}">${escape(word.text)}</text>`),
    '</g>',
    writeLegend(picture, legend),
    '</svg>',
  ]
  return parts.join('\n')
}

function writeLegend(picture: Picture, legend: LegendEntry[]): string {
  if (legend.length === 0) return ''
  const height = legend.length * 20 + 12, top = picture.height - height - 12
  return [
    `<g transform="translate(12 ${top})" fill="${picture.text}" dominant-baseline="central">`,
    `<rect width="156" height="${height}" rx="6" fill="${picture.ground}" fill-opacity="0.92" stroke="${picture.text}" stroke-opacity="0.25"/>`,
    ...legend.map((entry, index) => {
      const sign = entry.kind !== null ? `<path transform="translate(20 0)" d="${pathOf(entry.kind, 5.5)}" fill="${entry.colour}"/>` : `<path d="M10 0L30 0" stroke="${entry.colour}" stroke-width="2"${dashed(entry.style!)}/>`
      return `<g transform="translate(0 ${index * 20 + 16})">${sign}<text x="40" y="0">${escape(entry.text)}</text></g>`
    }),
    '</g>',
  ].join('\n')
}

const dashed = (style: number): string => (dashesOf(style).length > 0 ? ` stroke-dasharray="${dashesOf(style).join(' ')}"` : '')

// Characters that XML has no way to write are left out; names come from papers and may hold any.
const escape = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
