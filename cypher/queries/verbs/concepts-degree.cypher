// name: concepts-degree
// parameters: kind (only method, benchmark, model or topic; null for all), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts have the most relationships?
MATCH (concept:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($kind IS NULL OR concept.id STARTS WITH $kind + '/')
  AND ($minConfidence = 0 OR EXISTS { (concept)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
        WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
WITH concept,
     COUNT { (concept)-[r]->(other:Paper|Concept|Author|Venue) WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
         OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
         OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
         OR other:Venue AND other.id STARTS WITH 'venue/')
           AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
           AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
               WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) }) }
     + COUNT { (concept)<-[r]-(other:Paper|Concept|Author|Venue) WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
         OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
         OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
         OR other:Venue AND other.id STARTS WITH 'venue/')
           AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true))
           AND ($minConfidence = 0 OR NOT other:Concept OR EXISTS { (other)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
               WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) }) } AS degree
ORDER BY degree DESC, coalesce(concept.papers, 0) DESC, concept.id
LIMIT $limit
WITH concept, degree,
     COLLECT { MATCH (concept)<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)
               WHERE paper.id STARTS WITH 'paper/' AND r.confidence >= $minConfidence
               WITH paper, max(r.confidence) AS most
               RETURN most ORDER BY most DESC } AS sure
RETURN concept.id AS concept, concept.name AS name, concept.papers AS papers, concept.firstYear AS firstYear,
       concept.lastYear AS lastYear, concept.aliases AS aliases, degree,
       floor((1 - reduce(state = [1.0, 1.0], each IN sure | [state[0] * (1 - each * state[1]), state[1] * 0.75])[0]) * 10000 + 0.5) / 10000 AS confidence
ORDER BY degree DESC, coalesce(papers, 0) DESC, concept
