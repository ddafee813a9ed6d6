// name: find-ids
// parameters: ids (list of ids)
// answers: Which of these ids are nodes, and what is each called?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id IN $ids AND node.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
RETURN node.id AS id, coalesce(node.name, node.title, node.id) AS name, node.aliases AS aliases, node.papers AS papers
ORDER BY id
