# language: fr
Fonctionnalité: Le diagnostic d’une chaîne, cercle par cercle
  Ouverte par le programme de la province, la chaîne est visitée dans chacun de ses cercles ; un département donne son avis sur
  chacun ; puis l’analyse dit qui tient chaque maillon, quel intérêt chacun y trouve et où sont les goulots.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S002-069
  Scénario: Le diagnostic se lance quand le programme diagnostique ses filières
    Étant donné le dossier "Programme d’Ouezzane" du processus "Programme provincial" à l'étape "Diagnostic / Filières"
    Et un dossier "Huile d’olive" à l'étape "Identifiée"
    Et il est lié à "Programme d’Ouezzane" comme "Programme provincial"
    Quand l'opérateur d'appui fait "Lancer le diagnostic"
    Alors il manque le champ "Secteur"
    Et il manque le champ "Cercles concernés"
    Quand l'opérateur d'appui remplit :
      | champ   | valeur      |
      | Secteur | Agriculture |
    Et l'opérateur d'appui remplit la liste "Cercles concernés" :
      | Cercle   |
      | Zoumi    |
      | Ouezzane |
    Et l'opérateur d'appui fait "Lancer le diagnostic"
    Alors le dossier est à l'étape "Diagnostic / Par cercle"
    Et 2 actions en attente "Valider le cercle" sont ouvertes

  Scénario: Avant que le programme en soit là, il faut un motif
    Étant donné le dossier "Programme d’Ouezzane" du processus "Programme provincial" à l'étape "Diagnostic / Terrain"
    Et un dossier "Huile d’olive" à l'étape "Identifiée"
    Et il est lié à "Programme d’Ouezzane" comme "Programme provincial"
    Et que le champ "Secteur" vaut "Agriculture"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Quand l'opérateur d'appui fait "Lancer le diagnostic"
    Alors c'est refusé car une raison contient "Programme d’Ouezzane"
    Quand l'opérateur d'appui fait "Lancer le diagnostic" au motif "Chaîne engagée avant le programme."
    Alors le dossier est à l'étape "Diagnostic / Par cercle"

  Scénario: Deux chaînes de la province ne portent pas le même nom
    Étant donné le dossier "Huile d'Olive" du processus "Chaîne de valeur" à l'étape "Retenue"
    Et un dossier "Huile d’olive" à l'étape "Identifiée"
    Et que le champ "Secteur" vaut "Agriculture"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Quand l'opérateur d'appui fait "Lancer le diagnostic" au motif "Chaîne engagée avant le programme."
    Alors c'est refusé car une raison contient "Huile d"

  Scénario: Chaque cercle a sa visite, sa concertation, ses questionnaires et l’avis d’un département
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                         |
      | Cercle      | Zoumi                          |
      | Département | Agriculture                    |
      | Question    | La filière a-t-elle sa place ? |
    Quand le département sectoriel fait "Rendre un avis" avec :
      | champ        | valeur                  |
      | Avis demandé | Agriculture             |
      | Avis         | Favorable avec réserves |
      | Observations | Eau comptée en été.     |
    Alors c'est fait
    Et aucune action en attente "Rendre l’avis sur le cercle" n'est ouverte
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 03/04/2026 |
      | Questionnaires ESS               | 12         |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors c'est fait
    Et le champ "Cercles validés" vaut "1"
    Quand l'opérateur d'appui fait "Consolider"
    Alors le dossier est à l'étape "Diagnostic / Analyse"

  @S002-071
  Scénario: Neuf questionnaires ne suffisent pas
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 03/04/2026 |
      | Questionnaires ESS               | 9          |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors c'est refusé car "Questionnaires : 9 ; il en faut 10."

  @S002-072
  Scénario: Un cercle qui n’a pas été visité ne se valide pas
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Questionnaires ESS               | 12         |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors il manque la réponse "Visité le"
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 07/04/2026 |
      | Questionnaires ESS               | 12         |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors c'est refusé car "La visite et la concertation précèdent la validation."

  @S002-073
  Scénario: Sans avis d’un département, le cercle n’est pas valide ; son silence vaut avis
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                         |
      | Cercle      | Zoumi                          |
      | Département | Eaux et forêts                 |
      | Question    | La filière a-t-elle sa place ? |
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 03/04/2026 |
      | Questionnaires ESS               | 12         |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors c'est refusé car "Aucun département n’a rendu d’avis sur ce cercle, et aucun délai d’avis n’est passé."
    Quand 15 jours ouvrables passent
    Et l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                            | valeur     |
      | Cercle                           | Zoumi      |
      | Visité le                        | 03/04/2026 |
      | Questionnaires ESS               | 12         |
      | Concertation avec les acteurs le | 03/04/2026 |
    Alors c'est fait

  Scénario: Un avis est rendu par la personne interrogée, une fois
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Et que "Sakina" est département sectoriel
    Et que la liste "Cercles concernés" est :
      | Cercle |
      | Zoumi  |
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ               | valeur                         |
      | Cercle              | Zoumi                          |
      | Département         | Agriculture                    |
      | Personne interrogée | Sakina                         |
      | Question            | La filière a-t-elle sa place ? |
    Alors une action en attente "Rendre l’avis sur le cercle" est ouverte pour la ligne "Agriculture" et revient à "Sakina"
    Quand le département sectoriel "Rachid" fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Alors c'est refusé car "Cet avis est demandé à une autre personne."
    Quand "Sakina" fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Alors c'est fait
    Quand "Sakina" fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Défavorable |
    Alors c'est refusé car "Cet avis est déjà rendu."

  @S002-070
  Scénario: Un cercle reste à valider : consolider demande un motif
    Étant donné que "Nadia" est opératrice d'appui
    Et un dossier "Huile d’olive" à l'étape "Diagnostic / Par cercle"
    Quand "Nadia" remplit la liste "Cercles concernés" :
      | Cercle |
      | Zoumi  |
    Et "Nadia" fait "Consolider"
    Alors il reste l'action "Valider le cercle"
    Quand "Nadia" fait "Consolider" au motif "Routes coupées à Zoumi."
    Alors le dossier est à l'étape "Diagnostic / Analyse"

  @S003-003 @S003-022 @S003-023 @S002-038
  Scénario: Du producteur au consommateur, chaque maillon a un acteur ou dit sa lacune
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Analyse"
    Et que la pièce "Rapport de diagnostic" est déposée
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon        | Intérêt propre |
      | Coopérative Zitoun | Production     | Un prix stable |
      | Moulin de Zoumi    | Transformation | Du volume      |
    Et que la liste "Goulots d’étranglement" est :
      | Goulot              |
      | Trituration tardive |
    Et que la liste "Maillons" est :
      | Maillon           | Lacune                          |
      | Collecte          | Aucun point de collecte à Zoumi |
      | Commercialisation | Vente individuelle au souk      |
    Quand l'opérateur d'appui fait "Remettre le diagnostic"
    Alors c'est refusé car "Maillons sans acteur ni lacune : Consommation."
    Quand l'opérateur d'appui remplit la liste "Maillons" :
      | Maillon      | Lacune               |
      | Consommation | Produit non étiqueté |
    Et l'opérateur d'appui fait "Remettre le diagnostic"
    Alors le dossier est à l'étape "Diagnostiquée"

  @S003-004
  Scénario: Chaque acteur dit l’intérêt propre qu’il y trouve
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Analyse"
    Et que la pièce "Rapport de diagnostic" est déposée
    Et que la liste "Acteurs" est :
      | Acteur          | Maillon        | Intérêt propre |
      | Moulin de Zoumi | Transformation |                |
    Quand l'opérateur d'appui fait "Remettre le diagnostic"
    Alors c'est refusé car une raison contient "intérêt propre n’est pas dit : Moulin de Zoumi"

  Scénario: Sans rapport ni goulot, le diagnostic ne se remet pas
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostic / Analyse"
    Et que la liste "Acteurs" est :
      | Acteur          | Maillon        | Intérêt propre |
      | Moulin de Zoumi | Transformation | Du volume      |
    Quand l'opérateur d'appui fait "Remettre le diagnostic"
    Alors il manque le champ "Goulots d’étranglement"
    Et il manque la pièce "Rapport de diagnostic"

  @S003-006 @S003-021 @S003-024 @S003-029 @S003-046
  Scénario: Les acteurs entrent, sortent et se relient ; le passé reste
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon        | Intérêt propre | État  | Entré le   | Venu par   | Sorti le   |
      | Coopérative Zitoun | Production     | Un prix stable | Actif | 01/02/2024 | Diagnostic |            |
      | Moulin de Zoumi    | Transformation | Du volume      | Sorti | 01/02/2024 | Diagnostic | 31/12/2025 |
    Quand le coordinateur de chaîne ajoute à la liste "Acteurs" la ligne :
      | colonne        | valeur               |
      | Acteur         | Épicerie Al Amal     |
      | Maillon        | Commercialisation    |
      | Intérêt propre | Un produit tracé     |
      | État           | Partenaire potentiel |
      | Venu par       | Salon de Meknès      |
    Et le coordinateur de chaîne ajoute à la liste "Relations entre acteurs" la ligne :
      | colonne | valeur             |
      | Objet   | Vente en bouteille |
      | De      | Coopérative Zitoun |
      | Vers    | Épicerie Al Amal   |
      | Depuis  | 06/04/2026         |
    Alors la liste "Acteurs" compte 3 lignes
    Et le champ "Acteurs de la chaîne" vaut "1"
    Et la ligne "Vente en bouteille" de la liste "Relations entre acteurs" vaut :
      | colonne | valeur |
      | État    | Active |
    Quand le coordinateur de chaîne change la ligne "Vente en bouteille" de la liste "Relations entre acteurs" :
      | colonne | valeur   |
      | État    | Dormante |
    Alors c'est fait
    Quand le coordinateur de chaîne retire la ligne "Épicerie Al Amal" de la liste "Acteurs"
    Alors la ligne "Épicerie Al Amal" de la liste "Acteurs" ne se retire pas
