# language: fr
Fonctionnalité: Retirer, mettre en demeure, résilier
  Jusqu’au premier paiement, le porteur ou le secrétaire retire le dossier. Après une mise en demeure restée sans
  effet trente jours, le président résilie la convention.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  Plan du scénario: Un dossier se retire avec un motif : <etape>
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "<etape>"
    Quand <qui> fait "Retirer le dossier"
    Alors il manque le motif
    Quand <qui> fait "Retirer le dossier" au motif "Départ à l’étranger"
    Alors c'est fait
    Et le dossier est à l'étape "Retiré"

    Exemples:
      | etape                             | qui                  |
      | Diagnostic / Accueil              | le porteur de projet |
      | Émergence / Plan d’affaires       | le secrétaire du CPDE |
      | Pré-création / Contrat spécifique | le porteur de projet |

  Scénario: Une tranche payée, le dossier ne se retire plus
    Étant donné le dossier "Convention Ouali" du processus "Convention" à l'étape "En vigueur"
    Et un dossier du porteur individuel "Samir Ouali" à l'étape "Pré-création / Financement"
    Et que le champ "Subvention accordée" vaut "100 000"
    Et il est lié à "Convention Ouali" comme "Conventions"
    Et que l'ordonnatrice a fait "Débloquer une tranche" avec :
      | champ                 | valeur |
      | Montant de la tranche | 60 000 |
    Quand le porteur de projet fait "Retirer le dossier" au motif "Départ à l’étranger"
    Alors c'est refusé car "Le dossier a déjà reçu 60 000 MAD : il ne peut plus être retiré."

  Scénario: En démarrage, on ne retire plus
    Étant donné un dossier du porteur individuel "Samir Ouali" à l'étape "Post-création / Démarrage"
    Alors le porteur de projet ne peut pas faire "Retirer le dossier"

  Scénario: La mise en demeure porte sa lettre
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand l'agente de la DAS fait "Mettre en demeure"
    Alors il manque la réponse "Lettre de mise en demeure"
    Quand l'agente de la DAS fait "Mettre en demeure" avec :
      | champ                     | valeur     |
      | Lettre de mise en demeure | lettre.pdf |
    Alors c'est fait
    Et le dossier est à l'étape "Post-création / Suivi"
    Et la pièce "Lettre de mise en demeure" est au dossier

  Scénario: Trente jours après la mise en demeure, la convention se résilie
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Et que l'agente de la DAS a fait "Mettre en demeure" avec :
      | champ                     | valeur     |
      | Lettre de mise en demeure | lettre.pdf |
    Quand 29 jours passent
    Et le président du CPDE fait "Résilier"
    Alors c'est refusé car une raison contient "06/05/2026"
    Quand nous sommes le 07/05/2026
    Et le président du CPDE fait "Résilier"
    Alors c'est fait
    Et le dossier est à l'étape "Résilié"
    Et le dossier est clos

  Scénario: Sans mise en demeure, pas de résiliation
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Pré-création / Formalités"
    Quand le président du CPDE fait "Résilier"
    Alors c'est refusé pour 1 raison
