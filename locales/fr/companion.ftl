### Le deuxième appareil : la page dans un navigateur, et comment on relie et suit un guide dans Telegram. Telegram HTML: only <b>, <i>, <code>, <a>.

## The page

# $guide, $step and $steps (numbers): the name of the browser tab
ui-companion-tab = { $guide } · { $step }/{ $steps }
# $step, $steps (numbers)
ui-companion-progress = Étape { $step } sur { $steps }
ui-companion-finished = Terminé
ui-companion-stopped = Ce chemin s'arrête ici pour l'instant
# $place: "Step 3 of 9"; $title: what to do there. Read aloud when the step changes.
ui-companion-news = { $place } : { $title }
# $title: the title of the step
ui-companion-picture = Image pour : { $title }
ui-companion-steps = Votre parcours
ui-companion-step-done = Fait :
ui-companion-step-now = Maintenant :
# $count (number)
ui-companion-steps-more = { $count ->
    [0] C'est la dernière étape
    [one] Encore { $count } étape
   *[other] Encore { $count } étapes au plus
}
ui-companion-language = Langue
ui-companion-connecting = Connexion…
ui-companion-live = En direct : cette page et Telegram avancent ensemble
ui-companion-lost = Connexion perdue. Cette étape est peut-être ancienne. J'essaie encore…
ui-companion-refresh = Afficher l'étape la plus récente
ui-companion-not-sent = Cela n'est pas arrivé. Appuyez encore une fois.
ui-companion-held = Des personnes aident en ce moment dans Telegram. Le guide attend à cette étape. Vous pouvez la lire ici.
ui-companion-moved-on = Le guide avait déjà avancé sur l'autre appareil. Voici l'étape maintenant.
ui-companion-first-step = C'est la première étape.
ui-companion-try-again = Attendez un instant et appuyez encore une fois.
# $guides: a list
ui-companion-offers = Ensuite, vous pouvez ouvrir dans Telegram : { $guides }
ui-companion-write = Autre chose ? Décrivez ce que vous voyez
ui-companion-write-label = Avec vos mots, ou exactement comme à l'écran. Pas de codes, de mots de passe, de numéros de carte ou de passeport.
ui-companion-write-kept = Ce que vous écrivez ici n'est pas gardé.
ui-companion-write-send = Trouver une réponse
ui-companion-answer = Réponse
ui-companion-empty = Écrivez d'abord quelques mots.
ui-companion-unknown = <b>Je ne suis pas sûr d'avoir compris le problème.</b>
    • Écrivez-le encore une fois, avec les mots exacts de l'écran.
    • Ou écrivez-le au bot dans Telegram. Il y dit aussi comment demander à des personnes.
ui-companion-secret = ⚠️ <b>Ce que vous avez écrit semble contenir quelque chose de secret</b> (comme un numéro de carte, un code ou un numéro de passeport). Je ne l'ai pas gardé. Si c'était un code ou un mot de passe, changez-le. Personne parmi ceux qui vous aident n'en a besoin.
ui-companion-close = Fermer la réponse
ui-companion-footer = Aide non officielle, ce n'est pas Alipay. Qui a ce lien voit ce guide, peut le faire avancer, et voit quand des personnes aident. Rien d'autre sur vous n'est montré.
ui-companion-gone-title = Ce lien ne marche plus
ui-companion-gone = Les liens ne marchent qu'un moment, et leur propriétaire peut les couper. Rien n'est perdu : le guide est toujours dans Telegram.

    Pour le revoir ici, écrivez /device au bot dans Telegram et scannez la nouvelle image.
ui-companion-busy-title = Attendez une minute
ui-companion-busy = Trop de demandes en peu de temps. Attendez une minute, puis essayez encore.
ui-companion-down-title = Un instant, s'il vous plaît

## Linking, in the person's chat

ui-device-button = 💻 Sur un autre appareil
# $guide
ui-device-title = 💻 <b>« { $guide } » sur un autre appareil</b>
ui-device-page = <b>Dans un navigateur</b> (ordinateur, tablette, autre téléphone) : scannez l'image, ou ouvrez-y ce lien :
ui-device-account = <b>Dans un autre compte Telegram</b> : ouvrez-y ce lien :
# $hours (number)
ui-device-rules = Les deux côtés montrent la même étape et avancent ensemble. Le lien marche { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}. Qui a le lien voit ce guide, peut le faire avancer et voit quand des personnes vous aident, mais rien d'autre sur vous. Vous pouvez le couper à tout moment.
ui-device-no-guide = Ouvrez d'abord un guide. Puis écrivez /device pour le voir sur un autre appareil.
ui-device-list = 📋 Ce qui est relié
ui-devices-title = <b>Relié à vos guides</b>
ui-devices-none = Rien n'est relié. Écrivez /device pour voir votre guide sur un autre appareil.
# $number, $guide, $used (when it was used last)
ui-device-line-page = { $number }. 💻 Page : { $guide } ({ $used })
# $number, $guide, $joined (when it joined), $used (when it was used last)
ui-device-line-account = { $number }. 👤 Compte Telegram : { $guide } ({ $joined } ; { $used })
# $when: "3 hours ago"
ui-device-used = utilisé { $when }
ui-device-used-now = utilisé à l'instant
ui-device-used-never = pas encore ouvert
# $when: "3 hours ago"
ui-device-joined-ago = arrivé { $when }
ui-device-joined-now = arrivé à l'instant
# $number
ui-device-end = ✖ Couper le lien { $number }
ui-device-end-all = ✖ Couper tous les liens
ui-device-toast-ended = Lien coupé ✓
# $name: the other person's first name; $guide
ui-device-joined = 👤 <b>{ $name }</b> suit maintenant votre guide « { $guide } » dans un autre compte Telegram, et peut le faire avancer. Cette personne ne voit rien d'autre sur vous. Ce n'est pas normal ? Coupez le lien :
ui-device-joined-end = ✖ Couper ce lien

## Following, in the other account

ui-follow-head = 👥 Vous suivez le guide d'une autre personne. Vous pouvez tous les deux le faire avancer.
ui-follow-leave = ✖ Ne plus suivre
ui-follow-left = Vous ne suivez plus ce guide.
ui-follow-ended = <b>Ce lien ne marche plus.</b> Demandez-en un nouveau : l'autre personne m'écrit /device.
ui-follow-held = Des personnes aident cette personne en ce moment. Le guide attend à cette étape.
ui-follow-toast-held = Des personnes aident en ce moment. Le guide attend.
ui-follow-toast-moved-on = Le guide avait déjà avancé. Voici l'étape maintenant.
ui-follow-back-to-step = ◀ Retour à l'étape
ui-follow-busy = Vous avez essayé trop de liens. Attendez une minute.
ui-follow-full = Ce guide est déjà suivi par autant d'appareils que possible. L'autre personne peut en couper un : elle m'écrit /device. Puis ouvrez encore le lien.

## Beside other texts

ui-command-device = Mon guide sur un autre appareil
ui-privacy-devices = Si vous utilisez un autre appareil (/device), je garde les liens tant qu'ils marchent : quel guide, à peu près quand ils ont servi, et le compte qui suit. La page elle-même ne garde rien et n'utilise pas de cookies.
