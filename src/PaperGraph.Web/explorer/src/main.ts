import { getStatus } from './api/client'

const status = await getStatus()
document.querySelector('#app')!.textContent = `${status.papers} papers, ${status.concepts} concepts`
