# language: fr
Fonctionnalité: L’instruction par le comité technique
  Le rapporteur dépose l’avis écrit, note le dossier et donne un avis ; le CPDE décide ensuite, quel que soit cet avis.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 10/11/2025
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"

  Scénario: Un avis favorable
    Étant donné que la pièce "Avis écrit du comité technique" est déposée
    Quand le rapporteur technique fait "Donner un avis favorable" avec :
      | champ        | valeur |
      | Note sur 100 | 78     |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDE"
    Et le champ "Avis technique" vaut "Favorable"
    Et le champ "Note technique sur 100" vaut "78"
    Et le journal dit que le rapporteur technique a fait "Donner un avis favorable"

  Scénario: Un avis défavorable se motive
    Étant donné que la pièce "Avis écrit du comité technique" est déposée
    Quand le rapporteur technique fait "Donner un avis défavorable" avec :
      | champ        | valeur |
      | Note sur 100 | 41     |
    Alors il manque le motif
    Quand le rapporteur technique fait "Donner un avis défavorable" au motif "Débouchés incertains" avec :
      | champ        | valeur |
      | Note sur 100 | 41     |
    Alors c'est fait
    Et le champ "Avis technique" vaut "Défavorable"

  Plan du scénario: <acte> demande l’avis écrit et une note
    Quand le rapporteur technique fait "<acte>" au motif "Sans pièce"
    Alors il manque la pièce "Avis écrit du comité technique"
    Et il manque la réponse "Note sur 100"

    Exemples:
      | acte                       |
      | Donner un avis favorable   |
      | Donner un avis défavorable |

  Scénario: L’avis est attendu dans les quinze jours ouvrables
    Alors une action en attente "Déposer l’avis écrit" est ouverte pour le rapporteur technique au plus tard le 02/12/2025
    Quand le rapporteur technique dépose la pièce "Avis écrit du comité technique"
    Alors aucune action en attente "Déposer l’avis écrit" n'est ouverte
