// name: broader-and-narrower
// parameters: concept (id of a concept), limit (integer)
// answers: Which concepts are broader than this one, which are narrower, and how many steps away?
MATCH (concept:Concept {id: $concept})
WITH [path = (concept)-[:BROADER*1..5]->(other:Concept) | {relation: 'broader', other: other, steps: length(path)}]
   + [path = (concept)<-[:BROADER*1..5]-(other:Concept) | {relation: 'narrower', other: other, steps: length(path)}] AS found
UNWIND found AS item
WITH item.relation AS relation, item.other AS other, min(item.steps) AS steps
WHERE other.id <> $concept
RETURN relation, steps, other.id AS concept, other.name AS name, other.papers AS papers
ORDER BY relation, steps, papers DESC, concept
LIMIT $limit
