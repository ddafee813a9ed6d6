Feature: With1 - Clauses beyond the suite: FINISH, OFFSET, UNION of calls

  Scenario: [1] FINISH ends a statement without rows
    Given an empty graph
    When executing query:
      """
      CREATE (:N) FINISH
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes  | 1 |
      | +labels | 1 |

  Scenario: [2] OFFSET is SKIP
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN x ORDER BY x OFFSET 1
      """
    Then the result should be, in order:
      | x |
      | 2 |
      | 3 |
    And no side effects

  Scenario: [3] LIMIT without ORDER BY in WITH
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x WITH x LIMIT 2 RETURN count(x) AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
    And no side effects

  Scenario: [4] ORDER BY with the long words
    Given an empty graph
    When executing query:
      """
      UNWIND [2, 3, 1] AS x RETURN x ORDER BY x DESCENDING
      """
    Then the result should be, in order:
      | x |
      | 3 |
      | 2 |
      | 1 |
    And no side effects

  Scenario: [5] LIMIT 0 still writes
    Given an empty graph
    When executing query:
      """
      CREATE (n:N) RETURN n LIMIT 0
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes  | 1 |
      | +labels | 1 |

  Scenario: [6] A comment at the end of a line
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x // one
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [7] A block comment
    Given an empty graph
    When executing query:
      """
      /* what it is */ RETURN /* here */ 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [8] A semicolon at the end
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x;
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [9] Two statements are an error
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x; RETURN 2 AS y
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: [10] Nothing is an error
    Given an empty graph
    When executing query:
      """
      // only a comment
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: [11] Two limits are an error
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n LIMIT 1 LIMIT 2
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [12] CASE with several values in a branch
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x RETURN CASE x WHEN 1, 2 THEN 'low' WHEN > 3 THEN 'high' ELSE 'mid' END AS what
      """
    Then the result should be, in any order:
      | what   |
      | 'low'  |
      | 'low'  |
      | 'mid'  |
      | 'high' |
    And no side effects

  Scenario: [13] IS NORMALIZED and IS TYPED
    Given an empty graph
    When executing query:
      """
      RETURN 1 IS :: INTEGER AS a, 'x' IS :: INTEGER AS b, [1] IS :: LIST<INTEGER NOT NULL> AS c, null IS :: STRING AS d
      """
    Then the result should be, in any order:
      | a    | b     | c    | d    |
      | true | false | true | true |
    And no side effects

  Scenario: [14] NULLIF and COALESCE
    Given an empty graph
    When executing query:
      """
      RETURN nullIf(1, 1) AS a, nullIf(1, 2) AS b, coalesce(null, 3) AS c
      """
    Then the result should be, in any order:
      | a    | b | c |
      | null | 1 | 3 |
    And no side effects

  Scenario: [15] valueType
    Given an empty graph
    When executing query:
      """
      RETURN valueType(1) AS a, valueType('x') AS b, valueType([1, 2.0]) AS c, valueType(null) AS d
      """
    Then the result should be, in any order:
      | a                  | b                 | c                                                   | d      |
      | 'INTEGER NOT NULL' | 'STRING NOT NULL' | 'LIST<INTEGER NOT NULL \| FLOAT NOT NULL> NOT NULL' | 'NULL' |
    And no side effects

  Scenario: [16] A list comprehension without a projection
    Given an empty graph
    When executing query:
      """
      RETURN [x IN range(1, 5) WHERE x % 2 = 1] AS odd
      """
    Then the result should be, in any order:
      | odd       |
      | [1, 3, 5] |
    And no side effects

  Scenario: [17] Hexadecimal and octal integers
    Given an empty graph
    When executing query:
      """
      RETURN 0x1F AS a, 0o17 AS b, 1_000 AS c
      """
    Then the result should be, in any order:
      | a  | b  | c    |
      | 31 | 15 | 1000 |
    And no side effects

  Scenario: [18] randomUUID
    Given an empty graph
    When executing query:
      """
      RETURN size(randomUUID()) AS size
      """
    Then the result should be, in any order:
      | size |
      | 36   |
    And no side effects

  Scenario: [19] elementId of nothing
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n:None) RETURN elementId(n) AS id
      """
    Then the result should be, in any order:
      | id   |
      | null |
    And no side effects
