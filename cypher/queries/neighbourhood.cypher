// name: neighbourhood
// parameters: concept (id of a concept), limit (integer)
// answers: Which concepts stand next to this one, by which relationship, and how strongly? CO_OCCURS and COMPARED_WITH have no direction.
MATCH (concept:Concept {id: $concept})-[r:CO_OCCURS|BROADER|VERSION_OF|VARIANT_OF|COMPARED_WITH|SCORES]-(neighbour:Concept)
WITH neighbour, type(r) AS relationship,
     CASE WHEN NOT type(r) IN ['CO_OCCURS', 'COMPARED_WITH'] THEN startNode(r) = concept END AS outgoing, sum(coalesce(r.count, r.support, 1)) AS strength
RETURN neighbour.id AS neighbour, neighbour.name AS name, relationship, outgoing, strength
ORDER BY strength DESC, neighbour, relationship, outgoing
LIMIT $limit
