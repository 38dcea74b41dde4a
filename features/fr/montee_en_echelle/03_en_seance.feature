# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Montée en échelle"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape      | acte                     | rôle                 | organe                                                     |
      | Conditions | Autoriser le déploiement | le Président du CPDE | CPDE, Session de concertation ou Assemblée des partenaires |
      | Évaluée    | Généraliser              | le Président du CPDE | CPDE, Session de concertation ou Assemblée des partenaires |
