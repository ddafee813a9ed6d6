// name: models-compared
// parameters: model (id of a model), limit (integer)
// answers: With which models is this one compared, in how many papers, and where first?
MATCH (:Model {id: $model})<-[:INTRODUCES|EVALUATES]-(paper:Paper)-[:INTRODUCES|EVALUATES]->(other:Model)
WHERE other.id <> $model
RETURN other.id AS model, other.name AS name, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear
ORDER BY papers DESC, model
LIMIT $limit
