# language: fr
Fonctionnalité: La décision du CPDE
  Le comité provincial décide en séance ; en attendant que les séances se tiennent ici, son président inscrit la
  décision d’après le procès-verbal : l’extrait, la date, les présents et les voix.

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
    Quand le président du CPDE fait "Approuver" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Contrat spécifique"
    Et le champ "Subvention accordée" vaut "300 000"
    Et le champ "Séance du CPDE" vaut "02/04/2026"
    Et la pièce "Extrait du procès-verbal" est au dossier

  @S002-041
  Scénario: Personne d’autre que le président n’inscrit la décision
    Alors le secrétaire du CPDE ne peut pas faire "Approuver"
    Et le président du CPDE peut faire "Approuver"

  Scénario: Une décision porte l’extrait, la date, les présents et les voix
    Quand le président du CPDE fait "Approuver"
    Alors il manque la réponse "Extrait du procès-verbal"
    Et il manque la réponse "Date de la séance"
    Et il manque la réponse "Membres présents"
    Et il manque la réponse "Voix pour"
    Et il manque la réponse "Voix contre"
    Et il manque la réponse "Abstentions"
    Et c'est refusé pour 6 raisons

  @S002-041
  Scénario: La séance ne peut être à venir
    Quand le président du CPDE fait "Approuver" avec :
      | champ                    | valeur      |
      | Date de la séance        | 07/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est refusé car une raison contient "07/04/2026"

  Scénario: Il n’y a pas plus de voix que de présents
    Quand le président du CPDE fait "Approuver" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 8           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est refusé car une raison contient "9"

  Plan du scénario: Sans majorité, pas de décision : <acte>
    Étant donné que la liste "Réserves" à joindre est :
      | Réserve            |
      | Titre du local     |
    Quand le président du CPDE fait "Approuver sous réserve" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | <pour>      |
      | Voix contre              | <contre>    |
      | Abstentions              | <abstentions> |
      | Extrait du procès-verbal | extrait.pdf |
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
    Quand le président du CPDE fait "Approuver sous réserve" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Sous réserve"
    Et la liste "Réserves" compte 2 lignes
    Et une action en attente "Apporter la preuve qui lève la réserve" est ouverte pour l'accompagnateur

  Scénario: Approuver sous réserve demande une réserve au moins
    Quand le président du CPDE fait "Approuver sous réserve" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors il manque la réponse "Réserves"

  Scénario: Un dossier peut attendre, à son rang
    Quand le président du CPDE fait "Mettre en liste d’attente" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
      | Rang                     | 3           |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Liste d’attente"
    Et le champ "Rang sur la liste d’attente" vaut "3"

  Scénario: Ajourner fait refaire le plan et l’avis
    Étant donné que la pièce "Plan d’affaires" est déposée
    Et que la pièce "Avis écrit du comité technique" est déposée
    Quand le président du CPDE fait "Ajourner" au motif "Étude de marché à reprendre" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Émergence / Plan d’affaires"
    Et la pièce "Plan d’affaires" n'est pas au dossier
    Et la pièce "Avis écrit du comité technique" n'est pas au dossier
    Et le champ "Note technique sur 100" est vide
    Et une action en attente "Joindre le plan d’affaires" est ouverte pour l'accompagnateur

  Scénario: Le CPDE rejette, avec un motif
    Quand le président du CPDE fait "Rejeter" au motif "Financement hors du programme" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 7           |
      | Voix contre              | 1           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est fait
    Et le dossier est à l'étape "Rejeté"
    Et le délai "Délai de recours" court jusqu'au 06/05/2026

  Plan du scénario: Une majorité contre vaut aussi pour « <acte> »
    Quand le président du CPDE fait "<acte>" au motif "Sans majorité" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/04/2026  |
      | Membres présents         | 9           |
      | Voix pour                | 2           |
      | Voix contre              | 6           |
      | Abstentions              | 1           |
      | Extrait du procès-verbal | extrait.pdf |
    Alors c'est refusé car une raison contient "CPDE"
    Et le dossier est à l'étape "Émergence / Décision du CPDE"

    Exemples:
      | acte                      |
      | Approuver                 |
      | Mettre en liste d’attente |
      | Ajourner                  |
      | Rejeter                   |
