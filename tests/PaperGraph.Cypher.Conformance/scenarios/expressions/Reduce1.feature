Feature: Reduce1 - reduce

  Scenario: [1] A sum
    Given an empty graph
    When executing query:
      """
      RETURN reduce(total = 0, x IN [1, 2, 3] | total + x) AS total
      """
    Then the result should be, in any order:
      | total |
      | 6     |
    And no side effects

  Scenario: [2] An empty list gives the start
    Given an empty graph
    When executing query:
      """
      RETURN reduce(total = 7, x IN [] | total + x) AS total
      """
    Then the result should be, in any order:
      | total |
      | 7     |
    And no side effects

  Scenario: [3] Null gives null
    Given an empty graph
    When executing query:
      """
      RETURN reduce(total = 0, x IN null | total + x) AS total
      """
    Then the result should be, in any order:
      | total |
      | null  |
    And no side effects

  Scenario: [4] A null among the items
    Given an empty graph
    When executing query:
      """
      RETURN reduce(total = 0, x IN [1, null, 3] | total + x) AS total
      """
    Then the result should be, in any order:
      | total |
      | null  |
    And no side effects

  Scenario: [5] Text
    Given an empty graph
    When executing query:
      """
      RETURN reduce(s = '', x IN ['a', 'b', 'c'] | s + x) AS s
      """
    Then the result should be, in any order:
      | s     |
      | 'abc' |
    And no side effects

  Scenario: [6] A list turned round
    Given an empty graph
    When executing query:
      """
      RETURN reduce(l = [], x IN [1, 2, 3] | [x] + l) AS l
      """
    Then the result should be, in any order:
      | l         |
      | [3, 2, 1] |
    And no side effects

  Scenario: [7] A boolean
    Given an empty graph
    When executing query:
      """
      RETURN reduce(any = false, x IN [1, 5, 2] | any OR x > 4) AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
    And no side effects

  Scenario: [8] Over relationships of a path
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T {km: 2}]->()-[:T {km: 3}]->()
      """
    When executing query:
      """
      MATCH p = (:A)-[*2]->() RETURN reduce(km = 0, r IN relationships(p) | km + r.km) AS km
      """
    Then the result should be, in any order:
      | km |
      | 5  |
    And no side effects

  Scenario: [9] Nested
    Given an empty graph
    When executing query:
      """
      RETURN reduce(total = 0, row IN [[1, 2], [3]] | total + reduce(s = 0, x IN row | s + x)) AS total
      """
    Then the result should be, in any order:
      | total |
      | 6     |
    And no side effects

  Scenario: [10] Inside a comprehension
    Given an empty graph
    When executing query:
      """
      RETURN [n IN range(1, 4) | reduce(f = 1, x IN range(1, n) | f * x)] AS factorials
      """
    Then the result should be, in any order:
      | factorials    |
      | [1, 2, 6, 24] |
    And no side effects

  Scenario: [11] The variables hide those outside
    Given an empty graph
    When executing query:
      """
      WITH 100 AS x, 5 AS total RETURN reduce(total = 0, x IN [1, 2] | total + x) AS sum, x, total
      """
    Then the result should be, in any order:
      | sum | x   | total |
      | 3   | 100 | 5     |
    And no side effects

  Scenario: [12] Its variables are not known outside
    Given an empty graph
    When executing query:
      """
      RETURN reduce(t = 0, x IN [1] | t + x) + t AS y
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable
