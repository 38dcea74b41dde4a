# language: fr
Fonctionnalité: Les acquis, et ce qui reste à renforcer
  Quand il n’y a plus de module, on constate ce qui est acquis, ou les besoins qui restent et le module que chacun demande.

  Contexte:
    Étant donné le processus "Renforcement des capacités"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est auditrice dans "Figuig"
    Et que "Driss" est auditeur dans "Figuig"
    Et un dossier "Capacités du CPDE" à l'étape "Session"
    Et que le champ "Date de la session" vaut "02/03/2026"
    Et que la liste "Participants" est :
      | Participant | Compte | Présent à la session |
      | Mme Salma   | Salma  | oui                  |
      | M. Driss    | Driss  | non                  |
    Et que la liste "Besoins" est :
      | Besoin            | Nature           |
      | Tableau de suivi  | Outil de travail |
      | Lire un budget    | Capacité         |
    Et que la liste "Modules" est :
      | Module             | Besoin visé      | État     |
      | Tenir un tableau   | Tableau de suivi | Convoqué |
      | Le budget en clair | Lire un budget   | Tenu     |
    Et que la pièce "Feuille de présence" est déposée

  @S002-086
  Scénario: Sous 80 % d’assiduité, rien n’est acquis
    Étant donné que l'opérateur d’appui a fait "Tenir la session"
    Quand le commanditaire fait "Constater les acquis"
    Alors c'est refusé car "Présences : 1 sur 2 ; il en faut 80 %."
    Et c'est refusé car une raison contient "3 mois"
    Et il manque la pièce "Évaluation des acquis"

  @S002-086
  Scénario: Trois mois après, avec leur évaluation, les acquis se constatent
    Étant donné que la liste "Participants" est :
      | Participant | Compte | Présent à la session |
      | Mme Salma   | Salma  | oui                  |
      | M. Driss    | Driss  | oui                  |
    Et que l'opérateur d’appui a fait "Tenir la session"
    Quand 3 mois passent
    Et l'opérateur d’appui dépose la pièce "Évaluation des acquis"
    Et le commanditaire fait "Constater les acquis"
    Alors c'est fait
    Et le dossier est clos

  Scénario: Seuls les présents évaluent, une fois
    Étant donné que l'opérateur d’appui a fait "Tenir la session"
    Quand "Driss" fait "Évaluer la session" avec :
      | champ       | valeur |
      | Note sur 5  | 5      |
    Alors c'est refusé car "Seuls ceux qui sont présents évaluent la session."
    Quand "Salma" fait "Évaluer la session" avec :
      | champ       | valeur |
      | Note sur 5  | 9      |
    Alors c'est refusé
    Étant donné que "Salma" a fait "Évaluer la session" avec :
      | champ       | valeur |
      | Note sur 5  | 4      |
    Quand "Salma" fait "Évaluer la session" avec :
      | champ       | valeur |
      | Note sur 5  | 1      |
    Alors c'est refusé
    Et la liste "Évaluations à chaud" compte 1 ligne

  Scénario: Sans évaluation ni module qui reste, on ne passe pas au suivant
    Étant donné que l'opérateur d’appui a fait "Tenir la session"
    Quand l'opérateur d’appui fait "Passer au module suivant"
    Alors c'est refusé car "Évaluations : 0 ; présents : 1. Il en faut 50 %, ou un motif."
    Et c'est refusé car "Il ne reste aucun module à tenir."

  Scénario: Tant qu’il reste des modules, ni acquis ni lacunes
    Étant donné que la liste "Modules" est :
      | Module             | Besoin visé      | État     |
      | Tenir un tableau   | Tableau de suivi | Convoqué |
      | Le budget en clair | Lire un budget   | À tenir  |
    Et que l'opérateur d’appui a fait "Tenir la session"
    Quand le commanditaire fait "Constater les acquis"
    Alors c'est refusé car "Modules encore à tenir : 1."
    Quand le commanditaire fait "Constater des lacunes"
    Alors c'est refusé car "Modules encore à tenir : 1."
    Quand l'opérateur d’appui fait "Passer au module suivant" au motif "Les notes viendront par écrit"
    Alors c'est fait

  Scénario: Chaque besoin non couvert demande un module
    Étant donné que l'opérateur d’appui a fait "Tenir la session"
    Quand le commanditaire change la ligne "Tableau de suivi" de la liste "Besoins" :
      | colonne | valeur  |
      | État    | Couvert |
    Et le commanditaire fait "Constater des lacunes"
    Alors c'est fait
    Et le dossier est à l'étape "À renforcer"
    Et une action en attente "Prévoir un module pour ce besoin" est ouverte pour la ligne "Lire un budget"
    Et aucune action en attente "Prévoir un module pour ce besoin" n'est ouverte pour la ligne "Tableau de suivi"
    Quand le commanditaire fait "Reprogrammer"
    Alors c'est refusé car "Besoins sans nouveau module : Lire un budget."
    Quand le commanditaire fait "Prévoir un module" avec :
      | champ       | valeur           |
      | Besoin visé | Tableau de suivi |
      | Module      | Encore un        |
      | Prévu le    | 10/05/2026       |
      | Budget      | 2 000            |
    Alors c'est refusé car "Ce besoin est couvert, ou déjà reprogrammé : Tableau de suivi."
    Quand le commanditaire fait "Prévoir un module" avec :
      | champ       | valeur                 |
      | Besoin visé | Lire un budget         |
      | Module      | Le budget, deuxième jour |
      | Prévu le    | 10/05/2026             |
      | Budget      | 2 000                  |
    Alors c'est fait
    Et aucune action en attente "Prévoir un module pour ce besoin" n'est ouverte
    Quand le commanditaire fait "Reprogrammer"
    Alors c'est fait
    Et le dossier est à l'étape "Programmée"
    Et le champ "Modules à tenir" vaut "1"

  Scénario: Sans besoin qui reste, pas de lacune
    Étant donné que la liste "Besoins" est :
      | Besoin            | Nature           | État    |
      | Tableau de suivi  | Outil de travail | Couvert |
      | Lire un budget    | Capacité         | Couvert |
    Et que l'opérateur d’appui a fait "Tenir la session"
    Quand le commanditaire fait "Constater des lacunes"
    Alors c'est refusé car "Tous les besoins sont couverts."

  Scénario: Ce qui n’est pas couvert se reconnaît
    Étant donné un dossier "Capacités de l’équipe" à l'étape "À renforcer"
    Quand le commanditaire fait "Clore en partie acquis"
    Alors il manque le motif
    Quand le commanditaire fait "Clore en partie acquis" au motif "Le budget de l’année est épuisé"
    Alors le dossier est clos

  Scénario: Personne d’une autre province ne voit le dossier
    Étant donné que "Ettaki" est opérateur d’appui dans "Khénifra"
    Alors "Ettaki" ne voit pas le dossier
    Et "Salma" voit le dossier
