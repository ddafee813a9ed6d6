Feature: LabelExpressions1 - Label and type expressions

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:Cat:Pet {name: 'Tom', age: 3}), (:Dog:Pet {name: 'Rex', age: 5}), (:Dog {name: 'Fox', age: 7}), (:Pet {name: 'Pip'}), ({name: 'Nobody'})
      WITH count(*) AS made MATCH (a {name: 'Tom'}), (b {name: 'Rex'}), (c {name: 'Fox'}) CREATE (a)-[:FEARS]->(b), (b)-[:CHASES]->(a), (c)-[:LIKES]->(b)
      """

  Scenario: [1] Or
    When executing query:
      """
      MATCH (n:Cat|Dog) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
      | 'Fox' |
    And no side effects

  Scenario: [2] And by ampersand
    When executing query:
      """
      MATCH (n:Dog&Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
    And no side effects

  Scenario: [3] And by colons
    When executing query:
      """
      MATCH (n:Dog:Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
    And no side effects

  Scenario: [4] Not
    When executing query:
      """
      MATCH (n:!Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'Fox'    |
      | 'Nobody' |
    And no side effects

  Scenario: [5] Any label
    When executing query:
      """
      MATCH (n:%) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
      | 'Fox' |
      | 'Pip' |
    And no side effects

  Scenario: [6] No label
    When executing query:
      """
      MATCH (n:!%) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name     |
      | 'Nobody' |
    And no side effects

  Scenario: [7] And binds tighter than or
    When executing query:
      """
      MATCH (n:Cat|Dog&Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
    And no side effects

  Scenario: [8] Not binds tighter than and
    When executing query:
      """
      MATCH (n:!Cat&Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
      | 'Pip' |
    And no side effects

  Scenario: [9] Parentheses
    When executing query:
      """
      MATCH (n:(Cat|Dog)&!Pet) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Fox' |
    And no side effects

  Scenario: [10] As a predicate
    When executing query:
      """
      MATCH (n) WHERE n:Cat|Dog RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
      | 'Fox' |
    And no side effects

  Scenario: [11] As a value
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, n:Dog&!Pet AS stray
      """
    Then the result should be, in any order:
      | name     | stray |
      | 'Fox'    | true  |
      | 'Pip'    | false |
      | 'Nobody' | false |
      | 'Tom'    | false |
      | 'Rex'    | false |
    And no side effects

  Scenario: [12] As a value of null
    When executing query:
      """
      OPTIONAL MATCH (n:Fish) RETURN n:Dog|Cat AS answer
      """
    Then the result should be, in any order:
      | answer |
      | null   |
    And no side effects

  Scenario: [13] IS instead of the colon
    When executing query:
      """
      MATCH (n IS Cat|Dog) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Tom' |
      | 'Rex' |
      | 'Fox' |
    And no side effects

  Scenario: [14] IS in a predicate
    When executing query:
      """
      MATCH (n) WHERE n IS Dog&Pet RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Rex' |
    And no side effects

  Scenario: [15] Types with or
    When executing query:
      """
      MATCH (a)-[r:FEARS|LIKES]->(b) RETURN a.name AS a, b.name AS b
      """
    Then the result should be, in any order:
      | a     | b     |
      | 'Fox' | 'Rex' |
      | 'Tom' | 'Rex' |
    And no side effects

  Scenario: [16] Types with not
    When executing query:
      """
      MATCH (a)-[r:!FEARS]->(b) RETURN a.name AS a, type(r) AS type
      """
    Then the result should be, in any order:
      | a     | type     |
      | 'Rex' | 'CHASES' |
      | 'Fox' | 'LIKES'  |
    And no side effects

  Scenario: [17] Types: two at a time are none
    When executing query:
      """
      MATCH (a)-[r:FEARS&LIKES]->(b) RETURN r
      """
    Then the result should be empty
    And no side effects

  Scenario: [18] Any type
    When executing query:
      """
      MATCH (a)-[r:%]->(b) RETURN type(r) AS type
      """
    Then the result should be, in any order:
      | type     |
      | 'FEARS'  |
      | 'CHASES' |
      | 'LIKES'  |
    And no side effects

  Scenario: [19] A type as a predicate
    When executing query:
      """
      MATCH ()-[r]->() WHERE r:FEARS|CHASES RETURN type(r) AS type
      """
    Then the result should be, in any order:
      | type     |
      | 'FEARS'  |
      | 'CHASES' |
    And no side effects

  Scenario: [20] Together with properties and WHERE inside the node
    When executing query:
      """
      MATCH (n:Pet&!Cat {name: 'Rex'} WHERE n.age > 4) RETURN n.age AS age
      """
    Then the result should be, in any order:
      | age |
      | 5   |
    And no side effects

  Scenario: [21] Unknown labels match nothing
    When executing query:
      """
      MATCH (n:Fish|Bird) RETURN n
      """
    Then the result should be empty
    And no side effects

  Scenario: [22] Creating by or is an error
    When executing query:
      """
      CREATE (n:Cat|Dog)
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [23] Creating by ampersand gives both labels
    When executing query:
      """
      CREATE (n:Cat&Stray {name: 'Kit'}) RETURN n
      """
    Then the result should be, in any order:
      | n                          |
      | (:Cat:Stray {name: 'Kit'}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [24] The two notations of and do not mix
    When executing query:
      """
      MATCH (n:Cat:Pet&Dog) RETURN n
      """
    Then a SyntaxError should be raised at compile time: *
