# language: en
Feature: Preparing a meeting and convening it
  The secretary lists the files that wait for the body, and convenes in good time a body made up as its rules ask.
  From then on the agenda is frozen.

  Background:
    Given the process "Meeting"
    And it is 02/03/2026
    And everything happens in "Ouezzane"
    And "Salma" is the CPDE secretary in "Ouezzane"
    And "Hatim" is the CPDE chair in "Ouezzane"
    And the file "Zitoun oil mill" of the process "Project file" at the step "Emergence / Committee decision"
    And the file "Rif honey" of the process "Project file" at the step "Emergence / Committee decision"
    And a file "March meeting" at the step "Planned"
    And the fields are:
      | field                    | value |
      | Body                     | CPDE  |
      | Secretary of the meeting | Salma |
      | Who chairs               | Hatim |
    And the list "Members and alternates" is:
      | Member | Family                 | Account |
      | Hatim  | Local authority        | Hatim   |
      | Badr   | Deconcentrated service |         |
      | Chama  | Civil society          |         |

  Scenario: The secretary of a body opens a meeting, and says who keeps it and who chairs it
    When the CPDE secretary "Nadia" opens a file in "Ouezzane" with:
      | field                    | value         |
      | Purpose of the meeting   | April meeting |
      | Body                     | CPDE          |
      | Secretary of the meeting | Salma         |
      | Who chairs               | Hatim         |
    Then it is done
    And the file is at the step "Planned"
    And a pending action "Convene the meeting" is open for the meeting secretary

  Scenario: A file goes on one agenda, once
    When "Salma" does "Put an item on the agenda" with:
      | field | value           |
      | Item  | Zitoun oil mill |
      | File  | Zitoun oil mill |
    Then it is done
    And it is linked to "Zitoun oil mill" as "Files on the agenda"
    And the field "Items on the agenda" is "1"
    When "Salma" does "Put an item on the agenda" with:
      | field | value           |
      | Item  | Zitoun again    |
      | File  | Zitoun oil mill |
    Then it is refused for a reason that contains "is on this agenda already"
    Given a file "April meeting" at the step "Planned"
    And the fields are:
      | field                    | value |
      | Body                     | CPDE  |
      | Secretary of the meeting | Salma |
    When "Salma" does "Put an item on the agenda" with:
      | field | value           |
      | Item  | Zitoun oil mill |
      | File  | Zitoun oil mill |
    Then it is refused for a reason that contains "March meeting"

  Scenario: A file that does not wait for this body stays off the agenda
    Given the file "Carpets" of the process "Project file" at the step "Emergence / Idea"
    And we turn to the file "March meeting"
    When "Salma" does "Put an item on the agenda" with:
      | field | value   |
      | Item  | Carpets |
      | File  | Carpets |
    Then it is refused for a reason that contains "waits for no decision"

  Scenario: Items are prepared, put in order and taken off
    Given "Salma" has done "Put an item on the agenda" with:
      | field | value           |
      | Item  | Zitoun oil mill |
      | File  | Zitoun oil mill |
    And "Salma" has done "Put an item on the agenda" with:
      | field | value         |
      | Item  | Annual report |
    When "Salma" does "Prepare an item" with:
      | field           | value              |
      | Item            | Zitoun oil mill    |
      | Note            | Favourable opinion |
      | Minutes planned | 20                 |
    Then it is done
    Given the list "Order" to give is:
      | Item          |
      | Annual report |
    When "Salma" does "Change the order of the items"
    Then it is done
    And item 1 has the outcome "Annual report"
    When "Salma" does "Take an item off" with:
      | field | value           |
      | Item  | Zitoun oil mill |
    Then the field "Items on the agenda" is "1"

  Scenario: Nothing goes out without an item or a place, too late, or when one person both chairs and keeps the meeting
    Given the fields are:
      | field         | value            |
      | Date and time | 06/03/2026 10:00 |
      | Who chairs    | Salma            |
    When "Salma" does "Convene the meeting"
    Then it is refused because "Nothing is on the agenda."
    And the field "Place" is missing
    And it is refused for a reason that contains "The invitation goes out"
    And it is refused for a reason that contains "Who chairs"
    And it is refused because "One person chairs the meeting and another keeps it."

  Scenario: A family is missing, a mandate is over: the body is not made up
    Given "Salma" has done "Put an item on the agenda" with:
      | field | value         |
      | Item  | Annual report |
    And the fields are:
      | field         | value            |
      | Date and time | 16/03/2026 10:00 |
      | Place         | Ouezzane         |
    And the list "Members and alternates" is:
      | Member | Family                 | Mandate until |
      | Hatim  | Local authority        | 01/03/2026    |
      | Badr   | Deconcentrated service |               |
    When "Salma" does "Convene the meeting"
    Then it is refused for a reason that contains "Civil society"
    And it is refused for a reason that contains "Hatim"
    And it is refused for 2 reasons

  Scenario: A body without members is not convened
    Given "Salma" has done "Put an item on the agenda" with:
      | field | value         |
      | Item  | Annual report |
    And the field "Members and alternates" is empty
    When "Salma" does "Convene the meeting"
    Then it is refused because "CPDE: no member is named."
    And the field "Date and time" is missing

  Scenario: Once the meeting is convened its agenda is frozen; only the chair adds a late item, and says why
    Given "Salma" has done "Put an item on the agenda" with:
      | field | value         |
      | Item  | Annual report |
    And the fields are:
      | field         | value            |
      | Date and time | 16/03/2026 10:00 |
      | Place         | Ouezzane         |
    When "Salma" does "Convene the meeting"
    Then it is done
    And the file is at the step "Convened"
    And a pending action "Send the invitation and the agenda" is open for the meeting secretary
    When "Salma" does "Put an item on the agenda"
    Then it is refused for a reason that contains "Convened"
    When "Salma" does "Take an item off"
    Then it is refused for a reason that contains "Convened"
    When "Salma" does "Change the order of the items"
    Then it is refused for a reason that contains "Convened"
    And the field "Items on the agenda" is "1"
    When "Salma" does "Send the invitation"
    Then the answer "Invitation" is missing
    When "Salma" does "Send the invitation" with:
      | field      | value          |
      | Invitation | invitation.pdf |
    Then it is done
    When "Hatim" does "Add a late item" with:
      | field | value           |
      | Item  | Zitoun oil mill |
      | File  | Zitoun oil mill |
    Then the reason is missing
    When "Hatim" does "Add a late item" for the reason "The loan offer is about to lapse" with:
      | field | value           |
      | Item  | Zitoun oil mill |
      | File  | Zitoun oil mill |
    Then it is done
    When "Hatim" does "Add a late item" for the reason "The loan offer is about to lapse" with:
      | field | value           |
      | Item  | Zitoun again    |
      | File  | Zitoun oil mill |
    Then it is refused for a reason that contains "is on this agenda already"

  Scenario: A meeting put off needs another invitation
    Given a file "April meeting" at the step "Convened"
    And the fields are:
      | field                    | value            |
      | Body                     | CPDE             |
      | Secretary of the meeting | Salma            |
      | Who chairs               | Hatim            |
      | Date and time            | 16/03/2026 10:00 |
      | Place                    | Ouezzane         |
    And the document "Invitation" is deposited
    When "Salma" does "Put the meeting off"
    Then the reason is missing
    When "Salma" does "Put the meeting off" for the reason "The governor is touring the province"
    Then the file is at the step "Planned"
    And the document "Invitation" is not in the file

  Scenario Outline: The chair cancels a meeting that is not open yet
    Given a file "April meeting" at the step "<step>"
    And the field "Who chairs" is "Hatim"
    When "Hatim" does "Cancel the meeting"
    Then the reason is missing
    When "Hatim" does "Cancel the meeting" for the reason "Nothing to examine"
    Then the file is closed

    Examples:
      | step     |
      | Planned  |
      | Convened |

  Scenario: A meeting is suspended, and resumes
    When "Salma" does "Suspend" for the reason "The river is in flood"
    Then the file is at the step "Suspended"
    When "Salma" does "Resume"
    Then the file is at the step "Planned"

  Scenario: The chair of a local committee sits on the CPDH
    Given the list "Members and alternates" is:
      | Member | Family                 | Function          |
      | Hatim  | Local authority        | Governor          |
      | Badr   | Deconcentrated service | Agriculture       |
      | Chama  | Civil society          | Chair of the CLDH |
    And the fields are:
      | field         | value            |
      | Body          | CPDH             |
      | Date and time | 16/03/2026 10:00 |
      | Place         | Ouezzane         |
    And "Salma" has done "Put an item on the agenda" with:
      | field | value              |
      | Item  | Review of the CLDH |
    When "Salma" does "Convene the meeting"
    Then it is done
    And the row "Chama" of the list "Members and alternates" is:
      | column   | value             |
      | Function | Chair of the CLDH |
