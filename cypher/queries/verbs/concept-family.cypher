// name: concept-family
// parameters: concept (id of a concept)
// answers: Which sizes, versions and families belong together with this model or benchmark?
MATCH (:Concept {id: $concept})-[:VERSION_OF*0..6]-(member:Concept)
WITH DISTINCT member
OPTIONAL MATCH (member)-[:VERSION_OF]->(family:Concept)
WITH member, family
ORDER BY family.id
RETURN member.id AS id, coalesce(member.name, member.id) AS name, collect(family.id) AS versionOf, member.papers AS papers,
       member.firstYear AS firstYear, member.lastYear AS lastYear
ORDER BY size(versionOf), firstYear, id
