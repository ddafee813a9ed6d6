Feature: Procedures1 - Procedures that tools call

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:A {k: 1, name: 'x'})-[:T {w: 1}]->(:B)
      """

  Scenario: [1] Labels
    When executing query:
      """
      CALL db.labels()
      """
    Then the result should be, in any order:
      | label |
      | 'A'   |
      | 'B'   |
    And no side effects

  Scenario: [2] Relationship types
    When executing query:
      """
      CALL db.relationshipTypes()
      """
    Then the result should be, in any order:
      | relationshipType |
      | 'T'              |
    And no side effects

  Scenario: [3] Property keys
    When executing query:
      """
      CALL db.propertyKeys() YIELD propertyKey WHERE propertyKey IN ['k', 'name', 'w'] RETURN propertyKey
      """
    Then the result should be, in any order:
      | propertyKey |
      | 'name'      |
      | 'k'         |
      | 'w'         |
    And no side effects

  Scenario: [4] Counted
    When executing query:
      """
      CALL db.labels() YIELD label RETURN count(*) AS labels
      """
    Then the result should be, in any order:
      | labels |
      | 2      |
    And no side effects

  Scenario: [5] Filtered after YIELD
    When executing query:
      """
      CALL db.labels() YIELD label WHERE label > 'A' RETURN label
      """
    Then the result should be, in any order:
      | label |
      | 'B'   |
    And no side effects

  Scenario: [6] Renamed by YIELD
    When executing query:
      """
      CALL db.labels() YIELD label AS l RETURN l ORDER BY l DESC
      """
    Then the result should be, in order:
      | l   |
      | 'B' |
      | 'A' |
    And no side effects

  Scenario: [7] Without parentheses
    When executing query:
      """
      CALL db.relationshipTypes
      """
    Then the result should be, in any order:
      | relationshipType |
      | 'T'              |
    And no side effects

  Scenario: [8] In the middle of a statement
    When executing query:
      """
      MATCH (n:A) CALL db.labels() YIELD label RETURN n.k AS k, label
      """
    Then the result should be, in any order:
      | k | label |
      | 1 | 'A'   |
      | 1 | 'B'   |
    And no side effects

  Scenario: [9] Of nodes whose label is computed
    When executing query:
      """
      CALL db.labels() YIELD label CALL (label) { MATCH (n) WHERE label IN labels(n) RETURN count(n) AS nodes } RETURN label, nodes
      """
    Then the result should be, in any order:
      | label | nodes |
      | 'A'   | 1     |
      | 'B'   | 1     |
    And no side effects

  Scenario: [10] Properties by label
    When executing query:
      """
      CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes, mandatory RETURN nodeLabels, propertyName, propertyTypes, mandatory
      """
    Then the result should be, in any order:
      | nodeLabels | propertyName | propertyTypes | mandatory |
      | ['A']      | 'name'       | ['String']    | true      |
      | ['A']      | 'k'          | ['Long']      | true      |
      | ['B']      | null         | null          | false     |
    And no side effects

  Scenario: [11] Properties by type
    When executing query:
      """
      CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes, mandatory RETURN relType, propertyName, propertyTypes, mandatory
      """
    Then the result should be, in any order:
      | relType | propertyName | propertyTypes | mandatory |
      | ':`T`'  | 'w'          | ['Long']      | true      |
    And no side effects

  Scenario: [12] The shape of the graph
    When executing query:
      """
      CALL db.schema.visualization() YIELD nodes, relationships RETURN size(nodes) AS nodes, size(relationships) AS relationships
      """
    Then the result should be, in any order:
      | nodes | relationships |
      | 2     | 1             |
    And no side effects

  Scenario: [13] Waiting for indexes
    When executing query:
      """
      CALL db.awaitIndexes(60)
      """
    Then the result should be empty
    And no side effects

  Scenario: [14] Name and edition of the engine
    When executing query:
      """
      CALL dbms.components() YIELD name, versions, edition RETURN size(versions) AS versions
      """
    Then the result should be, in any order:
      | versions |
      | 1        |
    And no side effects

  Scenario: [15] A procedure that is not there is an error
    When executing query:
      """
      CALL db.nothing()
      """
    Then a ProcedureError should be raised at compile time: ProcedureNotFound

  Scenario: [16] A column that it does not give is an error
    When executing query:
      """
      CALL db.labels() YIELD nothing RETURN nothing
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [17] Too many arguments are an error
    When executing query:
      """
      CALL db.labels(1)
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments
