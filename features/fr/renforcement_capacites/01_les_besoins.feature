# language: fr
Fonctionnalité: Des besoins à la feuille de route
  L’opérateur lance un questionnaire conçu pour cela ; chaque participant répond une fois. Les besoins, en outils et en capacités,
  donnent une feuille de route que le commanditaire adopte.

  Contexte:
    Étant donné le processus "Renforcement des capacités"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est auditrice dans "Figuig"
    Et que "Driss" est auditeur dans "Figuig"
    Et un dossier "Capacités du CPDE" à l'étape "Besoins"
    Et que la liste "Questionnaire" est :
      | Question                                  |
      | De quels outils manquez-vous ?            |
      | Que voulez-vous savoir faire ?            |
    Et que la liste "Participants" est :
      | Participant | Compte |
      | Mme Salma   | Salma  |
      | M. Driss    | Driss  |

  @S002-068
  Scénario: Chaque participant répond au questionnaire, une fois par version
    Alors aucune action en attente "Répondre au questionnaire" n'est ouverte
    Quand l'opérateur d’appui fait "Lancer le questionnaire"
    Alors c'est fait
    Et le champ "Version du questionnaire" vaut "1"
    Et une action en attente "Répondre au questionnaire" est ouverte pour la ligne "Mme Salma" et revient à "Salma"
    Quand "Salma" fait "Répondre au questionnaire" avec :
      | champ                   | valeur                      |
      | Réponses aux questions  | Un tableau de suivi ; bâtir un plan |
      | Outils qui vous manquent | Tableau de suivi            |
    Alors c'est fait
    Et la liste "Réponses" compte 1 ligne
    Et le champ "Réponses à cette version" vaut "1"
    Et aucune action en attente "Répondre au questionnaire" n'est ouverte pour la ligne "Mme Salma"
    Quand "Salma" fait "Répondre au questionnaire" avec :
      | champ                   | valeur    |
      | Réponses aux questions  | Autre     |
    Alors c'est refusé

  Scénario: Relancé, le questionnaire demande de nouvelles réponses
    Étant donné que l'opérateur d’appui a fait "Lancer le questionnaire"
    Et que "Salma" a fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Tableau de suivi  |
    Quand 1 jour passe
    Et l'opérateur d’appui fait "Lancer le questionnaire"
    Alors le champ "Réponses à cette version" vaut "0"
    Et une action en attente "Répondre au questionnaire" est ouverte pour la ligne "Mme Salma" et revient à "Salma"
    Quand "Salma" fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Tableau de suivi  |
    Alors c'est fait

  Scénario: Un questionnaire sans question ni participant ne se lance pas
    Étant donné un dossier "Capacités de l’équipe" à l'étape "Besoins"
    Quand l'opérateur d’appui fait "Lancer le questionnaire"
    Alors il manque le champ "Questionnaire"
    Et il manque le champ "Participants"

  Scénario: Personne ne répond avant que le questionnaire soit lancé
    Quand "Salma" fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Tableau de suivi  |
    Alors c'est refusé
    Quand "Salma" fait "Répondre au questionnaire"
    Alors il manque la réponse "Réponses aux questions"

  Scénario: Qui n’est pas participant ne répond pas
    Quand le commanditaire fait "Répondre au questionnaire" avec :
      | champ                   | valeur    |
      | Réponses aux questions  | Autre     |
    Alors il faut être participant

  @S002-066
  Scénario: Les besoins analysés, outils et capacités, ouvrent la feuille de route
    Étant donné que l'opérateur d’appui a fait "Lancer le questionnaire"
    Et que "Salma" a fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Tableau de suivi  |
    Et que "Driss" a fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Lire un budget    |
    Quand l'opérateur d’appui remplit la liste "Besoins" :
      | Besoin            | Nature          |
      | Tableau de suivi  | Outil de travail |
      | Lire un budget    | Capacité        |
    Et l'opérateur d’appui fait "Analyser les besoins"
    Alors c'est fait
    Et le dossier est à l'étape "Feuille de route"
    Et une action en attente "Adopter la feuille de route" est ouverte pour le commanditaire au plus tard le 31/03/2026
    Et la ligne "Tableau de suivi" de la liste "Besoins" vaut :
      | colonne | valeur           |
      | Nature  | Outil de travail |

  @S002-068
  Scénario: Sous 60 % de réponses, l’analyse demande un motif
    Étant donné que la liste "Besoins" est :
      | Besoin            | Nature           |
      | Tableau de suivi  | Outil de travail |
    Et que l'opérateur d’appui a fait "Lancer le questionnaire"
    Et que "Salma" a fait "Répondre au questionnaire" avec :
      | champ                   | valeur            |
      | Réponses aux questions  | Tableau de suivi  |
    Quand l'opérateur d’appui fait "Analyser les besoins"
    Alors c'est refusé car une raison contient "Réponses : 1 sur 2 ; il en faut 60 %"
    Quand l'opérateur d’appui fait "Analyser les besoins" au motif "Les autres membres ont répondu en réunion"
    Alors c'est fait

  @S002-067
  Scénario: Sans un besoin, rien ne s’analyse
    Quand l'opérateur d’appui fait "Analyser les besoins" au motif "Réponses en réunion"
    Alors il manque le champ "Besoins"

  Scénario: Le commanditaire retire le renforcement tant que la feuille de route n’est pas adoptée
    Quand le commanditaire fait "Retirer"
    Alors il manque le motif
    Quand le commanditaire fait "Retirer" au motif "L’équipe change"
    Alors le dossier est clos

  Scénario: Un renforcement se suspend et reprend où il en était
    Quand le commanditaire fait "Suspendre" au motif "Élections"
    Alors le dossier est à l'étape "Suspendu"
    Quand le commanditaire fait "Reprendre"
    Alors le dossier est à l'étape "Besoins"
