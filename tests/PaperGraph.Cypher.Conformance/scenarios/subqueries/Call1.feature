Feature: Call1 - CALL (x) {} and CALL {}

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      """

  Scenario: [1] Unit of work for each row
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { RETURN x * 10 AS y } RETURN x, y
      """
    Then the result should be, in any order:
      | x | y  |
      | 1 | 10 |
      | 2 | 20 |
    And no side effects

  Scenario: [2] Several rows multiply
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN y } RETURN x, y
      """
    Then the result should be, in any order:
      | x | y |
      | 1 | 1 |
      | 2 | 1 |
      | 2 | 2 |
    And no side effects

  Scenario: [3] No row inside removes the row
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { WITH x WHERE x > 1 RETURN 'big' AS size } RETURN x, size
      """
    Then the result should be, in any order:
      | x | size  |
      | 2 | 'big' |
    And no side effects

  Scenario: [4] Aggregation inside keeps the row
    When executing query:
      """
      MATCH (n) CALL (n) { MATCH (m:Pet) WHERE m.age > n.age RETURN count(m) AS older } RETURN n.name AS name, older
      """
    Then the result should be, in any order:
      | name     | older |
      | 'Tom'    | 1     |
      | 'Rex'    | 0     |
      | 'Fox'    | 0     |
      | 'Pip'    | 0     |
      | 'Nobody' | 0     |
    And no side effects

  Scenario: [5] All variables by a star
    When executing query:
      """
      UNWIND [1, 2] AS x WITH x, x + 1 AS y CALL (*) { RETURN x + y AS z } RETURN z
      """
    Then the result should be, in any order:
      | z |
      | 3 |
      | 5 |
    And no side effects

  Scenario: [6] No variable by empty parentheses
    When executing query:
      """
      UNWIND [1, 2] AS x CALL () { RETURN 5 AS y } RETURN x, y
      """
    Then the result should be, in any order:
      | x | y |
      | 1 | 5 |
      | 2 | 5 |
    And no side effects

  Scenario: [7] Importing by WITH, as older statements do
    When executing query:
      """
      UNWIND [1, 2] AS x CALL { WITH x RETURN x * 2 AS y } RETURN x, y
      """
    Then the result should be, in any order:
      | x | y |
      | 1 | 2 |
      | 2 | 4 |
    And no side effects

  Scenario: [8] A union inside
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { RETURN x AS y UNION ALL RETURN -x AS y } RETURN x, y
      """
    Then the result should be, in any order:
      | x | y  |
      | 1 | 1  |
      | 1 | -1 |
      | 2 | 2  |
      | 2 | -2 |
    And no side effects

  Scenario: [9] A union without ALL inside
    When executing query:
      """
      CALL () { RETURN 1 AS y UNION RETURN 1 AS y } RETURN y
      """
    Then the result should be, in any order:
      | y |
      | 1 |
    And no side effects

  Scenario: [10] ORDER BY and LIMIT inside are of each call
    When executing query:
      """
      UNWIND ['Dog', 'Pet'] AS label CALL (label) { MATCH (n) WHERE label IN labels(n) AND n.age IS NOT NULL RETURN n.name AS name ORDER BY n.age LIMIT 1 } RETURN label, name
      """
    Then the result should be, in any order:
      | label | name  |
      | 'Dog' | 'Rex' |
      | 'Pet' | 'Tom' |
    And no side effects

  Scenario: [11] Writing without RETURN keeps the rows
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { CREATE (:New {x: x}) } RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |
      | +labels     | 1 |

  Scenario: [12] Writing for each row
    When executing query:
      """
      MATCH (n:Dog) CALL (n) { SET n.seen = true RETURN n.name AS name } RETURN name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
      | 'Fox' |
    And the side effects should be:
      | +properties | 2 |

  Scenario: [13] Nested
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { CALL (x) { RETURN x + 1 AS y } RETURN y * 2 AS z } RETURN z
      """
    Then the result should be, in any order:
      | z |
      | 4 |
      | 6 |
    And no side effects

  Scenario: [14] Later calls see earlier results
    When executing query:
      """
      CALL () { RETURN 1 AS a } CALL (a) { RETURN a + 1 AS b } RETURN a, b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
    And no side effects

  Scenario: [15] OPTIONAL CALL keeps the row
    When executing query:
      """
      UNWIND [1, 2] AS x OPTIONAL CALL (x) { WITH x WHERE x > 1 RETURN 'big' AS size } RETURN x, size
      """
    Then the result should be, in any order:
      | x | size  |
      | 1 | null  |
      | 2 | 'big' |
    And no side effects

  Scenario: [16] A variable of the outside cannot be named anew
    When executing query:
      """
      UNWIND [1, 2] AS x CALL (x) { RETURN 1 AS x } RETURN x
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: [17] A variable that is not imported is not known
    When executing query:
      """
      UNWIND [1, 2] AS x CALL () { RETURN x AS y } RETURN y
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [18] Columns need names
    When executing query:
      """
      UNWIND [1] AS x CALL (x) { RETURN x + 1 } RETURN x
      """
    Then a SyntaxError should be raised at compile time: NoExpressionAlias

  Scenario: [19] A call as the last clause must not return
    When executing query:
      """
      CALL () { RETURN 1 AS x }
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [20] A writing call as the last clause
    When executing query:
      """
      MATCH (n:Dog) CALL (n) { CREATE (:Copy {name: n.name}) }
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |
      | +labels     | 1 |
