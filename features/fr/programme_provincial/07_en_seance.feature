# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape                    | acte                    | rôle                 | organe |
      | Lancement / Chronogramme | Adopter le chronogramme | le Président du CPDE | CPDE   |
      | Sélection des chaînes    | Arrêter la sélection    | le Président du CPDE | CPDE   |
      | Sélection des chaînes    | Reprendre le diagnostic | le Président du CPDE | CPDE   |
      | Planification            | Adopter les plans       | le Président du CPDE | CPDE   |
      | Bilan                    | Poursuivre le programme | le Président du CPDE | CPDE   |
      | Bilan                    | Ouvrir un nouveau cycle | le Président du CPDE | CPDE   |
      | Bilan                    | Clôturer                | le Président du CPDE | CPDE   |
