# language: fr
Fonctionnalité: Les relances et l’abandon
  Après deux relances restées sans réponse et trente jours de silence, l’accompagnateur constate l’abandon.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Plan d’affaires"

  Scénario: Une relance s’inscrit avec son canal et sa date
    Quand l'accompagnatrice fait "Relancer le porteur" avec :
      | champ              | valeur     |
      | Canal              | Téléphone  |
      | Date de la relance | 03/04/2026 |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Plan d’affaires"
    Et la liste "Relances" compte 1 ligne

  Scénario: Une relance ne se date pas d’avance
    Quand l'accompagnatrice fait "Relancer le porteur" avec :
      | champ              | valeur     |
      | Canal              | Visite     |
      | Date de la relance | 07/04/2026 |
    Alors c'est refusé car "La relance est datée du 07/04/2026 ; ce jour n’est pas encore passé."

  Scénario: Deux relances et trente jours de silence
    Étant donné que l'accompagnatrice a fait "Relancer le porteur" avec :
      | champ              | valeur     |
      | Canal              | Téléphone  |
      | Date de la relance | 06/04/2026 |
    Et que nous sommes le 20/04/2026
    Et que l'accompagnatrice a fait "Relancer le porteur" avec :
      | champ              | valeur     |
      | Canal              | Courrier   |
      | Date de la relance | 20/04/2026 |
    Quand nous sommes le 20/05/2026
    Et l'accompagnatrice fait "Constater l’abandon"
    Alors c'est refusé car une raison contient "20/05/2026"
    Quand nous sommes le 21/05/2026
    Et l'accompagnatrice fait "Constater l’abandon"
    Alors c'est fait
    Et le dossier est à l'étape "Abandonné"
    Et le dossier est clos

  Scénario: Une seule relance ne suffit pas
    Étant donné que l'accompagnatrice a fait "Relancer le porteur" avec :
      | champ              | valeur     |
      | Canal              | Téléphone  |
      | Date de la relance | 06/04/2026 |
    Quand 60 jours passent
    Et l'accompagnatrice fait "Constater l’abandon"
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "1 fois"

  Scénario: Sans relance, pas d’abandon
    Quand l'accompagnatrice fait "Constater l’abandon"
    Alors c'est refusé pour 2 raisons
