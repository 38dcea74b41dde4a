# language: fr
Fonctionnalité: Le profil du partenariat, jalon après jalon
  Chaque membre note lui-même les dix-sept facteurs, une fois par jalon, avec ce qui le prouve. Un nouveau jalon s’ouvre chaque fois que
  l’assemblée décide de la suite : les notes du précédent restent lisibles, et le profil se lit dans le temps.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Salma" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Revue"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère   | Intérêt propre       |
      | Conseil régional    | Hanane         | Publique | Développer la région |
      | Coopérative Tifawin | Omar           | Privée   | Vendre plus loin     |
    Et que la liste "Leçons" est :
      | Leçon                       | Tirée d’un |
      | Sans compteur, pas d’accord | Échec      |
    Et que la liste "Adaptations décidées" est :
      | Adaptation                |
      | Poser les compteurs avant |
    Et que la liste "Indicateurs" est :
      | Indicateur        | Nature    | Valeur de départ | Cible | Valeur mesurée | Mesurée le |
      | Hectares irrigués | Résultat  | 0                | 200   | 60             | 01/02/2027 |
      | Réunions tenues   | Processus | 0                | 80    | 75             | 01/02/2027 |

  @S004-017 @S004-029 @S004-032
  Scénario: D’une revue à l’autre, chaque note porte son jalon, et l’ancienne reste écrite
    Quand "Hanane" fait "Noter les facteurs" avec :
      | champ                                        | valeur       |
      | Objectifs clairs                             | 2            |
      | Responsabilité conjointe                     | 2            |
      | Soutien de haut niveau                       | 2            |
      | Preuves : stratégie et planification         | Compte rendu |
      | Inclusion des acteurs importants             | 2            |
      | Relations d’estime                           | 2            |
      | Langue commune                               | 2            |
      | Preuves : gestion de la coopération          | Compte rendu |
      | Secrétariat neutre                           | 2            |
      | Structures inclusives et transparentes       | 2            |
      | Ressources durables                          | 2            |
      | Preuves : pilotage et ressources             | Compte rendu |
      | Orientation vers les résultats               | 2            |
      | Rôles clairs                                 | 2            |
      | Transparence                                 | 2            |
      | Preuves : gestion des processus              | Compte rendu |
      | Suivi des processus et des résultats         | 2            |
      | Apprentissage et capacités                   | 2            |
      | Communication externe                        | 2            |
      | Preuves : suivi, évaluation et apprentissage | Compte rendu |
      | Analyse du contexte                          | 2            |
      | Échange et mise en réseau                    | 2            |
      | Preuves : contexte                           | Compte rendu |
    Alors c'est fait
    Et la ligne "Compte rendu" de la liste "Notes des facteurs" vaut :
      | colonne  | valeur |
      | Noté par | Hanane |
      | Jalon    | 1      |
    Étant donné que la pièce "Rapport de suivi, d’évaluation et d’apprentissage" est déposée
    Quand "Rachid" fait "Poursuivre" avec :
      | champ                    | valeur      |
      | Date de la séance        | 02/03/2026  |
      | Membres présents         | 2           |
      | Voix pour                | 2           |
      | Voix contre              | 0           |
      | Abstentions              | 0           |
      | Extrait du procès-verbal | extrait.pdf |
    Et 12 mois passent
    Et nous sommes le 05/03/2027
    Et "Rachid" fait "Ouvrir la revue"
    Et "Hanane" fait "Noter les facteurs" avec :
      | champ                                        | valeur     |
      | Objectifs clairs                             | 3          |
      | Responsabilité conjointe                     | 3          |
      | Soutien de haut niveau                       | 3          |
      | Preuves : stratégie et planification         | Entretiens |
      | Inclusion des acteurs importants             | 3          |
      | Relations d’estime                           | 3          |
      | Langue commune                               | 3          |
      | Preuves : gestion de la coopération          | Entretiens |
      | Secrétariat neutre                           | 3          |
      | Structures inclusives et transparentes       | 3          |
      | Ressources durables                          | 3          |
      | Preuves : pilotage et ressources             | Entretiens |
      | Orientation vers les résultats               | 3          |
      | Rôles clairs                                 | 3          |
      | Transparence                                 | 3          |
      | Preuves : gestion des processus              | Entretiens |
      | Suivi des processus et des résultats         | 3          |
      | Apprentissage et capacités                   | 3          |
      | Communication externe                        | 3          |
      | Preuves : suivi, évaluation et apprentissage | Entretiens |
      | Analyse du contexte                          | 3          |
      | Échange et mise en réseau                    | 3          |
      | Preuves : contexte                           | Entretiens |
    Alors c'est fait
    Et la ligne "Compte rendu" de la liste "Notes des facteurs" vaut :
      | colonne             | valeur              |
      | Jalon               | 1                   |
      | État                | D’un jalon passé    |
      | Relations d’estime  | 2                   |
    Et la ligne "Entretiens" de la liste "Notes des facteurs" vaut :
      | colonne             | valeur              |
      | Jalon               | 2                   |
      | État                | Du jalon en cours   |
      | Relations d’estime  | 3                   |

  Scénario: On ne note que pour soi : ni qui n’est pas membre, ni le secrétariat
    Alors "Salma" ne voit pas le dossier
    Quand "Rachid" fait "Noter les facteurs"
    Alors il faut être partenaire
    Et le champ "Membres qui ont noté, à ce jalon" vaut "0"
