### Hand-off: what a person is told when people help, and what the staff read. In French. Telegram HTML: only <b>, <i>, <code>, <a>.
### A non-breaking space (U+00A0) stands before : ; ! ? % and inside « ».
### "L'équipe" are the people who help; for the staff, "la personne" is who asks, "sujet" is Telegram's topic, "fiche" is an answer of the FAQ.

## The person

ui-people-ask = 🙋 Parler à une personne
ui-people-leave = 🤖 Revenir au bot
ui-people-called = <b>J'ai appelé l'équipe.</b> Ce sont de vraies personnes. À partir de maintenant, elles voient ce que vous écrivez ici. Écrivez ce qui ne va pas, et sur quel écran.
# $moment: day, hour and time zone; $wait: "in 9 hours"
ui-people-when-closed = L'équipe n'est pas là en ce moment. Elle revient { $wait } : { $moment }. Elle trouvera vos messages, et mes guides marchent toujours.
ui-people-when-open = L'équipe est là, mais je ne peux pas dire dans combien de minutes elle répondra. En attendant, mes guides marchent toujours.
ui-people-when-unknown = Je ne peux pas dire quand l'équipe répondra. Elle trouvera vos messages, et mes guides marchent toujours.
ui-people-rules = Ce sont des bénévoles ou des employés de ce bot, <b>pas d'Alipay</b>. N'envoyez jamais de codes, de mots de passe, de numéros de carte ni de photos de passeport, même à l'équipe. Ici, personne ne demande d'argent.
ui-people-called-already = L'équipe est déjà prévenue. Écrivez ici ce que vous voulez lui dire.
ui-people-called-again = J'ai rappelé l'équipe. Elle a reçu votre message.
ui-people-own = Une personne de l'équipe vous aide ici, alors je me tais. Écrivez votre message comme d'habitude. Voulez-vous plutôt continuer avec moi ?
ui-people-own-toast = L'équipe vous aide en ce moment. Votre étape est gardée.
ui-people-left = Vous êtes de retour avec moi. L'équipe est prévenue.
ui-people-refused = Je ne transmets pas les messages de ce type, par exemple les contacts ou les sondages. Écrivez avec des mots, ou envoyez une image de l'écran.
ui-people-secret-in-name = Le nom de ce fichier ou de ce lieu semble contenir un secret, je ne l'ai donc pas transmis. Changez le nom et renvoyez-le.
ui-people-not-passed-on = Je n'ai pas pu transmettre votre dernier message. Écrivez-le avec d'autres mots, s'il vous plaît.
ui-people-unreachable = <b>Je n'arrive pas à joindre l'équipe en ce moment.</b> Vos messages sont gardés et je continue d'essayer.
    Vous avez besoin d'aide tout de suite ? Demandez à Alipay : dans Alipay, ouvrez <b>Me</b> (moi), puis <b>Help</b> (aide, service client), et demandez en anglais un <b>human agent</b> (conseiller humain).
ui-people-nobody-yet = Personne n'a encore répondu, je suis désolé. Vous pouvez attendre : l'équipe a vos messages. Ou continuez avec moi.
ui-people-still-there = Avez-vous encore besoin d'aide ? Si vous n'écrivez pas pendant un jour, je ferme cette demande. Vous pourrez en faire une autre quand vous voulez.
ui-people-closed = <b>L'équipe a fermé cette demande.</b> Quelque chose ne va toujours pas ? Écrivez-le ici dans les 24 heures et l'équipe le verra. Ou continuez avec moi :
ui-people-closed-idle = <b>J'ai fermé cette demande : il n'y a pas eu de message pendant deux jours.</b> Quelque chose ne va toujours pas ? Écrivez-le ici dans les 24 heures et l'équipe le verra. Ou continuez avec moi :
ui-people-thanks = Avec plaisir. Votre demande reste fermée.
ui-people-closed-ban = <b>L'équipe a fermé cette demande.</b> Vous pouvez continuer avec moi :
ui-people-reopened = L'équipe a rouvert votre demande. Elle peut lire ce que vous écrivez ici.
# $until: day, hour and time zone
ui-people-banned = Vous ne pouvez pas écrire à l'équipe avant cette date : { $until }. Mes guides et mes réponses marchent toujours. Alipay peut aussi vous aider : dans Alipay, ouvrez <b>Me</b> (moi), puis <b>Help</b> (aide, service client), et demandez en anglais un <b>human agent</b> (conseiller humain).
# A paragraph of /privacy where people are configured
ui-privacy-people = <b>Quand vous parlez à une personne</b>
    Ce que vous écrivez alors s'affiche dans le groupe Telegram de l'équipe, sous votre prénom. Avant, je masque les numéros et les codes, mais je ne peux pas regarder dans les images. Je garde seulement quel message va avec quel autre, et quand la demande a été ouverte et fermée. Si vous effacez vos données, j'efface aussi ce sujet dans leur groupe. Si l'équipe vous a bloqué, je garde votre numéro et la date de fin du blocage jusqu'à cette date.

## The head of a topic in the staff group

ui-staff-called-asked = 🙋 Demande à parler à une personne
ui-staff-called-failed = 🤷 Deux messages de suite n'ont pas été compris
ui-staff-called-topic = ⚠️ A un problème qu'une personne doit regarder
# $language: the language’s own name; $code: its code
ui-staff-language = Langue : { $language } ({ $code })
# $guide, $step, $steps
ui-staff-guide = Dans le guide « { $guide } », étape { $step } sur { $steps }
ui-staff-no-guide = Dans aucun guide
# $fact, $value
ui-staff-fact = { $fact } : { $value }
ui-staff-tried = <b>Déjà lu :</b>
# $title, $topic: its id
ui-staff-topic = • { $title } (<code>{ $topic }</code>)
ui-staff-words = <b>Derniers mots</b> (masqués) :
ui-staff-quote = « { $words } »
ui-staff-how = Ce que vous écrivez ici part à la personne. Une ligne qui commence par / ou // reste ici. /help montre toutes les commandes.
ui-staff-claim = 🙋 Je m'en occupe
ui-staff-close = ✅ Fermer
# $title: of the topic
ui-staff-send-answer = 📤 { $title }
ui-staff-topic-again = ⚠️ L'ancien sujet de cette personne a été supprimé. Voici le nouveau ; les anciens messages ne sont pas affichés une deuxième fois.

## What the staff are told

# $staff: a first name
ui-staff-owned = 🙋 { $staff } s'en occupe maintenant. Le bot se tait jusqu'à votre /close.
ui-staff-claimed = 🙋 { $staff } s'en occupe maintenant.
ui-staff-closed = ✅ Fermé. La personne est prévenue.
ui-staff-closed-quiet = ✅ Fermé. La personne n'est pas prévenue.
ui-staff-closed-by-person = ✅ Fermé : la personne est revenue au bot.
ui-staff-closed-idle = ✅ Fermé : la personne n'a pas écrit pendant deux jours.
ui-staff-is-closed = Cette demande est fermée, donc rien n'est parti. /reopen la rouvre.
ui-staff-is-closed-noted = Cette demande était déjà fermée, donc rien n'est parti. La solution est notée pour les auteurs.
ui-staff-is-open = Cette demande est déjà ouverte.
ui-staff-reopened = 💬 De nouveau ouvert. La personne est prévenue.
ui-staff-reopened-by-person = 💬 La personne a encore écrit.
ui-staff-still-waiting = ⏰ Cette demande attend depuis une demi-heure d'ouverture.
ui-staff-unreachable = ⛔ Impossible de joindre la personne : elle a bloqué le bot ou supprimé son compte Telegram. Rien n'est parti. Je vous préviens quand elle est de retour.
ui-staff-reachable-again = 💬 La personne est de nouveau joignable. Ce que vous avez écrit entre-temps n'est pas parti : écrivez-le encore si c'est utile, s'il vous plaît.
ui-staff-not-delivered = ⛔ Telegram n'a pas accepté le dernier message, donc la personne ne l'a pas reçu. Écrivez-le autrement, s'il vous plaît.
ui-staff-source-gone = Un message a été supprimé avant que je puisse le transmettre.
ui-staff-refused = Je ne transmets pas les messages de ce type, par exemple les contacts ou les sondages. Écrivez-le avec des mots.
ui-staff-channel = La personne n'a pas reçu ce message : je ne transmets rien qui est écrit au nom d'un canal. Écrivez-le en votre nom.
ui-staff-general = Personne hors de ce groupe ne reçoit ce message. Pour répondre à une personne, écrivez dans son sujet.
ui-staff-edit-to-note = Une modification ne retire pas ce qui est déjà parti : la personne voit toujours le message d'avant.
# $until: day, hour and time zone
ui-staff-banned = 🚫 La personne ne peut pas écrire à l'équipe avant cette date : { $until }. /unban y met fin.
ui-staff-unbanned = La personne peut de nouveau écrire à l'équipe.
ui-staff-data-deleted = 🗑 La personne a effacé toutes ses données. Supprimez aussi ce sujet, s'il vous plaît : je n'en ai pas le droit.
# $title, $language
ui-staff-answer-sent = 📤 « { $title } » est parti. Langue : { $language }.
ui-staff-unknown-topic = Je ne connais pas cette fiche. Écrivez une partie de son nom, en anglais, ou le problème, par exemple <code>/answer password</code>.
# $topics: ids, one a line
ui-staff-topics-like = Laquelle ?
    <code>{ $topics }</code>
ui-staff-answers-like = Rien n'est encore parti. Laquelle de ces fiches ? Un appui sur le bouton l'envoie dans la langue de la personne.
    <code>{ $topics }</code>
ui-staff-transfer-how = Répondez à un message de votre collègue avec /transfer. Un nom avec @ ne suffit pas : Telegram ne me dit pas à qui il est.
# $person: a first name
ui-staff-transfer-not-here = { $person } n'est pas dans ce groupe, donc rien n'a changé.
ui-staff-wrong-ban = Pour combien de temps ? Par exemple <code>/ban 12h</code> (heures), <code>/ban 7d</code> (jours), <code>/ban 2w</code> (semaines) ; un an au maximum.
ui-staff-wrong-close = <code>/close</code>, <code>/close quiet</code> (sans prévenir), <code>/close payment.wrong-password</code> (cette fiche a donné la réponse) ou <code>/close new ce qui a résolu le problème</code>.
ui-staff-unknown-command = Je ne connais pas cette commande ; rien n'est parti. /help les montre toutes.
ui-staff-no-person = Cela marche dans le sujet d'une personne.
ui-staff-person-gone = Personne hors de ce groupe ne reçoit ce message : ce sujet n'est plus celui d'une personne. Elle a peut-être effacé ses données.
# $count
ui-staff-list = { $count ->
        [0] Personne n'attend.
        [one] <b>{ $count } demande ouverte :</b>
       *[other] <b>{ $count } demandes ouvertes :</b>
    }
# $wait: how long it has been open; $staff: who has it; $language: of the person; $about: their step, or why they ask
ui-staff-list-line = { $wait } · { $staff } · { $language } · { $about }
ui-staff-help = <b>Dans le sujet d'une personne</b>
    Ce que vous écrivez part à la personne : textes, images, fichiers, messages vocaux, modifications. Le premier d'entre vous qui écrit s'en occupe, et le bot se tait.
    <code>/answer wrong password</code> – montre les fiches qui conviennent ; un appui en envoie une dans la langue de la personne
    <code>/note …</code> ou <code>// …</code> – reste entre vous, et les réponses à ce message aussi
    <code>/claim</code> – vous vous en occupez ; <code>/transfer</code> en réponse à un message d'un collègue – il ou elle s'en occupe
    <code>/close</code> – ferme ; avec <code>quiet</code>, une fiche, ou <code>new</code> et ce qui a résolu le problème
    <code>/reopen</code> – rouvre
    <code>/ban 7d</code>, <code>/unban</code> – si la personne peut écrire à l'équipe
    Fermer le sujet dans Telegram ferme aussi la demande ici.

    <b>Partout</b>
    <code>/list</code> – ce qui est ouvert
