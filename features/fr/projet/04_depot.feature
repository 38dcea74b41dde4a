# language: fr
Fonctionnalité: Le dépôt à un appel à projets
  Le dossier se dépose à un appel ouvert dans la province, avec ses pièces et trois devis. Un récépissé est délivré ;
  les règles de l’appel valent dès lors pour le dossier.

  Contexte:
    Étant donné que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et le processus "Appel à projets"
    Et un dossier "Appel de printemps" à l'étape "Ouvert"
    Et que les champs valent :
      | champ                    | valeur           |
      | Clôture                  | 30/04/2026 16:30 |
      | Part maximale de l’INDH  | 50 %             |
    Et le processus "Dossier de projet"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Idée"
    Et que la liste "Devis" est :
      | Fournisseur       | Montant |
      | Atlas Matériel    | 118 000 |
      | Rif Équipement    | 121 500 |
      | Nord Agricole     | 119 900 |
    Et que les pièces sont déposées :
      | pièce                     |
      | Carte nationale d’identité |
      | Formulaire de candidature |
      | Statuts                   |
      | Liste des membres         |

  Scénario: Un dossier complet se dépose
    Quand le porteur de projet fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Présélection"
    Et il est lié à "Appel de printemps" comme "Appel à projets"
    Et le champ "Récépissé de dépôt délivré le" vaut "06/04/2026 09:30"
    Et une action en attente "Noter l’idée et se prononcer" est ouverte pour le rapporteur technique au plus tard le 27/04/2026

  Scénario: L’accompagnatrice dépose aussi, un rapporteur non
    Alors l'accompagnatrice peut faire "Déposer le dossier"
    Et le rapporteur technique ne peut pas faire "Déposer le dossier"

  Scénario: Jusqu’à la dernière seconde
    Quand nous sommes le 30/04/2026 à 16:29:59
    Et l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors c'est fait

  Scénario: Une seconde plus tard, c’est trop tard
    Quand nous sommes le 30/04/2026 à 16:29:59
    Et 1 seconde passe
    Et l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors c'est refusé
    Et le dossier est à l'étape "Émergence / Idée"
    Quand on revient au dossier "Appel de printemps"
    Alors le dossier est passé seul à l'étape "Clos"

  Scénario: L’appel doit être de la province
    Étant donné le dossier "Appel du Moyen Atlas" du processus "Appel à projets" à l'étape "Ouvert" dans "Khénifra"
    Quand l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur               |
      | Appel à projets  | Appel du Moyen Atlas |
    Alors c'est refusé car une raison contient "Khénifra"

  Scénario: L’appel doit être ouvert
    Étant donné le dossier "Appel d’été" du processus "Appel à projets" à l'étape "Publié"
    Quand l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur      |
      | Appel à projets  | Appel d’été |
    Alors c'est refusé car une raison contient "Appel d’été"

  Scénario: Un groupe dépose ses pièces et trois devis
    Étant donné un dossier de la coopérative "Argan du Rif" à l'étape "Émergence / Idée"
    Et que la liste "Devis" est :
      | Fournisseur       | Montant |
      | Atlas Matériel    | 118 000 |
      | Rif Équipement    | 121 500 |
    Quand l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors il manque la pièce "Carte nationale d’identité"
    Et il manque la pièce "Formulaire de candidature"
    Et il manque la pièce "Statuts"
    Et il manque la pièce "Liste des membres"
    Et c'est refusé car "Devis saisis : 2 ; il en faut 3."
    Et c'est refusé pour 5 raisons

  Scénario: Un porteur individuel dépose un curriculum vitæ
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Émergence / Idée"
    Et que la liste "Devis" est :
      | Fournisseur       | Montant |
      | Atlas Matériel    | 18 000  |
      | Rif Équipement    | 21 500  |
      | Nord Agricole     | 19 900  |
    Et que la pièce "Carte nationale d’identité" est déposée
    Et que la pièce "Formulaire de candidature" est déposée
    Quand l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors il manque la pièce "Curriculum vitæ"
    Et c'est refusé pour 1 raison
    Quand l'accompagnatrice dépose la pièce "Curriculum vitæ"
    Et l'accompagnatrice fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Alors c'est fait

  @S002-011
  Scénario: Les règles de l’appel valent pour le dossier
    Étant donné que l'accompagnatrice a fait "Déposer le dossier" avec :
      | champ            | valeur             |
      | Appel à projets  | Appel de printemps |
    Et que le rapporteur technique a fait "Présélectionner" avec :
      | champ           | valeur |
      | Note sur 100    | 75     |
    Et que la pièce "Attestation de formation" est déposée
    Et que l'accompagnatrice a fait "Valider la formation"
    Et que la pièce "Plan d’affaires" est déposée
    Et que le champ "Coût total" vaut "200 000"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 110 000 |
      | Apport en numéraire | 90 000  |
    Quand l'accompagnatrice fait "Soumettre le plan d’affaires"
    Alors c'est refusé car "La part de l’INDH atteint 55 % du coût total ; le plafond est 50 %."
