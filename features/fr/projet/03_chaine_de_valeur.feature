# language: fr
Fonctionnalité: Le choix de la chaîne de valeur
  Chaque projet se rattache à une chaîne de valeur retenue dans sa province, ou en est exempté avec un motif ;
  une autre personne que celle qui l’a choisie vérifie ce choix.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Sélection de la chaîne de valeur / Rattachement"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Retenue"
    Et le dossier "Caprier" du processus "Chaîne de valeur" à l'étape "Coordination"

  Scénario: L’accompagnatrice rattache le projet, la DAS confirme
    Quand l'accompagnatrice "Amina" fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur        |
      | Chaîne de valeur | Huile d’olive |
    Alors c'est fait
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Et le dossier est à l'étape "Sélection de la chaîne de valeur / Vérification"
    Quand l'agente de la DAS "Hind" fait "Confirmer le rattachement"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Idée"

  Scénario: Il faut une chaîne, sauf exemption
    Quand l'accompagnatrice fait "Rattacher à une chaîne de valeur"
    Alors il manque la réponse "Chaîne de valeur"

  @S002-022
  Scénario: La chaîne doit être retenue
    Étant donné le dossier "Safran" du processus "Chaîne de valeur" à l'étape "Notation"
    Quand l'accompagnatrice fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur |
      | Chaîne de valeur | Safran |
    Alors c'est refusé car une raison contient "Safran"

  @S002-022
  Scénario: La chaîne doit être de la même province
    Étant donné le dossier "Safran" du processus "Chaîne de valeur" à l'étape "Retenue" dans "Khénifra"
    Quand l'accompagnatrice fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur |
      | Chaîne de valeur | Safran |
    Alors c'est refusé car une raison contient "Khénifra"
    Et il n'est pas lié à "Safran" comme "Chaîne de valeur"

  Scénario: Un projet exempté avance sans chaîne
    Quand l'accompagnatrice remplit :
      | champ                        | valeur                          |
      | Exempté de chaîne de valeur  | oui                             |
      | Motif de l’exemption         | Service sans filière au cercle. |
    Et l'accompagnatrice fait "Rattacher à une chaîne de valeur"
    Alors c'est fait
    Et le dossier est à l'étape "Vérification"

  Scénario: Une exemption se motive
    Étant donné que le champ "Exempté de chaîne de valeur" vaut "oui"
    Quand l'accompagnatrice fait "Rattacher à une chaîne de valeur"
    Alors il manque le champ "Motif de l’exemption"

  Scénario: Qui a rattaché ne confirme pas
    Étant donné que "Hind" est accompagnatrice
    Et que "Hind" est agente de la DAS
    Et que "Hind" a fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur        |
      | Chaîne de valeur | Huile d’olive |
    Quand "Hind" fait "Confirmer le rattachement"
    Alors il faut une autre personne
    Et "Hind" ne peut pas faire "Confirmer le rattachement"
    Et l'agent de la DAS "Karim" peut faire "Confirmer le rattachement"

  Scénario: La DAS renvoie le rattachement, avec un motif
    Étant donné que l'accompagnatrice a fait "Rattacher à une chaîne de valeur" avec :
      | champ            | valeur        |
      | Chaîne de valeur | Huile d’olive |
    Quand l'agente de la DAS fait "Revoir le rattachement"
    Alors il manque le motif
    Quand l'agente de la DAS fait "Revoir le rattachement" au motif "Le projet relève du caprier."
    Alors le dossier est de nouveau à l'étape "Sélection de la chaîne de valeur / Rattachement"
    Et une action en attente "Rattacher le projet à une chaîne de valeur" est ouverte pour l'accompagnateur

  Scénario: La chaîne se change plus tard, le dossier garde son étape
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Formation"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Quand l'agente de la DAS fait "Changer de chaîne de valeur" au motif "Le porteur change de culture." avec :
      | champ                     | valeur  |
      | Nouvelle chaîne de valeur | Caprier |
    Alors c'est fait
    Et il est lié à "Caprier" comme "Chaîne de valeur"
    Et il n'est pas lié à "Huile d’olive" comme "Chaîne de valeur"
    Et le dossier est à l'étape "Émergence / Formation"

  Scénario: On ne change pas pour la même chaîne
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Formation"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Quand l'agente de la DAS fait "Changer de chaîne de valeur" au motif "Erreur" avec :
      | champ                     | valeur        |
      | Nouvelle chaîne de valeur | Huile d’olive |
    Alors c'est refusé car une raison contient "Huile d’olive"
