# language: fr
Fonctionnalité: L’assemblée d’un partenariat
  L’assemblée se planifie depuis le partenariat : ses membres y siègent, une voix chacun, d’au moins trois sphères. Elle ne
  décide que de son partenariat.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est secrétariat dans "Ouezzane"
    Et un dossier "Miel du Rif" à l'étape "Conception / Vision"
    Et un dossier "Olivier du Rif" à l'étape "Conception / Vision"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Intérêt propre           | État   |
      | Conseil régional    | Hanane         | Publique       | Développer la région     | Membre |
      | Coopérative Tifawin | Omar           | Privée         | Vendre plus loin         | Membre |
      | TARGA-AIDE          | Leila          | Société civile | Appuyer les coopératives | Membre |
      | Ancien moulin       |                | Privée         | Moudre                   | Sorti  |
    Et que la liste "Comité de pilotage" est :
      | Personne | Membre représenté | Sphère   |
      | Hanane   | Conseil régional  | Publique |

  Scénario: Les membres d’aujourd’hui siègent, et un membre du comité de pilotage préside
    Quand "Rachid" fait "Planifier une assemblée" avec :
      | champ              | valeur           |
      | Objet de la séance | La vision        |
      | Date et heure      | 20/04/2026 10:00 |
      | Lieu               | Ouezzane         |
      | Qui préside        | Rachid           |
    Alors c'est refusé car "La séance est présidée et tenue par deux personnes."
    Quand "Rachid" fait "Planifier une assemblée" avec :
      | champ              | valeur           |
      | Objet de la séance | La vision        |
      | Date et heure      | 20/04/2026 10:00 |
      | Lieu               | Ouezzane         |
      | Qui préside        | Hanane           |
    Alors c'est fait
    Quand on passe au dossier lié comme "Séances"
    Alors la liste "Membres et suppléants" compte 3 lignes
    Et la ligne "TARGA-AIDE" de la liste "Membres et suppléants" vaut :
      | colonne | valeur         |
      | Sphère  | Société civile |
    Quand "Rachid" fait "Inscrire un point" avec :
      | champ   | valeur      |
      | Point   | Miel        |
      | Dossier | Miel du Rif |
    Alors c'est refusé car une raison contient "dont c’est l’assemblée"
    Quand "Rachid" fait "Inscrire un point" avec :
      | champ   | valeur         |
      | Point   | La vision      |
      | Dossier | Olivier du Rif |
    Alors c'est fait
    Quand "Rachid" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"

  Scénario: Deux sphères ne font pas une assemblée, et n’importe qui ne la préside pas
    Étant donné que la liste "Membres" est :
      | Membre              | Représenté par | Sphère   | Intérêt propre       | État   |
      | Conseil régional    | Hanane         | Publique | Développer la région | Membre |
      | Coopérative Tifawin | Omar           | Privée   | Vendre plus loin     | Membre |
    Et que "Rachid" a fait "Planifier une assemblée" avec :
      | champ              | valeur           |
      | Objet de la séance | La vision        |
      | Date et heure      | 20/04/2026 10:00 |
      | Lieu               | Ouezzane         |
      | Qui préside        | Omar             |
    Quand on passe au dossier lié comme "Séances"
    Et "Rachid" fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Et "Rachid" fait "Convoquer la séance"
    Alors c'est refusé car "Sphères représentées : 2 jusqu’ici, il en faut au moins 3."
    Et c'est refusé car une raison contient "Qui préside"
    Et c'est refusé pour 2 raisons
