# language: fr
Fonctionnalité: Restituer un dialogue
  Le procès-verbal circule. Les présents le signent ; à défaut, dix jours ouvrables sans objection valent accord.

  Contexte:
    Étant donné le processus "Dialogue d’affaires"
    Et que nous sommes le 20/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Vendre l’huile en bouteille" à l'étape "Tenu"
    Et que la liste "Invités et participants" est :
      | Participant        | Famille                   | Représenté par | Présence |
      | Coopérative Zitoun | Maillon de la chaîne      | Salma          | Présent  |
      | Crédit agricole    | Appui financier           | Karim          | Présent  |
      | ONCA               | Appui technique           | Nadia          | Absent   |
    Et que la liste "Constats" est :
      | Constat                     | Genre       |
      | Pas de ligne d’embouteillage | Contrainte  |
      | Une ligne commune           | Solution    |
      | La foire de Meknès          | Opportunité |

  Scénario: Le procès-verbal circule et demande une signature à chaque présent
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Quand l'animateur du dialogue fait "Faire circuler le procès-verbal"
    Alors c'est fait
    Et une action en attente "Signer le procès-verbal ou y objecter" est ouverte pour la ligne "Coopérative Zitoun" et revient à "Salma"
    Et une action en attente "Signer le procès-verbal ou y objecter" est ouverte pour la ligne "Crédit agricole" et revient à "Karim"
    Et aucune action en attente "Signer le procès-verbal ou y objecter" n'est ouverte pour la ligne "ONCA"

  Scénario: Sans procès-verbal ni constats, rien ne circule
    Étant donné que le champ "Constats" est vide
    Quand l'animateur du dialogue fait "Faire circuler le procès-verbal"
    Alors il manque la pièce "Procès-verbal du dialogue"
    Et il manque le champ "Constats"

  Scénario: Signé par tous les présents, il se restitue aussitôt
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Et que l'animateur du dialogue a fait "Faire circuler le procès-verbal"
    Et que "Salma" a fait "Signer le procès-verbal"
    Et que "Karim" a fait "Signer le procès-verbal"
    Quand l'animateur du dialogue fait "Restituer"
    Alors c'est fait
    Et le dossier est à l'étape "Restitué"

  Scénario: Sans objection pendant dix jours ouvrables, il vaut accepté
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Et que l'animateur du dialogue a fait "Faire circuler le procès-verbal"
    Quand 9 jours ouvrables passent
    Et l'animateur du dialogue fait "Restituer"
    Alors c'est refusé
    Quand 1 jour ouvrable passe
    Et l'animateur du dialogue fait "Restituer"
    Alors c'est fait

  Scénario: Une objection empêche de restituer, tant qu’elle n’est pas levée
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Et que l'animateur du dialogue a fait "Faire circuler le procès-verbal"
    Quand "Karim" fait "Objecter au procès-verbal"
    Alors il manque le motif
    Quand "Karim" fait "Objecter au procès-verbal" au motif "Le taux n’est pas celui que j’ai dit."
    Alors c'est fait
    Quand 12 jours ouvrables passent
    Et l'animateur du dialogue fait "Restituer"
    Alors c'est refusé car "Objection au procès-verbal : Crédit agricole."
    Quand "Karim" fait "Signer le procès-verbal"
    Et l'animateur du dialogue fait "Restituer"
    Alors c'est fait

  Scénario: Un nouveau procès-verbal efface objections et signatures
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Et que l'animateur du dialogue a fait "Faire circuler le procès-verbal"
    Et que "Karim" a fait "Objecter au procès-verbal" au motif "Le taux n’est pas celui que j’ai dit."
    Quand l'animateur du dialogue fait "Faire circuler le procès-verbal"
    Alors la ligne "Crédit agricole" de la liste "Invités et participants" vaut :
      | colonne       | valeur   |
      | Procès-verbal | À signer |

  Scénario: Qui était absent ne signe pas et n’objecte pas
    Étant donné que la pièce "Procès-verbal du dialogue" est déposée
    Et que l'animateur du dialogue a fait "Faire circuler le procès-verbal"
    Quand "Nadia" fait "Signer le procès-verbal"
    Alors c'est refusé car "Aucun procès-verbal n’attend votre signature."
    Quand "Nadia" fait "Objecter au procès-verbal" au motif "Je n’étais pas là."
    Alors c'est refusé car "Aucun procès-verbal n’attend votre réponse."

  Scénario: Un participant ne voit que ce dialogue
    Étant donné que "Sara" est participante dans "Khénifra"
    Alors "Salma" voit le dossier
    Et "Sara" ne voit pas le dossier
