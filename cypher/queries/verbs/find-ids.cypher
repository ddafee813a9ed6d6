// name: find-ids
// parameters: ids (list of ids)
// answers: Which of these ids are nodes, and what is each called?
MATCH (node:Paper|Concept|Author|Venue)
WHERE node.id IN $ids AND (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
    OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
    OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
    OR node:Venue AND node.id STARTS WITH 'venue/')
RETURN node.id AS id, coalesce(node.name, node.title, node.id) AS name, node.aliases AS aliases, node.papers AS papers, node.year AS year
ORDER BY id
