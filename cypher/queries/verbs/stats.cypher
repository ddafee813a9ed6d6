// name: stats
// parameters:
// answers: How many nodes of each kind, relationships of each type and papers of each source are there?
CALL () {
  MATCH (node:Paper|Concept|Author|Venue)
  WHERE node.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
  WITH split(node.id, '/')[0] AS kind
  RETURN 'nodes' AS what, toUpper(left(kind, 1)) + substring(kind, 1) AS name, count(*) AS count
  UNION ALL
  MATCH (concept:Concept)
  WHERE concept.id =~ '(benchmark|method|model|topic)/.+'
  RETURN 'nodes' AS what, 'Concept' AS name, count(*) AS count
  UNION ALL
  MATCH (node:Paper|Concept|Author|Venue)-[r]->(other:Paper|Concept|Author|Venue)
  WHERE node.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
    AND other.id =~ '(?s)(author|benchmark|method|model|paper|topic|venue)/.+'
  RETURN 'relationships' AS what, type(r) AS name, count(*) AS count
  UNION ALL
  MATCH (paper:Paper)
  WHERE paper.id STARTS WITH 'paper/'
  RETURN 'source' AS what, paper.source AS name, count(*) AS count
}
WITH what, name, count
WHERE count > 0
RETURN what, name, count
ORDER BY what, name
