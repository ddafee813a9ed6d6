import type { CypherValue } from '../api/types'

export interface GraphNode { id: string; labels: string[]; properties: Record<string, CypherValue> }
export interface GraphRelationship { type: string; from: string; to: string; properties: Record<string, CypherValue> }
export interface GraphPath { nodes: GraphNode[]; relationships: GraphRelationship[] }

const isMap = (value: CypherValue): value is { [key: string]: CypherValue } => value !== null && typeof value === 'object' && !Array.isArray(value)
const hasKeys = (value: object, ...keys: string[]): boolean => Object.keys(value).length === keys.length && keys.every(key => key in value)

export const isNode = (value: CypherValue): boolean => isMap(value) && hasKeys(value, 'id', 'labels', 'properties') && Array.isArray(value['labels'])
export const isRelationship = (value: CypherValue): boolean => isMap(value) && hasKeys(value, 'type', 'from', 'to', 'properties')
export const isPath = (value: CypherValue): boolean => isMap(value) && hasKeys(value, 'nodes', 'relationships') && Array.isArray(value['nodes']) && value['nodes'].every(isNode)

export const asNode = (value: CypherValue) => value as unknown as GraphNode
export const asRelationship = (value: CypherValue) => value as unknown as GraphRelationship
export const asPath = (value: CypherValue) => value as unknown as GraphPath

/** The id by which the page knows a node, or null for a node of another kind. */
export function knownId(node: GraphNode): string | null {
  const id = node.properties['id'] ?? node.id
  return typeof id === 'string' && /^(paper|method|benchmark|model|topic|author|venue)\/./.test(id) ? id : null
}

/** What a person calls a node. */
export function nameOf(node: GraphNode): string {
  for (const key of ['name', 'title', 'id']) {
    const value = node.properties[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return `(${node.labels.join(':') || node.id})`
}

/** A value in one line, as plain text. */
export function textOf(value: CypherValue): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  if (isNode(value)) return nameOf(asNode(value))
  if (isRelationship(value)) return `[:${asRelationship(value).type}]`
  if (isPath(value)) return asPath(value).nodes.map(nameOf).join(' – ')
  return JSON.stringify(value)
}

/** Every node and relationship in a value, however deep. */
export function collect(value: CypherValue, nodes: Map<string, GraphNode>, relationships: Map<string, GraphRelationship>): void {
  if (value === null || typeof value !== 'object') return
  if (isNode(value)) nodes.set(asNode(value).id, asNode(value))
  else if (isRelationship(value)) {
    const { type, from, to, properties } = asRelationship(value)
    relationships.set(JSON.stringify([type, from, to, properties]), asRelationship(value))
  } else for (const part of Array.isArray(value) ? value : Object.values(value)) collect(part, nodes, relationships)
}
