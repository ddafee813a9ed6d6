Feature: NumberText1 - Numbers as text

  Facts A23: Java's layout with the shortest digits that read back. Java 17, on which Neo4j 5.26 runs, writes some with more digits than that.

  Scenario: [1] Whole floats have a fraction
    Given an empty graph
    When executing query:
      """
      RETURN toString(1.0) AS a, toString(-0.0) AS b, toString(100000.0) AS c
      """
    Then the result should be, in any order:
      | a     | b      | c          |
      | '1.0' | '-0.0' | '100000.0' |
    And no side effects

  Scenario: [2] From ten millions on the exponent is written
    Given an empty graph
    When executing query:
      """
      RETURN toString(9999999.0) AS a, toString(1e7) AS b, toString(1e8) AS c, toString(1e21) AS d
      """
    Then the result should be, in any order:
      | a           | b       | c       | d        |
      | '9999999.0' | '1.0E7' | '1.0E8' | '1.0E21' |
    And no side effects

  Scenario: [3] Below a thousandth too
    Given an empty graph
    When executing query:
      """
      RETURN toString(0.001) AS a, toString(0.0001) AS b, toString(0.00012345) AS c
      """
    Then the result should be, in any order:
      | a       | b        | c           |
      | '0.001' | '1.0E-4' | '1.2345E-4' |
    And no side effects

  Scenario: [4] As many digits as needed
    Given an empty graph
    When executing query:
      """
      RETURN toString(0.1 + 0.2) AS a, toString(0.1) AS b, toString(123456789.125) AS c
      """
    Then the result should be, in any order:
      | a                     | b     | c                 |
      | '0.30000000000000004' | '0.1' | '1.23456789125E8' |
    And no side effects

  Scenario: [5] Not a number and infinities
    Given an empty graph
    When executing query:
      """
      RETURN toString(0.0 / 0.0) AS a, toString(1.0 / 0.0) AS b, toString(-1.0 / 0.0) AS c
      """
    Then the result should be, in any order:
      | a     | b          | c           |
      | 'NaN' | 'Infinity' | '-Infinity' |
    And no side effects

  Scenario: [6] The shortest digits, against Java 17: 1e23
    # Neo4j on Java 17 writes 9.999999999999999E22; later versions of Java write this.
    Given an empty graph
    When executing query:
      """
      RETURN toString(1e23) AS s
      """
    Then the result should be, in any order:
      | s        |
      | '1.0E23' |
    And no side effects

  Scenario: [7] The shortest digits, against Java 17: the smallest float
    # By Java 17 and later alike: two digits at least.
    Given an empty graph
    When executing query:
      """
      RETURN toString(4.9E-324) AS s
      """
    Then the result should be, in any order:
      | s          |
      | '4.9E-324' |
    And no side effects

  Scenario: [8] The shortest digits, against Java 17: a power of two
    # Neo4j on Java 17 writes 1.15292150460684698E18.
    Given an empty graph
    When executing query:
      """
      RETURN toString(2.0 ^ 60) AS s
      """
    Then the result should be, in any order:
      | s                      |
      | '1.152921504606847E18' |
    And no side effects

  Scenario: [9] Integers
    Given an empty graph
    When executing query:
      """
      RETURN toString(9223372036854775807) AS max, toString(-0) AS zero
      """
    Then the result should be, in any order:
      | max                   | zero |
      | '9223372036854775807' | '0'  |
    And no side effects

  Scenario: [10] Text and number joined
    Given an empty graph
    When executing query:
      """
      RETURN 'a' + 1e7 AS a, 1.5 + 'b' AS b, 'c' + 7 AS c
      """
    Then the result should be, in any order:
      | a        | b      | c    |
      | 'a1.0E7' | '1.5b' | 'c7' |
    And no side effects

  Scenario: [11] Booleans
    Given an empty graph
    When executing query:
      """
      RETURN toString(true) AS t, toString(false) AS f, toString(null) AS n
      """
    Then the result should be, in any order:
      | t      | f       | n    |
      | 'true' | 'false' | null |
    And no side effects
