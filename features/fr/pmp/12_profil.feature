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
    Et un dossier "Olivier du Rif" à l'étape "Lancement / Noyau"
    Et que les champs valent :
      | champ                  | valeur                        |
      | Pourquoi un partenariat | Aucun acteur ne peut faire seul |
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Intérêt propre       | Du noyau |
      | Conseil régional    | Hanane         | Publique       | Développer la région | oui      |
      | Coopérative Tifawin | Omar           | Privée         | Vendre plus loin     | oui      |
      | TARGA-AIDE          | Rachid         | Société civile | Appuyer              | oui      |
    Et que la liste "Notes des facteurs" est :
      | Noté par | Jalon | Preuves : contexte |
      | Omar     | 1     | Atelier            |

  @S004-017 @S004-029 @S004-032
  Scénario: La décision qui clôt un jalon archive ses notes ; elles restent écrites, avec leur jalon et leurs preuves
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
      | colonne            | valeur            |
      | Noté par           | Hanane            |
      | Jalon              | 1                 |
      | État               | Du jalon en cours |
    Quand l'initiatrice fait "Engager la conception"
    Alors c'est fait
    Et la ligne "Compte rendu" de la liste "Notes des facteurs" vaut :
      | colonne            | valeur           |
      | Jalon              | 1                |
      | État               | D’un jalon passé |
      | Relations d’estime | 2                |
      | Secrétariat neutre | 2                |
    Et le champ "Membres qui ont noté, à ce jalon" vaut "0"

  Scénario: On ne note que pour soi : qui n’est pas membre ne voit pas le dossier, et qui a noté ne note plus à ce jalon
    Alors "Salma" ne voit pas le dossier
    Quand l'initiatrice fait "Noter les facteurs"
    Alors il faut être partenaire
