# language: fr
Fonctionnalité: La revue : suivre, évaluer, apprendre
  Après douze mois, les indicateurs mesurés, l’assemblée regarde les résultats et le fonctionnement, et s’adapte.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"

  @S004-040 @S004-049
  Scénario: Après douze mois et les indicateurs mesurés, la revue s’ouvre
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Exécution"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que le champ "En exécution depuis le" vaut "02/03/2026"
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
      | Indicateur                    | Nature    | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués             | Résultat  | 0                | 200   | 60             | 01/02/2027 |
      | Membres présents aux réunions | Processus | 0                | 80    | 75             | 01/02/2027 |
    Quand 11 mois passent
    Et "Rachid" fait "Ouvrir la revue"
    Alors c'est refusé pour 1 raison
    Quand 2 mois passent
    Et "Rachid" fait "Ouvrir la revue"
    Alors c'est fait
    Et le dossier est à l'étape "Mise en œuvre / Revue"
    Et une action en attente "Joindre le rapport de suivi et d’évaluation" est ouverte pour le secrétariat

  @S004-040
  Scénario: Un indicateur de résultat non mesuré retient la revue
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Exécution"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que le champ "En exécution depuis le" vaut "02/03/2026"
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
      | Indicateur                    | Nature    | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués             | Résultat  | 0                | 200   |                |            |
      | Membres présents aux réunions | Processus | 0                | 80    | 75             | 01/02/2027 |
    Quand "Rachid" fait "Ouvrir la revue"
    Alors c'est refusé car une raison contient "Les indicateurs de résultat doivent être mesurés cette année : Hectares irrigués."

  @S004-049
  Scénario: Un indicateur de processus mesuré l’an passé retient la revue
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Exécution"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que le champ "En exécution depuis le" vaut "02/03/2026"
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
      | Indicateur                    | Nature    | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués             | Résultat  | 0                | 200   | 60             | 01/02/2027 |
      | Membres présents aux réunions | Processus | 0                | 80    | 75             | 01/02/2026 |
    Quand "Rachid" fait "Ouvrir la revue"
    Alors c'est refusé car une raison contient "Les indicateurs de processus doivent être mesurés cette année : Membres présents aux réunions."

  @S001-006 @S004-054
  Scénario: On poursuit avec un rapport, une leçon — d’un échec aussi — et des adaptations
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
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
    Quand l'assemblée des partenaires décide "Poursuivre"
    Alors il manque la pièce "Rapport de suivi, d’évaluation et d’apprentissage"
    Et il manque le champ "Leçons"
    Et il manque le champ "Adaptations décidées"
    Quand "Rachid" dépose la pièce "Rapport de suivi, d’évaluation et d’apprentissage"
    Et "Rachid" remplit la liste "Leçons" :
      | Leçon                       | Tirée d’un | Le         |
      | Sans compteur, pas d’accord | Échec      | 02/03/2026 |
    Et "Rachid" remplit la liste "Adaptations décidées" :
      | Adaptation                |
      | Poser les compteurs avant |
    Et l'assemblée des partenaires décide "Poursuivre"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Mise en œuvre / Exécution"
    Et le champ "En exécution depuis le" vaut "02/03/2026"
    Et la pièce "Rapport de suivi, d’évaluation et d’apprentissage" n'est pas au dossier

  @S004-051
  Scénario: La revue se décide en assemblée
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
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
    Quand "Rachid" fait "Poursuivre"
    Alors c'est refusé car une raison contient "se fait à la levée de la séance"

  @S004-052
  Scénario: Le développement ultérieur attend que les facteurs soient notés
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
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
    Quand l'assemblée des partenaires décide "Engager le développement ultérieur"
    Alors il manque la pièce "Rapport de suivi, d’évaluation et d’apprentissage"
    Et c'est refusé car une raison contient "Les facteurs sont notés par 0 membres sur 3"
    Étant donné que la pièce "Rapport de suivi, d’évaluation et d’apprentissage" est déposée
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
    Quand l'assemblée des partenaires décide "Engager le développement ultérieur"
    Alors c'est fait
    Et le dossier est à l'étape "Développement ultérieur / Bilan"

  @S004-050 @S001-020
  Scénario: On revient à la conception avec un motif ; la première vision reste lisible
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
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
    Et que la pièce "Vision partagée" est déposée
    Et que la liste "Objectifs communs" est :
      | Objectif              |
      | Irriguer 200 hectares |
    Et que la liste "Chaînes de résultats" est :
      | Objectif              | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
    Et que la liste "Lexique commun" est :
      | Terme   | Ce que chacun entend                          | Sens convenu          |
      | Irrigué | Le conseil : équipé ; la coopérative : arrosé | Arrosé deux fois l’an |
    Quand l'assemblée des partenaires décide "Revenir à la conception"
    Alors il manque le motif
    Quand 1 jour passe
    Et l'assemblée des partenaires décide "Revenir à la conception" au motif "La sécheresse change tout"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Conception / Vision"
    Et la pièce "Vision partagée" est au dossier
    Et une action en attente "Soumettre la vision à l’assemblée" est ouverte pour l'initiatrice
    Quand l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "Vision partagée"
    Quand "Rachid" dépose la pièce "Vision partagée"
    Et l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est fait

  Scénario: On revient au lancement avec un motif
    Étant donné un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
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
    Quand l'assemblée des partenaires décide "Revenir au lancement" au motif "Le problème a changé"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Lancement / Problème et contexte"
