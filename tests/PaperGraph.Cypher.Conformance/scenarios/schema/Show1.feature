Feature: Show1 - SHOW

  Scenario: [1] Indexes there are none but those for lookups
    Given an empty graph
    When executing query:
      """
      SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN type
      """
    Then the result should be empty
    And no side effects

  Scenario: [2] Range indexes alone
    Given an empty graph
    And having executed:
      """
      CREATE INDEX a FOR (n:A) ON (n.k)
      """
    And having executed:
      """
      CREATE TEXT INDEX b FOR (n:A) ON (n.s)
      """
    When executing query:
      """
      SHOW RANGE INDEXES YIELD name RETURN name
      """
    Then the result should be, in any order:
      | name |
      | 'a'  |
    And no side effects

  Scenario: [3] Full-text indexes alone
    Given an empty graph
    And having executed:
      """
      CREATE INDEX a FOR (n:A) ON (n.k)
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.s, n.t]
      """
    When executing query:
      """
      SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name | labelsOrTypes | properties |
      | 'f'  | ['A', 'B']    | ['s', 't'] |
    And no side effects

  Scenario: [4] Constraints of uniqueness
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT c FOR (n:A) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      SHOW UNIQUE CONSTRAINTS YIELD name, ownedIndex RETURN name, ownedIndex
      """
    Then the result should be, in any order:
      | name | ownedIndex |
      | 'c'  | 'c'        |
    And no side effects

  Scenario: [5] Without YIELD the usual columns
    Given an empty graph
    When executing query:
      """
      SHOW CONSTRAINTS
      """
    Then the result should be, in any order:
      | id | name | type | entityType | labelsOrTypes | properties | ownedIndex | propertyType |
    And no side effects

  Scenario: [6] YIELD with ORDER BY, SKIP and LIMIT
    Given an empty graph
    And having executed:
      """
      CREATE INDEX a FOR (n:A) ON (n.k)
      """
    And having executed:
      """
      CREATE INDEX b FOR (n:A) ON (n.l)
      """
    When executing query:
      """
      SHOW INDEXES YIELD name, type ORDER BY name SKIP 1 LIMIT 1 WHERE type = 'RANGE' RETURN name
      """
    Then the result should be, in order:
      | name |
      | 'b'  |
    And no side effects

  Scenario: [7] WHERE without YIELD
    Given an empty graph
    When executing query:
      """
      SHOW CONSTRAINTS WHERE name = 'nothing'
      """
    Then the result should be, in any order:
      | id | name | type | entityType | labelsOrTypes | properties | ownedIndex | propertyType |
    And no side effects

  Scenario: [8] Columns can be renamed
    Given an empty graph
    And having executed:
      """
      CREATE INDEX a FOR (n:A) ON (n.k)
      """
    When executing query:
      """
      SHOW INDEXES YIELD name AS n, state AS s WHERE n = 'a' RETURN n, s
      """
    Then the result should be, in any order:
      | n   | s        |
      | 'a' | 'ONLINE' |
    And no side effects

  Scenario: [9] Functions
    Given an empty graph
    When executing query:
      """
      SHOW FUNCTIONS YIELD name, category WHERE name IN ['size', 'toUpper', 'count'] RETURN name, category
      """
    Then the result should be, in any order:
      | name      | category      |
      | 'count'   | 'Aggregating' |
      | 'size'    | 'Scalar'      |
      | 'toUpper' | 'String'      |
    And no side effects

  Scenario: [10] Functions with their signatures
    Given an empty graph
    When executing query:
      """
      SHOW FUNCTIONS YIELD name, aggregating WHERE name IN ['count', 'size'] RETURN name, aggregating
      """
    Then the result should be, in any order:
      | name    | aggregating |
      | 'count' | true        |
      | 'size'  | false       |
    And no side effects

  Scenario: [11] Procedures
    Given an empty graph
    When executing query:
      """
      SHOW PROCEDURES YIELD name, mode WHERE name IN ['db.labels', 'db.relationshipTypes'] RETURN name, mode
      """
    Then the result should be, in any order:
      | name                   | mode   |
      | 'db.labels'            | 'READ' |
      | 'db.relationshipTypes' | 'READ' |
    And no side effects

  Scenario: [12] All columns by a star
    Given an empty graph
    When executing query:
      """
      SHOW PROCEDURES YIELD * WHERE name = 'db.labels' RETURN name, signature
      """
    Then the result should be, in any order:
      | name        | signature                          |
      | 'db.labels' | 'db.labels() :: (label :: STRING)' |
    And no side effects

  Scenario: [13] Counted
    Given an empty graph
    And having executed:
      """
      CREATE INDEX a FOR (n:A) ON (n.k)
      """
    And having executed:
      """
      CREATE INDEX b FOR (n:A) ON (n.l)
      """
    When executing query:
      """
      SHOW INDEXES YIELD type WHERE type = 'RANGE' RETURN count(*) AS indexes
      """
    Then the result should be, in any order:
      | indexes |
      | 2       |
    And no side effects

  Scenario: [14] A column that is not there is an error
    Given an empty graph
    When executing query:
      """
      SHOW INDEXES YIELD nothing RETURN nothing
      """
    Then a SyntaxError should be raised at compile time: *
