# language: fr
Fonctionnalité: L’accord écrit
  La mise en œuvre attend le protocole signé de tous après l’adoption de la gouvernance, et l’argent de la première année.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Conception / Gouvernance"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Nature                    | Intérêt propre           | Savoirs et compétences | Du noyau | Rôle       | Devoirs            | Contribution | Interlocuteur      |
      | Conseil régional    | Hanane         | Publique       | Collectivité territoriale | Développer la région     | Planification          | oui      | Présidence | Réunir les membres | Budget       | Hanane, 0539 00 00 |
      | Coopérative Tifawin | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | Transformation         | oui      | Production | Fournir l’huile    | Atelier      | Omar, 0661 00 00   |
      | TARGA-AIDE          | Leila          | Société civile | Acteur de la coopération  | Appuyer les coopératives | Accompagnement         | oui      | Appui      | Former les membres | Formation    | Leila, 0662 00 00  |
    Et que la liste "Comité de pilotage" est :
      | Personne | Membre représenté   | Sphère         |
      | Hanane   | Conseil régional    | Publique       |
      | Omar     | Coopérative Tifawin | Privée         |
      | Leila    | TARGA-AIDE          | Société civile |
    Et que la liste "Indicateurs" est :
      | Indicateur                    | Nature    | Portée          | Valeur de départ | Cible |
      | Hectares irrigués             | Résultat  | Résultat commun | 0                | 200   |
      | Membres présents aux réunions | Processus | Résultat commun | 0                | 80    |
    Et que les pièces sont déposées :
      | pièce                                          |
      | Charte de gouvernance                          |
      | Déclaration de neutralité du secrétariat       |
      | Plan de suivi, d’évaluation et d’apprentissage |
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et l'assemblée des partenaires a décidé "Adopter la gouvernance"
    Et on passe au dossier lié comme "Protocoles d’accord"
    Et que les champs valent :
      | champ | valeur     |
      | Début | 02/03/2026 |
      | Fin   | 01/03/2029 |
    Et que la liste "Parties" est :
      | Partie              | Qualité                   | Signataire | Ordre de signature |
      | Conseil régional    | Collectivité territoriale | Hanane     | 1                  |
      | Coopérative Tifawin | Entreprise ou coopérative | Omar       | 2                  |
      | TARGA-AIDE          | Association               | Leila      | 3                  |
    Et que la pièce "Texte de la convention" est déposée
    Et que "Rachid" a fait "Proposer le texte"
    Et que "Hanane" a fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Omar" a fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Leila" a fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Rachid" a fait "Arrêter le texte"
    Et que "Hanane" a fait "Signer"
    Et que "Omar" a fait "Signer"
    Et on revient au dossier "Olivier du Rif"

  @S004-044 @S004-034 @S004-037
  Scénario: Le protocole signé, l’argent promis, la mise en œuvre s’engage
    Étant donné que la liste "Plan de ressources" est :
      | Année | Besoin              | Jours de travail | Montant |
      | 1     | Animation et pompes | 220              | 400 000 |
      | 2     | Extension           | 100              | 900 000 |
    Et que la liste "Bailleurs de fonds" est :
      | Bailleur       | Montant promis la première année | Attentes        | Obligations        |
      | Fonds de l’eau | 300 000                          | Compteurs posés | Rapport semestriel |
    Et que la liste "Contributions des membres" est :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2026 |
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "Protocoles d’accord"
    Quand on passe au dossier lié comme "Protocoles d’accord"
    Et "Leila" fait "Signer"
    Et "Rachid" fait "Mettre en vigueur"
    Alors c'est fait
    Quand on revient au dossier "Olivier du Rif"
    Et "Rachid" fait "Engager la mise en œuvre"
    Alors c'est fait
    Et le dossier est à l'étape "Mise en œuvre / Exécution"
    Et le champ "En exécution depuis le" vaut "02/03/2026"

  @S004-034
  Scénario: Ce qui est promis couvre la première année
    Étant donné que la liste "Plan de ressources" est :
      | Année | Besoin              | Jours de travail | Montant |
      | 1     | Animation et pompes | 220              | 400 000 |
      | 2     | Extension           | 100              | 900 000 |
    Et que la liste "Contributions des membres" est :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2026 |
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors c'est refusé car une raison contient "Promis pour la première année : 100 000 MAD ; le budget est de 400 000 MAD."

  @S004-037
  Scénario: On sait ce qu’un bailleur attend et ce qui l’oblige
    Étant donné que la liste "Bailleurs de fonds" est :
      | Bailleur       | Montant promis la première année | Attentes |
      | Fonds de l’eau | 300 000                          |          |
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors c'est refusé car une raison contient "doivent être dites : Fonds de l’eau."
    Et il manque le champ "Plan de ressources"
    Et c'est refusé car une raison contient "Les facteurs sont notés par 0 membres sur 3"

  @S004-028
  Scénario: Le secrétariat ne note pas
    Étant donné que "Rachid" est partenaire dans "Tanger-Tétouan-Al Hoceïma"
    Quand "Rachid" fait "Noter les facteurs" avec :
      | champ                                        | valeur                |
      | Objectifs clairs                             | 2                     |
      | Responsabilité conjointe                     | 3                     |
      | Soutien de haut niveau                       | 1                     |
      | Preuves : stratégie et planification         | Compte rendu du 20/02 |
      | Inclusion des acteurs importants             | 3                     |
      | Relations d’estime                           | 3                     |
      | Langue commune                               | 2                     |
      | Preuves : gestion de la coopération          | Entretiens            |
      | Secrétariat neutre                           | 1                     |
      | Structures inclusives et transparentes       | 2                     |
      | Ressources durables                          | 1                     |
      | Preuves : pilotage et ressources             | Budget provisoire     |
      | Orientation vers les résultats               | 2                     |
      | Rôles clairs                                 | 2                     |
      | Transparence                                 | 3                     |
      | Preuves : gestion des processus              | Liste des tâches      |
      | Suivi des processus et des résultats         | 1                     |
      | Apprentissage et capacités                   | 2                     |
      | Communication externe                        | 1                     |
      | Preuves : suivi, évaluation et apprentissage | Questionnaire         |
      | Analyse du contexte                          | 4                     |
      | Échange et mise en réseau                    | 2                     |
      | Preuves : contexte                           | Analyse de février    |
    Alors c'est refusé car "Le secrétariat est neutre ; il ne note pas."
    Quand "Omar" fait "Noter les facteurs" avec :
      | champ                                        | valeur                |
      | Objectifs clairs                             | 2                     |
      | Responsabilité conjointe                     | 3                     |
      | Soutien de haut niveau                       | 1                     |
      | Preuves : stratégie et planification         | Compte rendu du 20/02 |
      | Inclusion des acteurs importants             | 3                     |
      | Relations d’estime                           | 3                     |
      | Langue commune                               | 2                     |
      | Preuves : gestion de la coopération          | Entretiens            |
      | Secrétariat neutre                           | 1                     |
      | Structures inclusives et transparentes       | 2                     |
      | Ressources durables                          | 1                     |
      | Preuves : pilotage et ressources             | Budget provisoire     |
      | Orientation vers les résultats               | 2                     |
      | Rôles clairs                                 | 2                     |
      | Transparence                                 | 3                     |
      | Preuves : gestion des processus              | Liste des tâches      |
      | Suivi des processus et des résultats         | 1                     |
      | Apprentissage et capacités                   | 2                     |
      | Communication externe                        | 1                     |
      | Preuves : suivi, évaluation et apprentissage | Questionnaire         |
      | Analyse du contexte                          | 4                     |
      | Échange et mise en réseau                    | 2                     |
      | Preuves : contexte                           | Analyse de février    |
    Alors c'est fait

  @S001-008
  Scénario: Un cadre stratégique commun montre les partenariats qu’il porte
    Étant donné que "Rachid" est rédacteur dans "Tanger-Tétouan-Al Hoceïma"
    Et le dossier "Cadre du Nord" du processus "Convention" à l'étape "En vigueur"
    Et que la liste "Plan de ressources" est :
      | Année | Besoin              | Jours de travail | Montant |
      | 1     | Animation et pompes | 220              | 400 000 |
      | 2     | Extension           | 100              | 900 000 |
    Et que la liste "Bailleurs de fonds" est :
      | Bailleur       | Montant promis la première année | Attentes        | Obligations        |
      | Fonds de l’eau | 300 000                          | Compteurs posés | Rapport semestriel |
    Et que la liste "Contributions des membres" est :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2026 |
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
    Et on passe au dossier lié comme "Protocoles d’accord"
    Et que "Leila" a fait "Signer"
    Et que "Rachid" a fait "Mettre en vigueur"
    Et on revient au dossier "Olivier du Rif"
    Quand "Rachid" fait "Engager la mise en œuvre" avec :
      | champ                    | valeur        |
      | Cadre stratégique commun | Cadre du Nord |
    Alors c'est fait
    Et il est lié à "Cadre du Nord" comme "Cadre stratégique commun"
    Quand on revient au dossier "Cadre du Nord"
    Alors il a 1 dossier lié comme "Partenariats sous ce cadre"

  Scénario: Le secrétariat nommé, c’est à lui de reprendre
    Étant donné que "Rachid" a fait "Suspendre" au motif "Élections régionales"
    Quand l'initiatrice fait "Reprendre la préparation"
    Alors c'est refusé car "Le secrétariat est nommé ; c’est à lui de reprendre."

  Scénario: Une objection fait renégocier la gouvernance ; le protocole ouvert suffit
    Quand "Rachid" fait "Renégocier"
    Alors il manque le motif
    Et il manque la réponse "Membre qui objecte"
    Quand "Rachid" fait "Renégocier" au motif "La présidence doit tourner" avec :
      | champ              | valeur              |
      | Membre qui objecte | Coopérative Tifawin |
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Conception / Gouvernance"
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est fait
    Et il a 1 dossier lié comme "Protocoles d’accord"
