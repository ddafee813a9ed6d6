Feature: Index1 - Indexes on properties

  Scenario: [1] Creating one
    Given an empty graph
    When executing query:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties WHERE name = 'p_k' RETURN name, type, entityType, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name  | type    | entityType | labelsOrTypes | properties |
      | 'p_k' | 'RANGE' | 'NODE'     | ['P']         | ['k']      |

  Scenario: [2] Without a name it gets one
    Given an empty graph
    When executing query:
      """
      CREATE INDEX FOR (n:P) ON (n.k)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = 'RANGE' RETURN type, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | type    | labelsOrTypes | properties |
      | 'RANGE' | ['P']         | ['k']      |

  Scenario: [3] On relationships
    Given an empty graph
    When executing query:
      """
      CREATE INDEX t_w FOR ()-[r:T]-() ON (r.w)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD name, entityType, labelsOrTypes WHERE name = 't_w' RETURN name, entityType, labelsOrTypes
      """
    Then the result should be, in any order:
      | name  | entityType     | labelsOrTypes |
      | 't_w' | 'RELATIONSHIP' | ['T']         |

  Scenario: [4] On two properties
    Given an empty graph
    When executing query:
      """
      CREATE INDEX p_two FOR (n:P) ON (n.a, n.b)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD name, properties WHERE name = 'p_two' RETURN name, properties
      """
    Then the result should be, in any order:
      | name    | properties |
      | 'p_two' | ['a', 'b'] |

  Scenario: [5] For texts
    Given an empty graph
    When executing query:
      """
      CREATE TEXT INDEX p_name FOR (n:P) ON (n.name)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD name, type WHERE name = 'p_name' RETURN name, type
      """
    Then the result should be, in any order:
      | name     | type   |
      | 'p_name' | 'TEXT' |

  Scenario: [6] An equality finds the same with it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P {k: 1}) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'one' |
    And no side effects

  Scenario: [7] Integers and floats of the same value are the same to it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P) WHERE n.k = 1.0 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'one' |
    And no side effects

  Scenario: [8] A range finds the same with it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P) WHERE n.k > 1 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'two' |
    And no side effects

  Scenario: [9] A key from UNWIND
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      UNWIND [2, 1, 5] AS k MATCH (n:P {k: k}) RETURN k, n.name AS name
      """
    Then the result should be, in any order:
      | k | name  |
      | 2 | 'two' |
      | 1 | 'one' |
    And no side effects

  Scenario: [10] IN finds each item once
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P) WHERE n.k IN [1, 2, 1] RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'one' |
      | 'two' |
    And no side effects

  Scenario: [11] A prefix finds the same with it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_name FOR (n:P) ON (n.name)
      """
    When executing query:
      """
      MATCH (n:P) WHERE n.name STARTS WITH 't' RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'two' |
    And no side effects

  Scenario: [12] What is written in the same statement is found
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      CREATE (:P {k: 7}) WITH count(*) AS made MATCH (n:P {k: 7}) RETURN count(n) AS found
      """
    Then the result should be, in any order:
      | found |
      | 1     |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |

  Scenario: [13] What is changed is found by its new value only
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P {k: 1}) SET n.k = 8 WITH count(*) AS done MATCH (m:P) WHERE m.k IN [1, 8] RETURN m.k AS k
      """
    Then the result should be, in any order:
      | k |
      | 8 |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 1 |

  Scenario: [14] MERGE finds by it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      UNWIND [1, 3, 3] AS k MERGE (n:P {k: k}) RETURN count(DISTINCT n) AS nodes
      """
    Then the result should be, in any order:
      | nodes |
      | 2     |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |

  Scenario: [15] A null finds nothing
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1, name: 'one'}), (:P {k: 2, name: 'two'}), (:P {name: 'none'}), (:Q {k: 1})
      """
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      MATCH (n:P {k: null}) RETURN n
      """
    Then the result should be empty
    And no side effects

  Scenario: [16] The same again is an error
    Given an empty graph
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      CREATE INDEX other FOR (n:P) ON (n.k)
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [17] IF NOT EXISTS does nothing then
    Given an empty graph
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      CREATE INDEX p_k IF NOT EXISTS FOR (n:P) ON (n.k)
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD type WHERE type = 'RANGE' RETURN count(*) AS indexes
      """
    Then the result should be, in any order:
      | indexes |
      | 1       |

  Scenario: [18] Dropping
    Given an empty graph
    And having executed:
      """
      CREATE INDEX p_k FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      DROP INDEX p_k
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD type WHERE type = 'RANGE' RETURN count(*) AS indexes
      """
    Then the result should be, in any order:
      | indexes |
      | 0       |

  Scenario: [19] Dropping one that is not there is an error
    Given an empty graph
    When executing query:
      """
      DROP INDEX nothing
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [20] Dropping one that is not there with IF EXISTS does nothing
    Given an empty graph
    When executing query:
      """
      DROP INDEX nothing IF EXISTS
      """
    Then the result should be empty
    And no side effects
