# language: en
Feature: Voting on the items, and rising
  Every voice counts once. The outcome of an item is one its file would accept; when the meeting rises, all the files it decided
  move, or none does. An item put off goes to the next meeting by itself.

  Background:
    Given the process "Meeting"
    And it is 02/03/2026
    And everything happens in "Ouezzane"
    And "Salma" is the CPDE secretary in "Ouezzane"
    And "Hatim" is the CPDE chair in "Ouezzane"
    And the file "Zitoun oil mill" of the process "Project file" at the step "Emergence / Committee decision"
    And the file "Rif honey" of the process "Project file" at the step "Emergence / Committee decision"
    And a meeting of the CPDE is sitting on "Zitoun oil mill" and "Rif honey" with:
      | Member | Family                 | Account |
      | Hatim  | Local authority        | Hatim   |
      | Badr   | Deconcentrated service |         |
      | Chama  | Civil society          |         |
      | Driss  | Deconcentrated service |         |
      | Farid  | Civil society          |         |

  Scenario: What a meeting decided takes effect when it rises, which it cannot with an item left open
    When item 1 is put to the vote: "Approve"
    Then it is done
    And item 1 has the outcome "Approve"
    When "Salma" does "Record a decision" with:
      | field    | value           |
      | Item     | Zitoun oil mill |
      | Decision | Reject          |
      | Vote     | Show of hands   |
    Then it is refused because "This item has its outcome already: Zitoun oil mill."
    When the meeting rises
    Then it is refused because "Items without an outcome: Rif honey."
    When "Hatim" does "Put an item off" with:
      | field | value     |
      | Item  | Rif honey |
    Then the reason is missing
    When "Hatim" does "Put an item off" for the reason "The report is not ready" with:
      | field | value     |
      | Item  | Rif honey |
    Then it is done
    When the meeting rises
    Then it is done
    And the file is at the step "Risen"
    And a pending action "Draw up the minutes" is open for the meeting secretary
    When we turn to the file "Zitoun oil mill"
    Then the file is at the step "Pre-creation / Specific contract"

  Scenario: An item put off is on the agenda of the next meeting
    Given a file "April meeting" at the step "Planned"
    And the fields are:
      | field                    | value |
      | Body                     | CPDE  |
      | Secretary of the meeting | Salma |
    And we turn to the file "Meeting CPDE"
    When item 1 is put to the vote: "Approve"
    And "Hatim" does "Put an item off" for the reason "The report is not ready" with:
      | field | value     |
      | Item  | Rif honey |
    And the meeting rises
    Then it is done
    When we turn to the file "April meeting"
    Then the field "Items on the agenda" is "1"
    And it is linked to "Rif honey" as "Files on the agenda"

  Scenario: In a tie the chair’s vote decides, but only by show of hands
    Given the file "Carpets" of the process "Project file" at the step "Emergence / Committee decision"
    And a meeting of the CPDE is sitting on "Carpets" with:
      | Member | Family                 | Account |
      | Hatim  | Local authority        | Hatim   |
      | Badr   | Deconcentrated service |         |
      | Chama  | Civil society          |         |
      | Driss  | Deconcentrated service |         |
    When item 1 is put to the vote: "Approve" with:
      | member | voice   |
      | Hatim  | Against |
      | Badr   | For     |
      | Chama  | For     |
      | Driss  | Against |
    Then it is refused for a reason that contains "a tie"
    When item 1 is put to a secret ballot: "Approve" by 2 votes for, 2 against and 0 abstentions
    Then it is refused for a reason that contains "a tie"
    When item 1 is put to the vote: "Approve" with:
      | member | voice   |
      | Hatim  | For     |
      | Badr   | For     |
      | Chama  | Against |
      | Driss  | Against |
    Then it is done

  Scenario: Only a member who is there votes, once; and everybody’s vote is heard
    When item 1 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
    Then it is refused because "Voted twice: Badr."
    And it is refused because "Voices still awaited: Farid."
    When item 1 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Farid  | For   |
      | Omar   | For   |
    Then it is refused because "This voice is no member’s."
    When "Farid" leaves the meeting after item 1
    And item 2 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Farid  | For   |
    Then it is refused because "Left before this item: Farid."
    And item 2 has the outcome "To be examined"

  Scenario: A secret ballot leaves counts alone, and they add up to the voices
    When item 1 is put to a secret ballot: "Approve" by 5 votes for, 1 against and 0 abstentions
    Then it is refused for a reason that contains "6 ballots for 5 voices"
    When item 1 is put to a secret ballot: "Approve" by 2 votes for, 3 against and 0 abstentions
    Then it is refused for a reason that contains "4 for are needed"
    When item 1 is put to a secret ballot: "Approve" by 3 votes for, 1 against and 1 abstention
    Then it is done
    And the row "Zitoun oil mill" of the list "Agenda" is:
      | column         | value         |
      | Vote           | Secret ballot |
      | Voices present | 5             |
      | Votes for      | 3             |
      | Votes against  | 1             |
      | Abstentions    | 1             |

  Scenario: A member without a voice on an item cannot object to it
    When "Badr" declares an interest in item 1: "Business partner of the project holder"
    And "Badr" objects to a consensus on item 1
    Then it is refused for a reason that contains "Badr"

  Scenario: A body votes as its own rules say
    When item 1 is decided by consensus: "Approve"
    Then it is refused because "CPDE decides by a vote."
    Given a meeting of the technical committee is sitting
    When item 1 is put to a secret ballot: "Visit two mills" by 5 votes for, 0 against and 0 abstentions
    Then it is refused for a reason that contains "does not vote in this way"

  Scenario: An assembly seeks consensus first; once somebody objects, it takes two votes in three
    Given the file "Olive trees of the Rif" of the process "Multi-stakeholder partnership" at the step "Implementation / Review"
    And a meeting of the assembly of partners is sitting on "Olive trees of the Rif"
    When item 1 is put to the vote: "Go back to the launch" for the reason "The context has changed."
    Then it is refused for a reason that contains "seeks consensus first"
    When "AP 2" objects to a consensus on item 1
    Then it is done
    When item 1 is decided by consensus: "Go back to the launch" for the reason "The context has changed."
    Then it is refused for a reason that contains "Somebody objected to a consensus"
    When item 1 is put to the vote: "Go back to the launch" for the reason "The context has changed." with:
      | member | voice   |
      | AP 1   | For     |
      | AP 2   | Against |
      | AP 3   | Against |
      | AP 4   | For     |
      | AP 5   | For     |
    Then it is refused for a reason that contains "3 for, 2 against"
    And it is refused for a reason that contains "4 for are needed"
    When "AP 3" objects to a consensus on item 1
    And item 1 is put to the vote: "Go back to the launch" for the reason "The context has changed." with:
      | member | voice   |
      | AP 1   | For     |
      | AP 2   | Against |
      | AP 3   | For     |
      | AP 4   | For     |
      | AP 5   | For     |
    Then it is done

  Scenario: What the file would refuse is said before the vote
    When item 1 is put to the vote: "Reject"
    Then it is refused for a reason that contains "Write the reason"
    And item 1 has the outcome "To be examined"

  Scenario: A decision that has become impossible stops the closing: its file is named, and nothing moves
    When item 1 is put to the vote: "Approve"
    And item 2 is put to the vote: "Approve"
    Then it is done
    When we turn to the file "Rif honey"
    And the CPDE secretary does "Suspend" for the reason "The river is in flood"
    Then it is done
    When we turn to the file "Meeting CPDE"
    And the meeting rises
    Then it is refused for a reason that contains "in the file OUZ-2026-00002"
    And it is refused for a reason that contains "is not possible at the step"
    And the file is at the step "Open"
    When we turn to the file "Zitoun oil mill"
    Then the file is at the step "Emergence / Committee decision"

  Scenario: The decision on an item without a file is written out
    Given a meeting of the CPDE is sitting
    When "Salma" does "Record a decision" with:
      | field | value         |
      | Item  | Meeting       |
      | Vote  | Show of hands |
    Then it is refused because "Write what is decided."
    When item 1 is put to the vote: "Visit two mills"
    Then it is done
    And item 1 has the outcome "Visit two mills"

  Scenario: A file takes one of its own steps, not a sentence
    When "Salma" does "Record a decision" with:
      | field    | value           |
      | Item     | Zitoun oil mill |
      | Vote     | Show of hands   |
      | Decision | We shall see    |
    Then it is refused because "Choose the step the file takes: Zitoun oil mill."

  Scenario: An agenda sent after the opening leaves nothing to do but put the item off
    Given a file "April meeting" at the step "Open"
    And the fields are:
      | field                    | value            |
      | Body                     | CPDE             |
      | Secretary of the meeting | Salma            |
      | Who chairs               | Hatim            |
      | Opened at                | 02/03/2026 09:00 |
      | Agenda sent at           | 02/03/2026 09:10 |
    And the list "Agenda" is:
      | Item          |
      | Annual report |
    When "Salma" does "Record a decision" with:
      | field    | value         |
      | Item     | Annual report |
      | Decision | Adopted       |
      | Vote     | Show of hands |
    Then it is refused for a reason that contains "was not sent before the opening"

  Scenario: An adjourned meeting goes on at a date, and attendance is taken again
    When "Hatim" does "Adjourn the meeting" with:
      | field       | value            |
      | To go on at | 01/03/2026 10:00 |
    Then it is refused because "It must go on at a time still to come."
    When "Hatim" does "Adjourn the meeting" with:
      | field       | value            |
      | To go on at | 09/03/2026 10:00 |
    Then it is done
    And the field "Members noted as present" is "0"
