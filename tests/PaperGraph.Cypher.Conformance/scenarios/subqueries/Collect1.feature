Feature: Collect1 - COLLECT {}

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      WITH count(*) AS made MATCH (a {name: 'Tom'}), (b {name: 'Rex'}), (c {name: 'Fox'}) CREATE (a)-[:KNOWS {since: 1}]->(b), (a)-[:KNOWS {since: 2}]->(c), (b)-[:KNOWS]->(c)
      """

  Scenario: [1] A column as a list
    When executing query:
      """
      MATCH (n:Dog) RETURN n.name AS name, COLLECT { MATCH (n)<--(m) RETURN m.name ORDER BY m.name } AS by
      """
    Then the result should be, in any order:
      | name  | by             |
      | 'Fox' | ['Rex', 'Tom'] |
      | 'Rex' | ['Tom']        |
    And no side effects

  Scenario: [2] No row gives the empty list
    When executing query:
      """
      RETURN COLLECT { MATCH (n:Fish) RETURN n } AS fish
      """
    Then the result should be, in any order:
      | fish |
      | []   |
    And no side effects

  Scenario: [3] Nulls are kept
    # Unlike collect(), which leaves them out.
    When executing query:
      """
      RETURN COLLECT { MATCH (n:Pet) RETURN n.age ORDER BY n.name } AS ages
      """
    Then the result should be, in any order:
      | ages         |
      | [null, 5, 3] |
    And no side effects

  Scenario: [4] With ORDER BY and LIMIT
    When executing query:
      """
      RETURN COLLECT { MATCH (n) WHERE n.age > 0 RETURN n.name ORDER BY n.age DESC LIMIT 2 } AS oldest
      """
    Then the result should be, in any order:
      | oldest         |
      | ['Fox', 'Rex'] |
    And no side effects

  Scenario: [5] With DISTINCT
    When executing query:
      """
      RETURN size(COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN DISTINCT m.name }) AS known
      """
    Then the result should be, in any order:
      | known |
      | 2     |
    And no side effects

  Scenario: [6] With a union
    When executing query:
      """
      RETURN COLLECT { RETURN 1 AS x UNION ALL RETURN 2 AS x } AS xs
      """
    Then the result should be, in any order:
      | xs     |
      | [1, 2] |
    And no side effects

  Scenario: [7] With an aggregate
    When executing query:
      """
      RETURN COLLECT { MATCH (n:Pet) RETURN count(n) } AS counted
      """
    Then the result should be, in any order:
      | counted |
      | [3]     |
    And no side effects

  Scenario: [8] In WHERE
    When executing query:
      """
      MATCH (n) WHERE 'Fox' IN COLLECT { MATCH (n)-->(m) RETURN m.name } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
    And no side effects

  Scenario: [9] Nested
    When executing query:
      """
      MATCH (n:Cat) RETURN COLLECT { MATCH (n)-->(m) RETURN COLLECT { MATCH (m)-->(o) RETURN o.name } } AS names
      """
    Then the result should be (ignoring element order for lists):
      | names         |
      | [[], ['Fox']] |
    And no side effects

  Scenario: [10] Maps as items
    When executing query:
      """
      RETURN COLLECT { MATCH (n:Dog) RETURN n {.name, .age} ORDER BY n.age } AS dogs
      """
    Then the result should be, in any order:
      | dogs                                           |
      | [{age: 5, name: 'Rex'}, {age: 7, name: 'Fox'}] |
    And no side effects

  Scenario: [11] More than one column is an error
    When executing query:
      """
      RETURN COLLECT { MATCH (n) RETURN n.name, n.age } AS x
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [12] It must not write
    When executing query:
      """
      RETURN COLLECT { CREATE (n) RETURN n } AS x
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition
