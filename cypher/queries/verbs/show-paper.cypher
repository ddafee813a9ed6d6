// name: show-paper
// parameters: paper (id of a paper)
// answers: What is this paper called, when was it published, who wrote it, and what does its abstract say?
MATCH (paper:Paper {id: $paper})
OPTIONAL MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WHERE author.id STARTS WITH 'author/'
WITH paper, written, author
ORDER BY written.position, author.id
WITH paper, collect(coalesce(author.name, author.id)) AS authors
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, authors, paper.abstract AS abstract
ORDER BY paper
