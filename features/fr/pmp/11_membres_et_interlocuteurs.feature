# language: fr
Fonctionnalité: Les membres, leurs interlocuteurs et ce qu’ils promettent
  Chaque membre a un interlocuteur nommé, et l’on voit quand on s’est parlé. On sait quand un membre est entré, quand il est sorti, et
  ce qu’il a promis. Chacun ne note que pour lui-même.

  Contexte:
    Étant donné le processus "Partenariat multipartite"
    Et que nous sommes le 02/03/2026
    Et que tout se passe dans "Tanger-Tétouan-Al Hoceïma"
    Et que "Hanane" est participante dans "Figuig"
    Et que "Omar" est participant dans "Figuig"
    Et que "Leila" est participante dans "Figuig"
    Et que "Rachid" est participant dans "Figuig"
    Et un dossier "Olivier du Rif" à l'étape "Mise en œuvre / Exécution"
    Et que le champ "Secrétariat tenu par" vaut "Rachid"
    Et que la liste "Membres" est :
      | Membre              | Représenté par | Sphère         | Nature                    | Intérêt propre           | Depuis     | Interlocuteur      |
      | Conseil régional    | Hanane         | Publique       | Collectivité territoriale | Développer la région     | 10/01/2026 | Hanane, 0539 00 00 |
      | Coopérative Tifawin | Omar           | Privée         | Entreprise ou coopérative | Vendre plus loin         | 10/01/2026 | Omar, 0661 00 00   |
    Et que la liste "Comité de pilotage" est :
      | Personne | Membre représenté   | Sphère   |
      | Hanane   | Conseil régional    | Publique |
      | Omar     | Coopérative Tifawin | Privée   |

  @S004-020
  Scénario: Le secrétariat note l’échange avec l’interlocuteur d’un membre
    Quand "Rachid" fait "Noter un échange avec un membre" avec :
      | champ             | valeur              |
      | Membre            | Coopérative Tifawin |
      | Interlocuteur     | Amina, 0663 00 00   |
      | Date de l’échange | 27/02/2026          |
    Alors c'est fait
    Et la ligne "Coopérative Tifawin" de la liste "Membres" vaut :
      | colonne            | valeur            |
      | Interlocuteur      | Amina, 0663 00 00 |
      | Dernier échange le | 27/02/2026        |
    Quand "Rachid" fait "Noter un échange avec un membre" avec :
      | champ             | valeur              |
      | Membre            | Coopérative Tifawin |
      | Date de l’échange | 02/03/2026          |
    Alors la ligne "Coopérative Tifawin" de la liste "Membres" vaut :
      | colonne            | valeur            |
      | Interlocuteur      | Amina, 0663 00 00 |
      | Dernier échange le | 02/03/2026        |

  Scénario: Un échange à venir ne se note pas, et un membre ne le note pas à la place du secrétariat
    Quand "Rachid" fait "Noter un échange avec un membre" avec :
      | champ             | valeur              |
      | Membre            | Coopérative Tifawin |
      | Date de l’échange | 27/03/2026          |
    Alors c'est refusé car "La date du 27/03/2026 est à venir."
    Quand "Omar" fait "Noter un échange avec un membre" avec :
      | champ             | valeur              |
      | Membre            | Coopérative Tifawin |
      | Date de l’échange | 27/02/2026          |
    Alors c'est refusé

  Scénario: Un partenaire entre avec son acte d’adhésion, et sort avec un motif ; les deux dates restent écrites
    Quand "Hanane" fait "Admettre un partenaire" avec :
      | champ            | valeur                   |
      | Membre           | TARGA-AIDE               |
      | Représenté par   | Leila                    |
      | Sphère           | Société civile           |
      | Intérêt propre   | Appuyer les coopératives |
      | Ce qu’il apporte | Formation                |
      | Acte d’adhésion  | adhesion.pdf             |
    Alors c'est fait
    Et la ligne "TARGA-AIDE" de la liste "Membres" vaut :
      | colonne | valeur     |
      | Depuis  | 02/03/2026 |
    Quand nous sommes le 01/06/2026
    Et "Hanane" fait "Constater la sortie d’un partenaire" au motif "Fin de mission" avec :
      | champ  | valeur     |
      | Membre | TARGA-AIDE |
    Alors la ligne "TARGA-AIDE" de la liste "Membres" vaut :
      | colonne  | valeur     |
      | Depuis   | 02/03/2026 |
      | Sorti le | 01/06/2026 |
      | État     | Sorti      |
    Et "Leila" ne voit pas le dossier

  Scénario: Une contribution promise par un autre ne se déclare pas tenue
    Étant donné que la liste "Contributions des membres" est :
      | Contribution | Membre              | Responsable | Nature | Montant | Échéance   |
      | Locaux       | Coopérative Tifawin | Omar        | Argent | 20 000  | 30/04/2026 |
    Quand "Hanane" fait "Apporter une contribution" avec :
      | champ        | valeur |
      | Contribution | Locaux |
    Alors c'est refusé car "Un autre répond de cette contribution : Locaux."
    Quand nous sommes le 02/05/2026
    Alors une action en attente "Apporter la contribution promise" est ouverte pour la ligne "Locaux" et revient à "Omar"
