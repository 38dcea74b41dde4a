# language: fr
Fonctionnalité: La rédaction d’une convention
  Le rédacteur nomme les parties, leurs signataires et l’ordre des signatures, joint le texte, puis le propose.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 05/01/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: Le rédacteur ouvre une convention
    Quand le rédacteur ouvre un dossier dans "Ouezzane" avec :
      | champ              | valeur                            |
      | Type de convention | Contrat spécifique d’exécution    |
      | Objet              | Exécution du programme à Ouezzane |
    Alors c'est fait
    Et le dossier est à l'étape "Rédaction"
    Et une action en attente "Joindre le texte de la convention" est ouverte pour le rédacteur
    Et une action en attente "Nommer les parties et leurs signataires" est ouverte pour le rédacteur
    Et aucune action en attente "Nommer les provinces du cadre" n'est ouverte

  Scénario: Une convention a un type et un objet
    Quand le rédacteur ouvre un dossier dans "Ouezzane" avec :
      | champ   | valeur    |
      | Montant | 1 000 000 |
    Alors il manque le champ "Type de convention"
    Et il manque le champ "Objet"

  Scénario: Un texte, deux parties et leurs dates, la convention se propose
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que les champs valent :
      | champ              | valeur                         |
      | Type de convention | Contrat spécifique d’exécution |
      | Début              | 01/02/2026                     |
      | Fin                | 31/01/2027                     |
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association | Naima      | 1                  |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  |
    Et que la pièce "Texte de la convention" est déposée
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est fait
    Et le dossier est à l'étape "Négociation"
    Et le champ "Version proposée" vaut "1"
    Et une action en attente "Répondre au texte proposé" est ouverte pour la partie à la convention au plus tard le 03/02/2026
    Et une action en attente "Arrêter le texte une fois l’accord de chaque partie donné" est ouverte pour le rédacteur

  Scénario: Sans texte, sans seconde partie et sans dates, rien ne se propose
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que le champ "Type de convention" vaut "Contrat spécifique d’exécution"
    Et que la liste "Parties" est :
      | Partie     | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE | Association | Naima      | 1                  |
    Quand le rédacteur fait "Proposer le texte"
    Alors il manque la pièce "Texte de la convention"
    Et il manque le champ "Début"
    Et il manque le champ "Fin"
    Et c'est refusé car une raison contient "2"
    Et le dossier n'a pas changé

  Scénario: La fin suit le début
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que les champs valent :
      | champ              | valeur                         |
      | Type de convention | Contrat spécifique d’exécution |
      | Début              | 31/01/2027                     |
      | Fin                | 01/02/2026                     |
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est refusé car "Le début (31/01/2027) doit précéder la fin (01/02/2026)."

  Scénario: Deux parties ne signent pas au même rang
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que la liste "Parties" est :
      | Partie              | Qualité                   | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association               | Naima      | 1                  |
      | Coopérative Tifawin | Entreprise ou coopérative | Safae      | 1                  |
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est refusé car une raison contient "de 1 au nombre de parties, sans doublon"

  Scénario: Une même personne ne signe pas pour deux parties
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que la liste "Parties" est :
      | Partie              | Qualité                   | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association               | Naima      | 1                  |
      | Coopérative Tifawin | Entreprise ou coopérative | Naima      | 2                  |
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est refusé car une raison contient "Une même personne ne signe pas pour deux parties"

  Scénario: Le gouverneur signe en dernier
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 1                  |
      | TARGA-AIDE          | Association | Naima      | 2                  |
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est refusé car "Le gouverneur signe en dernier."

  Scénario: Une convention-cadre nomme ses provinces
    Étant donné un dossier "Convention-cadre TARGA-AIDE et INDH" à l'étape "Rédaction" dans "Maroc"
    Et que les champs valent :
      | champ              | valeur           |
      | Type de convention | Convention-cadre |
      | Début              | 05/02/2021       |
      | Fin                | 04/02/2024       |
    Et que la liste "Parties" est :
      | Partie                 | Qualité                | Signataire | Ordre de signature |
      | TARGA-AIDE             | Association            | Naima      | 1                  |
      | Coordination nationale | Coordination nationale | Zahra      | 2                  |
    Et que la pièce "Texte de la convention" est déposée
    Quand le rédacteur fait "Proposer le texte"
    Alors il manque le champ "Provinces du cadre"
    Et c'est refusé pour 1 raison
    Quand le rédacteur remplit la liste "Provinces du cadre" :
      | Province |
      | Figuig   |
      | Ouezzane |
    Et le rédacteur fait "Proposer le texte"
    Alors c'est fait

  Scénario: Une convention-cadre ne nomme pas deux fois une province
    Étant donné un dossier "Convention-cadre TARGA-AIDE et INDH" à l'étape "Rédaction" dans "Maroc"
    Et que le champ "Type de convention" vaut "Convention-cadre"
    Et que la liste "Provinces du cadre" est :
      | Province |
      | Figuig   |
      | Figuig   |
    Quand le rédacteur fait "Proposer le texte"
    Alors c'est refusé car une raison contient "Une province est nommée deux fois"

  Scénario: Le rédacteur désigné conduit la convention, où qu’il travaille
    Étant donné que "Youssef" est agent de la DAS dans "Khénifra"
    Et un dossier "Mandat du coordinateur olivier" à l'étape "Rédaction"
    Et que le champ "Rédacteur désigné" vaut "Youssef"
    Quand "Youssef" remplit :
      | champ | valeur     |
      | Début | 01/02/2026 |
    Alors c'est fait

  Scénario: Qui n’est ni rédacteur ni partie ne propose rien
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "Rédaction"
    Quand l'agent de la DAS fait "Proposer le texte"
    Alors il faut être rédacteur

  Plan du scénario: On rompt avec un motif, à l’étape « <étape> »
    Étant donné un dossier "Exécution du programme à Ouezzane" à l'étape "<étape>"
    Quand le rédacteur fait "Rompre"
    Alors il manque le motif
    Quand le rédacteur fait "Rompre" au motif "Les parties n’ont plus le même objet"
    Alors c'est fait
    Et le dossier est à l'étape "Abandonnée"
    Et le dossier est clos

    Exemples:
      | étape       |
      | Rédaction   |
      | Négociation |
      | Signature   |
