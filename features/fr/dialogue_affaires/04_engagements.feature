# language: fr
Fonctionnalité: Tenir les engagements d’un dialogue
  Chaque engagement a son organisation, sa date et son action en attente. Le dialogue se clôt quand aucun n’est plus ouvert.

  Contexte:
    Étant donné le processus "Dialogue d’affaires"
    Et que nous sommes le 20/04/2026
    Et que tout se passe dans "Ouezzane"

  @S000-003
  Scénario: Un engagement pris à deux donne une action à chacun
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Restitué"
    Et que la liste "Invités et participants" est :
      | Participant        | Représenté par | Présence |
      | Coopérative Zitoun | Salma          | Présent  |
      | Crédit agricole    | Karim          | Présent  |
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Personne responsable | Échéance   |
      | Acheter la ligne commune | Coopérative Zitoun | Salma                | 30/06/2026 |
      | Financer la ligne commune | Crédit agricole   | Karim                | 31/07/2026 |
    Quand l'animateur du dialogue fait "Suivre les engagements"
    Alors c'est fait
    Et le dossier est à l'étape "Suivi des engagements"
    Et 2 actions en attente "Tenir l’engagement" sont ouvertes
    Et une action en attente "Tenir l’engagement" est ouverte pour la ligne "Acheter la ligne commune" et revient à "Salma"
    Et une action en attente "Tenir l’engagement" est ouverte pour la ligne "Financer la ligne commune" et revient à "Karim"

  Scénario: Sans engagement, rien ne se suit : le dialogue se classe
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Restitué"
    Quand l'animateur du dialogue fait "Suivre les engagements"
    Alors c'est refusé car une raison contient "il en faut au moins 1"
    Quand l'animateur du dialogue fait "Classer sans suite"
    Alors il manque le motif
    Quand l'animateur du dialogue fait "Classer sans suite" au motif "Personne ne s’est engagé."
    Alors c'est fait
    Et le dossier est à l'étape "Sans suite"

  Scénario: Un dialogue qui porte des engagements ne se classe pas
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Restitué"
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Échéance   |
      | Acheter la ligne commune | Coopérative Zitoun | 30/06/2026 |
    Quand l'animateur du dialogue fait "Classer sans suite" au motif "Le temps manque."
    Alors c'est refusé car "Des engagements ont été pris."

  Scénario: Chacun déclare tenu son propre engagement, une seule fois
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Invités et participants" est :
      | Participant        | Représenté par | Présence |
      | Coopérative Zitoun | Salma          | Présent  |
      | Crédit agricole    | Karim          | Présent  |
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Personne responsable | Échéance   |
      | Acheter la ligne commune | Coopérative Zitoun | Salma                | 30/06/2026 |
    Quand "Karim" fait "Déclarer l’engagement tenu" avec :
      | champ      | valeur                   |
      | Engagement | Acheter la ligne commune |
    Alors c'est refusé car "Un autre répond de cet engagement : Acheter la ligne commune."
    Quand "Salma" fait "Déclarer l’engagement tenu" avec :
      | champ      | valeur                   |
      | Engagement | Acheter la ligne commune |
    Alors c'est fait
    Et aucune action en attente "Tenir l’engagement" n'est ouverte
    Quand "Salma" fait "Déclarer l’engagement tenu" avec :
      | champ      | valeur                   |
      | Engagement | Acheter la ligne commune |
    Alors c'est refusé car "Cet engagement n’est plus ouvert : Acheter la ligne commune."

  Scénario: Un engagement hors de portée devient un plaidoyer
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Engagements" est :
      | Engagement              | Qui s’engage       | Échéance   |
      | Creuser un puits commun   | Coopérative Zitoun | 30/06/2026 |
    Quand l'animateur du dialogue fait "Porter un engagement en plaidoyer" avec :
      | champ                     | valeur                |
      | Engagement hors de portée | Creuser un puits commun |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Et la ligne "Creuser un puits commun" de la liste "Engagements" vaut :
      | colonne | valeur             |
      | État    | Porté en plaidoyer |
    Quand l'animateur du dialogue fait "Porter un engagement en plaidoyer" avec :
      | champ                     | valeur                |
      | Engagement hors de portée | Creuser un puits commun |
    Alors c'est refusé car "Cet engagement n’est plus ouvert : Creuser un puits commun."
    Quand l'animateur du dialogue fait "Clore le dialogue"
    Alors c'est fait
    Quand on passe au dossier lié comme "Plaidoyers"
    Alors le dossier est à l'étape "Enjeu"
    Et le champ "Titre du plaidoyer" vaut "Creuser un puits commun"
    Et le champ "Né de" vaut "Une contrainte"

  Scénario: Une contrainte hors de portée aussi ; une solution, non
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Constats" est :
      | Constat                      | Genre      |
      | Pas de ligne d’embouteillage | Contrainte |
      | Une ligne commune            | Solution   |
    Quand l'animateur du dialogue fait "Porter une contrainte en plaidoyer" avec :
      | champ                     | valeur            |
      | Contrainte hors de portée | Une ligne commune |
    Alors c'est refusé car "Ce constat n’est pas une contrainte : Une ligne commune."
    Quand l'animateur du dialogue fait "Porter une contrainte en plaidoyer" avec :
      | champ                     | valeur                       |
      | Contrainte hors de portée | Pas de ligne d’embouteillage |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Quand l'animateur du dialogue fait "Porter une contrainte en plaidoyer" avec :
      | champ                     | valeur                       |
      | Contrainte hors de portée | Pas de ligne d’embouteillage |
    Alors c'est refusé car "Un plaidoyer porte déjà cette contrainte : Pas de ligne d’embouteillage."

  Scénario: Un engagement encore ouvert, ou abandonné sans raison, retient le dialogue
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Échéance   | État       |
      | Acheter la ligne commune | Coopérative Zitoun | 30/06/2026 | Ouvert     |
      | Louer un camion          | Coopérative Zitoun | 30/05/2026 | Abandonné  |
    Quand l'animateur du dialogue fait "Clore le dialogue"
    Alors c'est refusé car "Engagements encore ouverts : Acheter la ligne commune."
    Et c'est refusé car "Dites pourquoi l’engagement est abandonné : Louer un camion."
    Quand l'animateur du dialogue remplit la liste "Engagements" :
      | Engagement               | Qui s’engage       | Échéance   | État       | Raison de l’abandon  |
      | Acheter la ligne commune | Coopérative Zitoun | 30/06/2026 | Tenu       |                      |
      | Louer un camion          | Coopérative Zitoun | 30/05/2026 | Abandonné  | Le camion est vendu. |
    Et l'animateur du dialogue fait "Clore le dialogue"
    Alors c'est fait
    Et le dossier est clos

  Scénario: Un engagement dit porté en plaidoyer demande un plaidoyer
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Échéance   | État               |
      | Creuser un puits commun    | Coopérative Zitoun | 30/06/2026 | Porté en plaidoyer |
    Quand l'animateur du dialogue fait "Clore le dialogue"
    Alors c'est refusé car "Aucun dossier relié : Plaidoyers."

  Scénario: L’effet d’un plaidoyer né du dialogue s’écrit sur lui
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et le dossier "Une ligne pour la province" du processus "Plaidoyer" à l'étape "Suivi"
    Et on revient au dossier "Une ligne pour la province"
    Et il est lié à "Vendre l’huile en bouteille" comme "Origine"
    Quand le porteur du plaidoyer fait "Clore le plaidoyer" avec :
      | champ | valeur                      |
      | Issue | Abouti                      |
      | Effet | Une ligne d’embouteillage   |
    Alors c'est fait
    Quand on revient au dossier "Vendre l’huile en bouteille"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

  Scénario: Un engagement déjà pris ne se retire pas de la liste
    Étant donné un dossier "Vendre l’huile en bouteille" à l'étape "Suivi des engagements"
    Et que la liste "Engagements" est :
      | Engagement               | Qui s’engage       | Échéance   | État |
      | Acheter la ligne commune | Coopérative Zitoun | 30/06/2026 | Tenu |
    Quand l'animateur du dialogue retire la ligne "Acheter la ligne commune" de la liste "Engagements"
    Alors la ligne "Acheter la ligne commune" de la liste "Engagements" ne se retire pas
