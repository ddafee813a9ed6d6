import { onGraphChange } from './api/request'
import { createFrame } from './app/frame'
import { startRouter } from './app/router'
import { panel, sayOn } from './app/shell'
import { startStage } from './app/stage'
import { status, watchStatus } from './app/status'
import { followKeys } from './ui/by-keys'
import { h } from './ui/dom'
import { applyTheme } from './ui/theme'
import './ui/styles/index.css'

applyTheme()
followKeys()
const frame = createFrame(document.querySelector<HTMLElement>('#app')!, panel)
sayOn(frame)
watchStatus(known => frame.showStatus(known))
status().catch(() => frame.say('The server does not answer.'))
startRouter()
startStage(frame, panel)

onGraphChange(() => frame.notify('The graph has changed since this page was opened. ',
  h('button', { type: 'button', class: 'button', onclick: () => location.reload() }, 'Reload')))
