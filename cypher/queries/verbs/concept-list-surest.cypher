// name: concept-list-surest
// parameters: kind (only method, benchmark, model or topic; null for all), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which concepts are there, those that their papers make surest first? A part of the list.
MATCH (concept:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($kind IS NULL OR concept.id STARTS WITH $kind + '/')
  AND ($minConfidence = 0 OR EXISTS { (concept)<-[named:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(namer:Paper)
      WHERE namer.id STARTS WITH 'paper/' AND coalesce(named.confidence >= $minConfidence, true) })
WITH concept,
     COLLECT { MATCH (concept)<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)
               WHERE paper.id STARTS WITH 'paper/' AND r.confidence >= $minConfidence
               WITH paper, max(r.confidence) AS most
               RETURN most ORDER BY most DESC } AS sure
RETURN concept.id AS id, concept.name AS name, concept.papers AS papers, concept.firstYear AS firstYear,
       concept.lastYear AS lastYear, concept.aliases AS aliases,
       floor((1 - reduce(state = [1.0, 1.0], each IN sure | [state[0] * (1 - each * state[1]), state[1] * 0.75])[0]) * 10000 + 0.5) / 10000 AS confidence
ORDER BY confidence DESC, coalesce(papers, 0) DESC, id
SKIP $skip LIMIT $limit
