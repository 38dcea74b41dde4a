# language: fr
Fonctionnalité: Un avis, en trois langues
  Le même scénario est écrit en français, en arabe et en anglais.

  Scénario: Un avis attend sa pièce, puis le CPDE décide
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 10/11/2025
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"
    Et que le champ "Coût total" vaut "500 000"
    Quand le rapporteur technique fait "Donner un avis favorable" avec :
      | champ        | valeur |
      | Note sur 100 | 78     |
    Alors il manque la pièce "Avis écrit du comité technique"
    Et le dossier n'a pas changé
    Quand le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Et le rapporteur technique fait "Donner un avis favorable" avec :
      | champ        | valeur |
      | Note sur 100 | 78     |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDE"
    Et le champ "Note technique sur 100" vaut "78"
    Et le journal compte 4 lignes
