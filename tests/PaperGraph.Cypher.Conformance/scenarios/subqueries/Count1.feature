Feature: Count1 - COUNT {}

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      WITH count(*) AS made MATCH (a {name: 'Tom'}), (b {name: 'Rex'}), (c {name: 'Fox'}) CREATE (a)-[:KNOWS {since: 1}]->(b), (a)-[:KNOWS {since: 2}]->(c), (b)-[:KNOWS]->(c)
      """

  Scenario: [1] Of a pattern
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, COUNT { (n)-[:KNOWS]->() } AS known
      """
    Then the result should be, in any order:
      | name     | known |
      | 'Tom'    | 2     |
      | 'Rex'    | 1     |
      | 'Fox'    | 0     |
      | 'Pip'    | 0     |
      | 'Nobody' | 0     |
    And no side effects

  Scenario: [2] With a predicate
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, COUNT { (n)-[r:KNOWS]->() WHERE r.since > 1 } AS known
      """
    Then the result should be, in any order:
      | name     | known |
      | 'Tom'    | 1     |
      | 'Rex'    | 0     |
      | 'Fox'    | 0     |
      | 'Pip'    | 0     |
      | 'Nobody' | 0     |
    And no side effects

  Scenario: [3] In WHERE
    When executing query:
      """
      MATCH (n) WHERE COUNT { (n)-->() } > 1 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
    And no side effects

  Scenario: [4] Of a whole query
    When executing query:
      """
      MATCH (n:Cat) RETURN COUNT { MATCH (n)-->(m) RETURN m } AS found
      """
    Then the result should be, in any order:
      | found |
      | 2     |
    And no side effects

  Scenario: [5] Of a query with DISTINCT
    When executing query:
      """
      MATCH (n:Cat) RETURN COUNT { MATCH (n)-[*1..2]->(m) RETURN DISTINCT m } AS found
      """
    Then the result should be, in any order:
      | found |
      | 2     |
    And no side effects

  Scenario: [6] Of a union
    When executing query:
      """
      RETURN COUNT { MATCH (n:Cat) RETURN n.name AS name UNION MATCH (n:Pet) RETURN n.name AS name } AS found
      """
    Then the result should be, in any order:
      | found |
      | 3     |
    And no side effects

  Scenario: [7] Without RETURN
    When executing query:
      """
      RETURN COUNT { MATCH (n:Dog) WHERE n.age > 6 } AS found
      """
    Then the result should be, in any order:
      | found |
      | 1     |
    And no side effects

  Scenario: [8] Of two patterns it is their product
    When executing query:
      """
      RETURN COUNT { (:Dog), (:Pet) } AS found
      """
    Then the result should be, in any order:
      | found |
      | 6     |
    And no side effects

  Scenario: [9] In ORDER BY
    When executing query:
      """
      MATCH (n:Pet) RETURN n.name AS name ORDER BY COUNT { (n)--() } DESC, name
      """
    Then the result should be, in order:
      | name  |
      | 'Rex' |
      | 'Tom' |
      | 'Pip' |
    And no side effects

  Scenario: [10] In arithmetic and nested
    When executing query:
      """
      MATCH (n:Cat) RETURN 10 * COUNT { (n)-->(m) WHERE COUNT { (m)-->() } > 0 } AS found
      """
    Then the result should be, in any order:
      | found |
      | 10    |
    And no side effects

  Scenario: [11] In SET
    When executing query:
      """
      MATCH (n:Dog) SET n.known = COUNT { (n)<--() } RETURN n.name AS name, n.known AS known
      """
    Then the result should be, in any order:
      | name  | known |
      | 'Fox' | 2     |
      | 'Rex' | 1     |
    And the side effects should be:
      | +properties | 2 |

  Scenario: [12] Beside aggregates it is a grouping key
    When executing query:
      """
      MATCH (n) RETURN COUNT { (n)-->() } AS known, count(*) AS nodes
      """
    Then the result should be, in any order:
      | known | nodes |
      | 0     | 3     |
      | 2     | 1     |
      | 1     | 1     |
    And no side effects

  Scenario: [13] It must not write
    When executing query:
      """
      RETURN COUNT { CREATE (n) RETURN n } AS found
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition
