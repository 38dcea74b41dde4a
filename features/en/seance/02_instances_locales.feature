# language: en
Feature: The INDH’s local committees at a meeting
  The provincial committee for human development (CPDH) and the local ones (CLDH) are bodies of their own; those who chair them
  are invited to the meetings that concern them.

  Background:
    Given the process "Meeting"
    And it is 02/03/2026
    And everything happens in "Ouezzane"
    And "Salma" is the CPDE secretary in "Ouezzane"
    And "Hatim" is the CPDE chair in "Ouezzane"
    And "Naima" is an auditor in "Figuig"

  Scenario Outline: The chair of a CLDH is invited to a meeting, and may read it
    Given a file "March meeting" at the step "Planned"
    And the fields are:
      | field                    | value  |
      | Body                     | <body> |
      | Secretary of the meeting | Salma  |
      | Who chairs               | Hatim  |
    Then "Naima" does not see the file
    When "Salma" fills in the list "Members and alternates":
      | Member                     | Account | Family          |
      | Chair of the CLDH of Zoumi | Naima   | Local authority |
    Then it is done
    And "Naima" sees the file

    Examples:
      | body |
      | CPDH |
      | CLDH |
