Feature: BoundNull1 - Variables that are null match nothing

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """

  Scenario: [1] A node alone
    When executing query:
      """
      OPTIONAL MATCH (n:None) MATCH (n) RETURN n
      """
    Then the result should be empty
    And no side effects

  Scenario: [2] A node at an end of a pattern
    When executing query:
      """
      OPTIONAL MATCH (n:None) MATCH (n)-->(m) RETURN m
      """
    Then the result should be empty
    And no side effects

  Scenario: [3] A relationship
    When executing query:
      """
      OPTIONAL MATCH ()-[r:None]->() MATCH (a)-[r]->(b) RETURN a, b
      """
    Then the result should be empty
    And no side effects

  Scenario: [4] Beside another pattern
    When executing query:
      """
      OPTIONAL MATCH (n:None) MATCH (n), (m) RETURN m
      """
    Then the result should be empty
    And no side effects

  Scenario: [5] Under OPTIONAL MATCH the row stays
    When executing query:
      """
      OPTIONAL MATCH (n:None) OPTIONAL MATCH (n)-->(m) RETURN n, m
      """
    Then the result should be, in any order:
      | n    | m    |
      | null | null |
    And no side effects

  Scenario: [6] In EXISTS and COUNT
    When executing query:
      """
      OPTIONAL MATCH (n:None) RETURN EXISTS { (n)-->() } AS e, COUNT { (n)-->() } AS c, COUNT { (n) } AS d
      """
    Then the result should be, in any order:
      | e     | c | d |
      | false | 0 | 0 |
    And no side effects

  Scenario: [7] In a pattern comprehension
    When executing query:
      """
      OPTIONAL MATCH (n:None) RETURN [(n)-->(m) | m] AS l
      """
    Then the result should be, in any order:
      | l  |
      | [] |
    And no side effects

  Scenario: [8] In a predicate
    When executing query:
      """
      OPTIONAL MATCH (n:None) WITH n WHERE NOT (n)-->() RETURN n
      """
    Then the result should be, in any order:
      | n    |
      | null |
    And no side effects
