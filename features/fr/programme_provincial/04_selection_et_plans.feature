# language: fr
Fonctionnalité: La sélection des chaînes et l’adoption des plans
  Le CPDE arrête la sélection quand chaque chaîne a son sort, puis adopte les plans quand chaque chaîne retenue est coordonnée.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Une chaîne retenue, aucune en chemin : la sélection est arrêtée
    Étant donné le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Retenue"
    Et le dossier "Safran" du processus "Chaîne de valeur" à l'étape "Écartée"
    Et un dossier "Programme d’Ouezzane" à l'étape "Sélection des chaînes"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et il est lié à "Safran" comme "Chaînes de valeur"
    Quand le CPDE décide "Arrêter la sélection" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé pour 1 raison
    Quand le CPDE décide "Arrêter la sélection"
    Alors le dossier est à l'étape "Planification"

  Scénario: Aucune chaîne retenue, une encore en notation
    Étant donné le dossier "Safran" du processus "Chaîne de valeur" à l'étape "Notation"
    Et un dossier "Programme d’Ouezzane" à l'étape "Sélection des chaînes"
    Et il est lié à "Safran" comme "Chaînes de valeur"
    Quand le CPDE décide "Arrêter la sélection"
    Alors c'est refusé pour 2 raisons
    Et c'est refusé car une raison contient "Safran"

  Scénario: Le CPDE fait reprendre le diagnostic
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Sélection des chaînes"
    Quand le CPDE décide "Reprendre le diagnostic" au motif "Le cercle de Mokrisset manque." par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"
    Quand le CPDE décide "Reprendre le diagnostic" au motif "Le cercle de Mokrisset manque."
    Alors le dossier est à l'étape "Diagnostic / Filières"

  @S002-010
  Scénario: Sans procès-verbal du CPDH ni stratégie de plaidoyer, ni chaîne coordonnée, les plans ne s’adoptent pas
    Étant donné le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Plan de valorisation / Validation"
    Et un dossier "Programme d’Ouezzane" à l'étape "Planification"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Quand le CPDE décide "Adopter les plans"
    Alors c'est refusé pour 5 raisons
    Et c'est refusé car une raison contient "Huile d’olive"
    Et c'est refusé car une raison contient "Renforcement du CPDE"
    Et il manque la pièce "Stratégie de plaidoyer"
    Et il manque la pièce "Procès-verbal du CPDH"

  Scénario: Chaque chaîne retenue est coordonnée et le CPDE a sa feuille de route : les plans sont adoptés
    Étant donné le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"
    Et un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Et il est lié à "Huile d’olive" comme "Chaînes de valeur"
    Et que l'opérateur d'appui a fait "Lancer les besoins du CPDE"
    Et que la pièce "Livrables du diagnostic" est déposée
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Et que le département sectoriel a fait "Rendre un avis" avec :
      | champ        | valeur      |
      | Avis demandé | Agriculture |
      | Avis         | Favorable   |
    Quand on passe au dossier lié comme "Renforcement du CPDE"
    Et l'opérateur d'appui remplit la liste "Besoins" :
      | Besoin          | Nature           |
      | Tableau de bord | Outil de travail |
    Et l'opérateur d'appui fait "Analyser les besoins" au motif "Entretiens menés de vive voix."
    Et l'opérateur d'appui remplit la liste "Modules" :
      | Module                 | Besoin visé     | Prévu le   | Budget |
      | Suivre ses indicateurs | Tableau de bord | 15/05/2026 | 20 000 |
    Et le commanditaire fait "Adopter la feuille de route"
    Alors le dossier est à l'étape "Programmée"
    Quand on revient au dossier "Programme d’Ouezzane"
    Et l'opérateur d'appui fait "Remettre les livrables"
    Et l'agent de la DAS fait "Accepter les livrables" avec :
      | champ    | valeur     |
      | Reçus le | 06/04/2026 |
    Et le CPDE décide "Arrêter la sélection"
    Et l'opérateur d'appui dépose la pièce "Stratégie de plaidoyer"
    Et le secrétaire du CPDE dépose la pièce "Procès-verbal du CPDH"
    Et le CPDE décide "Adopter les plans"
    Alors le dossier est à l'étape "Émergence"
    Et une action en attente "Rendre compte du mois" est ouverte pour l'opérateur d'appui au plus tard le 06/05/2026
