Feature: Aggregates1 - Aggregates and groups

  Facts A33.

  Scenario: [1] Over nothing
    Given an empty graph
    When executing query:
      """
      UNWIND [] AS x RETURN count(x) AS a, count(*) AS b, sum(x) AS c, avg(x) AS d, min(x) AS e, max(x) AS f, collect(x) AS g, stDev(x) AS h, stDevP(x) AS i
      """
    Then the result should be, in any order:
      | a | b | c | d    | e    | f    | g  | h   | i   |
      | 0 | 0 | 0 | null | null | null | [] | 0.0 | 0.0 |
    And no side effects

  Scenario: [2] Percentiles over nothing
    Given an empty graph
    When executing query:
      """
      UNWIND [] AS x RETURN percentileCont(x, 0.5) AS a, percentileDisc(x, 0.5) AS b
      """
    Then the result should be, in any order:
      | a    | b    |
      | null | null |
    And no side effects

  Scenario: [3] One value has no deviation
    Given an empty graph
    When executing query:
      """
      UNWIND [5] AS x RETURN stDev(x) AS a, stDevP(x) AS b
      """
    Then the result should be, in any order:
      | a   | b   |
      | 0.0 | 0.0 |
    And no side effects

  Scenario: [4] Deviations
    Given an empty graph
    When executing query:
      """
      UNWIND [2, 4, 4, 4, 5, 5, 7, 9] AS x RETURN stDevP(x) AS p, round(stDev(x), 6) AS s
      """
    Then the result should be, in any order:
      | p   | s       |
      | 2.0 | 2.13809 |
    And no side effects

  Scenario: [5] An average is a float
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN avg(x) AS a, sum(x) AS s
      """
    Then the result should be, in any order:
      | a   | s |
      | 2.0 | 6 |
    And no side effects

  Scenario: [6] percentileCont on a value is that value, else a float
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN percentileCont(x, 0.5) AS a, percentileCont(x, 0.25) AS b
      """
    Then the result should be, in any order:
      | a | b   |
      | 2 | 1.5 |
    And no side effects

  Scenario: [7] percentileDisc takes one of the values
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x RETURN percentileDisc(x, 0.5) AS a, percentileDisc(x, 0.25) AS b, percentileDisc(x, 0.3) AS c, percentileDisc(x, 0.9) AS d
      """
    Then the result should be, in any order:
      | a | b | c | d |
      | 2 | 1 | 2 | 4 |
    And no side effects

  Scenario: [8] A percentile outside 0 to 1 is an error
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x RETURN percentileCont(x, 1.5)
      """
    Then a ArgumentError should be raised at runtime: NumberOutOfRange

  Scenario: [9] Sums go from left to right
    Given an empty graph
    When executing query:
      """
      UNWIND [1e16, 1.0, -1e16] AS x RETURN sum(x) AS s
      """
    Then the result should be, in any order:
      | s   |
      | 0.0 |
    And no side effects

  Scenario: [10] Ten tenths
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 10) AS i RETURN sum(0.1) AS s, avg(0.1) AS a
      """
    Then the result should be, in any order:
      | s                  | a   |
      | 0.9999999999999999 | 0.1 |
    And no side effects

  Scenario: [11] A sum that overflows becomes a float
    Given an empty graph
    When executing query:
      """
      UNWIND [9223372036854775807, 1] AS x RETURN sum(x) AS s
      """
    Then the result should be, in any order:
      | s                     |
      | 9.223372036854776e+18 |
    And no side effects

  Scenario: [12] 1 and 1.0 are one group, shown as the first
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1.0, 2] AS x RETURN x, count(*) AS n
      """
    Then the result should be, in any order:
      | x | n |
      | 1 | 2 |
      | 2 | 1 |
    And no side effects

  Scenario: [13] DISTINCT takes them for one
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1.0, 1] AS x RETURN DISTINCT x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [14] Lists and nulls as groups
    Given an empty graph
    When executing query:
      """
      UNWIND [[1], [1.0], null, null, [1, null], [1, null]] AS x RETURN x, count(*) AS n
      """
    Then the result should be, in any order:
      | x         | n |
      | [1]       | 2 |
      | null      | 2 |
      | [1, null] | 2 |
    And no side effects

  Scenario: [15] Not a number is a group of its own each time
    Given an empty graph
    When executing query:
      """
      UNWIND [0.0 / 0.0, 0.0 / 0.0] AS x RETURN count(*) AS rows
      """
    Then the result should be, in any order:
      | rows |
      | 2    |
    And no side effects

  Scenario: [16] UNION takes 1 and 1.0 for one row
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION RETURN 1.0 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [17] Nulls are left out
    Given an empty graph
    When executing query:
      """
      UNWIND [1, null, 3] AS x RETURN count(x) AS a, count(*) AS b, collect(x) AS c, avg(x) AS d
      """
    Then the result should be, in any order:
      | a | b | c      | d   |
      | 2 | 3 | [1, 3] | 2.0 |
    And no side effects

  Scenario: [18] DISTINCT inside aggregates
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1, 2, null] AS x RETURN count(DISTINCT x) AS a, sum(DISTINCT x) AS b, collect(DISTINCT x) AS c
      """
    Then the result should be, in any order:
      | a | b | c      |
      | 2 | 3 | [1, 2] |
    And no side effects

  Scenario: [19] min and max of texts and lists
    Given an empty graph
    When executing query:
      """
      UNWIND ['b', 'a', 'C'] AS x RETURN min(x) AS a, max(x) AS b, min([x]) AS c
      """
    Then the result should be, in any order:
      | a   | b   | c     |
      | 'C' | 'b' | ['C'] |
    And no side effects

  Scenario: [20] Groups by several keys
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 'a'], [1, 'b'], [1, 'a']] AS p RETURN p[0] AS k, p[1] AS l, count(*) AS n
      """
    Then the result should be, in any order:
      | k | l   | n |
      | 1 | 'a' | 2 |
      | 1 | 'b' | 1 |
    And no side effects

  Scenario: [21] A grouping key may be written with brackets or a point
    Given an empty graph
    When executing query:
      """
      UNWIND [{k: 1}, {k: 1}, {k: 2}] AS m RETURN m.k AS k, m['k'] + count(*) AS a, m.k * 10 + count(*) AS b
      """
    Then the result should be, in any order:
      | k | a | b  |
      | 1 | 3 | 12 |
      | 2 | 3 | 21 |
    And no side effects
