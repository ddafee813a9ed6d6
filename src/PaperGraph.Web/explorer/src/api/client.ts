import { resourceOf } from '../app/address'
import { address, get, post, postForFile } from './request'
import type {
  Comparison, Completions, Concept, ConceptKind, ConceptPaper, ConceptSummary, CypherAnswer, CypherValue, Decision, Edge, FamilyMember, MapPlace,
  NamedQuery, NameMerge, Neighbour, Page, Paper, PaperSummary, Path, Result, Role, SampleLoaded, SearchHit, SharedBenchmark, SimilarPaper, Status, Suggestion, Trends, YearCount,
} from './types'

export { ApiError } from './request'

/** Where a list goes on, and how much of it is asked for. */
export interface Part { limit?: number | undefined; cursor?: string | null | undefined }
type Items<T> = { items: T[] }

export const getStatus = (signal?: AbortSignal) => get<Status>('status', {}, signal)

export const getSuggestions = (q: string, options: { kind?: string; limit?: number } = {}, signal?: AbortSignal) =>
  get<Items<Suggestion>>('suggestions', { q, ...options }, signal)
export const search = (q: string, part: Part = {}, signal?: AbortSignal) => get<Page<SearchHit>>('search', { q, ...part }, signal)

export const getPapers = (options: Part & { year?: number | null; venue?: string | null } = {}, signal?: AbortSignal) => get<Page<PaperSummary>>('papers', { ...options }, signal)
export const getPaper = (id: string, signal?: AbortSignal) => get<Paper>(resourceOf(id), {}, signal)
export const getSimilarPapers = (id: string, part: Part = {}, signal?: AbortSignal) => get<Page<SimilarPaper>>(`${resourceOf(id)}/similar`, { ...part }, signal)
export const getSharedBenchmarks = (id: string, part: Part = {}, signal?: AbortSignal) =>
  get<Page<SharedBenchmark>>(`${resourceOf(id)}/shared-benchmarks`, { ...part }, signal)

export const getConcepts = (options: Part & { kind?: ConceptKind | null; sort?: 'papers' | 'confidence' | 'name' } = {}, signal?: AbortSignal) =>
  get<Page<ConceptSummary>>('concepts', { ...options }, signal)
export const getConcept = (id: string, signal?: AbortSignal) => get<Concept>(resourceOf(id), {}, signal)
export const getAliases = (id: string, part: Part = {}, signal?: AbortSignal) => get<Page<NameMerge>>(`${resourceOf(id)}/aliases`, { ...part }, signal)
export const getConceptPapers = (id: string, options: Part & { role?: Role | null; year?: number | null } = {}, signal?: AbortSignal) =>
  get<Page<ConceptPaper>>(`${resourceOf(id)}/papers`, { ...options }, signal)
export const getConceptYears = (id: string, signal?: AbortSignal) => get<Items<YearCount>>(`${resourceOf(id)}/years`, {}, signal)
export const getNeighbours = (id: string, options: Part & { relation?: string | null; minConfidence?: number | null } = {}, signal?: AbortSignal) =>
  get<Page<Neighbour>>(`${resourceOf(id)}/neighbours`, { ...options }, signal)
export const getResults = (id: string, part: Part = {}, signal?: AbortSignal) => get<Page<Result>>(`${resourceOf(id)}/results`, { ...part }, signal)
export const getFamily = (id: string, signal?: AbortSignal) => get<Items<FamilyMember>>(`${resourceOf(id)}/family`, {}, signal)

export const getPath = (from: string, to: string, options: { minConfidence?: number | null } = {}, signal?: AbortSignal) => get<Path>('paths', { from, to, ...options }, signal)

export const getComparison = (paper: string[], signal?: AbortSignal) => get<Comparison>('comparison', { paper }, signal)
export const getTrends = (options: { kind?: ConceptKind | null; concept?: string[]; from?: number | null; to?: number | null; limit?: number }, signal?: AbortSignal) =>
  get<Trends>('trends', { ...options }, signal)

export const getMapPlaces = (id: string[], signal?: AbortSignal) => get<Items<MapPlace>>('map/place', { id }, signal)
export const getMapEdges = (ids: string[], signal?: AbortSignal) => post<Items<Edge>>('map/edges', { ids }, signal)

export const getQueries = (signal?: AbortSignal) => get<Items<NamedQuery>>('queries', {}, signal)
export interface Statement { query: string; parameters?: Record<string, CypherValue>; limit?: number; seconds?: number }
export const runCypher = (statement: Statement, signal?: AbortSignal) => post<CypherAnswer>('cypher', statement, signal)
export const getCompletions = (text: string, position: number, signal?: AbortSignal) => post<Completions>('cypher/completions', { text, position }, signal)

export interface ExportOptions { kind?: string[]; relation?: string[]; minConfidence?: number | null; around?: string | null; depth?: number | null }
export const exportAddress = (format: string, options: ExportOptions = {}) => address(`export/${format}`, { ...options })
/** The part of the graph among these nodes, as a file. */
export const exportPart = (format: string, ids: string[], signal?: AbortSignal) => postForFile(`export/${format}`, { ids }, signal)

export const getDecisions = (signal?: AbortSignal) => get<Items<Decision>>('decisions', {}, signal)
export const undoDecision = (id: string) => post<unknown>(`decisions/${encodeURIComponent(id)}/undo`, {}, undefined, true)
/** Makes a name a concept of its own again. */
export const splitName = (concept: string, name: string) => post<Decision>('decisions', { action: 'split', concept, name }, undefined, true)
/** Makes two concepts one. */
export const joinConcepts = (concept: string, other: string) => post<Decision>('decisions', { action: 'merge', concept, other }, undefined, true)
export const loadSample = () => post<SampleLoaded>('sample', {}, undefined, true)
