// name: shortest-path
// parameters: from (id of a concept), to (id of a concept)
// answers: Over which concepts does the shortest way lead from one to the other?
MATCH (start:Concept {id: $from})
MATCH (target:Concept {id: $to})
WHERE start.id <> target.id
MATCH path = allShortestPaths((start)-[:CO_OCCURS|BROADER|VERSION_OF*..8]-(target))
WITH [node IN nodes(path) | node.id] AS concepts, [r IN relationships(path) | type(r)] AS relationships
RETURN concepts, relationships
ORDER BY concepts, relationships
LIMIT 1
