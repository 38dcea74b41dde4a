# language: en
Feature: The minutes
  They bear two signatures, on the same text; each file that was decided gets its excerpt. Once corrected they are to be signed
  again, and the old text stays.

  Background:
    Given the process "Meeting"
    And it is 02/03/2026
    And everything happens in "Ouezzane"
    And "Salma" is the CPDE secretary in "Ouezzane"
    And "Hatim" is the CPDE chair in "Ouezzane"
    And the file "Zitoun oil mill" of the process "Project file" at the step "Emergence / Committee decision"
    And the file "Rif honey" of the process "Project file" at the step "Emergence / Committee decision"
    And a meeting of the CPDE is sitting on "Zitoun oil mill"

  Scenario: Minutes are proposed, corrected, signed and approved; the earlier version is kept
    When item 1 is put to the vote: "Approve"
    And the meeting rises
    And "Salma" does "Propose the minutes"
    Then the answer "Minutes" is missing
    And it is refused for a reason that contains "Zitoun oil mill"
    When "Salma" does "Propose the minutes" with:
      | field    | value           |
      | Minutes  | minutes.pdf     |
      | Excerpts | Zitoun oil mill |
    Then it is done
    When "Hatim" does "Approve the minutes"
    Then it is refused because "The chair has not signed this text."
    And it is refused because "The secretary has not signed this text."
    When "Salma" does "Sign the minutes"
    And "Salma" does "Sign the minutes"
    Then it is refused because "You have already signed this text."
    When "Salma" does "Correct the minutes" for the reason "A name was missing" with:
      | field   | value         |
      | Minutes | corrected.pdf |
    Then it is refused for a reason that contains "Zitoun oil mill"
    When "Salma" does "Correct the minutes" for the reason "A name was missing" with:
      | field    | value           |
      | Minutes  | corrected.pdf   |
      | Excerpts | Zitoun oil mill |
    Then it is done
    And the file keeps 2 versions of the document "Minutes"
    And the journal keeps "A name was missing"
    And the list "Signatures of the minutes" has 1 row
    When "Hatim" does "Sign the minutes"
    And "Hatim" does "Approve the minutes"
    Then it is refused because "The secretary has not signed this text."
    When "Salma" does "Sign the minutes"
    And "Hatim" does "Approve the minutes"
    Then it is done
    And the file is closed
    When we turn to the file "Zitoun oil mill"
    Then the document "Excerpt of the minutes" is in the file
