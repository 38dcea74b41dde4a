# language: fr
Fonctionnalité: Entrer dans le cluster et en sortir
  Un candidat est admis ; un membre est suspendu ou sort, avec un motif. Un membre ne parle que pour lui-même.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Et que la liste "Membres" est :
      | Membre      | Famille              | État  | Représenté par |
      | Zitoun      | Maillon de la chaîne | Admis | Salma          |
      | Tifawin     | Maillon de la chaîne | Admis | Omar           |

  @S000-014
  Scénario: Un candidat est inscrit, admis, puis sort avec un motif
    Quand le co-facilitateur fait "Inscrire un candidat" avec :
      | champ     | valeur               |
      | Candidat  | Moulin neuf          |
      | Famille   | Maillon de la chaîne |
      | Représenté par | Hind            |
    Alors c'est fait
    Quand le co-facilitateur fait "Admettre un membre" avec :
      | champ            | valeur      |
      | Membre           | Moulin neuf |
      | Charte signée le | 06/04/2026  |
    Alors c'est fait
    Et le champ "Membres admis" vaut "3"
    Et la ligne "Moulin neuf" de la liste "Membres" vaut :
      | colonne  | valeur     |
      | Admis le | 06/04/2026 |
    Et une action en attente "Donner les chiffres du trimestre" est ouverte pour la ligne "Moulin neuf" et revient à "Hind"
    Quand "Hind" fait "Sortir ou suspendre un membre" avec :
      | champ   | valeur      |
      | Membre  | Moulin neuf |
      | Comment | Sorti       |
    Alors il manque le motif
    Quand "Hind" fait "Sortir ou suspendre un membre" au motif "Le moulin ferme." avec :
      | champ   | valeur      |
      | Membre  | Moulin neuf |
      | Comment | Sorti       |
    Alors c'est fait
    Et la ligne "Moulin neuf" de la liste "Membres" vaut :
      | colonne  | valeur     |
      | État     | Sorti      |
      | Sorti le | 06/04/2026 |
    Quand 1 jour passe
    Alors "Hind" ne voit pas le dossier

  Scénario: Une charte signée demain n’admet personne aujourd’hui
    Étant donné que le co-facilitateur a fait "Inscrire un candidat" avec :
      | champ     | valeur               |
      | Candidat  | Moulin neuf          |
      | Famille   | Maillon de la chaîne |
    Quand le co-facilitateur fait "Admettre un membre" avec :
      | champ            | valeur      |
      | Membre           | Moulin neuf |
      | Charte signée le | 07/04/2026  |
    Alors c'est refusé car "La date du 07/04/2026 est à venir."

  Scénario: Qui est déjà membre ne s’admet pas
    Quand le co-facilitateur fait "Admettre un membre" avec :
      | champ            | valeur     |
      | Membre           | Zitoun     |
      | Charte signée le | 06/04/2026 |
    Alors c'est refusé car "Ni candidat ni suspendu : Zitoun."

  Scénario: Un membre suspendu revient
    Étant donné que le co-facilitateur a fait "Sortir ou suspendre un membre" au motif "Cotisation due" avec :
      | champ   | valeur   |
      | Membre  | Tifawin  |
      | Comment | Suspendu |
    Alors le champ "Membres admis" vaut "1"
    Quand le co-facilitateur fait "Admettre un membre" avec :
      | champ            | valeur     |
      | Membre           | Tifawin    |
      | Charte signée le | 06/04/2026 |
    Alors c'est fait

  Scénario: Un membre ne sort que lui-même, et seulement s’il est membre
    Quand "Salma" fait "Sortir ou suspendre un membre" au motif "Il ne vient plus." avec :
      | champ   | valeur  |
      | Membre  | Tifawin |
      | Comment | Sorti   |
    Alors c'est refusé car "Un membre ne sort que lui-même."
    Étant donné que le co-facilitateur a fait "Sortir ou suspendre un membre" au motif "Absent depuis un an" avec :
      | champ   | valeur  |
      | Membre  | Tifawin |
      | Comment | Sorti   |
    Quand le co-facilitateur fait "Sortir ou suspendre un membre" au motif "Encore" avec :
      | champ   | valeur  |
      | Membre  | Tifawin |
      | Comment | Sorti   |
    Alors c'est refusé car "N’est pas membre : Tifawin."

  @S000-010
  Scénario: Le journal dit ce que chaque co-facilitateur a fait
    Quand le co-facilitateur "Karim" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le transport des olives |
    Et la co-facilitatrice "Amal" fait "Monter une pratique en échelle" avec :
      | champ                        | valeur                 |
      | Bonne pratique ou innovation | Le tri avant le moulin |
    Alors le journal dit que "Karim" a fait "Ouvrir un dialogue"
    Et le journal dit que "Amal" a fait "Monter une pratique en échelle"
