// name: paper-facts
// parameters: paper (id of a paper)
// answers: What is this paper called, who wrote it, when and where was it published, what does its abstract say, and where is it to be had?
MATCH (paper:Paper {id: $paper})
OPTIONAL MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WITH paper, written, author
ORDER BY written.position, author.id
WITH paper, collect(author.id) AS authors, collect(coalesce(author.name, author.id)) AS authorNames
OPTIONAL MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue)
WITH paper, authors, authorNames, venue
ORDER BY venue.id
WITH paper, authors, authorNames, collect(venue)[0] AS venue
RETURN paper.id AS id, coalesce(paper.title, paper.id) AS title, paper.year AS year, authors, authorNames, venue.id AS venue, coalesce(venue.name, venue.id) AS venueName, paper.abstract AS abstract,
       paper.doi AS doi, paper.arxiv AS arxiv, paper.url AS url, paper.source AS source
ORDER BY id
