# language: fr
Fonctionnalité: L’histoire d’un cluster d’affaires
  Autour d’une chaîne de valeur, un co-facilitateur mobilise les acteurs d’une zone. Ils se constituent en cluster, se parlent dans des
  dialogues d’affaires, cherchent leurs solutions, portent en plaidoyer ce qui les dépasse, et font connaître ce qui marche. Chaque
  dossier en ouvre un autre, et le réveille quand il avance.

  Contexte:
    Étant donné le processus "Chaîne de valeur"
    Et que nous sommes le 12/01/2026
    Et que tout se passe dans "Ouezzane"
    Et un dossier "Huile d’olive d’Ouezzane" à l'étape "Coordination"
    Et que "Nadia" est coordinatrice de chaîne dans "Ouezzane"
    Et que "Karim" est co-facilitateur dans "Ouezzane"
    Et que "Aziz" est porteur du plaidoyer dans "Ouezzane"
    Et que "Driss" est acteur local dans "Ouezzane"
    Et que "Si Brahim" est président du CPDE dans "Ouezzane"

  @S000-002
  Scénario: Un cluster se fonde, dialogue, plaide, et fait grandir une pratique

    # La chaîne propose un cluster ; le co-facilitateur mobilise
    Quand "Nadia" fait "Proposer un cluster" avec :
      | champ          | valeur                                        |
      | Intérêt commun | Vendre notre huile en bouteille, à notre prix |
    Alors c'est fait
    Quand on passe au dossier lié comme "Clusters d’affaires"
    Alors le dossier est à l'étape "Mobilisation"
    Et le champ "Intérêt commun" vaut "Vendre notre huile en bouteille, à notre prix"
    Quand nous sommes le 26/01/2026
    Et "Karim" remplit :
      | champ          | valeur                   |
      | Nom du cluster | Oléiculteurs de Brikcha  |
    Et "Karim" remplit la liste "Zone du cluster" :
      | Commune |
      | Brikcha |
    Et "Karim" remplit la liste "Membres" :
      | Membre             | Famille                   | État     |
      | Coopérative Zitoun | Maillon de la chaîne      | Candidat |
      | Crédit agricole    | Appui financier           | Candidat |
      | Commune de Brikcha | Collectivité territoriale | Candidat |
    Et "Karim" fait "Convoquer la constitution"
    Alors c'est refusé car une raison contient "Tenir une séance d’information"
    Quand "Karim" fait "Tenir une séance d’information" avec :
      | champ               | valeur                                       |
      | Date                | 26/01/2026                                   |
      | Lieu                | Souk de Brikcha                              |
      | Personnes présentes | 42                                           |
      | Questions posées    | Qui décide ? Faut-il payer ?                 |
      | Réponses données    | L’assemblée décide ; on signe une charte.    |
      | Compte rendu        | souk.pdf                                     |
    Et "Karim" fait "Convoquer la constitution"
    Alors le dossier est à l'étape "Constitution"

    # L’assemblée constitutive : la charte signée de tous, des objectifs mesurables
    Quand nous sommes le 16/02/2026
    Et "Karim" dépose la pièce "Charte du cluster"
    Et "Karim" remplit la liste "Objectifs du cluster" :
      | Objectif            | Indicateur          | Valeur de départ | Cible | Échéance   |
      | Vendre en bouteille | Litres en bouteille | 500              | 4000  | 31/12/2026 |
    Et "Karim" remplit la liste "Membres" :
      | Membre                 | Famille                      | État  | Représenté par | Charte signée le |
      | Coopérative Zitoun     | Maillon de la chaîne         | Admis | Salma          |                  |
      | Coopérative Tifawin    | Maillon de la chaîne         | Admis | Omar           |                  |
      | Moulin de Brikcha      | Maillon de la chaîne         | Admis | Rachid         |                  |
      | Conseil agricole       | Appui technique              | Admis | Leila          |                  |
      | École d’oléiculture    | Appui technique              | Admis |                | 14/02/2026       |
      | Crédit agricole        | Appui financier              | Admis | Mounir         |                  |
      | Commune de Brikcha     | Collectivité territoriale    | Admis | Fatna          |                  |
      | Direction provinciale  | Service déconcentré          | Admis |                | 14/02/2026       |
      | Chambre d’agriculture  | Organisation professionnelle | Admis |                | 14/02/2026       |
      | Association Jbala Vert | Société civile               | Admis | Yassine        |                  |
    Alors une action en attente "Signer la charte" est ouverte pour la ligne "Coopérative Zitoun" et revient à "Salma"
    Quand "Salma" fait "Signer la charte"
    Et "Omar" fait "Signer la charte"
    Et "Rachid" fait "Signer la charte"
    Et "Leila" fait "Signer la charte"
    Et "Mounir" fait "Signer la charte"
    Et "Fatna" fait "Signer la charte"
    Alors "Karim" ne peut pas faire "Constituer le cluster" car "Signatures attendues : Association Jbala Vert."
    Quand "Yassine" fait "Signer la charte"
    Et l'assemblée du cluster décide "Constituer le cluster"
    Alors le dossier est à l'étape "Diagnostic partagé"

    # Le premier dialogue : reporté faute d’appui, tenu, objecté, restitué
    Quand nous sommes le 02/03/2026
    Et "Karim" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                          |
      | Thème du dialogue | Ce qui nous empêche d’embouteiller |
    Et on passe au dossier lié comme "Dialogues"
    Alors le dossier est à l'étape "Planifié"
    Quand "Karim" remplit la liste "Invités et participants" :
      | Participant         | Famille                   | Représenté par | Présence |
      | Coopérative Zitoun  | Maillon de la chaîne      | Salma          | À noter  |
      | Moulin de Brikcha   | Maillon de la chaîne      | Rachid         | À noter  |
      | Crédit agricole     | Appui financier           | Mounir         | À noter  |
      | Commune de Brikcha  | Collectivité territoriale | Fatna          | À noter  |
    Et "Karim" fait "Convoquer" avec :
      | champ            | valeur     |
      | Date du dialogue | 16/03/2026 |
    Alors le dossier est à l'étape "Convoqué"
    Quand nous sommes le 16/03/2026
    Et "Karim" remplit la liste "Invités et participants" :
      | Participant         | Famille                   | Représenté par | Présence |
      | Coopérative Zitoun  | Maillon de la chaîne      | Salma          | Présent  |
      | Moulin de Brikcha   | Maillon de la chaîne      | Rachid         | Présent  |
      | Crédit agricole     | Appui financier           | Mounir         | Absent   |
      | Commune de Brikcha  | Collectivité territoriale | Fatna          | Présent  |
    Et "Karim" fait "Tenir le dialogue"
    Alors c'est refusé car "Aucune structure d’appui n’est présente."
    Quand "Karim" fait "Reporter" au motif "Le Crédit agricole a été retenu."
    Et "Karim" fait "Convoquer" avec :
      | champ            | valeur     |
      | Date du dialogue | 30/03/2026 |
    Et nous sommes le 30/03/2026
    Et "Karim" remplit la liste "Invités et participants" :
      | Participant         | Famille                   | Représenté par | Présence |
      | Coopérative Zitoun  | Maillon de la chaîne      | Salma          | Présent  |
      | Moulin de Brikcha   | Maillon de la chaîne      | Rachid         | Présent  |
      | Crédit agricole     | Appui financier           | Mounir         | Présent  |
      | Commune de Brikcha  | Collectivité territoriale | Fatna          | Présent  |
    Et "Karim" fait "Tenir le dialogue"
    Alors le dossier est à l'étape "Tenu"
    Quand nous sommes le 02/04/2026
    Et "Karim" remplit la liste "Constats" :
      | Constat                    | Genre       |
      | Pas de bouteilles ici      | Contrainte  |
      | La piste casse les bidons  | Contrainte  |
      | Acheter à plusieurs        | Solution    |
      | La foire de Meknès         | Opportunité |
    Et "Karim" dépose la pièce "Procès-verbal du dialogue"
    Et "Karim" fait "Faire circuler le procès-verbal"
    Et "Mounir" fait "Objecter au procès-verbal" au motif "Le taux n’est pas celui que j’ai dit."
    Et "Karim" fait "Restituer"
    Alors c'est refusé car "Objection au procès-verbal : Crédit agricole."
    Quand nous sommes le 06/04/2026
    Et "Karim" dépose la pièce "Procès-verbal du dialogue"
    Et "Karim" fait "Faire circuler le procès-verbal"
    Et "Salma" fait "Signer le procès-verbal"
    Et "Rachid" fait "Signer le procès-verbal"
    Et "Mounir" fait "Signer le procès-verbal"
    Et "Fatna" fait "Signer le procès-verbal"
    Et "Karim" fait "Restituer"
    Alors le dossier est à l'étape "Restitué"
    Quand "Karim" remplit la liste "Engagements" :
      | Engagement                  | Qui s’engage       | Personne responsable | Échéance   |
      | Acheter mille bouteilles    | Coopérative Zitoun | Salma                | 31/05/2026 |
      | Prêter le prix des bouteilles | Crédit agricole  | Mounir               | 15/05/2026 |
    Et "Karim" fait "Suivre les engagements"
    Alors 2 actions en attente "Tenir l’engagement" sont ouvertes

    # Le dialogue restitué réveille le cluster, qui partage son diagnostic et se donne un plan
    Quand on passe au dossier lié comme "Dialogue de"
    Alors une action en attente "Examiner le dossier lié" est ouverte pour le co-facilitateur
    Quand "Karim" remplit la liste "Contraintes" :
      | Contrainte                | Thème         | Niveau de décision | Hors de portée, à plaider |
      | Pas de bouteilles ici     |               | Local              | non                       |
      | La piste casse les bidons | Biens publics | Provincial         | oui                       |
    Et "Karim" fait "Partager le diagnostic"
    Alors le dossier est à l'étape "Plan d’action"
    Quand "Karim" remplit la liste "Actions" :
      | Action                     | Responsable | Échéance   |
      | Commander les bouteilles   | Salma       | 30/04/2026 |
    Alors "Karim" ne peut pas faire "Adopter le plan" car "Ni solution, ni plaidoyer, ni motif d’attente pour : Pas de bouteilles ici."
    Quand "Karim" remplit la liste "Solutions" :
      | Solution            | Contrainte levée      |
      | Acheter à plusieurs | Pas de bouteilles ici |
    Et nous sommes le 13/04/2026
    Et l'assemblée du cluster décide "Adopter le plan"
    Alors le dossier est à l'étape "Animation"
    Et une action en attente "Organiser le dialogue du trimestre" est ouverte pour le co-facilitateur au plus tard le 13/07/2026
    Et 3 actions en attente "Donner les chiffres du trimestre" sont ouvertes

    # L’animation : un appui, une action menée, la contrainte qui les dépasse, la pratique qui marche
    Quand nous sommes le 27/04/2026
    Et "Karim" fait "Enregistrer un appui" avec :
      | champ             | valeur                   |
      | Structure d’appui | Conseil agricole         |
      | Appui offert      | Former au tri des olives |
      | Bénéficiaire      | Coopérative Zitoun       |
    Et "Salma" fait "Déclarer une action faite" avec :
      | champ  | valeur                   |
      | Action | Commander les bouteilles |
    Et "Karim" fait "Porter en plaidoyer" avec :
      | champ                     | valeur                    |
      | Contrainte hors de portée | La piste casse les bidons |
    Et "Karim" fait "Monter une pratique en échelle" avec :
      | champ                        | valeur                 |
      | Bonne pratique ou innovation | Le tri avant le moulin |
    Alors c'est fait
    Et il a 1 dossier lié comme "Plaidoyers"
    Et il a 1 dossier lié comme "Montées en échelle"

    # Le plaidoyer : une coalition, une demande, un accord
    Quand on passe au dossier lié comme "Plaidoyers"
    Alors le champ "Thème" vaut "Biens publics"
    Quand "Aziz" fait "Analyser l’enjeu"
    Et "Aziz" remplit :
      | champ      | valeur                              |
      | Demande    | Refaire la piste avant la récolte   |
      | Qui décide | Le conseil provincial               |
    Et "Aziz" remplit la liste "Alliés" :
      | Allié              | Ce qu’il apporte |
      | Commune de Brikcha | L’étude          |
    Et "Aziz" remplit la liste "Opposants" :
      | Opposant       | Sa raison        |
      | Carrière Nord  | Une autre piste  |
    Et "Aziz" dépose la pièce "Argumentaire"
    Et "Aziz" fait "Établir l’argumentaire"
    Et "Aziz" remplit la liste "Organisations de la coalition" :
      | Organisation           | Sphère         | Mandat signé le |
      | Coopérative Zitoun     | Privée         | 27/04/2026      |
      | Association Jbala Vert | Société civile | 27/04/2026      |
    Et "Aziz" dépose la pièce "Stratégie de plaidoyer"
    Et "Aziz" dépose la pièce "Mandat de l’instance d’origine"
    Et "Aziz" fait "Mandater la coalition"
    Et "Aziz" fait "Déposer la demande" avec :
      | champ               | valeur     |
      | Accusé de réception | accuse.pdf |
    Alors le dossier est à l'étape "Action"

    # La pratique : documentée, échecs compris, puis essayée par les acteurs locaux
    Quand on passe au dossier lié comme "Origine"
    Et on passe au dossier lié comme "Montées en échelle"
    Alors le dossier est à l'étape "Repérée"
    Et le champ "Accompagnant" vaut "Karim"
    Quand "Karim" remplit :
      | champ           | valeur                        |
      | Objet           | Bonne pratique                |
      | Qui la pratique | Coopérative Zitoun            |
      | Contexte        | Olives mêlées au moulin       |
      | Étapes          | Trier au champ, en caisses    |
      | Résultats       | Une huile extra vierge        |
      | Échecs          | Trop peu de caisses au début  |
      | Coût            | 12 000                        |
    Et "Karim" dépose la pièce "Fiche de la pratique"
    Et "Karim" fait "Documenter"
    Et "Driss" fait "Lancer le pilote" avec :
      | champ            | valeur                 |
      | Lieu             | Brikcha                |
      | Début            | 01/05/2026             |
      | Fin              | 30/06/2026             |
      | Indicateur       | Part d’extra vierge    |
      | Valeur de départ | 20                     |
    Alors le dossier est à l'étape "Pilote"

    # Les engagements du premier dialogue sont tenus : il se clôt
    Quand nous sommes le 25/05/2026
    Et on passe au dossier lié comme "Pratique née de"
    Et on passe au dossier lié comme "Dialogues"
    Et "Mounir" fait "Déclarer l’engagement tenu" avec :
      | champ      | valeur                        |
      | Engagement | Prêter le prix des bouteilles |
    Alors "Karim" ne peut pas faire "Clore le dialogue" car "Engagements encore ouverts : Acheter mille bouteilles."
    Quand "Salma" fait "Déclarer l’engagement tenu" avec :
      | champ      | valeur                   |
      | Engagement | Acheter mille bouteilles |
    Et "Karim" fait "Clore le dialogue"
    Alors le dossier est à l'étape "Clos"

    # Le dialogue du trimestre
    Quand on passe au dossier lié comme "Dialogue de"
    Et "Karim" fait "Ouvrir un dialogue" avec :
      | champ             | valeur                 |
      | Thème du dialogue | Fixer un prix ensemble |
    Et on passe au dossier lié comme "Dialogues"
    Et "Karim" remplit la liste "Invités et participants" :
      | Participant         | Famille                   | Représenté par | Présence |
      | Coopérative Tifawin | Maillon de la chaîne      | Omar           | À noter  |
      | Conseil agricole    | Appui technique           | Leila          | À noter  |
      | Association Jbala Vert | Société civile         | Yassine        | À noter  |
    Et "Karim" fait "Convoquer" avec :
      | champ            | valeur     |
      | Date du dialogue | 08/06/2026 |
    Et nous sommes le 08/06/2026
    Et "Karim" remplit la liste "Invités et participants" :
      | Participant         | Famille                   | Représenté par | Présence |
      | Coopérative Tifawin | Maillon de la chaîne      | Omar           | Présent  |
      | Conseil agricole    | Appui technique           | Leila          | Présent  |
      | Association Jbala Vert | Société civile         | Yassine        | Présent  |
    Et "Karim" fait "Tenir le dialogue"
    Alors le dossier est à l'étape "Tenu"

    # Le plaidoyer aboutit, et son effet s’écrit sur le cluster
    Quand nous sommes le 29/06/2026
    Et on passe au dossier lié comme "Dialogue de"
    Et on passe au dossier lié comme "Plaidoyers"
    Et "Aziz" dépose la pièce "Réponse reçue"
    Et "Aziz" fait "Enregistrer l’accord"
    Et "Aziz" remplit la liste "Engagements obtenus" :
      | Qui                   | Quoi                | Quand      |
      | Le conseil provincial | La piste est refaite | 30/09/2026 |
    Et "Aziz" fait "Suivre les engagements"
    Alors le dossier est à l'étape "Suivi"
    Quand nous sommes le 01/10/2026
    Et "Aziz" fait "Clore le plaidoyer" avec :
      | champ | valeur                            |
      | Issue | Abouti                            |
      | Effet | La piste est refaite sur six kilomètres |
    Alors le dossier est à l'étape "Clos"
    Quand on passe au dossier lié comme "Origine"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

    # Le bilan du trimestre : les chiffres de tous, un dialogue tenu, l’objectif mesuré
    Quand "Salma" fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur             |
      | Membre                          | Coopérative Zitoun |
      | Chiffre d’affaires du trimestre | 180 000            |
      | Volume du trimestre             | 2100               |
    Et "Karim" fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur              |
      | Membre                          | Coopérative Tifawin |
      | Chiffre d’affaires du trimestre | 95 000              |
      | Volume du trimestre             | 1200                |
    Et "Karim" fait "Donner les chiffres d’un membre" avec :
      | champ                           | valeur            |
      | Membre                          | Moulin de Brikcha |
      | Chiffre d’affaires du trimestre | 40 000            |
      | Volume du trimestre             | 0                 |
    Et "Karim" fait "Mesurer un objectif" avec :
      | champ           | valeur              |
      | Objectif        | Vendre en bouteille |
      | Valeur mesurée  | 4400                |
      | Note de progrès | La foire a tout pris |
    Et "Karim" fait "Dresser le bilan"
    Alors le dossier est à l'étape "Suivi"
    Et le champ "Chiffre d’affaires des membres" vaut "315 000"
    Et le champ "Bilans à la cible" vaut "1"
    Quand "Karim" dépose la pièce "Bilan du trimestre"
    Et "Karim" fait "Publier le bilan"
    Et l'assemblée du cluster décide "Poursuivre"
    Alors le dossier est de nouveau à l'étape "Animation"
    Et 3 actions en attente "Donner les chiffres du trimestre" sont ouvertes

    # La pratique devient générale
    Quand on passe au dossier lié comme "Montées en échelle"
    Et "Driss" remplit :
      | champ              | valeur |
      | Résultat du pilote | 65     |
    Et "Karim" fait "Vérifier le résultat"
    Et "Driss" fait "Conclure le pilote"
    Alors le dossier est à l'étape "Conditions"
    Quand "Karim" remplit :
      | champ             | valeur            |
      | Modalité          | Extension         |
      | Diffusion         | Accompagnée       |
      | Filière visée     | La même filière   |
      | Territoire visé   | Ouezzane          |
    Et "Karim" remplit la liste "Conditions à remplir" :
      | Condition              | Remplie |
      | Des caisses à partager | oui     |
    Et le CPDE décide "Autoriser le déploiement"
    Alors le dossier est à l'étape "Déploiement"
    Quand nous sommes le 03/05/2027
    Et "Karim" remplit la liste "Adoptants" :
      | Acteur              | Filière         | Lieu    | Depuis le  | Indicateur mesuré | Poursuit |
      | Coopérative Tifawin | La même filière | Brikcha | 02/11/2026 | 58                | oui      |
    Et "Karim" fait "Évaluer"
    Et "Karim" dépose la pièce "Évaluation"
    Et le CPDE décide "Généraliser"
    Alors le dossier est à l'étape "Généralisée"
    Et le dossier est clos
    Quand on passe au dossier lié comme "Pratique née de"
    Alors le dossier est à l'étape "Animation"
    Et il a 2 dossiers liés comme "Dialogues"
    Et il est lié à "Huile d’olive d’Ouezzane" comme "Chaîne de valeur"
