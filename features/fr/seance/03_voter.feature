# language: fr
Fonctionnalité: Le vote des points, et la levée
  Chaque voix se compte une fois. Un point reçoit une suite, que son dossier accepte d’avance ; à la levée tous les dossiers
  décidés avancent, ou aucun. Un point remis va de lui-même à la prochaine séance.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et une séance du CPDE siège sur "Huilerie Zitoun" et "Miel du Rif" avec :
      | Membre | Famille                   | Compte |
      | Hatim  | Collectivité territoriale | Hatim  |
      | Badr   | Service déconcentré       |        |
      | Chama  | Société civile            |        |
      | Driss  | Service déconcentré       |        |
      | Farid  | Société civile            |        |

  @S002-065
  Scénario: Ce que la séance a décidé se fait à la levée
    Quand le point 1 est mis au vote : "Approuver"
    Alors c'est fait
    Et le point 1 a pour suite "Approuver"
    Quand "Salma" fait "Porter une décision" avec :
      | champ    | valeur          |
      | Point    | Huilerie Zitoun |
      | Décision | Rejeter         |
      | Vote     | Main levée      |
    Alors c'est refusé car "Ce point a déjà sa suite : Huilerie Zitoun."
    Quand la séance se lève
    Alors c'est refusé car "Points sans suite : Miel du Rif."
    Quand "Hatim" fait "Remettre un point" avec :
      | champ | valeur      |
      | Point | Miel du Rif |
    Alors il manque le motif
    Quand "Hatim" fait "Remettre un point" au motif "Le rapport n’est pas prêt" avec :
      | champ | valeur      |
      | Point | Miel du Rif |
    Alors c'est fait
    Quand la séance se lève
    Alors c'est fait
    Et le dossier est à l'étape "Levée"
    Et une action en attente "Établir le procès-verbal" est ouverte pour le secrétaire de séance
    Quand on revient au dossier "Huilerie Zitoun"
    Alors le dossier est à l'étape "Pré-création / Contrat spécifique"

  Scénario: Un point remis est à l’ordre du jour de la prochaine séance
    Étant donné un dossier "Séance d’avril" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                   | valeur |
      | Organe                  | CPDE   |
      | Secrétaire de la séance | Salma  |
    Et on revient au dossier "Séance CPDE"
    Quand le point 1 est mis au vote : "Approuver"
    Et "Hatim" fait "Remettre un point" au motif "Le rapport n’est pas prêt" avec :
      | champ | valeur      |
      | Point | Miel du Rif |
    Et la séance se lève
    Alors c'est fait
    Quand on revient au dossier "Séance d’avril"
    Alors le champ "Points à l’ordre du jour" vaut "1"
    Et il est lié à "Miel du Rif" comme "Dossiers à l’ordre du jour"

  Scénario: À voix égales, la présidence départage à main levée
    Étant donné le dossier "Tapis" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et une séance du CPDE siège sur "Tapis" avec :
      | Membre | Famille                   | Compte |
      | Hatim  | Collectivité territoriale | Hatim  |
      | Badr   | Service déconcentré       |        |
      | Chama  | Société civile            |        |
      | Driss  | Service déconcentré       |        |
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix   |
      | Hatim  | Contre |
      | Badr   | Pour   |
      | Chama  | Pour   |
      | Driss  | Contre |
    Alors c'est refusé car une raison contient "partage des voix"
    Quand le point 1 est mis au vote secret : "Approuver" par 2 voix pour, 2 contre et 0 abstention
    Alors c'est refusé car une raison contient "partage des voix"
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix   |
      | Hatim  | Pour   |
      | Badr   | Pour   |
      | Chama  | Contre |
      | Driss  | Contre |
    Alors c'est fait

  @S004-007
  Scénario: Chaque voix se compte une fois, et toutes sont entendues
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
    Alors c'est refusé car "A voté deux fois : Badr."
    Et c'est refusé car "Voix attendues : Farid."
    Quand le point 1 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Farid  | Pour |
      | Omar   | Pour |
    Alors c'est refusé car "Cette voix n’est celle d’aucun membre."
    Quand "Farid" quitte la séance après le point 1
    Et le point 2 est mis au vote : "Approuver" avec :
      | membre | voix |
      | Hatim  | Pour |
      | Badr   | Pour |
      | Chama  | Pour |
      | Driss  | Pour |
      | Farid  | Pour |
    Alors c'est refusé car "Parti avant ce point : Farid."
    Et le point 2 a pour suite "À examiner"

  Scénario: Au bulletin secret on ne porte que des nombres, et leur somme est celle des voix
    Quand le point 1 est mis au vote secret : "Approuver" par 5 voix pour, 1 contre et 0 abstention
    Alors c'est refusé car une raison contient "6 bulletins pour 5 voix"
    Quand le point 1 est mis au vote secret : "Approuver" par 2 voix pour, 3 contre et 0 abstention
    Alors c'est refusé car une raison contient "il faut 4 voix pour"
    Quand le point 1 est mis au vote secret : "Approuver" par 3 voix pour, 1 contre et 1 abstention
    Alors c'est fait
    Et la ligne "Huilerie Zitoun" de la liste "Ordre du jour" vaut :
      | colonne        | valeur          |
      | Vote           | Bulletin secret |
      | Voix présentes | 5               |
      | Voix pour      | 3               |
      | Voix contre    | 1               |
      | Abstentions    | 1               |

  Scénario: Un membre sans voix sur un point n’y oppose rien
    Quand "Badr" déclare un intérêt sur le point 1 : "Associé du porteur"
    Et "Badr" s'oppose au consensus sur le point 1
    Alors c'est refusé car une raison contient "Badr"

  Scénario: Un organe vote comme ses règles le disent
    Quand le point 1 est décidé par consensus : "Approuver"
    Alors c'est refusé car "CPDE décide par un vote."
    Étant donné une séance du comité technique siège
    Quand le point 1 est mis au vote secret : "Visiter deux moulins" par 5 voix pour, 0 contre et 0 abstention
    Alors c'est refusé car une raison contient "ne vote pas de cette manière"

  @S003-045
  Scénario: Une assemblée cherche le consensus ; un membre s’y oppose, et il faut deux voix sur trois
    Étant donné le dossier "Olivier du Rif" du processus "Partenariat multipartite" à l'étape "Mise en œuvre / Revue"
    Et une séance de l'assemblée des partenaires siège sur "Olivier du Rif"
    Quand le point 1 est mis au vote : "Revenir au lancement" au motif "Le contexte a changé."
    Alors c'est refusé car une raison contient "cherche d’abord le consensus"
    Quand "AP 2" s'oppose au consensus sur le point 1
    Alors c'est fait
    Quand le point 1 est décidé par consensus : "Revenir au lancement" au motif "Le contexte a changé."
    Alors c'est refusé car une raison contient "Une objection est constatée"
    Quand le point 1 est mis au vote : "Revenir au lancement" au motif "Le contexte a changé." avec :
      | membre | voix   |
      | AP 1   | Pour   |
      | AP 2   | Contre |
      | AP 3   | Contre |
      | AP 4   | Pour   |
      | AP 5   | Pour   |
    Alors c'est refusé car une raison contient "3 pour, 2 contre"
    Et c'est refusé car une raison contient "il faut 4 voix pour"
    Quand "AP 3" s'oppose au consensus sur le point 1
    Et le point 1 est mis au vote : "Revenir au lancement" au motif "Le contexte a changé." avec :
      | membre | voix   |
      | AP 1   | Pour   |
      | AP 2   | Contre |
      | AP 3   | Pour   |
      | AP 4   | Pour   |
      | AP 5   | Pour   |
    Alors c'est fait

  Scénario: Ce que le dossier refuserait se dit avant le vote
    Quand le point 1 est mis au vote : "Rejeter"
    Alors c'est refusé car une raison contient "Écrivez le motif"
    Et le point 1 a pour suite "À examiner"

  Scénario: Une décision devenue impossible arrête la levée, et le dossier est nommé
    Quand le point 1 est mis au vote : "Approuver"
    Et le point 2 est mis au vote : "Approuver"
    Alors c'est fait
    Quand on revient au dossier "Miel du Rif"
    Et le secrétaire du CPDE fait "Suspendre" au motif "Crue de l’oued"
    Alors c'est fait
    Quand on revient au dossier "Séance CPDE"
    Et la séance se lève
    Alors c'est refusé car une raison contient "dans le dossier OUZ-2026-00002"
    Et c'est refusé car une raison contient "n’est pas possible à l’étape"
    Et le dossier est à l'étape "Ouverte"
    Quand on revient au dossier "Huilerie Zitoun"
    Alors le dossier est à l'étape "Émergence / Décision du CPDE"

  Scénario: Un point sans dossier porte sa décision en toutes lettres
    Étant donné une séance du CPDE siège
    Quand "Salma" fait "Porter une décision" avec :
      | champ | valeur     |
      | Point | Séance     |
      | Vote  | Main levée |
    Alors c'est refusé car "Écrivez ce qui est décidé."
    Quand le point 1 est mis au vote : "Visiter deux moulins"
    Alors c'est fait
    Et le point 1 a pour suite "Visiter deux moulins"

  Scénario: Un dossier reçoit une de ses suites, pas une phrase
    Quand "Salma" fait "Porter une décision" avec :
      | champ    | valeur          |
      | Point    | Huilerie Zitoun |
      | Vote     | Main levée      |
      | Décision | On verra        |
    Alors c'est refusé car "Choisissez la suite que le dossier reçoit : Huilerie Zitoun."

  @S004-047
  Scénario: L’ordre du jour envoyé après l’ouverture ne permet que de remettre le point
    Étant donné un dossier "Séance d’avril" à l'étape "Ouverte"
    Et que les champs valent :
      | champ                   | valeur           |
      | Organe                  | CPDE             |
      | Secrétaire de la séance | Salma            |
      | Qui préside             | Hatim            |
      | Ouverte le              | 02/03/2026 09:00 |
      | Ordre du jour envoyé le | 02/03/2026 09:10 |
    Et que la liste "Ordre du jour" est :
      | Point          |
      | Rapport annuel |
    Quand "Salma" fait "Porter une décision" avec :
      | champ    | valeur         |
      | Point    | Rapport annuel |
      | Décision | Adopté         |
      | Vote     | Main levée     |
    Alors c'est refusé car une raison contient "n’a pas été envoyé avant l’ouverture"

  Scénario: Ajournée, la séance reprend à une date, et l’on note les présences de nouveau
    Quand "Hatim" fait "Ajourner la séance" avec :
      | champ      | valeur           |
      | Reprise le | 01/03/2026 10:00 |
    Alors c'est refusé car "La reprise doit être à venir."
    Quand "Hatim" fait "Ajourner la séance" avec :
      | champ      | valeur           |
      | Reprise le | 09/03/2026 10:00 |
    Alors c'est fait
    Et le champ "Membres notés présents" vaut "0"
