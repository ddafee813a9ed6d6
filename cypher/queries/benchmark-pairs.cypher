// name: benchmark-pairs
// parameters: limit (integer), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: Which two benchmarks do papers test on together, in how many papers, and from when to when?
MATCH (first:Benchmark)<-[r:EVALUATES_ON]-(paper:Paper)-[s:EVALUATES_ON]->(second:Benchmark)
WHERE paper.id STARTS WITH 'paper/' AND first.id < second.id
  AND ($minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true) AND coalesce(s.confidence >= $minConfidence, true))
RETURN first.id AS first, second.id AS second, count(DISTINCT paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, first, second
LIMIT $limit
