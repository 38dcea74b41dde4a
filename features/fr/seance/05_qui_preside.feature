# language: fr
Fonctionnalité: Qui préside le jour venu
  La présidence peut changer après la convocation. Le jour venu, la séance ne s’ouvre que présidée par qui en a le rôle dans
  l’organe, ou par qui en a reçu la délégation.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 16/03/2026 à 10:00
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et que "Nabil" est auditeur dans "Figuig"
    Et un dossier "Séance de mars" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                   | valeur           |
      | Organe                  | CPDE             |
      | Secrétaire de la séance | Salma            |
      | Qui préside             | Nabil            |
      | Date et heure           | 16/03/2026 10:00 |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   |
      | Hatim  | Collectivité territoriale |
    Et que "Salma" a fait "Noter une arrivée" avec :
      | champ  | valeur |
      | Membre | Hatim  |

  Scénario: Une personne sans rôle ni délégation n’ouvre pas la séance
    Quand "Nabil" fait "Ouvrir la séance"
    Alors c'est refusé car une raison contient "Qui préside"
    Et c'est refusé pour 1 raison

  Scénario: Sur délégation jointe, elle l’ouvre
    Étant donné que la pièce "Délégation de la présidence" est déposée
    Quand "Nabil" fait "Ouvrir la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Ouverte"

  Scénario: Une assemblée ne se compose pas à la main : elle se planifie depuis son partenariat
    Étant donné un dossier "Assemblée d’avril" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                   | valeur                    |
      | Organe                  | Assemblée des partenaires |
      | Secrétaire de la séance | Salma                     |
      | Qui préside             | Hatim                     |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est refusé car une raison contient "la séance se planifie depuis le dossier dont les membres siègent"
