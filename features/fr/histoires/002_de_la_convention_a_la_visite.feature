# language: fr
Fonctionnalité: De la convention-cadre à la dernière visite d’une coopérative
  Une convention-cadre est signée le 5 février 2021 ; dans chacune de ses cinq provinces s’ouvre un programme. À Ouezzane, il se lance,
  visite ses cercles, choisit l’huile d’olive, en confie la coordination, lance un appel ; la coopérative rencontrée à la première visite
  crée son moulin et reçoit, deux ans durant, les visites de son accompagnatrice. Chaque dossier en ouvre un autre.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 25/01/2021
    Et que "Nezha" est coordination nationale
    Et que "Nadia" est opératrice d'appui
    Et que "Hind" est agente de la DAS
    Et que "Karim" est agent de la DAS
    Et que "Chafik" est président du CPDE
    Et que "Idris" est secrétaire du CPDE
    Et que "Salma" est coordinatrice de chaîne
    Et que "Amina" est accompagnatrice
    Et que "Brahim" est rapporteur technique
    Et que "Jamila" est ordonnatrice
    Et que "Ghali" est agent de la plateforme des jeunes
    Et que "Naima" est rédactrice

  @S002-001 @S002-007 @S002-022 @S002-032 @S002-064
  Scénario: De la convention signée à la dernière visite de suivi

    # La convention-cadre : deux parties, cinq provinces
    Quand "Nezha" ouvre un dossier dans "Maroc" avec :
      | champ              | valeur                                  |
      | Type de convention | Convention-cadre                        |
      | Objet              | Programme III de l’INDH avec TARGA-AIDE |
      | Rédacteur désigné  | Nezha                                   |
    Alors c'est fait
    Quand "Nezha" remplit :
      | champ | valeur     |
      | Début | 05/02/2021 |
      | Fin   | 31/12/2026 |
    Et "Nezha" remplit la liste "Parties" :
      | Partie                           | Qualité                | Signataire | Ordre de signature |
      | TARGA-AIDE                       | Association            | Fouad      | 1                  |
      | Coordination nationale de l’INDH | Coordination nationale | Nezha      | 2                  |
    Et "Nezha" remplit la liste "Provinces du cadre" :
      | Province     |
      | Figuig       |
      | Boulemane    |
      | Ouezzane     |
      | Khénifra     |
      | Sidi Bennour |
    Et "Nezha" dépose la pièce "Texte de la convention"
    Et "Nezha" fait "Proposer le texte"
    Et "Fouad" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Nezha" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Nezha" fait "Arrêter le texte"
    Quand nous sommes le 05/02/2021
    Et "Fouad" fait "Signer"
    Et "Nezha" fait "Signer"
    Et "Nezha" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Et il a 5 dossiers liés comme "Programmes provinciaux"

    # Le programme d’Ouezzane prépare son contrat
    Quand on passe au dossier lié comme "Programmes provinciaux" dans "Ouezzane"
    Alors le dossier est à l'étape "Lancement / Contrat spécifique"
    Et on appelle ce dossier "Programme d’Ouezzane"
    Quand "Nadia" remplit :
      | champ              | valeur                          |
      | Titre du programme | Programme économique d’Ouezzane |
    Et "Hind" fait "Préparer le contrat spécifique"
    Quand on passe au dossier lié comme "Contrats spécifiques"
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
    Alors le dossier est à l'étape "Négociation"
    Quand "Fouad" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Hind" fait "Arrêter le texte"
    Alors le dossier est à l'étape "Signature"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et "Hind" fait "Constater le contrat"
    Alors le dossier est à l'étape "Lancement / Équipe"

    # L’équipe se déploie ; le lancement se tient au siège de la province
    Quand "Nadia" remplit la liste "Équipe déployée" :
      | Nom          | Poste         | Début      |
      | Nadia Naciri | Coordinatrice | 01/03/2021 |
      | Driss Ferdi  | Animateur     | 15/03/2021 |
    Et "Nadia" fait "Déployer l’équipe"
    Alors le dossier est à l'étape "Lancement / Réunion de lancement"
    Et il a 1 dossier lié comme "Formations de l’équipe"
    Quand on passe au dossier lié comme "Contrats spécifiques"
    Quand nous sommes le 01/03/2021
    Et "Fouad" fait "Signer"
    Et "Chafik" fait "Signer"
    Et "Hind" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et nous sommes le 22/03/2021
    Et "Nadia" remplit la liste "Rencontres" :
      | Genre                | Date       | Lieu                 | Participants                      |
      | Réunion de lancement | 18/03/2021 | Siège de la province | Province, départements, opérateur |
      | Atelier de lancement | 19/03/2021 | Siège de la province | Communes et coopératives          |
    Et "Nadia" dépose la pièce "Procès-verbal de lancement"
    Et "Nadia" remplit la liste "Recommandations" :
      | Recommandation                    | Responsable | Échéance   |
      | Associer la chambre d’agriculture | Nadia       | 30/04/2021 |
    Et "Chafik" fait "Prononcer le lancement"
    Alors le dossier est à l'étape "Lancement / Chronogramme"
    Quand "Nadia" remplit la liste "Chronogramme" :
      | Activité                | Responsable | Début prévu | Fin prévue |
      | Diagnostic de terrain   | Opérateur   | 03/05/2021  | 30/06/2021 |
      | Diagnostic des filières | Opérateur   | 01/07/2021  | 30/09/2021 |
    Et nous sommes le 12/04/2021
    Et "Chafik" fait "Adopter le chronogramme" avec :
      | champ                    | valeur      |
      | Date de la séance        | 08/04/2021  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors le dossier est à l'étape "Diagnostic / Terrain"

    # Le terrain : une coopérative est rencontrée à Zoumi, et consent à un dossier
    Quand "Nadia" remplit la liste "Cercles à visiter" :
      | Cercle |
      | Zoumi  |
    Et nous sommes le 20/05/2021
    Et la liste "Porteurs repérés" à joindre est :
      | Nom ou dénomination      | Nature du porteur | Idée de projet    | Téléphone     | Commune | Consent à l’ouverture d’un dossier |
      | Coopérative Zitoun Jbala | Coopérative       | Moulin de Brikcha | 0661 23 45 67 | Brikcha | oui                                |
    Et "Nadia" fait "Enregistrer une visite" avec :
      | champ                 | valeur                                          |
      | Cercle                | Zoumi                                           |
      | Date de la visite     | 19/05/2021                                      |
      | Secteur               | Agriculture                                     |
      | Mission               | Mission de mai                                  |
      | Personnes rencontrées | La coopérative Zitoun Jbala, douze femmes       |
      | Compte rendu          | Les olives attendent dix jours avant la presse. |
    Quand on passe au dossier lié comme "Projets repérés"
    Et on appelle ce dossier "Moulin de Brikcha"
    Alors le dossier est à l'étape "Accueil"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et "Nadia" remplit la liste "Opportunités" :
      | Opportunité                | Cercle | Secteur         | Emplois attendus |
      | Huile d’olive en bouteille | Zoumi  | Agroalimentaire | 25               |
    Et "Nadia" remplit :
      | champ                                 | valeur                                              |
      | Cadre propice aux initiatives privées | Foncier communal, électricité, route jusqu’à Zoumi. |
    Et "Nadia" remplit la liste "Filières repérées" :
      | Filière       | Secteur         |
      | Huile d’olive | Agroalimentaire |
    Et "Nadia" ajoute à la liste "Rencontres" la ligne :
      | colonne | valeur                        |
      | Genre   | Réunion avec les prestataires |
      | Date    | 10/06/2021                    |
    Et "Nadia" ajoute à la liste "Rencontres" la ligne :
      | colonne | valeur                                       |
      | Genre   | Réunion avec les gestionnaires de plateforme |
      | Date    | 11/06/2021                                   |
    Et "Nadia" dépose la pièce "Rapport de terrain"
    Et nous sommes le 30/06/2021
    Et "Nadia" fait "Clore le terrain"
    Alors le dossier est à l'étape "Diagnostic / Filières"
    Quand on passe au dossier lié comme "Chaînes de valeur"
    Et on appelle ce dossier "Huile d’olive"
    Alors le dossier est à l'étape "Identifiée"
    Quand on revient au dossier "Programme d’Ouezzane"

    # Les besoins du CPDE, et l’avis du département sur la filière
    Quand "Nadia" fait "Lancer les besoins du CPDE"
    Quand on passe au dossier lié comme "Renforcement du CPDE"
    Et on appelle ce dossier "Renforcement du CPDE"
    Et "Nadia" remplit la liste "Besoins" :
      | Besoin                      | Nature           |
      | Tableau de bord des projets | Outil de travail |
    Et "Nadia" fait "Analyser les besoins" au motif "Questionnaire rempli en séance."
    Alors le dossier est à l'étape "Feuille de route"
    Quand on revient au dossier "Huile d’olive"
    Et "Nadia" remplit la liste "Cercles concernés" :
      | Cercle |
      | Zoumi  |
    Et "Nadia" fait "Lancer le diagnostic"
    Alors le dossier est à l'étape "Diagnostic / Par cercle"
    Quand "Nadia" fait "Demander un avis" avec :
      | champ       | valeur                                 |
      | Cercle      | Zoumi                                  |
      | Département | Agriculture                            |
      | Question    | La filière a-t-elle sa place à Zoumi ? |
    Et le département sectoriel fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Et "Nadia" fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 19/05/2021 |
      | Questionnaires ESS               | 14         |
      | Concertation avec les acteurs le | 29/06/2021 |
    Et "Nadia" fait "Consolider"
    Et "Nadia" remplit la liste "Acteurs" :
      | Acteur                   | Maillon        | Intérêt propre | Accepte les objectifs |
      | Coopérative Zitoun Jbala | Production     | Un prix stable | oui                   |
      | Moulin de Zoumi          | Transformation | Du volume      | oui                   |
    Et "Nadia" remplit la liste "Maillons" :
      | Maillon           | Lacune                  |
      | Collecte          | Aucun point de collecte |
      | Commercialisation | Vente au souk           |
      | Consommation      | Huile sans étiquette    |
    Et "Nadia" remplit la liste "Goulots d’étranglement" :
      | Goulot              |
      | Trituration tardive |
    Et "Nadia" dépose la pièce "Rapport de diagnostic"
    Et "Nadia" fait "Remettre le diagnostic"
    Alors le dossier est à l'étape "Diagnostiquée"

    # Les livrables sont remis à la province ; le département se tait, son silence vaut avis
    Quand on revient au dossier "Programme d’Ouezzane"
    Et nous sommes le 15/09/2021
    Et "Nadia" dépose la pièce "Livrables du diagnostic"
    Et "Nadia" fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Et "Nadia" fait "Remettre les livrables"
    Alors c'est refusé car une raison contient "Attendus : Agriculture"
    Quand nous sommes le 25/10/2021
    Et "Nadia" fait "Remettre les livrables"
    Alors le dossier est à l'étape "Diagnostic / Remise des livrables"
    Quand "Hind" fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 25/10/2021 |
    Alors le dossier est à l'étape "Sélection des chaînes"

    # Le CPDE note et retient l’huile d’olive
    Quand on revient au dossier "Huile d’olive"
    Et "Idris" fait "Inscrire à la notation"
    Et le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 3      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Et le membre du CPDE "Mehdi" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 3      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Et le membre du CPDE "Samira" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 3      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Et "Idris" fait "Clore la notation"
    Et "Chafik" fait "Retenir" avec :
      | champ                    | valeur      |
      | Date de la séance        | 25/10/2021  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
      | Retenir malgré la note   | non         |
    Alors le dossier est à l'étape "Retenue"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et "Chafik" fait "Arrêter la sélection" avec :
      | champ                    | valeur      |
      | Date de la séance        | 25/10/2021  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors le dossier est à l'étape "Planification"

    # La chaîne a sa coordinatrice, son mandat et son plan
    Quand on revient au dossier "Huile d’olive"
    Et "Chafik" fait "Nommer le coordinateur" avec :
      | champ               | valeur               |
      | Coordinateur        | Salma Semlali        |
      | Nature              | Personne             |
      | Compétences         | Animation de filière |
      | Rédacteur du mandat | Naima                |
    Quand on passe au dossier lié comme "Mandats de coordination"
    Et "Naima" remplit :
      | champ | valeur     |
      | Début | 08/11/2021 |
      | Fin   | 31/12/2026 |
    Et "Naima" remplit la liste "Parties" :
      | Partie              | Qualité    | Signataire | Ordre de signature |
      | Salma Semlali       | Autre      | Salma      | 1                  |
      | Province d’Ouezzane | Gouverneur | Chafik     | 2                  |
    Et "Naima" dépose la pièce "Texte de la convention"
    Et "Naima" fait "Proposer le texte"
    Alors le dossier est à l'étape "Négociation"
    Quand "Salma" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Naima" fait "Arrêter le texte"
    Alors le dossier est à l'étape "Signature"
    Quand nous sommes le 08/11/2021
    Et "Salma" fait "Signer"
    Et "Chafik" fait "Signer"
    Et "Naima" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Quand on revient au dossier "Huile d’olive"
    Et "Salma" remplit la liste "Objectifs" :
      | Objectif                   | Goulot visé         | Capital à accroître |
      | Presser dans les 48 heures | Trituration tardive | Financier           |
    Et "Salma" remplit la liste "Actions phares" :
      | Action                    | Objectif servi             | Responsable | Échéance   | Demande une décision extérieure |
      | Point de collecte à Zoumi | Presser dans les 48 heures | Coopérative | 30/10/2022 | non                             |
      | Piste jusqu’au moulin     | Presser dans les 48 heures | Commune     | 30/06/2023 | oui                             |
    Et "Salma" remplit la liste "Indicateurs" :
      | Indicateur              | Action suivie             | Capital   | Famille de données | Valeur de départ | Cible |
      | Tonnes pressées à temps | Point de collecte à Zoumi | Financier | Offre et demande   | 10               | 60    |
      | Kilomètres de piste     | Piste jusqu’au moulin     | Bâti      | Contexte           | 0                | 7     |
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
    Et "Chafik" fait "Valider le plan" avec :
      | champ                    | valeur      |
      | Date de la séance        | 13/12/2021  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors le dossier est à l'étape "Coordination"
    Et il a 1 dossier lié comme "Plaidoyers"

    # Les plans adoptés, le programme lance un appel à projets
    Quand on revient au dossier "Renforcement du CPDE"
    Et "Nadia" remplit la liste "Modules" :
      | Module                 | Besoin visé                 | Prévu le   | Budget |
      | Suivre ses indicateurs | Tableau de bord des projets | 17/01/2022 | 20 000 |
    Et le commanditaire fait "Adopter la feuille de route"
    Alors le dossier est à l'étape "Programmée"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et "Nadia" dépose la pièce "Stratégie de plaidoyer"
    Et "Idris" dépose la pièce "Procès-verbal du CPDH"
    Et "Chafik" fait "Adopter les plans" avec :
      | champ                    | valeur      |
      | Date de la séance        | 13/12/2021  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors le dossier est à l'étape "Émergence"
    Quand "Hind" fait "Préparer un appel à projets" avec :
      | champ             | valeur                                          |
      | Titre de l’appel  | Appel d’hiver                                   |
      | Texte en français | Ouvert aux coopératives de la chaîne de l’olive |
      | Texte en arabe    | مفتوح لتعاونيات سلسلة الزيتون                   |
      | Ouverture         | 03/01/2022 09:00                                |
      | Clôture           | 31/01/2022 16:30                                |
    Quand on passe au dossier lié comme "Appels à projets"
    Et on appelle ce dossier "Appel d’hiver"
    Et "Hind" remplit :
      | champ            | valeur                        |
      | Axes ouverts     | Économie sociale et solidaire |
      | Pièces à fournir | Statuts, Liste des membres    |
    Et "Hind" remplit la liste "Chaînes de valeur visées" :
      | Chaîne de valeur |
      | Huile d’olive    |
    Et "Hind" fait "Publier"
    Alors le dossier est à l'étape "Publié"

    # La coopérative : de l’accueil au dépôt
    Quand on revient au dossier "Moulin de Brikcha"
    Et "Ghali" remplit :
      | champ              | valeur       |
      | Représentant légal | Aïcha Bennis |
      | Numéro de la CIN   | LB12345      |
    Et "Ghali" fait "Orienter vers un entretien"
    Alors le dossier est à l'étape "Diagnostic / Entretien"
    Quand "Ghali" remplit :
      | champ            | valeur                        |
      | Axe du programme | Économie sociale et solidaire |
      | Secteur          | Agroalimentaire               |
      | Forme juridique  | Coopérative (loi 112-12)      |
      | Date de création | 01/06/2021                    |
    Et "Ghali" remplit la liste "Membres" :
      | Nom et prénom | Sexe  | Date de naissance |
      | Aïcha Bennis  | Femme | 02/05/1985        |
      | Rahma Tazi    | Femme | 11/11/1996        |
      | Ali Zaki      | Homme | 01/01/1980        |
    Et "Ghali" dépose la pièce "Fiche d’entretien"
    Et "Ghali" fait "Établir le profil"
    Alors le dossier est à l'étape "Diagnostic / Profil"
    Quand "Hind" fait "Constater l’éligibilité"
    Alors le dossier est à l'étape "Sélection de la chaîne de valeur / Rattachement"
    Quand "Amina" fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur        |
      | Chaîne de valeur | Huile d’olive |
    Et "Karim" fait "Confirmer le rattachement"
    Alors le dossier est à l'étape "Émergence / Idée"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Quand "Amina" remplit la liste "Devis" :
      | Fournisseur    | Montant |
      | Atlas Matériel | 418 000 |
      | Rif Équipement | 421 500 |
      | Nord Agricole  | 419 900 |
    Et "Amina" dépose la pièce "Carte nationale d’identité"
    Et "Amina" dépose la pièce "Formulaire de candidature"
    Et "Amina" dépose la pièce "Statuts"
    Et "Amina" dépose la pièce "Liste des membres"
    Et nous sommes le 10/01/2022
    Et "Amina" fait "Déposer le dossier" avec :
      | champ           | valeur        |
      | Appel à projets | Appel d’hiver |
    Alors le dossier est à l'étape "Émergence / Présélection"

    # Présélection, formation, plan d’affaires, avis, décision
    Quand nous sommes le 07/02/2022
    Et "Brahim" fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 78     |
    Et nous sommes le 14/03/2022
    Et "Amina" dépose la pièce "Attestation de formation"
    Et "Amina" fait "Valider la formation"
    Et "Amina" remplit :
      | champ      | valeur  |
      | Coût total | 500 000 |
    Et "Amina" remplit la liste "Sources de financement" :
      | Source              | Montant |
      | INDH                | 300 000 |
      | Apport en numéraire | 150 000 |
      | Apport en nature    | 50 000  |
    Et "Amina" dépose la pièce "Plan d’affaires"
    Et "Amina" fait "Soumettre le plan d’affaires"
    Et "Brahim" dépose la pièce "Avis écrit du comité technique"
    Et "Brahim" fait "Donner un avis favorable" avec :
      | champ        | valeur |
      | Note sur 100 | 81     |
    Et "Chafik" fait "Approuver" avec :
      | champ                    | valeur      |
      | Date de la séance        | 14/03/2022  |
      | Membres présents         | 9           |
      | Voix pour                | 8           |
      | Voix contre              | 0           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors le dossier est à l'étape "Pré-création / Contrat spécifique"

    # La convention de la coopérative, sa création, sa première tranche
    Quand on passe au dossier lié comme "Conventions"
    Et "Naima" remplit :
      | champ | valeur     |
      | Début | 28/03/2022 |
      | Fin   | 31/12/2026 |
    Et "Naima" remplit la liste "Parties" :
      | Partie                   | Qualité                   | Signataire | Ordre de signature |
      | Coopérative Zitoun Jbala | Entreprise ou coopérative | Fatima     | 1                  |
      | Province d’Ouezzane      | Gouverneur                | Chafik     | 2                  |
    Et "Naima" dépose la pièce "Texte de la convention"
    Et "Naima" fait "Proposer le texte"
    Alors le dossier est à l'étape "Négociation"
    Quand "Fatima" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Naima" fait "Arrêter le texte"
    Alors le dossier est à l'étape "Signature"
    Quand nous sommes le 28/03/2022
    Et "Fatima" fait "Signer"
    Et "Chafik" fait "Signer"
    Et "Naima" fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"
    Quand on revient au dossier "Moulin de Brikcha"
    Et "Hind" fait "Constater la signature"
    Et nous sommes le 09/05/2022
    Et "Amina" remplit :
      | champ              | valeur          |
      | ICE                | 001234567000089 |
      | Numéro au registre | RC 4521         |
    Et "Amina" dépose la pièce "Attestation bancaire"
    Et "Amina" dépose la pièce "Preuve de l’apport"
    Et "Amina" fait "Attester la création"
    Et "Jamila" fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 180 000 |
    Et "Amina" dépose la pièce "Constat de démarrage"
    Et "Amina" fait "Constater le démarrage"
    Alors le dossier est à l'étape "Post-création / Démarrage"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et "Idris" fait "Démarrer l’accompagnement"
    Alors le dossier est à l'étape "Accompagnement"
    Quand on revient au dossier "Moulin de Brikcha"
    Et "Karim" fait "Réceptionner la tranche payée" avec :
      | champ                      | valeur       |
      | Procès-verbal de réception | pv.pdf       |
      | Factures de la tranche     | factures.pdf |
    Et "Jamila" fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 120 000 |
    Et "Amina" dépose la pièce "Rapport de visite"
    Et "Amina" dépose la pièce "Photographie"
    Et "Amina" fait "Constater la mise en service"
    Alors le dossier est à l'étape "Post-création / Suivi"

    # Huit visites en vingt-quatre mois : la dernière achève le suivi
    Quand nous sommes le 08/08/2022
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 08/08/2022 |
      | Emplois de femmes                            | 4          |
      | Emplois de jeunes                            | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000     |
      | Activité en cours                            | oui        |
    Quand nous sommes le 07/11/2022
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 07/11/2022 |
      | Emplois de femmes                            | 5          |
      | Emplois de jeunes                            | 3          |
      | Chiffre d’affaires depuis la dernière visite | 71 000     |
      | Activité en cours                            | oui        |
    Quand nous sommes le 06/02/2023
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 06/02/2023 |
      | Emplois de femmes                            | 6          |
      | Emplois de jeunes                            | 4          |
      | Chiffre d’affaires depuis la dernière visite | 83 000     |
      | Activité en cours                            | oui        |
    Quand nous sommes le 08/05/2023
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 08/05/2023 |
      | Emplois de femmes                            | 8          |
      | Emplois de jeunes                            | 5          |
      | Chiffre d’affaires depuis la dernière visite | 90 000     |
      | Activité en cours                            | oui        |
    Quand nous sommes le 07/08/2023
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 07/08/2023 |
      | Emplois de femmes                            | 9          |
      | Emplois de jeunes                            | 5          |
      | Chiffre d’affaires depuis la dernière visite | 97 000     |
      | Activité en cours                            | oui        |
    Quand nous sommes le 06/11/2023
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 06/11/2023 |
      | Emplois de femmes                            | 11         |
      | Emplois de jeunes                            | 6          |
      | Chiffre d’affaires depuis la dernière visite | 104 000    |
      | Activité en cours                            | oui        |
    Quand nous sommes le 05/02/2024
    Et "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 05/02/2024 |
      | Emplois de femmes                            | 12         |
      | Emplois de jeunes                            | 6          |
      | Chiffre d’affaires depuis la dernière visite | 118 000    |
      | Activité en cours                            | oui        |
    Quand nous sommes le 10/05/2024
    Et "Amina" fait "Achever le suivi"
    Alors c'est refusé car une raison contient "7 fois"
    Quand "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 10/05/2024 |
      | Emplois de femmes                            | 14         |
      | Emplois de jeunes                            | 7          |
      | Chiffre d’affaires depuis la dernière visite | 131 000    |
      | Activité en cours                            | oui        |
    Alors le champ "Emplois de femmes" vaut "14"
    Quand "Amina" fait "Achever le suivi"
    Alors le dossier est à l'étape "Post-création / Évaluation"
    Et il est lié à "Programme d’Ouezzane" comme "Programme qui l’a repéré"
    Quand "Idris" dépose la pièce "Rapport final"
    Et "Idris" fait "Clôturer"
    Alors le dossier est à l'étape "Clôturé"
