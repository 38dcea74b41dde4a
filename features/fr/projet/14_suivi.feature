# language: fr
Fonctionnalité: Le suivi après la création
  L’accompagnateur visite tous les trois mois, huit fois au moins, pendant vingt-quatre mois depuis le démarrage.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: La mise en service se constate sur rapport et photographie
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Démarrage"
    Quand l'accompagnatrice fait "Constater la mise en service"
    Alors il manque la pièce "Rapport de visite"
    Et il manque la pièce "Photographie"
    Quand l'accompagnatrice dépose la pièce "Rapport de visite"
    Et l'accompagnatrice dépose la pièce "Photographie"
    Et l'accompagnatrice fait "Constater la mise en service"
    Alors c'est fait
    Et le dossier est à l'étape "Post-création / Suivi"
    Et une action en attente "Faire la visite de suivi" est ouverte pour l'accompagnateur au plus tard le 06/07/2026

  @S002-026
  Scénario: Chaque visite en appelle une autre
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Et que nous sommes le 15/06/2026
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 12/06/2026 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Alors c'est fait
    Et le champ "Emplois de femmes" vaut "4"
    Et une action en attente "Faire la visite de suivi" est ouverte pour l'accompagnateur au plus tard le 15/09/2026

  Scénario: Une visite ne se date pas d’avance
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 07/04/2026 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Alors c'est refusé car "La visite est datée du 07/04/2026 ; ce jour n’est pas encore passé."

  Scénario: Une visite relève tous ses indicateurs
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | champ             | valeur     |
      | Date de la visite | 03/04/2026 |
    Alors il manque la réponse "Emplois de femmes"
    Et il manque la réponse "Emplois de jeunes"
    Et il manque la réponse "Chiffre d’affaires depuis la dernière visite"
    Et il manque la réponse "Activité en cours"

  @S002-040
  Scénario: Une visite manquée pendant trois mois reste due, à sa date
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand 130 jours passent
    Alors une action en attente "Faire la visite de suivi" est ouverte pour l'accompagnateur au plus tard le 06/07/2026
    Et le dossier est à l'étape "Post-création / Suivi"

  @S002-018
  Scénario: Huit visites et vingt-quatre mois depuis le démarrage
    Étant donné le dossier "Convention Zitoun" du processus "Convention" à l'étape "En vigueur"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Financement"
    Et il est lié à "Convention Zitoun" comme "Conventions"
    Et que le champ "Subvention accordée" vaut "100 000"
    Et que les pièces sont déposées :
      | pièce                |
      | Constat de démarrage |
      | Rapport de visite    |
      | Photographie         |
    Et que l'ordonnatrice a fait "Débloquer une tranche" avec :
      | champ                 | valeur |
      | Montant de la tranche | 60 000 |
    Et que l'accompagnatrice a fait "Constater le démarrage"
    Et que l'accompagnatrice a fait "Constater la mise en service"
    Et que nous sommes le 06/07/2026
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/07/2026 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/10/2026
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/10/2026 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/01/2027
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/01/2027 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/04/2027
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/04/2027 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/07/2027
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/07/2027 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/10/2027
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/10/2027 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et que nous sommes le 06/01/2028
    Et que l'accompagnatrice a fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/01/2028 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Quand nous sommes le 06/04/2028
    Et l'accompagnatrice fait "Achever le suivi"
    Alors c'est refusé pour 2 raisons
    Et c'est refusé car une raison contient "06/04/2028"
    Et c'est refusé car une raison contient "7 fois"
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | champ                                     | valeur     |
      | Date de la visite                         | 06/04/2028 |
      | Emplois de femmes                         | 4          |
      | Emplois de jeunes                         | 3          |
      | Chiffre d’affaires depuis la dernière visite | 64 000  |
      | Activité en cours                         | oui        |
    Et nous sommes le 07/04/2028
    Et l'accompagnatrice fait "Achever le suivi"
    Alors c'est fait
    Et le dossier est à l'étape "Post-création / Évaluation"

  Scénario: Le dossier se clôture sur le rapport final
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Évaluation"
    Quand le secrétaire du CPDE fait "Clôturer"
    Alors il manque la pièce "Rapport final"
    Quand le secrétaire du CPDE dépose la pièce "Rapport final"
    Et le secrétaire du CPDE fait "Clôturer"
    Alors c'est fait
    Et le dossier est à l'étape "Clôturé"
    Et le dossier est clos
    Quand le secrétaire du CPDE fait "Suspendre" au motif "Trop tard"
    Alors c'est refusé
