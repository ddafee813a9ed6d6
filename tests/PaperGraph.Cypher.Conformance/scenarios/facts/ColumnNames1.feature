Feature: ColumnNames1 - Columns without AS are called by their source text

  Facts A8.

  Scenario: [1] Numbers
    Given an empty graph
    When executing query:
      """
      RETURN 1, 2
      """
    Then the result should be, in any order:
      | 1 | 2 |
      | 1 | 2 |
    And no side effects

  Scenario: [2] Blanks inside are kept
    Given an empty graph
    When executing query:
      """
      RETURN 1  +  1
      """
    Then the result should be, in any order:
      | 1  +  1 |
      | 2       |
    And no side effects

  Scenario: [3] Blanks at the ends are not
    Given an empty graph
    When executing query:
      """
      RETURN   toUpper( 'a' )
      """
    Then the result should be, in any order:
      | toUpper( 'a' ) |
      | 'A'            |
    And no side effects

  Scenario: [4] A property with blanks
    Given an empty graph
    When executing query:
      """
      WITH {id: 1} AS n RETURN n . id
      """
    Then the result should be, in any order:
      | n . id |
      | 1      |
    And no side effects

  Scenario: [5] A count with blanks
    Given an empty graph
    When executing query:
      """
      RETURN count( * )
      """
    Then the result should be, in any order:
      | count( * ) |
      | 1          |
    And no side effects

  Scenario: [6] Backticks are kept
    Given an empty graph
    When executing query:
      """
      WITH {b: 1} AS a RETURN `a`.b
      """
    Then the result should be, in any order:
      | `a`.b |
      | 1     |
    And no side effects

  Scenario: [7] A variable in backticks is called without them
    Given an empty graph
    When executing query:
      """
      WITH 1 AS `a b` RETURN `a b`
      """
    Then the result should be, in any order:
      | a b |
      | 1   |
    And no side effects

  Scenario: [8] Two equal columns are an error
    Given an empty graph
    When executing query:
      """
      RETURN 1, 1
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict

  Scenario: [9] A star keeps the names in alphabetical order
    Given an empty graph
    When executing query:
      """
      WITH 2 AS b, 1 AS a RETURN *
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
    And no side effects

  Scenario: [10] A comment inside is part of the text
    Given an empty graph
    When executing query:
      """
      RETURN 1 /* one */ + 2
      """
    Then the result should be, in any order:
      | 1 /* one */ + 2 |
      | 3               |
    And no side effects

  Scenario: [11] Case of keywords is kept
    Given an empty graph
    When executing query:
      """
      RETURN NOT true aNd FALSE
      """
    Then the result should be, in any order:
      | NOT true aNd FALSE |
      | false              |
    And no side effects
