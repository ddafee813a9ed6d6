Feature: Transactions1 - CALL { } IN TRANSACTIONS

  Fact A13: batches are committed one by one, and what was committed before an error stays.

  Scenario: [1] Every row runs, whatever a transaction takes
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 10) AS i CALL (i) { CREATE (:N {k: i}) } IN TRANSACTIONS OF 3 ROWS
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 10 |
      | +properties | 10 |
      | +labels     | 1  |

  Scenario: [2] Without a number
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 2500) AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS RETURN count(i) AS rows
      """
    Then the result should be, in any order:
      | rows |
      | 2500 |
    And the side effects should be:
      | +nodes  | 2500 |
      | +labels | 1    |

  Scenario: [3] Rows of the subquery multiply
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS i CALL (i) { UNWIND range(1, i) AS j CREATE (n:N {k: j}) RETURN n.k AS k } IN TRANSACTIONS OF 2 ROWS
      RETURN i, k
      """
    Then the result should be, in any order:
      | i | k |
      | 1 | 1 |
      | 2 | 1 |
      | 2 | 2 |
      | 3 | 1 |
      | 3 | 2 |
      | 3 | 3 |
    And the side effects should be:
      | +nodes      | 6 |
      | +properties | 6 |
      | +labels     | 1 |

  Scenario: [4] A later transaction sees what an earlier one wrote
    Given an empty graph
    When executing query:
      """
      UNWIND ['a', 'b', 'a', 'a', 'b'] AS id CALL (id) { MERGE (n:N {id: id}) ON CREATE SET n.c = 1 ON MATCH SET n.c = n.c + 1 } IN TRANSACTIONS OF 1 ROW
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 4 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.id AS id, n.c AS c
      """
    Then the result should be, in any order:
      | id  | c |
      | 'a' | 3 |
      | 'b' | 2 |

  Scenario: [5] A later transaction finds by an index what an earlier one wrote
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT FOR (n:N) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      UNWIND [1, 2, 1, 2, 3] AS k CALL (k) { MERGE (n:N {k: k}) } IN TRANSACTIONS OF 2 ROWS
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 3 |
      | +properties | 3 |
      | +labels     | 1 |

  Scenario: [6] The statement itself sees what was committed
    Given an empty graph
    And having executed:
      """
      CREATE (:N {k: 1}), (:N {k: 2}), (:N {k: 3})
      """
    When executing query:
      """
      MATCH (n:N) CALL (n) { SET n.x = n.k * 10 } IN TRANSACTIONS OF 2 ROWS RETURN n.x AS x
      """
    Then the result should be, in any order:
      | x  |
      | 10 |
      | 20 |
      | 30 |
    And the side effects should be:
      | +properties | 3 |

  Scenario: [7] Deleting all there is
    Given an empty graph
    And having executed:
      """
      UNWIND range(1, 7) AS i CREATE (:N {k: i})-[:R]->(:M)
      """
    When executing query:
      """
      MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 4 ROWS
      """
    Then the result should be empty
    And the side effects should be:
      | -nodes         | 14 |
      | -relationships | 7  |
      | -properties    | 7  |
      | -labels        | 2  |

  Scenario: [8] An error undoes its own transaction and, with CONTINUE, no other
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 10) AS i CALL (i) { CREATE (:N {k: 1 / (8 - i)}) } IN TRANSACTIONS OF 3 ROWS ON ERROR CONTINUE
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 7 |
      | +properties | 7 |
      | +labels     | 1 |

  Scenario: [9] With BREAK no other begins
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 10) AS i CALL (i) { CREATE (n:N {k: 1 / (5 - i)}) RETURN n.k AS k } IN TRANSACTIONS OF 2 ROWS ON ERROR BREAK
      RETURN i, k
      """
    Then the result should be, in order:
      | i  | k    |
      | 1  | 0    |
      | 2  | 0    |
      | 3  | 0    |
      | 4  | 1    |
      | 5  | null |
      | 6  | null |
      | 7  | null |
      | 8  | null |
      | 9  | null |
      | 10 | null |
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |
      | +labels     | 1 |

  Scenario: [10] The status of each row with CONTINUE
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 6) AS i CALL (i) { CREATE (:N {k: 1 / (4 - i)}) } IN TRANSACTIONS OF 2 ROWS ON ERROR CONTINUE REPORT STATUS AS s
      RETURN i, s.started AS started, s.committed AS committed, s.errorMessage IS NULL AS fine
      """
    Then the result should be, in order:
      | i | started | committed | fine  |
      | 1 | true    | true      | true  |
      | 2 | true    | true      | true  |
      | 3 | true    | false     | false |
      | 4 | true    | false     | false |
      | 5 | true    | true      | true  |
      | 6 | true    | true      | true  |
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |
      | +labels     | 1 |

  Scenario: [11] The status of each row with BREAK
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 3) AS i CALL (i) { CREATE (:N {k: 1 / (2 - i)}) } IN TRANSACTIONS OF 1 ROW ON ERROR BREAK REPORT STATUS AS s
      RETURN i, s.started AS started, s.committed AS committed, s.errorMessage IS NULL AS fine
      """
    Then the result should be, in order:
      | i | started | committed | fine  |
      | 1 | true    | true      | true  |
      | 2 | true    | false     | false |
      | 3 | false   | false     | true  |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [12] A constraint that is broken undoes its own transaction
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT FOR (n:N) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      UNWIND [1, 2, 3, 1, 4, 5] AS k CALL (k) { CREATE (n:N {k: k}) RETURN n.k AS made } IN TRANSACTIONS OF 2 ROWS ON ERROR CONTINUE
      RETURN k, made
      """
    Then the result should be, in order:
      | k | made |
      | 1 | 1    |
      | 2 | 2    |
      | 3 | null |
      | 1 | null |
      | 4 | 4    |
      | 5 | 5    |
    And the side effects should be:
      | +nodes      | 4 |
      | +properties | 4 |
      | +labels     | 1 |

  Scenario: [13] A node that still has relationships undoes its own transaction
    Given an empty graph
    And having executed:
      """
      CREATE (:N {k: 1}), (:N {k: 2})-[:R]->(:M), (:N {k: 3})
      """
    When executing query:
      """
      MATCH (n:N) WITH n ORDER BY n.k CALL (n) { DELETE n } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE REPORT STATUS AS s
      RETURN s.committed AS committed
      """
    Then the result should be, in order:
      | committed |
      | true      |
      | false     |
      | true      |
    And the side effects should be:
      | -nodes      | 2 |
      | -properties | 2 |

  Scenario: [14] Names that were undone do not come back as others
    Given an empty graph
    When executing query:
      """
      UNWIND [0, 1, 2] AS i CALL (i) {
        FOREACH (x IN CASE i WHEN 0 THEN [1] ELSE [] END | CREATE (:Gone {old: 1 / 0}))
        FOREACH (x IN CASE i WHEN 1 THEN [1] ELSE [] END | CREATE (:Here {new: 1}))
        FOREACH (x IN CASE i WHEN 2 THEN [1] ELSE [] END | CREATE (:Gone {old: 2}))
      } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |
      | +labels     | 2 |
    When executing control query:
      """
      MATCH (n) RETURN n
      """
    Then the result should be, in any order:
      | n                |
      | (:Here {new: 1}) |
      | (:Gone {old: 2}) |

  Scenario: [15] The statement writes when all transactions have ended
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 4) AS i CALL (i) { CREATE (n:N {k: i}) RETURN n } IN TRANSACTIONS OF 2 ROWS CREATE (n)-[:R]->(:M)
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes         | 8 |
      | +relationships | 4 |
      | +properties    | 4 |
      | +labels        | 2 |

  Scenario: [16] Optional
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS i OPTIONAL CALL (i) { WITH i WHERE i = 2 CREATE (n:N {k: i}) RETURN n.k AS k } IN TRANSACTIONS OF 1 ROW RETURN i, k
      """
    Then the result should be, in any order:
      | i | k    |
      | 1 | null |
      | 2 | 2    |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [17] One that only reads
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 0, 4] AS i CALL (i) { RETURN 4 / i AS q } IN TRANSACTIONS OF 2 ROWS ON ERROR CONTINUE RETURN i, q
      """
    Then the result should be, in order:
      | i | q    |
      | 1 | 4    |
      | 2 | 2    |
      | 0 | null |
      | 4 | null |
    And no side effects

  Scenario: [18] An error fails the statement unless it says otherwise
    Given an empty graph
    When executing query:
      """
      UNWIND [0, 1] AS i CALL (i) { CREATE (:N {k: 1 / i}) } IN TRANSACTIONS OF 1 ROW
      """
    Then a ArithmeticError should be raised at runtime: DivisionByZero

  Scenario: [19] A status needs errors that are survived
    Given an empty graph
    When executing query:
      """
      UNWIND [0, 1] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS ON ERROR FAIL REPORT STATUS AS s RETURN s
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: [20] Not behind what the statement writes
    Given an empty graph
    When executing query:
      """
      CREATE (a:A) WITH a CALL (a) { SET a.x = 1 } IN TRANSACTIONS
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: [21] Not in another subquery
    Given an empty graph
    When executing query:
      """
      CALL () { CALL () { CREATE (:A) } IN TRANSACTIONS }
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: [22] Not in a union
    Given an empty graph
    When executing query:
      """
      UNWIND [1] AS x CALL (x) { CREATE (:A) } IN TRANSACTIONS RETURN x UNION RETURN 2 AS x
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: [23] The number of rows as a parameter
    Given an empty graph
    And parameters are:
      | n | 0 |
    When executing query:
      """
      UNWIND [1, 2] AS i CALL (i) { CREATE (:N) } IN TRANSACTIONS OF $n ROWS
      """
    Then a SyntaxError should be raised at runtime: NegativeIntegerArgument
