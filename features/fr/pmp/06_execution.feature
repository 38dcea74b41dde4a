# language: fr
Fonctionnalité: L’exécution : membres, contributions, ressources
  Chacun apporte ce qu’il a promis, au jour dit ; les ressources s’examinent tous les six mois.

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

  @S001-018 @S001-022 @S001-002
  Scénario: Une expertise promise, puis apportée à un autre membre
    Étant donné que la liste "Contributions des membres" est :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2026 |
    Alors une action en attente "Apporter la contribution promise" est ouverte pour le partenaire au plus tard le 30/06/2026
    Quand "Leila" fait "Apporter une contribution" avec :
      | champ        | valeur                |
      | Contribution | Formation à la taille |
    Alors c'est fait
    Et aucune action en attente "Apporter la contribution promise" n'est ouverte

  @S001-009
  Scénario: Une contribution en retard reste une action de celui qui l’a promise
    Étant donné que la liste "Contributions des membres" est :
      | Contribution          | Membre     | Membre qui en bénéficie | Responsable | Nature    | Montant | Échéance   |
      | Formation à la taille | TARGA-AIDE | Coopérative Tifawin     | Leila       | Expertise | 100 000 | 30/06/2026 |
    Quand nous sommes le 01/09/2026
    Alors une action en attente "Apporter la contribution promise" est ouverte pour le partenaire au plus tard le 30/06/2026
    Quand "Omar" fait "Apporter une contribution" avec :
      | champ        | valeur                |
      | Contribution | Formation à la taille |
    Alors c'est refusé car "Un autre répond de cette contribution : Formation à la taille."

  @S001-030 @S004-035 @S004-036 @S004-027
  Scénario: Les ressources s’examinent tous les six mois, avec la part du premier bailleur
    Alors une action en attente "Examiner les ressources" est ouverte pour le secrétariat au plus tard le 02/09/2026
    Quand 6 mois passent
    Et "Rachid" fait "Examiner les ressources" avec :
      | champ                    | valeur  |
      | Moyens humains en jours  | 110     |
      | Moyens financiers        | 380 000 |
      | Part du premier bailleur | 70 %    |
    Alors c'est fait
    Et la liste "Examens des ressources" compte 1 ligne
    Et une action en attente "Examiner les ressources" est ouverte pour le secrétariat au plus tard le 03/03/2027

  Scénario: Un partenaire est admis avec ce qu’il apporte et son acte d’adhésion
    Étant donné que "Salma" est participante dans "Figuig"
    Quand "Hanane" fait "Admettre un partenaire" avec :
      | champ            | valeur               |
      | Membre           | Faculté des sciences |
      | Représenté par   | Salma                |
      | Sphère           | Académique           |
      | Intérêt propre   | Publier              |
      | Ce qu’il apporte | Un laboratoire       |
      | Acte d’adhésion  | adhesion.pdf         |
    Alors c'est fait
    Et le champ "Nombre de membres" vaut "4"
    Et "Salma" voit le dossier
    Quand "Hanane" fait "Admettre un partenaire"
    Alors il manque la réponse "Ce qu’il apporte"
    Et il manque la réponse "Acte d’adhésion"

  Scénario: Une sphère qui manque est une action du secrétariat, pour 90 jours
    Quand "Hanane" fait "Constater la sortie d’un partenaire" avec :
      | champ  | valeur              |
      | Membre | Coopérative Tifawin |
    Alors il manque le motif
    Quand "Hanane" fait "Constater la sortie d’un partenaire" au motif "La coopérative se retire" avec :
      | champ  | valeur              |
      | Membre | Coopérative Tifawin |
    Alors c'est fait
    Et le champ "Sphères des membres" vaut "2"
    Et une action en attente "Retrouver un membre dans la sphère qui manque" est ouverte pour le secrétariat au plus tard le 31/05/2026
    Quand "Hanane" fait "Admettre un partenaire" avec :
      | champ            | valeur             |
      | Membre           | Huilerie du Rif    |
      | Sphère           | Privée             |
      | Intérêt propre   | Acheter des olives |
      | Ce qu’il apporte | Un pressoir        |
      | Acte d’adhésion  | adhesion.pdf       |
    Alors aucune action en attente "Retrouver un membre dans la sphère qui manque" n'est ouverte

  @S001-004
  Scénario: Les plateformes et réseaux où le partenariat tient un rôle
    Quand "Rachid" remplit la liste "Plateformes et réseaux" :
      | Réseau              | Rôle tenu | Du         | Au         |
      | Réseau de l’olivier | Animation | 01/01/2026 | 31/12/2026 |
    Alors c'est fait
    Et la liste "Plateformes et réseaux" compte 1 ligne

  @S004-019 @S004-027
  Scénario: Un procès-verbal non publié est en retard chez le secrétariat
    Alors une action en attente "Publier le procès-verbal" est ouverte pour le secrétariat au plus tard le 16/03/2026
    Quand 30 jours passent
    Alors une action en attente "Publier le procès-verbal" est ouverte pour le secrétariat au plus tard le 16/03/2026

  @S001-024 @S004-046 @S004-057
  Plan du scénario: Le secrétariat publie pour « <audience> »
    Quand "Rachid" fait "Publier" avec :
      | champ    | valeur     |
      | Publié   | <objet>    |
      | Audience | <audience> |
      | Texte    | texte.pdf  |
    Alors c'est fait
    Et la liste "Publications" compte 1 ligne
    Et aucune action en attente "Publier le procès-verbal" n'est ouverte

    Exemples:
      | objet            | audience           |
      | Procès-verbal    | Partenaires        |
      | Rapport de suivi | Bailleurs de fonds |
      | Rapport final    | Grand public       |

  @S004-031
  Scénario: Un membre lit une décision le jour où elle est prise
    Quand "Hanane" fait "Constater la sortie d’un partenaire" au motif "La coopérative se retire" avec :
      | champ  | valeur              |
      | Membre | Coopérative Tifawin |
    Alors "Leila" voit le dossier
    Et le journal garde "La coopérative se retire"
    Et "Omar" ne voit pas le dossier

  @S004-058
  Scénario: Un bailleur lit, et ne décide de rien
    Étant donné que "Zineb" est participante dans "Figuig"
    Et que la liste "Bailleurs de fonds" est :
      | Bailleur       | Son compte |
      | Fonds de l’eau | Zineb      |
    Alors "Zineb" voit le dossier
    Et "Zineb" ne peut pas faire "Publier"
    Et "Zineb" ne peut pas faire "Ouvrir la revue"

  Scénario: Le partenariat se suspend et reprend
    Quand "Rachid" fait "Suspendre" au motif "Élections régionales"
    Alors c'est fait
    Et le dossier est à l'étape "Suspendu"
    Quand "Rachid" fait "Reprendre"
    Alors le dossier est à l'étape "Mise en œuvre / Exécution"
