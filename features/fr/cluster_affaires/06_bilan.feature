# language: fr
Fonctionnalité: Le bilan du trimestre et ses suites
  Chaque trimestre, les chiffres des membres qui vendent et un dialogue tenu font un bilan. Publié, il permet de poursuivre ; quatre à la cible, le
  cluster devient autonome.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Trois mois, un dialogue tenu et les chiffres de chaque maillon font un bilan
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que le champ "Début de la période" vaut "06/04/2026"
    Et que la liste "Objectifs du cluster" est :
      | Objectif            | Indicateur          | Cible | Échéance   |
      | Vendre en bouteille | Litres en bouteille | 4000  | 31/12/2026 |
    Et que la liste "Membres" est :
      | Membre  | Famille              | État  |
      | Zitoun  | Maillon de la chaîne | Admis |
    Et que nous sommes le 05/06/2026
    Et le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Tenu"
    Et il est lié à "Transport" comme "Dialogues"
    Et que nous sommes le 10/07/2026
    Et que le co-facilitateur a fait "Mesurer un objectif" avec :
      | champ            | valeur              |
      | Objectif         | Vendre en bouteille |
      | Valeur mesurée   | 4200                |
    Et que le co-facilitateur a fait "Donner les chiffres d’un membre" avec :
      | champ                        | valeur  |
      | Membre                       | Zitoun  |
      | Chiffre d’affaires du trimestre | 120 000 |
      | Volume du trimestre          | 900     |
    Quand le co-facilitateur fait "Dresser le bilan"
    Alors c'est fait
    Et le dossier est à l'étape "Suivi"
    Et le champ "Bilans à la cible" vaut "1"
    Et le champ "Chiffre d’affaires des membres" vaut "120 000"
    Et une action en attente "Joindre le bilan" est ouverte pour le co-facilitateur

  @S000-019
  Scénario: Les chiffres d’un membre manquent, le bilan attend
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que le champ "Début de la période" vaut "06/04/2026"
    Et que la liste "Membres" est :
      | Membre             | Famille                   | État  | Chiffres donnés le |
      | Zitoun             | Maillon de la chaîne      | Admis | 05/04/2026         |
      | Tifawin            | Maillon de la chaîne      | Admis | 06/04/2026         |
      | Commune de Brikcha | Collectivité territoriale | Admis |                    |
    Et le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Planifié"
    Et il est lié à "Transport" comme "Dialogues"
    Quand le co-facilitateur fait "Dresser le bilan"
    Alors c'est refusé car "Chiffres du trimestre à donner : Zitoun."
    Et c'est refusé car une raison contient "Dialogues"
    Et c'est refusé car une raison contient "3 mois"
    Et c'est refusé pour 3 raisons

  Scénario: Un bilan joint et publié laisse poursuivre
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Quand le co-facilitateur fait "Publier le bilan"
    Alors il manque la pièce "Bilan du trimestre"
    Quand le co-facilitateur dépose la pièce "Bilan du trimestre"
    Et le co-facilitateur fait "Publier le bilan"
    Alors c'est fait
    Quand l'assemblée du cluster décide "Poursuivre"
    Alors c'est fait
    Et le dossier est à l'étape "Animation"
    Et le champ "Début de la période" vaut "06/04/2026"
    Et la pièce "Bilan du trimestre" n'est pas au dossier

  @S000-035
  Scénario: Un bilan qui n’est pas publié ne laisse pas poursuivre
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Quand l'assemblée du cluster décide "Poursuivre"
    Alors c'est refusé car une raison contient "Publier le bilan"
    Et il manque la pièce "Bilan du trimestre"

  Scénario: L’assemblée révise le plan
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Quand l'assemblée du cluster décide "Réviser le plan"
    Alors il manque le motif
    Quand l'assemblée du cluster décide "Réviser le plan" au motif "La sécheresse change tout." par 4 voix pour, 6 contre et 0 abstention
    Alors c'est refusé car une raison contient "4 pour, 6 contre"
    Quand l'assemblée du cluster décide "Réviser le plan" au motif "La sécheresse change tout."
    Alors c'est fait
    Et le dossier est à l'étape "Plan d’action"

  Scénario: Quatre bilans à la cible et des ressources propres font un cluster autonome
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Et que la liste "Bilans dressés" est :
      | Le         | Objectifs à la cible |
      | 01/04/2025 | oui                  |
      | 01/07/2025 | non                  |
      | 01/10/2025 | oui                  |
      | 05/01/2026 | oui                  |
      | 03/04/2026 | oui                  |
    Et que la liste "Ressources propres" est :
      | Source      | Montant par an |
      | Cotisations | 24 000         |
    Quand l'assemblée du cluster décide "Reconnaître l’autonomie"
    Alors c'est fait
    Et le dossier est à l'étape "Autonome"
    Et le dossier est clos

  @S000-021
  Scénario: Au troisième bilan, sans ressources et un dialogue ouvert, le cluster n’est pas encore autonome
    Étant donné le dossier "Transport" du processus "Dialogue d’affaires" à l'étape "Convoqué"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Et il est lié à "Transport" comme "Dialogues"
    Et que la liste "Bilans dressés" est :
      | Le         | Objectifs à la cible |
      | 01/10/2025 | oui                  |
      | 05/01/2026 | oui                  |
      | 03/04/2026 | oui                  |
    Quand l'assemblée du cluster décide "Reconnaître l’autonomie"
    Alors c'est refusé car "Bilans à la cible : 3 ; il en faut 4."
    Et il manque le champ "Ressources propres"
    Et c'est refusé car une raison contient "Transport"

  Scénario: Un cluster se réorganise en deux, chaque membre dans un groupe
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Et que le champ "Intérêt commun" vaut "Vendre notre huile"
    Et que la liste "Zone du cluster" est :
      | Commune |
      | Brikcha |
    Et que la liste "Membres" est :
      | Membre  | Famille              | État  |
      | Zitoun  | Maillon de la chaîne | Admis |
      | Tifawin | Maillon de la chaîne | Admis |
    Et que la liste "Groupes d’une réorganisation" est :
      | Nom du groupe      |
      | Oliviers du nord   |
      | Oliviers du sud    |
    Et que le co-facilitateur a fait "Placer un membre dans un groupe" avec :
      | champ  | valeur           |
      | Membre | Zitoun           |
      | Groupe | Oliviers du nord |
    Et que le co-facilitateur a fait "Placer un membre dans un groupe" avec :
      | champ  | valeur          |
      | Membre | Tifawin         |
      | Groupe | Oliviers du sud |
    Quand l'assemblée du cluster décide "Réorganiser"
    Alors c'est fait
    Et le dossier est à l'étape "Réorganisé"
    Et il a 2 dossiers liés comme "Clusters issus de celui-ci"

  Scénario: Un seul groupe, vide, et des membres sans groupe ne réorganisent rien
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "Suivi"
    Et que la liste "Membres" est :
      | Membre  | Famille              | État  |
      | Zitoun  | Maillon de la chaîne | Admis |
    Et que la liste "Groupes d’une réorganisation" est :
      | Nom du groupe      |
      | Oliviers du nord   |
    Quand l'assemblée du cluster décide "Réorganiser"
    Alors c'est refusé car une raison contient "il en faut au moins 2"
    Et c'est refusé car "Groupe sans membre : Oliviers du nord."
    Et c'est refusé car "Sans groupe : Zitoun."

  Plan du scénario: L’assemblée dissout le cluster, avec un motif
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "<étape>"
    Quand l'assemblée du cluster décide "Dissoudre"
    Alors il manque le motif
    Quand l'assemblée du cluster décide "Dissoudre" au motif "Les membres sont partis." par 4 voix pour, 6 contre et 0 abstention
    Alors c'est refusé car une raison contient "4 pour, 6 contre"
    Quand l'assemblée du cluster décide "Dissoudre" au motif "Les membres sont partis."
    Alors c'est fait
    Et le dossier est à l'étape "Dissous"

    Exemples:
      | étape              |
      | Diagnostic partagé |
      | Plan d’action      |
      | Animation          |
      | Suivi              |
