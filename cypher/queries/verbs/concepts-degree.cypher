// name: concepts-degree
// parameters: kind (only method, benchmark, model or topic; null for all), limit (integer)
// answers: Which concepts have the most relationships?
MATCH (concept:Concept)
WHERE concept.id =~ '(benchmark|method|model|topic)/.+' AND ($kind IS NULL OR concept.id STARTS WITH $kind + '/')
WITH concept,
     COUNT { (concept)-->(other:Paper|Concept|Author|Venue) WHERE other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+' }
     + COUNT { (concept)<--(other:Paper|Concept|Author|Venue) WHERE other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+' } AS degree
RETURN concept.id AS concept, concept.name AS name, concept.papers AS papers, concept.firstYear AS firstYear,
       concept.lastYear AS lastYear, concept.aliases AS aliases, degree
ORDER BY degree DESC, coalesce(papers, 0) DESC, concept
LIMIT $limit
