Feature: ExplainProfile1 - EXPLAIN and PROFILE

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1})-[:T]->(:Q)
      """

  Scenario: [1] EXPLAIN gives a plan and no rows
    When executing query:
      """
      EXPLAIN MATCH (n:P) RETURN n.k AS k
      """
    Then the result should be, in any order:
      | k |
    And a plan should be given
    And no side effects

  Scenario: [2] EXPLAIN writes nothing
    When executing query:
      """
      EXPLAIN CREATE (:P {k: 2})
      """
    Then the result should be empty
    And a plan should be given
    And no side effects

  Scenario: [3] EXPLAIN of a deletion
    When executing query:
      """
      EXPLAIN MATCH (n) DETACH DELETE n
      """
    Then the result should be empty
    And a plan should be given
    And no side effects

  Scenario: [4] EXPLAIN finds what is wrong
    When executing query:
      """
      EXPLAIN MATCH (n) RETURN m
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [5] EXPLAIN needs no parameters
    When executing query:
      """
      EXPLAIN MATCH (n:P {k: $k}) RETURN n
      """
    Then the result should be, in any order:
      | n |
    And a plan should be given
    And no side effects

  Scenario: [6] EXPLAIN does not divide
    When executing query:
      """
      EXPLAIN RETURN 1 / 0 AS x
      """
    Then the result should be, in any order:
      | x |
    And a plan should be given
    And no side effects

  Scenario: [7] PROFILE gives a plan and the rows
    When executing query:
      """
      PROFILE MATCH (n:P) RETURN n.k AS k
      """
    Then the result should be, in any order:
      | k |
      | 1 |
    And a plan should be given
    And no side effects

  Scenario: [8] PROFILE writes
    When executing query:
      """
      PROFILE CREATE (:P {k: 2})
      """
    Then the result should be empty
    And a plan should be given
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |

  Scenario: [9] PROFILE of an aggregation
    When executing query:
      """
      PROFILE MATCH (n)-->(m) RETURN count(*) AS pairs
      """
    Then the result should be, in any order:
      | pairs |
      | 1     |
    And a plan should be given
    And no side effects

  Scenario: [10] PROFILE fails as the statement does
    When executing query:
      """
      PROFILE RETURN 1 / 0 AS x
      """
    Then a ArithmeticError should be raised at runtime: *

  Scenario: [11] The word may be in any case
    When executing query:
      """
      explain RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
    And a plan should be given
    And no side effects

  Scenario: [12] EXPLAIN of a union
    When executing query:
      """
      EXPLAIN RETURN 1 AS x UNION RETURN 2 AS x
      """
    Then the result should be, in any order:
      | x |
    And a plan should be given
    And no side effects
