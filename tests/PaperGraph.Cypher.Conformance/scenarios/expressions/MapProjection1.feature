Feature: MapProjection1 - Map projections

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:P {name: 'Ada', born: 1815, city: 'London'})-[:WROTE {year: 1843}]->(:W {title: 'Notes'})
      """

  Scenario: [1] Named properties
    When executing query:
      """
      MATCH (p:P) RETURN p {.name, .born} AS p
      """
    Then the result should be, in any order:
      | p                         |
      | {born: 1815, name: 'Ada'} |
    And no side effects

  Scenario: [2] All properties
    When executing query:
      """
      MATCH (p:P) RETURN p {.*} AS p
      """
    Then the result should be, in any order:
      | p                                         |
      | {born: 1815, city: 'London', name: 'Ada'} |
    And no side effects

  Scenario: [3] A property that is missing is null
    When executing query:
      """
      MATCH (p:P) RETURN p {.name, .died} AS p
      """
    Then the result should be, in any order:
      | p                         |
      | {died: null, name: 'Ada'} |
    And no side effects

  Scenario: [4] Literal entries
    When executing query:
      """
      MATCH (p:P) RETURN p {.name, age: 1843 - p.born} AS p
      """
    Then the result should be, in any order:
      | p                      |
      | {age: 28, name: 'Ada'} |
    And no side effects

  Scenario: [5] Variables as entries
    When executing query:
      """
      MATCH (p:P)-[r:WROTE]->(w) WITH p, w.title AS title RETURN p {.name, title} AS p
      """
    Then the result should be, in any order:
      | p                             |
      | {name: 'Ada', title: 'Notes'} |
    And no side effects

  Scenario: [6] All properties and one put over
    When executing query:
      """
      MATCH (p:P) RETURN p {.*, name: 'Lovelace'} AS p
      """
    Then the result should be, in any order:
      | p                                              |
      | {born: 1815, city: 'London', name: 'Lovelace'} |
    And no side effects

  Scenario: [7] An own entry counts, also when all properties come after it
    When executing query:
      """
      MATCH (p:P) RETURN p {name: 'Lovelace', .*} AS p
      """
    Then the result should be, in any order:
      | p                                              |
      | {born: 1815, city: 'London', name: 'Lovelace'} |
    And no side effects

  Scenario: [8] Of a relationship
    When executing query:
      """
      MATCH ()-[r:WROTE]->() RETURN r {.year} AS r
      """
    Then the result should be, in any order:
      | r            |
      | {year: 1843} |
    And no side effects

  Scenario: [9] Of a map
    When executing query:
      """
      WITH {a: 1, b: 2} AS m RETURN m {.a, c: 3} AS m
      """
    Then the result should be, in any order:
      | m            |
      | {a: 1, c: 3} |
    And no side effects

  Scenario: [10] Of null
    When executing query:
      """
      OPTIONAL MATCH (n:Nobody) RETURN n {.name, .*} AS n
      """
    Then the result should be, in any order:
      | n    |
      | null |
    And no side effects

  Scenario: [11] A pattern comprehension as entry
    When executing query:
      """
      MATCH (p:P) RETURN p {.name, works: [(p)-[:WROTE]->(w) | w {.title}]} AS p
      """
    Then the result should be, in any order:
      | p                                        |
      | {name: 'Ada', works: [{title: 'Notes'}]} |
    And no side effects

  Scenario: [12] Collected
    When executing query:
      """
      MATCH (p:P)-[r]->(w) RETURN collect(p {.name, work: w.title}) AS list
      """
    Then the result should be, in any order:
      | list                           |
      | [{name: 'Ada', work: 'Notes'}] |
    And no side effects

  Scenario: [13] Empty
    When executing query:
      """
      MATCH (p:P) RETURN p {} AS p
      """
    Then the result should be, in any order:
      | p  |
      | {} |
    And no side effects

  Scenario: [14] Without a name the column is called by its variable
    # Fact A8: not by the text of the expression.
    When executing query:
      """
      MATCH (p:P) RETURN p {.name}
      """
    Then the result should be, in any order:
      | p             |
      | {name: 'Ada'} |
    And no side effects

  Scenario: [15] Two of one variable need names
    # Fact A8.
    When executing query:
      """
      MATCH (p:P) RETURN p {.name}, p {.born}
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict
