# language: fr
Fonctionnalité: Constituer le cluster
  L’assemblée constitutive réunit dix membres admis au moins, de chaque famille ; chacun signe la charte, et les objectifs sont mesurables.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Constitution"
    Et que la pièce "Charte du cluster" est déposée
    Et que la liste "Objectifs du cluster" est :
      | Objectif              | Indicateur          | Valeur de départ | Cible | Échéance   |
      | Vendre en bouteille   | Litres en bouteille | 500              | 4000  | 31/12/2026 |

  Plan du scénario: Dix membres, et n’importe lequel des quatre acteurs de régulation
    Étant donné que la liste "Membres" est :
      | Membre      | Famille              | État  | Charte signée le |
      | Zitoun      | Maillon de la chaîne | Admis | 01/04/2026       |
      | Tifawin     | Maillon de la chaîne | Admis | 01/04/2026       |
      | Jbala       | Maillon de la chaîne | Admis | 01/04/2026       |
      | Moulin neuf | Maillon de la chaîne | Admis | 01/04/2026       |
      | Transport   | Maillon de la chaîne | Admis | 01/04/2026       |
      | Bouteilles  | Maillon de la chaîne | Admis | 01/04/2026       |
      | Épicerie    | Maillon de la chaîne | Admis | 01/04/2026       |
      | Souk        | Maillon de la chaîne | Admis | 01/04/2026       |
      | Appui       | <appui>              | Admis | 01/04/2026       |
      | Régulation  | <régulation>         | Admis | 01/04/2026       |
    Quand l'assemblée du cluster décide "Constituer le cluster"
    Alors c'est fait
    Et le dossier est à l'étape "Diagnostic partagé"
    Et le champ "Membres admis" vaut "10"

    @S000-024 @S000-029 @S000-030
    Exemples:
      | appui           | régulation                |
      | Appui technique | Collectivité territoriale |
    @S000-025 @S000-031
    Exemples:
      | appui           | régulation           |
      | Appui financier | Service déconcentré  |
    @S000-032
    Exemples:
      | appui           | régulation                   |
      | Appui technique | Organisation professionnelle |
    @S000-033
    Exemples:
      | appui           | régulation     |
      | Appui technique | Société civile |

  @S000-015
  Scénario: Sans acteur de régulation, sans appui et à neuf, le cluster n’est pas constitué
    Étant donné que la liste "Membres" est :
      | Membre      | Famille              | État  | Charte signée le |
      | Zitoun      | Maillon de la chaîne | Admis | 01/04/2026       |
      | Tifawin     | Maillon de la chaîne | Admis | 01/04/2026       |
    Quand l'assemblée du cluster décide "Constituer le cluster"
    Alors c'est refusé car une raison contient "il en faut au moins 10"
    Et c'est refusé car "Aucune structure d’appui n’est admise."
    Et c'est refusé car "Aucun acteur de la régulation n’est admis."
    Et c'est refusé pour 3 raisons

  Scénario: Ni la chaîne, ni la charte, ni les signatures, ni les objectifs ne peuvent manquer
    Étant donné un dossier "Sans charte" à l'étape "Constitution"
    Et que la liste "Membres" est :
      | Membre      | Famille              | État  |
      | Zitoun      | Maillon de la chaîne | Admis |
    Quand l'assemblée du cluster décide "Constituer le cluster"
    Alors c'est refusé car "Trop peu de maillons de la chaîne sont admis."
    Et il manque la pièce "Charte du cluster"
    Et c'est refusé car "Charte à signer par : Zitoun."
    Et la liste "Objectifs du cluster" n'a pas les lignes voulues

  @S000-004
  Scénario: Un objectif sans indicateur n’en est pas un
    Étant donné que la liste "Objectifs du cluster" est :
      | Objectif             | Indicateur          | Échéance   |
      | Vendre en bouteille  | Litres en bouteille | 31/12/2026 |
      | Être plus solidaires |                     | 31/12/2026 |
    Quand l'assemblée du cluster décide "Constituer le cluster"
    Alors c'est refusé car "Sans indicateur ou sans échéance : Être plus solidaires."

  Scénario: Une assemblée qui vote contre ne constitue rien
    Quand l'assemblée du cluster décide "Constituer le cluster" par 4 voix pour, 6 contre et 0 abstention
    Alors c'est refusé car une raison contient "4 pour, 6 contre"

  Scénario: Chaque membre admis signe la charte lui-même
    Étant donné que la liste "Membres" est :
      | Membre      | Famille              | État     | Représenté par |
      | Zitoun      | Maillon de la chaîne | Admis    | Salma          |
      | Tifawin     | Maillon de la chaîne | Candidat | Omar           |
    Alors une action en attente "Signer la charte" est ouverte pour la ligne "Zitoun" et revient à "Salma"
    Et aucune action en attente "Signer la charte" n'est ouverte pour la ligne "Tifawin"
    Quand "Salma" fait "Signer la charte"
    Alors c'est fait
    Et la ligne "Zitoun" de la liste "Membres" vaut :
      | colonne          | valeur     |
      | Charte signée le | 06/04/2026 |
    Et aucune action en attente "Signer la charte" n'est ouverte
    Quand "Salma" fait "Signer la charte"
    Alors c'est refusé car une raison contient "Vous avez déjà signé ce texte"

  Scénario: Une charte réécrite se signe de nouveau
    Étant donné que la liste "Membres" est :
      | Membre      | Famille              | État     | Représenté par |
      | Zitoun      | Maillon de la chaîne | Admis    | Salma          |
      | Tifawin     | Maillon de la chaîne | Candidat | Omar           |
    Et que "Salma" a fait "Signer la charte"
    Quand "Omar" fait "Signer la charte"
    Alors c'est refusé car "Vous n’êtes pas parmi ceux qui signent : Membres."
    Quand le co-facilitateur dépose la pièce "Charte du cluster"
    Alors une action en attente "Signer la charte" est ouverte pour la ligne "Zitoun" et revient à "Salma"
    Quand "Salma" fait "Signer la charte" avec :
      | champ       | valeur       |
      | Texte signé | charte-1.pdf |
    Alors c'est refusé car une raison contient "le texte à signer est"
    Quand "Salma" fait "Signer la charte"
    Alors c'est fait
    Et aucune action en attente "Signer la charte" n'est ouverte

  Scénario: Une charte qui n’est pas écrite ne se signe pas
    Étant donné un dossier "Sans charte" à l'étape "Constitution"
    Et que la liste "Membres" est :
      | Membre      | Famille              | État     | Représenté par |
      | Zitoun      | Maillon de la chaîne | Admis    | Salma          |
    Quand "Salma" fait "Signer la charte"
    Alors il manque la pièce "Charte du cluster"
