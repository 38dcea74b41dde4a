# language: fr
Fonctionnalité: Les tranches de la subvention
  L’ordonnateur débloque, la DAS réceptionne, jamais la même personne. La première tranche est limitée à 60 % ;
  la suivante attend la réception de la précédente ; leur somme ne dépasse pas la subvention.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et le dossier "Convention Zitoun" du processus "Convention" à l'étape "En vigueur"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Financement"
    Et que le champ "Subvention accordée" vaut "300 000"
    Et il est lié à "Convention Zitoun" comme "Conventions"

  Scénario: La première tranche se débloque, jusqu’à 60 %
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 180 000 |
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Financement"
    Et le champ "Reste à payer" vaut "120 000"
    Et la liste "Tranches" compte 1 ligne

  Scénario: Au-delà de 60 %, la première tranche est refusée
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur     |
      | Montant de la tranche | 180 000,01 |
    Alors c'est refusé car "La première tranche est limitée à 60 % de la subvention, soit 180 000 MAD."

  Scénario: Sans convention en vigueur, rien ne se paie
    Étant donné un dossier de la coopérative "Argan du Rif" à l'étape "Pré-création / Financement"
    Et que le champ "Subvention accordée" vaut "100 000"
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur |
      | Montant de la tranche | 10 000 |
    Alors c'est refusé car "Aucun dossier relié : Conventions."

  Scénario: La suivante attend la réception de la précédente
    Étant donné que l'ordonnatrice a fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 100 000 |
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 100 000 |
    Alors c'est refusé car "La tranche 1 n’est pas encore réceptionnée."
    Quand l'agente de la DAS fait "Réceptionner la tranche payée" avec :
      | champ                       | valeur       |
      | Procès-verbal de réception  | pv.pdf       |
      | Factures de la tranche      | factures.pdf |
    Alors c'est fait
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 200 000 |
    Alors c'est fait
    Et le champ "Reste à payer" vaut "0"

  Scénario: La somme des tranches ne dépasse pas la subvention
    Étant donné que l'ordonnatrice a fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 100 000 |
    Et que l'agente de la DAS a fait "Réceptionner la tranche payée" avec :
      | champ                       | valeur       |
      | Procès-verbal de réception  | pv.pdf       |
      | Factures de la tranche      | factures.pdf |
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 200 001 |
    Alors c'est refusé car "Il reste 200 000 MAD à payer sur une subvention de 300 000 MAD."

  Scénario: Qui a signé la convention ne la paie pas
    Étant donné le dossier "Convention Argan" du processus "Convention" à l'étape "En vigueur"
    Et un dossier de la coopérative "Argan du Rif" à l'étape "Pré-création / Contrat spécifique"
    Et il est lié à "Convention Argan" comme "Conventions"
    Et que "Jamila" est agente de la DAS
    Et que "Jamila" est ordonnatrice
    Et que les champs valent :
      | champ               | valeur          |
      | Subvention accordée | 100 000         |
      | ICE                 | 001234567000089 |
      | Numéro au registre  | 13/2026         |
    Et que les pièces sont déposées :
      | pièce                |
      | Attestation bancaire |
      | Preuve de l’apport   |
    Et que "Jamila" a fait "Constater la signature"
    Et que l'accompagnatrice a fait "Attester la création"
    Quand "Jamila" fait "Débloquer une tranche" avec :
      | champ                 | valeur |
      | Montant de la tranche | 10 000 |
    Alors il faut une autre personne

  Scénario: Qui a débloqué ne réceptionne pas
    Étant donné que "Jamila" est agente de la DAS
    Et que "Jamila" est ordonnatrice
    Et que "Jamila" a fait "Débloquer une tranche" avec :
      | champ                 | valeur |
      | Montant de la tranche | 10 000 |
    Quand "Jamila" fait "Réceptionner la tranche payée" avec :
      | champ                       | valeur       |
      | Procès-verbal de réception  | pv.pdf       |
      | Factures de la tranche      | factures.pdf |
    Alors il faut une autre personne

  Scénario: Rien à réceptionner sans tranche payée
    Quand l'agente de la DAS fait "Réceptionner la tranche payée" avec :
      | champ                       | valeur       |
      | Procès-verbal de réception  | pv.pdf       |
      | Factures de la tranche      | factures.pdf |
    Alors c'est refusé car "Aucune tranche payée n’attend de réception."

  Scénario: Le démarrage se constate après la première tranche
    Quand l'accompagnatrice fait "Constater le démarrage"
    Alors il manque la pièce "Constat de démarrage"
    Et c'est refusé car "La première tranche n’est pas encore payée."
    Quand l'ordonnatrice fait "Débloquer une tranche" avec :
      | champ                 | valeur  |
      | Montant de la tranche | 180 000 |
    Et l'accompagnatrice dépose la pièce "Constat de démarrage"
    Et l'accompagnatrice fait "Constater le démarrage"
    Alors c'est fait
    Et le dossier est à l'étape "Post-création / Démarrage"
