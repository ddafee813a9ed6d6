Feature: ShortestPath1 - One shortest path between two nodes

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:City {name: 'Ay'}), (b:City {name: 'Bee'}), (c:City {name: 'Cee'}), (d:City {name: 'Dee'}), (e:Town {name: 'Ee'}), (x:Isle {name: 'Ex'})
      CREATE (a)-[:ROAD {km: 1}]->(b), (b)-[:ROAD {km: 1}]->(c), (c)-[:ROAD {km: 1}]->(d),
             (a)-[:RAIL {km: 9}]->(e), (e)-[:RAIL {km: 9}]->(d), (b)-[:RAIL {km: 5}]->(d), (d)-[:ROAD {km: 2}]->(a)
      """

  Scenario: [1] A directed shortest path of any type
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[*]->(d)) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
    And no side effects

  Scenario: [2] Only relationships of the given type are walked
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[:ROAD*]->(d)) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                       |
      | ['Ay', 'Bee', 'Cee', 'Dee'] |
    And no side effects

  Scenario: [3] Several types may be walked
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[:ROAD|RAIL*]->(d)) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
    And no side effects

  Scenario: [4] Direction counts
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((d)-[:ROAD*]->(a)) RETURN p
      """
    Then the result should be, in any order:
      | p                                                             |
      | <(:City {name: 'Dee'})-[:ROAD {km: 2}]->(:City {name: 'Ay'})> |
    And no side effects

  Scenario: [5] Without direction both ways are walked
    When executing query:
      """
      MATCH (c {name: 'Cee'}), (e {name: 'Ee'}) MATCH p = shortestPath((c)-[*]-(e)) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                |
      | ['Cee', 'Dee', 'Ee'] |
    And no side effects

  Scenario: [6] No path gives no row
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (x:Isle) MATCH p = shortestPath((a)-[*]-(x)) RETURN p
      """
    Then the result should be empty
    And no side effects

  Scenario: [7] No path under OPTIONAL MATCH gives null
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (x:Isle) OPTIONAL MATCH p = shortestPath((a)-[*]-(x)) RETURN a.name AS name, p
      """
    Then the result should be, in any order:
      | name | p    |
      | 'Ay' | null |
    And no side effects

  Scenario: [8] An upper bound that is too small finds nothing
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[:ROAD*..2]->(d)) RETURN p
      """
    Then the result should be empty
    And no side effects

  Scenario: [9] An upper bound that is large enough finds it
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[:ROAD*..3]->(d)) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |
    And no side effects

  Scenario: [10] One path for each pair of ends
    When executing query:
      """
      MATCH (a:City), (b:City) WHERE a <> b MATCH p = shortestPath((a)-[:ROAD*]->(b)) RETURN a.name AS a, b.name AS b, length(p) AS hops
      """
    Then the result should be, in any order:
      | a     | b     | hops |
      | 'Cee' | 'Dee' | 1    |
      | 'Cee' | 'Ay'  | 2    |
      | 'Cee' | 'Bee' | 3    |
      | 'Dee' | 'Cee' | 3    |
      | 'Dee' | 'Ay'  | 1    |
      | 'Dee' | 'Bee' | 2    |
      | 'Ay'  | 'Cee' | 2    |
      | 'Ay'  | 'Dee' | 3    |
      | 'Ay'  | 'Bee' | 1    |
      | 'Bee' | 'Cee' | 1    |
      | 'Bee' | 'Dee' | 2    |
      | 'Bee' | 'Ay'  | 3    |
    And no side effects

  Scenario: [11] A predicate on relationships of the path is kept while searching
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[*]->(d)) WHERE all(r IN relationships(p) WHERE r.km < 5) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |
    And no side effects

  Scenario: [12] A predicate on nodes of the path is kept while searching
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[*]->(d)) WHERE none(n IN nodes(p) WHERE n.name = 'Bee') RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names               |
      | ['Ay', 'Ee', 'Dee'] |
    And no side effects

  Scenario: [13] The relationships can be named
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (c {name: 'Cee'}) MATCH shortestPath((a)-[rs:ROAD*]->(c)) RETURN [r IN rs | r.km] AS km
      """
    Then the result should be, in any order:
      | km     |
      | [1, 1] |
    And no side effects

  Scenario: [14] As an expression, a path or null
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (n:City) WHERE n <> a RETURN n.name AS name, length(shortestPath((a)-[:ROAD*]->(n))) AS hops
      """
    Then the result should be, in any order:
      | name  | hops |
      | 'Cee' | 2    |
      | 'Dee' | 3    |
      | 'Bee' | 1    |
    And no side effects

  Scenario: [15] Ends that are the same node are an error
    # What Neo4j does as well (A25).
    When executing query:
      """
      MATCH (a {name: 'Ay'}) MATCH p = shortestPath((a)-[*]-(a)) RETURN p
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario: [16] Equal ends are kept out by a predicate after the pattern
    When executing query:
      """
      MATCH p = shortestPath((a:City)-[:ROAD*]->(b:City)) WHERE a <> b RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 12    |
    And no side effects

  Scenario: [17] A lower bound of 0 does not change that
    When executing query:
      """
      MATCH (a {name: 'Ay'}) MATCH p = shortestPath((a)-[*0..]-(a)) RETURN length(p) AS hops
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario: [18] A lower bound of 0 is allowed between two nodes
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (b {name: 'Bee'}) MATCH p = shortestPath((a)-[*0..]-(b)) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 1    |
    And no side effects

  Scenario: [19] A lower bound above 1 is an error
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (d {name: 'Dee'}) MATCH p = shortestPath((a)-[*2..]->(d)) RETURN p
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [20] A pattern of more than one step is an error
    When executing query:
      """
      MATCH p = shortestPath((a)-[*]->(b)-[*]->(c)) RETURN p
      """
    Then a SyntaxError should be raised at compile time: *
