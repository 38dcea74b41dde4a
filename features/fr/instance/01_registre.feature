# language: fr
Fonctionnalité: Le registre d’une instance et ses mandats
  L’instance dit une fois pour toutes qui en est membre, jusqu’à quand, et qui supplée qui. Chaque séance qu’on y planifie
  reprend les membres dont le mandat court ; personne n’est rayé, un mandat prend fin.

  Contexte:
    Étant donné le processus "Instance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et que "Nabil" est auditeur dans "Figuig"
    Et un dossier "CPDE d’Ouezzane" à l'étape "En préparation"
    Et que les champs valent :
      | champ       | valeur |
      | Organe      | CPDE   |
      | Secrétariat | Salma  |
      | Présidence  | Hatim  |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   | Compte | Supplée | Mandat du  | Mandat au  |
      | Hatim  | Collectivité territoriale | Hatim  |         | 01/01/2024 | 31/12/2029 |
      | Badr   | Service déconcentré       |        |         | 01/01/2024 | 30/04/2026 |
      | Chama  | Société civile            |        |         | 01/01/2024 |            |
      | Driss  | Service déconcentré       |        | Badr    | 01/01/2024 |            |

  Scénario: Le secrétariat ouvre le registre de son organe
    Quand le secrétaire du CPDE "Salma" ouvre un dossier dans "Ouezzane" avec :
      | champ             | valeur           |
      | Nom de l’instance | CPDE d’Ouezzane  |
      | Organe            | CPDE             |
      | Présidence        | Hatim            |
      | Secrétariat       | Salma            |
    Alors c'est fait
    Et le dossier est à l'étape "En préparation"
    Et une action en attente "Nommer les membres" est ouverte pour le secrétaire de l'instance

  Scénario: Installée sur son acte de composition, l’instance est en fonction
    Quand "Salma" fait "Installer l’instance"
    Alors c'est refusé car une raison contient "Acte de composition"
    Étant donné que la pièce "Acte de composition" est déposée
    Quand "Salma" fait "Installer l’instance"
    Alors c'est fait
    Et le dossier est à l'étape "En fonction"
    Et le champ "Sièges pourvus" vaut "3"
    Et le champ "Mandats qui finissent dans les 90 jours" vaut "1"

  Scénario: Une famille qui manque et un bureau d’une seule personne retiennent l’installation
    Étant donné que la pièce "Acte de composition" est déposée
    Et que le champ "Présidence" vaut "Salma"
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   |
      | Hatim  | Collectivité territoriale |
      | Badr   | Service déconcentré       |
    Quand "Salma" fait "Installer l’instance"
    Alors c'est refusé car une raison contient "Société civile"
    Et c'est refusé car une raison contient "Présidence"
    Et c'est refusé car "Une personne préside, une autre tient le secrétariat."

  Scénario: Une séance planifiée reprend les membres dont le mandat court, et leurs suppléants
    Étant donné un dossier "CPDE d’Ouezzane" à l'étape "En fonction"
    Et que les champs valent :
      | champ       | valeur |
      | Organe      | CPDE   |
      | Secrétariat | Salma  |
      | Présidence  | Hatim  |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   | Compte | Supplée | Mandat au  |
      | Anas   | Société civile            |        |         | 01/03/2026 |
      | Hatim  | Collectivité territoriale | Hatim  |         |            |
      | Badr   | Service déconcentré       |        |         | 30/04/2026 |
      | Driss  | Service déconcentré       |        | Badr    |            |
    Quand "Salma" fait "Planifier une séance" avec :
      | champ              | valeur           |
      | Objet de la séance | Séance d’avril   |
      | Date et heure      | 01/03/2026 10:00 |
    Alors c'est refusé car "La séance doit être à venir."
    Quand "Salma" fait "Planifier une séance" avec :
      | champ              | valeur           |
      | Objet de la séance | Séance d’avril   |
      | Date et heure      | 16/04/2026 10:00 |
      | Lieu               | Ouezzane         |
    Alors c'est fait
    Et il a 1 dossier lié comme "Séances"
    Quand on passe au dossier lié comme "Séances"
    Alors le dossier est à l'étape "Planifiée"
    Et le champ "Qui préside" vaut "Hatim"
    Et le champ "Secrétaire de la séance" vaut "Salma"
    Et la liste "Membres et suppléants" compte 3 lignes
    Et la ligne "Driss" de la liste "Membres et suppléants" vaut :
      | colonne | valeur |
      | Supplée | Badr |

  Scénario: Un membre entre par un acte, et personne ne supplée un suppléant
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Quand "Salma" fait "Nommer un membre" avec :
      | champ              | valeur         |
      | Membre             | Widad          |
      | Famille            | Société civile |
      | Supplée            | Driss          |
      | Mandat du          | 01/04/2026     |
      | Mandat au          | 31/03/2026     |
      | Acte de nomination | acte.pdf       |
    Alors c'est refusé car "Le mandat finit avant de commencer."
    Et c'est refusé car une raison contient "Driss"
    Quand "Salma" fait "Nommer un membre" avec :
      | champ              | valeur         |
      | Membre             | Widad          |
      | Famille            | Société civile |
      | Supplée            | Chama          |
      | Mandat du          | 01/04/2026     |
      | Mandat au          | 31/03/2028     |
      | Acte de nomination | acte.pdf       |
    Alors c'est fait
    Et la liste "Membres et suppléants" compte 5 lignes
    Et la pièce "Acte de composition" est au dossier

  Scénario: Un mandat se renouvelle avant sa fin, jamais après
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Quand "Salma" fait "Renouveler un mandat" avec :
      | champ                   | valeur     |
      | Membre                  | Badr       |
      | Dernier jour            | 01/03/2026 |
      | Acte de renouvellement  | acte.pdf   |
    Alors c'est refusé car "Ce jour est passé."
    Quand "Salma" fait "Renouveler un mandat" avec :
      | champ                   | valeur     |
      | Membre                  | Badr       |
      | Dernier jour            | 30/04/2030 |
      | Acte de renouvellement  | acte.pdf   |
    Alors c'est fait
    Et la ligne "Badr" de la liste "Membres et suppléants" vaut :
      | colonne | valeur |
      | Mandat au | 30/04/2030 |
    Quand "Salma" fait "Renouveler un mandat" avec :
      | champ                   | valeur     |
      | Membre                  | Chama      |
      | Dernier jour            | 30/04/2030 |
      | Acte de renouvellement  | acte.pdf   |
    Alors c'est refusé car une raison contient "n’a pas de terme"

  Scénario: Un mandat prend fin avec ceux de ses suppléants, et reste écrit
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Quand "Salma" fait "Mettre fin à un mandat" au motif "Muté à Rabat." avec :
      | champ        | valeur     |
      | Membre       | Badr       |
      | Dernier jour | 15/03/2026 |
    Alors c'est fait
    Et la ligne "Driss" de la liste "Membres et suppléants" vaut :
      | colonne | valeur |
      | Mandat au | 15/03/2026 |
    Et la liste "Membres et suppléants" compte 4 lignes
    Quand "Salma" fait "Mettre fin à un mandat" au motif "Muté à Rabat." avec :
      | champ        | valeur     |
      | Membre       | Badr       |
      | Dernier jour | 20/03/2026 |
    Alors c'est refusé car une raison contient "Ce mandat finit déjà avant"

  Scénario: La présidence se délègue par un acte ; la personne déléguée préside alors sans en avoir le rôle
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Quand "Hatim" fait "Déléguer la présidence" avec :
      | champ              | valeur     |
      | Délégué            | Nabil      |
      | Du                 | 28/02/2026 |
      | Au                 | 27/02/2026 |
      | Acte de délégation | acte.pdf   |
    Alors c'est refusé car "La délégation finit avant de commencer."
    Et c'est refusé car "Ces jours sont passés."
    Quand "Hatim" fait "Déléguer la présidence" avec :
      | champ              | valeur     |
      | Délégué            | Nabil      |
      | Du                 | 10/03/2026 |
      | Au                 | 20/03/2026 |
      | Acte de délégation | acte.pdf   |
    Alors c'est fait
    Étant donné que "Salma" a fait "Planifier une séance" avec :
      | champ              | valeur           |
      | Objet de la séance | Séance de mars   |
      | Date et heure      | 21/03/2026 10:00 |
      | Lieu               | Ouezzane         |
      | Qui préside        | Nabil            |
    Quand on passe au dossier lié comme "Séances"
    Et "Salma" fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Et "Salma" fait "Convoquer la séance"
    Alors c'est refusé car une raison contient "Qui préside"
    Et c'est refusé pour 1 raison
    Étant donné que le champ "Date et heure" vaut "20/03/2026 10:00"
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"

  Scénario: Le bureau change par décision motivée ; les séances planifiées gardent le leur
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Et que "Salma" a fait "Planifier une séance" avec :
      | champ              | valeur         |
      | Objet de la séance | Séance de mars |
    Quand "Salma" fait "Changer la présidence ou le secrétariat" au motif "Nouveau gouverneur." avec :
      | champ       | valeur |
      | Présidence  | Nabil  |
      | Secrétariat | Nabil  |
    Alors c'est refusé car "Une personne préside, une autre tient le secrétariat."
    Quand "Salma" fait "Changer la présidence ou le secrétariat" au motif "Nouveau gouverneur." avec :
      | champ       | valeur |
      | Présidence  | Nabil  |
      | Secrétariat | Salma  |
    Alors c'est fait
    Et le champ "Présidence" vaut "Nabil"
    Quand on passe au dossier lié comme "Séances"
    Alors le champ "Qui préside" vaut "Hatim"

  Scénario: L’instance se dissout ; ses séances restent
    Étant donné que la pièce "Acte de composition" est déposée
    Et que "Salma" a fait "Installer l’instance"
    Quand "Hatim" fait "Dissoudre l’instance" au motif "Réforme des comités."
    Alors c'est fait
    Et le dossier est à l'étape "Dissoute"
    Et le dossier est clos
