# language: fr
Fonctionnalité: La convention et les formalités
  La convention est un dossier lié ; en vigueur, elle ouvre les formalités, puis le financement commence.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: La signature se constate sur une convention en vigueur
    Étant donné le dossier "Convention Zitoun" du processus "Convention" à l'étape "Signature"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Et que le champ "Subvention accordée" vaut "300 000"
    Et il est lié à "Convention Zitoun" comme "Conventions"
    Quand l'agent de la DAS fait "Constater la signature"
    Alors c'est refusé car une raison contient "il en faut au moins 1"

  Scénario: Une convention en vigueur ouvre les formalités, et la réserve devient un engagement
    Étant donné le dossier "Convention Zitoun" du processus "Convention" à l'étape "En vigueur"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Et que le champ "Subvention accordée" vaut "300 000"
    Et il est lié à "Convention Zitoun" comme "Conventions"
    Quand l'agent de la DAS fait "Constater la signature"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Formalités"
    Et le champ "Engagé" vaut "300 000"

  Scénario: L’approbation ouvre la convention du porteur
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Quand l'agent de la DAS fait "Préparer une nouvelle convention"
    Alors c'est fait
    Et il a 1 dossier lié comme "Conventions"
    Quand on passe au dossier lié comme "Conventions"
    Alors le dossier est à l'étape "Rédaction"
    Et le champ "Type de convention" vaut "Convention avec un porteur"

  Scénario: Tant qu’une convention est ouverte, on n’en prépare pas d’autre
    Étant donné le dossier "Convention Zitoun" du processus "Convention" à l'étape "Négociation"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Et il est lié à "Convention Zitoun" comme "Conventions"
    Quand l'agent de la DAS fait "Préparer une nouvelle convention"
    Alors c'est refusé car une raison contient "encore à l’étape"

  Scénario: La création s’atteste avec ses numéros et ses pièces
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Formalités"
    Et que le champ "ICE" vaut "001234567000089"
    Et que le champ "Numéro au registre" vaut "12/2026"
    Et que la pièce "Attestation bancaire" est déposée
    Et que la pièce "Preuve de l’apport" est déposée
    Quand l'accompagnatrice fait "Attester la création"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Financement"
    Et une action en attente "Débloquer la première tranche" est ouverte pour l'ordonnateur

  @S002-019
  Scénario: Sans numéros ni pièces, la création ne s’atteste pas
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Formalités"
    Quand l'accompagnatrice fait "Attester la création"
    Alors il manque le champ "ICE"
    Et il manque le champ "Numéro au registre"
    Et il manque la pièce "Attestation bancaire"
    Et il manque la pièce "Preuve de l’apport"
    Et c'est refusé pour 4 raisons
