# language: fr
Fonctionnalité: Un avis, en trois langues
  Le même scénario est écrit en français, en arabe et en anglais.

  Scénario: Un avis attend sa pièce, puis le CPDE décide
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 10/11/2025
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"
    Et que le champ "Coût total" vaut "500 000"
    Et que la liste "Grilles du comité technique" est :
      | Évaluateur | Je n’ai aucun intérêt dans ce projet | Marché et débouchés | Faisabilité technique | Plan financier | Emplois et revenus créés | Capacité du porteur | Rendue le  |
      | Rachid     | oui                                  | 4                   | 4                     | 4              | 4                        | 3                   | 07/11/2025 |
      | Zineb      | oui                                  | 4                   | 4                     | 4              | 4                        | 4                   | 07/11/2025 |
    Quand le rapporteur technique fait "Donner un avis favorable"
    Alors il manque la pièce "Avis écrit du comité technique"
    Et le dossier n'a pas changé
    Quand le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Et le rapporteur technique fait "Donner un avis favorable"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDE"
    Et le champ "Note technique sur 100" vaut "79"
    Et le journal compte 5 lignes
