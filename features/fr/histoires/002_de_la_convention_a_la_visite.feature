# language: fr
Fonctionnalité: De la convention-cadre à la dernière visite d’une coopérative
  Une convention-cadre est signée le 5 février 2021 ; dans chacune de ses cinq provinces s’ouvre un programme. À Ouezzane, il se lance,
  visite ses cercles, choisit l’huile d’olive, en confie la coordination, lance un appel ; la coopérative rencontrée à la première visite
  crée son moulin et reçoit, deux ans durant, les visites de son accompagnatrice. Chaque dossier en ouvre un autre.
  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 25/01/2021

  @S002-001 @S002-007 @S002-022 @S002-032 @S002-064
  Scénario: De la convention signée à la dernière visite de suivi
    # La convention-cadre est à la signature : deux parties, cinq provinces
    Étant donné un dossier "Convention-cadre" à l'étape "Signature" dans "Maroc"
    Et que les champs valent :
      | Type de convention | Objet                                   | Rédacteur désigné | Début      | Fin        |
      | Convention-cadre   | Programme III de l’INDH avec TARGA-AIDE | Nezha             | 05/02/2021 | 31/12/2026 |
    Et que la liste "Parties" est :
      | Partie                           | Qualité                | Signataire | Ordre de signature |
      | TARGA-AIDE                       | Association            | Fouad      | 1                  |
      | Coordination nationale de l’INDH | Coordination nationale | Nezha      | 2                  |
    Et que la pièce "Texte de la convention" est déposée
    Et que la liste "Provinces du cadre" est :
      | Province     |
      | Figuig       |
      | Boulemane    |
      | Ouezzane     |
      | Khénifra     |
      | Sidi Bennour |
    Quand nous sommes le 05/02/2021
    Et "Fouad" fait "Signer"
    Et "Nezha" fait "Signer"
    Et "Nezha" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Et il a 5 dossiers liés comme "Programmes provinciaux"
    # Le programme d’Ouezzane prépare son contrat
    Quand on passe au dossier lié comme "Programmes provinciaux" dans "Ouezzane"
    Et on appelle ce dossier "Programme d’Ouezzane"
    Et l'agente de la DAS "Hind" fait "Préparer le contrat spécifique"
    Et on passe au dossier lié comme "Contrats spécifiques"
    Et "Hind" remplit :
      | champ | valeur     |
      | Début | 01/03/2021 |
      | Fin   | 31/12/2026 |
    Et "Hind" remplit la liste "Parties" :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association | Fouad      | 1                  |
      | Province d’Ouezzane | Gouverneur  | Chafik     | 2                  |
    Et "Hind" dépose la pièce "Texte de la convention"
    Et "Hind" fait "Proposer le texte"
    Et "Fouad" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Hind" fait "Arrêter le texte"
    Et on revient au dossier "Programme d’Ouezzane"
    Et "Hind" fait "Constater le contrat"
    Alors le dossier est à l'étape "Lancement / Équipe"
    # L’équipe se déploie ; le lancement se tient au siège de la province
    Quand l'opératrice d'appui remplit la liste "Équipe déployée" :
      | Nom          | Poste         | Début      |
      | Nadia Naciri | Coordinatrice | 01/03/2021 |
    Et l'opératrice d'appui fait "Déployer l’équipe"
    Alors le dossier est à l'étape "Lancement / Réunion de lancement"
    Quand on passe au dossier lié comme "Contrats spécifiques"
    Et nous sommes le 01/03/2021
    Et "Fouad" fait "Signer"
    Et "Chafik" fait "Signer"
    Et "Hind" fait "Mettre en vigueur"
    Et on revient au dossier "Programme d’Ouezzane"
    Et nous sommes le 22/03/2021
    Et l'opératrice d'appui remplit la liste "Rencontres" :
      | Genre                | Date       | Lieu                 | Participants                      |
      | Réunion de lancement | 18/03/2021 | Siège de la province | Province, départements, opérateur |
      | Atelier de lancement | 19/03/2021 | Siège de la province | Communes et coopératives          |
    Et l'opératrice d'appui dépose la pièce "Procès-verbal de lancement"
    Et l'opératrice d'appui remplit la liste "Recommandations" :
      | Recommandation                    | Échéance   |
      | Associer la chambre d’agriculture | 30/04/2021 |
    Et le président du CPDE "Chafik" fait "Prononcer le lancement"
    Alors le dossier est à l'étape "Lancement / Chronogramme"
    Quand l'opératrice d'appui remplit la liste "Chronogramme" :
      | Activité              | Responsable | Début prévu | Fin prévue |
      | Diagnostic de terrain | Opérateur   | 03/05/2021  | 30/06/2021 |
    Et nous sommes le 12/04/2021
    Et le CPDE décide "Adopter le chronogramme" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Diagnostic / Terrain"
    # Le terrain : une coopérative est rencontrée à Zoumi, et consent à un dossier
    Quand l'opératrice d'appui remplit la liste "Cercles à visiter" :
      | Cercle |
      | Zoumi  |
    Et nous sommes le 20/05/2021
    Et la liste "Porteurs repérés" à joindre est :
      | Nom ou dénomination      | Nature du porteur | Idée de projet    | Téléphone     | Commune | Consent à l’ouverture d’un dossier |
      | Coopérative Zitoun Jbala | Coopérative       | Moulin de Brikcha | 0661 23 45 67 | Brikcha | oui                                |
    Et l'opératrice d'appui fait "Enregistrer une visite" avec :
      | Cercle | Date de la visite | Secteur     | Mission        | Personnes rencontrées                     | Compte rendu                                    |
      | Zoumi  | 19/05/2021        | Agriculture | Mission de mai | La coopérative Zitoun Jbala, douze femmes | Les olives attendent dix jours avant la presse. |
    Et on passe au dossier lié comme "Projets repérés"
    Et on appelle ce dossier "Moulin de Brikcha"
    Et on revient au dossier "Programme d’Ouezzane"
    Et l'opératrice d'appui remplit la liste "Opportunités" :
      | Opportunité                | Cercle | Secteur         | Emplois attendus |
      | Huile d’olive en bouteille | Zoumi  | Agroalimentaire | 25               |
    Et l'opératrice d'appui remplit :
      | champ                                 | valeur                                              |
      | Cadre propice aux initiatives privées | Foncier communal, électricité, route jusqu’à Zoumi. |
    Et l'opératrice d'appui remplit la liste "Filières repérées" :
      | Filière       | Secteur         |
      | Huile d’olive | Agroalimentaire |
    Et l'opératrice d'appui remplit la liste "Rencontres" :
      | Genre                                        | Date       | Lieu                 |
      | Réunion de lancement                         | 18/03/2021 | Siège de la province |
      | Atelier de lancement                         | 19/03/2021 | Siège de la province |
      | Réunion avec les prestataires                | 10/06/2021 |                      |
      | Réunion avec les gestionnaires de plateforme | 11/06/2021 |                      |
    Et l'opératrice d'appui dépose la pièce "Rapport de terrain"
    Et nous sommes le 30/06/2021
    Et l'opératrice d'appui fait "Clore le terrain"
    Alors le dossier est à l'étape "Diagnostic / Filières"
    Quand on passe au dossier lié comme "Chaînes de valeur"
    Et on appelle ce dossier "Huile d’olive"
    Et on revient au dossier "Programme d’Ouezzane"
    # Les besoins du CPDE, et l’avis du département sur la filière
    Et l'opératrice d'appui fait "Lancer les besoins du CPDE"
    Et on passe au dossier lié comme "Renforcement du CPDE"
    Et on appelle ce dossier "Renforcement du CPDE"
    Et l'opératrice d'appui remplit la liste "Besoins" :
      | Besoin                      | Nature           |
      | Tableau de bord des projets | Outil de travail |
    Et l'opératrice d'appui fait "Analyser les besoins" au motif "Questionnaire rempli en séance."
    Et on revient au dossier "Huile d’olive"
    Et l'opératrice d'appui remplit la liste "Cercles concernés" :
      | Cercle |
      | Zoumi  |
    Et l'opératrice d'appui fait "Lancer le diagnostic"
    Et l'opératrice d'appui fait "Demander un avis" avec :
      | Cercle | Département | Question                               |
      | Zoumi  | Agriculture | La filière a-t-elle sa place à Zoumi ? |
    Et nous sommes le 30/07/2021
    Et l'opératrice d'appui fait "Valider un cercle" avec :
      | Cercle | Visité le  | Questionnaires ESS | Concertation avec les acteurs le |
      | Zoumi  | 19/05/2021 | 14                 | 29/06/2021                       |
    Et l'opératrice d'appui fait "Consolider"
    Et l'opératrice d'appui remplit la liste "Acteurs" :
      | Acteur                   | Maillon           | Intérêt propre     | Accepte les objectifs |
      | Coopérative Zitoun Jbala | Production        | Un prix stable     | oui                   |
      | Moulin de Zoumi          | Transformation    | Du volume          | oui                   |
      | Union des cueilleuses    | Collecte          | Du travail l’hiver | oui                   |
      | Épicerie Al Amal         | Commercialisation | Un produit tracé   | oui                   |
      | Coopérative scolaire     | Consommation      | Une huile sûre     | oui                   |
    Et l'opératrice d'appui remplit la liste "Goulots d’étranglement" :
      | Goulot              |
      | Trituration tardive |
    Et l'opératrice d'appui dépose la pièce "Rapport de diagnostic"
    Et l'opératrice d'appui fait "Remettre le diagnostic"
    Alors le dossier est à l'étape "Diagnostiquée"
    # Les livrables sont remis à la province ; le département se tait, son silence vaut avis
    Quand on revient au dossier "Programme d’Ouezzane"
    Et nous sommes le 15/09/2021
    Et l'opératrice d'appui dépose la pièce "Livrables du diagnostic"
    Et l'opératrice d'appui fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Et l'opératrice d'appui fait "Remettre les livrables"
    Alors c'est refusé car une raison contient "Attendus : Agriculture"
    Quand nous sommes le 25/10/2021
    Et l'opératrice d'appui fait "Remettre les livrables"
    Alors le dossier est à l'étape "Diagnostic / Remise des livrables"
    Quand "Hind" fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 25/10/2021 |
    Alors le dossier est à l'étape "Sélection des chaînes"
    # Le CPDE note et retient l’huile d’olive
    Quand on revient au dossier "Huile d’olive"
    Et le secrétaire du CPDE fait "Inscrire à la notation"
    Étant donné que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne | Marché | Emploi des jeunes et des femmes | Nombre de porteurs | Ressource naturelle | Organisation des acteurs | Faisabilité | Rendue le  |
      | Fatima     | oui                                     | 4      | 4                               | 4                  | 4                   | 4                        | 3           | 22/10/2021 |
      | Rachid     | oui                                     | 4      | 5                               | 4                  | 4                   | 4                        | 3           | 22/10/2021 |
      | Zineb      | oui                                     | 3      | 4                               | 3                  | 4                   | 4                        | 3           | 22/10/2021 |
    Quand le secrétaire du CPDE fait "Clore la notation"
    Et le CPDE décide "Retenir" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Retenue"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et le CPDE décide "Arrêter la sélection" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Planification"
    # La chaîne a sa coordinatrice, son mandat et son plan
    Quand on revient au dossier "Huile d’olive"
    Et "Chafik" fait "Nommer le coordinateur" avec :
      | Coordinateur  | Nature   | Compétences          |
      | Salma Semlali | Personne | Animation de filière |
    Étant donné le dossier "Mandat de Salma" du processus "Convention" à l'étape "En vigueur"
    Et on revient au dossier "Huile d’olive"
    Et il est lié à "Mandat de Salma" comme "Mandats de coordination"
    Quand la coordinatrice de chaîne "Salma" remplit la liste "Objectifs" :
      | Objectif                   | Goulot visé         | Capital à accroître |
      | Presser dans les 48 heures | Trituration tardive | Financier           |
    Et "Salma" remplit la liste "Actions phares" :
      | Action                    | Objectif servi             | Responsable | Échéance   |
      | Point de collecte à Zoumi | Presser dans les 48 heures | Coopérative | 30/10/2022 |
    Et "Salma" remplit la liste "Indicateurs" :
      | Indicateur              | Action suivie             | Capital   | Famille de données | Valeur de départ | Cible |
      | Tonnes pressées à temps | Point de collecte à Zoumi | Financier | Offre et demande   | 10               | 60    |
    Et "Salma" fait "Soumettre le plan"
    Et "Salma" remplit la liste "Postes de coordination" :
      | Poste                                | Titulaire     |
      | Défenseur de la création de richesse | Salma Semlali |
      | Vision d’ensemble                    | Salma Semlali |
      | Connecteur                           | Salma Semlali |
      | Innovateur                           | Salma Semlali |
      | Médiateur                            | Salma Semlali |
      | Collecteur de données                | Salma Semlali |
    Et nous sommes le 13/12/2021
    Et le CPDE décide "Valider le plan" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Coordination"
    # Les plans adoptés, le programme lance un appel à projets
    Quand on revient au dossier "Renforcement du CPDE"
    Et l'opératrice d'appui remplit la liste "Modules" :
      | Module                 | Besoin visé                 | Prévu le   | Budget |
      | Suivre ses indicateurs | Tableau de bord des projets | 17/01/2022 | 20 000 |
    Et le commanditaire fait "Adopter la feuille de route"
    Et on revient au dossier "Programme d’Ouezzane"
    Et l'opératrice d'appui dépose la pièce "Stratégie de plaidoyer"
    Et le secrétaire du CPDE dépose la pièce "Procès-verbal du CPDH"
    Et le CPDE décide "Adopter les plans" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Émergence"
    Quand "Hind" fait "Préparer un appel à projets" avec :
      | Titre de l’appel | Texte en français                               | Texte en arabe                | Ouverture        | Clôture          |
      | Appel d’hiver    | Ouvert aux coopératives de la chaîne de l’olive | مفتوح لتعاونيات سلسلة الزيتون | 03/01/2022 09:00 | 31/01/2022 16:30 |
    Et on passe au dossier lié comme "Appels à projets"
    Et on appelle ce dossier "Appel d’hiver"
    Et "Hind" remplit :
      | champ            | valeur                        |
      | Axes ouverts     | Économie sociale et solidaire |
      | Pièces à fournir | Statuts, Liste des membres    |
    Et "Hind" remplit la liste "Chaînes de valeur visées" :
      | Chaîne de valeur |
      | Huile d’olive    |
    Et "Hind" fait "Publier"
    # La coopérative : de l’accueil au dépôt
    Et on revient au dossier "Moulin de Brikcha"
    Et l'agent de la plateforme des jeunes remplit :
      | Représentant légal | Numéro de la CIN | Axe du programme              | Secteur         | Forme juridique          | Date de création |
      | Aïcha Bennis       | LB12345          | Économie sociale et solidaire | Agroalimentaire | Coopérative (loi 112-12) | 01/06/2021       |
    Et l'agent de la plateforme des jeunes fait "Orienter vers un entretien"
    Et l'agent de la plateforme des jeunes remplit la liste "Membres" :
      | Nom et prénom | Sexe  | Date de naissance |
      | Aïcha Bennis  | Femme | 02/05/1985        |
      | Rahma Tazi    | Femme | 11/11/1996        |
    Et l'agent de la plateforme des jeunes dépose la pièce "Fiche d’entretien"
    Et l'agent de la plateforme des jeunes fait "Établir le profil"
    Et "Hind" fait "Constater l’éligibilité"
    Et l'accompagnatrice fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur        |
      | Chaîne de valeur | Huile d’olive |
    Et l'agent de la DAS "Karim" fait "Confirmer le rattachement"
    Alors le dossier est à l'étape "Émergence / Idée"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Quand l'accompagnatrice remplit la liste "Devis" :
      | Fournisseur    | Montant |
      | Atlas Matériel | 418 000 |
      | Rif Équipement | 421 500 |
      | Nord Agricole  | 419 900 |
    Et l'accompagnatrice dépose la pièce "Carte nationale d’identité"
    Et l'accompagnatrice dépose la pièce "Formulaire de candidature"
    Et l'accompagnatrice dépose la pièce "Statuts"
    Et l'accompagnatrice dépose la pièce "Liste des membres"
    Et nous sommes le 10/01/2022
    Et l'accompagnatrice fait "Déposer le dossier" avec :
      | champ           | valeur        |
      | Appel à projets | Appel d’hiver |
    Alors le dossier est à l'étape "Émergence / Présélection"
    # Présélection, formation, plan d’affaires, avis, décision
    Quand nous sommes le 07/02/2022
    Et le rapporteur technique fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 78     |
    Et nous sommes le 14/03/2022
    Et l'accompagnatrice dépose la pièce "Attestation de formation"
    Et l'accompagnatrice fait "Valider la formation"
    Et l'accompagnatrice remplit :
      | champ      | valeur  |
      | Coût total | 500 000 |
    Et l'accompagnatrice remplit la liste "Sources de financement" :
      | Source              | Montant |
      | INDH                | 300 000 |
      | Apport en numéraire | 150 000 |
      | Apport en nature    | 50 000  |
    Et l'accompagnatrice dépose la pièce "Plan d’affaires"
    Et l'accompagnatrice fait "Soumettre le plan d’affaires"
    Et le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Étant donné que la liste "Grilles du comité technique" est :
      | Évaluateur | Je n’ai aucun intérêt dans ce projet | Marché et débouchés | Faisabilité technique | Plan financier | Emplois et revenus créés | Capacité du porteur | Rendue le  |
      | Rachid     | oui                                  | 4                   | 4                     | 4              | 4                        | 4                   | 14/03/2022 |
      | Zineb      | oui                                  | 4                   | 4                     | 4              | 4                        | 5                   | 14/03/2022 |
    Quand le rapporteur technique fait "Donner un avis favorable"
    Et le CPDE décide "Approuver" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Pré-création / Contrat spécifique"
    # La convention de la coopérative, sa création, sa première tranche
    Quand on passe au dossier lié comme "Conventions"
    Et le rédacteur remplit :
      | champ | valeur     |
      | Début | 28/03/2022 |
      | Fin   | 31/12/2026 |
    Et le rédacteur remplit la liste "Parties" :
      | Partie                   | Qualité                   | Signataire | Ordre de signature |
      | Coopérative Zitoun Jbala | Entreprise ou coopérative | Fatima     | 1                  |
      | Province d’Ouezzane      | Gouverneur                | Chafik     | 2                  |
    Et le rédacteur dépose la pièce "Texte de la convention"
    Et le rédacteur fait "Proposer le texte"
    Et "Fatima" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et le rédacteur fait "Arrêter le texte"
    Et nous sommes le 28/03/2022
    Et "Fatima" fait "Signer"
    Et "Chafik" fait "Signer"
    Et le rédacteur fait "Mettre en vigueur"
    Et on revient au dossier "Moulin de Brikcha"
    Et "Hind" fait "Constater la signature"
    Et nous sommes le 09/05/2022
    Et l'accompagnatrice remplit :
      | champ              | valeur          |
      | ICE                | 001234567000089 |
      | Numéro au registre | RC 4521         |
    Et l'accompagnatrice dépose la pièce "Attestation bancaire"
    Et l'accompagnatrice dépose la pièce "Preuve de l’apport"
    Et l'accompagnatrice fait "Attester la création"
    Et l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 180 000 |
    Et l'accompagnatrice dépose la pièce "Constat de démarrage"
    Et l'accompagnatrice fait "Constater le démarrage"
    Et on revient au dossier "Programme d’Ouezzane"
    Et le secrétaire du CPDE fait "Démarrer l’accompagnement"
    Alors le dossier est à l'étape "Accompagnement"
    Quand on revient au dossier "Moulin de Brikcha"
    Et l'accompagnatrice dépose la pièce "Rapport de visite"
    Et l'accompagnatrice dépose la pièce "Photographie"
    Et l'accompagnatrice fait "Constater la mise en service"
    Alors le dossier est à l'étape "Post-création / Suivi"
    # Huit visites en vingt-quatre mois : la dernière achève le suivi
    Quand nous sommes le 08/08/2022
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 08/08/2022        | 4                 | 3                 | 64 000                                       | oui               |
    Et nous sommes le 07/11/2022
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 07/11/2022        | 5                 | 3                 | 71 000                                       | oui               |
    Et nous sommes le 06/02/2023
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 06/02/2023        | 6                 | 4                 | 83 000                                       | oui               |
    Et nous sommes le 08/05/2023
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 08/05/2023        | 8                 | 5                 | 90 000                                       | oui               |
    Et nous sommes le 07/08/2023
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 07/08/2023        | 9                 | 5                 | 97 000                                       | oui               |
    Et nous sommes le 06/11/2023
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 06/11/2023        | 11                | 6                 | 104 000                                      | oui               |
    Et nous sommes le 05/02/2024
    Et l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 05/02/2024        | 12                | 6                 | 118 000                                      | oui               |
    Et nous sommes le 10/05/2024
    Et l'accompagnatrice fait "Achever le suivi"
    Alors c'est refusé car une raison contient "7 fois"
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | Date de la visite | Emplois de femmes | Emplois de jeunes | Chiffre d’affaires depuis la dernière visite | Activité en cours |
      | 10/05/2024        | 14                | 7                 | 131 000                                      | oui               |
    Alors le champ "Emplois de femmes" vaut "14"
    Quand l'accompagnatrice fait "Achever le suivi"
    Alors le dossier est à l'étape "Post-création / Évaluation"
    Et il est lié à "Programme d’Ouezzane" comme "Programme qui l’a repéré"
    Quand le secrétaire du CPDE dépose la pièce "Rapport final"
    Et le secrétaire du CPDE fait "Clôturer"
    Alors le dossier est à l'étape "Clôturé"
