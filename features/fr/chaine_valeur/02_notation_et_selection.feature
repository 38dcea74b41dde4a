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

  Scénario: Le secrétaire désigne les évaluateurs, un par un, parmi les membres
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que "Fatima" est membre du CPDE
    Et que "Salma" est accompagnatrice
    Alors une action en attente "Désigner les évaluateurs" est ouverte pour le secrétaire du CPDE au plus tard le 13/04/2026
    Quand le secrétaire du CPDE fait "Désigner un évaluateur" avec :
      | champ      | valeur |
      | Évaluateur | Salma  |
    Alors c'est refusé car une raison contient "Salma"
    Quand le secrétaire du CPDE fait "Désigner un évaluateur" avec :
      | champ      | valeur |
      | Évaluateur | Fatima |
    Alors c'est fait
    Et une action en attente "Déclarer et noter" est ouverte pour la ligne "Fatima" et revient à "Fatima"
    Et le champ "Évaluateurs à désigner" vaut "2"
    Quand le secrétaire du CPDE fait "Désigner un évaluateur" avec :
      | champ      | valeur |
      | Évaluateur | Fatima |
    Alors c'est refusé car une raison contient "Fatima"

  Scénario: Avant de noter, on déclare n’avoir aucun intérêt
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Évaluateur |
      | Fatima     |
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est refusé car "Déclarez d’abord si vous avez un intérêt dans ce dossier."
    Quand "Fatima" fait "Déclarer mes intérêts" avec :
      | champ                                   | valeur |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Et "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est fait
    Et la ligne "Fatima" de la liste "Grilles de notation" vaut :
      | colonne       | valeur |
      | Total sur 100 | 74     |
    Et "Fatima" ne peut pas faire "Noter"

  Scénario: Qui a un intérêt dans la chaîne ne la note pas, et un autre est désigné
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que "Omar" est membre du CPDE
    Et que la liste "Grilles de notation" est :
      | Évaluateur |
      | Fatima     |
      | Rachid     |
      | Zineb      |
    Quand le secrétaire du CPDE fait "Désigner un évaluateur" avec :
      | champ      | valeur |
      | Évaluateur | Omar   |
    Alors c'est refusé car une raison contient "3"
    Quand le membre du CPDE "Fatima" fait "Déclarer mes intérêts" avec :
      | champ                                   | valeur |
      | Je n’ai aucun intérêt dans cette chaîne | non    |
    Et "Fatima" fait "Déclarer mes intérêts" avec :
      | champ                                   | valeur |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Alors c'est refusé car "Vous avez déjà déclaré si vous avez un intérêt dans ce dossier."
    Quand "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est refusé car "Vous avez déclaré un intérêt dans ce dossier : une autre personne l’évalue."
    Quand le secrétaire du CPDE fait "Désigner un évaluateur" avec :
      | champ      | valeur |
      | Évaluateur | Omar   |
    Alors c'est fait

  Scénario: Qui n’est pas désigné ne note pas
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Quand le membre du CPDE "Fatima" fait "Déclarer mes intérêts" avec :
      | champ                                   | valeur |
      | Je n’ai aucun intérêt dans cette chaîne | oui    |
    Alors c'est refusé car "Vous n’êtes pas désigné pour évaluer ce dossier."
    Quand "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est refusé car "Vous n’êtes pas désigné pour évaluer ce dossier."

  Scénario: La même personne ne rend pas deux grilles
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne | Marché | Emploi des jeunes et des femmes | Nombre de porteurs | Ressource naturelle | Organisation des acteurs | Faisabilité | Rendue le  |
      | Fatima     | oui                                     | 4      | 4                               | 4                  | 4                   | 4                        | 4           | 03/04/2026 |
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est refusé car "Votre grille est rendue : nul ne note un dossier deux fois."

  Scénario: Une note hors de l’échelle est refusée avec sa raison
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne |
      | Fatima     | oui                                     |
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 6      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors c'est refusé car "Marché : au plus 5."

  Scénario: Les notes des autres se lisent quand la sienne est rendue
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne | Marché | Emploi des jeunes et des femmes | Nombre de porteurs | Ressource naturelle | Organisation des acteurs | Faisabilité | Rendue le  |
      | Rachid     | oui                                     | 3      | 3                               | 3                  | 3                   | 3                        | 3           | 03/04/2026 |
      | Fatima     | oui                                     |        |                                 |                    |                     |                          |             |            |
    Alors le membre du CPDE "Fatima" ne lit pas encore "Note moyenne sur 100"
    Et le secrétaire du CPDE ne lit pas encore "Note moyenne sur 100"
    Et le membre du CPDE "Rachid" lit "60" sous "Note moyenne sur 100"
    Quand "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Alors "Fatima" lit "67" sous "Note moyenne sur 100"
    Et "Fatima" lit "14" sous "Écart entre les totaux"

  @S002-034
  Scénario: Deux grilles ne suffisent pas à clore la notation
    Étant donné un dossier "Huile d’olive" à l'étape "Notation"
    Et que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne | Marché | Emploi des jeunes et des femmes | Nombre de porteurs | Ressource naturelle | Organisation des acteurs | Faisabilité | Rendue le  |
      | Rachid     | oui                                     | 3      | 3                               | 3                  | 3                   | 3                        | 3           | 03/04/2026 |
      | Zineb      | oui                                     | 4      | 4                               | 4                  | 4                   | 4                        | 4           | 03/04/2026 |
      | Fatima     | oui                                     |        |                                 |                    |                     |                          |             |            |
    Quand le secrétaire du CPDE fait "Clore la notation"
    Alors c'est refusé car une raison contient "grilles rendues : 2 sur 3"
    Quand le membre du CPDE "Fatima" fait "Noter" avec :
      | champ                           | valeur |
      | Marché                          | 4      |
      | Emploi des jeunes et des femmes | 4      |
      | Nombre de porteurs              | 3      |
      | Ressource naturelle             | 5      |
      | Organisation des acteurs        | 2      |
      | Faisabilité                     | 4      |
    Et le secrétaire du CPDE fait "Clore la notation"
    Alors le dossier est à l'étape "Sélection"
    Et le secrétaire du CPDE lit "71" sous "Note moyenne sur 100"

  @S002-025
  Plan du scénario: Le CPDE retient à partir de 60, ou avec un motif : marché noté <note>
    Étant donné un dossier "Huile d’olive" à l'étape "Sélection"
    Et que la liste "Grilles de notation" est :
      | Évaluateur | Je n’ai aucun intérêt dans cette chaîne | Marché | Emploi des jeunes et des femmes | Nombre de porteurs | Ressource naturelle | Organisation des acteurs | Faisabilité | Rendue le  |
      | Fatima     | oui                                     | <note> | 3                               | 3                  | 3                   | 3                        | 3           | 03/04/2026 |
      | Rachid     | oui                                     | <note> | 3                               | 3                  | 3                   | 3                        | 3           | 03/04/2026 |
      | Zineb      | oui                                     | <note> | 3                               | 3                  | 3                   | 3                        | 3           | 03/04/2026 |
    Quand le CPDE décide "Retenir" <motif>
    Alors <issue>

    Exemples:
      | note | motif                              | issue                                  |
      | 3    |                                    | c'est fait                             |
      | 2    | au motif "Seule chaîne du cercle." | c'est fait                             |
      | 2    |                                    | c'est refusé car une raison contient "56 sur 100" |

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
