Feature: InlineWhere1 - Predicates inside patterns

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      WITH count(*) AS made MATCH (a {name: 'Tom'}), (b {name: 'Rex'}), (c {name: 'Fox'}) CREATE (a)-[:KNOWS {since: 1}]->(b), (a)-[:KNOWS {since: 2}]->(c)
      """

  Scenario: [1] In a node
    When executing query:
      """
      MATCH (n:Dog WHERE n.age > 6) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Fox' |
    And no side effects

  Scenario: [2] In a relationship
    When executing query:
      """
      MATCH (a)-[r:KNOWS WHERE r.since > 1]->(b) RETURN b.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Fox' |
    And no side effects

  Scenario: [3] A null predicate keeps nothing
    When executing query:
      """
      MATCH (n:Pet WHERE n.age > 1) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
    And no side effects

  Scenario: [4] In a pattern comprehension
    When executing query:
      """
      MATCH (a:Cat) RETURN [(a)-[r WHERE r.since = 2]->(b) | b.name] AS names
      """
    Then the result should be, in any order:
      | names   |
      | ['Fox'] |
    And no side effects

  Scenario: [5] It can use what was bound before
    When executing query:
      """
      MATCH (a:Cat) MATCH (b:Dog WHERE b.age > a.age + 2) RETURN b.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Fox' |
    And no side effects
