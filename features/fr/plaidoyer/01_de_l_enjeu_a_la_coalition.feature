# language: fr
Fonctionnalité: De l’enjeu à la coalition
  Un plaidoyer naît d’un autre dossier. On l’analyse, on écrit l’argumentaire, puis plusieurs organisations mandatées le portent.

  Contexte:
    Étant donné le processus "Plaidoyer"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"

  @S000-034 @S000-038
  Scénario: L’enjeu né d’une chaîne s’analyse, avec son thème et son niveau
    Étant donné un dossier "Eau d’irrigation" à l'étape "Enjeu"
    Et il est lié à "Huile d’olive" comme "Origine"
    Et que le champ "Thème" vaut "Équité sociale et genre"
    Et que le champ "Niveau de décision" vaut "Régional"
    Quand le porteur du plaidoyer fait "Analyser l’enjeu"
    Alors c'est fait
    Et le dossier est à l'étape "Argumentaire"
    Et une action en attente "Rédiger l’argumentaire" est ouverte pour le porteur du plaidoyer

  Plan du scénario: Chaque thème transversal peut porter un plaidoyer
    Étant donné un dossier "Eau d’irrigation" à l'étape "Enjeu"
    Et il est lié à "Huile d’olive" comme "Origine"
    Et que le champ "Thème" vaut "<thème>"
    Et que le champ "Niveau de décision" vaut "Local"
    Quand le porteur du plaidoyer fait "Analyser l’enjeu"
    Alors c'est fait

    @S000-039
    Exemples:
      | thème                     |
      | Prévention des conflits   |
    @S000-040
    Exemples:
      | thème                                    |
      | Gouvernance des ressources naturelles    |
    @S000-041
    Exemples:
      | thème          |
      | Biens communs  |
    @S000-042
    Exemples:
      | thème          |
      | Biens publics  |
    @S000-055
    Exemples:
      | thème                       |
      | Entrepreneuriat agricole    |

  @S000-037
  Scénario: Sans dossier d’origine, sans thème et sans niveau, rien ne s’analyse
    Étant donné un dossier "Eau d’irrigation" à l'étape "Enjeu"
    Quand le porteur du plaidoyer fait "Analyser l’enjeu"
    Alors c'est refusé car "Aucun dossier relié : Origine."
    Et il manque le champ "Thème"
    Et il manque le champ "Niveau de décision"

  Scénario: L’argumentaire établi ouvre la coalition
    Étant donné un dossier "Eau d’irrigation" à l'étape "Argumentaire"
    Et que le champ "Demande" vaut "Un tour d’eau pour les petites parcelles"
    Et que le champ "Qui décide" vaut "L’agence du bassin"
    Et que la liste "Alliés" est :
      | Allié                  | Ce qu’il apporte |
      | Coopérative Zitoun     | Des relevés      |
    Et que la liste "Opposants" est :
      | Opposant               | Sa raison        |
      | Grandes exploitations  | Perdre des tours |
    Et que la pièce "Argumentaire" est déposée
    Quand le porteur du plaidoyer fait "Établir l’argumentaire"
    Alors c'est fait
    Et le dossier est à l'étape "Coalition"
    Et une action en attente "Joindre la stratégie" est ouverte pour le porteur du plaidoyer
    Et une action en attente "Joindre le mandat" est ouverte pour le porteur du plaidoyer

  Scénario: Un argumentaire sans alliés ni opposants n’est pas établi
    Étant donné un dossier "Eau d’irrigation" à l'étape "Argumentaire"
    Quand le porteur du plaidoyer fait "Établir l’argumentaire"
    Alors il manque la pièce "Argumentaire"
    Et il manque le champ "Demande"
    Et il manque le champ "Qui décide"
    Et il manque le champ "Alliés"
    Et il manque le champ "Opposants"

  Scénario: Deux organisations mandatées commencent le premier tour
    Étant donné un dossier "Eau d’irrigation" à l'étape "Coalition"
    Et que la liste "Organisations de la coalition" est :
      | Organisation          | Sphère         | Mandat signé le |
      | Coopérative Zitoun    | Privée         | 01/04/2026      |
      | Association Jbala     | Société civile | 02/04/2026      |
    Et que la pièce "Stratégie de plaidoyer" est déposée
    Et que la pièce "Mandat de l’instance d’origine" est déposée
    Quand le porteur du plaidoyer fait "Mandater la coalition"
    Alors c'est fait
    Et le dossier est à l'étape "Action"
    Et le champ "Tours" vaut "1"

  @S000-054
  Scénario: Une seule organisation, sans mandat ni stratégie, n’est pas une coalition
    Étant donné un dossier "Eau d’irrigation" à l'étape "Coalition"
    Et que la liste "Organisations de la coalition" est :
      | Organisation       | Sphère |
      | Coopérative Zitoun | Privée |
    Quand le porteur du plaidoyer fait "Mandater la coalition"
    Alors c'est refusé car une raison contient "il en faut au moins 2"
    Et c'est refusé car "Mandats à signer : Coopérative Zitoun."
    Et il manque la pièce "Stratégie de plaidoyer"
    Et il manque la pièce "Mandat de l’instance d’origine"

  Plan du scénario: Avant l’action, le plaidoyer peut être retiré
    Étant donné un dossier "Eau d’irrigation" à l'étape "<étape>"
    Quand le porteur du plaidoyer fait "Retirer le plaidoyer"
    Alors il manque le motif
    Quand le porteur du plaidoyer fait "Retirer le plaidoyer" au motif "L’agence a tranché d’elle-même."
    Alors c'est fait
    Et le dossier est clos

    Exemples:
      | étape        |
      | Enjeu        |
      | Argumentaire |
      | Coalition    |
