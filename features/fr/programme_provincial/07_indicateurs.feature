# language: fr
Fonctionnalité: Les résultats attendus d’un programme, mois après mois
  Chaque compte rendu garde les valeurs des indicateurs ; le secrétariat les vérifie, et l’écart à la cible se lit par objectif.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Programme d’Ouezzane" à l'étape "Émergence"
    Et que la liste "Indicateurs" est :
      | Indicateur      | Objectif                        | Cible | Valeur relevée | Relevée le |
      | Projets déposés | 3. Émergence de projets viables | 40    | 18             | 30/03/2026 |
      | Accompagnés     | 4. Accompagnement des projets   | 20    | 15             | 30/03/2026 |

  @S002-042
  Scénario: La valeur, la cible et l’écart, une fois vérifiés
    Quand l'opérateur d'appui fait "Rendre compte du mois" avec :
      | champ                | valeur     |
      | Dernier jour du mois | 31/03/2026 |
      | État d’avancement    | mars.pdf   |
    Alors c'est fait
    Et la liste "Valeurs rapportées" compte 2 lignes
    Et la ligne "Projets déposés" de la liste "Indicateurs" vaut :
      | colonne          | valeur |
      | Écart à la cible | 22     |
    Et l'indicateur "Avancement vers les résultats attendus" de "Ouezzane" n'a pas de valeur
    Quand le secrétaire du CPDE fait "Vérifier les valeurs rapportées"
    Alors c'est fait
    Et l'indicateur "Avancement vers les résultats attendus" de "Ouezzane" vaut "60 %" au 31/03/2026
    Et l'indicateur "Avancement vers les résultats attendus" de "Ouezzane" vaut "45 %" pour "3. Émergence de projets viables" au 31/03/2026
    Et l'indicateur "Avancement vers les résultats attendus" de "Ouezzane" vaut "75 %" pour "4. Accompagnement des projets" au 31/03/2026
    Quand le secrétaire du CPDE fait "Vérifier les valeurs rapportées"
    Alors c'est refusé car "Aucune valeur n’attend de vérification."

  Scénario: Qui rend compte ne vérifie pas
    Étant donné que "Idris" est opérateur d'appui dans "Ouezzane"
    Et que "Idris" est secrétaire du CPDE dans "Ouezzane"
    Et que "Idris" a fait "Rendre compte du mois" avec :
      | champ                | valeur     |
      | Dernier jour du mois | 31/03/2026 |
      | État d’avancement    | mars.pdf   |
    Quand "Idris" fait "Vérifier les valeurs rapportées"
    Alors c'est refusé car une raison contient "Une autre personne vérifie ce que vous avez rapporté"
