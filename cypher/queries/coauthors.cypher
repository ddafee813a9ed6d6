// name: coauthors
// parameters: author (id of an author), limit (integer)
// answers: With whom does this author write, in how many papers, and from when to when?
MATCH (:Author {id: $author})<-[:WRITTEN_BY]-(paper:Paper)-[:WRITTEN_BY]->(other:Author)
WHERE other.id <> $author
RETURN other.id AS author, other.name AS name, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, author
LIMIT $limit
