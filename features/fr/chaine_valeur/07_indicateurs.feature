# language: fr
Fonctionnalité: Les indicateurs partagés d’une chaîne
  Chaque trimestre écoulé, l’équipe collecte ce que disent les indicateurs du plan, de la valeur de départ à la cible, et ce qui se
  mesure partout de même : l’appropriation, l’influence, les revenus, les relations. Une autre personne vérifie.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S003-015 @S003-050 @S003-051 @S003-052 @S003-053
  Scénario: Chaque collecte garde ses valeurs ; elles se lisent par capital et par famille de données
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur                    | Capital     | Famille de données    | Valeur de départ | Cible | Dernière valeur | Relevée le | Relevée par | Vérifiée par |
      | Pluie de l’hiver              | Naturel     | Contexte              | 0                | 400   | 300             | 30/03/2026 | Omar        | Idris        |
      | Réunions tenues               | Social      | Processus             | 0                | 12    | 6               | 30/03/2026 | Omar        | Idris        |
      | Revenu d’un ménage            | Financier   | Impact sur la richesse | 2000            | 3000  | 2200            | 30/03/2026 | Omar        | Idris        |
      | Litres demandés               | Bâti        | Offre et demande      | 100              | 200   | 210             | 30/03/2026 | Omar        | Idris        |
      | Jeunes formés                 | Individuel  | Processus             | 0                | 50    | 5               | 30/03/2026 | Omar        | Idris        |
      | Brevets et fiches             | Intellectuel | Contexte             | 0                | 10    | 4               | 30/03/2026 | Omar        | Idris        |
      | Fêtes de l’olive              | Culturel    | Contexte              | 0                | 4     | 1               | 30/03/2026 | Omar        | Idris        |
      | Arrêtés obtenus               | Politique   | Processus             | 0                | 5     | 2               | 30/03/2026 | Omar        | Idris        |
    Quand le coordinateur de chaîne "Omar" fait "Enregistrer une collecte" avec :
      | champ             | valeur            |
      | Fin de la période | 31/03/2026        |
      | Synthèse          | Premier trimestre |
    Alors c'est fait
    Et la liste "Valeurs collectées" compte 8 lignes
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "46,25 %" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "10 %" pour "Individuel" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "40 %" pour "Intellectuel" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "50 %" pour "Social" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "25 %" pour "Culturel" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "75 %" pour "Naturel" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "110 %" pour "Bâti" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "40 %" pour "Politique" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "20 %" pour "Financier" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "46,67 %" pour "Contexte" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "33,33 %" pour "Processus" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "20 %" pour "Impact sur la richesse" au 31/03/2026
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" vaut "110 %" pour "Offre et demande" au 31/03/2026

  Scénario: Le trimestre en cours ne se collecte pas, et rien n’en est compté
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur              | Capital   | Famille de données | Valeur de départ | Cible | Dernière valeur | Relevée le | Vérifiée par |
      | Tonnes pressées à temps | Financier | Offre et demande   | 10               | 60    | 22              | 30/03/2026 | Idris        |
    Quand le coordinateur de chaîne fait "Enregistrer une collecte" avec :
      | champ             | valeur             |
      | Fin de la période | 30/06/2026         |
      | Synthèse          | Deuxième trimestre |
    Alors c'est refusé car "La période finit le 30/06/2026 ; elle n’est pas encore close."
    Et l'indicateur "Avancement vers les cibles" de "Ouezzane" n'a pas de valeur
    Et la liste "Valeurs collectées" compte 0 ligne

  @S003-016 @S003-017
  Scénario: L’appropriation, l’influence et les revenus des plus modestes, vérifiés par une autre personne
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur              | Capital   | Famille de données | Valeur de départ | Cible | Dernière valeur | Relevée le | Vérifiée par |
      | Tonnes pressées à temps | Financier | Offre et demande   | 10               | 60    | 22              | 30/03/2026 | Idris        |
    Quand le coordinateur de chaîne "Omar" fait "Enregistrer une collecte" avec :
      | champ                                    | valeur            |
      | Fin de la période                        | 31/03/2026        |
      | Synthèse                                 | Premier trimestre |
      | Part des actifs détenue localement       | 62,5              |
      | Sièges de porteurs dans les instances    | 4                 |
      | Revenu mensuel des membres à faible revenu | 1 850           |
      | Revenu des femmes                        | 1 700             |
      | Revenu des hommes                        | 2 000             |
    Alors une action en attente "Vérifier la collecte" est ouverte pour le secrétaire du CPDE au plus tard le 27/04/2026
    Et l'indicateur "Sièges de porteurs dans les instances" de "Ouezzane" n'a pas de valeur
    Et l'indicateur "Sièges de porteurs dans les instances" de "Ouezzane" attend la vérification de 1 dossier au 31/03/2026
    Quand le secrétaire du CPDE fait "Vérifier la collecte"
    Alors c'est fait
    Et l'indicateur "Part des actifs détenue localement" de "Ouezzane" vaut "62,5 %"
    Et l'indicateur "Sièges de porteurs dans les instances" de "Ouezzane" vaut "4 sièges"
    Et l'indicateur "Revenu mensuel des membres à faible revenu" de "Ouezzane" vaut "1 850 MAD"
    Et l'indicateur "Revenu mensuel des membres à faible revenu" de "Ouezzane" vaut "1 700 MAD" pour "Revenu des femmes"
    Et l'indicateur "Revenu mensuel des membres à faible revenu" de "Ouezzane" vaut "2 000 MAD" pour "Revenu des hommes"
    Quand le secrétaire du CPDE fait "Vérifier la collecte"
    Alors c'est refusé car "Aucune valeur n’attend de vérification."

  Scénario: Qui a collecté ne vérifie pas sa collecte
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que "Omar" est opérateur d'appui dans "Ouezzane"
    Et que la liste "Collectes de données" est :
      | Fin de la période | Sièges de porteurs dans les instances | Collectée par |
      | 31/03/2026        | 4                                     | Omar          |
    Quand "Omar" fait "Vérifier la collecte"
    Alors c'est refusé car une raison contient "Une autre personne vérifie ce que vous avez collecté"

  @S003-028
  Scénario: Les nouvelles relations d’un trimestre s’additionnent
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon           |
      | Coopérative Zitoun | Production        |
      | Moulin de Zoumi    | Transformation    |
      | Épicerie du Rif    | Commercialisation |
    Et que la liste "Relations entre acteurs" est :
      | Objet           | De                 | Vers            | Depuis     |
      | Livrer à jour   | Coopérative Zitoun | Moulin de Zoumi | 15/11/2025 |
      | Vendre          | Moulin de Zoumi    | Épicerie du Rif | 10/01/2026 |
      | Payer d’avance  | Moulin de Zoumi    | Coopérative Zitoun | 10/01/2026 |
    Alors l'indicateur "Nouvelles relations entre acteurs" de "Ouezzane" vaut "1 relations" au 31/12/2025
    Et l'indicateur "Nouvelles relations entre acteurs" de "Ouezzane" vaut "2 relations" au 31/03/2026
    Et l'indicateur "Nouvelles relations entre acteurs" de "Ouezzane" n'a pas de valeur

  @S003-005
  Scénario: L’effet sur la richesse se lit d’une chaîne à sa région, en moyenne de ce qui existe
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur         | Capital   | Famille de données     | Valeur de départ | Cible |
      | Revenu d’un ménage | Financier | Impact sur la richesse | 2000             | 3000  |
    Et que la liste "Valeurs collectées" est :
      | Indicateur         | Fin de la période | Valeur | Vérifiée par |
      | Revenu d’un ménage | 31/03/2026        | 2200   | Idris        |
    Et un dossier "Miel" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur         | Capital   | Famille de données     | Valeur de départ | Cible |
      | Revenu d’un ménage | Financier | Impact sur la richesse | 1000             | 2000  |
    Et que la liste "Valeurs collectées" est :
      | Indicateur         | Fin de la période | Valeur | Vérifiée par |
      | Revenu d’un ménage | 31/03/2026        | 1600   | Idris        |
    Et un dossier "Laine" à l'étape "Coordination"
    Alors l'indicateur "Avancement vers les cibles" de "Miel" vaut "60 %" pour "Impact sur la richesse"
    Et l'indicateur "Avancement vers les cibles" de "Tanger-Tétouan-Al Hoceïma" vaut "40 %" pour "Impact sur la richesse"
    Et l'indicateur "Avancement vers les cibles" de "Tanger-Tétouan-Al Hoceïma" compte 2 dossiers
    Et l'indicateur "Avancement vers les cibles" de "Maroc" vaut "40 %" pour "Financier"
