# language: en
Feature: The shared indicators of a chain
  When a quarter is over, the team collects what the plan’s indicators say, from baseline to target, and what is measured everywhere
  alike: ownership, influence, incomes, relations. Another person verifies it.

  Background:
    Given the process "Value chain"
    And it is 06/04/2026
    And everything happens in "Ouezzane"

  Scenario: Every collection keeps its values; they are read by capital and by family of data
    Given a file "Olive oil" at the step "Coordination"
    And the list "Indicators" is:
      | Indicator              | Capital      | Data family       | Baseline | Target | Last value | Taken on   | Taken by | Verified by |
      | Winter rain            | Natural      | Context           | 0        | 400    | 300        | 30/03/2026 | Omar     | Idris       |
      | Meetings held          | Social       | Process           | 0        | 12     | 6          | 30/03/2026 | Omar     | Idris       |
      | Income of a household  | Financial    | Impact on wealth  | 2000     | 3000   | 2200       | 30/03/2026 | Omar     | Idris       |
      | Litres ordered         | Built        | Supply and demand | 100      | 200    | 210        | 30/03/2026 | Omar     | Idris       |
      | Young people trained   | Individual   | Process           | 0        | 50     | 5          | 30/03/2026 | Omar     | Idris       |
      | Patents and datasheets | Intellectual | Context           | 0        | 10     | 4          | 30/03/2026 | Omar     | Idris       |
      | Olive festivals        | Cultural     | Context           | 0        | 4      | 1          | 30/03/2026 | Omar     | Idris       |
      | Orders obtained        | Political    | Process           | 0        | 5      | 2          | 30/03/2026 | Omar     | Idris       |
    When the chain coordinator "Omar" does "Record a collection" with:
      | field             | value         |
      | End of the period | 31/03/2026    |
      | Summary           | First quarter |
    Then it is done
    And the list "Values collected" has 8 rows
    And the indicator "Progress towards the targets" of "Ouezzane" is "46.25%" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "10%" for "Individual" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "40%" for "Intellectual" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "50%" for "Social" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "25%" for "Cultural" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "75%" for "Natural" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "110%" for "Built" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "40%" for "Political" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "20%" for "Financial" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "46.67%" for "Context" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "33.33%" for "Process" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "20%" for "Impact on wealth" on 31/03/2026
    And the indicator "Progress towards the targets" of "Ouezzane" is "110%" for "Supply and demand" on 31/03/2026

  Scenario: A quarter that is not over is not collected, and nothing of it counts
    Given a file "Olive oil" at the step "Coordination"
    And the list "Indicators" is:
      | Indicator              | Capital   | Data family       | Baseline | Target | Last value | Taken on   | Verified by |
      | Tonnes pressed in time | Financial | Supply and demand | 10       | 60     | 22         | 30/03/2026 | Idris       |
    When the chain coordinator does "Record a collection" with:
      | field             | value          |
      | End of the period | 30/06/2026     |
      | Summary           | Second quarter |
    Then it is refused because "The period ends on 30/06/2026; it is not over yet."
    And the indicator "Progress towards the targets" of "Ouezzane" has no value
    And the list "Values collected" has 0 rows

  Scenario: Ownership, influence and the incomes of the poorest, verified by another person
    Given a file "Olive oil" at the step "Coordination"
    And the list "Indicators" is:
      | Indicator              | Capital   | Data family       | Baseline | Target | Last value | Taken on   | Verified by |
      | Tonnes pressed in time | Financial | Supply and demand | 10       | 60     | 22         | 30/03/2026 | Idris       |
    When the chain coordinator "Omar" does "Record a collection" with:
      | field                                | value         |
      | End of the period                    | 31/03/2026    |
      | Summary                              | First quarter |
      | Share of assets held locally         | 62.5          |
      | Seats of holders in bodies           | 4             |
      | Monthly income of low-income members | 1850          |
      | Women’s income                       | 1700          |
      | Men’s income                         | 2000          |
    Then a pending action "Verify the collection" is open for the CPDE secretary by 27/04/2026 at the latest
    And the indicator "Seats of holders in bodies" of "Ouezzane" has no value
    And the indicator "Seats of holders in bodies" of "Ouezzane" awaits the verification of 1 file on 31/03/2026
    When the CPDE secretary does "Verify the collection"
    Then it is done
    And the indicator "Share of assets held locally" of "Ouezzane" is "62.5%"
    And the indicator "Seats of holders in bodies" of "Ouezzane" is "4 seats"
    And the indicator "Monthly income of low-income members" of "Ouezzane" is "1,850 MAD"
    And the indicator "Monthly income of low-income members" of "Ouezzane" is "1,700 MAD" for "Women’s income"
    And the indicator "Monthly income of low-income members" of "Ouezzane" is "2,000 MAD" for "Men’s income"
    When the CPDE secretary does "Verify the collection"
    Then it is refused because "No value waits to be verified."

  Scenario: Whoever collected does not verify
    Given a file "Olive oil" at the step "Coordination"
    And "Omar" is a support operator in "Ouezzane"
    And the list "Data collections" is:
      | End of the period | Seats of holders in bodies | Collected by |
      | 31/03/2026        | 4                          | Omar         |
    When "Omar" does "Verify the collection"
    Then it is refused for a reason that contains "Another person verifies what you collected"

  Scenario: The new relations of a quarter add up
    Given a file "Olive oil" at the step "Coordination"
    And the list "Actors" is:
      | Actor              | Link       |
      | Zitoun cooperative | Production |
      | Zoumi mill         | Processing |
      | Rif grocery        | Marketing  |
    And the list "Relations between actors" is:
      | About           | From               | To                 | Since      |
      | Deliver on time | Zitoun cooperative | Zoumi mill         | 15/11/2025 |
      | Sell            | Zoumi mill         | Rif grocery        | 10/01/2026 |
      | Pay in advance  | Zoumi mill         | Zitoun cooperative | 10/01/2026 |
    Then the indicator "New relations between actors" of "Ouezzane" is "1" on 31/12/2025
    And the indicator "New relations between actors" of "Ouezzane" is "2" on 31/03/2026
    And the indicator "New relations between actors" of "Ouezzane" has no value

  Scenario: The effect on wealth is read from a chain up to its region, as the mean of what there is
    Given a file "Olive oil" at the step "Coordination"
    And the list "Indicators" is:
      | Indicator             | Capital   | Data family      | Baseline | Target |
      | Income of a household | Financial | Impact on wealth | 2000     | 3000   |
    And the list "Values collected" is:
      | Indicator             | End of the period | Value | Verified by |
      | Income of a household | 31/03/2026        | 2200  | Idris       |
    And a file "Honey" at the step "Coordination"
    And the list "Indicators" is:
      | Indicator             | Capital   | Data family      | Baseline | Target |
      | Income of a household | Financial | Impact on wealth | 1000     | 2000   |
    And the list "Values collected" is:
      | Indicator             | End of the period | Value | Verified by |
      | Income of a household | 31/03/2026        | 1600  | Idris       |
    And a file "Wool" at the step "Coordination"
    Then the indicator "Progress towards the targets" of "Honey" is "60%" for "Impact on wealth"
    And the indicator "Progress towards the targets" of "Tangier-Tetouan-Al Hoceima" is "40%" for "Impact on wealth"
    And the indicator "Progress towards the targets" of "Tangier-Tetouan-Al Hoceima" counts 2 files
    And the indicator "Progress towards the targets" of "Morocco" is "40%" for "Financial"
