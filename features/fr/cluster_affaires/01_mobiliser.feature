# language: fr
Fonctionnalité: Mobiliser les acteurs
  Le co-facilitateur informe les acteurs d’une chaîne, dans une zone de communes, et les amène à vouloir un cluster ensemble.

  Contexte:
    Étant donné le processus "Cluster d’affaires"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Ouezzane"
    Et le dossier "Huile d’olive" du processus "Chaîne de valeur" à l'étape "Coordination"
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Mobilisation"

  Scénario: Un cluster qui s’ouvre attend une séance d’information, un intérêt commun, une zone et des candidats
    Alors une action en attente "Tenir une séance d’information" est ouverte pour le co-facilitateur au plus tard le 27/04/2026
    Et une action en attente "Écrire l’intérêt commun" est ouverte pour le co-facilitateur
    Et une action en attente "Nommer les communes de la zone" est ouverte pour le co-facilitateur
    Et une action en attente "Inscrire les candidats de chaque famille" est ouverte pour le co-facilitateur

  Scénario: Une séance d’information garde ses questions et ses réponses
    Quand le co-facilitateur fait "Tenir une séance d’information" avec :
      | champ              | valeur                        |
      | Date               | 03/04/2026                    |
      | Lieu               | Souk de Brikcha               |
      | Personnes présentes | 42                           |
      | Questions posées   | Faut-il payer pour adhérer ?  |
      | Réponses données   | Non : on signe une charte.    |
      | Compte rendu       | seance.pdf                    |
    Alors c'est fait
    Et la liste "Séances d’information" compte 1 ligne
    Et aucune action en attente "Tenir une séance d’information" n'est ouverte

  Scénario: Une séance à venir n’est pas encore tenue
    Quand le co-facilitateur fait "Tenir une séance d’information" avec :
      | champ              | valeur                        |
      | Date               | 03/05/2026                    |
      | Lieu               | Souk de Brikcha               |
      | Personnes présentes | 42                           |
      | Questions posées   | Faut-il payer pour adhérer ?  |
      | Réponses données   | Non : on signe une charte.    |
      | Compte rendu       | seance.pdf                    |
    Alors c'est refusé car "La date du 03/05/2026 est à venir."

  Scénario: Le cluster se rattache à une chaîne retenue de sa province
    Quand le co-facilitateur fait "Rattacher à la chaîne" avec :
      | champ             | valeur        |
      | Chaîne de valeur  | Huile d’olive |
    Alors c'est fait
    Et il est lié à "Huile d’olive" comme "Chaîne de valeur"

  Scénario: Une chaîne encore en diagnostic ne porte pas de cluster
    Étant donné le dossier "Caroube" du processus "Chaîne de valeur" à l'étape "Identifiée"
    Et que "Salma" est co-facilitatrice dans "Ouezzane"
    Et que "Salma" est opératrice d’appui dans "Ouezzane"
    Quand "Salma" fait "Rattacher à la chaîne" avec :
      | champ             | valeur  |
      | Chaîne de valeur  | Caroube |
    Alors c'est refusé

  Scénario: Une chaîne d’une autre province non plus
    Étant donné le dossier "Safran" du processus "Chaîne de valeur" à l'étape "Coordination" dans "Figuig"
    Quand le co-facilitateur fait "Rattacher à la chaîne" avec :
      | champ             | valeur |
      | Chaîne de valeur  | Safran |
    Alors c'est refusé car une raison contient "Figuig"

  Scénario: Informés, rattachés, avec un candidat par famille, les acteurs se constituent
    Étant donné que le co-facilitateur a fait "Tenir une séance d’information" avec :
      | champ              | valeur                        |
      | Date               | 03/04/2026                    |
      | Lieu               | Souk de Brikcha               |
      | Personnes présentes | 42                           |
      | Questions posées   | Faut-il payer pour adhérer ?  |
      | Réponses données   | Non : on signe une charte.    |
      | Compte rendu       | seance.pdf                    |
    Et que le co-facilitateur a fait "Rattacher à la chaîne" avec :
      | champ             | valeur        |
      | Chaîne de valeur  | Huile d’olive |
    Et que le champ "Intérêt commun" vaut "Vendre notre huile en bouteille"
    Et que la liste "Zone du cluster" est :
      | Commune |
      | Brikcha |
    Et que la liste "Membres" est :
      | Membre              | Famille                   | État     |
      | Coopérative Zitoun  | Maillon de la chaîne      | Candidat |
      | Crédit agricole     | Appui financier           | Candidat |
      | Commune de Brikcha  | Collectivité territoriale | Candidat |
    Quand le co-facilitateur fait "Convoquer la constitution"
    Alors c'est fait
    Et le dossier est à l'étape "Constitution"
    Et une action en attente "Joindre la charte" est ouverte pour le co-facilitateur au plus tard le 19/05/2026

  @S000-007 @S000-008 @S000-016
  Scénario: Sans séance, sans intérêt commun, sans chaîne ni communes, aucune constitution
    Quand le co-facilitateur fait "Convoquer la constitution"
    Alors c'est refusé car une raison contient "Tenir une séance d’information"
    Et c'est refusé car "Aucun dossier relié : Chaîne de valeur."
    Et il manque le champ "Intérêt commun"
    Et il manque le champ "Zone du cluster"
    Et c'est refusé car "Aucun maillon de la chaîne n’est candidat."
    Et c'est refusé car "Aucune structure d’appui n’est candidate."
    Et c'est refusé car "Aucun acteur de la régulation n’est candidat."

  Plan du scénario: Jusqu’à la constitution, le cluster peut être retiré
    Étant donné un dossier "Oléiculteurs de Brikcha" à l'étape "<étape>"
    Quand le co-facilitateur fait "Retirer le cluster"
    Alors il manque le motif
    Quand le co-facilitateur fait "Retirer le cluster" au motif "Les acteurs ne sont pas prêts."
    Alors c'est fait
    Et le dossier est clos

    Exemples:
      | étape        |
      | Mobilisation |
      | Constitution |

  @S000-006
  Scénario: Un co-facilitateur dont le mandat est fini n’ouvre plus rien
    Étant donné que "Karim" est co-facilitateur dans "Ouezzane" jusqu'au 30/04/2026
    Et un dossier "Oléiculteurs de Brikcha" à l'étape "Animation"
    Alors "Karim" peut faire "Ouvrir un dialogue"
    Quand nous sommes le 04/05/2026
    Et "Karim" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                  |
      | Thème du dialogue | Le transport des olives |
    Alors pour cette personne, ce dossier n'existe pas

  Scénario: Personne d’une autre province ne le voit
    Étant donné que "Ettaki" est co-facilitateur dans "Khénifra"
    Quand "Ettaki" fait "Retirer le cluster" au motif "Ailleurs"
    Alors pour cette personne, ce dossier n'existe pas

  Scénario: Un cluster se suspend et reprend là où il s’était arrêté
    Quand le co-facilitateur fait "Suspendre" au motif "Récolte en cours"
    Alors le dossier est à l'étape "Suspendu"
    Quand le co-facilitateur fait "Reprendre"
    Alors le dossier est à l'étape "Mobilisation"
