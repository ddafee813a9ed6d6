// name: find-concepts-named
// parameters: name (as the graph has it)
// answers: Which concepts have exactly this name?
MATCH (concept:Concept {name: $name})
WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/')
RETURN concept.id AS id, concept.name AS name, concept.aliases AS aliases, concept.papers AS papers
ORDER BY id
