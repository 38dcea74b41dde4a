# language: fr
Fonctionnalité: Tenir un dialogue
  Le jour venu, on note qui est là. Être invité n’est pas être présent : chaque famille doit être représentée dans la salle.

  Contexte:
    Étant donné le processus "Dialogue d’affaires"
    Et que nous sommes le 20/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Vendre l’huile en bouteille" à l'étape "Convoqué"
    Et que le champ "Type de dialogue" vaut "Dialogue d’affaires"
    Et que le champ "Date du dialogue" vaut "20/04/2026"

  Scénario: Chaque famille est présente
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille                   | Présence |
      | Coopérative Zitoun | Maillon de la chaîne      | Présent  |
      | Crédit agricole    | Appui financier           | Présent  |
      | ONCA               | Appui technique           | Absent   |
      | Commune de Brikcha | Collectivité territoriale | Présent  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est fait
    Et le dossier est à l'étape "Tenu"
    Et le champ "Présents" vaut "3"
    Et une action en attente "Faire circuler le procès-verbal" est ouverte pour l'animateur du dialogue au plus tard le 05/05/2026

  Plan du scénario: Chacune des quatre sortes d’acteurs de régulation tient sa place
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille              | Présence |
      | Coopérative Zitoun | Maillon de la chaîne | Présent  |
      | Crédit agricole    | Appui financier      | Présent  |
      | Régulation         | <famille>            | Présent  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est fait

    Exemples:
      | famille                      |
      | Collectivité territoriale    |
      | Service déconcentré          |
      | Organisation professionnelle |
      | Société civile               |

  @S000-023
  Scénario: Sans la famille des appuis, le dialogue n’est pas tenu
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille                   | Présence |
      | Coopérative Zitoun | Maillon de la chaîne      | Présent  |
      | Commune de Brikcha | Collectivité territoriale | Présent  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est refusé car "Aucune structure d’appui n’est présente."
    Et c'est refusé pour 1 raison

  @S000-026
  Scénario: Une structure d’appui invitée mais absente ne compte pas
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille                   | Présence |
      | Coopérative Zitoun | Maillon de la chaîne      | Présent  |
      | Crédit agricole    | Appui financier           | Absent   |
      | Commune de Brikcha | Collectivité territoriale | Présent  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est refusé car "Aucune structure d’appui n’est présente."

  Scénario: Ni avant le jour, ni sans noter chaque présence, ni sans la chaîne et la régulation
    Étant donné que le champ "Date du dialogue" vaut "24/04/2026"
    Et que la liste "Invités et participants" est :
      | Participant        | Famille         | Présence |
      | Crédit agricole    | Appui financier | À noter  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est refusé car "Le dialogue est prévu le 24/04/2026."
    Et c'est refusé car "Présence à noter : Crédit agricole."
    Et c'est refusé car "Aucun maillon de la chaîne n’est présent."
    Et c'est refusé car "Aucun acteur de la régulation n’est présent."
    Et la ligne "Crédit agricole" de la liste "Invités et participants" est en cause

  Scénario: Noter une présence suffit, en changeant sa ligne
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille                   | Présence |
      | Coopérative Zitoun | Maillon de la chaîne      | Présent  |
      | Crédit agricole    | Appui financier           | À noter  |
      | Commune de Brikcha | Collectivité territoriale | Présent  |
    Quand l'animateur du dialogue change la ligne "Crédit agricole" de la liste "Invités et participants" :
      | colonne  | valeur  |
      | Présence | Présent |
    Et l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est fait

  Scénario: Trois sphères présentes tiennent un dialogue multi-acteurs
    Étant donné que le champ "Type de dialogue" vaut "Dialogue multi-acteurs"
    Et que la liste "Invités et participants" est :
      | Participant        | Sphère         | Présence |
      | Conseil régional   | Publique       | Présent  |
      | Coopérative Zitoun | Privée         | Présent  |
      | Association Jbala  | Société civile | Présent  |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est fait

  @S001-005
  Scénario: Deux sphères présentes ne tiennent pas un dialogue multi-acteurs
    Étant donné que le champ "Type de dialogue" vaut "Dialogue multi-acteurs"
    Et que la liste "Invités et participants" est :
      | Participant        | Sphère         | Présence |
      | Conseil régional   | Publique       | Présent  |
      | Coopérative Zitoun | Privée         | Présent  |
      | Association Jbala  | Société civile | Absent   |
    Quand l'animateur du dialogue fait "Tenir le dialogue"
    Alors c'est refusé car "Sphères présentes : 2 ; il en faut 3."

  Scénario: Un report fixe une autre date et efface les présences
    Étant donné que la liste "Invités et participants" est :
      | Participant        | Famille              | Présence |
      | Coopérative Zitoun | Maillon de la chaîne | Présent  |
    Quand l'animateur du dialogue fait "Reporter"
    Alors il manque le motif
    Quand l'animateur du dialogue fait "Reporter" au motif "La route est coupée."
    Alors c'est fait
    Et le dossier est à l'étape "Planifié"
    Et la ligne "Coopérative Zitoun" de la liste "Invités et participants" vaut :
      | colonne  | valeur  |
      | Présence | À noter |
