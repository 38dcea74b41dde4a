# language: fr
Fonctionnalité: Les postes de l’équipe coordinatrice
  Six postes sont toujours à tenir, par une personne, une organisation ou une équipe, à une fin et pour une période ; un poste vacant
  est une action en attente. Un ambassadeur neutre peut s’y ajouter.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  @S003-009 @S003-013 @S003-020 @S003-026 @S003-034 @S003-039 @S003-040 @S003-043 @S003-047
  Plan du scénario: « <poste> » est à pourvoir, puis tenu à sa fin
    Étant donné un dossier "Huile d’olive" à l'étape "Plan de valorisation / Élaboration"
    Alors une action en attente "Pourvoir le poste" est ouverte pour la ligne "<poste>"
    Quand le coordinateur de chaîne remplit la liste "Postes de coordination" :
      | Poste   | Titulaire    | Nature du titulaire | Finalité   | Du         |
      | <poste> | Union Zitoun | Organisation        | <finalite> | 06/04/2026 |
    Alors aucune action en attente "Pourvoir le poste" n'est ouverte pour la ligne "<poste>"
    Et 5 actions en attente "Pourvoir le poste" sont ouvertes

    Exemples:
      | poste                                | finalite                                     |
      | Défenseur de la création de richesse | Tenir les objectifs de richesse              |
      | Vision d’ensemble                    | Voir la chaîne du producteur au consommateur |
      | Connecteur                           | Réunir autour d’intérêts communs             |
      | Innovateur                           | Relever les défis autrement                  |
      | Médiateur                            | Dénouer les conflits                         |
      | Collecteur de données                | Relever et partager les indicateurs          |

  @S003-012 @S003-060
  Scénario: Le médiateur s’en va : le poste redevient une action
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Postes de coordination" est :
      | Poste     | Titulaire   | Du         | Au         |
      | Médiateur | Driss Ferdi | 06/04/2025 | 30/04/2026 |
    Alors aucune action en attente "Pourvoir le poste" n'est ouverte pour la ligne "Médiateur"
    Quand nous sommes le 02/05/2026
    Alors une action en attente "Pourvoir le poste" est ouverte pour la ligne "Médiateur"

  @S003-059
  Scénario: Une coopérative tient le poste de collecteur
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que la liste "Acteurs" est :
      | Acteur             | Maillon    |
      | Coopérative Zitoun | Production |
    Quand le secrétaire du CPDE remplit la liste "Postes de coordination" :
      | Poste                 | Titulaire          | Nature du titulaire | Acteur de la chaîne |
      | Collecteur de données | Coopérative Zitoun | Organisation        | Coopérative Zitoun  |
    Alors c'est fait
    Et la ligne "Collecteur de données" de la liste "Postes de coordination" vaut :
      | colonne             | valeur             |
      | Acteur de la chaîne | Coopérative Zitoun |

  @S003-061
  Scénario: Un ambassadeur neutre n’a aucun pouvoir sur le dossier
    Étant donné un dossier "Huile d’olive" à l'étape "Coordination"
    Et que "Sakina" est parrain
    Quand le coordinateur de chaîne remplit la liste "Postes de coordination" :
      | Poste              | Titulaire | Nature du titulaire |
      | Ambassadeur neutre | Sakina    | Personne            |
    Alors c'est fait
    Et "Sakina" ne peut pas faire "Publier les données"
    Et aucune action en attente "Pourvoir le poste" n'est ouverte pour la ligne "Ambassadeur neutre"
