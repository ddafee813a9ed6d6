// name: venues-of-concept
// parameters: concept (id of a concept), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Where are papers on this concept published, how many, and from when to when?
MATCH (:Concept {id: $concept})<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)-[:PUBLISHED_IN]->(venue:Venue)
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
RETURN venue.id AS venue, venue.name AS name, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, venue
LIMIT $limit
