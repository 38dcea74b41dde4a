# language: en
Feature: Signing in order
  Each party signs once, in its turn; the governor last. Then the agreement comes into force, on its day.

  Background:
    Given the process "Agreement"
    And it is 05/01/2026
    And everything happens in "Ouezzane"
    And "Naima" is an auditor in "Figuig"
    And "Hatim" is an auditor in "Figuig"
    And a file "Running the programme in Ouezzane" at the step "Signature"
    And the fields are:
      | field             | value                       |
      | Kind of agreement | Specific execution contract |
      | Start             | 01/01/2026                  |
      | End               | 31/12/2026                  |
      | Version proposed  | 1                           |
    And the document "Text of the agreement" is deposited
    And the list "Parties" is:
      | Party                | Capacity    | Signatory | Order of signature | Answer to the text |
      | TARGA-AIDE           | Association | Naima     | 1                  | Agreement          |
      | Province of Ouezzane | Governor    | Hatim     | 2                  | Agreement          |

  Scenario: The parties sign the specific contract, which comes into force
    When "Naima" does "Sign"
    Then it is done
    And the field "Signatures given" is "1"
    When the drafter does "Bring into force"
    Then it is refused because "Signatures awaited: Province of Ouezzane."
    When "Hatim" does "Sign"
    Then it is done
    And no pending action "Sign the agreement" is open
    When the drafter does "Bring into force"
    Then it is done
    And the file is at the step "In force"
    And the field "Version in force" is "1"

  Scenario: The governor does not sign out of turn
    When "Hatim" does "Sign"
    Then it is refused because "To sign first: TARGA-AIDE."

  Scenario: A party signs only once
    Given "Naima" has done "Sign"
    When "Naima" does "Sign"
    Then it is refused for 1 reason
    And it is refused for a reason that contains "You have signed this text already"
    And the field "Signatures given" is "1"

  Scenario: A text that was replaced is not signed
    Given the document "Text of the agreement" is deposited
    When "Naima" does "Sign" with:
      | field       | value       |
      | Text signed | texte-1.pdf |
    Then it is refused for a reason that contains "the text to sign is"
    And it is refused for 1 reason
    When "Naima" does "Sign" with:
      | field       | value       |
      | Text signed | texte-2.pdf |
    Then it is done

  Scenario: A text that is not in the file is not signed
    When "Naima" does "Sign" with:
      | field       | value               |
      | Text signed | another-version.pdf |
    Then it is refused for a reason that contains "his version of the document is not in the file"

  Scenario: Replacing the text voids the signatures, and the reason says which one each party signed
    Given "Naima" has done "Sign"
    And "Hatim" has done "Sign"
    And the document "Text of the agreement" is deposited
    Then the field "Signatures given" is "0"
    And a pending action "Sign the agreement" is open for the row "TARGA-AIDE" and falls to "Naima"
    When the drafter does "Bring into force"
    Then it is refused for a reason that contains "The text changed since: TARGA-AIDE and Province of Ouezzane signed"
    When "Hatim" does "Sign"
    Then it is refused because "To sign first: TARGA-AIDE."
    When "Naima" does "Sign"
    And "Hatim" does "Sign"
    And the drafter does "Bring into force"
    Then the file is at the step "In force"

  Scenario: Who is no party does not sign
    Given "Salma" is a party to the agreement in "Ouezzane"
    When "Salma" does "Sign"
    Then it is refused because "You are among none of those who sign: Parties."

  Scenario: The agreement does not come into force before it starts
    Given the field "Start" is "01/02/2026"
    And "Naima" has done "Sign"
    And "Hatim" has done "Sign"
    When the drafter does "Bring into force"
    Then it is refused because "The agreement starts on 01/02/2026; that day has not come yet."
    When it is 02/02/2026
    And the drafter does "Bring into force"
    Then it is done

  Scenario: Going back to negotiation voids the signatures
    Given "Naima" has done "Sign"
    When "Hatim" does "Go back to negotiating"
    Then the reason is missing
    When "Hatim" does "Go back to negotiating" for the reason "The amount is no longer right"
    Then it is done
    And the file is back at the step "Negotiation"
    And the field "Signatures given" is "0"
    When the drafter does "Settle the text"
    Then it is refused because "Without agreement on this version: Province of Ouezzane."
    Given "Hatim" has done "Answer the text" with:
      | field  | value     |
      | Answer | Agreement |
    When 1 day passes
    And the drafter does "Settle the text"
    And "Naima" does "Sign"
    Then it is done

  Scenario: A framework agreement in force opens a programme in each province
    Given a file "Framework agreement of TARGA-AIDE and the INDH" at the step "Signature" in "Morocco"
    And the fields are:
      | field             | value               |
      | Kind of agreement | Framework agreement |
      | Start             | 05/02/2021          |
      | End               | 04/02/2027          |
      | Version proposed  | 1                   |
    And the list "Provinces of the framework" is:
      | Province     |
      | Figuig       |
      | Boulemane    |
      | Ouezzane     |
      | Khenifra     |
      | Sidi Bennour |
    And the list "Parties" is:
      | Party                 | Capacity              | Signatory | Order of signature |
      | TARGA-AIDE            | Association           | Naima     | 1                  |
      | National coordination | National coordination | Hatim     | 2                  |
    And the document "Text of the agreement" is deposited
    And "Naima" has done "Sign"
    And "Hatim" has done "Sign"
    When the drafter does "Bring into force"
    Then it is done
    And it has 5 linked files as "Provincial programmes"
    When we go to the file linked as "Provincial programmes" in "Figuig"
    Then the file is at the step "Launch"
    And it is linked to "Framework agreement of TARGA-AIDE and the INDH" as "Framework agreement"
