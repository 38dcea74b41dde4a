# language: fr
Fonctionnalité: Le coordinateur, son mandat et le plan de valorisation
  Une personne, une organisation ou une équipe est nommée ; son mandat est une convention ; le plan va du goulot à l’indicateur et ne
  se valide qu’avec un mandat en vigueur et six postes tenus.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S003-008
  Plan du scénario: Le coordinateur est une personne, une organisation ou une équipe : <nature>
    Étant donné un dossier "Huile d’olive" à l'étape "Retenue"
    Quand le président du CPDE fait "Nommer le coordinateur" avec :
      | champ        | valeur               |
      | Coordinateur | <nom>                |
      | Nature       | <nature>             |
      | Compétences  | Animation de filière |
    Alors le dossier est à l'étape "Plan de valorisation / Élaboration"
    Et le champ "Nature du coordinateur" vaut "<nature>"
    Et il a 1 dossier lié comme "Mandats de coordination"
    Quand on passe au dossier lié comme "Mandats de coordination"
    Alors le dossier est à l'étape "Rédaction"
    Et le champ "Type de convention" vaut "Mandat de coordination"

    Exemples:
      | nom             | nature       |
      | Salma Semlali   | Personne     |
      | Union Zitoun    | Organisation |
      | Équipe de Zoumi | Équipe       |

  @S003-002
  Scénario: Une équipe de trois : ses membres agissent sur cette chaîne, et sur elle seule
    Étant donné un dossier "Caprier" à l'étape "Coordination"
    Et un dossier "Huile d’olive" à l'étape "Retenue"
    Et la liste "Équipe coordinatrice" à joindre est :
      | Nom           | Compte |
      | Salma Semlali | Salma  |
      | Driss Ferdi   | Driss  |
      | Aïcha Zaki    | Aïcha  |
    Quand le président du CPDE fait "Nommer le coordinateur" avec :
      | champ        | valeur                       |
      | Coordinateur | Équipe de Zoumi              |
      | Nature       | Équipe                       |
      | Compétences  | Animation, commerce, données |
    Alors la liste "Équipe coordinatrice" compte 3 lignes
    Quand "Driss" ajoute à la liste "Orientations stratégiques" la ligne :
      | colonne     | valeur                                      |
      | Orientation | Vendre en bouteille avant la fin de l’année |
      | Date        | 06/04/2026                                  |
      | Auteur      | Driss Ferdi                                 |
    Alors c'est fait
    Quand on revient au dossier "Caprier"
    Alors "Driss" ne peut pas faire "Publier les données"

  @S003-011
  Scénario: Un coordinateur se nomme avec ses compétences
    Étant donné un dossier "Huile d’olive" à l'étape "Retenue"
    Quand le président du CPDE fait "Nommer le coordinateur" avec :
      | champ        | valeur       |
      | Coordinateur | Union Zitoun |
      | Nature       | Organisation |
    Alors il manque la réponse "Compétences"

  @S002-077 @S003-010 @S003-014
  Scénario: Le plan va du goulot à l’objectif, à l’action phare et à l’indicateur
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon        | Intérêt propre | Accepte les objectifs |
      | Coopérative Zitoun | Production     | Un prix stable | oui                   |
      | Moulin de Zoumi    | Transformation | Du volume      | non                   |
    Et que la liste "Goulots d’étranglement" est :
      | Goulot              |
      | Trituration tardive |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors il manque le champ "Objectifs"
    Et il manque le champ "Actions phares"
    Et il manque le champ "Indicateurs"
    Quand le coordinateur de chaîne remplit la liste "Objectifs" :
      | Objectif                   | Goulot visé         | Capital à accroître |
      | Presser dans les 48 heures | Trituration tardive | Financier           |
    Et le coordinateur de chaîne remplit la liste "Actions phares" :
      | Action                    | Objectif servi             | Responsable | Échéance   |
      | Point de collecte à Zoumi | Presser dans les 48 heures | Coopérative | 30/10/2026 |
    Et le coordinateur de chaîne remplit la liste "Indicateurs" :
      | Indicateur              | Action suivie             | Capital   | Famille de données | Valeur de départ | Cible |
      | Tonnes pressées à temps | Point de collecte à Zoumi | Financier | Offre et demande   | 10               | 60    |
    Et le coordinateur de chaîne remplit la liste "Capitaux que le plan peut abîmer" :
      | Effet craint         | Capital | Mesure           |
      | Margines dans l’oued | Naturel | Bassins étanches |
    Et le coordinateur de chaîne fait "Soumettre le plan"
    Alors le dossier est à l'étape "Plan de valorisation / Validation"

  @S002-078
  Scénario: Un goulot sans objectif
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Goulots d’étranglement" est :
      | Goulot              |
      | Trituration tardive |
      | Pas de marque       |
    Et que la liste "Objectifs" est :
      | Objectif                   | Goulot visé         |
      | Presser dans les 48 heures | Trituration tardive |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors c'est refusé car "Goulots sans objectif : Pas de marque."

  @S002-079
  Scénario: Un objectif sans action phare
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Objectifs" est :
      | Objectif                   |
      | Presser dans les 48 heures |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors c'est refusé car "Objectifs sans action phare : Presser dans les 48 heures."

  @S002-081
  Scénario: Une action phare sans indicateur
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Actions phares" est :
      | Action                    | Responsable | Échéance   |
      | Point de collecte à Zoumi | Coopérative | 30/10/2026 |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors c'est refusé car "Actions phares sans indicateur : Point de collecte à Zoumi."

  @S003-018
  Scénario: Des objectifs qu’un acteur sur trois accepte
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon           | Accepte les objectifs |
      | Coopérative Zitoun | Production        | oui                   |
      | Moulin de Zoumi    | Transformation    | non                   |
      | Épicerie Al Amal   | Commercialisation | non                   |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors c'est refusé car "Acteurs qui acceptent les objectifs : 1 sur 3 ; il en faut 50 %."

  @S003-014
  Scénario: Un capital abîmé sans mesure qui le protège
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Et que la liste "Capitaux que le plan peut abîmer" est :
      | Effet craint         | Capital |
      | Margines dans l’oued | Naturel |
    Quand le coordinateur de chaîne fait "Soumettre le plan"
    Alors c'est refusé car "Capitaux touchés sans mesure qui les protège : Margines dans l’oued."

  @S003-015
  Scénario: Les objectifs accroissent les huit capitaux
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Quand le coordinateur de chaîne remplit la liste "Objectifs" :
      | Objectif                  | Capital à accroître |
      | Former les presseurs      | Individuel          |
      | Essayer la presse à froid | Intellectuel        |
      | Réunir les cueilleuses    | Social              |
      | Garder le geste jbala     | Culturel            |
      | Épargner l’eau            | Naturel             |
      | Ouvrir la piste           | Bâti                |
      | Parler d’une voix         | Politique           |
      | Vendre en bouteille       | Financier           |
    Alors la liste "Objectifs" compte 8 lignes

  @S003-016 @S003-017 @S003-050 @S003-051 @S003-052 @S003-053
  Scénario: Les indicateurs disent le contexte, les processus, la richesse, l’offre et la demande
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Quand le coordinateur de chaîne remplit la liste "Indicateurs" :
      | Indicateur                                  | Capital   | Famille de données     | Unité      | Valeur de départ | Cible |
      | Pluie de l’automne                          | Naturel   | Contexte               | mm         | 180              | 250   |
      | Réunions tenues                             | Social    | Processus              | réunions   | 2                | 12    |
      | Part du moulin tenue par des gens du cercle | Politique | Impact sur la richesse | %          | 20               | 60    |
      | Revenu des membres à faible revenu          | Financier | Impact sur la richesse | MAD        | 9000             | 15000 |
      | Bouteilles demandées                        | Financier | Offre et demande       | bouteilles | 0                | 4000  |
    Alors la liste "Indicateurs" compte 5 lignes

  @S003-007 @S002-077
  Scénario: Sans mandat en vigueur ni six postes tenus, le plan ne se valide pas
    Étant donné le dossier "Mandat olive" du processus "Convention" à l'étape "Signature"
    Et un dossier "Huile d’olive" à l'étape "Plan de valorisation / Validation"
    Et il est lié à "Mandat olive" comme "Mandats de coordination"
    Quand le CPDE décide "Valider le plan"
    Alors c'est refusé pour 2 raisons
    Et c'est refusé car une raison contient "Mandats de coordination"
    Et c'est refusé car une raison contient "Postes à pourvoir : Défenseur de la création de richesse"

  @S002-082 @S003-058
  Scénario: Deux actions demandent une décision extérieure : deux plaidoyers s’ouvrent
    Étant donné le dossier "Mandat olive" du processus "Convention" à l'étape "En vigueur"
    Et un dossier "Huile d’olive" à l'étape "Plan de valorisation / Validation"
    Et il est lié à "Mandat olive" comme "Mandats de coordination"
    Et que la liste "Postes de coordination" est :
      | Poste                                | Titulaire    |
      | Défenseur de la création de richesse | Union Zitoun |
      | Vision d’ensemble                    | Union Zitoun |
      | Connecteur                           | Union Zitoun |
      | Innovateur                           | Union Zitoun |
      | Médiateur                            | Union Zitoun |
      | Collecteur de données                | Union Zitoun |
    Et que la liste "Actions phares" est :
      | Action                       | Responsable      | Échéance   | Demande une décision extérieure |
      | Point de collecte à Zoumi    | Coopérative      | 30/10/2026 | non                             |
      | Piste jusqu’au moulin        | Commune          | 30/06/2027 | oui                             |
      | Eau d’irrigation au compteur | Agence de bassin | 30/06/2027 | oui                             |
    Quand le CPDE décide "Valider le plan"
    Alors le dossier est à l'étape "Coordination"
    Et il a 2 dossiers liés comme "Plaidoyers"
    Et 3 actions en attente "Mener l’action phare" sont ouvertes

  @S002-077
  Scénario: Le plan se valide en séance du CPDE, à la majorité
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Validation"
    Quand le CPDE décide "Valider le plan" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"

  Scénario: Le CPDE renvoie le plan
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Validation"
    Quand le CPDE décide "Renvoyer le plan" au motif "Un objectif manque." par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"
    Quand le CPDE décide "Renvoyer le plan" au motif "Un objectif manque."
    Alors le dossier est à l'étape "Plan de valorisation / Élaboration"

  @S003-062
  Scénario: Remplacer le coordinateur demande un motif, et que l’ancien mandat ait pris fin
    Étant donné le dossier "Mandat olive" du processus "Convention" à l'étape "En vigueur"
    Et un dossier "Huile d’olive" à l'étape "Coordination"
    Et il est lié à "Mandat olive" comme "Mandats de coordination"
    Quand le président du CPDE fait "Remplacer le coordinateur" au motif "Départ." avec :
      | champ        | valeur        |
      | Coordinateur | Salma Semlali |
      | Nature       | Personne      |
      | Compétences  | Animation     |
    Alors c'est refusé car une raison contient "Mandat olive"
    Étant donné le dossier "Mandat échu" du processus "Convention" à l'étape "Échue"
    Et un dossier "Safran" à l'étape "Coordination"
    Et il est lié à "Mandat échu" comme "Mandats de coordination"
    Quand le président du CPDE fait "Remplacer le coordinateur" avec :
      | champ        | valeur        |
      | Coordinateur | Salma Semlali |
      | Nature       | Personne      |
      | Compétences  | Animation     |
    Alors il manque le motif
    Quand le président du CPDE fait "Remplacer le coordinateur" au motif "Départ." avec :
      | champ        | valeur        |
      | Coordinateur | Salma Semlali |
      | Nature       | Personne      |
      | Compétences  | Animation     |
    Alors c'est fait
    Et le dossier est à l'étape "Coordination"
    Et il a 2 dossiers liés comme "Mandats de coordination"
