# language: fr
Fonctionnalité: L’éligibilité
  Un porteur individuel a de 18 à 35 ans. Une coopérative ou un GIE compte plus de 30 % de femmes et de jeunes.
  Une entreprise qui existe déjà n’a pas plus de 12 mois.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  @S002-021
  Plan du scénario: L’âge du porteur : <cas>
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "<naissance>"
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors c'est fait
    Et le dossier est à l'étape "Sélection de la chaîne de valeur / Rattachement"

    Exemples:
      | cas                     | naissance  |
      | 18 ans aujourd’hui même | 06/04/2008 |
      | 35 ans encore ce jour   | 07/04/1990 |

  @S002-021
  Plan du scénario: Hors d’âge : <cas>
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "<naissance>"
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors c'est refusé car "Le porteur a <age> ans ; l’âge admis va de 18 à 35 ans."

    Exemples:
      | cas                   | naissance  | age |
      | 18 ans demain         | 07/04/2008 | 17  |
      | 36 ans aujourd’hui    | 06/04/1990 | 36  |

  @S002-015 @S002-021
  Scénario: Une coopérative de femmes et de jeunes est éligible
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Diagnostic / Profil"
    Et que la liste "Membres" est :
      | Nom et prénom | Sexe  | Date de naissance |
      | Aïcha Bennis  | Femme | 02/05/1970        |
      | Omar Tazi     | Homme | 11/11/1975        |
      | Ali Zaki      | Homme | 01/01/1999        |
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors c'est fait

  @S002-015 @S002-021
  Scénario: Trente pour cent de femmes et de jeunes ne suffisent pas
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Diagnostic / Profil"
    Et que la liste "Membres" est :
      | Nom et prénom | Sexe  | Date de naissance |
      | Aïcha Bennis  | Femme | 02/05/1970        |
      | Omar Tazi     | Homme | 11/11/1975        |
      | Ali Zaki      | Homme | 01/01/1980        |
      | Saïd Amrani   | Homme | 01/01/1981        |
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors c'est refusé car "Femmes et jeunes : 1 membres sur 4, soit 25 % ; il faut plus de 30 %."

  @S002-021
  Plan du scénario: Une très petite entreprise de <cas>
    Étant donné un dossier de la très petite entreprise "Argan du Rif" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "12/03/1998"
    Et que le champ "Date de création" vaut "<creation>"
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors <issue>

    Exemples:
      | cas                       | creation   | issue |
      | douze mois jour pour jour | 06/04/2025 | c'est fait |
      | douze mois et un jour     | 05/04/2025 | c'est refusé car "L’entreprise existe depuis le 05/04/2025 ; l’ancienneté admise est de 12 mois." |

  Scénario: Un porteur hors d’âge est déclaré inéligible, avec un motif
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "12/03/1980"
    Quand l'agent de la DAS fait "Déclarer inéligible"
    Alors il manque le motif
    Quand l'agent de la DAS fait "Déclarer inéligible" au motif "Le porteur a 46 ans."
    Alors c'est fait
    Et le dossier est à l'étape "Rejeté"
    Et le journal garde "Le porteur a 46 ans."

  Scénario: Qui remplit les conditions ne peut être déclaré inéligible
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "12/03/1998"
    Quand l'agent de la DAS fait "Déclarer inéligible" au motif "Sans objet"
    Alors c'est refusé car "Le porteur remplit les conditions d’éligibilité."

  Scénario: Un recours admis vaut éligibilité
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Diagnostic / Profil"
    Et que le champ "Date de naissance" vaut "12/03/1980"
    Et que l'agent de la DAS a fait "Déclarer inéligible" au motif "Le porteur a 46 ans."
    Et que la pièce "Mémoire de recours" est déposée
    Et que le porteur de projet a fait "Former un recours"
    Et que le président du CRDH a fait "Admettre le recours" au motif "Reconversion après un licenciement."
    Alors le dossier est de nouveau à l'étape "Diagnostic / Profil"
    Quand l'agent de la DAS fait "Constater l’éligibilité"
    Alors c'est fait
