import type { FamilyMember } from '../api/types'
import { pageOf } from '../app/address'
import { h } from '../ui/dom'
import { counted, years } from '../ui/format'
import { nothing } from '../ui/states'

/** A model's or benchmark's family: versions below what they are versions of. */
export function familyTree(members: readonly FamilyMember[], own: string): HTMLElement {
  if (members.length < 2) return nothing('No other version is in the graph.')
  const known = new Set(members.map(member => member.id))
  const seen = new Set<string>()
  const branch = (member: FamilyMember): HTMLElement | null => {
    if (seen.has(member.id)) return null
    seen.add(member.id)
    const below = members.filter(other => other.versionOf.includes(member.id)).map(branch).filter(child => child !== null)
    return h('li', null, leaf(member, own), below.length > 0 && h('ul', null, below))
  }
  const tops = members.filter(member => !member.versionOf.some(id => known.has(id)))
  return h('ul', { class: 'tree' }, tops.map(branch), members.filter(member => !seen.has(member.id)).map(branch))
}

const leaf = (member: FamilyMember, own: string): HTMLElement => h('span', { class: 'tree-leaf' },
  member.id === own ? h('strong', { 'aria-current': 'true' }, member.name) : h('a', { href: pageOf(member.id) }, member.name),
  h('span', { class: 'muted' }, ` ${[counted(member.papers, 'paper'), years(member.firstYear, member.lastYear)].filter(text => text !== '').join(', ')}`))
