// name: methods-for-topic
// parameters: topic (id of a topic), limit (integer)
// answers: Which methods do papers about this topic introduce, evaluate or use, and which sentence shows it best?
MATCH (:Topic {id: $topic})<-[:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[r:INTRODUCES|EVALUATES|USES]->(method:Method)
WITH method, paper, r
ORDER BY r.confidence DESC, paper.id, type(r)
WITH method, count(DISTINCT paper) AS papers,
     collect({paper: paper.id, relationship: type(r), confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN method.id AS method, method.name AS name, papers,
       best.paper AS paper, best.relationship AS relationship, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, method
LIMIT $limit
