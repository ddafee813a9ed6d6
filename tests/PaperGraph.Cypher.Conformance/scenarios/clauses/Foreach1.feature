Feature: Foreach1 - FOREACH

  Scenario: [1] Creates for each item
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1, 2, 3] | CREATE (:N {x: x}))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 3 |
      | +properties | 3 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.x AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
      | 3 |

  Scenario: [2] For each row and item
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS i FOREACH (x IN [10, 20] | CREATE (:N {x: x + i}))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.x AS x
      """
    Then the result should be, in any order:
      | x  |
      | 21 |
      | 12 |
      | 22 |
      | 11 |

  Scenario: [3] Nested
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1, 2] | FOREACH (y IN [x, -x] | CREATE (:N {y: y})))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.y AS y
      """
    Then the result should be, in any order:
      | y  |
      | 2  |
      | -2 |
      | 1  |
      | -1 |

  Scenario: [4] Sets on nodes of a path
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)-[:T]->(:C)
      """
    When executing query:
      """
      MATCH p = (:A)-->(:B)-->(:C) FOREACH (n IN nodes(p) | SET n.marked = true)
      """
    Then the result should be empty
    And the side effects should be:
      | +properties | 3 |
    When executing control query:
      """
      MATCH (n) WHERE n.marked RETURN labels(n) AS labels
      """
    Then the result should be, in any order:
      | labels |
      | ['A']  |
      | ['B']  |
      | ['C']  |

  Scenario: [5] Merges
    Given an empty graph
    When executing query:
      """
      FOREACH (name IN ['a', 'b', 'a'] | MERGE (:N {name: name}))
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
      | 'b'  |

  Scenario: [6] Deletes
    Given an empty graph
    And having executed:
      """
      CREATE (:N)-[:T]->(:N), (:M)
      """
    When executing query:
      """
      MATCH (n:N) WITH collect(n) AS ns FOREACH (n IN ns | DETACH DELETE n)
      """
    Then the result should be empty
    And the side effects should be:
      | -nodes         | 2 |
      | -relationships | 1 |
      | -labels        | 1 |

  Scenario: [7] Removes
    Given an empty graph
    And having executed:
      """
      CREATE (:N:M), (:N)
      """
    When executing query:
      """
      MATCH (n:N) WITH collect(n) AS ns FOREACH (n IN ns | REMOVE n:N SET n.gone = 1)
      """
    Then the result should be empty
    And the side effects should be:
      | +properties | 2 |
      | -labels     | 1 |

  Scenario: [8] An empty list does nothing
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [] | CREATE (:N))
      """
    Then the result should be empty
    And no side effects

  Scenario: [9] Null does nothing
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN null | CREATE (:N))
      """
    Then the result should be empty
    And no side effects

  Scenario: [10] As a condition by CASE
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 5] AS x FOREACH (i IN CASE WHEN x > 3 THEN [1] ELSE [] END | CREATE (:Big {x: x})) RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 5 |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [11] Several clauses inside
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1] | CREATE (n:N {x: x}) CREATE (m:M {x: x}) CREATE (n)-[:T]->(m) SET m.done = true)
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 1 |
      | +properties    | 3 |
      | +labels        | 2 |

  Scenario: [12] The variable is not known after it
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1] | CREATE (:N)) RETURN x
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [13] Reading inside is an error
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1] | MATCH (n) SET n.x = 1)
      """
    Then a SyntaxError should be raised at compile time: *
