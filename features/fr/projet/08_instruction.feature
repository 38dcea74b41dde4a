# language: fr
Fonctionnalité: L’instruction par le comité technique
  Le rapporteur dépose l’avis écrit, note le dossier et donne un avis ; le CPDE décide ensuite, quel que soit cet avis.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 10/11/2025
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"

  Scénario: Deux évaluateurs sont tirés au sort, déclarent, notent, et le rapporteur donne l’avis
    Étant donné que "Rachid" est membre du CPDE
    Et que "Zineb" est membre du CPDE
    Alors une action en attente "Tirer au sort les évaluateurs" est ouverte pour le secrétaire du CPDE au plus tard le 17/11/2025
    Quand le secrétaire du CPDE fait "Tirer au sort les évaluateurs"
    Alors c'est fait
    Et la liste "Grilles du comité technique" compte 2 lignes
    Et aucune action en attente "Tirer au sort les évaluateurs" n'est ouverte
    Quand "Rachid" fait "Noter le plan d’affaires" avec :
      | champ                    | valeur |
      | Marché et débouchés      | 4      |
      | Faisabilité technique    | 4      |
      | Plan financier           | 3      |
      | Emplois et revenus créés | 4      |
      | Capacité du porteur      | 3      |
    Alors c'est refusé car "Déclarez d’abord si vous avez un intérêt dans ce dossier."
    Quand "Rachid" fait "Déclarer mes intérêts" avec :
      | champ                                | valeur |
      | Je n’ai aucun intérêt dans ce projet | oui    |
    Et "Rachid" fait "Noter le plan d’affaires" avec :
      | champ                    | valeur |
      | Marché et débouchés      | 4      |
      | Faisabilité technique    | 4      |
      | Plan financier           | 3      |
      | Emplois et revenus créés | 4      |
      | Capacité du porteur      | 3      |
    Et "Zineb" fait "Déclarer mes intérêts" avec :
      | champ                                | valeur |
      | Je n’ai aucun intérêt dans ce projet | oui    |
    Alors "Zineb" ne lit pas encore "Note technique sur 100"
    Et le rapporteur technique ne lit pas encore "Note technique sur 100"
    Et "Rachid" lit "73" sous "Note technique sur 100"
    Quand "Zineb" fait "Noter le plan d’affaires" avec :
      | champ                    | valeur |
      | Marché et débouchés      | 4      |
      | Faisabilité technique    | 4      |
      | Plan financier           | 3      |
      | Emplois et revenus créés | 4      |
      | Capacité du porteur      | 5      |
    Et le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Et le rapporteur technique fait "Donner un avis favorable"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDE"
    Et le champ "Avis technique" vaut "Favorable"
    Et le champ "Note technique sur 100" vaut "76"
    Et le journal dit que le rapporteur technique a fait "Donner un avis favorable"

  Scénario: Trop peu de personnes pour tirer au sort
    Étant donné que "Rachid" est membre du CPDE
    Quand le secrétaire du CPDE fait "Tirer au sort les évaluateurs"
    Alors c'est refusé car une raison contient "il en faut 2"

  Scénario: Qui n’est pas tiré au sort ne déclare pas
    Quand le rapporteur technique fait "Déclarer mes intérêts" avec :
      | champ                                | valeur |
      | Je n’ai aucun intérêt dans ce projet | oui    |
    Alors c'est refusé car "Vous n’êtes pas désigné pour évaluer ce dossier."

  Scénario: Une note hors de l’échelle est refusée avec sa raison
    Étant donné que la liste "Grilles du comité technique" est :
      | Évaluateur | Je n’ai aucun intérêt dans ce projet |
      | Rachid     | oui                                  |
    Quand le membre du CPDE "Rachid" fait "Noter le plan d’affaires" avec :
      | champ                    | valeur |
      | Marché et débouchés      | 7      |
      | Faisabilité technique    | 4      |
      | Plan financier           | 3      |
      | Emplois et revenus créés | 4      |
      | Capacité du porteur      | 3      |
    Alors c'est refusé car "Marché et débouchés : au plus 5."

  Scénario: Une note moyenne sous le minimum n’a pas d’avis favorable
    Étant donné que la liste "Grilles du comité technique" est :
      | Évaluateur | Je n’ai aucun intérêt dans ce projet | Marché et débouchés | Faisabilité technique | Plan financier | Emplois et revenus créés | Capacité du porteur | Rendue le  |
      | Rachid     | oui                                  | 2                   | 3                     | 3              | 3                        | 2                   | 07/11/2025 |
      | Zineb      | oui                                  | 3                   | 3                     | 3              | 3                        | 2                   | 07/11/2025 |
    Et que la pièce "Avis écrit du comité technique" est déposée
    Quand le rapporteur technique fait "Donner un avis favorable"
    Alors c'est refusé car une raison contient "55 sur 100"
    Quand le rapporteur technique fait "Donner un avis défavorable"
    Alors il manque le motif
    Quand le rapporteur technique fait "Donner un avis défavorable" au motif "Débouchés incertains"
    Alors c'est fait
    Et le champ "Avis technique" vaut "Défavorable"

  Scénario: Des notes très écartées demandent un troisième évaluateur
    Étant donné que la liste "Grilles du comité technique" est :
      | Évaluateur | Je n’ai aucun intérêt dans ce projet | Marché et débouchés | Faisabilité technique | Plan financier | Emplois et revenus créés | Capacité du porteur | Rendue le  |
      | Rachid     | oui                                  | 5                   | 5                     | 5              | 5                        | 5                   | 07/11/2025 |
      | Zineb      | oui                                  | 2                   | 2                     | 2              | 2                        | 2                   | 07/11/2025 |
    Et que la pièce "Avis écrit du comité technique" est déposée
    Et que "Omar" est membre du CPDE
    Quand le rapporteur technique fait "Donner un avis favorable"
    Alors c'est refusé car une raison contient "un évaluateur de plus est demandé"
    Quand le secrétaire du CPDE fait "Tirer au sort les évaluateurs"
    Alors la liste "Grilles du comité technique" compte 3 lignes

  Plan du scénario: <acte> demande l’avis écrit et les grilles
    Quand le rapporteur technique fait "<acte>" au motif "Sans pièce"
    Alors il manque la pièce "Avis écrit du comité technique"
    Et c'est refusé car une raison contient "grilles rendues : 0 sur 2"

    Exemples:
      | acte                       |
      | Donner un avis favorable   |
      | Donner un avis défavorable |

  Scénario: L’avis est attendu dans les quinze jours ouvrables
    Alors une action en attente "Déposer l’avis écrit" est ouverte pour le rapporteur technique au plus tard le 02/12/2025
    Quand le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Alors aucune action en attente "Déposer l’avis écrit" n'est ouverte
