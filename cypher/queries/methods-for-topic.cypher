// name: methods-for-topic
// parameters: topic (id of a topic), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which methods do papers about this topic introduce, evaluate or use, and which sentence shows it best, one that names both if there is one?
MATCH (:Topic {id: $topic})<-[own:INTRODUCES|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[r:INTRODUCES|EVALUATES|USES]->(method:Method)
WHERE $minConfidence = 0 OR coalesce(own.confidence >= $minConfidence, true) AND coalesce(r.confidence >= $minConfidence, true)
WITH method, paper, r, CASE WHEN r.evidence = own.evidence THEN 0 ELSE 1 END AS apart
ORDER BY apart, r.confidence DESC, paper.id, type(r)
WITH method, count(DISTINCT paper) AS papers,
     collect({paper: paper.id, relationship: type(r), confidence: r.confidence, evidence: r.evidence})[0] AS best
RETURN method.id AS method, method.name AS name, papers,
       best.paper AS paper, best.relationship AS relationship, best.confidence AS confidence, best.evidence AS evidence
ORDER BY papers DESC, method
LIMIT $limit
