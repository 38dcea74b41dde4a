# language: fr
Fonctionnalité: Les présences, les procurations, les intérêts et le quorum
  Le quorum se compte à chaque point. Une procuration ne le fait pas ; un membre qui déclare un intérêt n’y compte pas.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et une séance du CPDE siège sur "Huilerie Zitoun" et "Miel du Rif" avec :
      | Membre | Famille                   | Compte | Supplée |
      | Hatim  | Collectivité territoriale | Hatim  |         |
      | Badr   | Service déconcentré       |        |         |
      | Chama  | Société civile            |        |         |
      | Driss  | Service déconcentré       |        |         |
      | Farid  | Société civile            |        |         |
      | Ghita  | Société civile            |        | Farid   |

  @S002-065
  Scénario: La séance s’ouvre à sa date, et au quorum
    Étant donné un dossier "Séance d’avril" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                   | valeur           |
      | Organe                  | CPDE             |
      | Secrétaire de la séance | Salma            |
      | Qui préside             | Hatim            |
      | Date et heure           | 16/03/2026 10:00 |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   |
      | Hatim  | Collectivité territoriale |
      | Badr   | Service déconcentré       |
    Quand "Hatim" arrive à la séance
    Et "Badr" arrive à la séance
    Et "Salma" fait "Effacer une arrivée" avec :
      | champ  | valeur |
      | Membre | Badr   |
    Alors c'est fait
    Quand "Salma" fait "Effacer une arrivée" avec :
      | champ  | valeur |
      | Membre | Badr   |
    Alors c'est refusé car "Ce membre n’est pas noté présent."
    Quand "Hatim" fait "Ouvrir la séance"
    Alors c'est refusé car une raison contient "La séance est prévue le 16/03/2026"
    Et c'est refusé car une raison contient "Pas de quorum"
    Quand nous sommes le 16/03/2026
    Et "Badr" arrive à la séance
    Et "Hatim" fait "Ouvrir la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Ouverte"

  @S002-065
  Scénario: Le quorum se perd en séance, et le point ne se décide plus
    Quand "Hatim" arrive à la séance
    Alors c'est refusé car "Ce membre est déjà noté présent."
    Quand "Badr" quitte la séance après le point 1
    Et "Chama" quitte la séance après le point 1
    Et "Chama" quitte la séance après le point 1
    Alors c'est refusé car "Ce membre n’est pas noté présent."
    Quand "Driss" quitte la séance après le point 1
    Alors le quorum est atteint au point 1
    Et il manque 1 membre au quorum du point 2
    Quand le point 2 est mis au vote : "Approuver"
    Alors c'est refusé car une raison contient "2 peuvent voter, il en faut 3 sur 5"
    Et c'est refusé car une raison contient "Le rétabliraient en venant : Badr, Chama et Driss."
    Quand "Badr" arrive à la séance au point 2
    Alors le quorum est atteint au point 2
    Quand le point 2 est mis au vote : "Approuver"
    Alors c'est fait

  Scénario: Un intérêt déclaré peut faire perdre le quorum d’un point
    Quand "Badr" quitte la séance après le point 1
    Et "Chama" quitte la séance après le point 1
    Et "Driss" déclare un intérêt sur le point 2 : "Cousin du porteur"
    Alors il manque 1 membre au quorum du point 2
    Quand le point 2 est mis au vote : "Approuver"
    Alors c'est refusé car une raison contient "Déport pour intérêt déclaré : Driss. Le rétabliraient en venant : Badr et Chama."

  Scénario: Sans quorum, un point ne peut être que remis, et la séance se lève
    Quand le point 1 est mis au vote : "Approuver"
    Et "Badr" quitte la séance après le point 1
    Et "Chama" quitte la séance après le point 1
    Et "Driss" quitte la séance après le point 1
    Et la séance se lève
    Alors c'est refusé car "Points sans suite : Miel du Rif."
    Quand le point 2 est mis au vote : "Approuver"
    Alors c'est refusé car une raison contient "2 peuvent voter, il en faut 3 sur 5"
    Quand "Hatim" fait "Remettre un point" au motif "Trop de membres sont partis" avec :
      | champ | valeur      |
      | Point | Miel du Rif |
    Et la séance se lève
    Alors c'est fait
    Quand on revient au dossier "Huilerie Zitoun"
    Alors le dossier est à l'étape "Pré-création / Contrat spécifique"
    Quand on revient au dossier "Miel du Rif"
    Alors le dossier est à l'étape "Émergence / Décision du CPDE"

  Scénario: Un suppléant vote pour un membre absent, pas à côté de lui
    Quand "Ghita" arrive à la séance
    Et le point 1 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Farid  | Pour |
      | Ghita  | Pour |
    Alors c'est refusé car "Absent à ce point : Ghita."
    Quand "Farid" quitte la séance après le point 1
    Et le point 2 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Ghita  | Pour |
    Alors c'est fait

  Scénario: Une procuration ne vaut que si son mandataire est là, une seule par membre
    Quand "Driss" quitte la séance après le point 1
    Et "Driss" donne procuration à "Driss"
    Alors c'est refusé car "Un membre ne se donne pas procuration."
    Quand "Driss" donne procuration à "Chama"
    Alors c'est fait
    Quand "Driss" donne procuration à "Badr"
    Alors c'est refusé car "Ce membre a déjà donné procuration."
    Quand "Farid" donne procuration à "Chama"
    Alors c'est refusé car "Chama : autant de procurations qu’un membre peut en porter (CPDE, 1)."
    Et la liste "Procurations" compte 1 ligne
    Quand "Chama" quitte la séance après le point 1
    Et le point 2 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Farid  | Pour |
      | Driss  | Pour |
    Alors c'est refusé car "Cette procuration ne vaut pas ici : Driss. Son mandataire est absent, déporté ou en porte déjà une."
    Quand "Chama" arrive à la séance au point 2
    Et le point 2 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Farid  | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
    Alors c'est fait

  Scénario: Un membre ne met personne d’autre hors de la salle
    Quand "Hatim" fait "Déclarer un intérêt" avec :
      | champ  | valeur               |
      | Membre | Badr                 |
      | Point  | Huilerie Zitoun      |
      | Raison | Associé du porteur   |
    Alors c'est refusé car "Chacun ne déclare que son propre intérêt, ou le dit au secrétariat."
    Quand "Hatim" fait "Déclarer un intérêt" avec :
      | champ  | valeur               |
      | Membre | Hatim                |
      | Point  | Huilerie Zitoun      |
      | Raison | Cousin du porteur    |
    Alors c'est fait

  @S002-087
  Scénario: Un membre qui déclare un intérêt ne vote pas sur ce point
    Quand "Badr" déclare un intérêt sur le point 1 : "Associé du porteur"
    Et "Badr" déclare un intérêt sur le point 1 : "Associé du porteur"
    Alors c'est refusé car "Cet intérêt est déjà déclaré."
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Farid  | Pour |
    Alors c'est refusé car "Déporté sur ce point pour intérêt déclaré : Badr."
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Farid  | Pour |
    Alors c'est fait
    Quand "Chama" déclare un intérêt sur le point 1 : "Cousine du porteur"
    Alors c'est refusé car "Ce point a déjà sa suite : Huilerie Zitoun."
