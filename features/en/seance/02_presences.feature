# language: en
Feature: Attendance, proxies, interests and the quorum
  The quorum is counted at every item. A proxy does not count towards it; nor does a member who has declared an interest.

  Background:
    Given the process "Meeting"
    And it is 02/03/2026
    And everything happens in "Ouezzane"
    And "Salma" is the CPDE secretary in "Ouezzane"
    And "Hatim" is the CPDE chair in "Ouezzane"
    And the file "Zitoun oil mill" of the process "Project file" at the step "Emergence / Committee decision"
    And the file "Rif honey" of the process "Project file" at the step "Emergence / Committee decision"
    And a meeting of the CPDE is sitting on "Zitoun oil mill" and "Rif honey" with:
      | Member | Family                 | Account | Stands in for |
      | Hatim  | Local authority        | Hatim   |               |
      | Badr   | Deconcentrated service |         |               |
      | Chama  | Civil society          |         |               |
      | Driss  | Deconcentrated service |         |               |
      | Farid  | Civil society          |         |               |
      | Ghita  | Civil society          |         | Farid         |

  Scenario: A meeting opens on its day, and with a quorum
    Given a file "April meeting" at the step "Convened"
    And the fields are:
      | field                    | value            |
      | Body                     | CPDE             |
      | Secretary of the meeting | Salma            |
      | Who chairs               | Hatim            |
      | Date and time            | 16/03/2026 10:00 |
    And the list "Members and alternates" is:
      | Member | Family                 |
      | Hatim  | Local authority        |
      | Badr   | Deconcentrated service |
    When "Hatim" joins the meeting
    And "Badr" joins the meeting
    And "Salma" does "Take an arrival back" with:
      | field  | value |
      | Member | Badr  |
    Then it is done
    When "Salma" does "Take an arrival back" with:
      | field  | value |
      | Member | Badr  |
    Then it is refused because "This member is not noted as present."
    When "Hatim" does "Open the meeting"
    Then it is refused for a reason that contains "The meeting is planned for 16/03/2026"
    And it is refused for a reason that contains "No quorum"
    When it is 16/03/2026
    And "Badr" joins the meeting
    And "Hatim" does "Open the meeting"
    Then it is done
    And the file is at the step "Open"

  Scenario: The quorum is lost halfway through, and those who would restore it are named
    When "Hatim" joins the meeting
    Then it is refused because "This member is noted as present already."
    When "Badr" leaves the meeting after item 1
    And "Chama" leaves the meeting after item 1
    And "Chama" leaves the meeting after item 1
    Then it is refused because "This member is not noted as present."
    When "Driss" leaves the meeting after item 1
    Then the quorum holds at item 1
    And 1 member is missing for the quorum of item 2
    When item 2 is put to the vote: "Approve"
    Then it is refused for a reason that contains "2 may vote, 3 of the 5"
    And it is refused for a reason that contains "Would restore it by coming: Badr, Chama, and Driss."
    When "Badr" joins the meeting at item 2
    Then the quorum holds at item 2
    When item 2 is put to the vote: "Approve"
    Then it is done

  Scenario: A declared interest can cost an item its quorum
    When "Badr" leaves the meeting after item 1
    And "Chama" leaves the meeting after item 1
    And "Driss" declares an interest in item 2: "Cousin of the project holder"
    Then 1 member is missing for the quorum of item 2
    When item 2 is put to the vote: "Approve"
    Then it is refused for a reason that contains "Out by a declared interest: Driss. Would restore it by coming: Badr and Chama."

  Scenario: Without a quorum an item can only be put off; then the meeting may rise
    When item 1 is put to the vote: "Approve"
    And "Badr" leaves the meeting after item 1
    And "Chama" leaves the meeting after item 1
    And "Driss" leaves the meeting after item 1
    And the meeting rises
    Then it is refused because "Items without an outcome: Rif honey."
    When item 2 is put to the vote: "Approve"
    Then it is refused for a reason that contains "2 may vote, 3 of the 5"
    When "Hatim" does "Put an item off" for the reason "Too many members have left" with:
      | field | value     |
      | Item  | Rif honey |
    And the meeting rises
    Then it is done
    When we turn to the file "Zitoun oil mill"
    Then the file is at the step "Pre-creation / Specific contract"
    When we turn to the file "Rif honey"
    Then the file is at the step "Emergence / Committee decision"

  Scenario: An alternate votes instead of a member who is away, not beside them
    When "Ghita" joins the meeting
    And item 1 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Farid  | For   |
      | Ghita  | For   |
    Then it is refused because "Not there at this item: Ghita."
    When "Farid" leaves the meeting after item 1
    And item 2 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Ghita  | For   |
    Then it is done

  Scenario: A proxy holds only while its holder is there, and nobody holds two
    When "Driss" leaves the meeting after item 1
    And "Driss" gives "Driss" a proxy
    Then it is refused because "A member gives no proxy to themself."
    When "Driss" gives "Chama" a proxy
    Then it is done
    When "Driss" gives "Badr" a proxy
    Then it is refused because "This member has given a proxy already."
    When "Farid" gives "Chama" a proxy
    Then it is refused because "Chama: as many proxies as CPDE lets one member hold (1)."
    And the list "Proxies" has 1 row
    When "Chama" leaves the meeting after item 1
    And item 2 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Farid  | For   |
      | Driss  | For   |
    Then it is refused because "This proxy does not hold now: Driss. Its holder is away, or has a proxy already."
    When "Chama" joins the meeting at item 2
    And item 2 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Farid  | For   |
      | Chama  | For   |
      | Driss  | For   |
    Then it is done

  Scenario: Nobody declares an interest for somebody else
    When "Hatim" does "Declare an interest" with:
      | field  | value                                  |
      | Member | Badr                                   |
      | Item   | Zitoun oil mill                        |
      | Reason | Business partner of the project holder |
    Then it is refused because "Everybody declares their own interest alone, or tells the secretary."
    When "Hatim" does "Declare an interest" with:
      | field  | value                        |
      | Member | Hatim                        |
      | Item   | Zitoun oil mill              |
      | Reason | Cousin of the project holder |
    Then it is done

  Scenario: A member who declares an interest has no vote on that item
    When "Badr" declares an interest in item 1: "Business partner of the project holder"
    And "Badr" declares an interest in item 1: "Business partner of the project holder"
    Then it is refused because "This interest is declared already."
    When item 1 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Badr   | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Farid  | For   |
    Then it is refused because "Out for this item by a declared interest: Badr."
    When item 1 is put to the vote: "Approve" with:
      | member | voice |
      | Hatim  | For   |
      | Chama  | For   |
      | Driss  | For   |
      | Farid  | For   |
    Then it is done
    When "Chama" declares an interest in item 1: "Cousin of the project holder"
    Then it is refused because "This item has its outcome already: Zitoun oil mill."
