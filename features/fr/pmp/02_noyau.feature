# language: fr
Fonctionnalité: Le noyau et les facteurs de réussite
  Trois membres au moins, de trois sphères, disent pourquoi s’associer et notent les dix-sept facteurs, de 0 à 4, preuves à l’appui.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Lancement / Noyau"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Intérêt propre           | Du noyau |
      | Conseil régional    | Hanane         | Publique       | Développer la région     | oui      |
      | Coopérative Tifawin | Omar           | Privée         | Vendre plus loin         | oui      |
      | TARGA-AIDE          | Leila          | Société civile | Appuyer les coopératives | oui      |

  @S004-009 @S004-014
  Scénario: Trois membres de trois sphères, dont la moitié a noté, engagent la conception
    Étant donné que le champ "Pourquoi un partenariat" vaut "Aucun ne peut irriguer seul"
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 1     |
      | Omar     | 1     |
    Quand l'initiatrice fait "Engager la conception"
    Alors c'est fait
    Et le dossier est à l'étape "Conception / Vision"
    Et le champ "Membres qui ont noté, à ce jalon" vaut "0"

  @S004-009
  Scénario: Deux membres ne font pas un noyau
    Étant donné que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Intérêt propre           | Du noyau |
      | Conseil régional    | Hanane         | Publique       | Développer la région     | oui      |
      | Coopérative Tifawin | Omar           | Privée         | Vendre plus loin         | oui      |
      | TARGA-AIDE          | Leila          | Société civile | Appuyer les coopératives | non      |
    Quand l'initiatrice fait "Engager la conception"
    Alors c'est refusé car une raison contient "Le noyau n’est pas assez nombreux."
    Et c'est refusé car une raison contient "Sphères du noyau : 2 ; il en faut 3."

  @S004-014
  Scénario: Deux sphères ne suffisent pas
    Étant donné que la liste "Membres" est :
      | Membre              | Représenté par | Sphère   | Intérêt propre       | Du noyau |
      | Conseil régional    | Hanane         | Publique | Développer la région | oui      |
      | Coopérative Tifawin | Omar           | Privée   | Vendre plus loin     | oui      |
      | Huilerie Rif        | Leila          | Privée   | Acheter des olives   | oui      |
    Quand l'initiatrice fait "Engager la conception"
    Alors c'est refusé car une raison contient "Sphères du noyau : 2 ; il en faut 3."

  Scénario: On dit pourquoi un partenariat plutôt qu’un projet
    Quand l'initiatrice fait "Engager la conception"
    Alors il manque le champ "Pourquoi un partenariat"

  @S004-002
  Scénario: Notés par trop peu de membres, les facteurs ne suffisent pas
    Étant donné que la liste "Notes des facteurs" est :
      | Noté par | Jalon |
      | Hanane   | 1     |
    Quand l'initiatrice fait "Engager la conception"
    Alors c'est refusé car une raison contient "Les facteurs sont notés par 1 membres sur 3 ; il faut 50"

  @S004-002
  Scénario: Un membre note les dix-sept facteurs, avec les preuves, une fois par jalon
    Alors une action en attente "Noter les facteurs de réussite" est ouverte pour le partenaire
    Quand "Hanane" fait "Noter les facteurs" avec :
      | champ                                        | valeur                |
      | Objectifs clairs                             | 2                     |
      | Responsabilité conjointe                     | 3                     |
      | Soutien de haut niveau                       | 1                     |
      | Preuves : stratégie et planification         | Compte rendu du 20/02 |
      | Inclusion des acteurs importants             | 3                     |
      | Relations d’estime                           | 3                     |
      | Langue commune                               | 2                     |
      | Preuves : gestion de la coopération          | Entretiens            |
      | Secrétariat neutre                           | 1                     |
      | Structures inclusives et transparentes       | 2                     |
      | Ressources durables                          | 1                     |
      | Preuves : pilotage et ressources             | Budget provisoire     |
      | Orientation vers les résultats               | 2                     |
      | Rôles clairs                                 | 2                     |
      | Transparence                                 | 3                     |
      | Preuves : gestion des processus              | Liste des tâches      |
      | Suivi des processus et des résultats         | 1                     |
      | Apprentissage et capacités                   | 2                     |
      | Communication externe                        | 1                     |
      | Preuves : suivi, évaluation et apprentissage | Questionnaire         |
      | Analyse du contexte                          | 4                     |
      | Échange et mise en réseau                    | 2                     |
      | Preuves : contexte                           | Analyse de février    |
    Alors c'est fait
    Et le champ "Membres qui ont noté, à ce jalon" vaut "1"
    Quand "Hanane" fait "Noter les facteurs" avec :
      | champ                                        | valeur                |
      | Objectifs clairs                             | 2                     |
      | Responsabilité conjointe                     | 3                     |
      | Soutien de haut niveau                       | 1                     |
      | Preuves : stratégie et planification         | Compte rendu du 20/02 |
      | Inclusion des acteurs importants             | 3                     |
      | Relations d’estime                           | 3                     |
      | Langue commune                               | 2                     |
      | Preuves : gestion de la coopération          | Entretiens            |
      | Secrétariat neutre                           | 1                     |
      | Structures inclusives et transparentes       | 2                     |
      | Ressources durables                          | 1                     |
      | Preuves : pilotage et ressources             | Budget provisoire     |
      | Orientation vers les résultats               | 2                     |
      | Rôles clairs                                 | 2                     |
      | Transparence                                 | 3                     |
      | Preuves : gestion des processus              | Liste des tâches      |
      | Suivi des processus et des résultats         | 1                     |
      | Apprentissage et capacités                   | 2                     |
      | Communication externe                        | 1                     |
      | Preuves : suivi, évaluation et apprentissage | Questionnaire         |
      | Analyse du contexte                          | 4                     |
      | Échange et mise en réseau                    | 2                     |
      | Preuves : contexte                           | Analyse de février    |
    Alors c'est refusé pour 1 raison
    Et c'est refusé car une raison contient "1 fois déjà, 1 fois au plus"

  Scénario: Une note va de 0 à 4, et demande sa preuve
    Quand "Hanane" fait "Noter les facteurs" avec :
      | champ            | valeur |
      | Objectifs clairs | 5      |
      | Langue commune   | -1     |
    Alors c'est refusé car "Objectifs clairs : au plus 4."
    Et c'est refusé car "Langue commune : au moins 0."
    Et il manque la réponse "Preuves : contexte"
    Et le dossier n'a pas changé

  @S004-071 @S004-072
  Scénario: Un ministère compte dans la sphère publique
    Étant donné que la liste "Membres" est :
      | Membre                     | Représenté par | Sphère     | Intérêt propre       | Du noyau |
      | Ministère de l’Agriculture | Hanane         | Publique   | Économiser l’eau     | oui      |
      | Conseil régional           | Omar           | Publique   | Développer la région | oui      |
      | Faculté des sciences       | Leila          | Académique | Publier              | oui      |
    Alors le champ "Sphères du noyau" vaut "2"
    Et le champ "Membres du noyau" vaut "3"

  @S001-007 @S004-020
  Scénario: Un acteur de la coopération est un membre comme un autre, avec son interlocuteur
    Quand l'initiatrice remplit la liste "Membres" :
      | Membre     | Représenté par | Sphère         | Nature                   | Intérêt propre           | Du noyau | Interlocuteur     |
      | TARGA-AIDE | Leila          | Société civile | Acteur de la coopération | Appuyer les coopératives | oui      | Leila, 0662 00 00 |
    Alors c'est fait
    Et la liste "Membres" compte 1 ligne
    Et "Leila" voit le dossier
