// name: concept-neighbours
// parameters: concept (id of a concept), types (list of relationship types), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts stand next to this one, the most supported first, and which sentence says so? A part of the list.
MATCH (concept:Concept {id: $concept})-[r:CO_OCCURS|BROADER|VERSION_OF|VARIANT_OF|COMPARED_WITH|SCORES]-(other:Concept)
WHERE type(r) IN $types AND (other:Method AND other.id STARTS WITH 'method/'
    OR other:Benchmark AND other.id STARTS WITH 'benchmark/'
    OR other:Model AND other.id STARTS WITH 'model/' OR other:Topic AND other.id STARTS WITH 'topic/')
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
  AND ($minConfidence = 0 OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
WITH concept, other, r
ORDER BY coalesce(r.confidence, 0) DESC, r.paper, r.metric, r.setting, r.value
WITH other, type(r) AS relation, CASE WHEN NOT type(r) IN ['CO_OCCURS', 'COMPARED_WITH'] THEN startNode(r) = concept END AS outgoing,
     sum(coalesce(r.count, r.support, 1)) AS strength, collect(r)[0] AS best
ORDER BY strength DESC, other.id, relation, outgoing
SKIP $skip LIMIT $limit
RETURN other.id AS id, coalesce(other.name, other.id) AS name, other.papers AS papers, relation, outgoing, strength,
       best.confidence AS confidence, best.evidence AS evidence
ORDER BY strength DESC, id, relation, outgoing
