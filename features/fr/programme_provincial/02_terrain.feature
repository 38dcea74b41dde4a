# language: fr
Fonctionnalité: Le diagnostic de terrain
  Chaque cercle est visité ; les porteurs rencontrés qui y consentent ont leur dossier de projet ; les opportunités et les filières
  repérées closent le terrain, et chaque filière a son dossier de chaîne.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S002-052 @S002-063 @S002-083
  Scénario: Une visite se fait dans un cercle, et n’est pas datée d’avance
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Terrain"
    Et que la liste "Cercles à visiter" est :
      | Cercle |
      | Zoumi  |
    Quand l'opérateur d'appui fait "Enregistrer une visite" avec :
      | champ                 | valeur             |
      | Date de la visite     | 07/04/2026         |
      | Secteur               | Agriculture        |
      | Personnes rencontrées | Coopérative Zitoun |
    Alors il manque la réponse "Cercle"
    Quand l'opérateur d'appui fait "Enregistrer une visite" avec :
      | champ                 | valeur             |
      | Cercle                | Zoumi              |
      | Date de la visite     | 07/04/2026         |
      | Secteur               | Agriculture        |
      | Personnes rencontrées | Coopérative Zitoun |
    Alors c'est refusé car "La visite est datée du 07/04/2026 ; ce jour n’est pas encore venu."
    Quand l'opérateur d'appui fait "Enregistrer une visite" avec :
      | champ                 | valeur                                          |
      | Cercle                | Zoumi                                           |
      | Date de la visite     | 03/04/2026                                      |
      | Secteur               | Agriculture                                     |
      | Mission               | Mission d’avril                                 |
      | Personnes rencontrées | Coopérative Zitoun                              |
      | Compte rendu          | Les olives attendent dix jours avant la presse. |
    Alors c'est fait
    Et la liste "Missions et visites" compte 1 ligne
    Et aucune action en attente "Visiter le cercle" n'est ouverte

  @S002-064
  Scénario: Deux contacts, un seul consent : un seul dossier de projet
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Terrain"
    Et que la liste "Cercles à visiter" est :
      | Cercle |
      | Zoumi  |
    Et la liste "Porteurs repérés" à joindre est :
      | Nom ou dénomination      | Nature du porteur  | Idée de projet     | Commune | Consent à l’ouverture d’un dossier |
      | Coopérative Zitoun Jbala | Coopérative        | Moulin de Brikcha  | Brikcha | oui                                |
      | Samir Ouali              | Porteur individuel | Rucher de montagne |         | non                                |
    Quand l'opérateur d'appui fait "Enregistrer une visite" avec :
      | champ                 | valeur                         |
      | Cercle                | Zoumi                          |
      | Date de la visite     | 03/04/2026                     |
      | Secteur               | Agriculture                    |
      | Personnes rencontrées | Une coopérative, un apiculteur |
    Alors c'est fait
    Et il a 1 dossier lié comme "Projets repérés"
    Quand on passe au dossier lié comme "Projets repérés" dans "Brikcha"
    Alors le dossier est à l'étape "Accueil"
    Et le champ "Titre du projet" vaut "Moulin de Brikcha"

  @S002-052 @S002-053 @S002-054 @S002-061
  Scénario: Ce qui manque pour clore le terrain se dit d’un coup
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Terrain"
    Quand l'opérateur d'appui fait "Clore le terrain"
    Alors il manque le champ "Cercles à visiter"
    Et il manque le champ "Filières repérées"
    Et il manque le champ "Cadre propice aux initiatives privées"
    Et il manque la pièce "Rapport de terrain"
    Et la liste "Opportunités" n'a pas les lignes voulues
    Et c'est refusé car une raison contient "Réunion avec les prestataires"
    Et c'est refusé car une raison contient "Réunion avec les gestionnaires de plateforme"
    Quand l'opérateur d'appui remplit la liste "Cercles à visiter" :
      | Cercle |
      | Zoumi  |
    Et l'opérateur d'appui fait "Clore le terrain"
    Alors il reste l'action "Visiter le cercle"

  @S002-017 @S002-053
  Scénario: Le terrain clos, chaque filière repérée a son dossier de chaîne
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Terrain"
    Et que la liste "Cercles à visiter" est :
      | Cercle |
      | Zoumi  |
    Et que l'opérateur d'appui a fait "Enregistrer une visite" avec :
      | champ                 | valeur             |
      | Cercle                | Zoumi              |
      | Date de la visite     | 03/04/2026         |
      | Secteur               | Agriculture        |
      | Personnes rencontrées | Coopérative Zitoun |
    Et que la liste "Opportunités" est :
      | Opportunité        | Cercle | Secteur         | Revenus attendus par an | Emplois attendus |
      | Huile en bouteille | Zoumi  | Agroalimentaire | 400 000                 | 25               |
    Et que le champ "Cadre propice aux initiatives privées" vaut "Foncier communal, électricité, route jusqu’à Zoumi."
    Et que la liste "Filières repérées" est :
      | Filière          | Secteur             |
      | Huile d’olive    | Agroalimentaire     |
      | Miel de montagne | Produits forestiers |
    Et que la liste "Rencontres" est :
      | Genre                                        | Date       |
      | Réunion avec les prestataires                | 25/03/2026 |
      | Réunion avec les gestionnaires de plateforme | 26/03/2026 |
    Et que la pièce "Rapport de terrain" est déposée
    Quand l'opérateur d'appui fait "Clore le terrain"
    Alors le dossier est à l'étape "Diagnostic / Filières"
    Et il a 2 dossiers liés comme "Chaînes de valeur"

  @S002-049 @S002-050
  Scénario: Une rencontre de suivi note chaque recommandation ouverte
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Terrain"
    Et que la liste "Recommandations" est :
      | Recommandation                    | État      | Note de suivi        |
      | Associer la chambre d’agriculture | Ouverte   | Convention en projet |
      | Former les animateurs             | Ouverte   |                      |
      | Afficher le programme             | Appliquée |                      |
    Quand l'opérateur d'appui fait "Suivre les recommandations" avec :
      | champ                | valeur         |
      | Date de la rencontre | 07/04/2026     |
      | Participants         | DAS, opérateur |
    Alors c'est refusé car "La rencontre est datée du 07/04/2026 ; ce jour n’est pas encore venu."
    Et c'est refusé car "Recommandations ouvertes sans note pour cette rencontre : Former les animateurs."
    Quand l'opérateur d'appui change la ligne "Former les animateurs" de la liste "Recommandations" :
      | colonne       | valeur                |
      | Note de suivi | Session prévue en mai |
    Et l'opérateur d'appui fait "Suivre les recommandations" avec :
      | champ                | valeur         |
      | Date de la rencontre | 03/04/2026     |
      | Participants         | DAS, opérateur |
    Alors c'est fait
    Et la liste "Rencontres" compte 1 ligne
    Et la ligne "Former les animateurs" de la liste "Recommandations" vaut :
      | colonne         | valeur                |
      | Note précédente | Session prévue en mai |
      | Note de suivi   |                       |
