// name: map-edges
// parameters:
// answers: How do concepts hang together with concepts, how strongly, and how sure is it? Parallel relationships of one type count as one.
MATCH (concept:Concept)-[r:CO_OCCURS|BROADER|VERSION_OF|VARIANT_OF|COMPARED_WITH|SCORES]->(other:Concept)
WHERE split(concept.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic'] AND split(other.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic']
RETURN concept.id AS concept, type(r) AS relation, other.id AS other, sum(coalesce(r.count, r.support, 1)) AS weight, max(r.confidence) AS confidence
ORDER BY concept, relation, other
