# language: fr
Fonctionnalité: Ce que le cluster refuse
  Une valeur impossible, une ligne qui n’existe pas ou qui a fini de vivre, un dossier que l’on ne voit pas : chacun avec sa raison.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que la liste "Membres" est :
      | Membre  | Famille              | État  | Représenté par |
      | Zitoun  | Maillon de la chaîne | Admis | Salma          |

  Scénario: Des chiffres négatifs ou illisibles
    Quand "Salma" fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur |
      | Membre                          | Zitoun |
      | Chiffre d’affaires du trimestre | -5     |
      | Volume du trimestre             | peu    |
    Alors c'est refusé pour 2 raisons
    Et le dossier n'a pas changé

  Scénario: Un thème de dialogue trop court n’ouvre aucun dialogue
    Quand le co-facilitateur fait "Ouvrir un dialogue" avec :
      | champ             | valeur |
      | Thème du dialogue | Eh     |
    Alors c'est refusé
    Et il a 0 dossier lié comme "Dialogues"

  Scénario: Le plaidoyer d’une contrainte au libellé trop court est refusé avec tout l’acte
    Étant donné que la liste "Contraintes" est :
      | Contrainte | Niveau de décision | Hors de portée, à plaider |
      | Le | Provincial | oui |
    Quand le co-facilitateur fait "Porter en plaidoyer" avec :
      | champ                     | valeur |
      | Contrainte hors de portée | Le     |
    Alors c'est refusé
    Et le dossier n'a pas changé
    Et il a 0 dossier lié comme "Plaidoyers"

  Scénario: La charte signée ne se reprend pas dans la liste, une fois le cluster constitué
    Quand le co-facilitateur change la ligne "Zitoun" de la liste "Membres" :
      | colonne | valeur |
      | État    | Sorti  |
    Alors c'est refusé
    Et le dossier n'a pas changé

  Scénario: Une chaîne que l’on ne voit pas encore ne se rattache pas
    Étant donné le dossier "Caroube" du processus "Chaîne de valeur" à l'étape "Identifiée"
    Et un dossier "Oléiculteurs de Zoumi" à l'étape "Mobilisation"
    Quand le co-facilitateur fait "Rattacher à la chaîne" avec :
      | champ             | valeur  |
      | Chaîne de valeur  | Caroube |
    Alors c'est refusé
    Et il n'est pas lié à "Caroube" comme "Chaîne de valeur"

  Scénario: Personne d’autre que le co-facilitateur ne conduit le cluster
    Quand "Salma" fait "Dresser le bilan"
    Alors il faut être co-facilitateur
