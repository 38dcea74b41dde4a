# language: fr
Fonctionnalité: La notation et la sélection d’une chaîne
  Plusieurs membres notent, chacun une fois et sans intérêt dans la chaîne ; le CPDE retient, met en réserve ou écarte.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"

  Scénario: La chaîne s’inscrit à la notation quand le programme choisit ses chaînes
    Étant donné le dossier "Programme d’Ouezzane" du processus "Programme provincial" à l'étape "Sélection des chaînes"
    Et un dossier "Huile d’olive" à l'étape "Diagnostiquée"
    Et il est lié à "Programme d’Ouezzane" comme "Programme provincial"
    Quand le secrétaire du CPDE fait "Inscrire à la notation"
    Alors le dossier est à l'étape "Notation"

  Scénario: Avant, il faut un motif
    Étant donné le dossier "Programme d’Ouezzane" du processus "Programme provincial" à l'étape "Diagnostic / Remise des livrables"
    Et un dossier "Huile d’olive" à l'étape "Diagnostiquée"
    Et il est lié à "Programme d’Ouezzane" comme "Programme provincial"
    Quand le secrétaire du CPDE fait "Inscrire à la notation"
    Alors c'est refusé car une raison contient "Programme d’Ouezzane"

  Scénario: Un diagnostic renvoyé demande un nouveau rapport
    Étant donné un dossier "Huile d’olive" à l'étape "Diagnostiquée"
    Et que la pièce "Rapport de diagnostic" est déposée
    Quand l'agent de la DAS fait "Renvoyer le diagnostic" au motif "Le transport manque." avec :
      | champ              | valeur                                |
      | Points à reprendre | Décrire le transport jusqu’au moulin. |
    Alors le dossier est à l'étape "Diagnostic / Analyse"
    Quand l'opérateur d'appui fait "Remettre le diagnostic"
    Alors il manque la pièce "Rapport de diagnostic"

  Scénario: Une personne note une chaîne une seule fois
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 2      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Alors c'est fait
    Et le champ "Note moyenne sur 100" vaut "74"
    Et "Fatima" ne peut pas faire "Noter"

  Scénario: Qui a un intérêt dans la chaîne ne la note pas
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 5      |
      | Emploi des jeunes et des femmes         | 5      |
      | Nombre de porteurs                      | 5      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 5      |
      | Faisabilité                             | 5      |
      | Je n’ai aucun intérêt dans cette chaîne | non    |
    Alors c'est refusé car "Une personne intéressée à la chaîne ne la note pas."

  Scénario: La même personne ne rend pas deux grilles
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que le membre du CPDE "Fatima" a fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 2      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Quand "Fatima" fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 5      |
      | Emploi des jeunes et des femmes         | 5      |
      | Nombre de porteurs                      | 5      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 5      |
      | Faisabilité                             | 5      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Alors il faut une autre personne

  @S002-034
  Scénario: Deux grilles ne suffisent pas à clore la notation
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Marché | Total sur 100 |
      | 3      | 70            |
      | 4      | 74            |
    Quand le secrétaire du CPDE fait "Clore la notation"
    Alors c'est refusé car "Grilles rendues : 2 ; il en faut 3."
    Quand le département sectoriel fait "Noter" avec :
      | champ                                   | valeur |
      | Marché                                  | 4      |
      | Emploi des jeunes et des femmes         | 4      |
      | Nombre de porteurs                      | 3      |
      | Ressource naturelle                     | 5      |
      | Organisation des acteurs                | 2      |
      | Faisabilité                             | 4      |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Et le secrétaire du CPDE fait "Clore la notation"
    Alors le dossier est à l'étape "Sélection"

  @S002-025
  Plan du scénario: Le CPDE retient à partir de 60, ou avec un motif : note <note>
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Et que la liste "Grilles de notation" est :
      | Marché | Total sur 100 |
      | 3      | <note>        |
    Quand le CPDE décide "Retenir" <motif>
    Alors <issue>

    Exemples:
      | note | motif                              | issue                                                                     |
      | 60   |                                    | c'est fait                                                                |
      | 59   | au motif "Seule chaîne du cercle." | c'est fait                                                                |
      | 59   |                                    | c'est refusé car "La note moyenne est de 59 sur 100 ; le minimum est 60." |

  Scénario: En réserve, la chaîne attend un fait nouveau
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Quand le CPDE décide "Mettre en réserve" au motif "Producteurs peu organisés."
    Alors le dossier est à l'étape "En réserve"
    Et une action en attente "Réexaminer la chaîne" est ouverte pour le secrétaire du CPDE au plus tard le 06/04/2027
    Quand le secrétaire du CPDE fait "Réexaminer" avec :
      | champ        | valeur                             |
      | Fait nouveau | Une union de coopératives est née. |
    Alors le dossier est à l'étape "Notation"

  Plan du scénario: Le CPDE écarte une chaîne « <etape> »
    Étant donné un dossier "Huile d’olive" à l'étape "<etape>"
    Quand le CPDE décide "Écarter" au motif "Marché trop étroit."
    Alors le dossier est à l'étape "Écartée"
    Et le dossier est clos

    Exemples:
      | etape      |
      | Sélection  |
      | En réserve |

  Plan du scénario: Sans majorité, « <acte> » ne se fait pas
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Quand le CPDE décide "<acte>" au motif "Séance du 2 avril." par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"

    Exemples:
      | acte              |
      | Mettre en réserve |
      | Écarter           |

  Scénario: Sans majorité, la chaîne n’est pas retenue
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Quand le CPDE décide "Retenir" au motif "Seule chaîne du cercle." par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3"

  Scénario: L’opérateur retire une chaîne avant la sélection
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand l'opérateur d'appui fait "Retirer la chaîne" au motif "Doublon."
    Alors le dossier est à l'étape "Retiré"

  Scénario: Une chaîne suspendue reprend là où elle s’est arrêtée
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand le secrétaire du CPDE fait "Suspendre" au motif "Sécheresse."
    Alors le dossier est à l'étape "Suspendu"
    Quand le secrétaire du CPDE fait "Reprendre"
    Alors le dossier est de nouveau à l'étape "Notation"
