# language: fr
Fonctionnalité: La séance du cadre se planifie depuis le cadre
  Ses membres y siègent, chacun pour sa famille ; qui est sorti n’y siège plus.

  Contexte:
    Étant donné le processus "Cadre de concertation"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est conseil régional dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Samir" est co-facilitateur dans "Tanger-Tétouan-Al Hoceïma"
    Et un dossier "Cadre du Nord" à l'étape "Session"
    Et que la liste "Membres" est :
      | Membre                     | Famille                   | Représentant | Sorti le   |
      | Commune d’Ouezzane         | Collectivité territoriale | Naima        |            |
      | Direction de l’agriculture | Service déconcentré       | Naima        |            |
      | Association Jbala          | Société civile            | Naima        |            |
      | Chambre d’artisanat        | Organisation professionnelle | Naima     | 01/02/2026 |

  Scénario: Les trois familles siègent, le conseil régional préside
    Quand "Samir" fait "Planifier une séance du cadre" avec :
      | champ              | valeur          |
      | Objet de la séance | Les ajustements |
      | Qui préside        | Samir           |
    Alors c'est refusé car "La séance est présidée et tenue par deux personnes."
    Quand "Samir" fait "Planifier une séance du cadre" avec :
      | champ              | valeur           |
      | Objet de la séance | Les ajustements  |
      | Date et heure      | 28/04/2026 10:00 |
      | Lieu               | Tanger           |
      | Qui préside        | Hatim            |
    Alors c'est fait
    Quand on passe au dossier lié comme "Séances"
    Alors la liste "Membres et suppléants" compte 3 lignes
    Quand "Samir" fait "Inscrire un point" avec :
      | champ | valeur          |
      | Point | Les ajustements |
    Et "Samir" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"
