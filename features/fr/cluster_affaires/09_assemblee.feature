# language: fr
Fonctionnalité: L’assemblée du cluster se planifie depuis le cluster
  Les membres admis y siègent, une voix chacun.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Omar" est auditeur dans "Figuig"
    Et que "Samir" est co-facilitateur dans "Ouezzane"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Plan d’action"
    Et que la liste "Membres" est :
      | Membre          | Famille              | État     | Représenté par | Admis le   |
      | Zitoun          | Maillon de la chaîne | Admis    | Omar           | 02/03/2026 |
      | ONCA            | Appui technique      | Admis    |                | 02/03/2026 |
      | Moulin neuf     | Maillon de la chaîne | Candidat |                |            |

  Scénario: Un membre du cluster préside l’assemblée, où seuls les admis siègent
    Quand "Samir" fait "Planifier une assemblée" avec :
      | champ              | valeur           |
      | Objet de la séance | Le plan d’action |
      | Qui préside        | Samir            |
    Alors c'est refusé car "La séance est présidée et tenue par deux personnes."
    Quand "Samir" fait "Planifier une assemblée" avec :
      | champ              | valeur           |
      | Objet de la séance | Le plan d’action |
      | Date et heure      | 20/04/2026 10:00 |
      | Lieu               | Brikcha          |
      | Qui préside        | Omar             |
    Alors c'est fait
    Quand on passe au dossier lié comme "Séances"
    Alors la liste "Membres et suppléants" compte 2 lignes
    Quand "Samir" fait "Inscrire un point" avec :
      | champ   | valeur                  |
      | Point   | Le plan d’action        |
      | Dossier | Oléiculteurs de Brikcha |
    Et "Samir" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"
