# language: fr
Fonctionnalité: Le bilan de l’année
  Quand chaque session est tenue ou annulée, l’année se conclut ; le cadre est reconduit, avec les recommandations qui restent, ou clos.

  Contexte:
    Étant donné le processus "Cadre de concertation"
    Et que nous sommes le 14/12/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Naima" est auditrice dans "Figuig"
    Et un dossier "Cadre du Nord" à l'étape "Session"
    Et que le champ "Année de l’agenda" vaut "2026"

  Scénario: Tant qu’une session reste à tenir, pas de bilan ; sans leçons, il faut un motif
    Étant donné que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         |
      | Eau et parcours    | 10/04/2026 | Biens communs |
    Quand le conseil régional fait "Dresser le bilan de l’année" au motif "Aucune session n’a réuni les familles"
    Alors c'est refusé car "Sessions à tenir ou à annuler : Eau et parcours."
    Étant donné que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         | État    |
      | Eau et parcours    | 10/04/2026 | Biens communs | Annulée |
    Quand le conseil régional fait "Dresser le bilan de l’année"
    Alors c'est refusé
    Quand le conseil régional fait "Dresser le bilan de l’année" au motif "Aucune session n’a réuni les familles"
    Alors c'est fait
    Et le dossier est à l'étape "Bilan annuel"
    Et une action en attente "Joindre le bilan annuel" est ouverte pour le conseil régional

  Scénario: Une année entière, de l’agenda adopté au bilan
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Agenda négocié"
    Et que la liste "Sessions de l’agenda" est :
      | Session            | Date       | Thème         |
      | Eau et parcours    | 10/04/2026 | Biens communs |
      | Emploi des jeunes  | 10/10/2026 | Insertion des jeunes et des femmes |
    Et que le conseil régional a fait "Adopter l’agenda"
    Et que la liste "Présences" est :
      | Présent  | Session         | Famille                   |
      | Naima    | Eau et parcours | Collectivité territoriale |
      | Hatim    | Eau et parcours | Service déconcentré       |
      | Salma    | Eau et parcours | Société civile            |
    Et que la liste "Expériences partagées" est :
      | Expérience                      | Succès ou échec | Session         |
      | Le pressoir partagé tourne      | Succès          | Eau et parcours |
    Et que la liste "Membres" est :
      | Membre             | Famille                   | Représentant |
      | Commune d’Ouezzane | Collectivité territoriale | Naima        |
    Et que la liste "Positions du dialogue politique" est :
      | Position              | Membre             | Session         |
      | Un puits par douar    | Commune d’Ouezzane | Eau et parcours |
    Quand le conseil régional fait "Tenir une session" avec :
      | champ                    | valeur          |
      | Session de l’agenda      | Eau et parcours |
      | Tenue le                 | 10/04/2026      |
      | Avancées et résultats    | Un pressoir     |
      | Procès-verbal de session | pv.pdf          |
    Et le co-facilitateur fait "Tirer les leçons"
    Et le co-facilitateur remplit la liste "Leçons" :
      | Leçon                | Expérience d’où elle vient | Intervention concernée |
      | Partager les outils  | Le pressoir partagé tourne | Oléiculture            |
    Et le co-facilitateur fait "Proposer les ajustements"
    Et la session de concertation décide "Décider des ajustements"
    Et le conseil régional fait "Annuler une session" au motif "Élections" avec :
      | champ               | valeur            |
      | Session de l’agenda | Emploi des jeunes |
    Et le conseil régional fait "Dresser le bilan de l’année"
    Alors c'est fait
    Et le dossier est à l'étape "Bilan annuel"

  Scénario: Le cadre est reconduit, les recommandations qui restent continuent
    Étant donné que "Salma" est auditrice dans "Figuig"
    Et un dossier "Cadre de l’Ouest" à l'étape "Bilan annuel"
    Et que le champ "Année de l’agenda" vaut "2026"
    Et que la liste "Ajustements et recommandations" est :
      | Ajustement          | Décision de la session | Responsable | Échéance   | État     |
      | Poser des compteurs | Accepté                | Salma       | 30/06/2027 | À suivre |
    Quand le conseil régional fait "Reconduire le cadre"
    Alors il manque la pièce "Bilan annuel"
    Quand le conseil régional dépose la pièce "Bilan annuel"
    Et le conseil régional fait "Reconduire le cadre"
    Alors c'est fait
    Et le dossier est à l'étape "Agenda proposé"
    Et le champ "Année de l’agenda" vaut "2027"
    Et une action en attente "Suivre la recommandation" est ouverte pour la ligne "Poser des compteurs" et revient à "Salma"

  Scénario: Le cadre se clôt avec son bilan et un motif
    Étant donné un dossier "Cadre de l’Ouest" à l'étape "Bilan annuel"
    Quand le conseil régional fait "Clôturer le cadre"
    Alors il manque la pièce "Bilan annuel"
    Et il manque le motif
    Quand le conseil régional dépose la pièce "Bilan annuel"
    Et le conseil régional fait "Clôturer le cadre" au motif "La région crée une autre instance"
    Alors c'est fait
    Et le dossier est clos

  @S001-026
  Scénario: L’effet d’un plaidoyer clos s’écrit sur le cadre
    Étant donné le dossier "Un tour d’eau équitable" du processus "Plaidoyer" à l'étape "Suivi"
    Et on revient au dossier "Un tour d’eau équitable"
    Et il est lié à "Cadre du Nord" comme "Origine"
    Quand le porteur du plaidoyer fait "Clore le plaidoyer" avec :
      | champ | valeur                    |
      | Issue | Abouti                    |
      | Effet | Deux tours d’eau par mois |
    Alors c'est fait
    Quand on revient au dossier "Cadre du Nord"
    Alors la liste "Effets des plaidoyers" compte 1 ligne

  Scénario: Le cadre se suspend et reprend où il en était
    Quand le conseil régional fait "Suspendre" au motif "Élections régionales"
    Alors le dossier est à l'étape "Suspendu"
    Quand le conseil régional fait "Reprendre"
    Alors le dossier est à l'étape "Session"
