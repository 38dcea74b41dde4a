# language: fr
Fonctionnalité: Le redressement
  Une activité en difficulté a un plan de redressement ; ses actions faites, le suivi reprend. Sinon, une autre
  personne que celle qui a alerté constate l’échec.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: L’alerte se motive et demande un plan
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand l'accompagnatrice fait "Alerter sur une difficulté"
    Alors il manque le motif
    Quand l'accompagnatrice fait "Alerter sur une difficulté" au motif "Presse en panne depuis deux mois"
    Alors c'est fait
    Et le dossier est à l'étape "Post-création / Redressement"
    Et une action en attente "Joindre le plan de redressement" est ouverte pour l'accompagnateur

  Scénario: Le plan exécuté, le suivi reprend
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Redressement"
    Quand l'accompagnatrice fait "Rétablir le suivi"
    Alors il manque la pièce "Plan de redressement"
    Et il manque le champ "Actions du plan de redressement"
    Quand l'accompagnatrice dépose la pièce "Plan de redressement"
    Et l'accompagnatrice remplit la liste "Actions du plan de redressement" :
      | Action             | État    |
      | Réparer la presse  | Faite   |
      | Trouver un grossiste | À faire |
    Alors une action en attente "Mener l’action de redressement" est ouverte pour l'accompagnateur
    Quand l'accompagnatrice fait "Rétablir le suivi"
    Alors c'est refusé car "Actions de redressement faites : 1 sur 2."
    Quand l'accompagnatrice remplit la liste "Actions du plan de redressement" :
      | Action             | État    |
      | Réparer la presse  | Faite   |
      | Trouver un grossiste | Faite |
    Et l'accompagnatrice fait "Rétablir le suivi"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Post-création / Suivi"
    Et la pièce "Plan de redressement" n'est pas au dossier

  Scénario: L’échec se constate par une autre personne
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Et que "Hind" est accompagnatrice
    Et que "Hind" est agente de la DAS
    Et que "Hind" a fait "Alerter sur une difficulté" au motif "Activité arrêtée"
    Quand "Hind" fait "Constater l’échec" au motif "Activité arrêtée"
    Alors il faut une autre personne
    Quand l'agent de la DAS "Karim" fait "Constater l’échec" au motif "Activité arrêtée"
    Alors c'est fait
    Et le dossier est à l'étape "Clôturé sur échec"
    Et le dossier est clos
