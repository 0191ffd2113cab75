### Everything the bot says beside guides and topics, in French. Telegram HTML: only <b>, <i>, <code>, <a>.
### A non-breaking space (U+00A0) stands before : ; ! ? % and inside « ».

## Language

ui-language-name = Français
ui-text-missing = Ce texte manque. Appuyez sur un bouton ci-dessous, ou écrivez /menu.

## Start and menu

ui-start = 👋 Bonjour ! Je suis <b>Alipay Abroad</b>.
    Je vous aide à ouvrir Alipay, à ajouter votre carte bancaire et à payer en Chine, une petite étape à la fois.

    Je suis une aide non officielle. Je ne suis <b>pas Alipay</b> : je ne vois pas votre compte, et c'est ce qu'affiche votre application Alipay qui compte.
    Ne m'envoyez jamais de codes, de mots de passe, de numéros de carte ni de photos de passeport.
ui-menu = Que voulez-vous faire ?
ui-menu-later = Revenez quand vous voulez : je me souviens de votre étape.
ui-menu-guide = { $emoji } { $guide }
ui-menu-guide-open = { $emoji } { $guide } · { $step }/{ $steps }
ui-menu-guide-finished = ✅ { $guide }
ui-problem = 🆘 J'ai un problème
ui-languages = 🌐 Langue
ui-facts = 📝 Mes réponses
ui-privacy = 🔒 Confidentialité
ui-menu-button = ☰ Menu
ui-help = <b>Comment m'utiliser</b>
    • Choisissez un guide dans le /menu. Je montre une étape à la fois. Quand c'est fait, appuyez sur <b>C'est fait</b>.
    • Quelque chose ne marche pas ? Appuyez sur <b>Ça ne marche pas</b>, ou écrivez ce que vous voyez à l'écran.
    • Vous pouvez aussi écrire : <i>suivant</i>, <i>retour</i>, <i>stop</i>, <i>menu</i>.

    /continue – continuer votre guide
    /restart – recommencer votre guide
    /device – voir votre guide sur un ordinateur ou un autre téléphone
    /language – changer de langue
    /human – parler à une personne
    /privacy – ce que je garde sur vous
    /export_my_data – recevoir vos données dans un fichier
    /delete_my_data – effacer vos données

    Je ne suis pas Alipay. Je ne peux ni débloquer ni contrôler un compte.

## The step card

# $guide, $emoji, $step and $steps (numbers)
ui-card-progress = { $emoji } { $guide } · étape { $step } sur { $steps }
ui-card-finished = { $emoji } { $guide } · terminé ✅
ui-card-stopped = { $emoji } { $guide } · on s'arrête ici pour l'instant
# $see: what the person should see when the step worked
ui-card-see = 👀 <b>C'est réussi quand :</b> { $see }
# $fact: what the fact is about; $date: month and year
ui-fact-dated = ℹ️ Situation en { $date } : { $fact }. C'est ce qu'affiche votre application qui compte.
ui-fact-open = ⚠️ { $fact } : les sources ne sont pas d'accord, ou on ne sait rien de sûr (dernière vérification : { $date }). C'est ce qu'affiche votre application qui compte.
ui-done = ✅ C'est fait
ui-all-ready = ✅ Tout est prêt
ui-item-on = ☑️ { $label }
ui-item-off = ⬜ { $label }
ui-chosen = ✓ { $label }
ui-back = ◀ Retour
ui-does-not-work = 😕 Ça ne marche pas
ui-pause = ⏸ Pause
ui-paused = <b>En pause.</b> Votre étape est gardée. Revenez aujourd'hui, demain ou la semaine prochaine.
ui-restart = ↻ Recommencer
# $guide
ui-restart-title = Recommencer « { $guide } » ?
ui-restart-ask = Vous revenez à la première étape. Vos coches et vos choix dans ce guide sont effacés.
ui-restart-yes = ↻ Oui, recommencer
ui-restart-no = Non, je reste à mon étape
# $guide, $step, $steps
ui-continue = ▶ Suite : { $guide }, étape { $step }/{ $steps }
ui-open-guide = ▶ { $guide }

## Notices above a card, and short messages on a press

ui-notice-guide-changed = ✏️ <b>Ce guide a changé</b> depuis votre dernière visite. Vos réponses sont gardées. Voici votre étape maintenant :
ui-notice-guide-gone = ✏️ Ce guide n'est plus là. Le reste de votre parcours est gardé.
# $guide: the guide that replaces it
ui-notice-guide-replaced = ✏️ Ce guide est remplacé par « { $guide } ».
ui-toast-stale = C'était un ancien message. Voici où vous en êtes.
ui-toast-first-step = C'est la première étape.
ui-toast-old-button = Ce bouton est trop ancien. Voici le menu.
ui-toast-saved = Enregistré ✓
ui-toast-try-again = Je n'ai pas pu enregistrer. Appuyez encore une fois dans une minute.
ui-choose-one = Choisissez un des boutons ci-dessous, s'il vous plaît.
ui-already-finished = Vous avez terminé ce guide 🎉
ui-no-guide = Aucun guide n'est ouvert. Choisissez-en un :

## It does not work

# $step
ui-problems-title = Qu'est-ce qui bloque à l'étape { $step } ?
ui-problems-write = C'est autre chose ? <b>Écrivez ce que vous voyez</b>, avec vos mots ou exactement comme à l'écran. Pas de codes, pas de numéros de carte.
ui-problems-none = <b>Écrivez ce que vous voyez</b>, avec vos mots ou exactement comme à l'écran. Pas de codes, pas de numéros de carte.
ui-ask-problem = <b>Quel est le problème ?</b>
    Écrivez ce que vous voyez, avec vos mots ou exactement comme à l'écran. S'il vous plaît, pas de codes, de mots de passe, de numéros de carte ou de passeport.

    Ou choisissez où ça bloque :
# $step
ui-back-to-step = ◀ Retour à l'étape { $step }
ui-open-fix = ▶ Ouvrir le guide à cette étape
ui-helped = 👍 Ça m'a aidé
ui-stuck = 😕 Ça bloque encore
ui-helped-thanks = Super ! Je suis content que ça marche maintenant.
ui-stuck-route = <b>Désolé que ça bloque encore.</b> Je ne connais pas d'autre solution.
    Alipay peut regarder votre compte :
    1. Dans Alipay, ouvrez <b>Me</b> (moi), puis <b>Help</b> (aide, service client).
    2. Écrivez en anglais et demandez un <b>human agent</b> (conseiller humain).
    3. Dites à quelle étape vous êtes et recopiez les mots exacts de l'écran.

    Envoyez des documents seulement dans l'application Alipay, jamais ici.
ui-report-unknown = <b>Je ne suis pas sûr d'avoir compris le problème.</b> Qu'est-ce qui est le plus proche ? Vous pouvez aussi l'écrire encore une fois, avec les mots exacts de l'écran.
ui-report-none-of-these = Rien de tout ça
ui-report-did-you-mean = <b>C'est peut-être ça ?</b>
ui-report-rephrase = Écrivez-le encore une fois, avec d'autres mots. Les mots exacts de l'écran aident le plus.
ui-report-not-ready = Je viens de démarrer et je ne sais pas encore lire les messages. Renvoyez le vôtre dans un instant, s'il vous plaît.
ui-report-also = Vous avez aussi parlé de :
ui-handoff-none = <b>Ici, je n'ai personne qui puisse vous répondre.</b>
    Le bon endroit, c'est l'aide d'Alipay :
    1. Dans Alipay, ouvrez <b>Me</b> (moi), puis <b>Help</b> (aide, service client).
    2. Écrivez en anglais et demandez un <b>human agent</b> (conseiller humain).

    Attention : les gens qui vous écrivent et proposent de réparer votre compte contre de l'argent sont des arnaqueurs.
ui-secret-warning = ⚠️ <b>Votre message contient peut-être quelque chose de secret</b> (par exemple un numéro de carte, un code ou un numéro de passeport). Je ne l'ai pas gardé.
    1. Effacez ce message ici, maintenant.
    2. Si c'était un code ou un mot de passe, changez-le. Si c'était un numéro de carte, prévenez votre banque.

    Personne n'en a besoin pour vous aider, pas même le personnel d'Alipay.
ui-not-text = Je peux lire seulement le texte et les boutons. Écrivez ce que vous voyez, ou appuyez sur un bouton ci-dessous.
ui-not-picture = Je ne peux pas regarder les images ni les fichiers, et je n'ai rien gardé. Écrivez les mots de l'écran. N'envoyez jamais ici de photos de passeport ou de carte : effacez-les.
ui-unknown-command = Je ne connais pas cette commande. Voici le menu :

## Language and facts

# $name: the language in itself
ui-language-choice = { $name }
ui-language-ask = <b>Choisissez votre langue</b>
ui-facts-ask = <b>Vos réponses</b>
    Elles me servent à vous montrer les bonnes étapes. Pour en changer une, appuyez dessus.
# $fact (what it is about), $value (the answer)
ui-fact-line = { $fact } : { $value }
ui-fact-not-asked = pas encore demandé

## Privacy

# $days: how long an idle person's data is kept
ui-privacy-text = <b>Ce que je garde</b>
    • votre langue, si vous en avez choisi une
    • vos réponses à mes questions (en Chine ou non, type de pièce d'identité, type de téléphone, type de carte)
    • où vous en êtes dans chaque guide
    • le numéro de mon dernier message pour vous, et le jour de votre dernière visite
    • ce que vous envoyez, avec tout ce qui est secret masqué, jusqu'à ce que je l'aie traité ; si le traitement échoue plusieurs fois, pendant 30 jours, pour réessayer
    • les mots des messages auxquels je n'ai pas su répondre, pendant 30 jours, avec tout ce qui est secret masqué, pour que des personnes puissent m'apprendre

    <b>Ce que je ne garde jamais :</b> votre nom, vos autres messages, les codes, les mots de passe, les numéros de carte, les données de passeport, les images.

    Après { $days } jours sans visite, j'efface tout. Vous pouvez aussi le faire maintenant.
ui-export = 📄 Recevoir mes données
ui-delete = 🗑 Effacer mes données
ui-export-caption = Voici tout ce que je garde sur vous.
ui-export-nothing = Je ne garde rien sur vous.
ui-delete-ask = <b>Effacer tout ce que je garde sur vous ?</b>
    Votre langue, vos réponses et votre place dans chaque guide disparaîtront. On ne peut pas revenir en arrière.
ui-delete-people = Votre discussion avec l'équipe se termine et est effacée aussi.
ui-delete-yes = 🗑 Oui, tout effacer
ui-delete-no = Non, garder
ui-delete-done = C'est fait. Je ne garde plus rien sur vous. Écrivez /start quand vous voulez recommencer.
ui-delete-nothing = Je ne garde rien sur vous, donc il n'y a rien à effacer.

## When something breaks

# $incident: a short code
ui-broken = Quelque chose a cassé de mon côté. Votre étape est gardée. Réessayez, ou écrivez /menu. (Incident { $incident })
ui-too-fast = Vous écrivez plus vite que je ne peux lire. Pendant une minute, je ne lis plus rien de vous. Attendez, puis renvoyez ce qui est resté sans réponse, s'il vous plaît.
ui-store-down = Je n'ai pas accès à ma mémoire en ce moment. Rien n'est perdu. Réessayez dans une minute.
ui-damaged = <b>Je n'arrive pas à lire ce que j'ai gardé sur vous.</b> Je l'ai mis de côté et j'ai prévenu les personnes qui s'occupent de moi. Vous pouvez attendre, ou repartir de zéro maintenant.
ui-damaged-future = <b>Votre place a été enregistrée par une version plus récente de moi.</b> Rien n'est perdu : je l'ai mise de côté et j'ai prévenu les personnes qui s'occupent de moi. Vous pouvez attendre, ou repartir de zéro maintenant.
ui-start-afresh = ↻ Repartir de zéro

## The command list (setMyCommands: no HTML)

ui-command-start = Commencer
ui-command-menu = Tous les guides
ui-command-continue = Continuer mon guide
ui-command-restart = Recommencer mon guide
ui-command-language = Changer de langue
ui-command-human = Parler à une personne
ui-command-privacy = Ce que je garde sur vous
ui-command-export_my_data = Recevoir mes données
ui-command-delete_my_data = Effacer mes données
ui-command-cancel = Mettre mon guide en pause
ui-command-help = Comment m'utiliser
ui-command-guide = Choisir un guide
ui-command-settings = Ce que je fais dans ce groupe
# The bot's profile texts: at most 512 and 120 characters
ui-profile-description = Pas encore de compte Alipay ? Alipay Abroad vous accompagne jusqu'à votre premier paiement en Chine, étape par étape, dans votre langue. Non officiel : ce bot n'est pas Alipay et ne voit pas votre compte.
ui-profile-short = Aide étape par étape pour Alipay, quand on vient de l'étranger. Non officiel : ce n'est pas Alipay.

## Words that people type instead of pressing a button: comma lists, lower case, with and without accents

ui-words-done = fait, c'est fait, cest fait, c fait, j'ai fait, je l'ai fait, fini, finie, j'ai fini, c'est fini, terminé, termine, j'ai terminé, prêt, pret, prête, prete, je suis prêt, je suis pret, je suis prête, je suis prete, tout est prêt, tout est pret, suivant, suivante, étape suivante, etape suivante, prochaine étape, prochaine etape, passer à la suite, la suite, et après, et apres, et ensuite, ensuite, ok, okay, d'accord, dacc, c'est bon, cest bon, c bon, ça marche, ca marche, ça y est, ca y est, voilà, voila, réussi, reussi, j'ai réussi, j'ai reussi, compris, oui, ouais
ui-words-back = retour, en arrière, en arriere, arrière, arriere, précédent, precedent, précédente, precedente, étape précédente, etape precedente, revenir, revenir en arrière, revenir en arriere, reculer, étape d'avant, etape d'avant
ui-words-pause = stop, pause, faire une pause, arrêter, arreter, arrête, arrete, arrêt, arret, on arrête, on arrete, j'arrête, j'arrete, plus tard, pas maintenant, à plus tard, a plus tard, demain, je reviens, un moment, attends, attendez, annuler, quitter, sortir, abandonner
ui-words-continue = continuer, continue, continuez, je continue, on continue, poursuivre, reprendre, reprendre le guide, continuer le guide, où j'en suis, ou j'en suis, où en suis-je, ou en suis-je, où j'en étais, ou j'en etais, j'en étais où, j'en etais ou, où suis-je, ou suis-je, je suis où, je suis ou
ui-words-restart = recommencer, recommence, tout recommencer, recommencer le guide, redémarrer, redemarrer, repartir de zéro, repartir de zero, de zéro, de zero, depuis le début, depuis le debut, reprendre au début, reprendre au debut, reprendre du début, reprendre du debut, retour au début, retour au debut, refaire, tout refaire
ui-words-menu = menu, le menu, menu principal, retour au menu, accueil, sommaire, guides, les guides, tous les guides, commencer, démarrer, demarrer
ui-words-help = aide, aide-moi, aidez-moi, à l'aide, a l'aide, besoin d'aide, j'ai besoin d'aide, comment, comment faire, comment on fait, comment ça marche, comment ca marche, mode d'emploi, que faire, quoi faire
ui-words-problem = problème, probleme, un problème, un probleme, j'ai un problème, j'ai un probleme, souci, j'ai un souci, erreur, une erreur, ça ne marche pas, ca ne marche pas, ça marche pas, ca marche pas, sa marche pas, sa ne marche pas, ne marche pas, marche pas, ça marche toujours pas, ca marche toujours pas, ça ne fonctionne pas, ca ne fonctionne pas, ça fonctionne pas, ca fonctionne pas, ne fonctionne pas, fonctionne pas, je n'y arrive pas, j'y arrive pas, j'arrive pas, bloqué, bloque, bloquée, bloquee, je suis bloqué, je suis bloque, je suis bloquée, je suis bloquee, toujours bloqué, toujours bloque, ça bloque, ca bloque, coincé, coince, coincée, coincee, je suis coincé, je suis coince, échec, echec, raté, panne, bug, impossible
ui-words-language = langue, langues, la langue, changer de langue, changer la langue, autre langue, français, francais, en français, en francais
ui-words-human = humain, un humain, conseiller, conseillère, conseillere, un conseiller, un agent, opérateur, operateur, quelqu'un, une personne, vraie personne, une vraie personne, parler à quelqu'un, parler a quelqu'un, parler à une personne, parler a une personne, parler à un humain, parler a un humain, parler à un conseiller, parler a un conseiller, service client, assistance, sav
