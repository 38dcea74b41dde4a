# language: fr
Fonctionnalité: La majorité de l’assemblée
  Une voix par membre ; le consensus d’abord, sinon deux tiers des voix exprimées. Cela vaut pour toute décision de l’assemblée.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"

  Plan du scénario: Sans deux tiers des voix, « <acte> » n’a pas lieu, à l’étape « <étape> »
    Étant donné un dossier "Olivier du Rif" à l'étape "<étape>"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Quand l'assemblée des partenaires décide "<acte>" au motif "Décision de l’assemblée" par <pour> voix pour, <contre> contre et 0 abstention
    Alors c'est refusé car une raison contient "<reste>"
    Et le dossier n'a pas changé

    Exemples:
      | étape                           | acte                               | pour | contre | reste                 |
      | Conception / Gouvernance        | Adopter la gouvernance             | 3    | 2      | il faut 4 voix pour   |
      | Conception / Gouvernance        | Adopter la gouvernance             | 2    | 3      | Assemblée des partenaires |
      | Conception / Vision             | Adopter la vision                  | 3    | 2      | il faut 4 voix pour   |
      | Conception / Vision             | Adopter la vision                  | 2    | 3      | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Revenir au lancement               | 3    | 2      | il faut 4 voix pour   |
      | Mise en œuvre / Revue           | Revenir au lancement               | 2    | 3      | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Revenir à la conception            | 3    | 2      | il faut 4 voix pour   |
      | Mise en œuvre / Revue           | Revenir à la conception            | 2    | 3      | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Poursuivre                         | 3    | 2      | il faut 4 voix pour   |
      | Mise en œuvre / Revue           | Poursuivre                         | 2    | 3      | Assemblée des partenaires |
      | Mise en œuvre / Revue           | Engager le développement ultérieur | 3    | 2      | il faut 4 voix pour   |
      | Mise en œuvre / Revue           | Engager le développement ultérieur | 2    | 3      | Assemblée des partenaires |
      | Développement ultérieur / Choix | Institutionnaliser                 | 3    | 2      | il faut 4 voix pour   |
      | Développement ultérieur / Choix | Institutionnaliser                 | 2    | 3      | Assemblée des partenaires |
      | Développement ultérieur / Choix | Terminer                           | 3    | 2      | il faut 4 voix pour   |
      | Développement ultérieur / Choix | Terminer                           | 2    | 3      | Assemblée des partenaires |

  Plan du scénario: Sans deux tiers des voix, on n’élargit pas (<pour> pour, <contre> contre)
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Quand l'assemblée des partenaires décide "Élargir" par <pour> voix pour, <contre> contre et 0 abstention avec :
      | champ                    | valeur        |
      | Vers                     | Un territoire |
      | Territoire ou thème visé | Chefchaouen   |
    Alors c'est refusé car une raison contient "<reste>"

    Exemples:
      | pour | contre | reste                 |
      | 3    | 2      | il faut 4 voix pour   |
      | 2    | 3      | Assemblée des partenaires |

  Plan du scénario: Sans deux tiers des voix, on ne transforme pas (<pour> pour, <contre> contre)
    Étant donné un dossier "Olivier du Rif" à l'étape "Développement ultérieur / Choix"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Quand l'assemblée des partenaires décide "Transformer" par <pour> voix pour, <contre> contre et 0 abstention avec :
      | champ                      | valeur                   |
      | Nom du nouveau partenariat | Eau et olivier du Rif    |
      | Nouveau mandat             | Gérer l’eau de l’olivier |
    Alors c'est refusé car une raison contient "<reste>"

    Exemples:
      | pour | contre | reste                 |
      | 3    | 2      | il faut 4 voix pour   |
      | 2    | 3      | Assemblée des partenaires |
