# language: fr
Fonctionnalité: Le procès-verbal
  Il porte deux signatures, sur le même texte ; chaque dossier décidé reçoit son extrait. Rectifié, il est à signer de nouveau,
  et l’ancien texte reste.

  Contexte:
    Étant donné le processus "Séance"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Ouezzane"
    Et que "Salma" est secrétaire du CPDE dans "Ouezzane"
    Et que "Hatim" est président du CPDE dans "Ouezzane"
    Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et le dossier "Miel du Rif" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
    Et une séance du CPDE siège sur "Huilerie Zitoun"

  @S002-065
  Scénario: Le procès-verbal se propose, se rectifie, se signe et s’approuve
    Quand le point 1 est mis au vote : "Approuver"
    Et la séance se lève
    Et "Salma" fait "Proposer le procès-verbal"
    Alors il manque la réponse "Procès-verbal"
    Et c'est refusé car une raison contient "Huilerie Zitoun"
    Quand "Salma" fait "Proposer le procès-verbal" avec :
      | champ         | valeur          |
      | Procès-verbal | pv.pdf          |
      | Extraits      | Huilerie Zitoun |
    Alors c'est fait
    Quand "Hatim" fait "Approuver le procès-verbal"
    Alors c'est refusé car "La présidence n’a pas signé ce texte."
    Et c'est refusé car "Le secrétariat n’a pas signé ce texte."
    Quand "Salma" fait "Signer le procès-verbal"
    Et "Salma" fait "Signer le procès-verbal"
    Alors c'est refusé car "Vous avez déjà signé ce texte."
    Quand "Salma" fait "Rectifier le procès-verbal" au motif "Un nom manquait" avec :
      | champ         | valeur       |
      | Procès-verbal | rectifie.pdf |
    Alors c'est refusé car une raison contient "Huilerie Zitoun"
    Quand "Salma" fait "Rectifier le procès-verbal" au motif "Un nom manquait" avec :
      | champ         | valeur          |
      | Procès-verbal | rectifie.pdf    |
      | Extraits      | Huilerie Zitoun |
    Alors c'est fait
    Et le dossier garde 2 versions de la pièce "Procès-verbal"
    Et le journal garde "Un nom manquait"
    Et la liste "Signatures du procès-verbal" compte 1 ligne
    Quand "Hatim" fait "Signer le procès-verbal"
    Et "Hatim" fait "Approuver le procès-verbal"
    Alors c'est refusé car "Le secrétariat n’a pas signé ce texte."
    Quand "Salma" fait "Signer le procès-verbal"
    Et "Hatim" fait "Approuver le procès-verbal"
    Alors c'est fait
    Et le dossier est clos
    Quand on revient au dossier "Huilerie Zitoun"
    Alors la pièce "Extrait du procès-verbal" est au dossier
