# language: fr
Fonctionnalité: De l’action à l’effet
  La coalition dépose sa demande ; l’accord, l’accord partiel, le refus ou le silence en décident. Ce qui est obtenu se suit, et l’effet
  s’écrit sur le dossier d’origine.

  Contexte:
    Étant donné le processus "Plaidoyer"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Eau d’irrigation" à l'étape "Action"
    Et que le champ "Tours" vaut "1"

  Scénario: Les actions menées se suivent
    Quand le porteur du plaidoyer fait "Mener une action" avec :
      | champ          | valeur       |
      | Genre d’action | Audience     |
      | Date           | 03/04/2026   |
      | Public touché  | Élus         |
    Alors c'est fait
    Et la liste "Actions menées" compte 1 ligne

  Scénario: Une action à venir n’est pas encore menée
    Quand le porteur du plaidoyer fait "Mener une action" avec :
      | champ          | valeur       |
      | Genre d’action | Audience     |
      | Date           | 03/05/2026   |
      | Public touché  | Élus         |
    Alors c'est refusé car "La date du 03/05/2026 est à venir."

  Scénario: Une demande se dépose contre accusé de réception
    Quand le porteur du plaidoyer fait "Déposer la demande"
    Alors il manque la réponse "Accusé de réception"
    Étant donné que le porteur du plaidoyer a fait "Déposer la demande" avec :
      | champ                | valeur     |
      | Accusé de réception  | accuse.pdf |
    Alors la liste "Demandes déposées" compte 1 ligne

  Scénario: L’accord s’enregistre avec la réponse reçue
    Étant donné que le porteur du plaidoyer a fait "Déposer la demande" avec :
      | champ                | valeur     |
      | Accusé de réception  | accuse.pdf |
    Et que nous sommes le 20/04/2026
    Et que la pièce "Réponse reçue" est déposée
    Quand le porteur du plaidoyer fait "Enregistrer l’accord"
    Alors c'est fait
    Et le dossier est à l'étape "Obtenu"

  Scénario: Sans demande à ce tour ni réponse, aucun accord
    Quand le porteur du plaidoyer fait "Enregistrer l’accord"
    Alors c'est refusé car "Aucune demande n’a été déposée à ce tour."
    Et il manque la pièce "Réponse reçue"

  Scénario: Sans demande à ce tour ni réponse, aucun accord partiel
    Quand le porteur du plaidoyer fait "Enregistrer un accord partiel" avec :
      | champ         | valeur         |
      | Ce qui manque | La rive gauche |
    Alors c'est refusé car "Aucune demande n’a été déposée à ce tour."
    Et il manque la pièce "Réponse reçue"

  Scénario: Ce qui manque à un accord partiel se demande à nouveau
    Étant donné que le porteur du plaidoyer a fait "Déposer la demande" avec :
      | champ                | valeur     |
      | Accusé de réception  | accuse.pdf |
    Et que nous sommes le 20/04/2026
    Et que la pièce "Réponse reçue" est déposée
    Quand le porteur du plaidoyer fait "Enregistrer un accord partiel" avec :
      | champ           | valeur                  |
      | Ce qui manque   | La rive gauche          |
    Alors c'est fait
    Et le dossier est à l'étape "Partiel"
    Quand le porteur du plaidoyer fait "Relancer" au motif "Obtenir la rive gauche"
    Alors c'est fait
    Et le champ "Tours" vaut "2"

  Scénario: Un refus écrit s’enregistre
    Étant donné que le porteur du plaidoyer a fait "Déposer la demande" avec :
      | champ                | valeur     |
      | Accusé de réception  | accuse.pdf |
    Et que nous sommes le 20/04/2026
    Et que la pièce "Réponse reçue" est déposée
    Quand le porteur du plaidoyer fait "Enregistrer le refus"
    Alors c'est fait
    Et le dossier est à l'étape "Refusé"

  Scénario: Sans demande, pas de refus
    Quand le porteur du plaidoyer fait "Enregistrer le refus"
    Alors c'est refusé car "Aucune demande n’a été déposée à ce tour."

  Scénario: Le silence ne vaut refus qu’après soixante jours
    Étant donné que le porteur du plaidoyer a fait "Déposer la demande" avec :
      | champ                | valeur     |
      | Accusé de réception  | accuse.pdf |
    Quand 58 jours passent
    Et le porteur du plaidoyer fait "Enregistrer le refus"
    Alors il manque la pièce "Réponse reçue"
    Quand 1 jour passe
    Et le porteur du plaidoyer fait "Enregistrer le refus"
    Alors c'est fait

  Scénario: Trois tours au plus
    Étant donné un dossier "Eau d’irrigation" à l'étape "Refusé"
    Et que le champ "Tours" vaut "3"
    Quand le porteur du plaidoyer fait "Relancer" au motif "Une dernière fois"
    Alors c'est refusé car "Les 3 tours prévus ont eu lieu."

  Scénario: On relance aussi depuis le suivi
    Étant donné un dossier "Eau d’irrigation" à l'étape "Suivi"
    Et que le champ "Tours" vaut "1"
    Quand le porteur du plaidoyer fait "Relancer"
    Alors il manque le motif
    Quand le porteur du plaidoyer fait "Relancer" au motif "L’engagement n’est pas tenu"
    Alors le dossier est à l'étape "Action"
    Et le champ "Demandes de ce tour" vaut "0"

  Plan du scénario: Ce qui est obtenu se suit, avec qui s’engage et quand
    Étant donné un dossier "Eau d’irrigation" à l'étape "<étape>"
    Quand le porteur du plaidoyer fait "Suivre les engagements"
    Alors c'est refusé car une raison contient "il en faut au moins 1"
    Quand le porteur du plaidoyer remplit la liste "Engagements obtenus" :
      | Qui               | Quoi                | Quand      |
      | Agence du bassin  | Deux tours par mois | 30/06/2026 |
    Et le porteur du plaidoyer fait "Suivre les engagements"
    Alors c'est fait
    Et le dossier est à l'étape "Suivi"
    Et une action en attente "Faire tenir l’engagement" est ouverte pour le porteur du plaidoyer au plus tard le 30/06/2026

    Exemples:
      | étape   |
      | Obtenu  |
      | Partiel |

  Scénario: Un constat est attendu tous les quatre-vingt-dix jours
    Étant donné un dossier "Eau d’irrigation" à l'étape "Suivi"
    Quand le porteur du plaidoyer fait "Constater" avec :
      | champ   | valeur                |
      | Constat | Un tour sur deux tenu |
    Alors c'est fait
    Et la liste "Constats" compte 1 ligne
    Et une action en attente "Constater où en sont les engagements" est ouverte pour le porteur du plaidoyer

  @S001-026
  Scénario: L’effet s’écrit sur le dossier d’origine
    Étant donné le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"
    Et un dossier "Eau d’irrigation" à l'étape "Suivi"
    Et il est lié à "Huile d’olive" comme "Origine"
    Quand le porteur du plaidoyer fait "Clore le plaidoyer" avec :
      | champ | valeur                            |
      | Issue | Abouti                            |
      | Effet | Deux tours d’eau par mois         |
    Alors c'est fait
    Et le dossier est clos
    Quand on revient au dossier "Huile d’olive"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

  Plan du scénario: Un échec se clôt par sa leçon
    Étant donné un dossier "Eau d’irrigation" à l'étape "<étape>"
    Quand le porteur du plaidoyer fait "Clore le plaidoyer"
    Alors il manque la réponse "Leçon tirée de l’échec"
    Quand le porteur du plaidoyer fait "Clore le plaidoyer" avec :
      | champ                   | valeur                              |
      | Leçon tirée de l’échec  | Il fallait d’abord les grands usagers |
    Alors c'est fait
    Et le champ "Issue" vaut "Non abouti"

    Exemples:
      | étape  |
      | Action |
      | Refusé |

  Scénario: Personne d’une autre province ne le voit
    Étant donné que "Ettaki" est porteur du plaidoyer dans "Khénifra"
    Quand "Ettaki" fait "Clore le plaidoyer"
    Alors pour cette personne, ce dossier n'existe pas

  Scénario: Un plaidoyer se suspend et reprend là où il s’était arrêté
    Quand le porteur du plaidoyer fait "Suspendre" au motif "Élections en cours"
    Alors le dossier est à l'étape "Suspendu"
    Quand le porteur du plaidoyer fait "Reprendre"
    Alors le dossier est à l'étape "Action"
