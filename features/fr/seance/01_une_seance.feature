# language: fr
Fonctionnalité: Une séance, de son ordre du jour à son procès-verbal
  Le secrétariat inscrit les points et convoque ; la présidence ouvre, lève et approuve. Chaque point reçoit une suite. Le
  procès-verbal porte deux signatures, sur le même texte.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"
    Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Sélection"
    Et un dossier "Séance de mars" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                    | valeur           |
      | Organe                   | CPDE             |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |

  @S002-065
  Scénario: Le secrétariat d’un organe ouvre une séance, et nomme qui la tient et qui la préside
    Quand le secrétaire du CPDE "Nadia" ouvre un dossier dans "Ouezzane" avec :
      | champ                    | valeur            |
      | Objet de la séance       | Séance d’avril    |
      | Organe                   | CPDE              |
      | Secrétaire de la séance  | Salma             |
      | Qui préside              | Hatim             |
    Alors c'est fait
    Et le dossier est à l'étape "Planifiée"
    Et une action en attente "Convoquer la séance" est ouverte pour le secrétaire de séance

  @S002-065
  Scénario: Un dossier qui attend le CPDE s’inscrit à l’ordre du jour, une seule fois
    Quand "Salma" fait "Inscrire un point" avec :
      | champ             | valeur          |
      | Point             | Huilerie Zitoun |
      | Dossier de projet | Huilerie Zitoun |
    Alors c'est fait
    Et il est lié à "Huilerie Zitoun" comme "Dossiers de projet examinés"
    Et le champ "Points à l’ordre du jour" vaut "1"
    Quand "Salma" fait "Inscrire un point" avec :
      | champ             | valeur          |
      | Point             | Encore Zitoun   |
      | Dossier de projet | Huilerie Zitoun |
    Alors c'est refusé car "Ce dossier est déjà à l’ordre du jour."
    Quand "Salma" fait "Inscrire un point" avec :
      | champ             | valeur          |
      | Point             | La chaîne       |
      | Chaîne de valeur  | Huile d’olive   |
    Alors c'est fait
    Quand "Salma" fait "Inscrire un point" avec :
      | champ             | valeur          |
      | Point             | La chaîne       |
      | Chaîne de valeur  | Huile d’olive   |
    Alors c'est refusé car "Cette chaîne est déjà à l’ordre du jour."

  Scénario: Un dossier qui n’attend pas cet organe ne s’inscrit pas
    Étant donné le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Idée"
    Et on revient au dossier "Séance de mars"
    Quand "Salma" fait "Inscrire un point" avec :
      | champ             | valeur       |
      | Point             | Miel du Rif  |
      | Dossier de projet | Miel du Rif  |
    Alors c'est refusé

  Scénario: Une séance se convoque à temps, avec son ordre du jour
    Étant donné que "Salma" a fait "Inscrire un point" avec :
      | champ             | valeur          |
      | Point             | Rapport annuel  |
    Et que les champs valent :
      | champ         | valeur           |
      | Date et heure | 16/03/2026 10:00 |
      | Lieu          | Ouezzane         |
    Et que la pièce "Convocation" est déposée
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Convoquée"

  Scénario: Sans point, sans lieu, sans convocation, à cinq jours, par une seule personne : rien ne part
    Étant donné que les champs valent :
      | champ         | valeur           |
      | Date et heure | 07/03/2026 10:00 |
      | Qui préside   | Salma            |
    Quand "Salma" fait "Convoquer la séance"
    Alors c'est refusé car "Aucun point n’est à l’ordre du jour."
    Et il manque le champ "Lieu"
    Et c'est refusé car "La convocation part au moins 7 jours avant la séance."
    Et il manque la pièce "Convocation"
    Et c'est refusé car "La séance est présidée et tenue par deux personnes."

  Scénario: Un point tardif demande un motif à la présidence
    Étant donné un dossier "Séance de mars" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                    | valeur           |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |
    Quand "Hatim" fait "Inscrire un point tardif" avec :
      | champ             | valeur          |
      | Point             | Huilerie Zitoun |
      | Dossier de projet | Huilerie Zitoun |
    Alors il manque le motif
    Quand "Hatim" fait "Inscrire un point tardif" au motif "Le prêt expire" avec :
      | champ             | valeur          |
      | Point             | Huilerie Zitoun |
      | Dossier de projet | Huilerie Zitoun |
      | Chaîne de valeur  | Huile d’olive   |
    Alors c'est fait
    Quand "Hatim" fait "Inscrire un point tardif" au motif "Le prêt expire" avec :
      | champ             | valeur          |
      | Point             | Huilerie Zitoun |
      | Dossier de projet | Huilerie Zitoun |
      | Chaîne de valeur  | Huile d’olive   |
    Alors c'est refusé car "Ce dossier est déjà à l’ordre du jour."
    Et c'est refusé car "Cette chaîne est déjà à l’ordre du jour."

  Scénario: Une séance se reporte, et demande une autre convocation
    Étant donné un dossier "Séance d’avril" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                    | valeur           |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |
      | Date et heure            | 16/03/2026 10:00 |
      | Lieu                     | Ouezzane         |
    Et que la pièce "Convocation" est déposée
    Quand "Salma" fait "Reporter la séance"
    Alors il manque le motif
    Quand "Salma" fait "Reporter la séance" au motif "Le gouverneur est en tournée"
    Alors le dossier est à l'étape "Planifiée"
    Quand "Salma" fait "Convoquer la séance"
    Alors il manque la pièce "Convocation"

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

  Scénario: La séance s’ouvre à sa date, les présences notées
    Étant donné un dossier "Séance d’avril" à l'étape "Convoquée"
    Et que les champs valent :
      | champ                    | valeur           |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |
      | Date et heure            | 16/03/2026 10:00 |
    Quand "Hatim" fait "Ouvrir la séance"
    Alors c'est refusé car une raison contient "La séance est prévue le 16/03/2026"
    Et c'est refusé car "Notez d’abord qui est présent."
    Quand nous sommes le 16/03/2026
    Et "Salma" remplit la liste "Membres et présences" :
      | Membre    | Compte | Présent |
      | M. Hatim  | Hatim  | oui     |
      | Mme Naima | Naima  | oui     |
    Et "Hatim" fait "Ouvrir la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Ouverte"
    Et "Naima" voit le dossier

  @S002-065
  Scénario: Chaque point reçoit une suite avant que la séance se lève
    Étant donné un dossier "Séance d’avril" à l'étape "Ouverte"
    Et que les champs valent :
      | champ                    | valeur           |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |
    Et que la liste "Membres et présences" est :
      | Membre    | Compte | Présent |
      | M. Hatim  | Hatim  | oui     |
      | Mme Naima | Naima  | oui     |
    Et que la liste "Ordre du jour" est :
      | Point            |
      | Huilerie Zitoun  |
      | Rapport annuel   |
    Alors une action en attente "Porter la suite donnée à ce point" est ouverte pour la ligne "Rapport annuel"
    Quand "Salma" fait "Porter une décision" avec :
      | champ       | valeur          |
      | Point       | Huilerie Zitoun |
      | Décision    | Approuver       |
      | Voix pour   | 3               |
      | Voix contre | 0               |
      | Abstentions | 0               |
    Alors c'est refusé car "Les voix dépassent les 2 présents."
    Quand "Salma" fait "Porter une décision" avec :
      | champ       | valeur          |
      | Point       | Huilerie Zitoun |
      | Décision    | Approuver       |
      | Voix pour   | 2               |
      | Voix contre | 0               |
      | Abstentions | 0               |
    Alors c'est fait
    Et aucune action en attente "Porter la suite donnée à ce point" n'est ouverte pour la ligne "Huilerie Zitoun"
    Quand "Salma" fait "Porter une décision" avec :
      | champ       | valeur          |
      | Point       | Huilerie Zitoun |
      | Décision    | Rejeter         |
      | Voix pour   | 2               |
      | Voix contre | 0               |
      | Abstentions | 0               |
    Alors c'est refusé car "Ce point a déjà sa suite : Huilerie Zitoun."
    Quand "Hatim" fait "Lever la séance"
    Alors c'est refusé car "Points sans suite : Rapport annuel."
    Quand "Hatim" fait "Remettre un point" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Alors il manque le motif
    Quand "Hatim" fait "Remettre un point" au motif "Le rapport n’est pas prêt" avec :
      | champ | valeur         |
      | Point | Rapport annuel |
    Alors c'est fait
    Quand "Hatim" fait "Lever la séance"
    Alors c'est fait
    Et le dossier est à l'étape "Levée"
    Et une action en attente "Établir le procès-verbal" est ouverte pour le secrétaire de séance

  Scénario: Ajournée, la séance reprend à une date, et l’on note les présences de nouveau
    Étant donné un dossier "Séance d’avril" à l'étape "Ouverte"
    Et que le champ "Qui préside" vaut "Hatim"
    Et que la liste "Membres et présences" est :
      | Membre    | Présent |
      | M. Hatim  | oui     |
    Quand "Hatim" fait "Ajourner la séance" avec :
      | champ      | valeur           |
      | Reprise le | 01/03/2026 10:00 |
    Alors c'est refusé car "La reprise doit être à venir."
    Quand "Hatim" fait "Ajourner la séance" avec :
      | champ      | valeur           |
      | Reprise le | 09/03/2026 10:00 |
    Alors c'est fait
    Et le champ "Membres présents" vaut "0"

  Scénario: Le procès-verbal se propose, se rectifie, se signe et s’approuve
    Étant donné un dossier "Séance d’avril" à l'étape "Levée"
    Et que les champs valent :
      | champ                    | valeur           |
      | Secrétaire de la séance  | Salma            |
      | Qui préside              | Hatim            |
    Quand "Salma" fait "Proposer le procès-verbal"
    Alors il manque la pièce "Procès-verbal"
    Quand "Salma" dépose la pièce "Procès-verbal"
    Et "Salma" fait "Proposer le procès-verbal"
    Alors c'est fait
    Quand "Hatim" fait "Approuver le procès-verbal"
    Alors c'est refusé car "La présidence n’a pas signé ce texte."
    Et c'est refusé car "Le secrétariat n’a pas signé ce texte."
    Quand "Salma" fait "Signer le procès-verbal"
    Et "Salma" fait "Signer le procès-verbal"
    Alors c'est refusé car "Vous avez déjà signé ce texte."
    Quand "Salma" fait "Rectifier le procès-verbal" au motif "Un nom manquait" avec :
      | champ                  | valeur        |
      | Procès-verbal rectifié | rectifie.pdf  |
    Alors c'est fait
    Quand "Hatim" fait "Signer le procès-verbal"
    Et "Hatim" fait "Approuver le procès-verbal"
    Alors c'est refusé car "Le secrétariat n’a pas signé ce texte."
    Quand "Salma" fait "Signer le procès-verbal"
    Et "Hatim" fait "Approuver le procès-verbal"
    Alors c'est fait
    Et le dossier est clos

  Scénario: Une séance se suspend et reprend
    Quand "Salma" fait "Suspendre" au motif "Crue de l’oued"
    Alors le dossier est à l'étape "Suspendu"
    Quand "Salma" fait "Reprendre"
    Alors le dossier est à l'étape "Planifiée"
