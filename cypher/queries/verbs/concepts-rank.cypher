// name: concepts-rank
// parameters:
// answers: Which concepts do the same papers name, and how many papers? Each pair once, the smaller id first.
MATCH (concept:Concept)-[r:CO_OCCURS]->(other:Concept)
WHERE concept.id =~ '(benchmark|method|model|topic)/.+' AND other.id =~ '(benchmark|method|model|topic)/.+'
RETURN concept.id AS concept, other.id AS other, r.count AS papers
ORDER BY concept, other
