// name: authors-of-concept
// parameters: concept (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Who writes about this concept, in how many papers, and from when to when?
MATCH (:Concept {id: $concept})<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[:WRITTEN_BY]->(author:Author)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN author.id AS author, author.name AS name, count(DISTINCT paper) AS papers,
       count(DISTINCT CASE WHEN type(r) = 'INTRODUCES' THEN paper END) AS introduced,
       min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, introduced DESC, author
LIMIT $limit
