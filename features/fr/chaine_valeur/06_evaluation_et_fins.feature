# language: fr
Fonctionnalité: L’évaluation d’une chaîne et ce qui la suit
  Après douze mois de coordination, l’évaluation compare les valeurs aux cibles ; le CPDE poursuit, constate la pérennisation ou arrête.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: La coordination s’évalue après douze mois
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Quand nous sommes le 06/04/2027
    Et le secrétaire du CPDE fait "Ouvrir l’évaluation"
    Alors c'est refusé car une raison contient "06/04/2027"
    Quand nous sommes le 07/04/2027
    Et le secrétaire du CPDE fait "Ouvrir l’évaluation"
    Alors le dossier est à l'étape "Évaluation"

  @S003-063
  Scénario: Sans rapport d’évaluation, le CPDE ne décide pas de la suite
    Étant donné un dossier "Huile d’olive" à l'étape "Évaluation"
    Quand le CPDE décide "Poursuivre la coordination"
    Alors il manque la pièce "Rapport d’évaluation"
    Quand le secrétaire du CPDE dépose la pièce "Rapport d’évaluation"
    Et le CPDE décide "Poursuivre la coordination" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"
    Quand le CPDE décide "Poursuivre la coordination"
    Alors le dossier est à l'étape "Coordination"
    Et la pièce "Rapport d’évaluation" n'est pas au dossier

  @S003-055
  Scénario: Le plan se révise à cause d’un indicateur, avec un motif
    Étant donné un dossier "Huile d’olive" à l'étape "Évaluation"
    Et que la liste "Indicateurs" est :
      | Indicateur              | Capital   | Famille de données | Valeur de départ | Cible |
      | Tonnes pressées à temps | Financier | Offre et demande   | 10               | 60    |
    Quand le coordinateur de chaîne fait "Réviser le plan" au motif "La cible est loin."
    Alors il manque la réponse "Indicateur qui le demande"
    Quand le coordinateur de chaîne fait "Réviser le plan" au motif "La cible est loin." avec :
      | champ                     | valeur                  |
      | Indicateur qui le demande | Tonnes pressées à temps |
    Alors le dossier est à l'étape "Plan de valorisation / Élaboration"

  @S003-059
  Scénario: Une chaîne se pérennise quand ses acteurs tiennent les postes
    Étant donné un dossier "Huile d’olive" à l'étape "Évaluation"
    Et que la pièce "Rapport d’évaluation" est déposée
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon    |
      | Coopérative Zitoun | Production |
    Et que la liste "Collectes de données" est :
      | Fin de la période |
      | 30/06/2025        |
      | 30/09/2025        |
      | 31/12/2025        |
      | 31/03/2026        |
    Et que la liste "Postes de coordination" est :
      | Poste                                | Titulaire | Acteur de la chaîne |
      | Défenseur de la création de richesse | Zitoun    | Coopérative Zitoun  |
      | Vision d’ensemble                    | Zitoun    | Coopérative Zitoun  |
      | Connecteur                           | Zitoun    | Coopérative Zitoun  |
      | Innovateur                           | Zitoun    | Coopérative Zitoun  |
      | Médiateur                            | Zitoun    | Coopérative Zitoun  |
      | Collecteur de données                | Zitoun    | Coopérative Zitoun  |
    Quand le CPDE décide "Constater la pérennisation" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé pour 1 raison
    Quand le CPDE décide "Constater la pérennisation"
    Alors le dossier est à l'étape "Pérennisée"
    Et le dossier est clos

  Scénario: Ce qui empêche une chaîne de se pérenniser
    Étant donné le dossier "Piste jusqu’au moulin" du processus "Plaidoyer" à l'étape "Action"
    Et le dossier "Cluster de Zoumi" du processus "Cluster d’affaires" à l'étape "Animation"
    Et un dossier "Huile d’olive" à l'étape "Évaluation"
    Et il est lié à "Piste jusqu’au moulin" comme "Plaidoyers"
    Et il est lié à "Cluster de Zoumi" comme "Clusters d’affaires"
    Quand le CPDE décide "Constater la pérennisation"
    Alors il manque la pièce "Rapport d’évaluation"
    Et c'est refusé car une raison contient "Postes que les acteurs de la chaîne ne tiennent pas : Défenseur de la création de richesse"
    Et c'est refusé car "Collectes faites : 0 ; il en faut 4."
    Et c'est refusé car une raison contient "Piste jusqu’au moulin"
    Et c'est refusé car une raison contient "Cluster de Zoumi"

  Scénario: On n’arrête pas une chaîne dont un projet ouvert dépend
    Étant donné le dossier "Moulin de Brikcha" du processus "Dossier de projet" à l'étape "Émergence / Formation"
    Et un dossier "Huile d’olive" à l'étape "Coordination"
    Et il est lié à "Moulin de Brikcha" comme "Projets rattachés"
    Quand le CPDE décide "Arrêter l’appui" au motif "Plus de marché."
    Alors c'est refusé car une raison contient "Moulin de Brikcha"

  Scénario: L’appui s’arrête, à la majorité et avec un motif
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Quand le CPDE décide "Arrêter l’appui" au motif "Plus de marché." par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"
    Quand le CPDE décide "Arrêter l’appui" au motif "Plus de marché."
    Alors le dossier est à l'étape "Arrêtée"
    Et le dossier est clos
