# language: fr
Fonctionnalité: Les réserves et la liste d’attente
  Chaque réserve se lève avec sa preuve. De la liste d’attente, un dossier se réinscrit à une autre séance.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: Les réserves levées avec leurs preuves, la convention se prépare
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Décision du CPDE"
    Et que la liste "Réserves" à joindre est :
      | Réserve        |
      | Titre du local |
    Et le CPDE a décidé "Approuver sous réserve"
    Quand le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est refusé car "Réserves levées avec preuve : 0 sur 1."
    Quand l'accompagnatrice remplit la liste "Réserves" :
      | Réserve        | Preuve apportée        | État  |
      | Titre du local | Acte du 03/04/2026     | Levée |
    Alors aucune action en attente "Apporter la preuve qui lève la réserve" n'est ouverte
    Quand le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Contrat spécifique"

  Scénario: Une réserve sans preuve n’est pas levée
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Sous réserve"
    Et que la liste "Réserves" est :
      | Réserve              | Preuve apportée    | État  |
      | Titre du local       | Acte du 03/04/2026 | Levée |
      | Accord de la commune |                    | Levée |
    Et que le champ "Réserves posées par le CPDE" vaut "2"
    Quand le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est refusé car "Réserves levées avec preuve : 1 sur 2."

  Scénario: Une réserve ne disparaît pas
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Sous réserve"
    Et que la liste "Réserves" est :
      | Réserve              | Preuve apportée    | État  |
      | Titre du local       | Acte du 03/04/2026 | Levée |
    Et que le champ "Réserves posées par le CPDE" vaut "2"
    Quand le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est refusé car "Réserves levées avec preuve : 1 sur 2."

  Scénario: De la liste d’attente à une autre séance
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Liste d’attente"
    Et que le champ "Rang sur la liste d’attente" vaut "3"
    Quand le secrétaire du CPDE fait "Réinscrire à une séance"
    Alors il manque le motif
    Quand le secrétaire du CPDE fait "Réinscrire à une séance" au motif "Crédits rendus par un abandon"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Décision du CPDE"
    Et le champ "Rang sur la liste d’attente" est vide
