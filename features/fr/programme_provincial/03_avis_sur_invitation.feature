# language: fr
Fonctionnalité: Un département répond sur invitation
  Un département n’a pas toujours de compte. On l’invite : un lien lui donne la question et le formulaire de l’avis, rien d’autre
  du dossier, jusqu’au dernier jour.

  Contexte:
    Étant donné le processus "Programme provincial"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Programme d’Ouezzane" à l'étape "Diagnostic / Filières"
    Et que la pièce "Livrables du diagnostic" est déposée
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                              |
      | Département | Agriculture                         |
      | Question    | Les filières sont-elles porteuses ? |
    Et que l'opérateur d'appui a fait "Demander un avis" avec :
      | champ       | valeur                          |
      | Département | Eaux et forêts                  |
      | Question    | Les massifs le supportent-ils ? |

  Scénario: L’invité rend son avis, une seule fois
    Étant donné que le secrétaire du CPDE a invité "Agriculture" à "Rendre un avis"
    Quand l'invité fait "Rendre un avis" avec :
      | champ        | valeur                   |
      | Avis         | Favorable                |
      | Observations | Deux filières sur trois. |
    Alors c'est fait
    Et aucune action en attente "Rendre l’avis sur le diagnostic" n'est ouverte pour la ligne "Agriculture"
    Et l'invitation n'est plus valable

  Scénario: L’invité ne répond que pour son département
    Étant donné que le secrétaire du CPDE a invité "Agriculture" à "Rendre un avis"
    Quand l'invité fait "Rendre un avis" avec :
      | champ        | valeur         |
      | Avis demandé | Eaux et forêts |
      | Avis         | Défavorable    |
    Alors c'est refusé car une raison contient "une seule réponse sur une seule ligne de ce dossier"
    Quand l'invité commente "Et l’eau ?"
    Alors c'est refusé

  Scénario: Passé le délai, l’invitation ne vaut plus rien
    Étant donné que le secrétaire du CPDE a invité "Agriculture" à "Rendre un avis"
    Quand 16 jours ouvrables passent
    Alors l'invitation n'est plus valable
    Quand l'invité fait "Rendre un avis" avec :
      | champ | valeur    |
      | Avis  | Favorable |
    Alors c'est refusé car une raison contient "Cette invitation n’est plus valable"
    Et le dossier n'a pas changé

  Scénario: Qui n’est pour rien dans l’avis n’invite personne
    Quand l'opérateur d'appui invite "Agriculture" à "Rendre un avis"
    Alors il faut être secrétaire du CPDE
    Et l'invitation n'est plus valable
