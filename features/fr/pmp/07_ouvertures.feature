# language: fr
Fonctionnalité: Échanger, dialoguer, plaider, apprendre
  Le partenariat ouvre des dossiers liés : un plaidoyer, un renforcement des capacités ; il échange avec d’autres initiatives.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Exécution"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que le champ "En exécution depuis le" vaut "02/03/2026"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Nature                    | Intérêt propre           | Savoirs et compétences | Du noyau | Rôle       | Devoirs            | Contribution | Interlocuteur      |
      | Conseil régional    | Hanane         | Publique       | Collectivité territoriale | Développer la région     | Planification          | oui      | Présidence | Réunir les membres | Budget       | Hanane, 0539 00 00 |
      | Coopérative Tifawin | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | Transformation         | oui      | Production | Fournir l’huile    | Atelier      | Omar, 0661 00 00   |
      | TARGA-AIDE          | Leila          | Société civile | Acteur de la coopération  | Appuyer les coopératives | Accompagnement         | oui      | Appui      | Former les membres | Formation    | Leila, 0662 00 00  |
    Et que la liste "Comité de pilotage" est :
      | Personne | Membre représenté   | Sphère         |
      | Hanane   | Conseil régional    | Publique       |
      | Omar     | Coopérative Tifawin | Privée         |
      | Leila    | TARGA-AIDE          | Société civile |

  @S004-065 @S004-068 @S004-069
  Scénario: Un échange laisse une leçon
    Quand "Rachid" fait "Échanger avec une autre initiative" avec :
      | champ                 | valeur                  |
      | Initiative            | Route de l’olivier      |
      | Événement             | Foire de Meknès         |
      | Lieu                  | Meknès                  |
      | Date de l’événement   | 28/02/2026              |
      | Personnes rencontrées | Mme Alami, directrice   |
      | Leçon                 | Le label se prépare tôt |
      | Tirée d’un            | Succès                  |
    Alors c'est fait
    Et la liste "Échanges" compte 1 ligne
    Et la liste "Leçons" compte 1 ligne

  @S004-066
  Scénario: Deux partenariats qui échangent sont liés
    Étant donné que "Rachid" est secrétariat dans "Tanger-Tétouan-Al Hoceïma"
    Et le dossier "Eau du Gharb" du processus "Partenariat multipartite" à l'étape "Mise en œuvre / Exécution" dans "Tanger-Tétouan-Al Hoceïma"
    Quand "Rachid" fait "Échanger avec une autre initiative" avec :
      | champ                   | valeur                     |
      | Initiative              | Eau du Gharb               |
      | Partenariat inscrit ici | Eau du Gharb               |
      | Événement               | Rencontre des partenariats |
      | Lieu                    | Kénitra                    |
      | Date de l’événement     | 28/02/2026                 |
      | Leçon                   | Compter l’eau dès le début |
      | Tirée d’un              | Échec                      |
    Alors c'est fait
    Et il est lié à "Eau du Gharb" comme "Partenariats avec qui l’on échange"

  @S001-035
  Scénario: Susciter le dialogue : un dialogue multi-acteurs s’ouvre
    Quand "Hanane" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le partage de la séguia |
    Alors c'est fait
    Et il a 1 dossier lié comme "Dialogues"
    Quand on passe au dossier lié comme "Dialogues"
    Alors le dossier est à l'étape "Planifié"

  @S001-033
  Scénario: Défendre un intérêt commun ouvre un plaidoyer
    Quand "Hanane" fait "Ouvrir un plaidoyer" avec :
      | champ              | valeur                  |
      | Intérêt à défendre | Un tarif de l’eau juste |
      | Thème transversal  | Biens communs           |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Quand on passe au dossier lié comme "Plaidoyers"
    Alors le dossier est à l'étape "Enjeu"

  Scénario: L’effet d’un plaidoyer clos s’écrit sur le partenariat
    Étant donné le dossier "Un tarif juste" du processus "Plaidoyer" à l'étape "Suivi"
    Et on revient au dossier "Un tarif juste"
    Et il est lié à "Olivier du Rif" comme "Origine"
    Quand la porteuse du plaidoyer fait "Clore le plaidoyer" avec :
      | champ | valeur                           |
      | Issue | Abouti                           |
      | Effet | Le tarif est publié chaque année |
    Alors c'est fait
    Quand on revient au dossier "Olivier du Rif"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

  @S004-055
  Scénario: Un besoin ouvre un renforcement des capacités
    Quand "Hanane" fait "Ouvrir un renforcement des capacités" avec :
      | champ  | valeur               |
      | Besoin | Conduire une réunion |
    Alors c'est fait
    Quand on passe au dossier lié comme "Renforcements des capacités"
    Alors le dossier est à l'étape "Besoins"

  Scénario: Seul le comité de pilotage ouvre ces dossiers
    Quand "Rachid" fait "Ouvrir un plaidoyer" avec :
      | champ              | valeur                  |
      | Intérêt à défendre | Un tarif de l’eau juste |
      | Thème transversal  | Biens communs           |
    Alors il faut être comité de pilotage
