# language: fr
Fonctionnalité: La signature, dans l’ordre
  Chaque partie signe une fois, à son tour ; le gouverneur en dernier. Puis la convention entre en vigueur, le jour venu.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 05/01/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et un dossier "Exécution du programme à Ouezzane" à l'étape "Signature"
    Et que les champs valent :
      | champ              | valeur                         |
      | Type de convention | Contrat spécifique d’exécution |
      | Début              | 01/01/2026                     |
      | Fin                | 31/12/2026                     |
      | Version proposée   | 1                              |
    Et que la pièce "Texte de la convention" est déposée
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature | Réponse au texte |
      | TARGA-AIDE          | Association | Naima      | 1                  | Accord           |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  | Accord           |

  @S002-047
  Scénario: Les parties signent le contrat spécifique d’exécution, qui entre en vigueur
    Quand "Naima" fait "Signer"
    Alors c'est fait
    Et le champ "Signatures apposées" vaut "1"
    Quand le rédacteur fait "Mettre en vigueur"
    Alors c'est refusé car "Signatures attendues : Province d’Ouezzane."
    Quand "Hatim" fait "Signer"
    Alors c'est fait
    Et aucune action en attente "Signer la convention" n'est ouverte
    Quand le rédacteur fait "Mettre en vigueur"
    Alors c'est fait
    Et le dossier est à l'étape "En vigueur"
    Et le champ "Version en vigueur" vaut "1"

  Scénario: Le gouverneur ne signe pas avant son tour
    Quand "Hatim" fait "Signer"
    Alors c'est refusé car "Doivent signer d’abord : TARGA-AIDE."

  Scénario: Une partie signe une seule fois
    Étant donné que "Naima" a fait "Signer"
    Quand "Naima" fait "Signer"
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "Vous avez déjà signé ce texte"
    Et le champ "Signatures apposées" vaut "1"

  Scénario: On ne signe pas un texte remplacé
    Étant donné que la pièce "Texte de la convention" est déposée
    Quand "Naima" fait "Signer" avec :
      | champ       | valeur      |
      | Texte signé | texte-1.pdf |
    Alors c'est refusé car une raison contient "le texte à signer est"
    Et c'est refusé pour 1 raison
    Quand "Naima" fait "Signer" avec :
      | champ       | valeur      |
      | Texte signé | texte-2.pdf |
    Alors c'est fait

  Scénario: On ne signe pas un texte qui n’est pas au dossier
    Quand "Naima" fait "Signer" avec :
      | champ       | valeur            |
      | Texte signé | autre-version.pdf |
    Alors c'est refusé car une raison contient "ette version de la pièce n’est pas au dossier"

  Scénario: Un texte remplacé fait tomber les signatures, et la raison dit lequel chacun a signé
    Étant donné que "Naima" a fait "Signer"
    Et que "Hatim" a fait "Signer"
    Et que la pièce "Texte de la convention" est déposée
    Alors le champ "Signatures apposées" vaut "0"
    Et une action en attente "Signer la convention" est ouverte pour la ligne "TARGA-AIDE" et revient à "Naima"
    Quand le rédacteur fait "Mettre en vigueur"
    Alors c'est refusé car une raison contient "Le texte a changé depuis : signé par TARGA-AIDE et Province d’Ouezzane"
    Quand "Hatim" fait "Signer"
    Alors c'est refusé car "Doivent signer d’abord : TARGA-AIDE."
    Quand "Naima" fait "Signer"
    Et "Hatim" fait "Signer"
    Et le rédacteur fait "Mettre en vigueur"
    Alors le dossier est à l'étape "En vigueur"

  Scénario: Qui n’est pas partie ne signe pas
    Étant donné que "Salma" est partie à la convention dans "Ouezzane"
    Quand "Salma" fait "Signer"
    Alors c'est refusé car "Vous n’êtes pas parmi ceux qui signent : Parties."

  Scénario: La convention n’entre pas en vigueur avant son début
    Étant donné que le champ "Début" vaut "01/02/2026"
    Et que "Naima" a fait "Signer"
    Et que "Hatim" a fait "Signer"
    Quand le rédacteur fait "Mettre en vigueur"
    Alors c'est refusé car "La convention commence le 01/02/2026 ; ce jour n’est pas encore venu."
    Quand nous sommes le 02/02/2026
    Et le rédacteur fait "Mettre en vigueur"
    Alors c'est fait

  Scénario: Reprendre la négociation fait tomber les signatures
    Étant donné que "Naima" a fait "Signer"
    Quand "Hatim" fait "Reprendre la négociation"
    Alors il manque le motif
    Quand "Hatim" fait "Reprendre la négociation" au motif "Le montant n’est plus le bon"
    Alors c'est fait
    Et le dossier est de nouveau à l'étape "Négociation"
    Et le champ "Signatures apposées" vaut "0"
    Quand le rédacteur fait "Arrêter le texte"
    Alors c'est refusé car "Sans accord sur cette version : Province d’Ouezzane."
    Étant donné que "Hatim" a fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Quand 1 jour passe
    Et le rédacteur fait "Arrêter le texte"
    Et "Naima" fait "Signer"
    Alors c'est fait

  @S002-007
  Scénario: Une convention-cadre en vigueur ouvre un programme dans chaque province
    Étant donné un dossier "Convention-cadre TARGA-AIDE et INDH" à l'étape "Signature" dans "Maroc"
    Et que les champs valent :
      | champ              | valeur           |
      | Type de convention | Convention-cadre |
      | Début              | 05/02/2021       |
      | Fin                | 04/02/2027       |
      | Version proposée   | 1                |
    Et que la liste "Provinces du cadre" est :
      | Province     |
      | Figuig       |
      | Boulemane    |
      | Ouezzane     |
      | Khénifra     |
      | Sidi Bennour |
    Et que la liste "Parties" est :
      | Partie                 | Qualité                | Signataire | Ordre de signature |
      | TARGA-AIDE             | Association            | Naima      | 1                  |
      | Coordination nationale | Coordination nationale | Hatim      | 2                  |
    Et que la pièce "Texte de la convention" est déposée
    Et que "Naima" a fait "Signer"
    Et que "Hatim" a fait "Signer"
    Quand le rédacteur fait "Mettre en vigueur"
    Alors c'est fait
    Et il a 5 dossiers liés comme "Programmes provinciaux"
    Quand on passe au dossier lié comme "Programmes provinciaux" dans "Figuig"
    Alors le dossier est à l'étape "Lancement"
    Et il est lié à "Convention-cadre TARGA-AIDE et INDH" comme "Convention-cadre"
