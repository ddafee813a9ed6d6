Feature: Exists1 - EXISTS {} beyond the suite

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      WITH count(*) AS made MATCH (a {name: 'Tom'}), (b {name: 'Rex'}) CREATE (a)-[:KNOWS]->(b)
      """

  Scenario: [1] A pattern alone
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, EXISTS { (n)-[:KNOWS]->() } AS knows
      """
    Then the result should be, in any order:
      | name     | knows |
      | 'Nobody' | false |
      | 'Tom'    | true  |
      | 'Rex'    | false |
      | 'Fox'    | false |
      | 'Pip'    | false |
    And no side effects

  Scenario: [2] Not
    When executing query:
      """
      MATCH (n:Pet) WHERE NOT EXISTS { (n)--() } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Pip' |
    And no side effects

  Scenario: [3] A query without RETURN
    When executing query:
      """
      MATCH (n:Dog) WHERE EXISTS { MATCH (m:Cat) WHERE m.age < n.age } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
      | 'Fox' |
    And no side effects

  Scenario: [4] A union
    When executing query:
      """
      RETURN EXISTS { MATCH (n:Fish) RETURN n UNION MATCH (n:Cat) RETURN n } AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
    And no side effects

  Scenario: [5] In CASE
    When executing query:
      """
      MATCH (n:Cat) RETURN CASE WHEN EXISTS { (n)-->(:Dog) } THEN 'brave' ELSE 'shy' END AS what
      """
    Then the result should be, in any order:
      | what    |
      | 'brave' |
    And no side effects
