# language: fr
Fonctionnalité: Une coordination et ses six rôles
  Une équipe de trois personnes coordonne la chaîne de l’huile d’olive. Elle tient six postes, dont certains par des partenaires, relève
  et vérifie ses indicateurs chaque trimestre, les partage, règle les différends dans la chaîne et hors d’elle, et cède la place aux
  acteurs quand ils tiennent la chaîne eux-mêmes.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 12/01/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Huile d’olive" à l'étape "Retenue"
    Et que "Chafik" est président du CPDE
    Et que "Idris" est secrétaire du CPDE
    Et que "Naima" est rédactrice
    Et que "Aziz" est porteur du plaidoyer
    Et que "Karim" est co-facilitateur
    Et que la liste "Acteurs" est :
      | Acteur                | Maillon           | Intérêt propre     | État                 | Entré le   |
      | Coopérative Zitoun    | Production        | Un prix stable     | Actif                | 01/02/2024 |
      | Union des cueilleuses | Collecte          | Du travail l’hiver | Actif                | 01/02/2024 |
      | Moulin de Zoumi       | Transformation    | Du volume          | Actif                | 01/02/2024 |
      | Épicerie Al Amal      | Commercialisation | Un produit tracé   | Partenaire potentiel |            |
    Et que la liste "Maillons" est :
      | Maillon      | Lacune                      |
      | Consommation | Huile vendue sans étiquette |
    Et que la liste "Goulots d’étranglement" est :
      | Goulot              |
      | Trituration tardive |
      | Pas de marque       |

  @S003-001 @S003-002 @S003-005 @S003-009 @S003-012 @S003-028 @S003-058 @S003-060 @S003-062 @S003-063
  Scénario: De la nomination d’une équipe à la pérennisation
    # Une équipe est nommée ; ses membres agissent sur cette chaîne ; son mandat est une convention
    Quand la liste "Équipe coordinatrice" à joindre est :
      | Nom           | Compte |
      | Salma Semlali | Salma  |
      | Driss Ferdi   | Driss  |
      | Aïcha Zaki    | Aïcha  |
    Et "Chafik" fait "Nommer le coordinateur" avec :
      | Coordinateur    | Nature | Compétences                  | Rédacteur du mandat |
      | Équipe de Zoumi | Équipe | Animation, commerce, données | Naima               |
    Alors le dossier est à l'étape "Plan de valorisation / Élaboration"
    Et 6 actions en attente "Pourvoir le poste" sont ouvertes
    Quand on passe au dossier lié comme "Mandats de coordination"
    Et "Naima" remplit :
      | champ | valeur     |
      | Début | 26/01/2026 |
      | Fin   | 31/12/2028 |
    Et "Naima" remplit la liste "Parties" :
      | Partie              | Qualité    | Signataire | Ordre de signature |
      | Équipe de Zoumi     | Autre      | Salma      | 1                  |
      | Province d’Ouezzane | Gouverneur | Chafik     | 2                  |
    Et "Naima" dépose la pièce "Texte de la convention"
    Et "Naima" fait "Proposer le texte"
    Et "Salma" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Chafik" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et "Naima" fait "Arrêter le texte"
    Et nous sommes le 26/01/2026
    Et "Salma" fait "Signer"
    Et "Chafik" fait "Signer"
    Et "Naima" fait "Mettre en vigueur"
    Et on revient au dossier "Huile d’olive"
    # Les six postes : l’équipe en tient trois, ses partenaires les autres, chacun à sa fin et pour un temps
    Et "Salma" remplit la liste "Postes de coordination" :
      | Poste                                | Titulaire          | Nature du titulaire | Acteur de la chaîne | Finalité                           | Du         | Au         |
      | Défenseur de la création de richesse | Salma Semlali      | Personne            |                     | Tenir les objectifs de richesse    | 26/01/2026 |            |
      | Vision d’ensemble                    | Équipe de Zoumi    | Équipe              |                     | Voir du producteur au consommateur | 26/01/2026 |            |
      | Connecteur                           | Driss Ferdi        | Personne            |                     | Relier moulins et épiceries        | 26/01/2026 |            |
      | Innovateur                           | Moulin de Zoumi    | Organisation        | Moulin de Zoumi     | Essayer la presse à froid          | 26/01/2026 |            |
      | Médiateur                            | Hajja Rahma        | Personne            |                     | Dénouer les conflits de prix       | 26/01/2026 | 30/06/2026 |
      | Collecteur de données                | Coopérative Zitoun | Organisation        | Coopérative Zitoun  | Relever les tonnages               | 26/01/2026 |            |
      | Ambassadeur neutre                   | Lalla Zhor         | Personne            |                     | Parler au nom de tous au souk      | 26/01/2026 |            |
    Alors aucune action en attente "Pourvoir le poste" n'est ouverte
    # Des objectifs communs, acceptés ; un capital abîmé demande une mesure ; chaque goulot mène à un indicateur
    Quand "Salma" remplit la liste "Objectifs" :
      | Objectif                   | Goulot visé         | Capital à accroître |
      | Presser dans les 48 heures | Trituration tardive | Financier           |
      | Vendre sous une marque     | Pas de marque       | Social              |
    Et "Salma" remplit la liste "Actions phares" :
      | Action                    | Objectif servi             | Acteur engagé         | Responsable | Compte du responsable | Échéance   | Demande une décision extérieure |
      | Point de collecte à Zoumi | Presser dans les 48 heures | Union des cueilleuses | Union       | Driss                 | 30/10/2026 | non                             |
      | Piste jusqu’au moulin     | Presser dans les 48 heures |                       | Commune     |                       | 30/06/2027 | oui                             |
      | Marque collective         | Vendre sous une marque     | Coopérative Zitoun    | Coopérative | Aïcha                 | 31/12/2026 | non                             |
    Et "Salma" remplit la liste "Indicateurs" :
      | Indicateur                        | Action suivie             | Capital   | Famille de données     | Valeur de départ | Cible |
      | Tonnes pressées à temps           | Point de collecte à Zoumi | Financier | Impact sur la richesse | 10               | 60    |
      | Bouteilles vendues sous la marque | Marque collective         | Social    | Offre et demande       | 0                | 4000  |
      | Kilomètres de piste               | Piste jusqu’au moulin     | Bâti      | Contexte               | 0                | 7     |
    Et "Salma" remplit la liste "Capitaux que le plan peut abîmer" :
      | Effet craint         | Capital | Mesure |
      | Margines dans l’oued | Naturel |        |
    Et "Salma" fait "Soumettre le plan"
    Alors c'est refusé pour 2 raisons
    Et c'est refusé car "Acteurs qui acceptent les objectifs : 0 sur 3 ; il en faut 50 %."
    Et c'est refusé car "Capitaux touchés sans mesure qui les protège : Margines dans l’oued."
    Quand "Salma" change la ligne "Coopérative Zitoun" de la liste "Acteurs" :
      | colonne               | valeur |
      | Accepte les objectifs | oui    |
    Et "Salma" change la ligne "Union des cueilleuses" de la liste "Acteurs" :
      | colonne               | valeur |
      | Accepte les objectifs | oui    |
    Et "Salma" change la ligne "Margines dans l’oued" de la liste "Capitaux que le plan peut abîmer" :
      | colonne | valeur                     |
      | Mesure  | Bassins étanches au moulin |
    Et "Salma" fait "Soumettre le plan"
    Alors le dossier est à l'étape "Plan de valorisation / Validation"
    Quand nous sommes le 09/02/2026
    Et le CPDE décide "Valider le plan" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Coordination"
    Et il a 1 dossier lié comme "Plaidoyers"
    Et une action en attente "Mener l’action phare" est ouverte pour la ligne "Point de collecte à Zoumi" et revient à "Driss"
    # Relier, orienter, ouvrir la chaîne : un prospect, une relation neuve, un investisseur, un cluster, un essai risqué
    Quand "Salma" ajoute à la liste "Orientations stratégiques" la ligne :
      | colonne     | valeur                      |
      | Orientation | La bouteille avant le bidon |
      | Date        | 16/02/2026                  |
      | Auteur      | Salma Semlali               |
    Et "Driss" change la ligne "Épicerie Al Amal" de la liste "Acteurs" :
      | colonne  | valeur          |
      | État     | Actif           |
      | Entré le | 16/02/2026      |
      | Venu par | Salon de Meknès |
    Et "Driss" ajoute à la liste "Relations entre acteurs" la ligne :
      | colonne | valeur             |
      | Objet   | Huile en bouteille |
      | De      | Coopérative Zitoun |
      | Vers    | Épicerie Al Amal   |
      | Depuis  | 16/02/2026         |
    Et "Driss" ajoute à la liste "Ressources extérieures" la ligne :
      | colonne   | valeur                 |
      | Ressource | Fonds Al Moukawama     |
      | Genre     | Investisseur           |
      | Apport    | Prêt d’une étiqueteuse |
    Et "Driss" fait "Proposer un cluster" avec :
      | champ          | valeur                |
      | Intérêt commun | Conditionner ensemble |
    Et "Driss" fait "Signaler une pratique" avec :
      | champ             | valeur                   |
      | Pratique ou essai | Presse à froid au moulin |
      | Objet             | Essai risqué             |
    Alors le champ "Acteurs de la chaîne" vaut "4"
    Et il a 1 dossier lié comme "Clusters d’affaires"
    Et il a 1 dossier lié comme "Pratiques signalées"
    # La médiation, dans la chaîne et hors d’elle
    Quand "Salma" remplit la liste "Différends" :
      | Objet                      | Parties               | Cadre             |
      | Prix de la caisse d’olives | Moulin et cueilleuses | Dans la chaîne    |
      | Passage des camions        | Moulin et riverains   | Hors de la chaîne |
    Et "Salma" fait "Régler un différend" avec :
      | Différend                  | Les parties y consentent | Issue  | Accord écrit |
      | Prix de la caisse d’olives | oui                      | Accord | accord.pdf   |
    Et "Salma" fait "Régler un différend" avec :
      | Différend           | Les parties y consentent | Issue  | Accord écrit |
      | Passage des camions | oui                      | Accord | accord.pdf   |
    Alors le champ "Accords conclus" vaut "2"
    # Trimestre après trimestre : relever, vérifier par une autre personne, collecter, partager
    Quand nous sommes le 01/04/2026
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur              | Valeur | Relevée le |
      | Tonnes pressées à temps | 18     | 31/03/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur                        | Valeur | Relevée le |
      | Bouteilles vendues sous la marque | 0      | 31/03/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur          | Valeur | Relevée le |
      | Kilomètres de piste | 0      | 31/03/2026 |
    Et "Driss" fait "Vérifier les valeurs"
    Alors c'est refusé car une raison contient "Une autre personne vérifie"
    Quand "Aïcha" fait "Vérifier les valeurs"
    Et "Driss" fait "Enregistrer une collecte" avec :
      | champ             | valeur                        |
      | Fin de la période | 31/03/2026                    |
      | Synthèse          | 18 tonnes, 0 bouteilles, 0 km |
    Et "Aïcha" fait "Publier les données" avec :
      | champ       | valeur      |
      | Usage       | Célébrer    |
      | Public visé | Partenaires |
    Alors c'est fait
    Quand nous sommes le 01/07/2026
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur              | Valeur | Relevée le |
      | Tonnes pressées à temps | 24     | 30/06/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur                        | Valeur | Relevée le |
      | Bouteilles vendues sous la marque | 300    | 30/06/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur          | Valeur | Relevée le |
      | Kilomètres de piste | 0      | 30/06/2026 |
    Et "Aïcha" fait "Vérifier les valeurs"
    Et "Driss" fait "Enregistrer une collecte" avec :
      | champ             | valeur                          |
      | Fin de la période | 30/06/2026                      |
      | Synthèse          | 24 tonnes, 300 bouteilles, 0 km |
    Et "Aïcha" fait "Publier les données" avec :
      | champ       | valeur      |
      | Usage       | Ajuster     |
      | Public visé | Partenaires |
    Alors c'est fait
    # Le mandat du médiateur est passé : le poste redevient une action, et l’Union le reprend
    Et une action en attente "Pourvoir le poste" est ouverte pour la ligne "Médiateur"
    Quand "Salma" remplit la liste "Postes de coordination" :
      | Poste     | Titulaire             | Nature du titulaire | Acteur de la chaîne   | Finalité                     | Du         |
      | Médiateur | Union des cueilleuses | Organisation        | Union des cueilleuses | Dénouer les conflits de prix | 01/07/2026 |
    Alors aucune action en attente "Pourvoir le poste" n'est ouverte
    Quand nous sommes le 01/10/2026
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur              | Valeur | Relevée le |
      | Tonnes pressées à temps | 31     | 30/09/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur                        | Valeur | Relevée le |
      | Bouteilles vendues sous la marque | 900    | 30/09/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur          | Valeur | Relevée le |
      | Kilomètres de piste | 2      | 30/09/2026 |
    Et "Aïcha" fait "Vérifier les valeurs"
    Et "Driss" fait "Enregistrer une collecte" avec :
      | champ             | valeur                          |
      | Fin de la période | 30/09/2026                      |
      | Synthèse          | 31 tonnes, 900 bouteilles, 2 km |
    Et "Aïcha" fait "Publier les données" avec :
      | champ       | valeur                  |
      | Usage       | Attirer des partenaires |
      | Public visé | Tout public             |
    Alors c'est fait
    Quand nous sommes le 04/01/2027
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur              | Valeur | Relevée le |
      | Tonnes pressées à temps | 48     | 31/12/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur                        | Valeur | Relevée le |
      | Bouteilles vendues sous la marque | 2600   | 31/12/2026 |
    Et "Driss" fait "Relever un indicateur" avec :
      | Indicateur          | Valeur | Relevée le |
      | Kilomètres de piste | 5      | 31/12/2026 |
    Et "Aïcha" fait "Vérifier les valeurs"
    Et "Driss" fait "Enregistrer une collecte" avec :
      | champ             | valeur                           |
      | Fin de la période | 31/12/2026                       |
      | Synthèse          | 48 tonnes, 2600 bouteilles, 5 km |
    Et "Aïcha" fait "Publier les données" avec :
      | champ       | valeur                    |
      | Usage       | Influencer les politiques |
      | Public visé | Tout public               |
    Alors c'est fait
    Et le champ "Nombre de collectes" vaut "4"
    Et la liste "Publications" compte 4 lignes
    # Un an après : l’évaluation, et la place cédée aux acteurs
    Quand nous sommes le 10/02/2027
    Et "Idris" fait "Ouvrir l’évaluation"
    Alors le dossier est à l'étape "Évaluation"
    Quand le CPDE décide "Constater la pérennisation" par 8 voix pour, 0 contre et 1 abstention
    Alors c'est refusé pour 4 raisons
    Et il manque la pièce "Rapport d’évaluation"
    Et c'est refusé car une raison contient "Postes que les acteurs de la chaîne ne tiennent pas"
    Et c'est refusé car une raison contient "Piste jusqu’au moulin"
    Quand on passe au dossier lié comme "Plaidoyers"
    Et "Aziz" fait "Retirer le plaidoyer" au motif "La commune ouvre la piste."
    Et on revient au dossier "Huile d’olive"
    Et on passe au dossier lié comme "Clusters d’affaires"
    Et "Karim" fait "Retirer le cluster" au motif "L’Union s’en charge."
    Et on revient au dossier "Huile d’olive"
    Et "Salma" dépose la pièce "Rapport d’évaluation"
    Et "Salma" remplit la liste "Postes de coordination" :
      | Poste                                | Titulaire          | Nature du titulaire | Acteur de la chaîne |
      | Défenseur de la création de richesse | Coopérative Zitoun | Organisation        | Coopérative Zitoun  |
      | Vision d’ensemble                    | Moulin de Zoumi    | Organisation        | Moulin de Zoumi     |
      | Connecteur                           | Épicerie Al Amal   | Organisation        | Épicerie Al Amal    |
    Et nous sommes le 01/03/2027
    Et le CPDE décide "Constater la pérennisation" par 8 voix pour, 0 contre et 1 abstention
    Alors le dossier est à l'étape "Pérennisée"
    Et le dossier est clos
