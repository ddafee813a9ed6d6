Feature: LoadCsv1 - LOAD CSV from the import folder

  Scenario: [1] With headers, rows are maps of texts
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row RETURN row.name AS name, row.born AS born
      """
    Then the result should be, in any order:
      | name           | born   |
      | 'Ada'          | '1815' |
      | 'Curie, Marie' | '1867' |
      | 'Euler'        | '1707' |
    And no side effects

  Scenario: [2] Without headers, rows are lists
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV FROM 'file:///people.csv' AS row RETURN row
      """
    Then the result should be, in any order:
      | row                            |
      | ['name', 'born', 'city']       |
      | ['Ada', '1815', 'London']      |
      | ['Curie, Marie', '1867', null] |
      | ['Euler', '1707', '']          |
    And no side effects

  Scenario: [3] An empty field is null, an empty text in quotes is not
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row RETURN row.name AS name, row.city AS city
      """
    Then the result should be, in any order:
      | name           | city     |
      | 'Ada'          | 'London' |
      | 'Curie, Marie' | null     |
      | 'Euler'        | ''       |
    And no side effects

  Scenario: [4] Converted
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row RETURN sum(toInteger(row.born)) AS total
      """
    Then the result should be, in any order:
      | total |
      | 5389  |
    And no side effects

  Scenario: [5] Another delimiter
    Given an empty graph
    And there exists a file semi.csv:
      """
      a;b
      1,5;x
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///semi.csv' AS row FIELDTERMINATOR ';' RETURN row.a AS a, row.b AS b
      """
    Then the result should be, in any order:
      | a     | b   |
      | '1,5' | 'x' |
    And no side effects

  Scenario: [6] Creating nodes
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row CREATE (:Person {name: row.name, born: toInteger(row.born)})
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes      | 3 |
      | +properties | 6 |
      | +labels     | 1 |
    When executing control query:
      """
      MATCH (n:Person) RETURN count(n) AS people, min(n.born) AS first
      """
    Then the result should be, in any order:
      | people | first |
      | 3      | 1707  |

  Scenario: [7] Merging relationships
    Given an empty graph
    And there exists a file edges.csv:
      """
      from,to
      a,b
      b,c
      a,b
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///edges.csv' AS row MERGE (a:N {id: row.from}) MERGE (b:N {id: row.to}) MERGE (a)-[:T]->(b)
      """
    Then the result should be empty
    And the side effects should be:
      | +nodes         | 3 |
      | +relationships | 2 |
      | +properties    | 3 |
      | +labels        | 1 |

  Scenario: [8] Quotes inside quotes are doubled
    Given an empty graph
    And there exists a file q.csv:
      """
      "say ""hi"""
      """
    When executing query:
      """
      LOAD CSV FROM 'file:///q.csv' AS row RETURN row[0] AS text
      """
    Then the result should be, in any order:
      | text       |
      | 'say "hi"' |
    And no side effects

  Scenario: [9] A line end inside quotes belongs to the field
    Given an empty graph
    And there exists a file l.csv:
      """
      1,"two
      lines"
      """
    When executing query:
      """
      LOAD CSV FROM 'file:///l.csv' AS row RETURN size(row) AS fields, row[1] AS second
      """
    Then the result should be, in any order:
      | fields | second        |
      | 2      | 'two\\nlines' |
    And no side effects

  Scenario: [10] Fields that a row lacks are null
    Given an empty graph
    And there exists a file short.csv:
      """
      a,b
      1
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///short.csv' AS row RETURN row.a AS a, row.b AS b
      """
    Then the result should be, in any order:
      | a   | b    |
      | '1' | null |
    And no side effects

  Scenario: [11] The line of each row
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS row RETURN row.name AS name, linenumber() AS line
      """
    Then the result should be, in any order:
      | name           | line |
      | 'Ada'          | 2    |
      | 'Curie, Marie' | 3    |
      | 'Euler'        | 4    |
    And no side effects

  Scenario: [12] For each row before it
    Given an empty graph
    And there exists a file one.csv:
      """
      1
      """
    And there exists a file two.csv:
      """
      2
      3
      """
    When executing query:
      """
      UNWIND ['one.csv', 'two.csv'] AS file LOAD CSV FROM 'file:///' + file AS row RETURN file, row[0] AS x
      """
    Then the result should be, in any order:
      | file      | x   |
      | 'one.csv' | '1' |
      | 'two.csv' | '2' |
      | 'two.csv' | '3' |
    And no side effects

  Scenario: [13] A file that is not there is an error
    Given an empty graph
    When executing query:
      """
      LOAD CSV FROM 'file:///nothing.csv' AS row RETURN row
      """
    Then a ExternalResourceFailed should be raised at runtime: *

  Scenario: [14] A path out of the folder is an error
    Given an empty graph
    When executing query:
      """
      LOAD CSV FROM 'file:///../../etc/hostname' AS row RETURN row
      """
    Then a ExternalResourceFailed should be raised at runtime: *

  Scenario: [15] An address in the network is an error
    Given an empty graph
    When executing query:
      """
      LOAD CSV FROM 'https://127.0.0.1:1/x.csv' AS row RETURN row
      """
    Then a ExternalResourceFailed should be raised at runtime: *

  Scenario: [16] A name that is no address is an error
    Given an empty graph
    And there exists a file people.csv:
      """
      name,born,city
      Ada,1815,London
      "Curie, Marie",1867,
      Euler,1707,""
      """
    When executing query:
      """
      LOAD CSV FROM 'people.csv' AS row RETURN row
      """
    Then a ExternalResourceFailed should be raised at runtime: *
