# language: fr
Fonctionnalité: La convention et les formalités
  La convention signée se joint au dossier ; l’entité se crée, puis le financement commence.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Scénario: La signature se constate sur la convention signée
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Quand l'agent de la DAS fait "Constater la signature"
    Alors il manque la pièce "Convention signée"
    Quand l'agent de la DAS dépose la pièce "Convention signée"
    Et l'agent de la DAS fait "Constater la signature"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Formalités"

  Scénario: Une convention rompue se remplace
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Contrat spécifique"
    Quand l'agent de la DAS fait "Préparer une nouvelle convention"
    Alors il manque le champ "Convention rompue ou échue le"
    Quand l'agent de la DAS remplit :
      | champ                         | valeur     |
      | Convention rompue ou échue le | 03/04/2026 |
    Et l'agent de la DAS fait "Préparer une nouvelle convention"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Contrat spécifique"
    Et le champ "Convention rompue ou échue le" est vide

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

  Scénario: Sans numéros ni pièces, la création ne s’atteste pas
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Formalités"
    Quand l'accompagnatrice fait "Attester la création"
    Alors il manque le champ "ICE"
    Et il manque le champ "Numéro au registre"
    Et il manque la pièce "Attestation bancaire"
    Et il manque la pièce "Preuve de l’apport"
    Et c'est refusé pour 4 raisons
