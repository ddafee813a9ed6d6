/** What the REST API gives: the shapes of `Api/` in C#, name for name. An absent value is null, never a missing member. */

export type ConceptKind = 'method' | 'benchmark' | 'model' | 'topic'
export type Kind = ConceptKind | 'paper' | 'author' | 'venue'
/** How a paper stands to a concept. */
export type Role = 'INTRODUCES' | 'EVALUATES_ON' | 'EVALUATES' | 'USES' | 'STUDIES' | 'MENTIONS'
/** How a concept stands to a concept. */
export type Relation = 'CO_OCCURS' | 'BROADER' | 'VERSION_OF' | 'VARIANT_OF' | 'COMPARED_WITH' | 'SCORES'

/** GET /api/v1/status */
export interface Status {
  /** Version of the graph; also the ETag of everything read. */
  graph: string
  store: string
  papers: number
  concepts: number
  /** Nodes of each kind. */
  kinds: Record<Kind, number>
  /** Relationships of each type. */
  relationships: Record<string, number>
  firstYear: number | null
  lastYear: number | null
  /** Whether decisions may be made and undone (`serve --write`). */
  canWrite: boolean
  /** False while a build runs. */
  settled: boolean
  program: string
}

/** A part of a list; `next` is the cursor of the part that follows (`?cursor=`), null at the end. */
export interface Page<T> { items: T[]; next: string | null }

/** GET /api/v1/suggestions?q=&kind=&limit=10, best first (`{items}`). Matches are [start, length] in `alias ?? name`. */
export interface Suggestion { id: string; kind: Kind; name: string; alias: string | null; papers: number | null; year: number | null; matches: [number, number][] }

/** GET /api/v1/search?q=&limit=&cursor= : concepts by name first, then papers by text. */
export interface SearchHit { id: string; kind: Kind; name: string; year: number | null; papers: number | null; snippet: string | null }

export interface NodeName { id: string; name: string }
export interface PaperSummary { id: string; title: string; year: number | null; authors: string[]; venue: NodeName | null; concepts: number | null }
export interface Span { field: 'title' | 'abstract'; start: number; end: number }
/** A concept that a paper names: in which role, where, how surely, by which rule (`reason`), and the sentence. */
export interface PaperConcept {
  id: string; kind: ConceptKind; name: string; role: Role; confidence: number | null; reason: string | null
  evidence: string | null; spans: Span[]
}
/** GET /api/v1/papers/{id}?minConfidence= ; {id} is what follows `paper/`, percent-encoded. GET /api/v1/papers?year=&venue=&limit=&cursor= gives Page<PaperSummary>. */
export interface Paper {
  id: string; title: string; year: number | null; authors: NodeName[]; venue: NodeName | null
  abstract: string | null; doi: string | null; arxiv: string | null; url: string | null; source: string | null; concepts: PaperConcept[]
}
/** GET /api/v1/papers/{id}/similar?limit= : Page<SimilarPaper> */
export interface SimilarPaper { id: string; title: string; year: number | null; similarity: number; shared: NodeName[] }
/** GET /api/v1/papers/{id}/shared-benchmarks : Page<SharedBenchmark>, one for each pair of other paper and benchmark */
export interface SharedBenchmark {
  paper: string; title: string; shared: number; benchmark: string; benchmarkName: string
  ownRole: Role; role: Role; ownEvidence: string | null; evidence: string | null
}

/** GET /api/v1/concepts?kind=&sort=papers|confidence|name&limit=&cursor= : Page<ConceptSummary> */
export interface ConceptSummary { id: string; kind: ConceptKind; name: string; papers: number; confidence: number | null; firstYear: number | null; lastYear: number | null; aliases: string[] }
/** GET /api/v1/concepts/{kind}/{slug} */
export interface Concept extends ConceptSummary { roles: Record<Role, number>; broader: string[]; narrower: string[] }
/** GET /api/v1/concepts/{kind}/{slug}/aliases : Page<NameMerge>: why names are one concept. `decision` is set where a person joined them, and can be undone. */
export interface NameMerge {
  reason: string; name: string; other: string; papers: number; paper: string | null; title: string | null; evidence: string | null; decision: string | null
}
/** GET …/papers?role=&year=&limit=&cursor= : Page<ConceptPaper> */
export interface ConceptPaper { id: string; title: string; year: number | null; role: Role; confidence: number | null; evidence: string | null }
/** GET …/years : {items} of one row for each year that has papers; year null for those without. */
export interface YearCount { year: number | null; papers: number; introduced: number; evaluated: number; used: number; studied: number; mentioned: number }
/** GET …/neighbours?relation=&limit=&minConfidence= : Page<Neighbour>, strongest first. `outgoing` null: without direction. */
export interface Neighbour { id: string; kind: Kind; name: string; papers: number | null; relation: Relation | Role | string; outgoing: boolean | null; strength: number; confidence: number | null; evidence: string | null }
/** GET …/results (benchmarks and models): Page<Result> */
export interface Result {
  subject: string; subjectName: string; benchmark: string; benchmarkName: string; metric: string; setting: string; value: string; number: number | null
  paper: string; title: string; year: number | null; confidence: number | null; evidence: string | null
}
/** GET …/family (models, benchmarks): {items} */
export interface FamilyMember { id: string; name: string; versionOf: string[]; papers: number; firstYear: number | null; lastYear: number | null }

/** GET /api/v1/paths?from=&to=&minConfidence= ; 404 with a problem where there is none. Ids with their kind. */
export interface Path { start: { id: string; kind: Kind; name: string }; steps: { relation: string; forward: boolean; id: string; kind: Kind; name: string; evidence: string | null }[] }

/** GET /api/v1/comparison?paper=&paper=… ; without papers the benchmarks that most papers share, with their papers. */
export interface Comparison {
  papers: PaperSummary[]
  benchmarks: { id: string; name: string; papers: number }[]
  cells: { paper: string; benchmark: string; role: Role; confidence: number | null; evidence: string | null }[]
}

/** GET /api/v1/trends?kind=&from=&to=&limit=10 or ?concept=&concept=…&from=&to= . `papers[i]` belongs to `years[i]`; `totals` are all papers of that year. */
export interface Trends { years: number[]; totals: number[]; series: { id: string; name: string; kind: ConceptKind; papers: number[] }[] }

export interface Bounds { left: number; top: number; right: number; bottom: number }
/** Concepts that hang together more with each other than with others; a circle on the map. */
export interface Community {
  id: number; parent: number | null; x: number; y: number; radius: number; concepts: number
  /** Concepts of each kind. */
  kinds: Record<ConceptKind, number>
  /** Names of its best supported concepts, at most 5. */
  names: string[]
}
export interface MapNode {
  id: string; kind: ConceptKind; name: string; papers: number; confidence: number | null; firstYear: number | null; lastYear: number | null
  x: number; y: number; community: number
}
/** `source` and `target` are indexes into nodes. */
export interface MapEdge { source: number; target: number; relation: Relation; weight: number }
/** Between two closed communities, or a closed community and a node: `c12` or an index into nodes. */
export interface MapLink { a: string | number; b: string | number; weight: number }
/**
 * GET /api/v1/map?left&top&right&bottom&scale&nodes=1500&edges=4000&kind=&relation=&from=&to=&minConfidence= : what is in view. Everything where no
 * bounds are given. `scale` is pixels for each unit of the map: a community that would be smaller than a bubble stays closed. `open=12` (repeatable)
 * opens a community whatever the scale, `open=all` all of them. 202 without a body while the layout is computed, and so for places and edges.
 * `graph` is the version of the graph that the map was made of: that of an older one while the map of the newest is made.
 */
export interface MapView {
  graph: string; bounds: Bounds; nodes: MapNode[]; edges: MapEdge[]; communities: Community[]; links: MapLink[]
  /** Concepts in view that are neither shown nor in a closed community: more than `nodes` asked for. */
  left: number
}
/** GET /api/v1/map/place?id=… (repeatable): where concepts lie, `{items}`, each with the communities around it from the outermost to the innermost. */
export interface MapPlace { id: string; x: number; y: number; communities: number[] }
/** POST /api/v1/map/edges {ids} : all concept-to-concept relationships among these concepts, `{items}`. Read-only; POST because of its length. */
export interface Edge { source: string; target: string; relation: Relation; weight: number; confidence: number | null }

/** GET /api/v1/queries : {items} */
export interface NamedQuery { name: string; answers: string; parameters: { name: string; takes: string; otherwise: CypherValue | null }[]; text: string }
export type CypherValue = null | boolean | number | string | CypherValue[] | { [key: string]: CypherValue }
/** POST /api/v1/cypher {query, parameters?, limit?, seconds?} . Nodes are {id, labels, properties}, relationships {type, from, to, properties}, paths {nodes, relationships}. */
export interface CypherAnswer {
  columns: string[]; rows: CypherValue[][]; counters: Record<string, number>; notes: string[]; plan: Plan | null
  /** Whether there were more rows than the limit. */
  cut: boolean
  milliseconds: number
}
export interface Plan { operator: string; details: Record<string, CypherValue>; children: Plan[] }
/** POST /api/v1/cypher/completions {text, position} */
export interface Completions { start: number; length: number; items: { text: string; kind: string; detail: string | null }[] }

/**
 * Every error (application/problem+json). `line`, `column` (from 1, UTF-16 units) and `length` point into a statement; `hint` says what to try.
 */
export interface Problem { type: string; title: string; status: number; detail: string; hint: string | null; line: number | null; column: number | null; length: number | null }

/**
 * GET /api/v1/export/{format} (graphml, gexf, json, dot, svg, cypher; csv as a zip) ?kind=&relation=&minConfidence= : a download of all;
 * POST the same address with {ids} gives the part of the graph among these nodes.
 * GET /api/v1/decisions : {items: Decision[]}. POST /api/v1/decisions/{id}/undo, and POST /api/v1/decisions {action: 'split', concept, name}
 * or {action: 'merge', concept, other}
 * (403 unless `canWrite`); every POST that writes needs the header `X-PaperGraph: 1`.
 */
export interface Decision { id: string; kind: string; summary: string; note: string; time: string; undone: boolean }
/** POST /api/v1/sample: reads the sample into an empty store (403 unless `canWrite`, 409 where papers are). */
export interface SampleLoaded { papers: number }
