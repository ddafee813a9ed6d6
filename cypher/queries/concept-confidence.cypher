// name: concept-confidence
// parameters: concept (id of a concept), minConfidence (least confidence from 0 to 1, 0 unless given)
// answers: How sure do its papers together make this concept, and how sure the surest of them? Each further paper counts three quarters of the one before.
MATCH (concept:Concept {id: $concept})<-[r:INTRODUCES|EVALUATES_ON|EVALUATES|USES|STUDIES|MENTIONS]-(paper:Paper)
WHERE r.confidence >= $minConfidence
WITH concept, paper, max(r.confidence) AS most
ORDER BY most DESC
WITH concept, collect(most) AS sure
RETURN concept.id AS concept, concept.name AS name, size(sure) AS papers, sure[0] AS surest,
       floor((1 - reduce(state = [1.0, 1.0], each IN sure | [state[0] * (1 - each * state[1]), state[1] * 0.75])[0]) * 10000 + 0.5) / 10000 AS confidence
ORDER BY concept
