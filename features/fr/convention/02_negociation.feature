# language: fr
Fonctionnalité: La négociation, version par version
  Chaque partie donne son accord, demande une modification ou refuse ; une nouvelle version redemande toutes les réponses.

  Contexte:
    Étant donné le processus "Convention"
    Et que nous sommes le 05/01/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et un dossier "Exécution du programme à Ouezzane" à l'étape "Négociation"
    Et que le champ "Version proposée" vaut "1"
    Et que la liste "Parties" est :
      | Partie              | Qualité     | Signataire | Ordre de signature |
      | TARGA-AIDE          | Association | Naima      | 1                  |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  |

  Scénario: Chaque partie est d’accord, le texte s’arrête
    Quand "Naima" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est fait
    Quand le rédacteur fait "Arrêter le texte"
    Alors c'est refusé car "Sans accord sur cette version : Province d’Ouezzane."
    Quand "Hatim" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors aucune action en attente "Répondre au texte proposé" n'est ouverte
    Quand le rédacteur fait "Arrêter le texte"
    Alors c'est fait
    Et le dossier est à l'étape "Signature"
    Et une action en attente "Signer la convention" est ouverte pour la partie à la convention au plus tard le 20/01/2026

  Scénario: Une modification dit ce qui est à modifier
    Quand "Naima" fait "Répondre au texte" avec :
      | champ   | valeur                |
      | Réponse | Modification demandée |
    Alors c'est refusé car une raison contient "Dites ce qui est à modifier"
    Quand "Naima" fait "Répondre au texte" au motif "Fixer le calendrier des versements" avec :
      | champ   | valeur                |
      | Réponse | Modification demandée |
    Alors c'est fait
    Et le journal garde "Fixer le calendrier des versements"

  Scénario: Qui n’est signataire d’aucune partie ne répond pas pour elle
    Étant donné que "Salma" est partie à la convention dans "Ouezzane"
    Quand "Salma" fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est refusé car "Vous n’êtes signataire pour aucune partie."

  Scénario: Une nouvelle version redemande l’accord de tous
    Étant donné que "Naima" a fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Quand le rédacteur fait "Amender le texte"
    Alors il manque la réponse "Nouveau texte"
    Quand le rédacteur fait "Amender le texte" avec :
      | champ         | valeur        |
      | Nouveau texte | version-2.pdf |
    Alors c'est fait
    Et le champ "Version proposée" vaut "2"
    Et la pièce "Texte de la convention" est au dossier
    Et une action en attente "Répondre au texte proposé" est ouverte pour la partie à la convention
    Quand le rédacteur fait "Arrêter le texte"
    Alors c'est refusé car "Sans accord sur cette version : TARGA-AIDE et Province d’Ouezzane."

  Scénario: Le rédacteur ne répond pas à la place d’une partie
    Quand le rédacteur fait "Répondre au texte" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors il faut être partie à la convention
    Quand le rédacteur remplit la liste "Parties" :
      | Partie              | Qualité     | Signataire | Ordre de signature | Réponse au texte |
      | TARGA-AIDE          | Association | Naima      | 1                  | Accord           |
      | Province d’Ouezzane | Gouverneur  | Hatim      | 2                  | Accord           |
    Alors c'est refusé

  Scénario: Une partie voit sa convention, et elle seule
    Étant donné que "Salma" est auditrice dans "Figuig"
    Alors "Naima" voit le dossier
    Et "Salma" ne voit pas le dossier

  Scénario: La négociation se suspend et reprend
    Quand le rédacteur fait "Suspendre" au motif "Élections communales"
    Alors c'est fait
    Et le dossier est à l'étape "Suspendu"
    Quand le rédacteur fait "Reprendre"
    Alors le dossier est à l'étape "Négociation"
