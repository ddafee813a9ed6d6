// name: concepts-degree
// parameters: kind (only method, benchmark, model or topic; null for all), limit (integer)
// answers: Which concepts have the most relationships?
MATCH (concept:Concept)
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($kind IS NULL OR concept.id STARTS WITH $kind + '/')
WITH concept,
     COUNT { (concept)-->(other:Paper|Concept|Author|Venue) WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
         OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
         OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
         OR other:Venue AND other.id STARTS WITH 'venue/') }
     + COUNT { (concept)<--(other:Paper|Concept|Author|Venue) WHERE (other:Paper AND other.id STARTS WITH 'paper/' OR other:Method AND other.id STARTS WITH 'method/'
         OR other:Benchmark AND other.id STARTS WITH 'benchmark/' OR other:Model AND other.id STARTS WITH 'model/'
         OR other:Topic AND other.id STARTS WITH 'topic/' OR other:Author AND other.id STARTS WITH 'author/'
         OR other:Venue AND other.id STARTS WITH 'venue/') } AS degree
RETURN concept.id AS concept, concept.name AS name, concept.papers AS papers, concept.firstYear AS firstYear,
       concept.lastYear AS lastYear, concept.aliases AS aliases, degree
ORDER BY degree DESC, coalesce(papers, 0) DESC, concept
LIMIT $limit
