# language: fr
Fonctionnalité: Ce qu’un partenariat change, et la confiance qui le porte
  Les résultats communs se lisent à côté de ceux des membres ; chaque jalon dit la confiance ; la diversité et l’ancrage se comptent.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Olivier du Rif" à l'étape "Conception / Vision"

  @S001-017 @S001-032
  Scénario: Les résultats communs et ceux des membres, face à leurs cibles
    Étant donné que la liste "Indicateurs" est :
      | Indicateur           | Nature    | Portée               | Valeur de départ | Cible |
      | Hectares irrigués    | Résultat  | Résultat commun      | 0                | 200   |
      | Familles raccordées  | Résultat  | Résultat commun      | 40               | 140   |
      | Adhérents de l’union | Résultat  | Résultat d’un membre | 100              | 200   |
      | Réunions             | Processus | Résultat commun      | 0                | 10    |
    Et que la liste "Valeurs des revues" est :
      | Indicateur           | Mesurée le | Valeur | Adoptée par l’assemblée le |
      | Hectares irrigués    | 01/02/2026 | 60     | 20/02/2026                 |
      | Familles raccordées  | 01/02/2026 | 90     | 20/02/2026                 |
      | Adhérents de l’union | 01/02/2026 | 180    | 20/02/2026                 |
      | Réunions             | 01/02/2026 | 10     | 20/02/2026                 |
    Alors l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "65 %"
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "60 %" pour "Résultat commun"
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "80 %" pour "Résultat d’un membre"
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "53,33 %" pour "Résultat"

  @S004-018
  Scénario: La confiance se lit à chaque jalon
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Le         | Jalon | État             | Relations d’estime |
      | Hanane   | 10/02/2025 | 1     | D’un jalon passé | 1                  |
      | Omar     | 11/02/2025 | 1     | D’un jalon passé | 2                  |
      | Hanane   | 10/02/2026 | 2     | Du jalon en cours | 3                 |
      | Omar     | 11/02/2026 | 2     | Du jalon en cours | 4                 |
    Alors l'indicateur "Confiance entre les membres" de "Ouezzane" vaut "37,5 %" au 31/03/2025
    Et l'indicateur "Confiance entre les membres" de "Ouezzane" vaut "87,5 %" au 31/03/2026

  @S001-003 @S001-025
  Scénario: La diversité des acteurs et les communes où ils agissent
    Étant donné que la liste "Membres" est :
      | Membre           | Sphère         | Intérêt propre | Commune d’action |
      | Conseil régional | Publique       | Développer     | Brikcha          |
      | Union            | Privée         | Vendre         | Brikcha          |
      | Association      | Société civile | Appuyer        | Masmouda         |
    Alors l'indicateur "Sphères réunies par partenariat" de "Ouezzane" vaut "3 sphères"
    Et l'indicateur "Communes où agissent les membres" de "Ouezzane" vaut "2 communes"
    Étant donné un dossier "Eau et oasis" à l'étape "Conception / Vision"
    Et que la liste "Membres" est :
      | Membre   | Sphère   | Intérêt propre | Commune d’action |
      | Commune  | Publique | Développer     | Masmouda         |
    Alors l'indicateur "Sphères réunies par partenariat" de "Ouezzane" vaut "2 sphères"
    Et l'indicateur "Sphères réunies par partenariat" de "Ouezzane" compte 2 dossiers
