// name: benchmark-pairs
// parameters: limit (integer)
// answers: Which two benchmarks do papers test on together, in how many papers, and from when to when?
MATCH (first:Benchmark)<-[:EVALUATES_ON]-(paper:Paper)-[:EVALUATES_ON]->(second:Benchmark)
WHERE paper.id STARTS WITH 'paper/' AND first.id < second.id
RETURN first.id AS first, second.id AS second, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, first, second
LIMIT $limit
