# language: fr
Fonctionnalité: La vision commune
  L’assemblée des partenaires adopte une vision, des objectifs communs, leurs chaînes de résultats et un lexique.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Conception / Vision"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Intérêt propre           | Du noyau |
      | Conseil régional    | Hanane         | Publique       | Développer la région     | oui      |
      | Coopérative Tifawin | Omar           | Privée         | Vendre plus loin         | oui      |
      | TARGA-AIDE          | Leila          | Société civile | Appuyer les coopératives | oui      |

  @S001-015 @S004-004 @S004-005 @S001-021 @S004-041
  Scénario: L’assemblée adopte la vision
    Étant donné que la pièce "Vision partagée" est déposée
    Et que la liste "Objectifs communs" est :
      | Objectif              |
      | Irriguer 200 hectares |
    Et que la liste "Chaînes de résultats" est :
      | Objectif              | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
    Et que la liste "Lexique commun" est :
      | Terme   | Ce que chacun entend                          | Sens convenu          |
      | Irrigué | Le conseil : équipé ; la coopérative : arrosé | Arrosé deux fois l’an |
    Quand l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est fait
    Et le dossier est à l'étape "Conception / Gouvernance"

  @S004-004 @S004-021 @S001-015
  Scénario: Sans vision, sans objectif commun et sans lexique, rien n’est adopté
    Quand l'assemblée des partenaires décide "Adopter la vision"
    Alors il manque la pièce "Vision partagée"
    Et il manque le champ "Lexique commun"
    Et c'est refusé car une raison contient "Il faut au moins un objectif commun."
    Et c'est refusé pour 3 raisons

  @S004-005
  Scénario: Chaque objectif a sa chaîne de résultats
    Étant donné que la liste "Objectifs communs" est :
      | Objectif              |
      | Irriguer 200 hectares |
      | Vendre sous un label  |
    Et que la liste "Chaînes de résultats" est :
      | Objectif              | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
    Quand l'assemblée des partenaires décide "Adopter la vision"
    Alors c'est refusé car une raison contient "Sans chaîne de résultats : Vendre sous un label."

  Scénario: Une chaîne de résultats est entière
    Étant donné que la liste "Objectifs communs" est :
      | Objectif              |
      | Irriguer 200 hectares |
    Quand l'initiatrice remplit la liste "Chaînes de résultats" :
      | Objectif              | Moyens   | Activité |
      | Irriguer 200 hectares | 2 pompes | Pomper   |
    Alors c'est refusé car une raison contient "Résultat"

  @S004-051
  Scénario: Deux tiers des voix exprimées, ou rien
    Étant donné que la pièce "Vision partagée" est déposée
    Et que la liste "Objectifs communs" est :
      | Objectif              |
      | Irriguer 200 hectares |
    Et que la liste "Chaînes de résultats" est :
      | Objectif              | Moyens                | Activité              | Résultat              | Indicateur        |
      | Irriguer 200 hectares | 2 techniciens, pompes | Réhabiliter la séguia | 200 hectares irrigués | Hectares irrigués |
    Et que la liste "Lexique commun" est :
      | Terme   | Ce que chacun entend                          | Sens convenu          |
      | Irrigué | Le conseil : équipé ; la coopérative : arrosé | Arrosé deux fois l’an |
    Quand l'assemblée des partenaires décide "Adopter la vision" par 3 voix pour, 2 contre et 0 abstention
    Alors c'est refusé car une raison contient "3 pour, 2 contre, 0 abstentions ; il faut 4 voix pour"
    Quand l'assemblée des partenaires décide "Adopter la vision" par 2 voix pour, 3 contre et 0 abstention
    Alors c'est refusé pour 1 raison
    Quand l'assemblée des partenaires décide "Adopter la vision" par 4 voix pour, 2 contre et 1 abstention
    Alors c'est fait

  @S004-022 @S004-023
  Scénario: Le lexique dit ce que chacun entend et le sens convenu
    Quand l'initiatrice remplit la liste "Lexique commun" :
      | Terme   | Ce que chacun entend                          | Sens convenu          |
      | Irrigué | Le conseil : équipé ; la coopérative : arrosé | Arrosé deux fois l’an |
    Alors c'est fait
    Et la liste "Lexique commun" compte 1 ligne
    Et aucune action en attente "Convenir du lexique commun" n'est ouverte

  @S001-020
  Scénario: Une note divergente s’écrit à côté de la vision
    Quand l'initiatrice remplit la liste "Notes divergentes" :
      | Membre              | Note                              |
      | Coopérative Tifawin | L’eau d’abord aux parcelles âgées |
    Alors c'est fait
    Et la liste "Notes divergentes" compte 1 ligne

  @S001-028 @S001-029
  Scénario: Un savoir se construit : émergent, co-construit, consolidé
    Étant donné que la liste "Savoirs construits ensemble" est :
      | Savoir              | Apporté par         |
      | Taille de l’olivier | Coopérative Tifawin |
    Quand l'initiatrice remplit la liste "Savoirs construits ensemble" :
      | Savoir              | Apporté par         | État         |
      | Taille de l’olivier | Coopérative Tifawin | Co-construit |
    Alors c'est fait
    Et la liste "Savoirs construits ensemble" compte 1 ligne
