# language: fr
Fonctionnalité: Le bilan de l’année et la fin du programme
  Le 31 décembre, ou à la fin du contrat, l’année se ferme si chaque mois a été rendu ; le CPDE poursuit, ouvre un cycle ou clôt.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 02/11/2026
    Et que tout se passe dans "Ouezzane"

  @S002-013 @S002-075
  Scénario: Avant le 31 décembre, et un mois non rendu : pas de bilan
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "En vigueur"
    Et un dossier "Programme d’Ouezzane" à l'étape "Accompagnement"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Et que le champ "Début de l’exercice" vaut "07/09/2026"
    Et que la liste "Comptes rendus mensuels" est :
      | Mois finissant le |
      | 30/09/2026        |
    Quand l'opérateur d'appui fait "Dresser le bilan"
    Alors c'est refusé pour 2 raisons
    Et c'est refusé car une raison contient "Contrats spécifiques"
    Et c'est refusé car "Mois dont il est rendu compte : 1 ; il en faut 2."

  @S002-075
  Scénario: Le 31 décembre, chaque mois rendu, le bilan se dresse
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Accompagnement"
    Et que le champ "Début de l’exercice" vaut "05/10/2026"
    Et que la liste "Comptes rendus mensuels" est :
      | Mois finissant le |
      | 31/10/2026        |
      | 30/11/2026        |
    Quand nous sommes le 30/12/2026
    Et l'opérateur d'appui fait "Dresser le bilan"
    Alors c'est refusé pour 1 raison
    Quand nous sommes le 31/12/2026
    Et l'opérateur d'appui fait "Dresser le bilan"
    Alors le dossier est à l'étape "Bilan"

  Scénario: Le contrat échu, le bilan se dresse avant le 31 décembre
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "Échue"
    Et un dossier "Programme d’Ouezzane" à l'étape "Accompagnement"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Et que le champ "Début de l’exercice" vaut "02/11/2026"
    Quand l'opérateur d'appui fait "Dresser le bilan"
    Alors le dossier est à l'étape "Bilan"

  @S002-075
  Plan du scénario: « <acte> » demande le bilan, et que les actions ouvertes soient reportées
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Bilan"
    Et que la liste "Recommandations" est :
      | Recommandation                    | Échéance   |
      | Associer la chambre d’agriculture | 30/04/2026 |
    Et que la liste "Problématiques des porteurs" est :
      | Problématique           | Échéance   |
      | Le transport coûte trop | 30/06/2026 |
    Quand le CPDE décide "<acte>"
    Alors c'est refusé pour 3 raisons
    Et il manque la pièce "Bilan annuel"
    Et c'est refusé car "Recommandations ouvertes à reporter à une nouvelle date : Associer la chambre d’agriculture."
    Et c'est refusé car "Problématiques ouvertes à reporter à une nouvelle date : Le transport coûte trop."
    Quand l'opérateur d'appui dépose la pièce "Bilan annuel"
    Et l'opérateur d'appui change la ligne "Associer la chambre d’agriculture" de la liste "Recommandations" :
      | colonne  | valeur     |
      | Échéance | 31/03/2027 |
    Et l'opérateur d'appui change la ligne "Le transport coûte trop" de la liste "Problématiques des porteurs" :
      | colonne | valeur  |
      | État    | Traitée |
    Et le CPDE décide "<acte>"
    Alors le dossier est à l'étape "<etape>"
    Et la pièce "Bilan annuel" n'est pas au dossier

    Exemples:
      | acte                    | etape                |
      | Poursuivre le programme | Émergence            |
      | Ouvrir un nouveau cycle | Diagnostic / Terrain |

  Scénario: On ne clôt pas un programme dont une chaîne, un projet ou le contrat est ouvert
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "En vigueur"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"
    Et le dossier "Moulin de Brikcha" du processus "Dossier de projet" à l'étape "Post-création / Suivi"
    Et un dossier "Programme d’Ouezzane" à l'étape "Bilan"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et il est lié à "Moulin de Brikcha" comme "Projets repérés"
    Quand le CPDE décide "Clôturer"
    Alors c'est refusé pour 4 raisons
    Et il manque la pièce "Bilan annuel"
    Et c'est refusé car une raison contient "Huile d’olive"
    Et c'est refusé car une raison contient "Moulin de Brikcha"
    Et c'est refusé car une raison contient "Contrats spécifiques"

  Scénario: Le contrat exécuté, tout clos, le programme se clôt
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "Exécutée"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Pérennisée"
    Et un dossier "Programme d’Ouezzane" à l'étape "Bilan"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et que la pièce "Bilan annuel" est déposée
    Quand le CPDE décide "Clôturer"
    Alors le dossier est à l'étape "Clôturé"
    Et le dossier est clos

  @S002-009
  Plan du scénario: Résilier demande un contrat résilié : « <etape> »
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "<etape>"
    Et un dossier "Programme d’Ouezzane" à l'étape "Émergence"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Quand la coordination nationale fait "Résilier le programme" au motif "Engagements rompus."
    Alors <issue>

    Exemples:
      | etape      | issue                                                       |
      | En vigueur | c'est refusé car une raison contient "Contrats spécifiques" |
      | Résiliée   | c'est fait                                                  |

  Scénario: Un programme suspendu garde les jours qui lui restaient
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Sélection des chaînes"
    Quand le secrétaire du CPDE fait "Suspendre" au motif "Élections."
    Alors le dossier est à l'étape "Suspendu"
    Quand le secrétaire du CPDE fait "Reprendre"
    Alors le dossier est de nouveau à l'étape "Sélection des chaînes"
