// name: stats-connections
// parameters: minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which nodes are there, and to which others does each point? For whoever looks for the parts of the graph.
MATCH (node:Paper|Concept|Author|Venue)
WHERE (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
    OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
    OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
    OR node:Venue AND node.id STARTS WITH 'venue/')
  AND ($minConfidence = 0 OR NOT node:Concept OR EXISTS { (node)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
OPTIONAL MATCH (node)-[r]->(other:Paper|Concept|Author|Venue)
WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
    OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
    OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
    OR other:Venue AND other.id STARTS WITH 'venue/')
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
  AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
WITH node, other
ORDER BY other.id
RETURN node.id AS node, collect(DISTINCT other.id) AS others
ORDER BY node
