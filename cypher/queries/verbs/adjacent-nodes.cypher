// name: adjacent-nodes
// parameters: nodes (list of ids)
// answers: Which nodes are one step away from any of these, whatever the relationship?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id IN $nodes
MATCH (node)--(other:Paper|Concept|Author|Venue)
WHERE other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
RETURN DISTINCT other.id AS id
ORDER BY id
