# language: fr
Fonctionnalité: La vie d’un appel à projets
  Publié, un appel s’ouvre et se clôt de lui-même, à la seconde ; le président peut le prolonger ou l’annuler.

  Contexte:
    Étant donné le processus "Appel à projets"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Un appel complet se publie, s’ouvre et se clôt de lui-même
    Étant donné un dossier "Appel de printemps" à l'étape "Préparation"
    Et que les champs valent :
      | champ             | valeur                       |
      | Texte en français | Appel ouvert aux coopératives |
      | Texte en arabe    | طلب مفتوح للتعاونيات          |
      | Axes ouverts      | Entrepreneuriat              |
      | Pièces à fournir  | Statuts, Devis               |
      | Ouverture         | 13/04/2026 09:00             |
      | Clôture           | 30/04/2026 16:30             |
    Et que la liste "Chaînes de valeur visées" est :
      | Chaîne de valeur |
      | Huile d’olive    |
    Quand l'agent de la DAS fait "Publier"
    Alors c'est fait
    Et le dossier est à l'étape "Publié"
    Quand nous sommes le 13/04/2026 à 08:59:59
    Alors le dossier est à l'étape "Publié"
    Quand 1 seconde passe
    Alors le dossier est passé seul à l'étape "Ouvert"
    Quand nous sommes le 30/04/2026 à 16:30
    Alors le dossier est passé seul à l'étape "Clos"
    Quand l'agent de la DAS fait "Constater le dépouillement"
    Alors le dossier est à l'étape "Dépouillé"
    Et le dossier est clos

  Scénario: Un appel vide ne se publie pas
    Étant donné un dossier "Appel de printemps" à l'étape "Préparation"
    Quand l'agent de la DAS fait "Publier"
    Alors il manque le champ "Texte en français"
    Et il manque le champ "Texte en arabe"
    Et il manque le champ "Axes ouverts"
    Et il manque le champ "Chaînes de valeur visées"
    Et il manque le champ "Pièces à fournir"
    Et il manque le champ "Ouverture"
    Et il manque le champ "Clôture"

  Scénario: L’ouverture précède la clôture
    Étant donné un dossier "Appel de printemps" à l'étape "Préparation"
    Et que le champ "Ouverture" vaut "30/04/2026 09:00"
    Et que le champ "Clôture" vaut "30/04/2026 09:00"
    Quand l'agent de la DAS fait "Publier"
    Alors c'est refusé car une raison contient "doit précéder la clôture"

  Scénario: Le président prolonge un appel ouvert
    Étant donné un dossier "Appel de printemps" à l'étape "Ouvert"
    Et que le champ "Clôture" vaut "30/04/2026 16:30"
    Quand le président du CPDE fait "Prolonger" au motif "Routes coupées" avec :
      | champ            | valeur           |
      | Nouvelle clôture | 30/04/2026 16:30 |
    Alors c'est refusé car une raison contient "doit suivre l’actuelle"
    Quand le président du CPDE fait "Prolonger" au motif "Routes coupées" avec :
      | champ            | valeur           |
      | Nouvelle clôture | 15/05/2026 16:30 |
    Alors c'est fait
    Et le champ "Clôture" vaut "15/05/2026 16:30"
    Quand nous sommes le 30/04/2026 à 16:30
    Alors le dossier est à l'étape "Ouvert"
    Quand nous sommes le 15/05/2026 à 16:30
    Alors le dossier est passé seul à l'étape "Clos"

  Plan du scénario: Le président annule un appel « <etape> »
    Étant donné un dossier "Appel de printemps" à l'étape "<etape>"
    Quand le président du CPDE fait "Annuler l’appel"
    Alors il manque le motif
    Quand le président du CPDE fait "Annuler l’appel" au motif "Crédits non délégués"
    Alors le dossier est à l'étape "Annulé"

    Exemples:
      | etape  |
      | Publié |
      | Ouvert |

  Scénario: Avant publication, l’agent de la DAS retire l’appel
    Étant donné un dossier "Appel de printemps" à l'étape "Préparation"
    Quand l'agent de la DAS fait "Retirer l’appel" au motif "Appel en double"
    Alors le dossier est à l'étape "Retiré"

  Scénario: Un appel suspendu garde l’heure de sa clôture
    Étant donné un dossier "Appel de printemps" à l'étape "Ouvert"
    Et que le champ "Clôture" vaut "30/04/2026 16:30"
    Et que l'agent de la DAS a fait "Suspendre" au motif "Recours contre le texte"
    Et que nous sommes le 20/04/2026
    Quand l'agent de la DAS fait "Reprendre"
    Alors le dossier est de nouveau à l'étape "Ouvert"
    Quand nous sommes le 30/04/2026 à 16:30
    Alors le dossier est passé seul à l'étape "Clos"

  Scénario: Chaque dépôt reçoit son numéro, sans trou, et son heure
    Étant donné le dossier "Appel d’avril" du processus "Appel à projets" à l'étape "Ouvert"
    Et le processus "Dossier de projet"
    Et un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Idée"
    Et que les pièces sont déposées :
      | pièce                        |
      | Carte nationale d’identité   |
      | Formulaire de candidature    |
      | Curriculum vitæ              |
    Et que la liste "Devis" est :
      | Fournisseur | Montant |
      | Atlas       | 10 000  |
      | Rif         | 11 000  |
      | Jbala       | 12 000  |
    Quand l'accompagnateur fait "Déposer le dossier" avec :
      | champ            | valeur        |
      | Appel à projets  | Appel d’avril |
    Alors c'est fait
    Quand on revient au dossier "Appel d’avril"
    Alors la liste "Registre des dépôts" compte 1 ligne
    Et le champ "Nombre de dépôts" vaut "1"

  Scénario: Un dépôt qui attend sa présélection se dit au dépouillement
    Étant donné un dossier "Appel d’avril" à l'étape "Clos"
    Et le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Présélection"
    Et il est lié à "Miel du Rif" comme "Dossiers déposés"
    Quand l'agent de la DAS fait "Constater le dépouillement"
    Alors c'est refusé car une raison contient "encore à l’étape"
    Quand l'agent de la DAS fait "Constater le dépouillement" au motif "Le porteur est hospitalisé ; son dossier suivra."
    Alors c'est fait
    Et le dossier est clos
