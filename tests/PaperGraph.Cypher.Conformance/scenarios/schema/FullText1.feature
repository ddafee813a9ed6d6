Feature: FullText1 - Full-text indexes

  Facts A22: the analyser drops no word and knows no stem, hyphens divide, prefix terms are not divided.

  Scenario: [1] Words are alternatives, hyphens divide words
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'chain-of-thought') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
      | 'Chain thought'              |
      | 'of the'                     |
      | 'tree-of-thoughts'           |
    And no side effects

  Scenario: [2] In quotes they follow each other
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '"chain-of-thought"') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [3] Case does not count
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'gsm8k') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t            |
      | 'GSM8K'      |
      | 'gsm8k-hard' |
    And no side effects

  Scenario: [4] A prefix
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'GSM8K*') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t            |
      | 'GSM8K'      |
      | 'gsm8k-hard' |
    And no side effects

  Scenario: [5] Marks are left out of a word
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'C\\+\\+') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t     |
      | 'C++' |
    And no side effects

  Scenario: [6] No word is too common
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'the of') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'of the'                     |
      | 'tree-of-thoughts'           |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [7] A hyphenated name is two words
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'gpt-4') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t        |
      | 'gpt 4'  |
      | 'GPT-4o' |
    And no side effects

  Scenario: [8] A prefix is not divided
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'GPT-4*') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t |
    And no side effects

  Scenario: [9] There are no stems
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'run') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t |
    And no side effects

  Scenario: [10] Accents count
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'hello') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t |
    And no side effects

  Scenario: [11] Dots and underscores do not divide
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'u.s.') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t          |
      | 'u.s. x_y' |
    And no side effects

  Scenario: [12] AND needs both
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'chain AND prompting') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [13] The word and is a word
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'chain and thought') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'Chain thought'              |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [14] Plus and minus
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '+chain -prompting') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                  |
      | 'Chain thought'    |
      | 'chain-of-thought' |
    And no side effects

  Scenario: [15] NOT alone finds nothing
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'NOT chain') YIELD node RETURN node.t AS t
      """
    Then the result should be empty
    And no side effects

  Scenario: [16] A star finds all
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '*') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'Héllo'                      |
      | 'running'                    |
      | 'gpt 4'                      |
      | 'GPT-4o'                     |
      | 'C++'                        |
      | 'gsm8k-hard'                 |
      | 'GSM8K'                      |
      | 'tree-of-thoughts'           |
      | 'of the'                     |
      | 'Chain thought'              |
      | 'chain of thought prompting' |
      | 'chain-of-thought'           |
      | 'u.s. x_y'                   |
    And no side effects

  Scenario: [17] Fuzzy
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'thougt~') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'tree-of-thoughts'           |
      | 'Chain thought'              |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [18] A wildcard at the front
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '*8K') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t            |
      | 'GSM8K'      |
      | 'gsm8k-hard' |
    And no side effects

  Scenario: [19] A field that is not indexed finds nothing
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'a:b') YIELD node RETURN node.t AS t
      """
    Then the result should be empty
    And no side effects

  Scenario: [20] A field by its name
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 't:prompting') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [21] Parentheses
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '(chain OR tree) AND thoughts') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                  |
      | 'tree-of-thoughts' |
    And no side effects

  Scenario: [22] An open parenthesis is an error
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'foo(') YIELD node RETURN node.t AS t
      """
    Then a ProcedureError should be raised at runtime: *

  Scenario: [23] An empty text is an error
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', '') YIELD node RETURN node.t AS t
      """
    Then a ProcedureError should be raised at runtime: *

  Scenario: [24] An operator alone is an error
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'AND') YIELD node RETURN node.t AS t
      """
    Then a ProcedureError should be raised at runtime: *

  Scenario: [25] Scores order the hits
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'chain thought') YIELD node, score RETURN node.t AS t, score > 0 AS positive ORDER BY score DESC, t LIMIT 1
      """
    Then the result should be, in order:
      | t               | positive |
      | 'Chain thought' | true     |
    And no side effects

  Scenario: [26] A limit in the options
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'chain', {limit: 1}) YIELD node RETURN count(node) AS hits
      """
    Then the result should be, in any order:
      | hits |
      | 1    |
    And no side effects

  Scenario: [27] What is written later is found
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    And having executed:
      """
      CREATE (:Doc {t: 'it came later'})
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'later') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t               |
      | 'it came later' |
    And no side effects

  Scenario: [28] What is deleted is not found
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    And having executed:
      """
      MATCH (n:Doc {t: 'running'}) DELETE n
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('docs', 'running') YIELD node RETURN node.t AS t
      """
    Then the result should be empty
    And no side effects

  Scenario: [29] Relationships have their own
    Given an empty graph
    And having executed:
      """
      CREATE ()-[:T {t: 'deep water'}]->()
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX rels FOR ()-[r:T]-() ON EACH [r.t]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryRelationships('rels', 'deep') YIELD relationship RETURN relationship.t AS t
      """
    Then the result should be, in any order:
      | t            |
      | 'deep water' |
    And no side effects

  Scenario: [30] Several labels and keys
    Given an empty graph
    And having executed:
      """
      CREATE (:Doc {t: 'chain-of-thought'}), (:Doc {t: 'chain of thought prompting'}), (:Doc {t: 'Chain thought'}), (:Doc {t: 'of the'}), (:Doc {t: 'tree-of-thoughts'}), (:Doc {t: 'GSM8K'}), (:Doc {t: 'gsm8k-hard'}), (:Doc {t: 'C++'}), (:Doc {t: 'GPT-4o'}), (:Doc {t: 'gpt 4'}), (:Doc {t: 'running'}), (:Doc {t: 'Héllo'}), (:Doc {t: 'u.s. x_y'}), (:Other {t: 'chain'})
      """
    And having executed:
      """
      CREATE FULLTEXT INDEX both FOR (n:Doc|Other) ON EACH [n.t, n.u]
      """
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('both', 'chain') YIELD node RETURN node.t AS t
      """
    Then the result should be, in any order:
      | t                            |
      | 'chain'                      |
      | 'Chain thought'              |
      | 'chain-of-thought'           |
      | 'chain of thought prompting' |
    And no side effects

  Scenario: [31] An index that is not there is an error
    Given an empty graph
    When executing query:
      """
      CALL db.index.fulltext.queryNodes('nothing', 'a') YIELD node RETURN node
      """
    Then a ProcedureError should be raised at runtime: *

  Scenario: [32] Shown
    Given an empty graph
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      SHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type = 'FULLTEXT' RETURN name, type, labelsOrTypes, properties
      """
    Then the result should be, in any order:
      | name   | type       | labelsOrTypes | properties |
      | 'docs' | 'FULLTEXT' | ['Doc']       | ['t']      |
    And no side effects

  Scenario: [33] Its analyser
    Given an empty graph
    And having executed:
      """
      CREATE FULLTEXT INDEX docs FOR (n:Doc) ON EACH [n.t]
      """
    When executing query:
      """
      SHOW INDEXES YIELD name, options WHERE name = 'docs' RETURN options.indexConfig['fulltext.analyzer'] AS analyser, options.indexConfig['fulltext.eventually_consistent'] AS eventually
      """
    Then the result should be, in any order:
      | analyser                 | eventually |
      | 'standard-no-stop-words' | false      |
    And no side effects
