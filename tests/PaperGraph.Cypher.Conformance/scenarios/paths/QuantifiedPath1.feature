Feature: QuantifiedPath1 - Quantified path patterns

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:City {name: 'Ay'}), (b:City {name: 'Bee'}), (c:City {name: 'Cee'}), (d:City {name: 'Dee'}), (e:Town {name: 'Ee'}), (x:Isle {name: 'Ex'})
      CREATE (a)-[:ROAD {km: 1}]->(b), (b)-[:ROAD {km: 1}]->(c), (c)-[:ROAD {km: 1}]->(d),
             (a)-[:RAIL {km: 9}]->(e), (e)-[:RAIL {km: 9}]->(d), (b)-[:RAIL {km: 5}]->(d), (d)-[:ROAD {km: 2}]->(a)
      """

  Scenario: [1] A quantified relationship with bounds
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:ROAD]->{1,2}(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Bee' |
      | 'Cee' |
    And no side effects

  Scenario: [2] Plus is one or more
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:RAIL]->+(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ee'  |
      | 'Dee' |
    And no side effects

  Scenario: [3] Star is none or more
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:RAIL]->*(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ay'  |
      | 'Ee'  |
      | 'Dee' |
    And no side effects

  Scenario: [4] An exact number
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:ROAD]->{3}(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Dee' |
    And no side effects

  Scenario: [5] Only an upper bound
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:ROAD]->{,1}(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ay'  |
      | 'Bee' |
    And no side effects

  Scenario: [6] Only a lower bound
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[:ROAD]->{2,}(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Cee' |
      | 'Dee' |
      | 'Ay'  |
    And no side effects

  Scenario: [7] A relationship is walked once in a path
    When executing query:
      """
      MATCH p = (a {name: 'Ay'})-[:ROAD]->+(n) RETURN n.name AS name, length(p) AS hops
      """
    Then the result should be, in any order:
      | name  | hops |
      | 'Bee' | 1    |
      | 'Cee' | 2    |
      | 'Dee' | 3    |
      | 'Ay'  | 4    |
    And no side effects

  Scenario: [8] A quantified group of two steps
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((:City)-[:ROAD]->(:City)-[:ROAD]->(:City)){1,2} (n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Cee' |
      | 'Ay'  |
    And no side effects

  Scenario: [9] Variables inside a group become lists
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((x)-[r:ROAD]->(y)){2} (n) RETURN [i IN x | i.name] AS x, [i IN y | i.name] AS y, [i IN r | i.km] AS km, n.name AS name
      """
    Then the result should be, in any order:
      | x             | y              | km     | name  |
      | ['Ay', 'Bee'] | ['Bee', 'Cee'] | [1, 1] | 'Cee' |
    And no side effects

  Scenario: [10] A group walked no time gives empty lists
    When executing query:
      """
      MATCH (x:Isle) ((y)-[r:ROAD]->(z))* RETURN x.name AS name, y, r
      """
    Then the result should be, in any order:
      | name | y  | r  |
      | 'Ex' | [] | [] |
    And no side effects

  Scenario: [11] A predicate inside a group holds for each step
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((x)-[r]->(y) WHERE r.km < 5)+ (n:City) RETURN n.name AS name, size(r) AS steps
      """
    Then the result should be, in any order:
      | name  | steps |
      | 'Bee' | 1     |
      | 'Cee' | 2     |
      | 'Dee' | 3     |
      | 'Ay'  | 4     |
    And no side effects

  Scenario: [12] A predicate on a quantified relationship
    When executing query:
      """
      MATCH (a {name: 'Ay'})-[r WHERE r.km > 4]->+(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ee'  |
      | 'Dee' |
    And no side effects

  Scenario: [13] Without direction
    When executing query:
      """
      MATCH (e:Town)-[:RAIL]-{1,2}(n) RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Ay'  |
      | 'Dee' |
      | 'Bee' |
    And no side effects

  Scenario: [14] Two groups in one pattern
    When executing query:
      """
      MATCH (a {name: 'Ay'}) (()-[:ROAD]->())+ (m {name: 'Bee'}) (()-[:RAIL]->())+ (n) RETURN m.name AS m, n.name AS n
      """
    Then the result should be, in any order:
      | m     | n     |
      | 'Bee' | 'Dee' |
    And no side effects

  Scenario: [15] Lists of a group can be aggregated over
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((x)-[r:ROAD]->(y))+ (d {name: 'Dee'}) RETURN reduce(km = 0, i IN r | km + i.km) AS km
      """
    Then the result should be, in any order:
      | km |
      | 3  |
    And no side effects

  Scenario: [16] Named paths have all nodes
    When executing query:
      """
      MATCH p = (a {name: 'Ay'}) ((x)-[:RAIL]->(y)){2} (n) RETURN p
      """
    Then the result should be, in any order:
      | p                                                                                                   |
      | <(:City {name: 'Ay'})-[:RAIL {km: 9}]->(:Town {name: 'Ee'})-[:RAIL {km: 9}]->(:City {name: 'Dee'})> |
    And no side effects

  Scenario: [17] Bounds that exclude each other are an error
    When executing query:
      """
      MATCH (a)-[:ROAD]->{3,2}(n) RETURN n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [18] A quantified group inside a quantified group is an error
    When executing query:
      """
      MATCH (a) ((x) ((y)-->(z))+ (w))+ (n) RETURN n
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [19] A predicate inside a group may name the node at which the path starts
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((x)-[r:ROAD]->(y) WHERE r.km < 2 AND y.name <> a.name)+ (d) RETURN d.name AS name, size(r) AS steps
      """
    Then the result should be, in any order:
      | name  | steps |
      | 'Bee' | 1     |
      | 'Cee' | 2     |
      | 'Dee' | 3     |
    And no side effects

  Scenario: [20] A predicate inside a group may name the node at which the path ends
    When executing query:
      """
      MATCH (a {name: 'Ay'}) ((x)-[:ROAD]->(y) WHERE x.name < d.name AND y.name <= d.name)+ (d) RETURN d.name AS name, [n IN y | n.name] AS names
      """
    Then the result should be, in any order:
      | name  | names                 |
      | 'Bee' | ['Bee']               |
      | 'Cee' | ['Bee', 'Cee']        |
      | 'Dee' | ['Bee', 'Cee', 'Dee'] |
    And no side effects

  Scenario: [21] A predicate over another path of the pattern holds for no turn at all too
    When executing query:
      """
      MATCH (a {name: 'Ay'}), (b {name: 'Dee'}) ((x)-[:ROAD]->(y) WHERE x.name = a.name){0,1} (c) RETURN c.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Dee' |
    And no side effects
