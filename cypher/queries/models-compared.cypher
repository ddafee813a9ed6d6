// name: models-compared
// parameters: model (id of a model), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: With which models is this one compared, in how many papers, and where first?
MATCH (:Model {id: $model})<-[own:INTRODUCES|EVALUATES]-(paper:Paper)-[r:INTRODUCES|EVALUATES]->(other:Model)
WHERE other.id <> $model AND NOT coalesce(own.confidence < $minConfidence, false) AND NOT coalesce(r.confidence < $minConfidence, false)
RETURN other.id AS model, other.name AS name, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear
ORDER BY papers DESC, model
LIMIT $limit
