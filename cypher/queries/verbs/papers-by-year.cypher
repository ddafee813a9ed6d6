// name: papers-by-year
// parameters: 
// answers: How many papers of each year are there? The last row counts those without a year.
MATCH (paper:Paper)
WHERE paper.id STARTS WITH 'paper/'
RETURN paper.year AS year, count(paper) AS papers
ORDER BY year
