// name: find-names
// parameters: kinds (list of author, benchmark, method, model, paper, topic, venue)
// answers: What is every node of these kinds called, and by how many papers is it supported?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+' AND any(kind IN $kinds WHERE node.id STARTS WITH kind + '/')
RETURN node.id AS id, coalesce(node.name, node.title, node.id) AS name, node.aliases AS aliases, node.papers AS papers
ORDER BY id
