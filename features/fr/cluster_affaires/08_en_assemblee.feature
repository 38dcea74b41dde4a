# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape              | acte                    | rôle               | organe               |
      | Constitution       | Constituer le cluster   | le Co-facilitateur | Assemblée du cluster |
      | Plan d’action      | Adopter le plan         | le Co-facilitateur | Assemblée du cluster |
      | Suivi              | Poursuivre              | le Co-facilitateur | Assemblée du cluster |
      | Suivi              | Réviser le plan         | le Co-facilitateur | Assemblée du cluster |
      | Suivi              | Reconnaître l’autonomie | le Co-facilitateur | Assemblée du cluster |
      | Suivi              | Réorganiser             | le Co-facilitateur | Assemblée du cluster |
      | Diagnostic partagé | Dissoudre               | le Co-facilitateur | Assemblée du cluster |
