Feature: Parameters1 - Parameters

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'})
      """

  Scenario: [1] Of each kind
    Given parameters are:
      | i | 1              |
      | f | 1.0            |
      | s | 'x'            |
      | b | true           |
      | n | null           |
      | l | [1, 'a', null] |
      | m | {a: {b: 2}}    |
    When executing query:
      """
      RETURN $i AS i, $f AS f, $s AS s, $b AS b, $n AS n, $l AS l, $m AS m
      """
    Then the result should be, in any order:
      | i | f   | s   | b    | n    | l              | m           |
      | 1 | 1.0 | 'x' | true | null | [1, 'a', null] | {a: {b: 2}} |
    And no side effects

  Scenario: [2] In a pattern
    Given parameters are:
      | k | 2 |
    When executing query:
      """
      MATCH (n:P {k: $k}) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'two' |
    And no side effects

  Scenario: [3] In a list
    Given parameters are:
      | keys | [2, 3] |
    When executing query:
      """
      MATCH (n:P) WHERE n.k IN $keys RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'two' |
    And no side effects

  Scenario: [4] A member of a map
    Given parameters are:
      | p | {k: 7, list: [1, 2], name: 'x'} |
    When executing query:
      """
      RETURN $p.name AS name, $p.list[1] AS item, $p['k'] AS k
      """
    Then the result should be, in any order:
      | name | item | k |
      | 'x'  | 2    | 7 |
    And no side effects

  Scenario: [5] Rows
    Given parameters are:
      | rows | [{a: 1, b: 'x'}, {a: 2}] |
    When executing query:
      """
      UNWIND $rows AS row RETURN row.a AS a, row.b AS b
      """
    Then the result should be, in any order:
      | a | b    |
      | 1 | 'x'  |
      | 2 | null |
    And no side effects

  Scenario: [6] SKIP and LIMIT
    Given parameters are:
      | s | 2 |
      | l | 3 |
    When executing query:
      """
      UNWIND range(1, 9) AS x RETURN x ORDER BY x SKIP $s LIMIT $l
      """
    Then the result should be, in order:
      | x |
      | 3 |
      | 4 |
      | 5 |
    And no side effects

  Scenario: [7] A limit that is a float is an error
    Given parameters are:
      | l | 2.0 |
    When executing query:
      """
      UNWIND [1, 2] AS x RETURN x LIMIT $l
      """
    Then a SyntaxError should be raised at runtime: InvalidArgumentType

  Scenario: [8] A limit below 0 is an error
    Given parameters are:
      | l | -1 |
    When executing query:
      """
      UNWIND [1, 2] AS x RETURN x LIMIT $l
      """
    Then a SyntaxError should be raised at runtime: NegativeIntegerArgument

  Scenario: [9] Properties from a map
    Given parameters are:
      | p | {a: 1, b: null, c: 'x'} |
    When executing query:
      """
      CREATE (n:Q) SET n = $p RETURN n
      """
    Then the result should be, in any order:
      | n                   |
      | (:Q {a: 1, c: 'x'}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |
      | +labels     | 1 |

  Scenario: [10] Names in backticks and numbers
    Given parameters are:
      | my name | 1 |
      | 1       | 2 |
    When executing query:
      """
      RETURN $`my name` AS a, $1 AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
    And no side effects

  Scenario: [11] One that is missing is an error
    When executing query:
      """
      RETURN $missing AS x
      """
    Then a ParameterMissing should be raised at compile time: *

  Scenario: [12] More than are used do no harm
    Given parameters are:
      | a | 1 |
      | b | 2 |
    When executing query:
      """
      RETURN $a AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |
    And no side effects

  Scenario: [13] An empty list and an empty map
    Given parameters are:
      | l | [] |
      | m | {} |
    When executing query:
      """
      RETURN size($l) AS l, keys($m) AS m
      """
    Then the result should be, in any order:
      | l | m  |
      | 0 | [] |
    And no side effects

  Scenario: [14] Large numbers
    Given parameters are:
      | a | 9007199254740993     |
      | b | 1e+300               |
      | c | -9223372036854775808 |
    When executing query:
      """
      RETURN $a AS a, $b AS b, $c AS c
      """
    Then the result should be, in any order:
      | a                | b      | c                    |
      | 9007199254740993 | 1e+300 | -9223372036854775808 |
    And no side effects

  Scenario: [15] Null as a key finds nothing
    Given parameters are:
      | k | null |
    When executing query:
      """
      MATCH (n:P {k: $k}) RETURN n
      """
    Then the result should be empty
    And no side effects
