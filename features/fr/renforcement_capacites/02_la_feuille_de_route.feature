# language: fr
Fonctionnalité: La feuille de route et ses sessions
  Chaque module répond à un besoin, avec sa date et son budget. Les sessions se convoquent à temps, se tiennent et s’évaluent.

  Contexte:
    Étant donné le processus "Renforcement des capacités"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est auditrice dans "Figuig"
    Et que "Driss" est auditeur dans "Figuig"
    Et un dossier "Capacités du CPDE" à l'étape "Feuille de route"
    Et que le champ "Public" vaut "Membres du CPDE"
    Et que la liste "Participants" est :
      | Participant | Compte |
      | Mme Salma   | Salma  |
      | M. Driss    | Driss  |
    Et que la liste "Besoins" est :
      | Besoin            | Nature           |
      | Tableau de suivi  | Outil de travail |
      | Lire un budget    | Capacité         |

  @S002-076
  Scénario: La feuille de route du CPDE s’adopte quand chaque module répond à un besoin, avec date et budget
    Étant donné que la liste "Modules" est :
      | Module             | Besoin visé      | Prévu le   | Budget |
      | Tenir un tableau   | Tableau de suivi | 20/03/2026 | 4 000  |
      | Le budget en clair | Lire un budget   | 10/04/2026 | 6 000  |
    Quand le commanditaire fait "Adopter la feuille de route"
    Alors c'est fait
    Et le dossier est à l'étape "Programmée"
    Et le champ "Budget de la feuille de route" vaut "10 000 MAD"
    Et une action en attente "Convoquer la prochaine session" est ouverte pour l'opérateur d’appui

  @S002-076
  Scénario: Un module qui ne répond à aucun besoin est refusé
    Étant donné que la liste "Modules" est :
      | Module           | Besoin visé      | Prévu le   | Budget |
      | Tenir un tableau | Tableau de suivi | 20/03/2026 | 4 000  |
      | Voyage d’étude   |                  | 10/04/2026 | 9 000  |
    Quand le commanditaire fait "Adopter la feuille de route"
    Alors c'est refusé car une raison contient "à relier : Voyage d’étude."

  Scénario: Un module sans date ou sans budget est refusé
    Étant donné que la liste "Modules" est :
      | Module           | Besoin visé      | Prévu le   |
      | Tenir un tableau | Tableau de suivi | 20/03/2026 |
    Quand le commanditaire fait "Adopter la feuille de route"
    Alors c'est refusé car "Date ou budget à donner : Tenir un tableau."

  Scénario: Le commanditaire renvoie la feuille de route, et dit pourquoi
    Quand le commanditaire fait "Renvoyer la feuille de route"
    Alors il manque le motif
    Quand le commanditaire fait "Renvoyer la feuille de route" au motif "Les communes n’ont pas été entendues"
    Alors le dossier est à l'étape "Besoins"

  Scénario: L’opérateur n’adopte pas la feuille de route qu’il prépare
    Quand l'opérateur d’appui fait "Adopter la feuille de route"
    Alors il faut être commanditaire

  @S002-086
  Scénario: Une session se convoque, se tient et s’évalue, puis vient le module suivant
    Étant donné que la liste "Modules" est :
      | Module             | Besoin visé      | Prévu le   | Budget |
      | Tenir un tableau   | Tableau de suivi | 20/03/2026 | 4 000  |
      | Le budget en clair | Lire un budget   | 10/04/2026 | 6 000  |
    Et que le commanditaire a fait "Adopter la feuille de route"
    Quand l'opérateur d’appui fait "Convoquer la session" avec :
      | champ         | valeur           |
      | Module        | Tenir un tableau |
      | Thème annoncé | Tenir un tableau |
      | Lieu          | Chefchaouen      |
      | Formateur     | M. Alami         |
      | Date          | 20/03/2026       |
    Alors c'est fait
    Et le dossier est à l'étape "Session"
    Et la ligne "Tenir un tableau" de la liste "Modules" vaut :
      | colonne | valeur   |
      | État    | Convoqué |
    Quand nous sommes le 20/03/2026
    Et l'opérateur d’appui change la ligne "Mme Salma" de la liste "Participants" :
      | colonne              | valeur |
      | Présent à la session | oui    |
    Et l'opérateur d’appui dépose la pièce "Feuille de présence"
    Et l'opérateur d’appui fait "Tenir la session"
    Alors c'est fait
    Et le dossier est à l'étape "Évaluation"
    Et la liste "Sessions tenues" compte 1 ligne
    Et une action en attente "Évaluer la session" est ouverte pour la ligne "Mme Salma" et revient à "Salma"
    Et aucune action en attente "Évaluer la session" n'est ouverte pour la ligne "M. Driss"
    Quand "Salma" fait "Évaluer la session" avec :
      | champ       | valeur |
      | Note sur 5  | 4      |
    Alors c'est fait
    Et aucune action en attente "Évaluer la session" n'est ouverte pour la ligne "Mme Salma"
    Quand l'opérateur d’appui fait "Passer au module suivant"
    Alors c'est fait
    Et le dossier est à l'étape "Programmée"

  Scénario: Une convocation de la veille est refusée
    Étant donné un dossier "Capacités de l’équipe" à l'étape "Programmée"
    Et que la liste "Besoins" est :
      | Besoin            | Nature           |
      | Tableau de suivi  | Outil de travail |
    Et que la liste "Modules" est :
      | Module           | Besoin visé      |
      | Tenir un tableau | Tableau de suivi |
    Quand l'opérateur d’appui fait "Convoquer la session" avec :
      | champ         | valeur           |
      | Module        | Tenir un tableau |
      | Thème annoncé | Tenir un tableau |
      | Lieu          | Chefchaouen      |
      | Formateur     | M. Alami         |
      | Date          | 08/03/2026       |
    Alors c'est refusé car "La convocation part au moins 7 jours avant la session."
    Quand l'opérateur d’appui fait "Convoquer la session" avec :
      | champ         | valeur           |
      | Module        | Tenir un tableau |
      | Thème annoncé | Tenir un tableau |
      | Lieu          | Chefchaouen      |
      | Formateur     | M. Alami         |
      | Date          | 31/02/2026       |
    Alors c'est refusé

  Scénario: Un module déjà tenu ne se convoque pas de nouveau
    Étant donné un dossier "Capacités de l’équipe" à l'étape "Programmée"
    Et que la liste "Modules" est :
      | Module           | État  |
      | Tenir un tableau | Tenu  |
    Quand l'opérateur d’appui fait "Convoquer la session" avec :
      | champ         | valeur           |
      | Module        | Tenir un tableau |
      | Thème annoncé | Tenir un tableau |
      | Lieu          | Chefchaouen      |
      | Formateur     | M. Alami         |
      | Date          | 20/03/2026       |
    Alors c'est refusé car "Ce module est déjà tenu : Tenir un tableau."

  Scénario: Une session ne se tient ni avant sa date, ni sans présents, ni sans feuille de présence
    Étant donné un dossier "Capacités de l’équipe" à l'étape "Session"
    Et que le champ "Date de la session" vaut "20/03/2026"
    Quand l'opérateur d’appui fait "Tenir la session"
    Alors c'est refusé car "La session est prévue le 20/03/2026."
    Et c'est refusé car "Cochez les participants présents."
    Et il manque la pièce "Feuille de présence"

  Scénario: Une session se reporte
    Étant donné un dossier "Capacités de l’équipe" à l'étape "Session"
    Et que la liste "Modules" est :
      | Module           | État     |
      | Tenir un tableau | Convoqué |
    Quand l'opérateur d’appui fait "Reporter la session"
    Alors il manque le motif
    Quand l'opérateur d’appui fait "Reporter la session" au motif "Neige sur la route"
    Alors le dossier est à l'étape "Programmée"
    Et la ligne "Tenir un tableau" de la liste "Modules" vaut :
      | colonne | valeur  |
      | État    | À tenir |
