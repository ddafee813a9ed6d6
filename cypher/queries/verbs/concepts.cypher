// name: concepts
// parameters: kind (only method, benchmark, model or topic; null for all), limit (integer)
// answers: Which concepts are there, those that most papers support first?
MATCH (concept:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($kind IS NULL OR concept.id STARTS WITH $kind + '/')
RETURN concept.id AS concept, concept.name AS name, concept.papers AS papers, concept.firstYear AS firstYear,
       concept.lastYear AS lastYear, concept.aliases AS aliases
ORDER BY coalesce(papers, 0) DESC, concept
LIMIT $limit
