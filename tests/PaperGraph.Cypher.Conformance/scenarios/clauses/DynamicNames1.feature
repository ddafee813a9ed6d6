Feature: DynamicNames1 - Labels, types and keys that are computed

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (:A {k: 1, name: 'one'}), (:B {k: 2, name: 'two'}), (:A:B {k: 3, name: 'three'})
      """

  Scenario: [1] Creating with a label from a text
    When executing query:
      """
      WITH 'New' AS l CREATE (n:$(l)) RETURN n
      """
    Then the result should be, in any order:
      | n      |
      | (:New) |
    And the side effects should be:
      | +nodes  | 1 |
      | +labels | 1 |

  Scenario: [2] Creating with labels from a list
    When executing query:
      """
      WITH ['X', 'Y'] AS l CREATE (n:$(l)) RETURN n
      """
    Then the result should be, in any order:
      | n      |
      | (:X:Y) |
    And the side effects should be:
      | +nodes  | 1 |
      | +labels | 2 |

  Scenario: [3] Creating with a label from a parameter
    Given parameters are:
      | label | 'From here' |
    When executing query:
      """
      CREATE (n:$($label) {k: 1}) RETURN n
      """
    Then the result should be, in any order:
      | n                     |
      | (:`From here` {k: 1}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [4] Creating with a type
    When executing query:
      """
      MATCH (a {k: 1}), (b {k: 2}) CREATE (a)-[r:$('KN' + 'OWS')]->(b) RETURN r
      """
    Then the result should be, in any order:
      | r        |
      | [:KNOWS] |
    And the side effects should be:
      | +relationships | 1 |

  Scenario: [5] Matching by a label
    When executing query:
      """
      WITH 'A' AS l MATCH (n:$(l)) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'three' |
      | 'one'   |
    And no side effects

  Scenario: [6] Matching by several labels needs all
    When executing query:
      """
      MATCH (n:$(['A', 'B'])) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'three' |
    And no side effects

  Scenario: [7] Matching by any of several labels
    When executing query:
      """
      MATCH (n:$any(['A', 'B'])) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'one'   |
      | 'two'   |
      | 'three' |
    And no side effects

  Scenario: [8] Matching by a type
    Given having executed:
      """
      CREATE ()-[:T {x: 1}]->(), ()-[:U {x: 2}]->()
      """
    When executing query:
      """
      WITH 'T' AS t MATCH ()-[r:$(t)]->() RETURN r.x AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
    And no side effects

  Scenario: [9] Setting a label
    When executing query:
      """
      MATCH (n {k: 1}) SET n:$('C') RETURN n
      """
    Then the result should be, in any order:
      | n                          |
      | (:A:C {k: 1, name: 'one'}) |
    And the side effects should be:
      | +labels | 1 |

  Scenario: [10] Removing labels
    When executing query:
      """
      MATCH (n {k: 3}) REMOVE n:$(['A', 'B']) RETURN n
      """
    Then the result should be, in any order:
      | n                       |
      | ({k: 3, name: 'three'}) |
    And no side effects

  Scenario: [11] Reading a property
    When executing query:
      """
      MATCH (n:B) WITH n, 'na' + 'me' AS key RETURN n[key] AS name
      """
    Then the result should be, in any order:
      | name    |
      | 'two'   |
      | 'three' |
    And no side effects

  Scenario: [12] Setting a property
    Given parameters are:
      | key | 'name' |
    When executing query:
      """
      MATCH (n {k: 1}) SET n[$key] = 'new' RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'new' |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 1 |

  Scenario: [13] Removing a property
    When executing query:
      """
      MATCH (n {k: 1}) REMOVE n['name'] RETURN n
      """
    Then the result should be, in any order:
      | n           |
      | (:A {k: 1}) |
    And the side effects should be:
      | -properties | 1 |

  Scenario: [14] Setting to null removes
    When executing query:
      """
      MATCH (n {k: 1}) SET n['name'] = null RETURN keys(n) AS keys
      """
    Then the result should be, in any order:
      | keys  |
      | ['k'] |
    And the side effects should be:
      | -properties | 1 |

  Scenario: [15] Merging by a label
    When executing query:
      """
      UNWIND ['D', 'D', 'E'] AS l MERGE (n:$(l) {k: 9}) RETURN count(DISTINCT n) AS nodes
      """
    Then the result should be, in any order:
      | nodes |
      | 2     |
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |
      | +labels     | 2 |

  Scenario: [16] A key that is missing is null
    When executing query:
      """
      MATCH (n {k: 1}) RETURN n['nothing'] AS nothing
      """
    Then the result should be, in any order:
      | nothing |
      | null    |
    And no side effects

  Scenario: [17] A label that is a number is an error
    When executing query:
      """
      CREATE (n:$(1))
      """
    Then a SyntaxError should be raised at compile time: *
