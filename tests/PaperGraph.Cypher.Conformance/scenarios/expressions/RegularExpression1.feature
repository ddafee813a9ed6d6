Feature: RegularExpression1 - =~: Java's regular expressions over the whole text

  Facts A32: the classes are ASCII only, the whole text must match, the dot stops at line ends.

  Scenario: [1] The whole text must match
    Given an empty graph
    When executing query:
      """
      UNWIND ['abc', 'xabc', 'abcx'] AS s RETURN s, s =~ 'abc' AS found
      """
    Then the result should be, in any order:
      | s      | found |
      | 'abc'  | true  |
      | 'xabc' | false |
      | 'abcx' | false |
    And no side effects

  Scenario: [2] Alternatives and repetition
    Given an empty graph
    When executing query:
      """
      RETURN 'gsm8k' =~ '(gsm|math)\\d+k' AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
    And no side effects

  Scenario: [3] Case is ignored by (?i)
    Given an empty graph
    When executing query:
      """
      RETURN 'GSM8K' =~ '(?i)gsm8k' AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
    And no side effects

  Scenario: [4] The dot does not match a line end
    Given an empty graph
    When executing query:
      """
      RETURN 'a\nb' =~ 'a.b' AS found
      """
    Then the result should be, in any order:
      | found |
      | false |
    And no side effects

  Scenario: [5] With (?s) it does
    Given an empty graph
    When executing query:
      """
      RETURN 'a\nb' =~ '(?s)a.b' AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
    And no side effects

  Scenario: [6] Word characters are ASCII only
    Given an empty graph
    When executing query:
      """
      RETURN 'aé' =~ '\\w+' AS word, 'ae' =~ '\\w+' AS ascii
      """
    Then the result should be, in any order:
      | word  | ascii |
      | false | true  |
    And no side effects

  Scenario: [7] Digits are ASCII only
    Given an empty graph
    When executing query:
      """
      RETURN '٣' =~ '\\d' AS arabic, '3' =~ '\\d' AS ascii
      """
    Then the result should be, in any order:
      | arabic | ascii |
      | false  | true  |
    And no side effects

  Scenario: [8] Classes of Unicode
    Given an empty graph
    When executing query:
      """
      RETURN 'É' =~ '\\p{Lu}' AS upper, 'é' =~ '\\p{Lu}' AS lower
      """
    Then the result should be, in any order:
      | upper | lower |
      | true  | false |
    And no side effects

  Scenario: [9] Back references
    Given an empty graph
    When executing query:
      """
      RETURN 'abab' =~ '(ab)\\1' AS twice, 'abba' =~ '(ab)\\1' AS other
      """
    Then the result should be, in any order:
      | twice | other |
      | true  | false |
    And no side effects

  Scenario: [10] Null on either side gives null
    Given an empty graph
    When executing query:
      """
      RETURN null =~ 'a' AS left, 'a' =~ null AS right
      """
    Then the result should be, in any order:
      | left | right |
      | null | null  |
    And no side effects

  Scenario: [11] A pattern that is wrong is an error
    Given an empty graph
    When executing query:
      """
      RETURN 'a' =~ '[' AS found
      """
    Then a SemanticError should be raised at runtime: *

  Scenario: [12] The pattern may be computed
    Given an empty graph
    When executing query:
      """
      UNWIND ['ab', 'cd'] AS s RETURN s =~ ('a' + '.*') AS found
      """
    Then the result should be, in any order:
      | found |
      | true  |
      | false |
    And no side effects

  Scenario: [13] As a filter
    Given an empty graph
    When executing query:
      """
      UNWIND ['GPT-4', 'gpt-3', 'BERT'] AS s WITH s WHERE s =~ '(?i)gpt-[0-9]+' RETURN s
      """
    Then the result should be, in any order:
      | s       |
      | 'GPT-4' |
      | 'gpt-3' |
    And no side effects

  Scenario: [14] In NOT
    Given an empty graph
    When executing query:
      """
      UNWIND ['a', 'b', null] AS s RETURN NOT s =~ 'a' AS answer
      """
    Then the result should be, in any order:
      | answer |
      | false  |
      | true   |
      | null   |
    And no side effects

  Scenario: [15] An empty pattern matches the empty text only
    Given an empty graph
    When executing query:
      """
      RETURN '' =~ '' AS nothing, 'a' =~ '' AS one
      """
    Then the result should be, in any order:
      | nothing | one   |
      | true    | false |
    And no side effects

  Scenario: [16] Possessive and lazy repetition
    Given an empty graph
    When executing query:
      """
      RETURN 'aaa' =~ 'a*?' AS lazy, 'aaa' =~ 'a*+a' AS possessive
      """
    Then the result should be, in any order:
      | lazy | possessive |
      | true | false      |
    And no side effects
