# language: fr
Fonctionnalité: Des conditions à la généralisation
  Les conditions remplies, la pratique se répand d’elle-même ou accompagnée, par réplication, extension, adaptation ou adoption, dans la
  même filière ou dans une autre. On mesure chez chaque adoptant, puis on généralise ou l’on change de modalité.

  Contexte:
    Étant donné le processus "Montée en échelle"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Pressoir partagé" à l'étape "Conditions"
    Et que les champs valent :
      | champ             | valeur            |
      | Diffusion         | Accompagnée       |
      | Filière visée     | La même filière   |
      | Territoire visé   | Brikcha           |
    Et que la liste "Conditions à remplir" est :
      | Condition              | Remplie |
      | Une coopérative        | oui     |
      | Un local au sec        | oui     |

  @S000-062
  Plan du scénario: Quatre façons de monter en échelle, autorisées en séance
    Étant donné que le champ "Modalité" vaut "<modalité>"
    Et que le champ "Ce qui change" vaut "Un pressoir plus petit"
    Quand le CPDE décide "Autoriser le déploiement"
    Alors c'est fait
    Et le dossier est à l'étape "Déploiement"
    Et le champ "Modalité" vaut "<modalité>"
    Et une action en attente "Inscrire les adoptants" est ouverte pour l'accompagnant de la montée en échelle

    @S000-066
    Exemples:
      | modalité    |
      | Réplication |
    @S000-067
    Exemples:
      | modalité  |
      | Extension |
    @S000-068
    Exemples:
      | modalité   |
      | Adaptation |
    @S000-069
    Exemples:
      | modalité |
      | Adoption |

  @S000-060
  Scénario: Une condition qui n’est pas remplie retient l’autorisation
    Étant donné que le champ "Modalité" vaut "Réplication"
    Et que la liste "Conditions à remplir" est :
      | Condition              | Remplie |
      | Une coopérative        | oui     |
      | Un local au sec        | non     |
    Quand le CPDE décide "Autoriser le déploiement"
    Alors la ligne "Un local au sec" de la liste "Conditions à remplir" est en cause
    Quand l'acteur local fait "Reprendre un pilote"
    Alors il manque le motif
    Quand l'acteur local fait "Reprendre un pilote" au motif "Essayer dans le local de l’école"
    Alors c'est fait
    Et le dossier est à l'étape "Pilote"

  Scénario: Quand chaque condition est remplie, il n’y a pas de pilote à reprendre
    Quand l'acteur local fait "Reprendre un pilote" au motif "Essayer encore"
    Alors la liste "Conditions à remplir" n'a pas les lignes voulues

  @S000-068
  Scénario: Une adaptation dit ce qui change
    Étant donné que le champ "Modalité" vaut "Adaptation"
    Quand le CPDE décide "Autoriser le déploiement"
    Alors il manque le champ "Ce qui change"

  @S000-062
  Scénario: Sans la décision d’une séance, pas de déploiement accompagné
    Quand le CPDE décide "Autoriser le déploiement"
    Alors il manque le champ "Modalité"
    Et c'est refusé pour 1 raison
    Quand le CPDE décide "Autoriser le déploiement" par 2 voix pour, 5 contre et 0 abstention
    Alors c'est refusé car une raison contient "2 pour, 5 contre"
    Quand l'accompagnant de la montée en échelle fait "Autoriser le déploiement"
    Alors il faut être président du CPDE
    Quand l'accompagnant de la montée en échelle fait "Constater la diffusion" avec :
      | champ             | valeur             |
      | Premier adoptant  | Coopérative Izouran |
      | Lieu              | Brikcha            |
    Alors c'est refusé car "Une diffusion accompagnée s’autorise en séance."
    Et il manque le champ "Modalité"

  @S000-061
  Scénario: Une diffusion spontanée se constate, sans autorisation
    Étant donné que le champ "Diffusion" vaut "Spontanée"
    Et que le champ "Modalité" vaut "Adoption"
    Quand le CPDE décide "Autoriser le déploiement"
    Alors c'est refusé car "Une diffusion spontanée se constate, elle ne s’autorise pas."
    Quand l'accompagnant de la montée en échelle fait "Constater la diffusion" avec :
      | champ             | valeur             |
      | Premier adoptant  | Coopérative Izouran |
      | Lieu              | Brikcha            |
    Alors c'est fait
    Et le dossier est à l'étape "Déploiement"
    Et la liste "Adoptants" compte 1 ligne

  @S000-070 @S000-071
  Scénario: Les adoptants s’inscrivent, de la même filière ou d’une autre
    Étant donné un dossier "Pressoir partagé bis" à l'étape "Déploiement"
    Quand l'accompagnant de la montée en échelle fait "Inscrire un adoptant" avec :
      | champ      | valeur              |
      | Acteur     | Coopérative Izouran |
      | Filière    | La même filière     |
      | Lieu       | Brikcha             |
      | Depuis le  | 01/03/2026          |
    Et l'accompagnant de la montée en échelle fait "Inscrire un adoptant" avec :
      | champ      | valeur               |
      | Acteur     | Apiculteurs du Rif   |
      | Filière    | Une autre filière    |
      | Lieu       | Mokrisset            |
      | Depuis le  | 02/03/2026           |
    Alors c'est fait
    Et le champ "Nombre d’adoptants" vaut "2"
    Et la ligne "Coopérative Izouran" de la liste "Adoptants" vaut :
      | colonne | valeur          |
      | Filière | La même filière |
    Et la ligne "Apiculteurs du Rif" de la liste "Adoptants" vaut :
      | colonne | valeur            |
      | Filière | Une autre filière |
    Quand l'accompagnant de la montée en échelle fait "Inscrire un adoptant" avec :
      | champ      | valeur               |
      | Acteur     | Fromagerie           |
      | Filière    | Une autre filière    |
      | Lieu       | Mokrisset            |
      | Depuis le  | 03/03/2026           |
    Alors c'est refusé car "La date du 03/03/2026 est à venir."

  Scénario: On évalue six mois après, l’indicateur mesuré chez chaque adoptant
    Étant donné un dossier "Pressoir partagé bis" à l'étape "Déploiement"
    Quand l'accompagnant de la montée en échelle fait "Évaluer"
    Alors c'est refusé car une raison contient "6 mois"
    Et c'est refusé car une raison contient "il en faut au moins 1"
    Étant donné que la liste "Adoptants" est :
      | Acteur              | Indicateur mesuré |
      | Coopérative Izouran | 380               |
      | Apiculteurs du Rif  |                   |
    Quand 6 mois passent
    Et l'accompagnant de la montée en échelle fait "Évaluer"
    Alors c'est refusé car "Indicateur à mesurer chez : Apiculteurs du Rif."
    Étant donné que la liste "Adoptants" est :
      | Acteur              | Indicateur mesuré |
      | Coopérative Izouran | 380               |
      | Apiculteurs du Rif  | 60                |
    Quand l'accompagnant de la montée en échelle fait "Évaluer"
    Alors c'est fait
    Et le dossier est à l'étape "Évaluée"

  Scénario: La pratique se généralise quand la moitié des adoptants poursuivent
    Étant donné un dossier "Pressoir partagé bis" à l'étape "Évaluée"
    Et que la liste "Adoptants" est :
      | Acteur              | Poursuit |
      | Coopérative Izouran | oui      |
      | Apiculteurs du Rif  | non      |
    Et que la pièce "Évaluation" est déposée
    Quand la session de concertation décide "Généraliser"
    Alors c'est fait
    Et le dossier est clos

  Scénario: Sous la moitié, sans évaluation, contre l’avis de la séance, elle ne se généralise pas
    Étant donné un dossier "Pressoir partagé bis" à l'étape "Évaluée"
    Et que la liste "Adoptants" est :
      | Acteur              | Poursuit |
      | Coopérative Izouran | oui      |
      | Apiculteurs du Rif  | non      |
      | Fromagerie          | non      |
    Quand l'assemblée des partenaires décide "Généraliser"
    Alors c'est refusé car "Adoptants qui poursuivent : 1 sur 3 ; il en faut 50 %."
    Et il manque la pièce "Évaluation"
    Et c'est refusé pour 2 raisons
    Quand le CPDE décide "Généraliser" par 1 voix pour, 6 contre et 0 abstention
    Alors c'est refusé car une raison contient "1 pour, 6 contre"

  Scénario: On change de modalité, et les conditions se revoient
    Étant donné un dossier "Pressoir partagé bis" à l'étape "Évaluée"
    Et que le champ "Modalité" vaut "Réplication"
    Quand l'accompagnant de la montée en échelle fait "Changer de modalité"
    Alors il manque le motif
    Quand l'accompagnant de la montée en échelle fait "Changer de modalité" au motif "Chaque douar veut le sien"
    Alors le dossier est à l'étape "Conditions"
    Et le champ "Modalité" est vide

  Scénario: Personne d’une autre province ne le voit ; le dossier se suspend et reprend
    Étant donné que "Ettaki" est acteur local dans "Khénifra"
    Alors "Ettaki" ne voit pas le dossier
    Quand l'accompagnant de la montée en échelle fait "Suspendre" au motif "Récolte"
    Alors le dossier est à l'étape "Suspendu"
    Quand l'accompagnant de la montée en échelle fait "Reprendre"
    Alors le dossier est à l'étape "Conditions"
