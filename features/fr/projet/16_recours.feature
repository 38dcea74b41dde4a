# language: fr
Fonctionnalité: Le recours
  Le porteur rejeté a trente jours pour former un recours, une fois. Ceux qui ont rejeté ne statuent pas dessus.
  Admis, le dossier revient là où il fut rejeté ; sans recours, le rejet devient définitif de lui-même.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Présélection"
    Et que le rapporteur technique "Brahim" a fait "Rejeter" au motif "L’idée existe déjà au village."

  Scénario: Un recours se forme avec son mémoire
    Quand le porteur de projet fait "Former un recours"
    Alors il manque la pièce "Mémoire de recours"
    Quand le porteur de projet dépose la pièce "Mémoire de recours"
    Et le porteur de projet fait "Former un recours"
    Alors c'est fait
    Et le dossier est à l'étape "Recours"
    Et une action en attente "Statuer sur le recours" est ouverte pour le président du CRDH

  Scénario: Le trentième jour, il est encore temps ; ensuite, le rejet est définitif
    Étant donné que la pièce "Mémoire de recours" est déposée
    Quand nous sommes le 06/05/2026 à 23:59:59
    Alors le porteur de projet peut faire "Former un recours"
    Quand 1 seconde passe
    Alors le dossier est passé seul à l'étape "Rejet définitif"
    Et le dossier est clos

  Scénario: Trente jours passent sans recours
    Quand 29 jours passent
    Alors le dossier est à l'étape "Rejeté"
    Quand nous sommes le 07/05/2026
    Alors le dossier est passé seul à l'étape "Rejet définitif"

  Scénario: Trop tard, le recours est refusé : le rejet est déjà définitif
    Étant donné que la pièce "Mémoire de recours" est déposée
    Quand nous sommes le 07/05/2026
    Et le porteur de projet fait "Former un recours"
    Alors c'est refusé car une raison contient "Rejet définitif"

  Scénario: Une suspension rend les jours qui restaient pour le recours
    Étant donné que la pièce "Mémoire de recours" est déposée
    Et que nous sommes le 30/04/2026
    Et que le secrétaire du CPDE a fait "Suspendre" au motif "Inondation"
    Et que nous sommes le 30/06/2026
    Et que le secrétaire du CPDE a fait "Reprendre"
    Alors le délai "Délai de recours" court jusqu'au 06/07/2026
    Quand nous sommes le 06/07/2026 à 23:59:59
    Alors le porteur de projet peut faire "Former un recours"
    Quand 1 seconde passe
    Alors le dossier est passé seul à l'étape "Rejet définitif"

  Scénario: Le recours admis, le dossier revient où il fut rejeté
    Étant donné que la pièce "Mémoire de recours" est déposée
    Et que le porteur de projet a fait "Former un recours"
    Quand le président du CRDH fait "Admettre le recours"
    Alors il manque le motif
    Quand le président du CRDH fait "Admettre le recours" au motif "Le besoin est prouvé."
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Présélection"

  Scénario: Un seul recours par dossier
    Étant donné que la pièce "Mémoire de recours" est déposée
    Et que le porteur de projet a fait "Former un recours"
    Et que le président du CRDH a fait "Admettre le recours" au motif "Le besoin est prouvé."
    Et que le rapporteur technique a fait "Rejeter" au motif "Toujours pas de débouché."
    Quand le porteur de projet fait "Former un recours"
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "1 fois"

  Scénario: Le rejet se confirme
    Étant donné que la pièce "Mémoire de recours" est déposée
    Et que le secrétaire du CPDE a fait "Former un recours"
    Quand le président du CRDH fait "Confirmer le rejet" au motif "Rien de nouveau."
    Alors c'est fait
    Et le dossier est à l'étape "Rejet définitif"

  Plan du scénario: Qui a rejeté ne statue pas : « <acte> »
    Étant donné que "Brahim" est président du CRDH
    Et que la pièce "Mémoire de recours" est déposée
    Et que le porteur de projet a fait "Former un recours"
    Quand "Brahim" fait "<acte>" au motif "Juge et partie"
    Alors il faut une autre personne
    Et le dossier est à l'étape "Recours"

    Exemples:
      | acte                |
      | Admettre le recours |
      | Confirmer le rejet  |
