# language: fr
Fonctionnalité: Qui voit, qui agit
  Chacun voit les dossiers de son territoire ; le porteur, le sien. Les auditeurs lisent et ne changent rien.

  Contexte:
    Étant donné le processus "Dossier de projet"
    Et que nous sommes le 06/04/2026
    Et que tout se passe dans "Brikcha"
    Et un dossier de la coopérative "Zitoun Jbala" à l'étape "Émergence / Instruction"

  Scénario: Le territoire borne la vue
    Étant donné que "Idris" est secrétaire du CPDE dans "Ouezzane"
    Et que "Ettaki" est secrétaire du CPDE dans "Khénifra"
    Alors "Idris" voit le dossier
    Et "Ettaki" ne voit pas le dossier
    Quand "Ettaki" fait "Suspendre" au motif "Hors de mon territoire"
    Alors pour cette personne, ce dossier n'existe pas
    Et le dossier n'a pas changé

  @S002-020
  Scénario: Le porteur voit son dossier
    Alors le porteur de projet voit le dossier
    Et le porteur de projet peut faire "Retirer le dossier"
    Et le porteur de projet ne peut pas faire "Donner un avis favorable"

  Scénario: Une auditrice lit et ne change rien
    Alors l'auditrice voit le dossier
    Quand l'auditrice commente "Vu."
    Alors c'est refusé
    Quand l'auditrice dépose la pièce "Plan d’affaires"
    Alors c'est refusé
    Et le dossier n'a pas changé

  @S001-036
  Scénario: Un commentaire va au journal
    Quand l'accompagnatrice "Amina" commente "Le porteur passera lundi."
    Alors c'est fait
    Et le journal garde "Le porteur passera lundi."
    Et le journal compte 2 lignes
