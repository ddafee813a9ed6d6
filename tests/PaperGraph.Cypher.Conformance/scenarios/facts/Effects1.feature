Feature: Effects1 - What SET, MERGE and DELETE see

  Facts A31.

  Scenario: [1] Items of one SET on one node do not see each other
    Given an empty graph
    And having executed:
      """
      CREATE (:N {n: 5, x: 100})
      """
    When executing query:
      """
      MATCH (n:N) SET n.x = n.n * 2, n.y = n.x + 1 RETURN n.x AS x, n.y AS y
      """
    Then the result should be, in any order:
      | x  | y   |
      | 10 | 101 |
    And the side effects should be:
      | +properties | 2 |
      | -properties | 1 |

  Scenario: [2] Not even on the same key
    Given an empty graph
    And having executed:
      """
      CREATE (:N {x: 5})
      """
    When executing query:
      """
      MATCH (n:N) SET n.x = 7, n.x = n.x + 1 RETURN n.x AS x
      """
    Then the result should be, in any order:
      | x |
      | 6 |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 1 |

  Scenario: [3] Separate clauses do
    Given an empty graph
    And having executed:
      """
      CREATE (:N {n: 5, x: 100})
      """
    When executing query:
      """
      MATCH (n:N) SET n.x = n.n * 2 SET n.y = n.x + 1 RETURN n.x AS x, n.y AS y
      """
    Then the result should be, in any order:
      | x  | y  |
      | 10 | 11 |
    And the side effects should be:
      | +properties | 2 |
      | -properties | 1 |

  Scenario: [4] ON CREATE SET neither
    Given an empty graph
    When executing query:
      """
      MERGE (n:N {k: 1}) ON CREATE SET n.x = 1, n.y = n.x RETURN n.x AS x, n.y AS y
      """
    Then the result should be, in any order:
      | x | y    |
      | 1 | null |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |
      | +labels     | 1 |

  Scenario: [5] Every row sees what was written in the end
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS i MERGE (c:C {k: 1}) SET c.v = coalesce(c.v, 0) + i RETURN c.v AS v
      """
    Then the result should be, in any order:
      | v |
      | 6 |
      | 6 |
      | 6 |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |
      | +labels     | 1 |

  Scenario: [6] A key that is repeated finds what was just made
    Given an empty graph
    When executing query:
      """
      UNWIND ['a', 'b', 'a'] AS id MERGE (n:M {id: id}) ON CREATE SET n.made = 1 ON MATCH SET n.met = 1
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 2 |
      | +properties | 5 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:M) RETURN n
      """
    Then the result should be, in any order:
      | n                               |
      | (:M {id: 'b', made: 1})         |
      | (:M {id: 'a', made: 1, met: 1}) |

  Scenario: [7] No rows, nothing to do
    Given an empty graph
    And parameters are:
      | rows | [] |
    When executing query:
      """
      UNWIND $rows AS r MERGE (n:M {id: r.id}) RETURN n
      """
    Then the result should be empty
    And no side effects

  Scenario: [8] A null key is an error
    Given an empty graph
    When executing query:
      """
      UNWIND [{id: 'a'}, {}] AS r MERGE (n:M {id: r.id})
      """
    Then a SemanticError should be raised at runtime: MergeReadOwnWrites

  Scenario: [9] A null key of a relationship is an error
    Given an empty graph
    And having executed:
      """
      CREATE (:A), (:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[:R {k: null}]->(b)
      """
    Then a SemanticError should be raised at runtime: MergeReadOwnWrites

  Scenario: [10] Rows whose end is not found vanish
    Given an empty graph
    And having executed:
      """
      CREATE (:M {id: 'a'}), (:M {id: 'b'})
      """
    When executing query:
      """
      UNWIND ['a', 'no', 'b'] AS id MATCH (n:M {id: id}) MERGE (n)-[:R]->(:X {of: id}) RETURN id
      """
    Then the result should be, in any order:
      | id  |
      | 'a' |
      | 'b' |
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 2 |
      | +properties    | 2 |
      | +labels        | 1 |

  Scenario: [11] An end that is null is an error
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n:None) CREATE (n)-[:R]->(:X)
      """
    Then a SemanticError should be raised at runtime: *

  Scenario: [12] Adding a null map is an error
    Given an empty graph
    And having executed:
      """
      CREATE (:N)
      """
    And parameters are:
      | m | null |
    When executing query:
      """
      MATCH (n:N) SET n += $m
      """
    Then a TypeError should be raised at runtime: *

  Scenario: [13] Adding a map with nulls removes
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1, c: 3})
      """
    When executing query:
      """
      MATCH (n:N) SET n += {a: null, b: 2} RETURN n
      """
    Then the result should be, in any order:
      | n                 |
      | (:N {b: 2, c: 3}) |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 1 |

  Scenario: [14] Replacing by a map
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1, c: 3})
      """
    When executing query:
      """
      MATCH (n:N) SET n = {b: 2} RETURN n
      """
    Then the result should be, in any order:
      | n           |
      | (:N {b: 2}) |
    And the side effects should be:
      | +properties | 1 |
      | -properties | 2 |

  Scenario: [15] SET on null does nothing
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n:None) SET n.x = 1 SET n:L SET n += {y: 2} RETURN n
      """
    Then the result should be, in any order:
      | n    |
      | null |
    And no side effects

  Scenario: [16] A list of integers and floats becomes one of floats
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {l: [1, 2.0]}) RETURN n.l AS l
      """
    Then the result should be, in any order:
      | l          |
      | [1.0, 2.0] |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:N) RETURN n.l AS l
      """
    Then the result should be, in any order:
      | l          |
      | [1.0, 2.0] |

  Scenario: [17] A list of several kinds cannot be kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {l: [1, 'x']})
      """
    Then a TypeError should be raised at runtime: InvalidPropertyType

  Scenario: [18] A list with null cannot be kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {l: [1, null]})
      """
    Then a TypeError should be raised at runtime: InvalidPropertyType

  Scenario: [19] A list of lists cannot be kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {l: [[1], [2]]})
      """
    Then a TypeError should be raised at runtime: InvalidPropertyType

  Scenario: [20] A map cannot be kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N) SET n.m = {a: 1}
      """
    Then a TypeError should be raised at runtime: InvalidPropertyType

  Scenario: [21] An empty list is kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {l: []}) RETURN n
      """
    Then the result should be, in any order:
      | n            |
      | (:N {l: []}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [22] Not a number is kept
    Given an empty graph
    When executing query:
      """
      CREATE (n:N {x: 0.0 / 0.0}) RETURN n.x AS x
      """
    Then the result should be, in any order:
      | x   |
      | NaN |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 1 |
      | +labels     | 1 |

  Scenario: [23] A node by a map of properties is created
    Given an empty graph
    And parameters are:
      | p | {a: 1, b: 'x'} |
    When executing query:
      """
      CREATE (n:N $p) RETURN n
      """
    Then the result should be, in any order:
      | n                   |
      | (:N {a: 1, b: 'x'}) |
    And the side effects should be:
      | +nodes      | 1 |
      | +properties | 2 |
      | +labels     | 1 |

  Scenario: [24] But neither merged nor matched
    Given an empty graph
    And parameters are:
      | p | {a: 1} |
    When executing query:
      """
      MERGE (n:N $p) RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidParameterUse

  Scenario: [25] MERGE without direction makes one from left to right
    Given an empty graph
    And having executed:
      """
      CREATE (:A), (:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[r:R]-(b) RETURN startNode(r) = a AS fromA
      """
    Then the result should be, in any order:
      | fromA |
      | true  |
    And the side effects should be:
      | +relationships | 1 |

  Scenario: [26] And finds either direction
    Given an empty graph
    And having executed:
      """
      CREATE (:A)<-[:R]-(:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[r:R]-(b) RETURN startNode(r) = b AS fromB
      """
    Then the result should be, in any order:
      | fromB |
      | true  |
    And no side effects

  Scenario: [27] And gives a row for each that it finds
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)<-[:R]-(b:B), (a)-[:R]->(b)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) MERGE (a)-[r:R]-(b) RETURN count(r) AS found
      """
    Then the result should be, in any order:
      | found |
      | 2     |
    And no side effects

  Scenario: [28] A pattern of which a part is there is made as a whole
    Given an empty graph
    And having executed:
      """
      CREATE (:A {id: 1})
      """
    When executing query:
      """
      MERGE (a:A {id: 1})-[:R]->(b:B {id: 2})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes         | 2 |
      | +relationships | 1 |
      | +properties    | 2 |
      | +labels        | 1 |

  Scenario: [29] A deleted relationship can be counted but not read
    Given an empty graph
    And having executed:
      """
      CREATE ()-[:R {x: 1}]->()
      """
    When executing query:
      """
      MATCH ()-[r:R]->() DELETE r RETURN count(r) AS gone
      """
    Then the result should be, in any order:
      | gone |
      | 1    |
    And the side effects should be:
      | -relationships | 1 |
      | -properties    | 1 |

  Scenario: [30] The type of a deleted relationship is known
    Given an empty graph
    And having executed:
      """
      CREATE ()-[:R {x: 1}]->()
      """
    When executing query:
      """
      MATCH ()-[r:R]->() DELETE r RETURN type(r) AS type
      """
    Then the result should be, in any order:
      | type |
      | 'R'  |
    And the side effects should be:
      | -relationships | 1 |
      | -properties    | 1 |

  Scenario: [31] Properties of a deleted node cannot be read
    Given an empty graph
    And having executed:
      """
      CREATE (:N {x: 1})
      """
    When executing query:
      """
      MATCH (n:N) DELETE n RETURN n.x
      """
    Then a EntityNotFound should be raised at runtime: DeletedEntityAccess

  Scenario: [32] Swapping two values takes a variable
    Given an empty graph
    And having executed:
      """
      CREATE (:N {a: 1, b: 2})
      """
    When executing query:
      """
      MATCH (n:N) WITH n, n.a AS a SET n.a = n.b, n.b = a RETURN n
      """
    Then the result should be, in any order:
      | n                 |
      | (:N {a: 2, b: 1}) |
    And the side effects should be:
      | +properties | 2 |
      | -properties | 2 |
