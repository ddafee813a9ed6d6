// name: stats-connections
// parameters:
// answers: Which nodes are there, and to which others does each point? For whoever looks for the parts of the graph.
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
OPTIONAL MATCH (node)-->(other:Paper|Concept|Author|Venue)
WHERE other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
WITH node, other
ORDER BY other.id
RETURN node.id AS node, collect(DISTINCT other.id) AS others
ORDER BY node
