# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape                             | acte                       | rôle                 | organe |
      | Sélection                         | Retenir                    | le Président du CPDE | CPDE   |
      | Sélection                         | Mettre en réserve          | le Président du CPDE | CPDE   |
      | Sélection                         | Écarter                    | le Président du CPDE | CPDE   |
      | Plan de valorisation / Validation | Valider le plan            | le Président du CPDE | CPDE   |
      | Plan de valorisation / Validation | Renvoyer le plan           | le Président du CPDE | CPDE   |
      | Évaluation                        | Poursuivre la coordination | le Président du CPDE | CPDE   |
      | Évaluation                        | Constater la pérennisation | le Président du CPDE | CPDE   |
      | Retenue                           | Arrêter l’appui            | le Président du CPDE | CPDE   |
