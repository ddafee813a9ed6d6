// name: reading-list
// parameters: topic (id of a topic), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: What should one read on this topic? Its papers, those first that most of the others cite.
MATCH (topic:Topic {id: $topic})<-[r:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
WITH topic, paper, r
ORDER BY r.confidence DESC, type(r)
WITH topic, paper, collect(r)[0] AS best
OPTIONAL MATCH (paper)<-[:CITES]-(citing:Paper)-[s:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]->(topic)
WHERE $minConfidence = 0 OR coalesce(s.confidence >= $minConfidence, true)
WITH paper, best, count(DISTINCT citing) AS citedBy
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, citedBy,
       type(best) AS relationship, best.confidence AS confidence, best.evidence AS evidence
ORDER BY citedBy DESC, confidence DESC, year, paper
LIMIT $limit
