Feature: AllShortestPaths1 - All shortest paths between two nodes

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:City {name: 'Ay'}), (b:City {name: 'Bee'}), (c:City {name: 'Cee'}), (d:City {name: 'Dee'}), (e:Town {name: 'Ee'}), (x:Isle {name: 'Ex'})
      CREATE (a)-[:ROAD {km: 1}]->(b), (b)-[:ROAD {km: 1}]->(c), (c)-[:ROAD {km: 1}]->(d),
             (a)-[:RAIL {km: 9}]->(e), (e)-[:RAIL {km: 9}]->(d), (b)-[:RAIL {km: 5}]->(d), (d)-[:ROAD {km: 2}]->(a)
      """

  Scenario: [1] All of the least length
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = allShortestPaths((a)-[*]->(d)) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                |
      | ['Ay', 'Ee', 'Dee']  |
      | ['Ay', 'Bee', 'Dee'] |
    And no side effects

  Scenario: [2] Only of the given type
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = allShortestPaths((a)-[:RAIL*]->(d)) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names               |
      | ['Ay', 'Ee', 'Dee'] |
    And no side effects

  Scenario: [3] Parallel relationships make paths of their own
    # Two parallel relationships of opposite directions are two paths (A25).
    Given having executed:
      """
      MATCH (a {name: 'Ay'}), (b {name: 'Bee'}) CREATE (b)-[:ROAD {km: 7}]->(a)
      """
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (b {name: 'Bee'}) MATCH p = allShortestPaths((a)-[:ROAD*]-(b)) RETURN [r IN relationships(p) | r.km] AS km
      """
    Then the result should be, in any order:
      | km  |
      | [7] |
      | [1] |
    And no side effects

  Scenario: [4] Counted
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (n) WHERE a <> n MATCH p = allShortestPaths((a)-[*]-(n)) RETURN n.name AS name, count(p) AS paths
      """
    Then the result should be, in any order:
      | name  | paths |
      | 'Bee' | 1     |
      | 'Cee' | 2     |
      | 'Dee' | 1     |
      | 'Ee'  | 1     |
    And no side effects

  Scenario: [5] No path gives no row
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (x:Isle) MATCH p = allShortestPaths((a)-[*]-(x)) RETURN p
      """
    Then the result should be empty
    And no side effects

  Scenario: [6] A predicate on the path lengthens it
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = allShortestPaths((a)-[*]->(d)) WHERE all(r IN relationships(p) WHERE type(r) = 'ROAD') RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                       |
      | ['Ay', 'Bee', 'Cee', 'Dee'] |
    And no side effects

  Scenario: [7] A grid has as many as there are ways
    Given having executed:
      """
      UNWIND range(0, 2) AS x UNWIND range(0, 2) AS y CREATE (:P {x: x, y: y}) WITH count(*) AS made MATCH (a:P), (b:P) WHERE b.x = a.x + 1 AND b.y = a.y OR b.x = a.x AND b.y = a.y + 1 CREATE (a)-[:N]->(b)
      """
    When executing query:
      """
      MATCH (a:P {x: 0, y: 0}), (b:P {x: 2, y: 2}) MATCH p = allShortestPaths((a)-[:N*]->(b)) RETURN count(p) AS paths, min(length(p)) AS hops
      """
    Then the result should be, in any order:
      | paths | hops |
      | 6     | 4    |
    And no side effects

  Scenario: [8] As an expression, a list of paths
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) RETURN size(allShortestPaths((a)-[*]->(d))) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 2     |
    And no side effects

  Scenario: [9] A named relationship list of each
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH allShortestPaths((a)-[rs*]->(d)) RETURN reduce(km = 0, r IN rs | km + r.km) AS km
      """
    Then the result should be, in any order:
      | km |
      | 18 |
      | 6  |
    And no side effects

  Scenario: [10] Under OPTIONAL MATCH null where there is none
    When executing query:
      """
      MATCH (a {name: 'Ay'}) OPTIONAL MATCH p = allShortestPaths((a)-[:NONE*]->(:Town)) RETURN a.name AS name, p
      """
    Then the result should be, in any order:
      | name | p    |
      | 'Ay' | null |
    And no side effects
