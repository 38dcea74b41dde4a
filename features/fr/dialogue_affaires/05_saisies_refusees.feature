# language: fr
Fonctionnalité: Ce que le dialogue refuse
  Une date impossible, un engagement sans échéance, une ligne qui n’existe pas : chacun avec sa raison.

  Contexte:
    Étant donné le processus "Dialogue d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Une date qui n’en est pas une ne convoque personne
    Étant donné un dossier "Le transport" à l'étape "Planifié"
    Quand l'animateur du dialogue fait "Convoquer" avec :
      | champ            | valeur |
      | Date du dialogue | demain |
    Alors c'est refusé
    Et le dossier n'a pas changé

  Scénario: Un dialogue sans type ne s’ouvre pas
    Quand le co-facilitateur ouvre un dossier dans "Ouezzane" avec :
      | champ             | valeur       |
      | Thème du dialogue | Le transport |
    Alors il manque le champ "Type de dialogue"

  Scénario: Un engagement dit qui, quoi et quand
    Étant donné un dossier "Le transport" à l'étape "Restitué"
    Quand l'animateur du dialogue ajoute à la liste "Engagements" la ligne :
      | colonne      | valeur          |
      | Engagement   | Louer un camion |
      | Qui s’engage | Zitoun          |
    Alors c'est refusé
    Et la liste "Engagements" compte 0 ligne

  Scénario: Un engagement qui n’est pas sur la liste ne se porte pas en plaidoyer
    Étant donné un dossier "Le transport" à l'étape "Suivi des engagements"
    Quand l'animateur du dialogue fait "Porter un engagement en plaidoyer" avec :
      | champ                     | valeur |
      | Engagement hors de portée |        |
    Alors il manque la réponse "Engagement hors de portée"

  Scénario: Les présences ne changent plus une fois le dialogue tenu
    Étant donné un dossier "Le transport" à l'étape "Tenu"
    Et que la liste "Invités et participants" est :
      | Participant     | Famille         | Représenté par | Présence |
      | Crédit agricole | Appui financier | Karim          | Absent   |
    Quand l'animateur du dialogue change la ligne "Crédit agricole" de la liste "Invités et participants" :
      | colonne  | valeur  |
      | Présence | Présent |
    Alors c'est refusé
    Quand "Karim" fait "Restituer"
    Alors il faut être animateur du dialogue
