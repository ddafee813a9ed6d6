// name: citations-of-paper
// parameters: paper (id of a paper), limit (integer)
// answers: Which papers of the graph does this one cite, which cite it, and how many concepts do they share?
MATCH (paper:Paper {id: $paper})-[r:CITES]-(other:Paper)
WITH DISTINCT paper, CASE WHEN startNode(r) = paper THEN 'cites' ELSE 'cited by' END AS relation, other
OPTIONAL MATCH (paper)-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
         <-[:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(other)
RETURN relation, other.id AS paper, other.title AS title, other.year AS year, count(DISTINCT concept) AS shared
ORDER BY relation DESC, shared DESC, paper
LIMIT $limit
