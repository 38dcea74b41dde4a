# language: fr
Fonctionnalité: Le développement ultérieur
  Le partenariat évalue ce qu’il a changé, publie l’évaluation, puis choisit : institutionnaliser, élargir, transformer, terminer.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"

  @S004-060 @S004-067 @S001-023
  Scénario: Le bilan demande l’évaluation publiée, les effets et les notes
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Bilan"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand "Hanane" fait "Valider le bilan"
    Alors il manque la pièce "Évaluation du partenariat"
    Et il manque le champ "Effets transformateurs"
    Et c'est refusé car une raison contient "L’évaluation n’est pas publiée."
    Et c'est refusé car une raison contient "Les facteurs sont notés par 0 membres sur 3"
    Étant donné que la pièce "Évaluation du partenariat" est déposée
    Et que le champ "Effets transformateurs" vaut "Le tarif de l’eau est devenu public"
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
    Et que "Rachid" a fait "Publier" avec :
      | champ    | valeur       |
      | Publié   | Évaluation   |
      | Audience | Grand public |
      | Texte    | texte.pdf    |
    Quand "Hanane" fait "Valider le bilan"
    Alors c'est fait
    Et le dossier est à l'étape "Développement ultérieur / Choix"

  @S001-031
  Scénario: Institutionnaliser demande une forme juridique, l’acte et des ressources pérennes
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand l'assemblée des partenaires décide "Institutionnaliser"
    Alors il manque la pièce "Acte constitutif"
    Et il manque le champ "Forme juridique"
    Et il manque le champ "Ressources pérennes"
    Quand "Rachid" remplit :
      | champ               | valeur                    |
      | Forme juridique     | Association               |
      | Ressources pérennes | Cotisations et subvention |
    Et "Rachid" dépose la pièce "Acte constitutif"
    Et l'assemblée des partenaires décide "Institutionnaliser"
    Alors c'est fait
    Et le dossier est à l'étape "Institutionnalisé"
    Et le dossier est clos

  Scénario: Élargir ouvre une montée en échelle
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand l'assemblée des partenaires décide "Élargir" avec :
      | champ                    | valeur        |
      | Vers                     | Un territoire |
      | Territoire ou thème visé | Chefchaouen   |
    Alors c'est fait
    Et le dossier est à l'étape "Élargi"
    Quand on passe au dossier lié comme "Montées en échelle"
    Alors le dossier est à l'étape "Repérée"

  Scénario: Transformer ouvre le partenariat qui succède
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand l'assemblée des partenaires décide "Transformer" avec :
      | champ                      | valeur                   |
      | Nom du nouveau partenariat | Eau et olivier du Rif    |
      | Nouveau mandat             | Gérer l’eau de l’olivier |
    Alors c'est fait
    Et le dossier est à l'étape "Transformé"
    Quand on passe au dossier lié comme "Partenariats qui succèdent"
    Alors le dossier est à l'étape "Lancement / Problème et contexte"
    Et le champ "Nom du partenariat" vaut "Eau et olivier du Rif"

  Scénario: Terminer demande un rapport final et des résultats remis
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand l'assemblée des partenaires décide "Terminer"
    Alors il manque la pièce "Rapport final"
    Et il manque le champ "Résultats remis"
    Quand "Rachid" remplit la liste "Résultats remis" :
      | Résultat           | Remis à | Le         |
      | Séguia réhabilitée | Commune | 01/03/2026 |
    Et "Rachid" dépose la pièce "Rapport final"
    Et l'assemblée des partenaires décide "Terminer"
    Alors c'est fait
    Et le dossier est à l'étape "Terminé"

  Scénario: Du choix, on peut revenir à la conception
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
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
    Quand l'assemblée des partenaires décide "Revenir à la conception" au motif "Un nouvel objectif"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Conception / Vision"
