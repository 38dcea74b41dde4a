# language: fr
Fonctionnalité: Convoquer un dialogue
  On invite chaque famille d’acteurs dix jours au moins à l’avance, sur un thème. Un dialogue multi-acteurs invite trois sphères.

  Contexte:
    Étant donné le processus "Dialogue d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Vendre l’huile en bouteille" à l'étape "Planifié"
    Et que le champ "Type de dialogue" vaut "Dialogue d’affaires"

  Scénario: L’animateur ouvre un dialogue et s’y désigne
    Quand l'animateur du dialogue "Salma" ouvre un dossier dans "Ouezzane" avec :
      | champ               | valeur                 |
      | Thème du dialogue   | Le transport des olives |
      | Type de dialogue    | Dialogue d’affaires    |
      | Animateur désigné   | Salma                  |
    Alors c'est fait
    Et le dossier est à l'étape "Planifié"
    Et une action en attente "Dresser la liste des invités" est ouverte pour l'animateur du dialogue

  Scénario: Chaque famille invitée, dix jours à l’avance
    Étant donné que la liste "Invités et participants" est :
      | Participant           | Famille             |
      | Coopérative Zitoun    | Maillon de la chaîne |
      | Crédit agricole       | Appui financier     |
      | Commune de Brikcha    | Collectivité territoriale |
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ             | valeur     |
      | Date du dialogue  | 16/04/2026 |
    Alors c'est fait
    Et le dossier est à l'étape "Convoqué"
    Et le champ "Date du dialogue" vaut "16/04/2026"
    Et une action en attente "Noter les présences et tenir le dialogue" est ouverte pour l'animateur du dialogue

  Scénario: Neuf jours ne suffisent pas
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ             | valeur     |
      | Date du dialogue  | 15/04/2026 |
    Alors c'est refusé car "La date du 15/04/2026 est trop proche : il faut 10 jours d’avance."

  Scénario: Sans thème et sans les trois familles, personne n’est convoqué
    Étant donné que le champ "Thème du dialogue" est vide
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ             | valeur     |
      | Date du dialogue  | 20/04/2026 |
    Alors il manque le champ "Thème du dialogue"
    Et c'est refusé car "Aucun maillon de la chaîne n’est invité."
    Et c'est refusé car "Aucune structure d’appui n’est invitée."
    Et c'est refusé car "Aucun acteur de la régulation n’est invité."
    Et c'est refusé pour 4 raisons

  Scénario: Un dialogue multi-acteurs invite trois sphères
    Étant donné que le champ "Type de dialogue" vaut "Dialogue multi-acteurs"
    Et que la liste "Invités et participants" est :
      | Participant           | Sphère         |
      | Conseil régional      | Publique       |
      | Coopérative Zitoun    | Privée         |
      | Université            | Académique     |
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ             | valeur     |
      | Date du dialogue  | 20/04/2026 |
    Alors c'est fait

  Scénario: Deux sphères invitées ne font pas un dialogue multi-acteurs
    Étant donné que le champ "Type de dialogue" vaut "Dialogue multi-acteurs"
    Et que la liste "Invités et participants" est :
      | Participant           | Sphère         |
      | Conseil régional      | Publique       |
      | Coopérative Zitoun    | Privée         |
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ             | valeur     |
      | Date du dialogue  | 20/04/2026 |
    Alors c'est refusé car "Sphères invitées : 2 ; il en faut 3."

  Plan du scénario: Un dialogue s’abandonne avant d’être tenu, avec un motif
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "<étape>"
    Quand l'animateur du dialogue fait "Abandonner le dialogue"
    Alors il manque le motif
    Quand l'animateur du dialogue fait "Abandonner le dialogue" au motif "La récolte a commencé."
    Alors c'est fait
    Et le dossier est à l'étape "Sans suite"
    Et le dossier est clos

    Exemples:
      | étape    |
      | Planifié |
      | Convoqué |

  Scénario: Un dialogue se suspend et reprend là où il s’était arrêté
    Quand l'animateur du dialogue fait "Suspendre" au motif "Élections en cours"
    Alors le dossier est à l'étape "Suspendu"
    Quand l'animateur du dialogue fait "Reprendre"
    Alors le dossier est à l'étape "Planifié"

  Scénario: Personne d’une autre province ne le voit
    Étant donné que "Ettaki" est animateur du dialogue dans "Khénifra"
    Quand "Ettaki" fait "Abandonner le dialogue" au motif "Ailleurs"
    Alors pour cette personne, ce dossier n'existe pas
