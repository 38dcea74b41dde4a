# language: fr
Fonctionnalité: Les projets, les focus groupes et les comptes rendus
  Les appels sont lancés, les porteurs réunis, chaque mois rendu ; l’accompagnement démarre quand un projet est en création.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Un appel à projets s’ouvre avec ses textes et ses dates
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Émergence"
    Quand l'agent de la DAS fait "Préparer un appel à projets" avec :
      | champ             | valeur                  |
      | Titre de l’appel  | Appel de printemps      |
      | Texte en français | Ouvert aux coopératives |
      | Texte en arabe    | مفتوح للتعاونيات        |
      | Ouverture         | 30/04/2026 09:00        |
      | Clôture           | 30/04/2026 09:00        |
    Alors c'est refusé car "L’ouverture doit précéder la clôture."
    Quand l'agent de la DAS fait "Préparer un appel à projets" avec :
      | champ             | valeur                  |
      | Titre de l’appel  | Appel de printemps      |
      | Texte en français | Ouvert aux coopératives |
      | Texte en arabe    | مفتوح للتعاونيات        |
      | Ouverture         | 13/04/2026 09:00        |
      | Clôture           | 30/04/2026 16:30        |
    Alors c'est fait
    Et il a 1 dossier lié comme "Appels à projets"

  Plan du scénario: L’accompagnement démarre quand un projet est en création : « <etape> »
    Étant donné le dossier "Moulin de Brikcha" du processus "Dossier de projet" à l'étape "<etape>"
    Et un dossier "Programme d’Ouezzane" à l'étape "Émergence"
    Et il est lié à "Moulin de Brikcha" comme "Projets repérés"
    Quand le secrétaire du CPDE fait "Démarrer l’accompagnement"
    Alors <issue>

    Exemples:
      | etape                     | issue                                                  |
      | Émergence / Formation     | c'est refusé car une raison contient "Projets repérés" |
      | Pré-création / Formalités | c'est fait                                             |

  @S002-084 @S002-085
  Scénario: Un focus groupe se tient avec des porteurs, sur leurs problématiques
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Accompagnement"
    Quand l'opérateur d'appui fait "Tenir un focus groupe" avec :
      | champ             | valeur                   |
      | Date              | 07/04/2026               |
      | Thème             | Entrepreneuriat agricole |
      | Porteurs présents | 0                        |
    Alors c'est refusé pour 3 raisons
    Et c'est refusé car "Un focus groupe se tient avec des porteurs de projets."
    Et c'est refusé car une raison contient "07/04/2026"
    Quand l'opérateur d'appui remplit la liste "Problématiques des porteurs" :
      | Problématique           | Thème                    | Soulevée par       | Échéance   |
      | Le transport coûte trop | Entrepreneuriat agricole | Coopérative Zitoun | 30/06/2026 |
    Alors une action en attente "Traiter la problématique" est ouverte pour l'opérateur d'appui au plus tard le 30/06/2026
    Quand l'opérateur d'appui fait "Tenir un focus groupe" avec :
      | champ             | valeur                   |
      | Date              | 03/04/2026               |
      | Thème             | Entrepreneuriat agricole |
      | Porteurs présents | 14                       |
    Alors c'est fait
    Et la ligne "Le transport coûte trop" de la liste "Problématiques des porteurs" vaut :
      | colonne         | valeur     |
      | Focus groupe du | 03/04/2026 |

  Scénario: Une pratique signalée ouvre un dossier de montée en échelle
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Accompagnement"
    Quand l'opérateur d'appui fait "Signaler une pratique" avec :
      | champ    | valeur                        |
      | Pratique | Bourse aux caisses de récolte |
    Alors c'est fait
    Et il a 1 dossier lié comme "Pratiques signalées"

  @S002-013 @S002-042 @S002-044
  Scénario: Un mois se rend une fois écoulé, une seule fois, ses indicateurs relevés
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Émergence"
    Et que la liste "Indicateurs" est :
      | Indicateur      | Objectif                        | Cible | Valeur relevée | Relevée le |
      | Projets déposés | 3. Émergence de projets viables | 40    | 12             | 31/01/2026 |
    Et que la liste "Comptes rendus mensuels" est :
      | Mois finissant le |
      | 28/02/2026        |
    Quand l'opérateur d'appui fait "Rendre compte du mois" avec :
      | champ                | valeur     |
      | Dernier jour du mois | 30/04/2026 |
      | État d’avancement    | avril.pdf  |
    Alors c'est refusé car une raison contient "Donnez le dernier jour d’un mois écoulé"
    Et c'est refusé car "Chaque indicateur a une valeur relevée dans le mois. À relever : Projets déposés."
    Quand l'opérateur d'appui fait "Rendre compte du mois" avec :
      | champ                | valeur      |
      | Dernier jour du mois | 28/02/2026  |
      | État d’avancement    | fevrier.pdf |
    Alors c'est refusé car "Il est déjà rendu compte de ce mois."
    Quand l'opérateur d'appui change la ligne "Projets déposés" de la liste "Indicateurs" :
      | colonne        | valeur     |
      | Valeur relevée | 18         |
      | Relevée le     | 30/03/2026 |
    Et l'opérateur d'appui fait "Rendre compte du mois" avec :
      | champ                | valeur     |
      | Dernier jour du mois | 31/03/2026 |
      | État d’avancement    | mars.pdf   |
    Alors c'est fait
    Et la liste "Comptes rendus mensuels" compte 2 lignes
