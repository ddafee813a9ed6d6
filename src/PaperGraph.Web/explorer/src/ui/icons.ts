import { svg } from './dom'

/** Strokes on a 16 × 16 grid. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3L14 14',
  map: 'M4 4.5a1.5 1.5 0 1 0 .01 0M12 3a1.5 1.5 0 1 0 .01 0M9 11.5a1.5 1.5 0 1 0 .01 0M5.4 6L10.5 4.8M5 7l3.2 4.8M11.5 6l-1.8 5.5',
  paper: 'M4 1.75h5.5L12.5 5v9.25h-8.5zM9.25 2v3.25h3M6 8.5h4.5M6 11h4.5',
  concepts: 'M2.5 4h3M2.5 8h3M2.5 12h3M8 4h5.5M8 8h5.5M8 12h5.5',
  compare: 'M2 3h12v10H2zM2 6.5h12M2 9.75h12M6 3v10M10 3v10',
  trends: 'M2 2v12h12M4.5 10.5L7.5 7l2.5 2L13.5 4',
  console: 'M2 3h12v10H2zM4.5 6.25L6.5 8l-2 1.75M8 10h3.5',
  sun: 'M8 5.25a2.75 2.75 0 1 0 .01 0M8 1.5v1.25M8 13.25v1.25M1.5 8h1.25M13.25 8h1.25M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13.25 9.5A5.75 5.75 0 0 1 6.5 2.75a5.75 5.75 0 1 0 6.75 6.75z',
  system: 'M2 3h12v8H2zM6 13.5h4M8 11v2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  download: 'M8 2v8.5M4.5 7.5L8 11l3.5-3.5M2.5 13.5h11',
  upload: 'M8 11V2.5M4.5 5.5L8 2l3.5 3.5M2.5 13.5h11',
  external: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M11.5 9v4.5h-9v-9H7',
  chevron: 'M6 3.5L10.5 8L6 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  play: 'M4.5 2.5l8.5 5.5l-8.5 5.5z',
  stop: 'M4 4h8v8H4z',
  warning: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.4v.1',
  info: 'M8 2a6 6 0 1 0 .01 0M8 7.25v4M8 4.9v.1',
  split: 'M8 14V9L3.5 4.5M8 9l4.5-4.5M3 7.25V4h3.25M9.75 4H13v3.25',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  star: 'M8 2l1.8 3.9l4.2.5l-3.1 2.9l.8 4.2L8 11.4L4.3 13.5l.8-4.2L2 6.4l4.2-.5z',
  history: 'M2.75 8a5.25 5.25 0 1 0 1.8-4M2.5 2.5v3h3M8 5v3.25l2 1.5',
  trash: 'M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.5 9h6l.5-9',
  edit: 'M3 13l.5-3L11 2.5L13.5 5L6 12.5zM9.5 4L12 6.5',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  reload: 'M13.25 8a5.25 5.25 0 1 1-1.8-4M13.5 2.5v3h-3',
  filter: 'M2 3h12L9.5 8.5V13L6.5 11V8.5z',
  expand: 'M9.5 2.5h4v4M13.5 2.5L9.5 6.5M6.5 13.5h-4v-4M2.5 13.5l4-4',
  pin: 'M6 2.5h4L9.5 7L12 9.5H4L6.5 7zM8 9.5V14',
  hide: 'M2 8s2.25-4 6-4s6 4 6 4s-2.25 4-6 4s-6-4-6-4M3 13L13 3',
  quote: 'M6.5 4.5C4.5 5 3.5 6.5 3.5 8.5v3h3v-3h-2M12.5 4.5C10.5 5 9.5 6.5 9.5 8.5v3h3v-3h-2',
  path: 'M3.5 11a1.5 1.5 0 1 0 .01 0M12.5 2a1.5 1.5 0 1 0 .01 0M5 12.5h3.5a2.5 2.5 0 0 0 0-5h-1a2.5 2.5 0 0 1 0-4.5H11',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words; readers of the screen pass it over. */
export function icon(name: IconName, size = 16): SVGSVGElement {
  return svg('svg', { class: 'icon', width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: paths[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.35, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }))
}
