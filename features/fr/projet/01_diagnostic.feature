# language: fr
Fonctionnalité: Le diagnostic d’un porteur
  La plateforme des jeunes accueille le porteur, s’entretient avec lui et établit son profil ;
  la division de l’action sociale dit ensuite s’il est éligible.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: Un dossier s’ouvre à l’accueil
    Quand l'agente de la plateforme des jeunes "Ghita" ouvre un dossier avec :
      | champ                           | valeur                     |
      | Titre du projet                 | Huile d’olive des coteaux  |
      | Nature du porteur               | Coopérative                |
      | Nom et prénom ou dénomination   | Coopérative Zitoun Jbala   |
    Alors c'est fait
    Et le dossier est à l'étape "Diagnostic / Accueil"
    Et une action en attente "Orienter le porteur vers un entretien" est ouverte pour l'agent de la plateforme des jeunes au plus tard le 27/04/2026
    Et le journal dit "Dossier ouvert : Diagnostic / Accueil"

  Scénario: Le porteur est orienté vers un entretien
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Accueil"
    Et que les champs valent :
      | champ                 | valeur       |
      | Numéro de la CIN      | LB12345      |
      | Téléphone             | 0661 23 45 67 |
      | Commune du projet     | Brikcha      |
      | Consentement donné le | 06/04/2026   |
    Quand l'agent de la plateforme des jeunes fait "Orienter vers un entretien"
    Alors c'est fait
    Et le dossier est à l'étape "Diagnostic / Entretien"

  Scénario: Sans identité, contact, commune et consentement, pas d’entretien
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Diagnostic / Accueil"
    Quand l'agent de la plateforme des jeunes fait "Orienter vers un entretien"
    Alors il manque le champ "Représentant légal"
    Et il manque le champ "Numéro de la CIN"
    Et il manque le champ "Téléphone"
    Et il manque le champ "Commune du projet"
    Et il manque le champ "Consentement donné le"
    Et c'est refusé pour 5 raisons
    Et le dossier n'a pas changé

  Scénario: Un consentement ne se date pas d’avance
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Accueil"
    Et que les champs valent :
      | champ                 | valeur       |
      | Numéro de la CIN      | LB12345      |
      | Téléphone             | 0661 23 45 67 |
      | Commune du projet     | Brikcha      |
      | Consentement donné le | 07/04/2026   |
    Quand l'agent de la plateforme des jeunes fait "Orienter vers un entretien"
    Alors c'est refusé car "Le consentement est daté du 07/04/2026 ; ce jour n’est pas encore passé."

  @S002-062
  Scénario: Un accompagnateur n’oriente pas à la place de la plateforme
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Accueil"
    Quand l'accompagnatrice fait "Orienter vers un entretien"
    Alors il faut être agent de la plateforme des jeunes

  Scénario: Le profil s’établit sur la fiche d’entretien
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Entretien"
    Et que les champs valent :
      | champ             | valeur           |
      | Axe du programme  | Entrepreneuriat  |
      | Secteur           | Agriculture      |
      | Sexe              | Homme            |
      | Date de naissance | 12/03/1998       |
    Quand l'agent de la plateforme des jeunes dépose la pièce "Fiche d’entretien"
    Alors aucune action en attente "Déposer la fiche d’entretien" n'est ouverte
    Quand l'agent de la plateforme des jeunes fait "Établir le profil"
    Alors c'est fait
    Et le dossier est à l'étape "Diagnostic / Profil"
    Et une action en attente "Se prononcer sur l’éligibilité" est ouverte pour l'agent de la DAS

  @S002-014 @S002-016
  Scénario: Le profil dit la vulnérabilité du porteur et l’axe du programme
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Diagnostic / Entretien"
    Quand l'agent de la plateforme des jeunes remplit :
      | champ                       | valeur                                 |
      | Situation de vulnérabilité  | Ménage pauvre, Femme cheffe de ménage  |
      | Axe du programme            | Économie sociale et solidaire          |
      | Forme juridique             | Coopérative (loi 112-12)               |
    Alors c'est fait
    Et le champ "Axe du programme" vaut "Économie sociale et solidaire"

  @S002-037
  Scénario: Sans fiche ni éléments d’éligibilité, pas de profil
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Diagnostic / Entretien"
    Quand l'agent de la plateforme des jeunes fait "Établir le profil"
    Alors il manque la pièce "Fiche d’entretien"
    Et il manque le champ "Axe du programme"
    Et il manque le champ "Membres"
    Et il manque le champ "Forme juridique"
