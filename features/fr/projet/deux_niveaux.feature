# language: fr
Fonctionnalité: La décision à deux niveaux
  Dans certaines provinces, le CPDE propose et le comité provincial de développement humain (CPDH) décide du financement.
  Tout le reste du parcours est celui des autres provinces.

  Contexte:
    Étant donné la variante "Décision à deux niveaux"
    Et que nous sommes le 06/04/2026

  Scénario: La province décide de la variante, et un dossier ouvert ailleurs suit le parcours commun
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Proposition du CPDE" dans "Figuig"
    Alors le président du CPDE ne peut pas faire "Proposer au CPDH" car "Décidé en séance (CPDE) ; cela se fait à la levée de la séance."
    Étant donné un dossier de la coopérative "Argane" à l'étape "Émergence / Décision du CPDE" dans "Brikcha"
    Alors le président du CPDE ne peut pas faire "Approuver" car "Décidé en séance (CPDE) ; cela se fait à la levée de la séance."

  Scénario: Le CPDE propose, le CPDH accorde la part de l’INDH
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Proposition du CPDE"
    Et que la liste "Sources de financement" est :
      | Source              | Montant |
      | INDH                | 300 000 |
      | Apport en numéraire | 200 000 |
    Quand le CPDE décide "Proposer au CPDH"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDH"
    Et le champ "Subvention accordée" est vide
    Et une action en attente "Statuer en séance du CPDH" est ouverte pour le président du CPDE
    Quand nous sommes le 13/04/2026
    Et le CPDH décide "Approuver le financement"
    Alors c'est fait
    Et le dossier est à l'étape "Pré-création / Contrat spécifique"
    Et le champ "Subvention accordée" vaut "300 000"
    Et le champ "Séance du CPDE" vaut "13/04/2026"

  Scénario: Le CPDH renvoie au CPDE, avec un motif
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Décision du CPDH"
    Quand le CPDH décide "Renvoyer au CPDE" au motif "Deux projets semblables dans la commune"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Proposition du CPDE"

  Plan du scénario: Sans majorité, pas de décision : <acte>
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "<étape>"
    Quand <organe> décide "<acte>" au motif "Séance du 2 avril" par 3 voix pour, 5 contre et 1 abstention
    Alors c'est refusé car une raison contient "3 pour, 5 contre"
    Et le dossier n'a pas changé

    Exemples:
      | étape                           | acte                     | organe  |
      | Émergence / Proposition du CPDE | Proposer au CPDH         | le CPDE |
      | Émergence / Décision du CPDH    | Approuver le financement | le CPDH |
      | Émergence / Décision du CPDH    | Renvoyer au CPDE         | le CPDH |

  Plan du scénario: « <acte> » n’appartient qu’à une séance
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "<étape>"
    Quand le président du CPDE fait "<acte>" au motif "Séance du 2 avril"
    Alors c'est refusé car une raison contient "cela se fait à la levée de la séance"

    Exemples:
      | étape                           | acte                     |
      | Émergence / Proposition du CPDE | Proposer au CPDH         |
      | Émergence / Décision du CPDH    | Approuver le financement |
      | Émergence / Décision du CPDH    | Renvoyer au CPDE         |

  Scénario: Les réserves levées, le CPDH décide encore
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Sous réserve"
    Et que la liste "Réserves" est :
      | Réserve        | Preuve apportée | État    |
      | Titre du local |                 | Ouverte |
    Et que le champ "Réserves posées par le CPDE" vaut "1"
    Quand le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est refusé car "Réserves levées avec preuve : 0 sur 1."
    Quand l'accompagnatrice remplit la liste "Réserves" :
      | Réserve        | Preuve apportée    | État  |
      | Titre du local | Acte du 03/04/2026 | Levée |
    Et que le secrétaire du CPDE fait "Lever les réserves"
    Alors c'est fait
    Et le dossier est à l'étape "Émergence / Décision du CPDH"

  Plan du scénario: Rien ne s’accorde au-delà de l’enveloppe de l’appel : <acte>
    Étant donné le dossier "Appel d’avril" du processus "Appel à projets" à l'étape "Clos"
    Et on revient au dossier "Appel d’avril"
    Et que le champ "Enveloppe de l’appel" vaut "200 000"
    Et la variante "Décision à deux niveaux"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "<étape>"
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Et que la liste "Sources de financement" est :
      | Source | Montant |
      | INDH   | 250 000 |
    Quand <organe> décide "<acte>"
    Alors c'est refusé car une raison contient "Il reste 200 000 MAD"

    Exemples:
      | étape                           | acte                     | organe  |
      | Émergence / Proposition du CPDE | Proposer au CPDH         | le CPDE |
      | Émergence / Décision du CPDH    | Approuver le financement | le CPDH |
