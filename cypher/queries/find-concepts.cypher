// name: find-concepts
// parameters: text (part of a name), limit (integer)
// answers: Which concepts are called something like this, and what are their ids?
MATCH (concept:Concept)
WHERE split(concept.id, '/')[0] IN ['method', 'benchmark', 'model', 'topic']
  AND (toLower(concept.name) CONTAINS toLower($text) OR any(alias IN concept.aliases WHERE toLower(alias) CONTAINS toLower($text)))
RETURN concept.id AS concept, concept.name AS name, coalesce(concept.aliases, []) AS aliases, concept.papers AS papers
ORDER BY papers DESC, concept
LIMIT $limit
