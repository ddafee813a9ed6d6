Feature: Ordering1 - Order across types

  Facts A24.

  Scenario: [1] Across kinds, ascending
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 'a', true, 1.5, null, [1], {a: 1}] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x      |
      | {a: 1} |
      | [1]    |
      | 'a'    |
      | true   |
      | 1.5    |
      | 3      |
      | null   |
    And no side effects

  Scenario: [2] Across kinds, descending
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 'a', true, 1.5, null, [1], {a: 1}] AS x RETURN x ORDER BY x DESC
      """
    Then the result should be, in order:
      | x      |
      | null   |
      | 3      |
      | 1.5    |
      | true   |
      | 'a'    |
      | [1]    |
      | {a: 1} |
    And no side effects

  Scenario: [3] Maps, nodes, relationships, lists and paths
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH p = (n:A)-[r:T]->() UNWIND ['s', [1], p, r, n, {k: 1}, false, 1] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x                 |
      | {k: 1}            |
      | (:A)              |
      | [:T]              |
      | [1]               |
      | <(:A)-[:T]->(:B)> |
      | 's'               |
      | false             |
      | 1                 |
    And no side effects

  Scenario: [4] Numbers of both kinds by exact value
    Given an empty graph
    When executing query:
      """
      UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992, 1, 0.5] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x                  |
      | 0.5                |
      | 1                  |
      | 9007199254740992.0 |
      | 9007199254740992   |
      | 9007199254740993   |
    And no side effects

  Scenario: [5] Not a number comes last, infinities at the ends
    Given an empty graph
    When executing query:
      """
      UNWIND [0.0 / 0.0, 1.0 / 0.0, 5, -1.0 / 0.0] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x    |
      | -Inf |
      | 5    |
      | Inf  |
      | NaN  |
    And no side effects

  Scenario: [6] Booleans
    Given an empty graph
    When executing query:
      """
      UNWIND [true, false] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x     |
      | false |
      | true  |
    And no side effects

  Scenario: [7] Lists item by item, the shorter first
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 2], [null], [1], [0, 9], [], ['a'], [1, null], [1, 1]] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x         |
      | []        |
      | ['a']     |
      | [0, 9]    |
      | [1]       |
      | [1, 1]    |
      | [1, 2]    |
      | [1, null] |
      | [null]    |
    And no side effects

  Scenario: [8] Maps by size, then keys, then values
    Given an empty graph
    When executing query:
      """
      UNWIND [{b: 1}, {a: 2}, {}, {a: 1, b: 1}, {a: null}, {a: 'x'}, {a: 1}] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x            |
      | {}           |
      | {a: 'x'}     |
      | {a: 1}       |
      | {a: 2}       |
      | {a: null}    |
      | {b: 1}       |
      | {a: 1, b: 1} |
    And no side effects

  Scenario: [9] min and max over kinds
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 'a', true, 1.5, null, [1], {a: 1}] AS x RETURN min(x) AS min, max(x) AS max
      """
    Then the result should be, in any order:
      | min    | max |
      | {a: 1} | 3   |
    And no side effects

  Scenario: [10] Texts by code point
    Given an empty graph
    When executing query:
      """
      UNWIND ['b', 'B', '_', 'é', 'z', 'Z', 'a', '10', '9', '', ' ', 'ab', 'aa', 'a b', 'a-b'] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x     |
      | ''    |
      | ' '   |
      | '10'  |
      | '9'   |
      | 'B'   |
      | 'Z'   |
      | '_'   |
      | 'a'   |
      | 'a b' |
      | 'a-b' |
      | 'aa'  |
      | 'ab'  |
      | 'b'   |
      | 'z'   |
      | 'é'   |
    And no side effects

  Scenario: [11] Beyond the basic plane too
    Given an empty graph
    When executing query:
      """
      UNWIND ['😀', '～', '\uE000'] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x   |
      | '' |
      | '～' |
      | '😀' |
    And no side effects

  Scenario: [12] Comparisons of texts go by code point as well
    Given an empty graph
    When executing query:
      """
      RETURN '～' < '😀' AS less, 'a' < 'B' AS other
      """
    Then the result should be, in any order:
      | less | other |
      | true | false |
    And no side effects

  Scenario: [13] Comparing kinds that have no order gives null
    Given an empty graph
    When executing query:
      """
      RETURN 1 < 'a' AS a, true < 1 AS b, [1] < 1 AS c
      """
    Then the result should be, in any order:
      | a    | b    | c    |
      | null | null | null |
    And no side effects

  Scenario: [14] Minus zero equals zero
    Given an empty graph
    When executing query:
      """
      UNWIND [0.0, -0.0, 0] AS x RETURN count(DISTINCT x) AS values
      """
    Then the result should be, in any order:
      | values |
      | 1      |
    And no side effects
