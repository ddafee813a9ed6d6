// name: model-family
// parameters: model (id of a model)
// answers: Which sizes, versions and families belong together with this model?
MATCH (:Model {id: $model})-[:VERSION_OF*0..6]-(member:Model)
WITH DISTINCT member
OPTIONAL MATCH (member)-[:VERSION_OF]->(family:Model)
WITH member, family
ORDER BY family.id
RETURN member.id AS model, member.name AS name, collect(family.id) AS versionOf, member.papers AS papers,
       member.firstYear AS firstYear, member.lastYear AS lastYear
ORDER BY size(versionOf), firstYear, model
