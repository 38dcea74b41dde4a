# language: fr
Fonctionnalité: La fin d’une convention
  Elle s’exécute, arrive à échéance, ou se résilie : après une mise en demeure restée sans effet, ou d’un commun accord.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 05/01/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et un dossier "Exécution du programme à Ouezzane" à l'étape "En vigueur"
    Et que le champ "Fin" vaut "31/12/2026"
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association | Naima      | 1                  |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  |

  Scénario: L’échéance se rappelle 90 et 30 jours avant, puis se constate
    Quand nous sommes le 01/10/2026
    Alors le dossier reste ouvert
    Et la liste "Rappels d’échéance" compte 0 ligne
    Quand nous sommes le 05/10/2026
    Alors la liste "Rappels d’échéance" compte 1 ligne
    Et une action en attente "Préparer l’échéance de la convention" est ouverte pour le rédacteur au plus tard le 31/12/2026
    Quand nous sommes le 03/12/2026
    Alors la liste "Rappels d’échéance" compte 2 lignes
    Quand nous sommes le 01/01/2027
    Alors le dossier est passé seul à l'étape "Échue"
    Et le dossier est clos

  Scénario: Un rappel traité n’est plus une action en attente
    Étant donné que la liste "Rappels d’échéance" est :
      | Rappelé le | Échéance de la convention | État      |
      | 02/01/2026 | 31/12/2026                | À traiter |
    Quand le rédacteur remplit la liste "Rappels d’échéance" :
      | Rappelé le | Échéance de la convention | État   |
      | 02/01/2026 | 31/12/2026                | Traité |
    Alors c'est fait
    Et aucune action en attente "Préparer l’échéance de la convention" n'est ouverte

  Scénario: Sans mise en demeure ni accord de tous, on ne résilie pas
    Quand "Hatim" fait "Résilier" au motif "L’équipe n’est pas recrutée"
    Alors c'est refusé pour 1 raison
    Quand "Hatim" fait "Résilier"
    Alors il manque le motif

  Scénario: Trente jours après la mise en demeure, on résilie
    Étant donné que "Hatim" a fait "Mettre en demeure" avec :
      | champ                     | valeur                      |
      | Partie en cause           | TARGA-AIDE                  |
      | Manquement                | L’équipe n’est pas recrutée |
      | Lettre de mise en demeure | lettre.pdf                  |
    Quand 29 jours passent
    Et "Hatim" fait "Résilier" au motif "L’équipe n’est pas recrutée"
    Alors c'est refusé
    Quand 1 jour passe
    Et "Hatim" fait "Résilier" au motif "L’équipe n’est pas recrutée"
    Alors c'est fait
    Et le dossier est à l'étape "Résiliée"

  Scénario: D’accord toutes, les parties résilient sans délai
    Étant donné que "Naima" a fait "Consentir à la résiliation" au motif "Le programme s’arrête"
    Quand "Hatim" fait "Résilier" au motif "Le programme s’arrête"
    Alors c'est refusé
    Étant donné que "Hatim" a fait "Consentir à la résiliation" au motif "Le programme s’arrête"
    Quand "Hatim" fait "Résilier" au motif "Le programme s’arrête"
    Alors c'est fait
    Et le dossier est à l'étape "Résiliée"
