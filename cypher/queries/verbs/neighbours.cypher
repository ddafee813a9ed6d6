// name: neighbours
// parameters: nodes (list of ids), among (only neighbours with these ids; null for all), evidence (whether sentences and values are wanted)
// answers: By which relationships do these nodes hang together with others, how strongly, and which sentence says so?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id IN $nodes
MATCH (node)-[r]-(other:Paper|Concept|Author|Venue)
WHERE other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+' AND ($among IS NULL OR other.id IN $among)
RETURN node.id AS node, type(r) AS relationship, startNode(r) = node AS outgoing, other.id AS id,
       coalesce(other.name, other.title, other.id) AS name, coalesce(r.confidence, r.count, r.support, 1) AS weight,
       CASE WHEN $evidence THEN r.value END AS value, CASE WHEN $evidence THEN r.evidence END AS evidence
ORDER BY node, relationship, outgoing DESC, id, r.paper, r.metric, r.setting, r.value
