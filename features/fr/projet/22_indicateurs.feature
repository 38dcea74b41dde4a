# language: fr
Fonctionnalité: Ce que les projets apportent, relevé et vérifié
  Chaque visite relève les emplois et les ventes ; une autre personne les vérifie. Les projets s’additionnent dans leur chaîne, leur
  programme, leur province et le pays, et chacun une seule fois.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"

  @S002-026
  Scénario: Les emplois d’une visite comptent une fois vérifiés par une autre personne
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Quand l'accompagnatrice fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 31/03/2026 |
      | Emplois de femmes                            | 9          |
      | Emplois de jeunes                            | 5          |
      | Emplois en tout                              | 8          |
      | Chiffre d’affaires depuis la dernière visite | 64 000     |
      | Activité en cours                            | oui        |
    Alors c'est refusé car "Les emplois en tout comprennent ceux des femmes et ceux des jeunes."
    Quand l'accompagnatrice "Amina" fait "Enregistrer une visite" avec :
      | champ                                        | valeur     |
      | Date de la visite                            | 31/03/2026 |
      | Emplois de femmes                            | 6          |
      | Emplois de jeunes                            | 5          |
      | Emplois en tout                              | 8          |
      | Chiffre d’affaires depuis la dernière visite | 64 000     |
      | Activité en cours                            | oui        |
    Alors c'est fait
    Et une action en attente "Vérifier les chiffres de la visite" est ouverte pour l'agent de la DAS au plus tard le 27/04/2026
    Et l'indicateur "Emplois" de "Ouezzane" n'a pas de valeur
    Et l'indicateur "Emplois" de "Ouezzane" attend la vérification de 1 dossier au 31/03/2026
    Quand l'agent de la DAS "Hind" fait "Vérifier les chiffres des visites"
    Alors c'est fait
    Et aucune action en attente "Vérifier les chiffres de la visite" n'est ouverte
    Et l'indicateur "Emplois" de "Ouezzane" vaut "8 emplois"
    Et l'indicateur "Chiffre d’affaires" de "Maroc" vaut "64 000 MAD" au 31/03/2026
    Quand "Hind" fait "Vérifier les chiffres des visites"
    Alors c'est refusé car "Aucune valeur n’attend de vérification."

  @S000-043 @S002-015 @S002-026
  Scénario: Qui a relevé ne vérifie pas ; les emplois se lisent par sexe et par âge
    Étant donné un dossier de la coopérative "Zitoun Jbala" à l'étape "Post-création / Suivi"
    Et que la liste "Visites de suivi" est :
      | Date       | Emplois de femmes | Emplois de jeunes | Emplois en tout | Relevée par | Vérifiée par |
      | 31/12/2025 | 4                 | 3                 | 6               | Amina       | Hind         |
      | 31/03/2026 | 6                 | 5                 | 8               | Hind        |              |
    Et que "Hind" est agente de la DAS dans "Ouezzane"
    Quand "Hind" fait "Vérifier les chiffres des visites"
    Alors c'est refusé car une raison contient "Une autre personne vérifie"
    Et l'indicateur "Emplois" de "Ouezzane" vaut "6" au 31/03/2026
    Quand le secrétaire du CPDE fait "Vérifier les chiffres des visites"
    Alors l'indicateur "Emplois" de "Ouezzane" vaut "6" au 31/12/2025
    Et l'indicateur "Emplois" de "Ouezzane" vaut "8" au 31/03/2026
    Et l'indicateur "Emplois" de "Ouezzane" vaut "6" pour "Emplois de femmes" au 31/03/2026
    Et l'indicateur "Emplois" de "Ouezzane" vaut "2" pour "Emplois d’hommes" au 31/03/2026
    Et l'indicateur "Emplois" de "Ouezzane" vaut "5" pour "Emplois de jeunes" au 31/03/2026
    Et l'indicateur "Emplois" de "Ouezzane" vaut "3" pour "Emplois d’autres âges" au 31/03/2026

  @S002-026
  Scénario: Les emplois s’additionnent du projet à la chaîne, à la province et au pays, chaque dossier une fois
    Étant donné le dossier "Programme d’Ouezzane" du processus "Programme provincial" à l'étape "Émergence"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"
    Et on revient au dossier "Huile d’olive"
    Et il est lié à "Programme d’Ouezzane" comme "Programme provincial"
    Et le processus "Dossier de projet"
    Et un dossier "Moulin de Brikcha" à l'étape "Post-création / Suivi"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Et il est lié à "Programme d’Ouezzane" comme "Programme qui l’a repéré"
    Et que la liste "Visites de suivi" est :
      | Date       | Emplois de femmes | Emplois en tout | Relevée par | Vérifiée par |
      | 31/12/2025 | 4                 | 6               | Amina       | Hind         |
    Et un dossier "Mise en bouteille" à l'étape "Post-création / Suivi"
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"
    Et que la liste "Visites de suivi" est :
      | Date       | Emplois de femmes | Emplois en tout | Relevée par | Vérifiée par |
      | 15/02/2026 | 2                 | 5               | Amina       | Hind         |
    Et un dossier "Rucher de montagne" à l'étape "Post-création / Suivi"
    Et que la liste "Visites de suivi" est :
      | Date       | Emplois de femmes | Emplois en tout | Relevée par | Vérifiée par |
      | 20/02/2026 | 1                 | 1               | Amina       | Hind         |
    Alors l'indicateur "Emplois" de "Moulin de Brikcha" vaut "6"
    Et l'indicateur "Emplois" de "Huile d’olive" vaut "11"
    Et l'indicateur "Emplois" de "Programme d’Ouezzane" vaut "11"
    Et l'indicateur "Emplois" de "Programme d’Ouezzane" compte 2 dossiers
    Et l'indicateur "Emplois" de "Ouezzane" vaut "12"
    Et l'indicateur "Emplois" de "Maroc" vaut "12"
    Et l'indicateur "Emplois" de "Maroc" compte 3 dossiers
    Et l'indicateur "Emplois" de "Figuig" n'a pas de valeur

  @S002-014 @S002-015
  Scénario: Les bénéficiaires se comptent par sexe, par âge et par situation de vulnérabilité
    Étant donné un dossier "Moulin de Brikcha" à l'étape "Pré-création / Financement"
    Et que le champ "Nature du porteur" vaut "Coopérative"
    Et que la liste "Membres" est :
      | Nom et prénom | Sexe  | Date de naissance |
      | Rkia Alami    | Femme | 12/05/1999        |
      | Saïda Alami   | Femme | 12/05/1970        |
      | Driss Zaoui   | Homme | 01/02/2001        |
    Et que le champ "Situation de vulnérabilité" vaut "Ménage pauvre"
    Et un dossier "Couture de Brikcha" à l'étape "Pré-création / Financement"
    Et que le champ "Nature du porteur" vaut "Porteur individuel"
    Et que le champ "Sexe" vaut "Femme"
    Et que le champ "Date de naissance" vaut "12/05/2000"
    Et que le champ "Situation de vulnérabilité" vaut "Femme cheffe de ménage, Zone enclavée"
    Et un dossier "Idée de Brikcha" à l'étape "Émergence / Idée"
    Alors l'indicateur "Bénéficiaires" de "Ouezzane" vaut "4 personnes"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" compte 2 dossiers
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "3" pour "Femmes bénéficiaires"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "1" pour "Hommes bénéficiaires"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "3" pour "Jeunes bénéficiaires"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "3" pour "Bénéficiaires en ménage pauvre"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "1" pour "Bénéficiaires cheffes de ménage"
    Et l'indicateur "Bénéficiaires" de "Ouezzane" vaut "0" pour "Bénéficiaires en situation de handicap"
