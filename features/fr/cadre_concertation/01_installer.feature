# language: fr
Fonctionnalité: Installer le cadre et négocier l’agenda de l’année
  Le conseil régional installe le cadre avec ses trois familles. L’agenda de l’année se négocie avec toutes les parties prenantes.

  Contexte:
    Étant donné le processus "Cadre de concertation"
    Et que nous sommes le 12/01/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et que "Salma" est auditrice dans "Figuig"
    Et un dossier "Cadre du Nord" à l'étape "Agenda proposé"
    Et que la liste "Membres" est :
      | Membre                  | Famille                 | Représentant |
      | Commune d’Ouezzane      | Collectivité territoriale | Naima      |
      | Direction de l’agriculture | Service déconcentré  | Hatim        |
      | Association Jbala       | Société civile          | Salma        |
    Et que le champ "Année de l’agenda" vaut "2026"
    Et que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         |
      | Eau et parcours    | 10/04/2026 | Biens communs |
      | Emploi des jeunes  | 10/10/2026 | Insertion des jeunes et des femmes |

  @S000-046
  Scénario: Un cadre s’installe avec des membres des trois familles et son acte
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Installation"
    Et que la liste "Membres" est :
      | Membre                  | Famille                 | Représentant |
      | Commune d’Ouezzane      | Collectivité territoriale | Naima      |
      | Direction de l’agriculture | Service déconcentré  | Hatim        |
      | Association Jbala       | Société civile          | Salma        |
    Et que la pièce "Acte d’installation" est déposée
    Quand le conseil régional fait "Installer le cadre"
    Alors c'est fait
    Et le dossier est à l'étape "Agenda proposé"
    Et une action en attente "Proposer l’agenda de l’année" est ouverte pour le conseil régional

  @S000-046
  Scénario: Sans la société civile ni acte, le cadre ne s’installe pas
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Installation"
    Et que la liste "Membres" est :
      | Membre                  | Famille                 | Représentant |
      | Commune d’Ouezzane      | Collectivité territoriale | Naima      |
      | Direction de l’agriculture | Service déconcentré  | Hatim        |
    Quand le conseil régional fait "Installer le cadre"
    Alors c'est refusé car une raison contient "Société civile"
    Et la liste "Membres" n'a pas les lignes voulues
    Et il manque la pièce "Acte d’installation"

  Scénario: Deux cadres d’une région ne portent pas le même nom
    Étant donné un dossier "Cadre du Nord" à l'étape "Installation"
    Quand le conseil régional fait "Installer le cadre"
    Alors c'est refusé car une raison contient "Cadre du Nord"

  @S000-056
  Scénario: Le conseil d’une autre région n’y a aucune part
    Étant donné que "Ettaki" est conseil régional dans "Souss-Massa"
    Quand "Ettaki" fait "Proposer l’agenda"
    Alors pour cette personne, ce dossier n'existe pas

  @S000-056
  Scénario: Un conseil régional ouvre le cadre de sa région
    Quand le conseil régional ouvre un dossier dans "Souss-Massa" avec :
      | champ        | valeur        |
      | Nom du cadre | Cadre du Souss |
    Alors c'est fait
    Et le dossier est à l'étape "Installation"

  @S000-057
  Scénario: Le co-facilitateur propose l’agenda, mais ne l’adopte pas
    Quand le co-facilitateur fait "Proposer l’agenda"
    Alors c'est fait
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Agenda négocié"
    Quand le co-facilitateur fait "Adopter l’agenda"
    Alors il faut être conseil régional

  @S000-058
  Scénario: L’agenda annuel dit ses sessions, leur date et leur thème
    Quand le conseil régional fait "Proposer l’agenda"
    Alors c'est fait
    Et le champ "Version de l’agenda" vaut "1"
    Et la ligne "Eau et parcours" de la liste "Sessions de l’agenda" vaut :
      | colonne | valeur        |
      | Date    | 10/04/2026    |
      | Thème   | Biens communs |
    Et une action en attente "Répondre à l’agenda proposé" est ouverte pour la ligne "Association Jbala" et revient à "Salma"

  Scénario: Un agenda sans année, ou dont une session n’a ni date ni thème, ne se propose pas
    Étant donné que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         |
      | Eau et parcours    | 10/04/2027 | Biens communs |
      | Emploi des jeunes  |            |               |
    Quand le conseil régional fait "Proposer l’agenda"
    Alors c'est refusé car une raison contient "À revoir : Eau et parcours et Emploi des jeunes."
    Étant donné que le champ "Année de l’agenda" est vide
    Quand le conseil régional fait "Proposer l’agenda"
    Alors il manque le champ "Année de l’agenda"

  @S000-059
  Scénario: Quand chaque membre est d’accord, l’agenda est adopté
    Étant donné que le conseil régional a fait "Proposer l’agenda"
    Et que "Naima" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Hatim" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Quand le conseil régional fait "Clore la négociation"
    Alors c'est refusé car "Sans réponse à cette version : Association Jbala."
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est fait
    Et aucune action en attente "Répondre à l’agenda proposé" n'est ouverte
    Quand le conseil régional fait "Clore la négociation"
    Et le conseil régional fait "Adopter l’agenda"
    Alors c'est fait
    Et le dossier est à l'étape "Session"
    Et une action en attente "Tenir cette session de l’agenda" est ouverte pour la ligne "Eau et parcours"
    Et 2 actions en attente "Tenir cette session de l’agenda" sont ouvertes

  @S000-059
  Scénario: Une partie objecte : il faut une conciliation, puis deux accords sur trois
    Étant donné que le conseil régional a fait "Proposer l’agenda"
    Et que "Naima" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Hatim" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur    |
      | Réponse | Objection |
    Alors c'est refusé car "Dites ce qui est à modifier, ou ce à quoi vous objectez."
    Quand "Salma" fait "Répondre à l’agenda" au motif "Rien sur les parcours collectifs" avec :
      | champ   | valeur    |
      | Réponse | Objection |
    Alors c'est fait
    Quand le conseil régional fait "Clore la négociation"
    Et le conseil régional fait "Adopter l’agenda"
    Alors c'est refusé car "Accords : 2 sur 3. Il faut l’accord de chacun, ou une conciliation puis 66,66 % d’accords."
    Quand le conseil régional fait "Tenir une conciliation" avec :
      | champ                        | valeur                        |
      | Tenue le                     | 30/01/2026                    |
      | Conclusion                   | Une session portera les parcours |
      | Procès-verbal de conciliation | conciliation.pdf             |
    Alors c'est refusé car "La date du 30/01/2026 est à venir."
    Quand le conseil régional fait "Tenir une conciliation" avec :
      | champ                        | valeur                        |
      | Tenue le                     | 12/01/2026                    |
      | Conclusion                   | Une session portera les parcours |
      | Procès-verbal de conciliation | conciliation.pdf             |
    Et le conseil régional fait "Adopter l’agenda"
    Alors c'est fait
    Et le dossier est à l'étape "Session"

  Scénario: On ne répond qu’à un agenda proposé, une fois par version
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est refusé
    Quand le conseil régional fait "Clore la négociation"
    Alors c'est refusé
    Étant donné que le conseil régional a fait "Proposer l’agenda"
    Et que "Salma" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est refusé
    Quand 1 jour passe
    Et le conseil régional fait "Proposer l’agenda"
    Alors le champ "Accords sur cette version" vaut "0"
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est fait

  Scénario: La négociation reprend, et demande une nouvelle version
    Étant donné que le conseil régional a fait "Proposer l’agenda"
    Et que "Naima" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Hatim" a fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Et que "Salma" a fait "Répondre à l’agenda" au motif "Un autre thème" avec :
      | champ   | valeur                |
      | Réponse | Modification demandée |
    Et que le conseil régional a fait "Clore la négociation"
    Quand 1 jour passe
    Et le conseil régional fait "Reprendre la négociation"
    Alors il manque le motif
    Quand le conseil régional fait "Reprendre la négociation" au motif "L’association demande un autre thème"
    Alors le dossier est à l'étape "Agenda proposé"
    Et une action en attente "Proposer l’agenda de l’année" est ouverte pour le conseil régional
    Quand le conseil régional fait "Clore la négociation"
    Alors c'est refusé pour 1 raison
    Quand "Salma" fait "Répondre à l’agenda" avec :
      | champ   | valeur |
      | Réponse | Accord |
    Alors c'est refusé

  Scénario: Un membre entre pendant la négociation : sa réponse est attendue comme celle des autres
    Étant donné que "Fatna" est auditrice dans "Figuig"
    Et que le conseil régional a fait "Proposer l’agenda"
    Quand le conseil régional fait "Admettre un membre" avec :
      | champ          | valeur                |
      | Membre         | Chambre d’agriculture |
      | Famille        | Organisation professionnelle |
      | Représentant   | Fatna                 |
      | Intérêt propre | Des prix connus de tous |
    Alors c'est fait
    Et une action en attente "Répondre à l’agenda proposé" est ouverte pour la ligne "Chambre d’agriculture" et revient à "Fatna"
    Et la ligne "Chambre d’agriculture" de la liste "Membres" vaut :
      | colonne        | valeur                  |
      | Intérêt propre | Des prix connus de tous |

  Scénario: Un membre sorti n’est plus attendu, et ne voit plus le dossier
    Étant donné que le conseil régional a fait "Proposer l’agenda"
    Quand le conseil régional fait "Constater la sortie d’un membre" avec :
      | champ  | valeur            |
      | Membre | Association Jbala |
    Alors il manque le motif
    Quand le conseil régional fait "Constater la sortie d’un membre" au motif "L’association se dissout." avec :
      | champ  | valeur            |
      | Membre | Association Jbala |
    Alors c'est fait
    Et aucune action en attente "Répondre à l’agenda proposé" n'est ouverte pour la ligne "Association Jbala"
    Et le champ "Nombre de membres" vaut "2"
    Et "Salma" ne voit pas le dossier
    Quand le conseil régional fait "Constater la sortie d’un membre" au motif "Encore." avec :
      | champ  | valeur            |
      | Membre | Association Jbala |
    Alors c'est refusé car "Déjà sorti : Association Jbala."
