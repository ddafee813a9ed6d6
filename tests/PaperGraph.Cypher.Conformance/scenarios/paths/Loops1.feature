Feature: Loops1 - Relationships from a node to itself

  Facts A26 of how Neo4j counts them.

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:L {name: 'one'}), (b:L {name: 'two'}) CREATE (a)-[:R {i: 1}]->(a), (b)-[:R {i: 2}]->(b), (b)-[:R {i: 3}]->(b)
      """

  Scenario: [1] Without direction a loop matches once
    When executing query:
      """
      MATCH (a:L {name: 'one'})-[r:R]-(b) RETURN count(r) AS found
      """
    Then the result should be, in any order:
      | found |
      | 1     |
    And no side effects

  Scenario: [2] In a count subquery too
    When executing query:
      """
      MATCH (a:L {name: 'one'}) RETURN COUNT { (a)-[:R]-() } AS found
      """
    Then the result should be, in any order:
      | found |
      | 1     |
    And no side effects

  Scenario: [3] A path does not walk it twice
    When executing query:
      """
      MATCH (a:L {name: 'one'})-[rs:R*1..2]-(b) RETURN size(rs) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 1    |
    And no side effects

  Scenario: [4] Two loops match twice
    When executing query:
      """
      MATCH (b:L {name: 'two'})-[r:R]-(c) RETURN count(*) AS found
      """
    Then the result should be, in any order:
      | found |
      | 2     |
    And no side effects

  Scenario: [5] Two loops make four paths of one or two hops
    When executing query:
      """
      MATCH (b:L {name: 'two'})-[:R*1..2]-(c) RETURN count(*) AS found
      """
    Then the result should be, in any order:
      | found |
      | 4     |
    And no side effects

  Scenario: [6] Two loops make two paths of two single hops
    When executing query:
      """
      MATCH (b:L {name: 'two'})-[:R]-(c)-[:R]-(d) RETURN count(*) AS found
      """
    Then the result should be, in any order:
      | found |
      | 2     |
    And no side effects

  Scenario: [7] With a direction a loop matches once as well
    When executing query:
      """
      MATCH (a:L {name: 'one'})-[r]->(b), (c)-[s]->(a) RETURN count(*) AS found
      """
    Then the result should be, in any order:
      | found |
      | 0     |
    And no side effects

  Scenario: [8] startNode and endNode are the same
    When executing query:
      """
      MATCH (a:L {name: 'one'})-[r]->() RETURN startNode(r) = endNode(r) AS same
      """
    Then the result should be, in any order:
      | same |
      | true |
    And no side effects
