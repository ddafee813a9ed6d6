// name: doubtful-statements
// parameters: confidence (number from 0 to 1), limit (integer)
// answers: Which statements are less sure than this and should be read by a person, the least sure first?
MATCH (paper:Paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
WHERE paper.id STARTS WITH 'paper/' AND r.confidence < $confidence
RETURN r.confidence AS confidence, r.extractor AS extractor, paper.id AS paper, type(r) AS relationship, concept.id AS concept, r.evidence AS evidence
ORDER BY confidence, paper, concept, relationship
LIMIT $limit
