# language: fr
Fonctionnalité: Ce qui se décide en séance
  Ces décisions reviennent à un organe. Personne ne les inscrit à la main : la levée de la séance qui les a prises les porte
  au dossier.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"

  Plan du scénario: « <acte> » n’appartient qu’à une séance : <organe>
    Étant donné un dossier "Dossier d’avril" à l'étape "<étape>"
    Quand <rôle> fait "<acte>" au motif "Séance du 2 avril."
    Alors c'est refusé car une raison contient "Décidé en séance (<organe>)"
    Et le dossier n'a pas changé

    Exemples:
      | étape                           | acte                               | rôle           | organe                    |
      | Conception / Vision             | Adopter la vision                  | le Secrétariat | Assemblée des partenaires |
      | Conception / Gouvernance        | Adopter la gouvernance             | le Secrétariat | Assemblée des partenaires |
      | Conception / Vision             | Revenir au lancement               | le Secrétariat | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Revenir à la conception            | le Secrétariat | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Poursuivre                         | le Secrétariat | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Engager le développement ultérieur | le Secrétariat | Assemblée des partenaires |
      | Développement ultérieur / Choix | Institutionnaliser                 | le Secrétariat | Assemblée des partenaires |
      | Développement ultérieur / Choix | Élargir                            | le Secrétariat | Assemblée des partenaires |
      | Développement ultérieur / Choix | Transformer                        | le Secrétariat | Assemblée des partenaires |
      | Développement ultérieur / Choix | Terminer                           | le Secrétariat | Assemblée des partenaires |
