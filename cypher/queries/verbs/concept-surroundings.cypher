// name: concept-surroundings
// parameters: concept (id of a concept), types (list of relationship types), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which nodes of whatever kind stand next to this concept, the most supported first, and which sentence says so? A part of the list.
MATCH (concept:Concept {id: $concept})-[r]-(other:Paper|Concept|Author|Venue)
WHERE type(r) IN $types AND (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
    OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
    OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
    OR other:Venue AND other.id STARTS WITH 'venue/')
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
  AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
WITH concept, other, r
ORDER BY coalesce(r.confidence, 0) DESC, r.paper, r.metric, r.setting, r.value
WITH other, type(r) AS relation, CASE WHEN NOT type(r) IN ['CO_OCCURS', 'COMPARED_WITH'] THEN startNode(r) = concept END AS outgoing,
     sum(coalesce(r.count, r.support, 1)) AS strength, collect(r)[0] AS best
ORDER BY strength DESC, coalesce(best.confidence, 0) DESC, other.id, relation, outgoing
SKIP $skip LIMIT $limit
RETURN other.id AS id, coalesce(other.name, other.title, other.id) AS name, other.papers AS papers, relation, outgoing, strength,
       best.confidence AS confidence, best.evidence AS evidence
ORDER BY strength DESC, coalesce(confidence, 0) DESC, id, relation, outgoing
