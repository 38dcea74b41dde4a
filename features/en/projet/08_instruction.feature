# language: en
Feature: Appraisal by the technical committee
  The evaluators score the file, the rapporteur deposits the written opinion; the CPDE then decides, whatever the opinion says.

  Background:
    Given the process "Project file"
    And it is 10/11/2025
    And everything happens in "Brikcha"
    And a file of the cooperative "Zitoun Jbala" at the step "Emergence / Appraisal"

  Scenario: Two evaluators are drawn by lot, declare and score; nobody reads a score before their own is in
    Given "Rachid" is a CPDE member
    And "Zineb" is a CPDE member
    Then a pending action "Draw the evaluators by lot" is open for the CPDE secretary by 17/11/2025 at the latest
    When the CPDE secretary does "Draw the evaluators by lot"
    Then it is done
    And the list "Grids of the technical committee" has 2 rows
    And no pending action "Draw the evaluators by lot" is open
    When "Rachid" does "Score the business plan" with:
      | field                   | value |
      | Market and outlets      | 4     |
      | Technical feasibility   | 4     |
      | Financial plan          | 3     |
      | Jobs and income created | 4     |
      | Ability of the holder   | 3     |
    Then it is refused because "First declare whether you have an interest in this file."
    When "Rachid" does "Declare my interests" with:
      | field                              | value |
      | I have no interest in this project | yes   |
    And "Rachid" does "Score the business plan" with:
      | field                   | value |
      | Market and outlets      | 4     |
      | Technical feasibility   | 4     |
      | Financial plan          | 3     |
      | Jobs and income created | 4     |
      | Ability of the holder   | 3     |
    And "Zineb" does "Declare my interests" with:
      | field                              | value |
      | I have no interest in this project | yes   |
    Then "Zineb" does not read "Technical score out of 100" yet
    And the technical rapporteur does not read "Technical score out of 100" yet
    And "Rachid" reads "73" under "Technical score out of 100"
    When "Zineb" does "Score the business plan" with:
      | field                   | value |
      | Market and outlets      | 4     |
      | Technical feasibility   | 4     |
      | Financial plan          | 3     |
      | Jobs and income created | 4     |
      | Ability of the holder   | 5     |
    And the technical rapporteur deposits the document "Written opinion of the technical committee"
    And the technical rapporteur does "Give a favourable opinion"
    Then it is done
    And the file is at the step "Emergence / Committee decision"
    And the field "Technical opinion" is "Favourable"
    And the field "Technical score out of 100" is "76"
    And the journal says that the technical rapporteur has done "Give a favourable opinion"

  Scenario: Too few people to draw from
    Given "Rachid" is a CPDE member
    When the CPDE secretary does "Draw the evaluators by lot"
    Then it is refused for a reason that contains "2 wanted"

  Scenario: Who was not drawn has nothing to declare
    When the technical rapporteur does "Declare my interests" with:
      | field                              | value |
      | I have no interest in this project | yes   |
    Then it is refused because "You are not named to evaluate this file."

  Scenario: A score out of scale is refused, with the reason
    Given the list "Grids of the technical committee" is:
      | Evaluator | I have no interest in this project |
      | Rachid    | yes                                |
    When the CPDE member "Rachid" does "Score the business plan" with:
      | field                   | value |
      | Market and outlets      | 7     |
      | Technical feasibility   | 4     |
      | Financial plan          | 3     |
      | Jobs and income created | 4     |
      | Ability of the holder   | 3     |
    Then it is refused because "Market and outlets: at most 5."

  Scenario: An average below the minimum earns no favourable opinion
    Given the list "Grids of the technical committee" is:
      | Evaluator | I have no interest in this project | Market and outlets | Technical feasibility | Financial plan | Jobs and income created | Ability of the holder | Returned on |
      | Rachid    | yes                                | 2                  | 3                     | 3              | 3                       | 2                     | 07/11/2025  |
      | Zineb     | yes                                | 3                  | 3                     | 3              | 3                       | 2                     | 07/11/2025  |
    And the document "Written opinion of the technical committee" is deposited
    When the technical rapporteur does "Give a favourable opinion"
    Then it is refused for a reason that contains "55 out of 100"
    When the technical rapporteur does "Give an unfavourable opinion"
    Then the reason is missing
    When the technical rapporteur does "Give an unfavourable opinion" for the reason "Uncertain outlets"
    Then it is done
    And the field "Technical opinion" is "Unfavourable"

  Scenario: Scores far apart call for a third evaluator
    Given the list "Grids of the technical committee" is:
      | Evaluator | I have no interest in this project | Market and outlets | Technical feasibility | Financial plan | Jobs and income created | Ability of the holder | Returned on |
      | Rachid    | yes                                | 5                  | 5                     | 5              | 5                       | 5                     | 07/11/2025  |
      | Zineb     | yes                                | 2                  | 2                     | 2              | 2                       | 2                     | 07/11/2025  |
    And the document "Written opinion of the technical committee" is deposited
    And "Omar" is a CPDE member
    When the technical rapporteur does "Give a favourable opinion"
    Then it is refused for a reason that contains "one more evaluator is asked"
    When the CPDE secretary does "Draw the evaluators by lot"
    Then the list "Grids of the technical committee" has 3 rows

  Scenario Outline: <act> takes the written opinion and the grids
    When the technical rapporteur does "<act>" for the reason "Without a document"
    Then the document "Written opinion of the technical committee" is missing
    And it is refused for a reason that contains "grids in: 0 of 2"

    Examples:
      | act                          |
      | Give a favourable opinion    |
      | Give an unfavourable opinion |

  Scenario: The opinion is due within fifteen working days
    Then a pending action "File the written opinion" is open for the technical rapporteur by 02/12/2025 at the latest
    When the technical rapporteur deposits the document "Written opinion of the technical committee"
    Then no pending action "File the written opinion" is open
