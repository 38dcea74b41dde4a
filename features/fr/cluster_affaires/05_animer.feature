# language: fr
Fonctionnalité: Animer le cluster
  Les appuis s’offrent puis se délivrent, les actions se mènent, les objectifs se mesurent, et un dialogue se tient chaque trimestre.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que le champ "Début de la période" vaut "06/04/2026"
    Et que la liste "Membres" est :
      | Membre          | Famille              | État     | Représenté par |
      | Zitoun          | Maillon de la chaîne | Admis    | Salma          |
      | Tifawin         | Maillon de la chaîne | Admis    | Omar           |
      | ONCA            | Appui technique      | Admis    |                |
      | Moulin neuf     | Maillon de la chaîne | Candidat |                |

  @S000-027
  Scénario: Un appui s’offre à un membre, puis se constate délivré
    Quand le co-facilitateur fait "Enregistrer un appui" avec :
      | champ             | valeur                    |
      | Structure d’appui | ONCA                      |
      | Appui offert      | Formation à la taille     |
      | Bénéficiaire      | Zitoun                    |
    Alors c'est fait
    Et une action en attente "Constater l’appui délivré" est ouverte pour la ligne "Formation à la taille"
    Quand le co-facilitateur fait "Constater un appui délivré" avec :
      | champ | valeur                |
      | Appui | Formation à la taille |
    Alors c'est fait
    Et aucune action en attente "Constater l’appui délivré" n'est ouverte
    Quand le co-facilitateur fait "Constater un appui délivré" avec :
      | champ | valeur                |
      | Appui | Formation à la taille |
    Alors c'est refusé car "Cet appui est déjà délivré : Formation à la taille."

  Scénario: Un appui vient d’une structure d’appui et va à un membre admis
    Quand le co-facilitateur fait "Enregistrer un appui" avec :
      | champ             | valeur                    |
      | Structure d’appui | Tifawin                   |
      | Appui offert      | Formation à la taille     |
      | Bénéficiaire      | Moulin neuf               |
    Alors c'est refusé car "N’est pas une structure d’appui admise : Tifawin."
    Et c'est refusé car "N’est pas un membre admis : Moulin neuf."

  Scénario: Chacun déclare faite sa propre action, une seule fois
    Étant donné que la liste "Actions" est :
      | Action                     | Responsable | Échéance   |
      | Commander mille bouteilles | Salma       | 30/06/2026 |
    Quand "Omar" fait "Déclarer une action faite" avec :
      | champ  | valeur                     |
      | Action | Commander mille bouteilles |
    Alors c'est refusé car "Un autre répond de cette action : Commander mille bouteilles."
    Quand "Salma" fait "Déclarer une action faite" avec :
      | champ  | valeur                     |
      | Action | Commander mille bouteilles |
    Alors c'est fait
    Et aucune action en attente "Mener l’action du plan" n'est ouverte
    Quand "Salma" fait "Déclarer une action faite" avec :
      | champ  | valeur                     |
      | Action | Commander mille bouteilles |
    Alors c'est refusé car "Cette action n’est plus ouverte : Commander mille bouteilles."

  @S000-009
  Scénario: Un objectif garde sa valeur de départ et sa dernière valeur
    Étant donné que la liste "Objectifs du cluster" est :
      | Objectif            | Indicateur          | Valeur de départ | Cible | Échéance   |
      | Vendre en bouteille | Litres en bouteille | 500              | 4000  | 31/12/2026 |
    Quand le co-facilitateur fait "Mesurer un objectif" avec :
      | champ            | valeur              |
      | Objectif         | Vendre en bouteille |
      | Valeur mesurée   | 1200                |
      | Note de progrès  | Deux épiceries      |
    Alors c'est fait
    Et la ligne "Vendre en bouteille" de la liste "Objectifs du cluster" vaut :
      | colonne          | valeur     |
      | Valeur de départ | 500        |
      | Dernière valeur  | 1200       |
      | Mesuré le        | 06/04/2026 |
      | À la cible       | non        |
    Et la liste "Progrès notés" compte 1 ligne
    Et le champ "Objectifs à la cible ce trimestre" vaut "0"

  Scénario: Chaque membre donne ses propres chiffres
    Quand "Salma" fait "Donner les chiffres d’un membre" avec :
      | champ                        | valeur  |
      | Membre                       | Tifawin |
      | Chiffre d’affaires du trimestre | 120 000 |
      | Volume du trimestre          | 900     |
    Alors c'est refusé car "Un membre ne donne que ses propres chiffres."
    Quand "Salma" fait "Donner les chiffres d’un membre" avec :
      | champ                        | valeur  |
      | Membre                       | Zitoun  |
      | Chiffre d’affaires du trimestre | 120 000 |
      | Volume du trimestre          | 900     |
    Alors c'est fait
    Et la liste "Chiffres des membres" compte 1 ligne
    Et aucune action en attente "Donner les chiffres du trimestre" n'est ouverte pour la ligne "Zitoun"
    Et une action en attente "Donner les chiffres du trimestre" est ouverte pour la ligne "Tifawin" et revient à "Omar"

  Scénario: Un candidat n’a pas de chiffres à donner
    Quand le co-facilitateur fait "Donner les chiffres d’un membre" avec :
      | champ                        | valeur      |
      | Membre                       | Moulin neuf |
      | Chiffre d’affaires du trimestre | 120 000  |
      | Volume du trimestre          | 900         |
    Alors c'est refusé car "N’est pas un membre admis : Moulin neuf."

  @S000-022
  Scénario: Le co-facilitateur a un dialogue à organiser chaque trimestre
    Alors une action en attente "Organiser le dialogue du trimestre" est ouverte pour le co-facilitateur au plus tard le 06/07/2026
    Étant donné que nous sommes le 15/04/2026
    Et que le co-facilitateur a fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le transport des olives |
    Alors une action en attente "Organiser le dialogue du trimestre" est ouverte pour le co-facilitateur au plus tard le 15/07/2026
    Et il a 1 dossier lié comme "Dialogues"

  Scénario: Une contrainte hors de portée devient un plaidoyer, avec son thème et son niveau
    Étant donné que la liste "Contraintes" est :
      | Contrainte              | Thème         | Niveau de décision | Hors de portée, à plaider |
      | La piste est dangereuse | Biens publics | Provincial         | oui                       |
      | Pas de bouteilles       |               | Local              | non                       |
    Quand le co-facilitateur fait "Porter en plaidoyer" avec :
      | champ                     | valeur            |
      | Contrainte hors de portée | Pas de bouteilles |
    Alors c'est refusé car "Cette contrainte est à la portée du cluster : Pas de bouteilles."
    Quand le co-facilitateur fait "Porter en plaidoyer" avec :
      | champ                     | valeur                  |
      | Contrainte hors de portée | La piste est dangereuse |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Quand le co-facilitateur fait "Porter en plaidoyer" avec :
      | champ                     | valeur                  |
      | Contrainte hors de portée | La piste est dangereuse |
    Alors c'est refusé car "Un plaidoyer porte déjà cette contrainte : La piste est dangereuse."
    Quand on passe au dossier lié comme "Plaidoyers"
    Alors le dossier est à l'étape "Enjeu"
    Et le champ "Né de" vaut "Une contrainte"
    Et le champ "Thème" vaut "Biens publics"
    Et le champ "Niveau de décision" vaut "Provincial"

  Scénario: L’effet d’un plaidoyer s’écrit sur le cluster
    Étant donné le dossier "Une piste sûre" du processus "Plaidoyer" à l'étape "Suivi"
    Et il est lié à "Une piste sûre" comme "Plaidoyers"
    Quand on revient au dossier "Une piste sûre"
    Et le porteur du plaidoyer fait "Clore le plaidoyer" avec :
      | champ | valeur                |
      | Issue | Abouti                |
      | Effet | La piste est refaite  |
    Alors c'est fait
    Quand on revient au dossier "Oléiculteurs de Brikcha"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

  @S000-018
  Scénario: Une bonne pratique ouvre sa montée en échelle
    Quand le co-facilitateur "Karim" fait "Monter une pratique en échelle" avec :
      | champ                        | valeur                 |
      | Bonne pratique ou innovation | Le tri avant le moulin |
    Alors c'est fait
    Et il a 1 dossier lié comme "Montées en échelle"
    Quand on passe au dossier lié comme "Montées en échelle"
    Alors le dossier est à l'étape "Repérée"
    Et le champ "Titre de la pratique" vaut "Le tri avant le moulin"
    Et le champ "Accompagnant" vaut "Karim"

  Scénario: Un besoin ouvre un renforcement des capacités
    Quand le co-facilitateur "Karim" fait "Ouvrir un renforcement des capacités" avec :
      | champ  | valeur            |
      | Besoin | Tenir les comptes |
    Alors c'est fait
    Quand on passe au dossier lié comme "Renforcements des capacités"
    Alors le dossier est à l'étape "Besoins"
    Et le champ "Public" vaut "Membres du cluster"
