// name: models-compared
// parameters: model (id of a model), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: With which models is this one compared, in how many papers, and where first?
MATCH (:Model {id: $model})<-[own:INTRODUCES|EVALUATES]-(paper:Paper)-[r:INTRODUCES|EVALUATES]->(other:Model)
WHERE other.id <> $model AND ($minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true))
RETURN other.id AS model, other.name AS name, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear
ORDER BY papers DESC, model
LIMIT $limit
