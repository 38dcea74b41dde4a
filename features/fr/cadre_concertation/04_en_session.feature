# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Cadre de concertation"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape       | acte                           | rôle                | organe                  |
      | Session     | Ouvrir un plaidoyer            | le Conseil régional | Session de concertation |
      | Session     | Proposer une montée en échelle | le Conseil régional | Session de concertation |
      | Ajustements | Décider des ajustements        | le Conseil régional | Session de concertation |
