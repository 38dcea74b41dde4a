# language: fr
Fonctionnalité: Suspendre et reprendre
  Le secrétaire suspend un dossier ouvert, avec un motif : étape, actions et délais sont mis de côté.
  À la reprise, chacun retrouve les jours qui lui restaient.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: Suspendre se motive
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"
    Quand le secrétaire du CPDE fait "Suspendre"
    Alors il manque le motif
    Quand l'accompagnatrice fait "Suspendre" au motif "Litige sur le terrain"
    Alors il faut être secrétaire du CPDE

  Scénario: Le dossier reprend où il s’était arrêté
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"
    Et que nous sommes le 13/04/2026
    Quand le secrétaire du CPDE fait "Suspendre" au motif "Litige sur le terrain"
    Alors c'est fait
    Et le dossier est à l'étape "Suspendu"
    Et aucune action en attente "Déposer l’avis écrit" n'est ouverte
    Quand nous sommes le 15/06/2026
    Et le secrétaire du CPDE fait "Reprendre"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Instruction"
    Et une action en attente "Déposer l’avis écrit" est ouverte pour le rapporteur technique au plus tard le 30/06/2026

  Scénario: Un délai suspendu ne court pas
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Présélection"
    Et que le rapporteur technique a fait "Demander un complément" au motif "Statuts illisibles" avec :
      | champ            | valeur  |
      | Pièces demandées | Statuts |
    Et que nous sommes le 16/04/2026
    Et que le secrétaire du CPDE a fait "Suspendre" au motif "Inondation"
    Alors le délai "Délai pour compléter" ne court pas
    Quand nous sommes le 01/06/2026
    Alors le dossier est à l'étape "Suspendu"
    Quand le secrétaire du CPDE fait "Reprendre"
    Alors le dossier est de nouveau à l'étape "Émergence / Complément demandé"
    Et le délai "Délai pour compléter" court jusqu'au 21/06/2026
    Quand 20 jours passent
    Alors le dossier est passé seul à l'étape "Retiré"
