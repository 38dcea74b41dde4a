# language: fr
Fonctionnalité: La convention en vigueur
  Chaque engagement a un responsable et une échéance ; il reste une action en attente jusqu’à ce qu’il soit tenu.

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
    Et que la liste "Engagements" est :
      | Engagement                    | Partie engagée      | Responsable | Échéance   |
      | Recruter l’équipe             | TARGA-AIDE          | Naima       | 31/03/2026 |
      | Mettre un local à disposition | Province d’Ouezzane | Hatim       | 30/06/2026 |

  Scénario: Un engagement est une action de sa partie, à son échéance
    Alors une action en attente "Tenir l’engagement" est ouverte pour la partie à la convention au plus tard le 31/03/2026

  Scénario: Un engagement tenu se constate
    Quand "Naima" fait "Rendre compte d’un engagement" avec :
      | champ      | valeur            |
      | Engagement | Recruter l’équipe |
      | Tenu       | oui               |
    Alors c'est fait
    Et le champ "Engagements tenus" vaut "1"
    Et la liste "Comptes rendus" compte 1 ligne

  Scénario: Un engagement qui n’est pas tenu demande une note
    Quand "Naima" fait "Rendre compte d’un engagement" avec :
      | champ      | valeur            |
      | Engagement | Recruter l’équipe |
      | Tenu       | non               |
    Alors c'est refusé car une raison contient "une note doit dire où il en est"
    Quand "Naima" fait "Rendre compte d’un engagement" au motif "Deux postes sur trois sont pourvus" avec :
      | champ      | valeur            |
      | Engagement | Recruter l’équipe |
      | Tenu       | non               |
    Alors c'est fait
    Et le champ "Engagements tenus" vaut "0"
    Et le journal garde "Deux postes sur trois sont pourvus"

  Scénario: On ne rend pas compte de l’engagement d’un autre
    Quand "Naima" fait "Rendre compte d’un engagement" avec :
      | champ      | valeur                        |
      | Engagement | Mettre un local à disposition |
      | Tenu       | oui                           |
    Alors c'est refusé car "Un autre répond de cet engagement : Mettre un local à disposition."

  Scénario: Tous les engagements tenus, la convention est exécutée
    Quand le rédacteur fait "Constater l’exécution"
    Alors c'est refusé car une raison contient "Recruter l’équipe"
    Étant donné que "Naima" a fait "Rendre compte d’un engagement" avec :
      | champ      | valeur            |
      | Engagement | Recruter l’équipe |
      | Tenu       | oui               |
    Et que "Hatim" a fait "Rendre compte d’un engagement" avec :
      | champ      | valeur                        |
      | Engagement | Mettre un local à disposition |
      | Tenu       | oui                           |
    Quand le rédacteur fait "Constater l’exécution"
    Alors c'est fait
    Et le dossier est à l'étape "Exécutée"
    Et le dossier est clos

  Scénario: Une mise en demeure dit le manquement et joint la lettre
    Quand "Hatim" fait "Mettre en demeure"
    Alors il manque la réponse "Partie en cause"
    Et il manque la réponse "Manquement"
    Et il manque la réponse "Lettre de mise en demeure"
    Quand "Hatim" fait "Mettre en demeure" avec :
      | champ                     | valeur                      |
      | Partie en cause           | TARGA-AIDE                  |
      | Manquement                | L’équipe n’est pas recrutée |
      | Lettre de mise en demeure | lettre.pdf                  |
    Alors c'est fait
    Et la liste "Mises en demeure" compte 1 ligne
    Et la pièce "Lettre de mise en demeure" est au dossier
