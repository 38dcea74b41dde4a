# language: fr
Fonctionnalité: Le lancement : un problème partagé, des acteurs connus
  Avant de s’associer, les initiateurs étudient le contexte, les initiatives qui existent déjà, et tous les acteurs intéressés.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"

  @S001-012
  Scénario: Un partenariat s’ouvre pour une région
    Quand l'initiatrice ouvre un dossier dans "Tanger-Tétouan-Al Hoceïma" avec :
      | champ               | valeur                    |
      | Nom du partenariat  | Olivier du Rif            |
      | Périmètre           | Un territoire             |
      | Territoire concerné | Tanger-Tétouan-Al Hoceïma |
    Alors c'est fait
    Et le dossier est à l'étape "Lancement / Problème et contexte"
    Et une action en attente "Joindre l’analyse du contexte" est ouverte pour l'initiatrice
    Et une action en attente "Recenser les initiatives existantes" est ouverte pour l'initiatrice

  @S004-024 @S004-062 @S004-063
  Scénario: Sans analyse du contexte, rien ne sort du lancement
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Problème et contexte"
    Et que les champs valent :
      | champ               | valeur                    |
      | Périmètre           | Un territoire             |
      | Territoire concerné | Tanger-Tétouan-Al Hoceïma |
    Et que la liste "Initiatives existantes" est :
      | Initiative         | Portée par | Décision     |
      | Route de l’olivier | Commune    | La compléter |
    Quand l'initiatrice fait "Partager le problème"
    Alors il manque la pièce "Analyse du contexte"
    Et c'est refusé pour 1 raison
    Quand l'initiatrice dépose la pièce "Analyse du contexte"
    Et l'initiatrice fait "Partager le problème"
    Alors c'est fait
    Et le dossier est à l'étape "Lancement / Parties prenantes"

  @S001-013
  Scénario: Un partenariat a un territoire ou une problématique
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Problème et contexte"
    Quand l'initiatrice fait "Partager le problème"
    Alors il manque le champ "Périmètre"
    Étant donné que le champ "Périmètre" vaut "Les deux"
    Quand l'initiatrice fait "Partager le problème"
    Alors il manque le champ "Territoire concerné"
    Et il manque le champ "Problématique"
    Étant donné que le champ "Périmètre" vaut "Une problématique"
    Quand l'initiatrice fait "Partager le problème"
    Alors il manque le champ "Problématique"

  @S004-064
  Scénario: De chaque initiative existante, on dit si l’on s’y joint, la complète ou s’en distingue
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Problème et contexte"
    Et que la liste "Initiatives existantes" est :
      | Initiative         | Portée par | Décision     |
      | Route de l’olivier | Commune    | La compléter |
      | Label régional     | Région     | À décider    |
    Quand l'initiatrice fait "Partager le problème"
    Alors c'est refusé car une raison contient "À décider : Label régional."

  @S004-012
  Scénario: Les institutions qui soutiennent sont nommées
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Parties prenantes"
    Et que la liste "Acteurs cartographiés" est :
      | Acteur              | Sphère | Savoirs et compétences | Intérêt propre   |
      | Coopérative Tifawin | Privée | Transformation         | Vendre plus loin |
    Quand l'initiatrice fait "Arrêter la cartographie"
    Alors il manque le champ "Institutions qui soutiennent"
    Quand l'initiatrice remplit la liste "Institutions qui soutiennent" :
      | Institution     | Ce qui l’intéresse | Soutien attendu |
      | Agence de l’eau | L’irrigation       | Un arrêté       |
    Et l'initiatrice fait "Arrêter la cartographie"
    Alors c'est fait
    Et le dossier est à l'étape "Lancement / Noyau"

  @S004-015
  Scénario: Les savoirs de chaque acteur sont dits
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Parties prenantes"
    Et que la liste "Acteurs cartographiés" est :
      | Acteur              | Sphère         | Savoirs et compétences | Intérêt propre   |
      | Coopérative Tifawin | Privée         | Transformation         | Vendre plus loin |
      | Douar Anjra         | Société civile |                        | Avoir de l’eau   |
    Quand l'initiatrice fait "Arrêter la cartographie"
    Alors c'est refusé car une raison contient "Les savoirs de chaque acteur doivent être dits : Douar Anjra."

  @S001-016 @S004-003
  Scénario: L’intérêt propre d’un acteur n’est pas effacé : il est dit
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Parties prenantes"
    Et que la liste "Acteurs cartographiés" est :
      | Acteur              | Sphère | Savoirs et compétences | Intérêt propre |
      | Coopérative Tifawin | Privée | Transformation         |                |
    Quand l'initiatrice fait "Arrêter la cartographie"
    Alors c'est refusé car une raison contient "L’intérêt propre de chaque acteur doit être dit : Coopérative Tifawin."

  @S001-011 @S004-016
  Scénario: On ne laisse pas un acteur de côté sans dire pourquoi
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Parties prenantes"
    Et que la liste "Acteurs cartographiés" est :
      | Acteur              | Sphère | Savoirs et compétences | Intérêt propre     | Contribution possible | Place          | Pourquoi laissé de côté |
      | Coopérative Tifawin | Privée | Transformation         | Vendre plus loin   | Un atelier            | Associé        |                         |
      | Grossiste Benali    | Privée | Le marché              | Acheter moins cher | Rien                  | Laissé de côté |                         |
    Quand l'initiatrice fait "Arrêter la cartographie"
    Alors c'est refusé car une raison contient "Dites pourquoi sont laissés de côté : Grossiste Benali."

  Plan du scénario: Les initiateurs peuvent renoncer, à l’étape « <étape> »
    Étant donné un dossier "Olivier du Rif" à l'étape "<étape>"
    Quand l'initiatrice fait "Renoncer"
    Alors il manque le motif
    Quand l'initiatrice fait "Renoncer" au motif "Une initiative voisine suffit"
    Alors c'est fait
    Et le dossier est à l'étape "Terminé"

    Exemples:
      | étape                            |
      | Lancement / Problème et contexte |
      | Lancement / Parties prenantes    |
      | Lancement / Noyau                |

  Scénario: Tant qu’il n’y a pas de secrétariat, l’initiatrice suspend et reprend
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Noyau"
    Quand l'initiatrice fait "Suspendre la préparation"
    Alors il manque le motif
    Quand l'initiatrice fait "Suspendre la préparation" au motif "Récolte des olives"
    Alors c'est fait
    Et le dossier est à l'étape "Suspendu"
    Quand l'initiatrice fait "Reprendre la préparation"
    Alors c'est fait
    Et le dossier est à l'étape "Lancement / Noyau"

  Scénario: Seuls les initiateurs mènent le lancement
    Étant donné un dossier "Olivier du Rif" à l'étape "Lancement / Problème et contexte"
    Quand l'agent de la DAS fait "Partager le problème"
    Alors il faut être initiateur
