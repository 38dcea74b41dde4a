# language: fr
Fonctionnalité: La présélection de l’idée
  Le rapporteur technique note l’idée sur 100 ; à partir de 60, le porteur suit la formation.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Présélection"

  Scénario: Une note de 60 suffit
    Quand le rapporteur technique fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 60     |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Formation"
    Et le champ "Note de présélection sur 100" vaut "60"
    Et une action en attente "Joindre l’attestation de formation" est ouverte pour l'accompagnateur

  Scénario: Une note de 59 ne suffit pas
    Quand le rapporteur technique fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 59     |
    Alors c'est refusé car "La note est de 59 sur 100 ; le minimum est 60."

  Scénario: Une note va de 0 à 100
    Quand le rapporteur technique fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 101    |
    Alors c'est refusé car une raison contient "100"

  Scénario: Sans note, rien
    Quand le rapporteur technique fait "Présélectionner"
    Alors il manque la réponse "Note sur 100"

  Scénario: Le rapporteur rejette, avec un motif
    Quand le rapporteur technique fait "Rejeter"
    Alors il manque le motif
    Quand le rapporteur technique fait "Rejeter" au motif "L’idée existe déjà au village."
    Alors c'est fait
    Et le dossier est à l'étape "Rejeté"
    Et une action en attente "Joindre le mémoire de recours" est ouverte pour le porteur de projet

  Scénario: Le secrétaire ne présélectionne pas
    Quand le secrétaire du CPDE fait "Présélectionner" avec :
      | champ        | valeur |
      | Note sur 100 | 80     |
    Alors il faut être rapporteur technique
