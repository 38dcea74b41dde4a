# language: fr
Fonctionnalité: Le lancement d’un programme provincial
  La convention-cadre ouvre un programme dans chacune de ses provinces ; chacun a son contrat, son équipe, sa réunion de lancement au
  siège de la province et son chronogramme.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S002-001 @S002-009
  Scénario: La convention-cadre ouvre un programme par province ; chacun prépare son contrat
    Étant donné le dossier "Cadre INDH et TARGA" du processus "Convention" à l'étape "En vigueur" dans "Maroc"
    Et un dossier "Programme d’Ouezzane" à l'étape "Lancement / Contrat spécifique"
    Et il est lié à "Cadre INDH et TARGA" comme "Convention-cadre"
    Alors une action en attente "Préparer le contrat spécifique" est ouverte pour l'agent de la DAS
    Quand l'agente de la DAS "Hind" fait "Préparer le contrat spécifique"
    Alors c'est fait
    Et il a 1 dossier lié comme "Contrats spécifiques"
    Quand "Hind" fait "Préparer le contrat spécifique"
    Alors c'est refusé car une raison contient "Programme d’Ouezzane"
    Quand on passe au dossier lié comme "Contrats spécifiques"
    Alors le dossier est à l'étape "Rédaction"
    Et le champ "Type de convention" vaut "Contrat spécifique d’exécution"

  Scénario: Sans cadre en vigueur, pas de contrat
    Étant donné le dossier "Cadre INDH et TARGA" du processus "Convention" à l'étape "Signature" dans "Maroc"
    Et un dossier "Programme d’Ouezzane" à l'étape "Lancement / Contrat spécifique"
    Et il est lié à "Cadre INDH et TARGA" comme "Convention-cadre"
    Quand l'agent de la DAS fait "Préparer le contrat spécifique"
    Alors c'est refusé car une raison contient "Cadre INDH et TARGA"

  Plan du scénario: Le contrat se constate dès qu’il est à la signature : « <etape> »
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "<etape>"
    Et un dossier "Programme d’Ouezzane" à l'étape "Lancement / Contrat spécifique"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Quand l'agent de la DAS fait "Constater le contrat"
    Alors <issue>

    Exemples:
      | etape       | issue                                                       |
      | Négociation | c'est refusé car une raison contient "Contrats spécifiques" |
      | Signature   | c'est fait                                                  |
      | En vigueur  | c'est fait                                                  |

  @S002-043
  Scénario: L’équipe se déploie quand elle est nommée, et sa formation s’ouvre
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Lancement / Équipe"
    Quand l'opérateur d'appui fait "Déployer l’équipe"
    Alors il manque le champ "Équipe déployée"
    Quand l'opérateur d'appui remplit la liste "Équipe déployée" :
      | Nom           | Poste         | Début      |
      | Salma Semlali | Coordinatrice | 01/04/2026 |
      | Driss Ferdi   | Animateur     | 15/04/2026 |
    Et l'opérateur d'appui fait "Déployer l’équipe"
    Alors le dossier est à l'étape "Lancement / Réunion de lancement"
    Et il a 1 dossier lié comme "Formations de l’équipe"

  @S002-045 @S002-046 @S002-047 @S002-050 @S002-051
  Scénario: Le lancement se tient au siège de la province, avec l’atelier, le contrat et ses recommandations
    Étant donné le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "Signature"
    Et un dossier "Programme d’Ouezzane" à l'étape "Lancement / Réunion de lancement"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Et que la liste "Rencontres" est :
      | Genre                | Date       | Lieu     |
      | Réunion de lancement | 02/04/2026 | Ailleurs |
    Quand le président du CPDE fait "Prononcer le lancement"
    Alors c'est refusé pour 5 raisons
    Et c'est refusé car une raison contient "Contrats spécifiques"
    Et c'est refusé car "La réunion de lancement se tient au siège de la province ; aucune ne l’a été."
    Et c'est refusé car "L’atelier de lancement n’a pas été tenu."
    Et il manque la pièce "Procès-verbal de lancement"
    Et il manque le champ "Recommandations"

  @S002-030 @S002-050
  Scénario: Le programme est lancé ; chaque recommandation est une action de son responsable
    Étant donné que "Nadia" est opératrice d'appui
    Et le dossier "Contrat d’Ouezzane" du processus "Convention" à l'étape "En vigueur"
    Et un dossier "Programme d’Ouezzane" à l'étape "Lancement / Réunion de lancement"
    Et il est lié à "Contrat d’Ouezzane" comme "Contrats spécifiques"
    Quand "Nadia" remplit la liste "Rencontres" :
      | Genre                | Date       | Lieu                 | Participants                      |
      | Réunion de lancement | 02/04/2026 | Siège de la province | Province, opérateur, départements |
      | Atelier de lancement | 03/04/2026 | Siège de la province | Communes, coopératives            |
    Et "Nadia" dépose la pièce "Procès-verbal de lancement"
    Et "Nadia" remplit la liste "Recommandations" :
      | Recommandation                    | Responsable | Échéance   |
      | Associer la chambre d’agriculture | Nadia       | 30/04/2026 |
    Alors une action en attente "Appliquer la recommandation" est ouverte pour la ligne "Associer la chambre d’agriculture" et revient à "Nadia"
    Quand le président du CPDE fait "Prononcer le lancement"
    Alors le dossier est à l'étape "Lancement / Chronogramme"
    Quand "Nadia" change la ligne "Associer la chambre d’agriculture" de la liste "Recommandations" :
      | colonne | valeur    |
      | État    | Appliquée |
    Alors aucune action en attente "Appliquer la recommandation" n'est ouverte

  @S002-048
  Scénario: Une activité sans dates ni responsable n’est pas un chronogramme
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Lancement / Chronogramme"
    Et que la liste "Chronogramme" est :
      | Activité              | Responsable | Début prévu | Fin prévue |
      | Diagnostic de terrain | Opérateur   | 04/05/2026  | 31/07/2026 |
      | Plans de valorisation |             |             |            |
    Quand le CPDE décide "Adopter le chronogramme"
    Alors c'est refusé car une raison contient "Plans de valorisation"
    Quand l'opérateur d'appui change la ligne "Plans de valorisation" de la liste "Chronogramme" :
      | colonne     | valeur     |
      | Responsable | CPDE       |
      | Début prévu | 01/09/2026 |
      | Fin prévue  | 30/11/2026 |
    Et le CPDE décide "Adopter le chronogramme" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"
    Quand le CPDE décide "Adopter le chronogramme"
    Alors le dossier est à l'étape "Diagnostic / Terrain"

  @S002-023 @S002-024 @S002-027 @S002-033 @S002-035 @S002-039
  Plan du scénario: « <rang> » a son énoncé et ses indicateurs
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Lancement / Chronogramme"
    Alors la liste "Objectifs" compte 5 lignes
    Quand l'opérateur d'appui remplit la liste "Objectifs" :
      | Rang   | Énoncé   |
      | <rang> | <enonce> |
    Et l'opérateur d'appui remplit la liste "Indicateurs" :
      | Indicateur   | Objectif | Cible | Valeur relevée |
      | <indicateur> | <rang>   | 100   | 40             |
    Alors la liste "Objectifs" compte 5 lignes
    Et la ligne "<rang>" de la liste "Objectifs" vaut :
      | colonne | valeur   |
      | Énoncé  | <enonce> |
    Et la ligne "<indicateur>" de la liste "Indicateurs" vaut :
      | colonne          | valeur |
      | Écart à la cible | 60     |

    Exemples:
      | rang                            | enonce                                                                | indicateur               |
      | Objectif global                 | Des activités locales à fort potentiel et des emplois pour les jeunes | Emplois de jeunes        |
      | 1. Synergie et convergence      | Améliorer la synergie des initiatives                                 | Initiatives convergentes |
      | 2. Chaînes de valeur porteuses  | Promouvoir les chaînes porteuses                                      | Chaînes retenues         |
      | 3. Émergence de projets viables | Faire émerger des projets viables                                     | Projets déposés          |
      | 4. Accompagnement des projets   | Accompagner les projets sélectionnés                                  | Projets accompagnés      |

  @S002-028
  Scénario: Le registre des convergences relie les initiatives des acteurs de la province
    Étant donné un dossier "Programme d’Ouezzane" à l'étape "Lancement / Chronogramme"
    Quand l'opérateur d'appui remplit la liste "Convergence des initiatives" :
      | Initiative    | Acteurs clés      | Département | Synergie recherchée             |
      | Plan oléicole | DPA, coopératives | Agriculture | Mêmes moulins, mêmes formations |
    Alors la liste "Convergence des initiatives" compte 1 ligne
