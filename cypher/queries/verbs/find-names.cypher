// name: find-names
// parameters: kinds (list of author, benchmark, method, model, paper, topic, venue)
// answers: What is every node of these kinds called, and by how many papers is it supported?
MATCH (node:Paper|Concept|Author|Venue)
WHERE (node:Paper AND node.id STARTS WITH 'paper/' OR node:Method AND node.id STARTS WITH 'method/'
    OR node:Benchmark AND node.id STARTS WITH 'benchmark/' OR node:Model AND node.id STARTS WITH 'model/'
    OR node:Topic AND node.id STARTS WITH 'topic/' OR node:Author AND node.id STARTS WITH 'author/'
    OR node:Venue AND node.id STARTS WITH 'venue/') AND any(kind IN $kinds WHERE node.id STARTS WITH kind + '/')
RETURN node.id AS id, coalesce(node.name, node.title, node.id) AS name, node.aliases AS aliases, node.papers AS papers, node.year AS year
ORDER BY id
