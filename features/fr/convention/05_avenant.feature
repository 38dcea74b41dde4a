# language: fr
Fonctionnalité: L’avenant
  Un avenant est une nouvelle version : toutes les parties la signent, ou la version en vigueur demeure.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 05/01/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et un dossier "Exécution du programme à Ouezzane" à l'étape "En vigueur"
    Et que les champs valent :
      | champ              | valeur     |
      | Fin                | 31/12/2026 |
      | Version proposée   | 1          |
      | Version en vigueur | 1          |
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association | Naima      | 1                  |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  |

  Scénario: Un avenant signé de tous entre en vigueur
    Quand "Naima" fait "Proposer un avenant" au motif "Prolonger d’un an" avec :
      | champ               | valeur      |
      | Texte de l’avenant  | avenant.pdf |
      | Fin après l’avenant | 31/12/2027  |
    Alors c'est fait
    Et le dossier est à l'étape "Avenant"
    Et une action en attente "Signer l’avenant" est ouverte pour la partie à la convention
    Quand le rédacteur fait "Conclure l’avenant"
    Alors c'est refusé car "Signatures attendues : TARGA-AIDE et Province d’Ouezzane."
    Quand "Hatim" fait "Signer"
    Et "Naima" fait "Signer"
    Alors c'est fait
    Quand le rédacteur fait "Conclure l’avenant"
    Alors c'est fait
    Et le dossier est à l'étape "En vigueur"
    Et le champ "Fin" vaut "31/12/2027"
    Et le champ "Version en vigueur" vaut "2"

  Scénario: Un avenant a un motif, un texte et une fin à venir
    Quand "Naima" fait "Proposer un avenant" avec :
      | champ               | valeur     |
      | Fin après l’avenant | 31/12/2025 |
    Alors il manque le motif
    Et il manque la réponse "Texte de l’avenant"
    Et c'est refusé car une raison contient "doit être à venir"

  Scénario: Chaque partie signe l’avenant une fois
    Étant donné que "Naima" a fait "Proposer un avenant" au motif "Prolonger d’un an" avec :
      | champ               | valeur      |
      | Texte de l’avenant  | avenant.pdf |
      | Fin après l’avenant | 31/12/2027  |
    Et que "Naima" a fait "Signer"
    Quand "Naima" fait "Signer"
    Alors c'est refusé pour 1 raison
    Étant donné que "Salma" est partie à la convention dans "Ouezzane"
    Quand "Salma" fait "Signer"
    Alors c'est refusé car "Vous n’êtes pas parmi ceux qui signent : Parties."

  Scénario: Un avenant rejeté laisse la version en vigueur
    Étant donné que "Naima" a fait "Proposer un avenant" au motif "Prolonger d’un an" avec :
      | champ               | valeur      |
      | Texte de l’avenant  | avenant.pdf |
      | Fin après l’avenant | 31/12/2027  |
    Quand "Hatim" fait "Rejeter l’avenant"
    Alors il manque le motif
    Quand "Hatim" fait "Rejeter l’avenant" au motif "Le budget est épuisé"
    Alors c'est fait
    Et le dossier est à l'étape "En vigueur"
    Et le champ "Version en vigueur" vaut "1"
    Et le champ "Fin" vaut "31/12/2026"

  Scénario: L’échéance n’attend pas l’avenant
    Étant donné que "Naima" a fait "Proposer un avenant" au motif "Prolonger d’un an" avec :
      | champ               | valeur      |
      | Texte de l’avenant  | avenant.pdf |
      | Fin après l’avenant | 31/12/2027  |
    Quand nous sommes le 01/01/2027
    Alors le dossier est passé seul à l'étape "Échue"
