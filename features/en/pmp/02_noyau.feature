# language: en
Feature: The core group and the success factors
  At least three members of three spheres say why they join, and rate the seventeen factors from 0 to 4, with evidence.

  Background:
    Given the process "Multi-stakeholder partnership"
    And it is 02/03/2026
    And everything happens in "Tangier-Tetouan-Al Hoceima"
    And "Hanane" is a participant in "Figuig"
    And "Omar" is a participant in "Figuig"
    And "Leila" is a participant in "Figuig"
    And "Rachid" is a participant in "Figuig"
    And a file "Olive trees of the Rif" at the step "Launch / Core group"
    And the list "Members" is:
      | Member              | Represented by | Sphere        | Own interest         | Of the core group |
      | Regional council    | Hanane         | Public        | Develop the region   | yes               |
      | Tifawin cooperative | Omar           | Private       | Sell further away    | yes               |
      | TARGA-AIDE          | Leila          | Civil society | Support cooperatives | yes               |

  Scenario: Three members of three spheres, half of whom have rated, start the design
    Given the field "Why a partnership" is "Nobody can irrigate alone"
    And the list "Ratings of the factors" is:
      | Rated by | Gate |
      | Hanane   | 1    |
      | Omar     | 1    |
    When the initiator does "Start the design"
    Then it is done
    And the file is at the step "Design / Vision"
    And the field "Members who have rated at this gate" is "0"

  Scenario: Two members are no core group
    Given the list "Members" is:
      | Member              | Represented by | Sphere        | Own interest         | Of the core group |
      | Regional council    | Hanane         | Public        | Develop the region   | yes               |
      | Tifawin cooperative | Omar           | Private       | Sell further away    | yes               |
      | TARGA-AIDE          | Leila          | Civil society | Support cooperatives | no                |
    When the initiator does "Start the design"
    Then it is refused for a reason that contains "The core group is not large enough."
    And it is refused for a reason that contains "Spheres of the core group: 2; 3 are needed."

  Scenario: Two spheres are not enough
    Given the list "Members" is:
      | Member              | Represented by | Sphere  | Own interest       | Of the core group |
      | Regional council    | Hanane         | Public  | Develop the region | yes               |
      | Tifawin cooperative | Omar           | Private | Sell further away  | yes               |
      | Rif oil mill        | Leila          | Private | Buy olives         | yes               |
    When the initiator does "Start the design"
    Then it is refused for a reason that contains "Spheres of the core group: 2; 3 are needed."

  Scenario: They say why a partnership, rather than a project
    When the initiator does "Start the design"
    Then the field "Why a partnership" is missing

  Scenario: Factors rated by too few members are not enough
    Given the list "Ratings of the factors" is:
      | Rated by | Gate |
      | Hanane   | 1    |
    When the initiator does "Start the design"
    Then it is refused for a reason that contains "The factors are rated by 1 members of 3; 50%"

  Scenario: A member rates the seventeen factors, with evidence, once per gate
    Then a pending action "Rate the success factors" is open for the partner
    When "Hanane" does "Rate the factors" with:
      | field                                         | value                |
      | Clear goals                                   | 2                    |
      | Joint responsibility                          | 3                    |
      | High-level support                            | 1                    |
      | Evidence: strategy and planning               | Report of 20/02      |
      | Inclusion of key actors                       | 3                    |
      | Relations of esteem                           | 3                    |
      | Common language                               | 2                    |
      | Evidence: managing cooperation                | Interviews           |
      | Neutral secretariat                           | 1                    |
      | Inclusive, transparent structures             | 2                    |
      | Lasting resources                             | 1                    |
      | Evidence: steering and resources              | Draft budget         |
      | Results orientation                           | 2                    |
      | Clear roles                                   | 2                    |
      | Transparency                                  | 3                    |
      | Evidence: managing processes                  | List of tasks        |
      | Monitoring of processes and results           | 1                    |
      | Learning and capacities                       | 2                    |
      | External communication                        | 1                    |
      | Evidence: monitoring, evaluation and learning | Questionnaire        |
      | Context analysis                              | 4                    |
      | Exchange and networking                       | 2                    |
      | Evidence: context                             | Analysis of February |
    Then it is done
    And the field "Members who have rated at this gate" is "1"
    When "Hanane" does "Rate the factors" with:
      | field                                         | value                |
      | Clear goals                                   | 2                    |
      | Joint responsibility                          | 3                    |
      | High-level support                            | 1                    |
      | Evidence: strategy and planning               | Report of 20/02      |
      | Inclusion of key actors                       | 3                    |
      | Relations of esteem                           | 3                    |
      | Common language                               | 2                    |
      | Evidence: managing cooperation                | Interviews           |
      | Neutral secretariat                           | 1                    |
      | Inclusive, transparent structures             | 2                    |
      | Lasting resources                             | 1                    |
      | Evidence: steering and resources              | Draft budget         |
      | Results orientation                           | 2                    |
      | Clear roles                                   | 2                    |
      | Transparency                                  | 3                    |
      | Evidence: managing processes                  | List of tasks        |
      | Monitoring of processes and results           | 1                    |
      | Learning and capacities                       | 2                    |
      | External communication                        | 1                    |
      | Evidence: monitoring, evaluation and learning | Questionnaire        |
      | Context analysis                              | 4                    |
      | Exchange and networking                       | 2                    |
      | Evidence: context                             | Analysis of February |
    Then it is refused for 1 reason
    And it is refused for a reason that contains "1 time so far, at most 1 time allowed"

  Scenario: A rating goes from 0 to 4, and needs its evidence
    When "Hanane" does "Rate the factors" with:
      | field           | value |
      | Clear goals     | 5     |
      | Common language | -1    |
    Then it is refused because "Clear goals: at most 4."
    And it is refused because "Common language: at least 0."
    And the answer "Evidence: context" is missing
    And the file has not changed

  Scenario: A ministry counts as public
    Given the list "Members" is:
      | Member                  | Represented by | Sphere   | Own interest       | Of the core group |
      | Ministry of Agriculture | Hanane         | Public   | Save water         | yes               |
      | Regional council        | Omar           | Public   | Develop the region | yes               |
      | Faculty of science      | Leila          | Academia | Publish research   | yes               |
    Then the field "Spheres of the core group" is "2"
    And the field "Members of the core group" is "3"

  Scenario: A donor agency is a member like any other, with its contact
    When the initiator fills in the list "Members":
      | Member     | Represented by | Sphere        | Kind              | Own interest         | Of the core group | Contact           |
      | TARGA-AIDE | Leila          | Civil society | Cooperation actor | Support cooperatives | yes               | Leila, 0662 00 00 |
    Then it is done
    And the list "Members" has 1 row
    And "Leila" sees the file
