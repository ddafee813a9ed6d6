Feature: Strings1 - Texts

  Facts A32: code points everywhere, white space and case as Java has them.

  Scenario: [1] Size counts code points
    Given an empty graph
    When executing query:
      """
      RETURN size('😀') AS a, size('a😀é') AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 3 |
    And no side effects

  Scenario: [2] substring, left, right and reverse keep them whole
    Given an empty graph
    When executing query:
      """
      RETURN substring('a😀b', 1, 1) AS a, left('😀b', 1) AS b, right('b😀', 1) AS c, reverse('a😀b') AS d
      """
    Then the result should be, in any order:
      | a   | b   | c   | d     |
      | '😀' | '😀' | '😀' | 'b😀a' |
    And no side effects

  Scenario: [3] substring beyond the end
    Given an empty graph
    When executing query:
      """
      RETURN substring('hello', 10) AS a, substring('hello', 3, 10) AS b, substring('hello', 5) AS c
      """
    Then the result should be, in any order:
      | a  | b    | c  |
      | '' | 'lo' | '' |
    And no side effects

  Scenario: [4] A negative start is an error
    Given an empty graph
    When executing query:
      """
      RETURN substring('hello', -1)
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario: [5] A negative length of left is an error
    Given an empty graph
    When executing query:
      """
      RETURN left('hello', -1)
      """
    Then a ArgumentError should be raised at runtime: *

  Scenario: [6] Null in, null out
    Given an empty graph
    When executing query:
      """
      RETURN substring(null, 1) AS a, left(null, -1) AS b, replace('a', null, 'b') AS c, toUpper(null) AS d
      """
    Then the result should be, in any order:
      | a    | b    | c    | d    |
      | null | null | null | null |
    And no side effects

  Scenario: [7] split keeps empty parts
    Given an empty graph
    When executing query:
      """
      RETURN split('a,b,,c,', ',') AS a, split('', ',') AS b, split('', '') AS c
      """
    Then the result should be, in any order:
      | a                       | b    | c    |
      | ['a', 'b', '', 'c', ''] | [''] | [''] |
    And no side effects

  Scenario: [8] split by several delimiters
    Given an empty graph
    When executing query:
      """
      RETURN split('a,b;c', [',', ';']) AS parts
      """
    Then the result should be, in any order:
      | parts           |
      | ['a', 'b', 'c'] |
    And no side effects

  Scenario: [9] replace with an empty search text
    Given an empty graph
    When executing query:
      """
      RETURN replace('abc', '', 'x') AS s
      """
    Then the result should be, in any order:
      | s         |
      | 'xaxbxcx' |
    And no side effects

  Scenario: [10] trim takes white space, but no no-break space
    Given an empty graph
    When executing query:
      """
      RETURN trim('\u2003\t a \n') AS a, size(trim('\u00A0a')) AS b
      """
    Then the result should be, in any order:
      | a   | b |
      | 'a' | 2 |
    And no side effects

  Scenario: [11] trim of a given character
    Given an empty graph
    When executing query:
      """
      RETURN trim(BOTH 'x' FROM 'xxaxx') AS a, trim(LEADING 'x' FROM 'xxaxx') AS b, ltrim('xxa', 'x') AS c
      """
    Then the result should be, in any order:
      | a   | b     | c   |
      | 'a' | 'axx' | 'a' |
    And no side effects

  Scenario: [12] btrim, ltrim and rtrim
    Given an empty graph
    When executing query:
      """
      RETURN btrim('  a ') AS a, ltrim('  a ') AS b, rtrim('  a ') AS c
      """
    Then the result should be, in any order:
      | a   | b    | c     |
      | 'a' | 'a ' | '  a' |
    And no side effects

  Scenario: [13] Upper case of letters that have two
    Given an empty graph
    When executing query:
      """
      RETURN toUpper('straße ﬁ') AS a, toLower('ΑΣ') AS b
      """
    Then the result should be, in any order:
      | a            | b    |
      | 'STRASSE FI' | 'ας' |
    And no side effects

  Scenario: [14] upper and lower are the same functions
    Given an empty graph
    When executing query:
      """
      RETURN upper('a') AS a, lower('B') AS b
      """
    Then the result should be, in any order:
      | a   | b   |
      | 'A' | 'b' |
    And no side effects

  Scenario: [15] Joining by ||
    Given an empty graph
    When executing query:
      """
      RETURN 'a' || 'b' AS a, [1] || [2] AS b
      """
    Then the result should be, in any order:
      | a    | b      |
      | 'ab' | [1, 2] |
    And no side effects

  Scenario: [16] Text and list
    Given an empty graph
    When executing query:
      """
      RETURN 'a' + [1] AS a, [1] + 'a' AS b
      """
    Then the result should be, in any order:
      | a        | b        |
      | ['a', 1] | [1, 'a'] |
    And no side effects

  Scenario: [17] CONTAINS and its kin with null
    Given an empty graph
    When executing query:
      """
      RETURN 'a' CONTAINS null AS a, null STARTS WITH 'a' AS b, 'abc' ENDS WITH '' AS c
      """
    Then the result should be, in any order:
      | a    | b    | c    |
      | null | null | true |
    And no side effects

  Scenario: [18] CONTAINS and its kin with a number from a list
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 'a'] AS x RETURN 'abc' CONTAINS x AS found
      """
    Then the result should be, in any order:
      | found |
      | null  |
      | true  |
    And no side effects

  Scenario: [19] Unicode escapes are resolved
    Given an empty graph
    When executing query:
      """
      RETURN '\u0041' AS a, '\t' = '\u0009' AS b
      """
    Then the result should be, in any order:
      | a   | b    |
      | 'A' | true |
    And no side effects

  Scenario: [20] toInteger of text
    Given an empty graph
    When executing query:
      """
      RETURN [s IN ['1.9', '1e3', '+12', '012', '.5', ' 12 ', '0x1F', '1_000', 'a', ''] | toInteger(s)] AS i
      """
    Then the result should be, in any order:
      | i                                                  |
      | [1, 1000, 12, 12, 0, null, null, null, null, null] |
    And no side effects

  Scenario: [21] toInteger of digits of other scripts
    Given an empty graph
    When executing query:
      """
      RETURN toInteger('٣') AS i
      """
    Then the result should be, in any order:
      | i |
      | 3 |
    And no side effects

  Scenario: [22] toInteger of text that is too large is an error
    Given an empty graph
    When executing query:
      """
      RETURN toInteger('9223372036854775808')
      """
    Then a TypeError should be raised at runtime: *

  Scenario: [23] toInteger of a float that is too large ends at the largest
    Given an empty graph
    When executing query:
      """
      RETURN toInteger(1e30) AS a, toInteger(0.0 / 0.0) AS b, toInteger(-1.9) AS c
      """
    Then the result should be, in any order:
      | a                   | b | c  |
      | 9223372036854775807 | 0 | -1 |
    And no side effects

  Scenario: [24] toFloat of text
    Given an empty graph
    When executing query:
      """
      RETURN [s IN [' 1.5 ', '1d', '1.5f', 'NaN', 'inf', '1e400', 'x', ''] | toFloat(s)] AS f
      """
    Then the result should be, in any order:
      | f                                           |
      | [1.5, 1.0, 1.5, NaN, null, Inf, null, null] |
    And no side effects

  Scenario: [25] toFloat of a hexadecimal text
    Given an empty graph
    When executing query:
      """
      RETURN toFloat('0x1p3') AS f
      """
    Then the result should be, in any order:
      | f   |
      | 8.0 |
    And no side effects

  Scenario: [26] toBoolean of text
    Given an empty graph
    When executing query:
      """
      RETURN [s IN ['TRUE', ' true ', 'False', 't', 'yes', '1', ''] | toBoolean(s)] AS b
      """
    Then the result should be, in any order:
      | b                                           |
      | [true, true, false, null, null, null, null] |
    And no side effects

  Scenario: [27] toBoolean of integers
    Given an empty graph
    When executing query:
      """
      RETURN toBoolean(2) AS a, toBoolean(0) AS b
      """
    Then the result should be, in any order:
      | a    | b     |
      | true | false |
    And no side effects

  Scenario: [28] The kind functions with OrNull
    Given an empty graph
    When executing query:
      """
      RETURN toIntegerOrNull('x') AS a, toFloatOrNull([1]) AS b, toBooleanOrNull(1.5) AS c, toStringOrNull({}) AS d
      """
    Then the result should be, in any order:
      | a    | b    | c    | d    |
      | null | null | null | null |
    And no side effects

  Scenario: [29] isEmpty
    Given an empty graph
    When executing query:
      """
      RETURN isEmpty('') AS a, isEmpty([]) AS b, isEmpty({}) AS c, isEmpty(' ') AS d, isEmpty(null) AS e
      """
    Then the result should be, in any order:
      | a    | b    | c    | d     | e    |
      | true | true | true | false | null |
    And no side effects

  Scenario: [30] char_length
    Given an empty graph
    When executing query:
      """
      RETURN char_length('a😀') AS a, character_length('ab') AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 2 | 2 |
    And no side effects

  Scenario: [31] normalize
    Given an empty graph
    When executing query:
      """
      RETURN size(normalize('e\u0301')) AS a, normalize('\u00C5') = normalize('A\u030A') AS b
      """
    Then the result should be, in any order:
      | a | b    |
      | 1 | true |
    And no side effects

  Scenario: [32] Indexing a text is an error
    # The suite calls indexing of a text so; Neo4j fails when it compiles.
    Given an empty graph
    When executing query:
      """
      RETURN 'abc'[0]
      """
    Then a TypeError should be raised at any time: *

  Scenario: [33] length of a text is an error
    Given an empty graph
    When executing query:
      """
      RETURN length('abc')
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: [34] Escapes that are none stay as written
    Given an empty graph
    When executing query:
      """
      RETURN '\q' AS a, size('\x41') AS b
      """
    Then the result should be, in any order:
      | a       | b |
      | '\\\\q' | 4 |
    And no side effects

  Scenario: [35] IS NORMALIZED
    Given an empty graph
    When executing query:
      """
      RETURN 'a' IS NORMALIZED AS a, 'e\u0301' IS NFC NORMALIZED AS b, 'e\u0301' IS NOT NFD NORMALIZED AS c, '\ufb01' is nfkc normalized AS d
      """
    Then the result should be, in any order:
      | a    | b     | c     | d     |
      | true | false | false | false |
    And no side effects

  Scenario: [36] IS NORMALIZED of what is no text is null
    Given an empty graph
    When executing query:
      """
      UNWIND [1, null, ['a']] AS x RETURN x IS NORMALIZED AS a, x IS NOT NORMALIZED AS b
      """
    Then the result should be, in any order:
      | a    | b    |
      | null | null |
      | null | null |
      | null | null |
    And no side effects
