# language: fr
Fonctionnalité: La coordination d’une chaîne
  Trimestre après trimestre, les indicateurs partagés sont relevés, vérifiés par une autre personne, rassemblés et publiés ; les
  différends se règlent avec le consentement des parties ; des clusters et des pratiques naissent.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Indicateurs" est :
      | Indicateur              | Capital   | Famille de données | Valeur de départ | Cible |
      | Tonnes pressées à temps | Financier | Offre et demande   | 10               | 60    |

  @S003-048 @S003-049
  Scénario: Une collecte rassemble des valeurs relevées et vérifiées par deux personnes
    Alors une action en attente "Collecter les indicateurs du trimestre" est ouverte pour le coordinateur de chaîne au plus tard le 06/07/2026
    Quand le coordinateur de chaîne "Omar" fait "Relever un indicateur" avec :
      | champ      | valeur                  |
      | Indicateur | Tonnes pressées à temps |
      | Valeur     | 22                      |
      | Relevée le | 31/03/2026              |
    Et "Omar" fait "Vérifier les valeurs"
    Alors c'est refusé car "Une autre personne vérifie ce que vous avez relevé : Tonnes pressées à temps."
    Quand "Omar" fait "Enregistrer une collecte" avec :
      | champ             | valeur                     |
      | Fin de la période | 31/03/2026                 |
      | Synthèse          | 22 tonnes pressées à temps |
    Alors c'est refusé car "Indicateurs sans valeur vérifiée pour cette période : Tonnes pressées à temps."
    Quand le secrétaire du CPDE fait "Vérifier les valeurs"
    Alors c'est fait
    Quand "Omar" fait "Enregistrer une collecte" avec :
      | champ             | valeur                     |
      | Fin de la période | 31/03/2026                 |
      | Synthèse          | 22 tonnes pressées à temps |
    Alors c'est fait
    Et le champ "Nombre de collectes" vaut "1"
    Et une action en attente "Collecter les indicateurs du trimestre" est ouverte pour le coordinateur de chaîne au plus tard le 06/07/2026

  @S003-049
  Scénario: Une période n’est pas encore close, ou déjà collectée
    Étant donné que la liste "Collectes de données" est :
      | Fin de la période |
      | 31/03/2026        |
    Quand le coordinateur de chaîne fait "Enregistrer une collecte" avec :
      | champ             | valeur             |
      | Fin de la période | 30/06/2026         |
      | Synthèse          | Deuxième trimestre |
    Alors c'est refusé car une raison contient "La période finit le 30/06/2026"
    Quand le coordinateur de chaîne fait "Enregistrer une collecte" avec :
      | champ             | valeur            |
      | Fin de la période | 31/03/2026        |
      | Synthèse          | Premier trimestre |
    Alors c'est refusé car une raison contient "déjà collectée"

  Scénario: Le trimestre suivant se collecte à son tour
    Étant donné que la liste "Collectes de données" est :
      | Fin de la période |
      | 31/12/2025        |
    Et que le coordinateur de chaîne a fait "Relever un indicateur" avec :
      | champ      | valeur                  |
      | Indicateur | Tonnes pressées à temps |
      | Valeur     | 30                      |
      | Relevée le | 31/03/2026              |
    Et que l'opérateur d'appui a fait "Vérifier les valeurs"
    Quand le coordinateur de chaîne fait "Enregistrer une collecte" avec :
      | champ             | valeur            |
      | Fin de la période | 31/03/2026        |
      | Synthèse          | Premier trimestre |
    Alors c'est fait

  @S003-048
  Scénario: Le plan fixe les indicateurs : hors de lui, rien ne se relève
    Quand le coordinateur de chaîne ajoute à la liste "Indicateurs" la ligne :
      | colonne            | valeur              |
      | Indicateur         | Nombre de touristes |
      | Capital            | Social              |
      | Famille de données | Contexte            |
      | Valeur de départ   | 0                   |
      | Cible              | 5                   |
    Alors c'est refusé
    Et la liste "Indicateurs" compte 1 ligne

  Scénario: Une valeur ne se date pas d’avance, et il faut une valeur à vérifier
    Quand le coordinateur de chaîne fait "Relever un indicateur" avec :
      | champ      | valeur                  |
      | Indicateur | Tonnes pressées à temps |
      | Valeur     | 22                      |
      | Relevée le | 07/04/2026              |
    Alors c'est refusé car "La valeur est datée du 07/04/2026 ; ce jour n’est pas encore venu."
    Quand le secrétaire du CPDE fait "Vérifier les valeurs"
    Alors c'est refusé car "Aucune valeur n’attend de vérification."

  @S003-054 @S003-055 @S003-056 @S003-057 @S003-058
  Plan du scénario: Les données collectées servent à <usage>
    Étant donné que le coordinateur de chaîne a fait "Relever un indicateur" avec :
      | champ      | valeur                  |
      | Indicateur | Tonnes pressées à temps |
      | Valeur     | 30                      |
      | Relevée le | 31/03/2026              |
    Et que l'opérateur d'appui a fait "Vérifier les valeurs"
    Et que le coordinateur de chaîne a fait "Enregistrer une collecte" avec :
      | champ             | valeur            |
      | Fin de la période | 31/03/2026        |
      | Synthèse          | Premier trimestre |
    Quand le coordinateur de chaîne fait "Publier les données" avec :
      | champ       | valeur     |
      | Usage       | <usage>    |
      | Public visé | <audience> |
    Alors c'est fait
    Et la liste "Publications" compte 1 ligne

    Exemples:
      | usage                     | audience    |
      | Célébrer                  | Partenaires |
      | Ajuster                   | Partenaires |
      | Attirer des partenaires   | Tout public |
      | Influencer les politiques | Tout public |

  Scénario: Rien ne se publie avant une collecte
    Quand le coordinateur de chaîne fait "Publier les données" avec :
      | champ       | valeur      |
      | Usage       | Célébrer    |
      | Public visé | Tout public |
    Alors c'est refusé car une raison contient "Enregistrer une collecte"

  @S003-041 @S003-042 @S003-043 @S003-044
  Plan du scénario: Un différend <cadre> se règle avec le consentement des parties
    Étant donné que la liste "Différends" est :
      | Objet           | Parties               | Cadre   |
      | Prix des olives | Moulin et collecteurs | <cadre> |
    Alors une action en attente "Régler le différend" est ouverte pour la ligne "Prix des olives"
    Quand le coordinateur de chaîne fait "Régler un différend" avec :
      | champ                    | valeur          |
      | Différend                | Prix des olives |
      | Les parties y consentent | non             |
      | Issue                    | Accord          |
    Alors c'est refusé car "Un différend se règle avec le consentement des parties."
    Quand le coordinateur de chaîne fait "Régler un différend" avec :
      | champ                    | valeur          |
      | Différend                | Prix des olives |
      | Les parties y consentent | oui             |
      | Issue                    | <issue>         |
      | Accord écrit             | accord.pdf      |
    Alors c'est fait
    Et le champ "Accords conclus" vaut "<accords>"
    Et aucune action en attente "Régler le différend" n'est ouverte
    Quand le coordinateur de chaîne fait "Régler un différend" avec :
      | champ                    | valeur          |
      | Différend                | Prix des olives |
      | Les parties y consentent | oui             |
      | Issue                    | Accord          |
    Alors c'est refusé car une raison contient "déjà réglé"
    Quand le coordinateur de chaîne retire la ligne "Prix des olives" de la liste "Différends"
    Alors la ligne "Prix des olives" de la liste "Différends" ne se retire pas

    Exemples:
      | cadre             | issue  | accords |
      | Dans la chaîne    | Accord | 1       |
      | Hors de la chaîne | Accord | 1       |
      | Hors de la chaîne | Échec  | 0       |

  @S003-027
  Scénario: Un cluster naît d’un intérêt commun
    Quand le coordinateur de chaîne fait "Proposer un cluster"
    Alors il manque la réponse "Intérêt commun"
    Quand le coordinateur de chaîne fait "Proposer un cluster" avec :
      | champ          | valeur                |
      | Intérêt commun | Conditionner ensemble |
    Alors c'est fait
    Et il a 1 dossier lié comme "Clusters d’affaires"

  @S003-035 @S003-038
  Plan du scénario: Une pratique ou un essai risqué ouvre un dossier de montée en échelle
    Quand le coordinateur de chaîne fait "Signaler une pratique" avec :
      | champ             | valeur     |
      | Pratique ou essai | <pratique> |
      | Objet             | <objet>    |
    Alors c'est fait
    Et il a 1 dossier lié comme "Pratiques signalées"
    Quand on passe au dossier lié comme "Pratiques signalées"
    Alors le dossier est à l'étape "Repérée"

    Exemples:
      | pratique        | objet          |
      | Séchage solaire | Bonne pratique |
      | Huile en poudre | Essai risqué   |

  @S003-019 @S003-025 @S002-080
  Scénario: Une action phare est une action en attente jusqu’à ce qu’elle soit tenue
    Étant donné que la liste "Acteurs" est :
      | Acteur             | Maillon    |
      | Coopérative Zitoun | Production |
    Et que la liste "Actions phares" est :
      | Action                    | Acteur engagé      | Lacune comblée | Responsable | Échéance   | État    |
      | Point de collecte à Zoumi | Coopérative Zitoun | Collecte       | Coopérative | 30/10/2026 | Ouverte |
    Alors une action en attente "Mener l’action phare" est ouverte pour le coordinateur de chaîne au plus tard le 30/10/2026
    Quand le coordinateur de chaîne change la ligne "Point de collecte à Zoumi" de la liste "Actions phares" :
      | colonne | valeur |
      | État    | Tenue  |
    Alors aucune action en attente "Mener l’action phare" n'est ouverte

  @S003-030 @S003-031 @S003-032 @S003-033
  Scénario: Les ressources extérieures reliées à la chaîne
    Quand le coordinateur de chaîne remplit la liste "Ressources extérieures" :
      | Ressource             | Genre                 | Apport                |
      | Institut de l’olivier | Assistance technique  | Analyses d’huile      |
      | Fonds Al Moukawama    | Investisseur          | Prêt d’équipement     |
      | Schéma régional       | Opportunité politique | Piste jusqu’au moulin |
    Alors la liste "Ressources extérieures" compte 3 lignes
