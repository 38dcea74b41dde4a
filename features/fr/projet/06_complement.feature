# language: fr
Fonctionnalité: La demande de complément
  Le rapporteur technique peut demander une fois des pièces qu’il nomme. Le porteur a trente jours pour les joindre ;
  passé ce délai, le dossier est retiré de lui-même.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Présélection"
    Et que la pièce "Statuts" est déposée
    Et que nous sommes le 07/04/2026

  Scénario: Un complément se demande, avec un motif et des pièces nommées
    Quand le rapporteur technique fait "Demander un complément"
    Alors il manque le motif
    Et il manque la réponse "Pièces demandées"
    Quand le rapporteur technique fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur                         |
      | Pièces demandées | Statuts, Formulaire de candidature |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Complément demandé"
    Et le délai "Délai pour compléter" court jusqu'au 07/05/2026
    Et une action en attente "Joindre la pièce demandée" est ouverte pour la ligne "Statuts"
    Et une action en attente "Joindre la pièce demandée" est ouverte pour la ligne "Formulaire de candidature"

  Scénario: Les pièces nommées jointes, l’étude reprend où elle s’est arrêtée
    Étant donné que le rapporteur technique a fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur                         |
      | Pièces demandées | Statuts, Formulaire de candidature |
    Et que nous sommes le 20/04/2026
    Quand le porteur de projet fait "Compléter le dossier"
    Alors il manque la pièce "Statuts"
    Et il manque la pièce "Formulaire de candidature"
    Quand le porteur de projet dépose la pièce "Statuts"
    Et le porteur de projet dépose la pièce "Formulaire de candidature"
    Et le porteur de projet fait "Compléter le dossier"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Présélection"
    Et le délai "Délai pour compléter" ne court pas

  Scénario: Demandé pendant l’instruction, le complément y ramène
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Instruction"
    Et que le rapporteur technique a fait "Demander un complément" au motif "Plan incomplet" avec :
      | champ            | valeur          |
      | Pièces demandées | Plan d’affaires |
    Et que nous sommes le 08/04/2026
    Et que la pièce "Plan d’affaires" est déposée
    Quand l'accompagnatrice fait "Compléter le dossier"
    Alors le dossier est de nouveau à l'étape "Émergence / Instruction"

  Scénario: Un seul complément par dossier
    Étant donné que le rapporteur technique a fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur  |
      | Pièces demandées | Statuts |
    Et que nous sommes le 08/04/2026
    Et que la pièce "Statuts" est déposée
    Et que l'accompagnatrice a fait "Compléter le dossier"
    Quand le rapporteur technique fait "Demander un complément" au motif "Encore une pièce" avec :
      | champ            | valeur                    |
      | Pièces demandées | Formulaire de candidature |
    Alors c'est refusé pour 1 raison
    Et le rapporteur technique ne peut pas faire "Demander un complément"

  Scénario: Le trentième jour, il est encore temps
    Étant donné que le rapporteur technique a fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur  |
      | Pièces demandées | Statuts |
    Quand nous sommes le 07/05/2026 à 23:59:59
    Et le porteur de projet dépose la pièce "Statuts"
    Et le porteur de projet fait "Compléter le dossier"
    Alors c'est fait

  Scénario: Trente jours passés, le dossier est retiré de lui-même
    Étant donné que le rapporteur technique a fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur  |
      | Pièces demandées | Statuts |
    Quand 29 jours passent
    Alors le dossier est à l'étape "Émergence / Complément demandé"
    Quand nous sommes le 07/05/2026 à 23:59:59
    Et 1 seconde passe
    Alors le dossier est passé seul à l'étape "Retiré"
    Et le dossier est clos
    Et le journal dit "Délai de complément expiré : Émergence / Complément demandé → Retiré"
