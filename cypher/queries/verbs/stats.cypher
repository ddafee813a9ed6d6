// name: stats
// parameters: minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many nodes of each kind, relationships of each type and papers of each source are there?
CALL () {
  MATCH (node:Paper|Concept|Author|Venue)
  WHERE (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
      OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
      OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
      OR node:Venue AND node.id STARTS WITH 'venue/')
    AND ($minConfidence = 0 OR NOT node:Concept OR EXISTS { (node)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
        WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
  WITH split(node.id, '/')[0] AS kind
  RETURN 'nodes' AS what, toUpper(left(kind, 1)) + substring(kind, 1) AS name, count(*) AS count
  UNION ALL
  MATCH (concept:Concept)
  WHERE (concept:Method AND concept.id STARTS WITH 'method/'
      OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
      OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
    AND ($minConfidence = 0 OR EXISTS { (concept)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
        WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
  RETURN 'nodes' AS what, 'Concept' AS name, count(*) AS count
  UNION ALL
  MATCH (node:Paper|Concept|Author|Venue)-[r]->(other:Paper|Concept|Author|Venue)
  WHERE (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
      OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
      OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
      OR node:Venue AND node.id STARTS WITH 'venue/')
    AND (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
        OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
        OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
        OR other:Venue AND other.id STARTS WITH 'venue/')
    AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
    AND ($minConfidence = 0 OR NOT node:Concept OR EXISTS { (node)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
        WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
    AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
        WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
  RETURN 'relationships' AS what, type(r) AS name, count(*) AS count
  UNION ALL
  MATCH (paper:Paper)
  WHERE paper.id STARTS WITH 'paper/'
  RETURN 'source' AS what, paper.source AS name, count(*) AS count
}
WITH what, name, count
WHERE count > 0
RETURN what, name, count
ORDER BY what, name
