// name: concepts-rank
// parameters:
// answers: Which concepts do the same papers name, and how many papers? Each pair once, the smaller id first.
MATCH (concept:Concept)-[r:CO_OCCURS]->(other:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
  AND (other:Method AND other.id STARTS WITH 'method/' OR other:Benchmark AND other.id STARTS WITH 'benchmark/'
    OR other:Model AND other.id STARTS WITH 'model/' OR other:Topic AND other.id STARTS WITH 'topic/')
RETURN concept.id AS concept, other.id AS other, r.count AS papers
ORDER BY concept, other
