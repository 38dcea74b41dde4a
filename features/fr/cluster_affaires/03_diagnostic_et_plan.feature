# language: fr
Fonctionnalité: Du diagnostic partagé au plan d’action
  Un dialogue d’affaires fait dire ce qui retient les acteurs ; le plan répond à chaque contrainte.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Le co-facilitateur ouvre un dialogue, qu’il anime
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Quand le co-facilitateur "Karim" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le transport des olives |
    Alors c'est fait
    Et il a 1 dossier lié comme "Dialogues"
    Et aucune action en attente "Organiser un dialogue d’affaires" n'est ouverte
    Quand on passe au dossier lié comme "Dialogues"
    Alors le dossier est à l'étape "Planifié"
    Et le champ "Thème du dialogue" vaut "Le transport des olives"
    Et le champ "Type de dialogue" vaut "Dialogue d’affaires"
    Et le champ "Animateur désigné" vaut "Karim"

  Scénario: Après un dialogue restitué, le diagnostic se partage
    Étant donné le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Restitué"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Et il est lié à "Transport" comme "Dialogues"
    Et que la liste "Contraintes" est :
      | Contrainte               | Thème         | Niveau de décision |
      | La piste n’est pas sûre  | Biens publics | Provincial         |
    Quand le co-facilitateur fait "Partager le diagnostic"
    Alors c'est fait
    Et le dossier est à l'étape "Plan d’action"
    Et une action en attente "Inscrire les actions du plan" est ouverte pour le co-facilitateur

  @S000-011
  Scénario: Sans contrainte, ni dialogue restitué, aucun diagnostic
    Étant donné le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Tenu"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Et il est lié à "Transport" comme "Dialogues"
    Quand le co-facilitateur fait "Partager le diagnostic"
    Alors c'est refusé car une raison contient "Dialogues"
    Et la liste "Contraintes" n'a pas les lignes voulues

  Scénario: Un dialogue restitué réveille le cluster qui l’attendait
    Étant donné le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Tenu"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Et il est lié à "Transport" comme "Dialogues"
    Quand on revient au dossier "Transport"
    Et l'animateur du dialogue dépose la pièce "Procès-verbal du dialogue"
    Et l'animateur du dialogue ajoute à la liste "Constats" la ligne :
      | colonne | valeur                  |
      | Constat | La piste n’est pas sûre |
      | Genre   | Contrainte              |
    Et l'animateur du dialogue fait "Faire circuler le procès-verbal"
    Et 10 jours ouvrables passent
    Et l'animateur du dialogue fait "Restituer"
    Alors c'est fait
    Quand on revient au dossier "Oléiculteurs de Brikcha"
    Alors une action en attente "Examiner le dossier lié" est ouverte pour le co-facilitateur

  @S000-017
  Scénario: Les opportunités s’inscrivent avec leur état
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Diagnostic partagé"
    Quand le co-facilitateur ajoute à la liste "Opportunités" la ligne :
      | colonne     | valeur             |
      | Opportunité | La foire de Meknès |
    Alors la ligne "La foire de Meknès" de la liste "Opportunités" vaut :
      | colonne | valeur  |
      | État    | Repérée |
    Quand le co-facilitateur change la ligne "La foire de Meknès" de la liste "Opportunités" :
      | colonne | valeur |
      | État    | Saisie |
    Alors c'est fait

  Scénario: Une solution, un plaidoyer ou un motif pour chaque contrainte
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Plan d’action"
    Et que la liste "Contraintes" est :
      | Contrainte              | Niveau de décision | Hors de portée, à plaider | Motif de l’attente     |
      | La piste n’est pas sûre | Provincial         | oui                       |                        |
      | Pas de bouteilles       | Local              | non                       |                        |
      | Le prix du marché       | National           | non                       | Après la récolte 2026  |
    Et que la liste "Solutions" est :
      | Solution              | Contrainte levée  |
      | Acheter en commun     | Pas de bouteilles |
    Et que la liste "Actions" est :
      | Action                   | Responsable | Échéance   |
      | Commander mille bouteilles | Salma     | 30/06/2026 |
    Quand l'assemblée du cluster décide "Adopter le plan"
    Alors c'est fait
    Et le dossier est à l'étape "Animation"
    Et le champ "Début de la période" vaut "06/04/2026"
    Et une action en attente "Mener l’action du plan" est ouverte pour la ligne "Commander mille bouteilles" et revient à "Salma"

  @S000-013
  Scénario: Une contrainte sans solution, ni plaidoyer, ni motif retient le plan ; un plan sans action aussi
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Plan d’action"
    Et que la liste "Contraintes" est :
      | Contrainte              | Niveau de décision | Hors de portée, à plaider |
      | La piste n’est pas sûre | Provincial         | oui                       |
      | Pas de bouteilles       | Local              | non                       |
    Quand l'assemblée du cluster décide "Adopter le plan"
    Alors c'est refusé car "Ni solution, ni plaidoyer, ni motif d’attente pour : Pas de bouteilles."
    Et la ligne "Pas de bouteilles" de la liste "Contraintes" est en cause
    Et la liste "Actions" n'a pas les lignes voulues

  Scénario: Un plan que l’assemblée refuse reste un projet
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Plan d’action"
    Quand l'assemblée du cluster décide "Adopter le plan" par 4 voix pour, 6 contre et 0 abstention
    Alors c'est refusé car une raison contient "4 pour, 6 contre"

  Scénario: On reprend le diagnostic quand le plan montre qu’il est court
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Plan d’action"
    Quand le co-facilitateur fait "Reprendre le diagnostic"
    Alors il manque le motif
    Quand le co-facilitateur fait "Reprendre le diagnostic" au motif "Les femmes n’ont pas parlé."
    Alors c'est fait
    Et le dossier est à l'étape "Diagnostic partagé"
