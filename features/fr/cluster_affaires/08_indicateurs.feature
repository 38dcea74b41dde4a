# language: fr
Fonctionnalité: Les chiffres d’un cluster, trimestre après trimestre
  Chaque membre donne ses chiffres et qui travaille chez lui ; le bilan du trimestre les rassemble, et compte quand l’assemblée l’adopte.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Un membre dit combien sont chez lui les femmes, les jeunes et les plus vulnérables
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que la liste "Membres" est :
      | Membre | Famille              | État  |
      | Zitoun | Maillon de la chaîne | Admis |
    Quand le co-facilitateur fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur  |
      | Membre                          | Zitoun  |
      | Chiffre d’affaires du trimestre | 120 000 |
      | Volume du trimestre             | 900     |
      | Personnes                       | 20      |
      | Femmes                          | 21      |
      | Jeunes                          | 8       |
      | Personnes vulnérables           | 4       |
    Alors c'est refusé car "Les femmes, les jeunes et les personnes vulnérables se comptent parmi les personnes."
    Quand le co-facilitateur fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur  |
      | Membre                          | Zitoun  |
      | Chiffre d’affaires du trimestre | 120 000 |
      | Volume du trimestre             | 900     |
      | Emplois                         | 6       |
      | Personnes                       | 20      |
      | Femmes                          | 14      |
      | Jeunes                          | 8       |
      | Personnes vulnérables           | 4       |
      | Fournisseurs femmes ou jeunes   | 11      |
    Alors c'est fait
    Et le champ "Femmes chez les membres" vaut "14"
    Et le champ "Fournisseurs femmes ou jeunes des membres" vaut "11"

  @S000-012
  Scénario: Un marché plus inclusif se lit en nombre et en part
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que la liste "Bilans dressés" est :
      | Le         | Personnes | Femmes | Jeunes | Personnes vulnérables | Fournisseurs femmes ou jeunes | Adopté par l’assemblée le |
      | 31/12/2025 | 20        | 5      | 8      | 4                     | 11                            | 10/01/2026                |
      | 31/03/2026 | 40        | 20     | 12     | 9                     | 15                            | 03/04/2026                |
    Alors l'indicateur "Personnes du cluster" de "Ouezzane" vaut "40 personnes"
    Et l'indicateur "Personnes du cluster" de "Ouezzane" vaut "20" pour "Femmes"
    Et l'indicateur "Personnes du cluster" de "Ouezzane" vaut "20" pour "Hommes"
    Et l'indicateur "Personnes du cluster" de "Ouezzane" vaut "12" pour "Jeunes"
    Et l'indicateur "Personnes du cluster" de "Ouezzane" vaut "28" pour "Autres âges"
    Et l'indicateur "Personnes du cluster" de "Ouezzane" vaut "9" pour "Personnes vulnérables"
    Et l'indicateur "Fournisseurs femmes ou jeunes" de "Ouezzane" vaut "15 fournisseurs"
    Et l'indicateur "Part des femmes" de "Ouezzane" vaut "25 %" au 31/12/2025
    Et l'indicateur "Part des femmes" de "Ouezzane" vaut "50 %" au 31/03/2026

  @S000-028
  Scénario: Huit trimestres de membres, de ventes, de volumes et d’emplois ; un bilan non adopté attend
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Et que la liste "Bilans dressés" est :
      | Le         | Membres admis | Chiffre d’affaires | Volume | Emplois | Adopté par l’assemblée le |
      | 30/06/2024 | 10            | 80 000             | 500    | 10      | 10/07/2024                |
      | 30/09/2024 | 10            | 90 000             | 520    | 11      | 10/10/2024                |
      | 31/12/2024 | 11            | 95 000             | 560    | 12      | 10/01/2025                |
      | 31/03/2025 | 12            | 110 000            | 600    | 12      | 10/04/2025                |
      | 30/06/2025 | 12            | 120 000            | 640    | 14      | 10/07/2025                |
      | 30/09/2025 | 13            | 125 000            | 660    | 15      | 10/10/2025                |
      | 31/12/2025 | 14            | 140 000            | 700    | 16      | 10/01/2026                |
      | 31/03/2026 | 15            | 160 000            | 800    | 20      |                           |
    Alors l'indicateur "Chiffre d’affaires des membres" de "Ouezzane" vaut "80 000 MAD" au 30/06/2024
    Et l'indicateur "Chiffre d’affaires des membres" de "Ouezzane" vaut "140 000 MAD" au 31/12/2025
    Et l'indicateur "Chiffre d’affaires des membres" de "Ouezzane" n'a pas de valeur au 31/03/2026
    Et l'indicateur "Chiffre d’affaires des membres" de "Ouezzane" attend la vérification de 1 dossier au 31/03/2026
    Et l'indicateur "Volume des membres" de "Ouezzane" vaut "600" au 31/03/2025
    Et l'indicateur "Emplois chez les membres" de "Ouezzane" vaut "16 emplois" au 31/12/2025
    Et l'indicateur "Membres admis" de "Ouezzane" vaut "14" au 31/12/2025

  @S001-003
  Scénario: La diversité des acteurs d’un cluster
    Étant donné un dossier "Apiculteurs" à l'étape "Mobilisation"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Et que la liste "Membres" est :
      | Membre            | Famille                   | État    |
      | Zitoun            | Maillon de la chaîne      | Admis   |
      | Agence            | Appui technique           | Admis   |
      | Commune           | Collectivité territoriale | Admis   |
      | Association       | Société civile            | Invité  |
    Alors l'indicateur "Familles d’acteurs par cluster" de "Ouezzane" vaut "3 familles"
    Et l'indicateur "Familles d’acteurs par cluster" de "Ouezzane" compte 1 dossier
