# language: fr
Fonctionnalité: L’histoire d’un partenariat, du premier problème à l’institution
  Un partenariat multipartite de la région traverse ses quatre phases : lancement, conception, mise en œuvre, développement
  ultérieur. À sa première revue, la sécheresse le ramène à la conception, une fois. Son protocole d’accord est un dossier
  lié : signé de tous, puis amendé. À la fin, il devient une institution.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Naima" est initiatrice dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Salma" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"

  @S001-010 @S004-070
  Scénario: Quatre phases, un retour, une institution
    Quand "Naima" ouvre un dossier dans "Tanger-Tétouan-Al Hoceïma" avec :
      | champ               | valeur                                                  |
      | Nom du partenariat  | Eau et olivier du Rif                                   |
      | Périmètre           | Les deux                                                |
      | Territoire concerné | Tanger-Tétouan-Al Hoceïma                               |
      | Problématique       | Des sources qui tarissent, des vergers qui vieillissent |
      | Thème transversal   | Gouvernance des ressources naturelles                   |
    Alors c'est fait
    Quand "Naima" remplit la liste "Initiatives existantes" :
      | Initiative         | Portée par         | Décision     |
      | Route de l’olivier | Commune de Brikcha | La compléter |
      | Label régional     | Région             | La rejoindre |
    Et "Naima" dépose la pièce "Analyse du contexte"
    Et "Naima" fait "Partager le problème"
    Alors le dossier est à l'étape "Lancement / Parties prenantes"
    Quand nous sommes le 06/04/2026
    Et "Naima" remplit la liste "Acteurs cartographiés" :
      | Acteur              | Sphère         | Savoirs et compétences | Intérêt propre           | Contribution possible | Place          | Pourquoi laissé de côté    |
      | Conseil régional    | Publique       | Planification          | Développer la région     | Budget                | Associé        |                            |
      | Coopérative Tifawin | Privée         | Transformation         | Vendre plus loin         | Atelier               | Associé        |                            |
      | TARGA-AIDE          | Société civile | Accompagnement         | Appuyer les coopératives | Formation             | Associé        |                            |
      | Grossiste Benali    | Privée         | Le marché              | Acheter moins cher       | Rien                  | Laissé de côté | Refuse de montrer ses prix |
    Et "Naima" remplit la liste "Institutions qui soutiennent" :
      | Institution      | Ce qui l’intéresse | Soutien attendu    |
      | Agence du bassin | La nappe           | Un arrêté de quota |
    Et "Naima" fait "Arrêter la cartographie"
    Alors le dossier est à l'étape "Lancement / Noyau"
    Quand nous sommes le 04/05/2026
    Et "Naima" remplit la liste "Membres" :
      | Membre              | Représenté par | Sphère         | Nature                    | Intérêt propre           | Savoirs et compétences | Du noyau | Interlocuteur      |
      | Conseil régional    | Hanane         | Publique       | Collectivité territoriale | Développer la région     | Planification          | oui      | Hanane, 0539 00 00 |
      | Coopérative Tifawin | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | Transformation         | oui      | Omar, 0661 00 00   |
      | TARGA-AIDE          | Leila          | Société civile | Acteur de la coopération  | Appuyer les coopératives | Accompagnement         | oui      | Leila, 0662 00 00  |
    Et "Naima" remplit :
      | champ                   | valeur                            |
      | Pourquoi un partenariat | Aucun ne peut partager l’eau seul |
    Et "Naima" fait "Engager la conception"
    Alors c'est refusé car une raison contient "Les facteurs sont notés par 0 membres sur 3"
    Quand "Hanane" fait "Noter les facteurs" avec :
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
    Quand "Naima" fait "Engager la conception"
    Alors le dossier est à l'étape "Conception / Vision"

    # Conception
    Quand nous sommes le 07/09/2026
    Et "Naima" dépose la pièce "Vision partagée"
    Et "Naima" remplit la liste "Objectifs communs" :
      | Objectif              |
      | Irriguer 200 hectares |
    Et "Naima" remplit la liste "Chaînes de résultats" :
      | Objectif              | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
    Et "Naima" remplit la liste "Lexique commun" :
      | Terme   | Ce que chacun entend                          | Sens convenu          |
      | Irrigué | Le conseil : équipé ; la coopérative : arrosé | Arrosé deux fois l’an |
    Et l'assemblée des partenaires décide "Adopter la vision"
    Alors le dossier est à l'étape "Conception / Gouvernance"
    Quand nous sommes le 05/10/2026
    Et "Naima" remplit la liste "Membres" :
      | Membre              | Représenté par | Sphère         | Nature                    | Intérêt propre           | Savoirs et compétences | Du noyau | Interlocuteur      | Rôle       | Devoirs            | Contribution |
      | Conseil régional    | Hanane         | Publique       | Collectivité territoriale | Développer la région     | Planification          | oui      | Hanane, 0539 00 00 | Présidence | Réunir les membres | Budget       |
      | Coopérative Tifawin | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | Transformation         | oui      | Omar, 0661 00 00   | Production | Fournir l’huile    | Atelier      |
      | TARGA-AIDE          | Leila          | Société civile | Acteur de la coopération  | Appuyer les coopératives | Accompagnement         | oui      | Leila, 0662 00 00  | Appui      | Former les membres | Formation    |
    Et "Naima" remplit la liste "Comité de pilotage" :
      | Personne | Membre représenté   | Sphère         |
      | Hanane   | Conseil régional    | Publique       |
      | Omar     | Coopérative Tifawin | Privée         |
      | Leila    | TARGA-AIDE          | Société civile |
    Et "Naima" remplit la liste "Indicateurs" :
      | Indicateur                    | Nature    | Portée          | Valeur de départ | Cible |
      | Hectares irrigués             | Résultat  | Résultat commun | 0                | 200   |
      | Membres présents aux réunions | Processus | Résultat commun | 0                | 80    |
    Et "Naima" remplit :
      | champ                | valeur |
      | Secrétariat tenu par | Rachid |
    Et "Rachid" dépose la pièce "Déclaration de neutralité du secrétariat"
    Et "Naima" dépose la pièce "Charte de gouvernance"
    Et "Naima" dépose la pièce "Plan de suivi, d’évaluation et d’apprentissage"
    Et l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors le dossier est à l'étape "Conception / Accord écrit"
    Et il a 1 dossier lié comme "Protocoles d’accord"
    Quand on passe au dossier lié comme "Protocoles d’accord"
    Alors le dossier est à l'étape "Rédaction"
    Quand "Rachid" remplit :
      | champ | valeur     |
      | Début | 02/11/2026 |
      | Fin   | 31/10/2030 |
    Et "Rachid" remplit la liste "Parties" :
      | Partie              | Qualité                   | Signataire | Ordre de signature |
      | Conseil régional    | Collectivité territoriale | Hanane     | 1                  |
      | Coopérative Tifawin | Entreprise ou coopérative | Omar       | 2                  |
      | TARGA-AIDE          | Association               | Leila      | 3                  |
    Et "Rachid" dépose la pièce "Texte de la convention"
    Et "Rachid" fait "Proposer le texte"
    Alors c'est fait
    Quand "Omar" fait "Répondre au texte" au motif "Écrire le prix de l’eau" avec :
      | champ   | valeur                |
      | Réponse | Modification demandée |
    Alors c'est fait
    Quand "Rachid" fait "Amender le texte" avec :
      | champ         | valeur        |
      | Nouveau texte | version-2.pdf |
    Alors c'est fait
    Quand "Hanane" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Omar" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Leila" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Rachid" fait "Arrêter le texte"
    Alors c'est fait
    Quand nous sommes le 02/11/2026
    Et "Hanane" fait "Signer"
    Et "Omar" fait "Signer"
    Et "Leila" fait "Signer"
    Et "Rachid" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Quand on passe au dossier lié comme "Partenariat que le protocole fonde"
    Et "Rachid" remplit la liste "Plan de ressources" :
      | Année | Besoin              | Jours de travail | Montant |
      | 1     | Animation et pompes | 220              | 400 000 |
      | 2     | Extension           | 100              | 900 000 |
    Et "Rachid" remplit la liste "Bailleurs de fonds" :
      | Bailleur       | Montant promis la première année | Attentes        | Obligations        |
      | Fonds de l’eau | 300 000                          | Compteurs posés | Rapport semestriel |
    Et "Rachid" remplit la liste "Contributions des membres" :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2027 |

    # Mise en œuvre
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors le dossier est à l'étape "Mise en œuvre / Exécution"
    Quand "Hanane" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le partage de la séguia |
    Alors il a 1 dossier lié comme "Dialogues"
    Quand nous sommes le 03/05/2027
    Et "Rachid" fait "Examiner les ressources" avec :
      | champ                    | valeur  |
      | Moyens humains en jours  | 110     |
      | Moyens financiers        | 380 000 |
      | Part du premier bailleur | 70 %    |
    Alors c'est fait
    Quand "Leila" fait "Apporter une contribution" avec :
      | champ        | valeur                |
      | Contribution | Formation à la taille |
    Alors c'est fait
    Quand "Hanane" fait "Admettre un partenaire" avec :
      | champ            | valeur               |
      | Membre           | Faculté des sciences |
      | Représenté par   | Salma                |
      | Sphère           | Académique           |
      | Intérêt propre   | Publier              |
      | Ce qu’il apporte | Un laboratoire       |
      | Acte d’adhésion  | adhesion.pdf         |
    Alors c'est fait
    Et le champ "Nombre de membres" vaut "4"
    Quand nous sommes le 08/11/2027
    Et "Rachid" remplit la liste "Indicateurs" :
      | Indicateur                    | Nature    | Portée          | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués             | Résultat  | Résultat commun | 0                | 200   | 40             | 02/11/2027 |
      | Membres présents aux réunions | Processus | Résultat commun | 0                | 80    | 75             | 02/11/2027 |
    Et "Rachid" fait "Ouvrir la revue"
    Alors le dossier est à l'étape "Mise en œuvre / Revue"

    # La sécheresse : l’assemblée revient à la conception. Ce qui est écrit demeure, la première vision aussi.
    Quand l'assemblée des partenaires décide "Revenir à la conception" au motif "La sécheresse change tout"
    Alors le dossier est de nouveau à l'étape "Conception / Vision"
    Et la pièce "Vision partagée" est au dossier
    Quand nous sommes le 06/12/2027
    Et "Naima" dépose la pièce "Vision partagée"
    Et "Naima" remplit la liste "Objectifs communs" :
      | Objectif                                    |
      | Irriguer 200 hectares                       |
      | Replanter 50 hectares d’oliviers résistants |
    Et l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est refusé car "Sans chaîne de résultats : Replanter 50 hectares d’oliviers résistants."
    Quand "Naima" remplit la liste "Chaînes de résultats" :
      | Objectif                                    | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares                       | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
      | Replanter 50 hectares d’oliviers résistants | Une pépinière         | Greffer               | 50 hectares plantés   | Hectares plantés  |
    Et l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est fait
    Quand "Naima" remplit la liste "Membres" :
      | Membre               | Représenté par | Sphère         | Nature                    | Intérêt propre           | Savoirs et compétences | Du noyau | Rôle       | Devoirs            | Contribution |
      | Conseil régional     | Hanane         | Publique       | Collectivité territoriale | Développer la région     | Planification          | oui      | Présidence | Réunir les membres | Budget       |
      | Coopérative Tifawin  | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | Transformation         | oui      | Production | Fournir l’huile    | Atelier      |
      | TARGA-AIDE           | Leila          | Société civile | Acteur de la coopération  | Appuyer les coopératives | Accompagnement         | oui      | Appui      | Former les membres | Formation    |
      | Faculté des sciences | Salma          | Académique     | Université ou recherche   | Publier                  | Agronomie              | non      | Conseil    | Suivre les essais  | Laboratoire  |
    Et "Naima" remplit la liste "Comité de pilotage" :
      | Personne | Membre représenté    | Sphère         |
      | Hanane   | Conseil régional     | Publique       |
      | Omar     | Coopérative Tifawin  | Privée         |
      | Leila    | TARGA-AIDE           | Société civile |
      | Salma    | Faculté des sciences | Académique     |
    Et l'assemblée des partenaires décide "Adopter la gouvernance"
    Alors le dossier est à l'étape "Conception / Accord écrit"
    Et il a 1 dossier lié comme "Protocoles d’accord"
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors c'est refusé car une raison contient "Protocoles d’accord"
    Quand nous sommes le 10/01/2028
    Et on passe au dossier lié comme "Protocoles d’accord"
    Et "Leila" fait "Proposer un avenant" au motif "Replanter, et compter l’eau" avec :
      | champ               | valeur      |
      | Texte de l’avenant  | avenant.pdf |
      | Fin après l’avenant | 31/10/2032  |
    Alors c'est fait
    Quand "Hanane" fait "Signer"
    Et "Omar" fait "Signer"
    Et "Leila" fait "Signer"
    Et "Rachid" fait "Conclure l’avenant"
    Alors le dossier est à l'étape "En vigueur"
    Quand on passe au dossier lié comme "Partenariat que le protocole fonde"
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 2     |
      | Omar     | 2     |
      | Salma    | 2     |
    Quand "Rachid" fait "Engager la mise en œuvre"
    Alors le dossier est à l'étape "Mise en œuvre / Exécution"
    Quand nous sommes le 15/01/2029
    Et "Rachid" remplit la liste "Indicateurs" :
      | Indicateur                    | Nature    | Portée          | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués             | Résultat  | Résultat commun | 0                | 200   | 190            | 12/01/2029 |
      | Membres présents aux réunions | Processus | Résultat commun | 0                | 80    | 90             | 12/01/2029 |
    Et "Rachid" fait "Ouvrir la revue"
    Alors c'est fait
    Quand "Rachid" dépose la pièce "Rapport de suivi, d’évaluation et d’apprentissage"
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 3     |
      | Omar     | 3     |
      | Leila    | 3     |
    Quand l'assemblée des partenaires décide "Engager le développement ultérieur"
    Alors le dossier est à l'étape "Développement ultérieur / Bilan"

    # Développement ultérieur
    Quand nous sommes le 02/04/2029
    Et "Rachid" dépose la pièce "Évaluation du partenariat"
    Et "Rachid" remplit :
      | champ                  | valeur                                                    |
      | Effets transformateurs | Le tarif de l’eau est public ; 190 hectares sont irrigués |
    Et "Hanane" fait "Valider le bilan"
    Alors c'est refusé car une raison contient "L’évaluation n’est pas publiée."
    Quand "Rachid" fait "Publier" avec :
      | champ    | valeur         |
      | Publié   | Évaluation     |
      | Audience | Grand public   |
      | Texte    | evaluation.pdf |
    Alors c'est fait
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 4     |
      | Leila    | 4     |
    Quand "Hanane" fait "Valider le bilan"
    Alors le dossier est à l'étape "Développement ultérieur / Choix"
    Quand "Rachid" remplit :
      | champ               | valeur                            |
      | Forme juridique     | Association                       |
      | Ressources pérennes | Cotisations et redevance de l’eau |
    Et "Rachid" dépose la pièce "Acte constitutif"
    Et l'assemblée des partenaires décide "Institutionnaliser"
    Alors le dossier est à l'étape "Institutionnalisé"
    Et le dossier est clos
