// name: find-concepts-named
// parameters: name (as the graph has it)
// answers: Which concepts have exactly this name?
MATCH (concept:Concept {name: $name})
WHERE concept.id =~ '(benchmark|method|model|topic)/.+'
RETURN concept.id AS id, concept.name AS name, concept.aliases AS aliases, concept.papers AS papers
ORDER BY id
