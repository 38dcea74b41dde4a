# language: fr
Fonctionnalité: Retenir une chaîne de valeur
  Du diagnostic, cercle par cercle, à la sélection par le CPDE : une chaîne retenue peut recevoir des projets.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Le diagnostic se lance, cercle par cercle
    Étant donné un dossier "Huile d’olive" à l'étape "Identifiée"
    Quand l'opérateur d'appui fait "Lancer le diagnostic"
    Alors il manque le champ "Secteur"
    Et il manque le champ "Cercles concernés"
    Quand l'opérateur d'appui remplit :
      | champ   | valeur      |
      | Secteur | Agriculture |
    Et l'opérateur d'appui remplit la liste "Cercles concernés" :
      | Cercle   |
      | Zoumi    |
    Et l'opérateur d'appui fait "Lancer le diagnostic"
    Alors le dossier est à l'étape "Diagnostic / Par cercle"
    Quand l'opérateur d'appui fait "Consolider"
    Alors c'est refusé car "Cercles validés : 0 sur 1."
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                  | valeur     |
      | Cercle                 | Zoumi      |
      | Visité le              | 03/04/2026 |
      | Questionnaires ESS     | 9          |
      | Avis d’un département  | avis.pdf   |
    Alors c'est refusé car "Questionnaires : 9 ; il en faut 10."
    Quand l'opérateur d'appui fait "Valider un cercle" avec :
      | champ                  | valeur     |
      | Cercle                 | Zoumi      |
      | Visité le              | 03/04/2026 |
      | Questionnaires ESS     | 12         |
      | Avis d’un département  | avis.pdf   |
    Et l'opérateur d'appui fait "Consolider"
    Alors le dossier est à l'étape "Diagnostic / Analyse"

  Plan du scénario: Le CPDE retient à partir de 60 : note <note>, dérogation <derogation>
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Et que la liste "Grilles de notation" est :
      | Marché | Total sur 100 |
      | 3      | <note>        |
    Quand le président du CPDE fait "Retenir" avec :
      | champ                    | valeur       |
      | Date de la séance        | 02/04/2026   |
      | Membres présents         | 9            |
      | Voix pour                | 7            |
      | Voix contre              | 1            |
      | Abstentions              | 1            |
      | Extrait du procès-verbal | extrait.pdf  |
      | Retenir malgré la note   | <derogation> |
    Alors <issue>

    Exemples:
      | note | derogation | issue |
      | 60   | non        | c'est fait |
      | 59   | oui        | c'est fait |
      | 59   | non        | c'est refusé car "La note moyenne est de 59 sur 100 ; le minimum est 60." |

  Scénario: Une personne note une chaîne une seule fois, sans y avoir d’intérêt
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                                    | valeur |
      | Marché                                   | 4      |
      | Emploi des jeunes et des femmes          | 4      |
      | Nombre de porteurs                       | 3      |
      | Ressource naturelle                      | 5      |
      | Organisation des acteurs                 | 2      |
      | Faisabilité                              | 4      |
      | Je n’ai aucun intérêt dans cette chaîne  | oui    |
    Alors c'est fait
    Et le champ "Note moyenne sur 100" vaut "74"
    Et "Fatima" ne peut pas faire "Noter"

  Scénario: La coordination s’évalue après douze mois
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Quand nous sommes le 06/04/2027
    Et le secrétaire du CPDE fait "Ouvrir l’évaluation"
    Alors c'est refusé car une raison contient "06/04/2027"
    Quand nous sommes le 07/04/2027
    Et le secrétaire du CPDE fait "Ouvrir l’évaluation"
    Alors le dossier est à l'étape "Évaluation"
