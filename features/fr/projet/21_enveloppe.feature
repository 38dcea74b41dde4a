# language: fr
Fonctionnalité: L’enveloppe d’un appel et sa liste d’attente
  Un appel dit combien il peut donner. Rien ne s’approuve au-delà ; ce qu’un dossier rend va au premier de la liste d’attente.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et le dossier "Appel d’avril" du processus "Appel à projets" à l'étape "Clos"
    Et on revient au dossier "Appel d’avril"
    Et que le champ "Enveloppe de l’appel" vaut "500 000"
    Et le processus "Dossier de projet"
    Et un dossier de la coopérative "Miel du Rif" à l'étape "Pré-création / Formalités"
    Et que le champ "Engagé" vaut "300 000"
    Et il est lié à "Appel d’avril" comme "Appel à projets"

  Plan du scénario: Une part qui tient dans l’enveloppe s’approuve, une autre non : <part>
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Décision du CPDE"
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Et que la liste "Sources de financement" est :
      | Source | Montant |
      | INDH   | <part>  |
    Quand le CPDE décide "Approuver"
    Alors <alors>

    Exemples:
      | part       | alors                                                           |
      | 200 000    | c'est fait                                                      |
      | 200 000,01 | c'est refusé car une raison contient "Il reste 200 000 MAD"     |

  Scénario: Ce qu’un dossier rend fait monter le premier de la liste d’attente
    Étant donné un dossier de la coopérative "Argan du Rif" à l'étape "Émergence / Liste d’attente"
    Et que le champ "Rang sur la liste d’attente" vaut "2"
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Liste d’attente"
    Et que le champ "Rang sur la liste d’attente" vaut "1"
    Et que la liste "Sources de financement" est :
      | Source | Montant |
      | INDH   | 250 000 |
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Quand on revient au dossier "Miel du Rif"
    Et le secrétaire du CPDE fait "Retirer le dossier" au motif "La coopérative se dissout"
    Alors c'est fait
    Quand on revient au dossier "Zitoun Jbala"
    Alors le dossier est à l'étape "Émergence / Décision du CPDE"
    Quand on revient au dossier "Argan du Rif"
    Alors le dossier est à l'étape "Émergence / Liste d’attente"

  Scénario: Sous réserve aussi, l’enveloppe compte
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Décision du CPDE"
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Et que la liste "Sources de financement" est :
      | Source | Montant |
      | INDH   | 250 000 |
    Et la liste "Réserves" à joindre est :
      | Réserve         | À lever avant le |
      | Bail du local   | 30/06/2026       |
    Quand le CPDE décide "Approuver sous réserve"
    Alors c'est refusé car une raison contient "Il reste 200 000 MAD"

  Scénario: Ce qui ne suffit pas au premier rang ne le fait pas monter
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Liste d’attente"
    Et que le champ "Rang sur la liste d’attente" vaut "1"
    Et que la liste "Sources de financement" est :
      | Source | Montant |
      | INDH   | 600 000 |
    Et il est lié à "Appel d’avril" comme "Appel à projets"
    Quand on revient au dossier "Miel du Rif"
    Et le secrétaire du CPDE fait "Retirer le dossier" au motif "La coopérative se dissout"
    Alors c'est fait
    Quand on revient au dossier "Zitoun Jbala"
    Alors le dossier est à l'étape "Émergence / Liste d’attente"
