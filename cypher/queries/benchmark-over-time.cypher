// name: benchmark-over-time
// parameters: benchmark (id of a benchmark), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How many papers of each year introduce or test on this benchmark, and which? The last row counts those without a year.
MATCH (paper:Paper)-[r:EVALUATES_ON|INTRODUCES]->(:Benchmark {id: $benchmark})
WHERE $minConfidence = 0 OR coalesce(r.confidence >= $minConfidence, true)
WITH DISTINCT paper
ORDER BY paper.id
RETURN paper.year AS year, count(paper) AS papers, collect(paper.id) AS ids
ORDER BY year
