# language: fr
Fonctionnalité: Les territoires
  Les provinces se nomment comme les gens les écrivent. Un rôle vaut dans son territoire et dans tout ce qu’il contient.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026

  Plan du scénario: On trouve la même province sous chaque façon de l’écrire : <nom>
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Accueil" dans "<nom>"
    Et que "Idris" est secrétaire du CPDE dans "<province>"
    Alors "Idris" voit le dossier

    @S002-002
    Exemples:
      | nom    | province |
      | Figuig | Figuig   |
    @S002-003
    Exemples:
      | nom       | province  |
      | Boulmane  | Boulemane |
      | boulemane | Boulemane |
    @S002-004
    Exemples:
      | nom      | province |
      | Ouazzane | Ouezzane |
    @S002-005
    Exemples:
      | nom      | province |
      | Khenifra | Khénifra |
    @S002-006
    Exemples:
      | nom          | province     |
      | Sidi Bennour | Sidi Bennour |

  @S000-044
  Scénario: Un rôle tenu dans une région vaut dans ses provinces, et dans aucune autre
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Recours" dans "Brikcha"
    Et que "Mounir" est président du CRDH dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Nabil" est président du CRDH dans "Béni Mellal-Khénifra"
    Alors "Mounir" voit le dossier
    Et "Mounir" peut faire "Confirmer le rejet"
    Et "Nabil" ne voit pas le dossier
    Quand "Nabil" fait "Confirmer le rejet" au motif "Hors de ma région"
    Alors pour cette personne, ce dossier n'existe pas
    Et le dossier n'a pas changé
