# language: fr
Fonctionnalité: Les instances locales de l’INDH à une séance
  Le comité provincial du développement humain (CPDH) et les comités locaux (CLDH) sont des organes connus ; leurs présidents sont
  invités aux séances qui les concernent.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et que "Naima" est auditrice dans "Figuig"

  @S002-031
  Plan du scénario: Un président de CLDH est invité à la séance d’une instance, et la lit
    Étant donné un dossier "Séance de mars" à l'étape "Planifiée"
    Et que les champs valent :
      | champ                   | valeur   |
      | Organe                  | <organe> |
      | Secrétaire de la séance | Salma    |
      | Qui préside             | Hatim    |
    Alors "Naima" ne voit pas le dossier
    Quand "Salma" remplit la liste "Membres et suppléants" :
      | Membre                       | Compte | Famille                   |
      | Présidente du CLDH de Zoumi  | Naima  | Collectivité territoriale |
    Alors c'est fait
    Et "Naima" voit le dossier

    Exemples:
      | organe |
      | CPDH   |
      | CLDH   |
