# language: fr
Fonctionnalité: Préparer une séance et la convoquer
  Le secrétariat inscrit les dossiers qui attendent l’organe, et convoque à temps un organe composé comme il se doit. L’ordre
  du jour est alors figé.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et un dossier "Séance de mars" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                   | valeur |
      | Organe                  | CPDE   |
      | Secrétaire de la séance | Salma  |
      | Qui préside             | Hatim  |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   | Compte |
      | Hatim  | Collectivité territoriale | Hatim  |
      | Badr   | Service déconcentré       |        |
      | Chama  | Société civile            |        |

  @S002-065
  Scénario: Le secrétariat d’un organe ouvre une séance, et nomme qui la tient et qui la préside
    Quand le secrétaire du CPDE "Nadia" ouvre un dossier dans "Ouezzane" avec :
      | champ                   | valeur         |
      | Objet de la séance      | Séance d’avril |
      | Organe                  | CPDE           |
      | Secrétaire de la séance | Salma          |
      | Qui préside             | Hatim          |
    Alors c'est fait
    Et le dossier est à l'étape "Planifiée"
    Et une action en attente "Convoquer la séance" est ouverte pour le secrétaire de séance

  @S002-065
  Scénario: Un dossier qui attend le CPDE s’inscrit à l’ordre du jour, une seule fois, d’une seule séance
    Quand "Salma" fait "Inscrire un point" avec :
      | champ   | valeur          |
      | Point   | Huilerie Zitoun |
      | Dossier | Huilerie Zitoun |
    Alors c'est fait
    Et il est lié à "Huilerie Zitoun" comme "Dossiers à l’ordre du jour"
    Et le champ "Points à l’ordre du jour" vaut "1"
    Quand "Salma" fait "Inscrire un point" avec :
      | champ   | valeur          |
      | Point   | Encore Zitoun   |
      | Dossier | Huilerie Zitoun |
    Alors c'est refusé car une raison contient "déjà à cet ordre du jour"
    Étant donné un dossier "Séance d’avril" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                   | valeur |
      | Organe                  | CPDE   |
      | Secrétaire de la séance | Salma  |
    Quand "Salma" fait "Inscrire un point" avec :
      | champ   | valeur          |
      | Point   | Huilerie Zitoun |
      | Dossier | Huilerie Zitoun |
    Alors c'est refusé car une raison contient "Séance de mars"

  Scénario: Un dossier qui n’attend pas cet organe ne s’inscrit pas
    Étant donné le dossier "Tapis" du processus "Dossier de projet" à l'étape "Émergence / Idée"
    Et on revient au dossier "Séance de mars"
    Quand "Salma" fait "Inscrire un point" avec :
      | champ   | valeur |
      | Point   | Tapis  |
      | Dossier | Tapis  |
    Alors c'est refusé car une raison contient "n’attend pas de décision"

  Scénario: Les points se préparent, s’ordonnent et se retirent
    Étant donné que "Salma" a fait "Inscrire un point" avec :
      | champ   | valeur          |
      | Point   | Huilerie Zitoun |
      | Dossier | Huilerie Zitoun |
    Et que "Salma" a fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Quand "Salma" fait "Préparer un point" avec :
      | champ          | valeur          |
      | Point          | Huilerie Zitoun |
      | Note au dossier | Avis favorable |
      | Minutes prévues | 20             |
    Alors c'est fait
    Étant donné que la liste "Ordre" à joindre est :
      | Point          |
      | Rapport annuel |
    Quand "Salma" fait "Changer l’ordre des points"
    Alors c'est fait
    Et le point 1 a pour suite "Rapport annuel"
    Quand "Salma" fait "Retirer un point" avec :
      | champ | valeur          |
      | Point | Huilerie Zitoun |
    Alors le champ "Points à l’ordre du jour" vaut "1"

  Scénario: Rien ne part sans point, ni lieu, hors délai, par une seule personne qui n’est pas la présidence
    Étant donné que les champs valent :
      | champ         | valeur           |
      | Date et heure | 06/03/2026 10:00 |
      | Qui préside   | Salma            |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est refusé car "Aucun point n’est à l’ordre du jour."
    Et il manque le champ "Lieu"
    Et c'est refusé car une raison contient "La convocation part"
    Et c'est refusé car une raison contient "Qui préside"
    Et c'est refusé car "La séance est présidée et tenue par deux personnes."

  @S002-087
  Scénario: Une famille manque, un mandat est fini : l’organe n’est pas composé
    Étant donné que "Salma" a fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Et que les champs valent :
      | champ         | valeur           |
      | Date et heure | 16/03/2026 10:00 |
      | Lieu          | Ouezzane         |
    Et que la liste "Membres et suppléants" est :
      | Membre | Famille                   | Mandat au  |
      | Hatim  | Collectivité territoriale | 01/03/2026 |
      | Badr   | Service déconcentré       |            |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est refusé car une raison contient "Société civile"
    Et c'est refusé car une raison contient "Hatim"
    Et c'est refusé pour 2 raisons

  Scénario: Un organe sans membre ne se convoque pas
    Étant donné que "Salma" a fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Et que le champ "Membres et suppléants" est vide
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est refusé car "CPDE : aucun membre n’est nommé."
    Et il manque le champ "Date et heure"

  @S002-065
  Scénario: Convoquée, la séance ne prend plus de point qu’avec le motif de la présidence
    Étant donné que "Salma" a fait "Inscrire un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Et que les champs valent :
      | champ         | valeur           |
      | Date et heure | 16/03/2026 10:00 |
      | Lieu          | Ouezzane         |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"
    Et une action en attente "Envoyer la convocation et l’ordre du jour" est ouverte pour le secrétaire de séance
    Quand "Salma" fait "Inscrire un point"
    Alors c'est refusé car une raison contient "Convoquée"
    Quand "Salma" fait "Retirer un point"
    Alors c'est refusé car une raison contient "Convoquée"
    Quand "Salma" fait "Changer l’ordre des points"
    Alors c'est refusé car une raison contient "Convoquée"
    Et le champ "Points à l’ordre du jour" vaut "1"
    Quand "Salma" fait "Envoyer la convocation"
    Alors il manque la réponse "Convocation"
    Quand "Salma" fait "Envoyer la convocation" avec :
      | champ       | valeur          |
      | Convocation | convocation.pdf |
    Alors c'est fait
    Quand "Hatim" fait "Inscrire un point tardif" avec :
      | champ   | valeur          |
      | Point   | Huilerie Zitoun |
      | Dossier | Huilerie Zitoun |
    Alors il manque le motif
    Quand "Hatim" fait "Inscrire un point tardif" au motif "Le prêt expire" avec :
      | champ   | valeur          |
      | Point   | Huilerie Zitoun |
      | Dossier | Huilerie Zitoun |
    Alors c'est fait
    Quand "Hatim" fait "Inscrire un point tardif" au motif "Le prêt expire" avec :
      | champ   | valeur          |
      | Point   | Encore Zitoun   |
      | Dossier | Huilerie Zitoun |
    Alors c'est refusé car une raison contient "déjà à cet ordre du jour"

  Scénario: Une séance se reporte, et demande une autre convocation
    Étant donné un dossier "Séance d’avril" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                   | valeur           |
      | Organe                  | CPDE             |
      | Secrétaire de la séance | Salma            |
      | Qui préside             | Hatim            |
      | Date et heure           | 16/03/2026 10:00 |
      | Lieu                    | Ouezzane         |
    Et que la pièce "Convocation" est déposée
    Quand "Salma" fait "Reporter la séance"
    Alors il manque le motif
    Quand "Salma" fait "Reporter la séance" au motif "Le gouverneur est en tournée"
    Alors le dossier est à l'étape "Planifiée"
    Et la pièce "Convocation" n'est pas au dossier

  Plan du scénario: La présidence annule une séance qui n’est pas ouverte
    Étant donné un dossier "Séance d’avril" à l'étape "<étape>"
    Et que le champ "Qui préside" vaut "Hatim"
    Quand "Hatim" fait "Annuler la séance"
    Alors il manque le motif
    Quand "Hatim" fait "Annuler la séance" au motif "Rien à examiner"
    Alors le dossier est clos

    Exemples:
      | étape     |
      | Planifiée |
      | Convoquée |

  Scénario: Une séance se suspend et reprend
    Quand "Salma" fait "Suspendre" au motif "Crue de l’oued"
    Alors le dossier est à l'étape "Suspendu"
    Quand "Salma" fait "Reprendre"
    Alors le dossier est à l'étape "Planifiée"

  @S002-031
  Scénario: Le président d’un comité local siège au CPDH
    Étant donné que la liste "Membres et suppléants" est :
      | Membre                 | Famille                   | Fonction           |
      | Hatim                  | Collectivité territoriale | Gouverneur         |
      | Badr                   | Service déconcentré       | Agriculture        |
      | Chama                  | Société civile            | Présidente du CLDH |
    Et que les champs valent :
      | champ         | valeur           |
      | Organe        | CPDH             |
      | Date et heure | 16/03/2026 10:00 |
      | Lieu          | Ouezzane         |
    Et que "Salma" a fait "Inscrire un point" avec :
      | champ | valeur              |
      | Point | Bilan du CLDH       |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est fait
    Et la ligne "Chama" de la liste "Membres et suppléants" vaut :
      | colonne  | valeur             |
      | Fonction | Présidente du CLDH |
