// name: paper-list
// parameters: year (only papers of it; null for all), skip (how many come before), limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which papers are there, newest first, who wrote each, where was it published, and how many concepts does it name? A part of the list.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/' AND ($year IS NULL OR paper.year = $year)
WITH paper
ORDER BY paper.year IS NULL, paper.year DESC, paper.id
SKIP $skip LIMIT $limit
RETURN paper.id AS id, coalesce(paper.title, paper.id) AS title, paper.year AS year,
       COLLECT { MATCH (paper)-[written:WRITTEN_BY]->(author:Author) RETURN coalesce(author.name, author.id) ORDER BY written.position, author.id } AS authors,
       COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue) RETURN venue.id ORDER BY venue.id LIMIT 1 }[0] AS venue,
       COLLECT { MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue) RETURN coalesce(venue.name, venue.id) ORDER BY venue.id LIMIT 1 }[0] AS venueName,
       COUNT { (paper)-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]->(concept:Concept)
               WHERE (concept:Method AND concept.id STARTS WITH 'method/'
    OR concept:Benchmark AND concept.id STARTS WITH 'benchmark/'
    OR concept:Model AND concept.id STARTS WITH 'model/' OR concept:Topic AND concept.id STARTS WITH 'topic/') AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)) } AS concepts
ORDER BY year IS NULL, year DESC, id
