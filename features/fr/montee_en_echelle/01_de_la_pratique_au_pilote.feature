# language: fr
Fonctionnalité: D’une pratique repérée à ses conditions
  Une bonne pratique ou une innovation se documente, échecs compris ; les acteurs locaux l’essaient dans un pilote mesuré, ou l’on
  constate un essai qui a déjà eu lieu.

  Contexte:
    Étant donné le processus "Montée en échelle"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Pressoir partagé" à l'étape "Repérée"
    Et que les champs valent :
      | champ              | valeur                   |
      | Objet              | Bonne pratique           |
      | Qui la pratique    | Coopérative Zitoun       |
      | Contexte           | Huile en petite quantité |
      | Étapes             | Un tour de rôle          |
      | Résultats          | Deux fois moins d’attente |
      | Coût               | 30 000                   |

  @S000-063
  Scénario: Une bonne pratique se documente avec sa fiche, échecs compris
    Étant donné que le champ "Échecs" vaut "La première année, sans tour de rôle"
    Et que la pièce "Fiche de la pratique" est déposée
    Quand l'accompagnant de la montée en échelle fait "Documenter"
    Alors c'est fait
    Et le dossier est à l'étape "Documentée"
    Et une action en attente "Lancer un pilote" est ouverte pour l'acteur local

  @S000-063
  Scénario: Sans ses échecs ni sa fiche, la pratique n’est pas documentée
    Quand l'accompagnant de la montée en échelle fait "Documenter"
    Alors il manque le champ "Échecs"
    Et il manque la pièce "Fiche de la pratique"

  @S003-037
  Scénario: La fiche garde aussi ce que personne n’attendait
    Quand l'accompagnant de la montée en échelle remplit :
      | champ                  | valeur                              |
      | Résultats inattendus   | Le marc chauffe toute une classe             |
    Alors le champ "Résultats inattendus" vaut "Le marc chauffe toute une classe"

  @S000-064 @S000-065
  Scénario: Une innovation s’essaie dans un pilote, vérifié par une autre personne
    Étant donné un dossier "Pressoir solaire" à l'étape "Documentée"
    Et que le champ "Objet" vaut "Innovation"
    Quand l'acteur local "Driss" fait "Lancer le pilote" avec :
      | champ             | valeur            |
      | Lieu              | Brikcha           |
      | Début             | 02/03/2026        |
      | Fin               | 31/03/2026        |
      | Indicateur        | Litres par jour   |
      | Valeur de départ  | 200               |
    Alors c'est fait
    Et le dossier est à l'étape "Pilote"
    Et le champ "Valeur de départ" vaut "200"
    Quand nous sommes le 01/04/2026
    Et "Driss" remplit :
      | champ               | valeur |
      | Résultat du pilote  | 410    |
    Et l'accompagnant de la montée en échelle "Nadia" fait "Vérifier le résultat"
    Et "Driss" fait "Conclure le pilote"
    Alors c'est fait
    Et le dossier est à l'étape "Conditions"
    Et une action en attente "Dresser les conditions" est ouverte pour l'accompagnant de la montée en échelle

  @S000-065
  Scénario: Un co-facilitateur ne lance pas le pilote à la place des acteurs locaux
    Étant donné un dossier "Pressoir solaire" à l'étape "Documentée"
    Quand le co-facilitateur fait "Lancer le pilote"
    Alors il faut être acteur local

  Scénario: Un pilote qui finit avant de commencer est refusé
    Étant donné un dossier "Pressoir solaire" à l'étape "Documentée"
    Quand l'acteur local fait "Lancer le pilote" avec :
      | champ             | valeur            |
      | Lieu              | Brikcha           |
      | Début             | 31/03/2026        |
      | Fin               | 02/03/2026        |
      | Indicateur        | Litres par jour   |
      | Valeur de départ  | 200               |
    Alors c'est refusé car "La fin du pilote (02/03/2026) doit suivre son début (31/03/2026)."
    Quand l'acteur local fait "Lancer le pilote" avec :
      | champ             | valeur            |
      | Lieu              | Brikcha           |
      | Début             | demain            |
      | Fin               | 31/03/2026        |
      | Indicateur        | Litres par jour   |
      | Valeur de départ  | beaucoup          |
    Alors c'est refusé

  @S000-064
  Scénario: Avant la fin de sa période, sans résultat vérifié, le pilote ne se conclut pas
    Étant donné un dossier "Pressoir solaire" à l'étape "Pilote"
    Et que le champ "Fin du pilote" vaut "31/03/2026"
    Quand l'accompagnant de la montée en échelle fait "Vérifier le résultat"
    Alors il manque le champ "Résultat du pilote"
    Quand l'acteur local fait "Conclure le pilote"
    Alors c'est refusé car "Le pilote dure jusqu’au 31/03/2026."
    Et il manque le champ "Résultat du pilote"
    Et c'est refusé pour 3 raisons

  @S000-064
  Scénario: Qui a vérifié le résultat ne conclut pas le pilote
    Étant donné un dossier "Pressoir solaire" à l'étape "Pilote"
    Et que les champs valent :
      | champ               | valeur     |
      | Fin du pilote       | 01/03/2026 |
      | Résultat du pilote  | 410        |
    Et que "Nadia" est accompagnante de la montée en échelle dans "Ouezzane"
    Et que "Nadia" est actrice locale dans "Ouezzane"
    Et que "Nadia" a fait "Vérifier le résultat"
    Quand "Nadia" fait "Conclure le pilote"
    Alors il faut une autre personne

  Scénario: Un essai déjà fait se constate avec sa preuve
    Étant donné un dossier "Pressoir solaire" à l'étape "Documentée"
    Quand l'accompagnant de la montée en échelle fait "Constater un essai"
    Alors il manque la pièce "Preuve d’un essai"
    Quand l'accompagnant de la montée en échelle dépose la pièce "Preuve d’un essai"
    Et l'accompagnant de la montée en échelle fait "Constater un essai"
    Alors c'est fait
    Et le dossier est à l'étape "Conditions"

  Plan du scénario: Jusqu’au pilote, l’acteur local peut se retirer
    Étant donné un dossier "Pressoir solaire" à l'étape "<étape>"
    Quand l'acteur local fait "Retirer"
    Alors il manque le motif
    Quand l'acteur local fait "Retirer" au motif "La coopérative a d’autres priorités"
    Alors le dossier est clos

    Exemples:
      | étape      |
      | Repérée    |
      | Documentée |
      | Pilote     |

  @S003-036
  Scénario: Un pilote abandonné reste lisible comme une leçon
    Étant donné un dossier "Pressoir solaire" à l'étape "Pilote"
    Quand l'accompagnant de la montée en échelle fait "Abandonner"
    Alors il manque le motif
    Et il manque la réponse "Leçon de l’échec"
    Quand l'accompagnant de la montée en échelle fait "Abandonner" au motif "Le soleil ne suffit pas en hiver" avec :
      | champ             | valeur                            |
      | Leçon de l’échec  | Prévoir un stockage avant les froids |
    Alors c'est fait
    Et le dossier est clos
    Et le champ "Leçon tirée" vaut "Prévoir un stockage avant les froids"
    Et l'auditrice voit le dossier
