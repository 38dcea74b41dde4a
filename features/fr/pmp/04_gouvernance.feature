# language: fr
Fonctionnalité: La gouvernance : qui décide, qui pilote, qui tient le secrétariat
  Une charte, un comité de pilotage de toutes les sphères, un secrétariat neutre, un rôle et une contribution pour chaque membre.

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

  @S004-008 @S004-026 @S004-030 @S004-043 @S001-019
  Scénario: La gouvernance adoptée ouvre le protocole d’accord
    Étant donné que les pièces sont déposées :
      | pièce                                          |
      | Charte de gouvernance                          |
      | Déclaration de neutralité du secrétariat       |
      | Plan de suivi, d’évaluation et d’apprentissage |
    Et que la liste "Comité de pilotage" est :
      | Personne | Membre représenté   | Sphère         |
      | Hanane   | Conseil régional    | Publique       |
      | Omar     | Coopérative Tifawin | Privée         |
      | Leila    | TARGA-AIDE          | Société civile |
    Et que la liste "Indicateurs" est :
      | Indicateur                    | Nature    | Portée          | Valeur de départ | Cible |
      | Hectares irrigués             | Résultat  | Résultat commun | 0                | 200   |
      | Membres présents aux réunions | Processus | Résultat commun | 0                | 80    |
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est fait
    Et le dossier est à l'étape "Conception / Accord écrit"
    Et il a 1 dossier lié comme "Protocoles d’accord"
    Quand on passe au dossier lié comme "Protocoles d’accord"
    Alors le dossier est à l'étape "Rédaction"
    Et le champ "Type de convention" vaut "Protocole d’accord"
    Et le champ "Objet" vaut "Olivier du Rif"
    Et "Rachid" voit le dossier

  @S004-008 @S004-026 @S004-030
  Scénario: Sans charte, sans comité, sans secrétariat déclaré neutre, sans plan de suivi
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors il manque la pièce "Charte de gouvernance"
    Et il manque la pièce "Déclaration de neutralité du secrétariat"
    Et il manque la pièce "Plan de suivi, d’évaluation et d’apprentissage"
    Et il manque le champ "Comité de pilotage"
    Et il manque le champ "Secrétariat tenu par"
    Et c'est refusé car une raison contient "Le comité de pilotage réunit 0 sphères"

  @S004-043
  Scénario: Chaque membre a un rôle et des devoirs
    Étant donné que la liste "Membres" est :
      | Membre              | Représenté par | Sphère | Intérêt propre   | Rôle | Devoirs         | Contribution |
      | Coopérative Tifawin | Omar           | Privée | Vendre plus loin |      | Fournir l’huile | Atelier      |
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est refusé car une raison contient "à compléter : Coopérative Tifawin."

  @S001-019
  Scénario: Chaque membre apporte quelque chose
    Étant donné que la liste "Membres" est :
      | Membre              | Représenté par | Sphère | Intérêt propre   | Rôle       | Devoirs         | Contribution |
      | Coopérative Tifawin | Omar           | Privée | Vendre plus loin | Production | Fournir l’huile |              |
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est refusé car une raison contient "à compléter : Coopérative Tifawin."

  @S004-031
  Scénario: Le comité de pilotage est ouvert à toutes les sphères
    Étant donné que la liste "Comité de pilotage" est :
      | Personne | Membre représenté | Sphère   |
      | Hanane   | Conseil régional  | Publique |
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est refusé car une raison contient "Le comité de pilotage réunit 1 sphères ; les membres en comptent 3."

  @S004-028
  Scénario: Le secrétariat n’est tenu par aucun membre
    Étant donné que le champ "Secrétariat tenu par" vaut "Leila"
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est refusé car une raison contient "elle ne serait pas neutre"

  Scénario: Un indicateur a une valeur de départ et une cible
    Étant donné que la liste "Indicateurs" est :
      | Indicateur        | Nature   | Cible |
      | Hectares irrigués | Résultat | 200   |
    Quand l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors c'est refusé car une raison contient "à compléter : Hectares irrigués."

  @S004-011
  Scénario: Un parrain soutient le partenariat en public, et le lit
    Étant donné que "Zineb" est participante dans "Figuig"
    Quand l'initiatrice remplit la liste "Parrains" :
      | Parrain ou marraine  | Son compte | Acte de soutien      | Le         |
      | Présidente de région | Zineb      | Discours du 1er mars | 01/03/2026 |
    Alors c'est fait
    Et "Zineb" voit le dossier
