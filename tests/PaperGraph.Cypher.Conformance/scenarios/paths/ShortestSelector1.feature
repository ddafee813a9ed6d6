Feature: ShortestSelector1 - SHORTEST k, ALL SHORTEST, SHORTEST k GROUPS, ANY

  Background:
    Given an empty graph
    And having executed:
      """
      CREATE (a:City {name: 'Ay'}), (b:City {name: 'Bee'}), (c:City {name: 'Cee'}), (d:City {name: 'Dee'}), (e:Town {name: 'Ee'}), (x:Isle {name: 'Ex'})
      CREATE (a)-[:ROAD {km: 1}]->(b), (b)-[:ROAD {km: 1}]->(c), (c)-[:ROAD {km: 1}]->(d),
             (a)-[:RAIL {km: 9}]->(e), (e)-[:RAIL {km: 9}]->(d), (b)-[:RAIL {km: 5}]->(d), (d)-[:ROAD {km: 2}]->(a)
      """

  Scenario: [1] SHORTEST 1 gives one path for each pair of ends
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'})-[:ROAD]->+(n) RETURN n.name AS name, length(p) AS hops
      """
    Then the result should be, in any order:
      | name  | hops |
      | 'Bee' | 1    |
      | 'Cee' | 2    |
      | 'Dee' | 3    |
      | 'Ay'  | 4    |
    And no side effects

  Scenario: [2] SHORTEST 2 gives the two shortest
    When executing query:
      """
      MATCH p = SHORTEST 2 (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
      | 2    |
    And no side effects

  Scenario: [3] SHORTEST 5 gives as many as there are
    When executing query:
      """
      MATCH p = SHORTEST 5 (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
      | 2    |
      | 3    |
      | 5    |
      | 5    |
    And no side effects

  Scenario: [4] ALL SHORTEST gives all of the least length
    When executing query:
      """
      MATCH p = ALL SHORTEST (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                |
      | ['Ay', 'Ee', 'Dee']  |
      | ['Ay', 'Bee', 'Dee'] |
    And no side effects

  Scenario: [5] SHORTEST 1 GROUP is ALL SHORTEST
    When executing query:
      """
      MATCH p = SHORTEST 1 GROUP (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
      | 2    |
    And no side effects

  Scenario: [6] SHORTEST 2 GROUPS gives all of the two least lengths
    When executing query:
      """
      MATCH p = SHORTEST 2 GROUPS (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 2    |
      | 2    |
      | 3    |
    And no side effects

  Scenario: [7] ANY gives one path for each pair of ends
    When executing query:
      """
      MATCH p = ANY (a {name: 'Ay'})-[:ROAD]->+(n) RETURN n.name AS name, count(p) AS paths
      """
    Then the result should be, in any order:
      | name  | paths |
      | 'Bee' | 1     |
      | 'Cee' | 1     |
      | 'Dee' | 1     |
      | 'Ay'  | 1     |
    And no side effects

  Scenario: [8] ANY 2 gives at most two
    When executing query:
      """
      MATCH p = ANY 2 (a {name: 'Ay'})-[]->+(d {name: 'Dee'}) RETURN count(p) AS paths
      """
    Then the result should be, in any order:
      | paths |
      | 2     |
    And no side effects

  Scenario: [9] Equal ends are walked round
    # Where shortestPath() would be an error (A25).
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'})-[:ROAD]-+(a) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 4    |
    And no side effects

  Scenario: [10] Equal ends with none or more steps need none
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'})-[:ROAD]-*(a) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 0    |
    And no side effects

  Scenario: [11] A group with a predicate
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'}) ((x)-[r]->(y) WHERE r.km < 5)+ (d {name: 'Dee'}) RETURN [n IN nodes(p) | n.name] AS names
      """
    Then the result should be, in any order:
      | names                       |
      | ['Ay', 'Bee', 'Cee', 'Dee'] |
    And no side effects

  Scenario: [12] No path gives no row
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'})-->+(x:Isle) RETURN p
      """
    Then the result should be empty
    And no side effects

  Scenario: [13] SHORTEST 0 is an error
    When executing query:
      """
      MATCH p = SHORTEST 0 (a {name: 'Ay'})-->+(x) RETURN p
      """
    Then a SyntaxError should be raised at compile time: *

  Scenario: [14] A predicate after the pattern is asked of the paths that were chosen
    When executing query:
      """
      MATCH p = SHORTEST 1 (a {name: 'Ay'})-[]->+(n) WHERE length(p) > 1 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name  |
      | 'Cee' |
      | 'Dee' |
      | 'Ay'  |
    And no side effects

  Scenario: [15] A predicate inside the parentheses is asked before paths are chosen
    When executing query:
      """
      MATCH p = SHORTEST 1 ((a {name: 'Ay'})-[r]->+(d {name: 'Dee'}) WHERE all(x IN r WHERE x.km < 5)) RETURN length(p) AS hops
      """
    Then the result should be, in any order:
      | hops |
      | 3    |
    And no side effects

  Scenario: [16] A predicate inside the parentheses sees variables from before
    When executing query:
      """
      MATCH (t:Town) MATCH p = ALL SHORTEST ((a {name: 'Ay'})-[]->+(d) WHERE d.name < t.name AND d <> a) RETURN d.name AS name, length(p) AS hops
      """
    Then the result should be, in any order:
      | name  | hops |
      | 'Bee' | 1    |
      | 'Cee' | 2    |
      | 'Dee' | 2    |
      | 'Dee' | 2    |
    And no side effects
