# language: fr
Fonctionnalité: La formation et le plan d’affaires
  Après la formation, le porteur prépare son plan d’affaires. Les sources de financement égalent le coût total ;
  l’INDH en paie au plus 60 %, et pas plus que le plafond de ce porteur.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: La formation se valide sur attestation
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Formation"
    Quand l'accompagnatrice fait "Valider la formation"
    Alors il manque la pièce "Attestation de formation"
    Quand l'accompagnatrice dépose la pièce "Attestation de formation"
    Et l'accompagnatrice fait "Valider la formation"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Plan d’affaires"

  Scénario: Un plan en règle se soumet
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Plan d’affaires"
    Et que la pièce "Plan d’affaires" est déposée
    Et que le champ "Coût total" vaut "500 000"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 300 000 |
      | Apport en numéraire | 150 000 |
      | Apport en nature    | 50 000  |
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Instruction"
    Et le champ "Taux de l’INDH" vaut "60 %"

  Scénario: Sans plan, coût ni financement, rien ne se soumet
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Plan d’affaires"
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors il manque la pièce "Plan d’affaires"
    Et il manque le champ "Coût total"
    Et il manque le champ "Sources de financement"
    Et c'est refusé pour 3 raisons

  Scénario: Les sources égalent le coût total
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Plan d’affaires"
    Et que la pièce "Plan d’affaires" est déposée
    Et que le champ "Coût total" vaut "500 000"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 250 000 |
      | Apport en numéraire | 200 000 |
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors c'est refusé car "Les sources totalisent 450 000 MAD ; le coût total est de 500 000 MAD."

  @S002-011 @S002-036
  Scénario: La part de l’INDH a un plafond
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Plan d’affaires"
    Et que la pièce "Plan d’affaires" est déposée
    Et que le champ "Coût total" vaut "250 000"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 158 000 |
      | Apport en numéraire | 92 000  |
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors c'est refusé car "La part de l’INDH atteint 63,2 % du coût total ; le plafond est 60 %."

  Plan du scénario: Le plafond de ce porteur : <porteur>
    Étant donné un dossier de <porteur> "Samir Ouali" à l'étape "Émergence / Plan d’affaires"
    Et que la pièce "Plan d’affaires" est déposée
    Et que le champ "Coût total" vaut "1 000 000"
    Et que la liste "Sources de financement" est :
      | Source              | Montant  |
      | INDH                | <indh>   |
      | Autre source        | <autre>  |
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors c'est refusé car "<raison>"

    Exemples:
      | porteur               | indh    | autre   | raison |
      | l'auto-entrepreneur   | 100 001 | 899 999 | L’INDH paierait 100 001 MAD ; le plafond de ce porteur est de 100 000 MAD. |
      | la coopérative        | 300 001 | 699 999 | L’INDH paierait 300 001 MAD ; le plafond de ce porteur est de 300 000 MAD. |
