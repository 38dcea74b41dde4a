# language: fr
Fonctionnalité: Les programmes et les objectifs de développement durable
  Un dossier dit de quel programme, et de quelle phase, il relève ; un partenariat dit à quels objectifs il contribue.

  Contexte:
    Étant donné que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S000-005 @S000-072
  Plan du scénario: Un dossier « <processus> » dit de quelle phase il relève
    Étant donné le processus "<processus>"
    Et un dossier "Olivier" à l'étape "<étape>"
    Quand <qui> remplit :
      | champ     | valeur        |
      | Programme | PAPEA phase 1 |
    Alors c'est fait
    Et le champ "Programme" vaut "PAPEA phase 1"

    Exemples:
      | processus            | étape              | qui                |
      | Chaîne de valeur     | Identifiée         | l'opérateur        |
      | Cluster d’affaires   | Mobilisation       | le co-facilitateur |
      | Programme provincial | Lancement / Équipe | l'opérateur        |

  @S001-014 @S000-020
  Scénario: Un partenariat dit ses objectifs et son thème
    Étant donné le processus "Partenariat multipartite"
    Et un dossier "Eau du Loukkos" à l'étape "Lancement / Problème et contexte"
    Quand l'initiatrice remplit :
      | champ                              | valeur                                                      |
      | Objectifs de développement durable | 5. Égalité entre les sexes, 6. Eau propre et assainissement |
      | Thème transversal                  | Équité sociale et genre                                     |
    Alors c'est fait
    Et le champ "Thème transversal" vaut "Équité sociale et genre"
