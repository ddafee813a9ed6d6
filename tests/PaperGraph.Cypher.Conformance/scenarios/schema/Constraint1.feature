Feature: Constraint1 - Constraints

  Facts A21 and A31: what a uniqueness constraint tells apart.

  Scenario: [1] Creating one of uniqueness
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN name, type, entityType, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name  | type         | entityType | labelsOrTypes | properties |
      | 'p_k' | 'UNIQUENESS' | 'NODE'     | ['P']         | ['k']      |

  Scenario: [2] On relationships
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT t_k FOR ()-[r:T]-() REQUIRE r.k IS UNIQUE
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes RETURN name, type, entityType, labelsOrTypes
      """
    Then the result should be, in any order:
      | name  | type                      | entityType     | labelsOrTypes |
      | 't_k' | 'RELATIONSHIP_UNIQUENESS' | 'RELATIONSHIP' | ['T']         |

  Scenario: [3] On two properties together
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT p_two FOR (n:P) REQUIRE (n.a, n.b) IS UNIQUE
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW CONSTRAINTS YIELD name, properties RETURN name, properties
      """
    Then the result should be, in any order:
      | name    | properties |
      | 'p_two' | ['a', 'b'] |

  Scenario: [4] A second of the same key is refused
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    When executing query:
      """
      CREATE (:P {k: 1})
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [5] Nothing of the statement stays then
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    When executing query:
      """
      UNWIND [2, 3, 1] AS k CREATE (:P {k: k})
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [6] Setting a key that is taken is refused
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1}), (:P {k: 2})
      """
    When executing query:
      """
      MATCH (n:P {k: 2}) SET n.k = 1
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [7] Adding the label to a node whose key is taken is refused
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1}), (:Q {k: 1})
      """
    When executing query:
      """
      MATCH (n:Q) SET n:P
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [8] 1 and 1.0 are the same key
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    When executing query:
      """
      CREATE (:P {k: 1.0})
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [9] Large integers are told from the floats that they equal
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 9007199254740993})
      """
    When executing query:
      """
      CREATE (:P {k: 9007199254740992.0})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |

  Scenario: [10] Composed and decomposed letters are told apart
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: '\u00C9'}), (:P {k: 'a'})
      """
    When executing query:
      """
      CREATE (:P {k: 'E\u0301'}), (:P {k: 'a '})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 2 |

  Scenario: [11] Nodes without the key are free
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      CREATE (:P), (:P)
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes  | 2 |
      | +labels | 1 |

  Scenario: [12] A key that was deleted is free
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    When executing query:
      """
      MATCH (n:P {k: 1}) DELETE n CREATE (:P {k: 1, again: true})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 1 |
      | -nodes      | 1 |
      | +properties | 2 |
      | -properties | 1 |

  Scenario: [13] Two keys can be exchanged in one statement by way of a third
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1}), (:P {k: 2})
      """
    When executing query:
      """
      MATCH (a:P {k: 1}), (b:P {k: 2}) SET a.k = 0 SET b.k = 1 SET a.k = 2
      """
    Then the result should be empty
    And the side effects should be:
      | +properties | 2 |
      | -properties | 2 |
    When executing control query:
      """
      MATCH (n:P) RETURN n.k AS k
      """
    Then the result should be, in any order:
      | k |
      | 2 |
      | 1 |

  Scenario: [14] MERGE finds by it
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    When executing query:
      """
      MERGE (n:P {k: 1}) ON CREATE SET n.made = true ON MATCH SET n.found = true RETURN n
      """
    Then the result should be, in any order:
      | n                        |
      | (:P {found: true, k: 1}) |
    And the side effects should be:
      | +properties | 1 |

  Scenario: [15] A second relationship of the same key is refused
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT t_k FOR ()-[r:T]-() REQUIRE r.k IS UNIQUE
      """
    And having executed:
      """
      CREATE ()-[:T {k: 1}]->()
      """
    When executing query:
      """
      CREATE ()-[:T {k: 1}]->()
      """
    Then a ConstraintVerificationFailed should be raised at runtime: *

  Scenario: [16] Two properties are a key together
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_two FOR (n:P) REQUIRE (n.a, n.b) IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {a: 1, b: 1})
      """
    When executing query:
      """
      CREATE (:P {a: 1, b: 2})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |

  Scenario: [17] Data that break it forbid it
    Given an empty graph
    And having executed:
      """
      CREATE (:P {k: 1}), (:P {k: 1})
      """
    When executing query:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [18] The same again is an error
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      CREATE CONSTRAINT other FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [19] IF NOT EXISTS does nothing then
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      CREATE CONSTRAINT other IF NOT EXISTS FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW CONSTRAINTS YIELD name RETURN name
      """
    Then the result should be, in any order:
      | name  |
      | 'p_k' |

  Scenario: [20] An index on the property stands in the way
    Given an empty graph
    And having executed:
      """
      CREATE INDEX i FOR (n:P) ON (n.k)
      """
    When executing query:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [21] It brings an index of its own
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    Then the result should be empty
    And no side effects
    When executing control query:
      """
      SHOW INDEXES YIELD name, type, owningConstraint WHERE type = 'RANGE' RETURN name, type, owningConstraint
      """
    Then the result should be, in any order:
      | name  | type    | owningConstraint |
      | 'p_k' | 'RANGE' | 'p_k'            |

  Scenario: [22] Its index cannot be dropped alone
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    When executing query:
      """
      DROP INDEX p_k
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [23] Dropping frees the key
    Given an empty graph
    And having executed:
      """
      CREATE CONSTRAINT p_k FOR (n:P) REQUIRE n.k IS UNIQUE
      """
    And having executed:
      """
      CREATE (:P {k: 1})
      """
    And having executed:
      """
      DROP CONSTRAINT p_k
      """
    When executing query:
      """
      CREATE (:P {k: 1})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |

  Scenario: [24] Dropping one that is not there is an error
    Given an empty graph
    When executing query:
      """
      DROP CONSTRAINT nothing
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [25] Dropping one that is not there with IF EXISTS does nothing
    Given an empty graph
    When executing query:
      """
      DROP CONSTRAINT nothing IF EXISTS
      """
    Then the result should be empty
    And no side effects

  Scenario: [26] That a property exists cannot be demanded
    # As in the Community edition of Neo4j.
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT c FOR (n:P) REQUIRE n.k IS NOT NULL
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [27] A node key cannot be demanded
    # As in the Community edition of Neo4j.
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT c FOR (n:P) REQUIRE n.k IS NODE KEY
      """
    Then a SchemaError should be raised at runtime: *

  Scenario: [28] A type cannot be demanded
    # As in the Community edition of Neo4j.
    Given an empty graph
    When executing query:
      """
      CREATE CONSTRAINT c FOR (n:P) REQUIRE n.k IS :: INTEGER
      """
    Then a SchemaError should be raised at runtime: *
