# language: fr
Fonctionnalité: La décision du CPDE
  Le comité provincial décide en séance : le dossier est à l’ordre du jour, l’ordre du jour est envoyé, le quorum est
  atteint, le point est voté. À la levée de la séance, le dossier avance.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Décision du CPDE"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 300 000 |
      | Apport en numéraire | 200 000 |

  Scénario: Le CPDE approuve, la part de l’INDH est accordée
    Quand le CPDE décide "Approuver"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Contrat spécifique"
    Et le champ "Subvention accordée" vaut "300 000"
    Et le champ "Séance du CPDE" vaut "06/04/2026"

  @S002-041
  Scénario: Personne ne l’inscrit à la main, pas même le président
    Quand le président du CPDE fait "Approuver"
    Alors c'est refusé car "Décidé en séance (CPDE) ; cela se fait à la levée de la séance."
    Et le secrétaire du CPDE ne peut pas faire "Approuver"

  @S002-041
  Scénario: Un autre organe que le CPDE n’en décide pas
    Quand le comité technique décide "Approuver"
    Alors c'est refusé car une raison contient "n’attend pas de décision"

  Scénario: À voix égales, la voix de la présidence l’emporte
    Quand le CPDE décide "Rejeter" au motif "Le marché manque." par 2 voix pour, 2 contre et 0 abstention
    Alors c'est refusé car une raison contient "partage des voix"

  Plan du scénario: Sans majorité, pas de décision : <acte>
    Étant donné que la liste "Réserves" à joindre est :
      | Réserve            |
      | Titre du local     |
    Quand le CPDE décide "Approuver sous réserve" par <pour> voix pour, <contre> contre et <abstentions> abstentions
    Alors c'est refusé pour 1 raison

    Exemples:
      | acte        | pour | contre | abstentions |
      | voix égales | 4    | 4      | 1           |
      | minorité    | 3    | 5      | 1           |

  Scénario: Approuver sous réserve ouvre une action par réserve
    Étant donné que la liste "Réserves" à joindre est :
      | Réserve               |
      | Titre du local        |
      | Accord de la commune  |
    Quand le CPDE décide "Approuver sous réserve"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Sous réserve"
    Et la liste "Réserves" compte 2 lignes
    Et une action en attente "Apporter la preuve qui lève la réserve" est ouverte pour l'accompagnateur

  Scénario: Approuver sous réserve demande une réserve au moins
    Quand le CPDE décide "Approuver sous réserve"
    Alors il manque la réponse "Réserves"

  Scénario: Un dossier peut attendre, à son rang
    Quand le CPDE décide "Mettre en liste d’attente" avec :
      | champ                    | valeur      |
      | Rang                     | 3           |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Liste d’attente"
    Et le champ "Rang sur la liste d’attente" vaut "3"

  Scénario: Ajourner fait refaire le plan et l’avis
    Étant donné que la pièce "Plan d’affaires" est déposée
    Et que la pièce "Avis écrit du comité technique" est déposée
    Quand le CPDE décide "Ajourner" au motif "Étude de marché à reprendre"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Plan d’affaires"
    Et la pièce "Plan d’affaires" n'est pas au dossier
    Et la pièce "Avis écrit du comité technique" n'est pas au dossier
    Et le champ "Note technique sur 100" est vide
    Et une action en attente "Joindre le plan d’affaires" est ouverte pour l'accompagnateur

  Scénario: Le CPDE rejette, avec un motif
    Quand le CPDE décide "Rejeter" au motif "Financement hors du programme"
    Alors c'est fait
    Et le dossier est à l'étape "Rejeté"
    Et le délai "Délai de recours" court jusqu'au 06/05/2026

  Plan du scénario: Une majorité contre vaut aussi pour « <acte> »
    Quand le CPDE décide "<acte>" au motif "Sans majorité" par 2 voix pour, 6 contre et 1 abstention
    Alors c'est refusé car une raison contient "CPDE"
    Et le dossier est à l'étape "Émergence / Décision du CPDE"

    Exemples:
      | acte                      |
      | Approuver                 |
      | Mettre en liste d’attente |
      | Ajourner                  |
      | Rejeter                   |
