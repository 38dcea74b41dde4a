# language: en
Feature: An opinion, in three languages
  The same scenario is written in French, Arabic and English.

  Scenario: An opinion waits for its document, then the CPDE decides
    Given the process "Project file"
    And it is 10/11/2025
    And everything happens in "Brikcha"
    And a file of the cooperative "Zitoun Jbala" at the step "Emergence / Appraisal"
    And the field "Total cost" is "500 000"
    And the list "Grids of the technical committee" is:
      | Evaluator | I have no interest in this project | Market and outlets | Technical feasibility | Financial plan | Jobs and income created | Ability of the holder | Returned on |
      | Rachid    | yes                                | 4                  | 4                     | 4              | 4                       | 3                     | 07/11/2025  |
      | Zineb     | yes                                | 4                  | 4                     | 4              | 4                       | 4                     | 07/11/2025  |
    When the technical rapporteur does "Give a favourable opinion"
    Then the document "Written opinion of the technical committee" is missing
    And the file has not changed
    When the technical rapporteur deposits the document "Written opinion of the technical committee"
    And the technical rapporteur does "Give a favourable opinion"
    Then it is done
    And the file is at the step "Emergence / Committee decision"
    And the field "Technical score out of 100" is "79"
    And the journal has 5 lines
