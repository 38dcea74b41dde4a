# language: fr
Fonctionnalité: Les sessions, leurs leçons et leurs ajustements
  Une session réunit les trois familles : avancées, expériences de succès et d’échec, dialogue politique. On en tire des leçons, qui
  ajustent les interventions.

  Contexte:
    Étant donné le processus "Cadre de concertation"
    Et que nous sommes le 10/04/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Naima" est auditrice dans "Figuig"
    Et que "Hatim" est auditeur dans "Figuig"
    Et que "Salma" est auditrice dans "Figuig"
    Et un dossier "Cadre du Nord" à l'étape "Session"
    Et que le champ "Année de l’agenda" vaut "2026"
    Et que la liste "Membres" est :
      | Membre                  | Famille                 | Représentant |
      | Commune d’Ouezzane      | Collectivité territoriale | Naima      |
      | Direction de l’agriculture | Service déconcentré  | Hatim        |
      | Association Jbala       | Société civile          | Salma        |
    Et que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         |
      | Eau et parcours    | 10/04/2026 | Biens communs |
      | Emploi des jeunes  | 10/10/2026 | Insertion des jeunes et des femmes |
    Et que la liste "Présences" est :
      | Présent  | Session         | Famille                   |
      | Naima    | Eau et parcours | Collectivité territoriale |
      | Hatim    | Eau et parcours | Service déconcentré       |
      | Salma    | Eau et parcours | Société civile            |
    Et que la liste "Expériences partagées" est :
      | Expérience                      | Succès ou échec | Session         |
      | Le tour d’eau n’a pas été tenu  | Échec           | Eau et parcours |
    Et que la liste "Positions du dialogue politique" est :
      | Position                        | Membre             | Session         | Réponse donnée     |
      | Un tour d’eau pour les femmes   | Association Jbala  | Eau et parcours | À l’étude          |
      | Pas sans un compteur            | Commune d’Ouezzane | Eau et parcours | D’accord           |

  @S000-047 @S000-052
  Scénario: Une session se tient : avancées, expériences et positions de chacun
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Eau et parcours        |
      | Tenue le               | 10/04/2026             |
      | Avancées et résultats  | Deux puits réhabilités |
      | Procès-verbal de session | pv.pdf               |
    Alors c'est fait
    Et la ligne "Eau et parcours" de la liste "Sessions de l’agenda" vaut :
      | colonne               | valeur                 |
      | État                  | Tenue                  |
      | Avancées et résultats | Deux puits réhabilités |
    Et la ligne "Pas sans un compteur" de la liste "Positions du dialogue politique" vaut :
      | colonne        | valeur             |
      | Membre         | Commune d’Ouezzane |
      | Réponse donnée | D’accord           |
    Et la pièce "Procès-verbal de session" est au dossier
    Et aucune action en attente "Tenir cette session de l’agenda" n'est ouverte pour la ligne "Eau et parcours"

  @S000-047
  Scénario: Sans avancées ni procès-verbal, la session ne s’enregistre pas
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Eau et parcours        |
      | Tenue le               | 10/04/2026             |
    Alors il manque la réponse "Avancées et résultats"
    Et il manque la réponse "Procès-verbal de session"

  @S000-053
  Scénario: Sans un service déconcentré présent, la session ne se tient pas
    Étant donné que la liste "Présences" est :
      | Présent  | Session         | Famille                   |
      | Naima    | Eau et parcours | Collectivité territoriale |
      | Salma    | Eau et parcours | Société civile            |
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Eau et parcours        |
      | Tenue le               | 10/04/2026             |
      | Avancées et résultats  | Deux puits réhabilités |
      | Procès-verbal de session | pv.pdf               |
    Alors c'est refusé car une raison contient "Service déconcentré"

  @S000-048 @S000-052
  Scénario: Sans expérience ni position, à une date à venir, la session ne se tient pas
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Emploi des jeunes      |
      | Tenue le               | 11/04/2026             |
      | Avancées et résultats  | Rien encore            |
      | Procès-verbal de session | pv.pdf               |
    Alors c'est refusé car "La date du 11/04/2026 est à venir."
    Et c'est refusé car "Notez les expériences partagées à cette session."
    Et c'est refusé car "Notez les positions du dialogue politique de cette session."

  Scénario: Une session s’annule avec son motif, une fois
    Quand le conseil régional fait "Annuler une session" avec :
      | champ               | valeur            |
      | Session de l’agenda | Emploi des jeunes |
    Alors il manque le motif
    Quand le conseil régional fait "Annuler une session" au motif "Élections" avec :
      | champ               | valeur            |
      | Session de l’agenda | Emploi des jeunes |
    Alors c'est fait
    Quand le conseil régional fait "Annuler une session" au motif "Élections" avec :
      | champ               | valeur            |
      | Session de l’agenda | Emploi des jeunes |
    Alors c'est refusé car "Cette session est déjà tenue ou annulée : Emploi des jeunes."
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Emploi des jeunes      |
      | Tenue le               | 10/04/2026             |
      | Avancées et résultats  | Rien encore            |
      | Procès-verbal de session | pv.pdf               |
    Alors c'est refusé car "Cette session est déjà tenue ou annulée : Emploi des jeunes."

  @S000-036
  Scénario: La session ouvre un plaidoyer, qui dit de quelle session il vient
    Quand la session de concertation décide "Ouvrir un plaidoyer" par 1 voix pour, 2 contre et 0 abstention avec :
      | champ                      | valeur                   |
      | Titre du plaidoyer         | Un tour d’eau équitable  |
      | Thème                      | Biens communs            |
    Alors c'est refusé
    Quand la session de concertation décide "Ouvrir un plaidoyer" avec :
      | champ                      | valeur                   |
      | Titre du plaidoyer         | Un tour d’eau équitable  |
      | Thème                      | Biens communs            |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Quand on passe au dossier lié comme "Plaidoyers"
    Alors le dossier est à l'étape "Enjeu"
    Et le champ "Né de" vaut "Une session du cadre de concertation"
    Et il est lié à "Cadre du Nord" comme "Origine"

  Scénario: La session propose une montée en échelle, avec ses conditions
    Quand la session de concertation décide "Proposer une montée en échelle" par 4 voix pour, 3 contre et 0 abstention avec :
      | champ                      | valeur                   |
      | Pratique                   | Pressoir partagé         |
      | Conditions à remplir       | Une coopérative au moins |
    Alors c'est refusé
    Quand la session de concertation décide "Proposer une montée en échelle" avec :
      | champ                      | valeur                   |
      | Pratique                   | Pressoir partagé         |
      | Conditions à remplir       | Une coopérative au moins |
    Alors c'est fait
    Quand on passe au dossier lié comme "Montées en échelle"
    Alors le dossier est à l'étape "Repérée"
    Et le champ "Conditions proposées à l’ouverture" vaut "Une coopérative au moins"

  @S000-048
  Scénario: D’un échec partagé en session, on tire les leçons
    Étant donné que le conseil régional a fait "Tenir une session" avec :
      | champ                  | valeur                 |
      | Session de l’agenda    | Eau et parcours        |
      | Tenue le               | 10/04/2026             |
      | Avancées et résultats  | Deux puits réhabilités |
      | Procès-verbal de session | pv.pdf               |
    Quand le co-facilitateur fait "Tirer les leçons"
    Alors c'est fait
    Et le dossier est à l'étape "Leçons"
    Et une action en attente "Écrire les leçons" est ouverte pour le co-facilitateur

  @S000-049
  Scénario: Sans session tenue depuis la dernière fois, pas de leçons
    Quand le co-facilitateur fait "Tirer les leçons"
    Alors c'est refusé
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Session"
    Quand le co-facilitateur fait "Tirer les leçons"
    Alors il manque le champ "Expériences partagées"

  @S000-049 @S000-057
  Scénario: Chaque leçon dit son expérience et l’intervention concernée
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Leçons"
    Et que la liste "Sessions de l’agenda" est :
      | Session            | Date       | État  |
      | Eau et parcours    | 10/04/2026 | Tenue |
    Et que la liste "Expériences partagées" est :
      | Expérience                      | Succès ou échec | Session         |
      | Le tour d’eau n’a pas été tenu  | Échec           | Eau et parcours |
    Et que la liste "Leçons" est :
      | Leçon                     | Expérience d’où elle vient      | Intervention concernée |
      | Compter avant de partager | Le tour d’eau n’a pas été tenu  | Irrigation             |
      | Mieux informer            |                                 |                        |
    Quand le co-facilitateur fait "Proposer les ajustements"
    Alors c'est refusé car une raison contient "À compléter : Mieux informer."
    Quand le co-facilitateur change la ligne "Mieux informer" de la liste "Leçons" :
      | colonne                    | valeur                         |
      | Expérience d’où elle vient | Le tour d’eau n’a pas été tenu |
      | Intervention concernée     | Information des usagers        |
    Et le co-facilitateur fait "Proposer les ajustements"
    Alors c'est fait
    Et le dossier est à l'étape "Ajustements"
    Et une action en attente "Décider des ajustements en session" est ouverte pour le conseil régional

  @S000-050
  Scénario: Un ajustement accepté donne une action à son responsable
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Ajustements"
    Et que la liste "Membres" est :
      | Membre                  | Famille                 | Représentant |
      | Association Jbala       | Société civile          | Salma        |
      | Commune d’Ouezzane      | Collectivité territoriale | Naima      |
    Et que la liste "Ajustements et recommandations" est :
      | Ajustement         | Décision de la session | Responsable | Échéance   |
      | Poser des compteurs | Accepté               | Salma       | 30/06/2026 |
    Quand la session de concertation décide "Décider des ajustements"
    Alors c'est fait
    Et le dossier est à l'étape "Session"
    Et une action en attente "Suivre la recommandation" est ouverte pour la ligne "Poser des compteurs" et revient à "Salma"
    Quand "Naima" fait "Rendre compte d’une recommandation" avec :
      | champ          | valeur              |
      | Recommandation | Poser des compteurs |
    Alors c'est refusé car "Elle n’est pas à suivre, ou un autre en répond : Poser des compteurs."
    Quand "Salma" fait "Rendre compte d’une recommandation" avec :
      | champ          | valeur              |
      | Recommandation | Poser des compteurs |
    Alors c'est fait
    Et aucune action en attente "Suivre la recommandation" n'est ouverte

  @S000-051
  Scénario: Un ajustement de l’approche se refuse avec un motif
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Ajustements"
    Et que la liste "Ajustements et recommandations" est :
      | Ajustement              | Porte sur                   | Décision de la session |
      | Partir des cercles      | L’approche de mise en œuvre | Refusé                 |
    Quand la session de concertation décide "Décider des ajustements"
    Alors c'est refusé car une raison contient "À compléter : Partir des cercles."
    Et c'est refusé pour 1 raison
    Quand le conseil régional change la ligne "Partir des cercles" de la liste "Ajustements et recommandations" :
      | colonne         | valeur                        |
      | Motif du refus  | Le diagnostic l’a déjà fait   |
    Et la session de concertation décide "Décider des ajustements"
    Alors c'est fait
    Et la ligne "Partir des cercles" de la liste "Ajustements et recommandations" vaut :
      | colonne | valeur  |
      | État    | Écarté  |
    Et aucune action en attente "Suivre la recommandation" n'est ouverte
