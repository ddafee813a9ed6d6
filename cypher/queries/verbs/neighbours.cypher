// name: neighbours
// parameters: nodes (list of ids), among (only neighbours with these ids; null for all), evidence (whether sentences and values are wanted), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: By which relationships do these nodes hang together with others, how strongly, and which sentence says so?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id IN $nodes AND (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
    OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
    OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
    OR node:Venue AND node.id STARTS WITH 'venue/')
  AND ($minConfidence = 0 OR NOT node:Concept OR EXISTS { (node)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
MATCH (node)-[r]-(other:Paper|Concept|Author|Venue)
WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
    OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
    OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
    OR other:Venue AND other.id STARTS WITH 'venue/')
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
  AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
  AND ($among IS NULL OR other.id IN $among)
RETURN node.id AS node, type(r) AS relationship, startNode(r) = node AS outgoing, other.id AS id,
       coalesce(other.name, other.title, other.id) AS name, coalesce(r.confidence, r.count, r.support, 1) AS weight,
       CASE WHEN $evidence THEN r.value END AS value, CASE WHEN $evidence THEN r.evidence END AS evidence
ORDER BY node, relationship, outgoing DESC, id, r.paper, r.metric, r.setting, r.value
