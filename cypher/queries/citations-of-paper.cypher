// name: citations-of-paper
// parameters: paper (id of a paper), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers of the graph does this one cite, which cite it, and how many concepts do they share?
MATCH (paper:Paper {id: $paper})-[cited:CITES]-(other:Paper)
WITH DISTINCT paper, CASE WHEN startNode(cited) = paper THEN 'cites' ELSE 'cited by' END AS relation, other
OPTIONAL MATCH (paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
         <-[s:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(other)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true) AND coalesce(s.confidence >= $minConfidence, true)
RETURN relation, other.id AS paper, other.title AS title, other.year AS year, count(DISTINCT concept) AS shared
ORDER BY relation DESC, shared DESC, paper
LIMIT $limit
