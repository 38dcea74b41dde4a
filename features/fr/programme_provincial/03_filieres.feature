# language: fr
Fonctionnalité: Les filières et la remise des livrables
  Les chaînes sont diagnostiquées, les besoins du CPDE recueillis, l’avis des départements demandé ; puis les livrables sont remis à la
  province, qui les accepte par une autre personne ou les renvoie.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Les besoins du CPDE se lancent une fois par diagnostic
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Quand l'opérateur d'appui fait "Lancer les besoins du CPDE"
    Alors c'est fait
    Et il a 1 dossier lié comme "Renforcement du CPDE"
    Quand l'opérateur d'appui fait "Lancer les besoins du CPDE"
    Alors c'est refusé car une raison contient "Lancer les besoins du CPDE"

  Scénario: Une filière s’ajoute, une fois
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Quand l'opérateur d'appui fait "Ajouter une filière" avec :
      | champ   | valeur      |
      | Filière | Caprier     |
      | Secteur | Agriculture |
    Alors c'est fait
    Et il a 1 dossier lié comme "Chaînes de valeur"
    Quand l'opérateur d'appui fait "Ajouter une filière" avec :
      | champ   | valeur      |
      | Filière | Caprier     |
      | Secteur | Agriculture |
    Alors c'est refusé car "Cette filière est déjà inscrite."

  @S002-032
  Scénario: L’avis d’un département porte sur les livrables présents
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Quand l'opérateur d'appui fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Alors il manque la pièce "Livrables du diagnostic"
    Quand l'opérateur d'appui dépose la pièce "Livrables du diagnostic"
    Et l'opérateur d'appui fait "Demander un avis" avec :
      | champ               | valeur                              |
      | Département         | Agriculture                         |
      | Personne interrogée | Sakina                              |
      | Question            | Les filières sont-elles porteuses ? |
    Alors une action en attente "Rendre l’avis sur le diagnostic" est ouverte pour la ligne "Agriculture" et revient à "Sakina"
    Quand le département sectoriel "Rachid" fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Alors c'est refusé car "Cet avis est demandé à une autre personne."
    Quand "Sakina" fait "Rendre un avis" avec :
      | champ        | valeur                   |
      | Avis demandé | Agriculture              |
      | Avis         | Favorable                |
      | Observations | Deux filières sur trois. |
    Alors c'est fait
    Quand "Sakina" fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Défavorable |
    Alors c'est refusé car "Cet avis est déjà rendu."

  @S002-032
  Scénario: Un avis manque et ses quinze jours ne sont pas passés
    Étant donné le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Diagnostic / Par cercle"
    Et un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et que la pièce "Livrables du diagnostic" est déposée
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Quand l'opérateur d'appui fait "Remettre les livrables"
    Alors c'est refusé pour 3 raisons
    Et c'est refusé car une raison contient "Huile d’olive"
    Et c'est refusé car une raison contient "Renforcement du CPDE"
    Et c'est refusé car une raison contient "Attendus : Agriculture"

  Scénario: Rien à remettre : ni chaîne, ni livrables
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Quand l'opérateur d'appui fait "Remettre les livrables"
    Alors c'est refusé car une raison contient "Chaînes de valeur"
    Et il manque la pièce "Livrables du diagnostic"

  @S002-008 @S002-074
  Scénario: Seul l’opérateur d’appui remet les livrables, et qui les remet ne les accepte pas
    Étant donné que "Nadia" est opératrice d'appui
    Et que "Nadia" est agente de la DAS
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Diagnostiquée"
    Et un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et que l'opérateur d'appui a fait "Lancer les besoins du CPDE"
    Et que la pièce "Livrables du diagnostic" est déposée
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Quand on passe au dossier lié comme "Renforcement du CPDE"
    Et l'opérateur d'appui remplit la liste "Besoins" :
      | Besoin          | Nature           |
      | Tableau de bord | Outil de travail |
    Et l'opérateur d'appui fait "Analyser les besoins" au motif "Entretiens menés de vive voix."
    Alors le dossier est à l'étape "Feuille de route"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et 15 jours ouvrables passent
    Et le secrétaire du CPDE fait "Remettre les livrables"
    Alors il faut être opérateur d'appui
    Quand "Nadia" fait "Remettre les livrables"
    Alors le dossier est à l'étape "Diagnostic / Remise des livrables"
    Quand "Nadia" fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 06/04/2026 |
    Alors il faut une autre personne

  Scénario: La province accepte les livrables à la date de leur réception
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Remise des livrables"
    Quand l'agent de la DAS fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 07/04/2026 |
    Alors c'est refusé car "La réception est datée du 07/04/2026 ; ce jour n’est pas encore venu."
    Quand l'agent de la DAS fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 06/04/2026 |
    Alors le dossier est à l'étape "Sélection des chaînes"
    Et le champ "Livrables reçus le" vaut "06/04/2026"

  Scénario: La province renvoie les livrables : d’autres livrables et d’autres avis sont attendus
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Remise des livrables"
    Et que la pièce "Livrables du diagnostic" est déposée
    Quand l'agent de la DAS fait "Renvoyer les livrables" au motif "Deux cercles manquent." avec :
      | champ              | valeur             |
      | Points à reprendre | Zoumi et Mokrisset |
    Alors le dossier est à l'étape "Diagnostic / Filières"
    Et la pièce "Livrables du diagnostic" n'est pas au dossier

  @S002-032
  Scénario: Un avis donné sur d’autres livrables ne compte plus
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Et que la pièce "Livrables du diagnostic" est déposée
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Et que le département sectoriel a fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Tourisme                            |
      | Question    | Les filières sont-elles porteuses ? |
    Alors une action en attente "Rendre l’avis sur le diagnostic" est ouverte pour la ligne "Tourisme"
    Quand l'opérateur d'appui dépose la pièce "Livrables du diagnostic"
    Alors aucune action en attente "Rendre l’avis sur le diagnostic" n'est ouverte
    Quand l'opérateur d'appui fait "Remettre les livrables"
    Alors c'est refusé car une raison contient "Chaque département est interrogé sur ces livrables"
