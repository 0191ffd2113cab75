### The five guides, questions about the person, and names of facts, in French.
### Telegram HTML: only <b>, <i>, <code>, <a>. Figures are variables of flows/facts.yaml. The bot adds the date lines.
### Names of app buttons stay as the English app shows them, with a French gloss in brackets.
### « Toucher » is a tap in Alipay, « appuyer » is a press on a button of the bot. `.see` follows "C'est réussi quand :".
### A non-breaking space (U+00A0) stands before : ; ! ? % and inside « ».

## Questions about the person

fact-where =
    .title = Où je suis
    .ask = Où êtes-vous maintenant ?
    .why = Certaines étapes sont différentes hors de Chine continentale. Ici, Hong Kong, Macao et Taïwan comptent comme « ailleurs ».
    .value-china = 🇨🇳 En Chine continentale
    .value-abroad = 🌍 Ailleurs
    .value-unknown = Je ne sais pas / passer
fact-document =
    .title = Mon document
    .ask = Quelle pièce avez-vous pour la vérification d'identité ?
    .why = Dites-moi seulement le type. Ne m'envoyez jamais un numéro ou une photo de cette pièce.
    .value-passport = Passeport
    .value-travel-permit = Mainland Travel Permit
    .value-residence-id = Carte de résident en Chine
    .value-other = Rien de tout ça
    .value-unknown = Je ne sais pas / passer
fact-phone =
    .title = Mon téléphone
    .ask = Quel téléphone avez-vous ?
    .why = Selon le téléphone, on ne trouve pas l'application au même endroit.
    .value-ios = iPhone
    .value-android = Android, Google Play
    .value-other = Huawei ou un autre
    .value-unknown = Je ne sais pas / passer
fact-card =
    .title = Ma carte bancaire
    .ask = De quelle marque est votre carte bancaire ?
    .why = Regardez le petit logo sur la carte. Ne m'envoyez jamais le numéro.
    .value-visa = Visa
    .value-mastercard = Mastercard
    .value-amex = American Express
    .value-jcb = JCB
    .value-diners = Diners Club
    .value-unionpay = UnionPay
    .value-other = Discover ou une autre
    .value-none = Je n'ai pas de carte
    .value-unknown = Je ne sais pas / passer

## Guide: registration

guide-registration =
    .title = Ouvrir un compte Alipay
    .summary = Installez la bonne application et inscrivez-vous avec votre propre numéro.

step-registration-prepare =
    .title = Préparez ces choses
    .do = Cochez chaque ligne quand vous l'avez. Quand tout est coché, appuyez sur <b>Tout est prêt</b>.
    .item-passport = Mon propre passeport, encore valable
    .item-number = Mon propre numéro de mobile
    .item-texts = Ce numéro reçoit les SMS
    .item-internet = Bon internet, VPN coupé
    .note = Le numéro peut être de votre pays ou de Chine. Prenez-en un que vous allez garder.
        N'utilisez pas de site de SMS en ligne ni de numéro emprunté : celui qui a le numéro peut prendre votre compte.
        Le passeport vous servira plus tard, pour la vérification d'identité. Il est expiré ? Renouvelez-le d'abord.

step-registration-install-ios =
    .title = Installez Alipay sur votre iPhone
    .do = 1. Ouvrez l'<b>App Store</b>.
        2. Cherchez <b>Alipay</b>.
        3. Regardez le nom : <b>Alipay</b>, pas AlipayHK.
        4. Installez l'application.
    .see = une application qui s'appelle Alipay est sur votre téléphone.
    .note = Vous n'avez pas besoin d'un numéro de Hong Kong. N'installez jamais Alipay depuis un lien envoyé par un inconnu.

step-registration-install-android =
    .title = Installez Alipay sur Android
    .do = 1. Ouvrez <b>Google Play</b>.
        2. Cherchez <b>Alipay</b>.
        3. Regardez le nom : <b>Alipay</b>, pas AlipayHK.
        4. Installez l'application.
    .see = une application qui s'appelle Alipay est sur votre téléphone.
    .note = Elle n'est pas dans votre magasin d'applications ? Utilisez seulement le site d'Alipay : alipay.com. N'installez jamais Alipay depuis un lien envoyé par un inconnu.

step-registration-install-any =
    .title = Installez Alipay
    .do = 1. Ouvrez le magasin d'applications officiel de votre téléphone.
        2. Cherchez <b>Alipay</b>.
        3. Regardez le nom : <b>Alipay</b>, pas AlipayHK.
        4. Installez l'application.
        5. Elle n'y est pas ? Ouvrez le site d'Alipay, alipay.com, et prenez-la là.
    .see = une application qui s'appelle Alipay est sur votre téléphone.
    .note = N'installez jamais Alipay depuis un lien envoyé par un inconnu.

step-registration-which-app =
    .title = Vérifiez le nom de l'application
    .do = Il y a deux applications. <b>AlipayHK</b> est une autre application, pour Hong Kong. Il vous faut <b>Alipay</b> (en chinois : 支付宝).
        Quel nom voyez-vous sous l'icône, sur votre téléphone ?
    .option-alipay = Alipay ou 支付宝
    .option-alipay-hk = AlipayHK
    .option-not-sure = Un autre nom / je ne sais pas

step-registration-swap-app =
    .title = Prenez la bonne application
    .do = 1. Supprimez la mauvaise application de votre téléphone.
        2. Ouvrez encore une fois votre magasin d'applications.
        3. Cherchez <b>Alipay</b>.
        4. Choisissez l'application qui s'appelle <b>Alipay</b>, pas AlipayHK.
        5. Installez-la.
    .see = le nom sous l'icône est Alipay.
    .note = Vous avez un doute ? Ouvrez l'application dans le magasin et lisez son nom complet. Si c'est la bonne, gardez-la.

step-registration-choose-language =
    .title = Ouvrez Alipay, choisissez la langue
    .do = 1. Ouvrez Alipay.
        2. Choisissez votre langue. Si elle n'y est pas, choisissez English (anglais).
        3. Lisez les questions de l'application. Autorisez seulement ce qui vous convient.
    .see = vous voyez un écran pour s'inscrire ou se connecter, dans votre langue.
    .note = Tout est en chinois ? Faites une capture d'écran et ouvrez-la dans une application de traduction.

step-registration-choose-region =
    .title = Choisissez votre pays ou région
    .do = 1. Touchez <b>Sign up</b> (s'inscrire).
        2. Choisissez le pays ou la région où vous habitez.
        3. Pas dans la liste ? Cherchez une autre façon d'écrire le nom.
    .see = l'écran montre votre pays et une case pour votre numéro de téléphone.

step-registration-enter-number =
    .title = Entrez votre numéro de téléphone
    .do = 1. Choisissez l'indicatif de votre <b>numéro de téléphone</b> (par exemple +33).
        2. Tapez votre numéro de mobile.
        3. Lisez les conditions. Cochez la case si vous êtes d'accord.
        4. Touchez une seule fois <b>Sign up</b> (s'inscrire).
    .see = Alipay dit qu'un code vous a été envoyé.
    .note = Tapez le numéro seulement dans l'application Alipay, pas ici. Écrivez-le comme on vous appelle de l'étranger : la plupart des pays enlèvent alors le premier 0, quelques-uns (Côte d'Ivoire, Bénin, Italie) le gardent.

step-registration-code-arrived =
    .title = Le code est arrivé ?
    .do = Alipay envoie un code par SMS. Attendez quelques minutes.
        Que voyez-vous ?
    .option-arrived = J'ai le code
    .option-nothing-yet = Pas encore de SMS
    .option-too-many = « Too many attempts » (trop d'essais)
    .note = N'envoyez jamais ce code à personne. Moi, je n'en ai pas besoin.

step-registration-find-code =
    .title = Pas de code ? Vérifiez ceci
    .do = 1. L'indicatif du pays est-il juste ? Le numéro est-il écrit comme pour un appel de l'étranger (la plupart des pays enlèvent le premier 0) ?
        2. L'itinérance (roaming) est-elle activée ? Avez-vous du réseau ?
        3. Est-ce la bonne SIM qui est activée ? Une eSIM de voyage peut remplacer votre numéro.
        4. Regardez dans les spams de vos messages.
        5. Attendez. Puis demandez <b>un seul</b> nouveau code, pas plus.
    .option-arrived = Maintenant j'ai le code
    .option-ask-new-code = Je retape mon numéro
    .option-still-nothing = J'ai réessayé, toujours rien
    .note = Vous pouvez utiliser l'e-mail seulement si votre écran le propose.

step-registration-stop-trying =
    .title = Trop d'essais : on s'arrête
    .do = D'autres essais peuvent allonger l'attente. Je ne connais pas le temps d'attente exact.
        1. Arrêtez maintenant. Attendez au moins un jour.
        2. Coupez le VPN ou le proxy.
        3. Mettez à jour l'application Alipay.
        4. Puis essayez <b>une seule fois</b>, avec les données mobiles.
    .option-waited = J'ai attendu, je réessaie
    .option-still-blocked = C'est toujours bloqué
    .note = Cette étape vous attend. Revenez demain.

step-registration-enter-code =
    .title = Tapez le code dans Alipay
    .do = 1. Ouvrez le SMS. Regardez qui l'a envoyé.
        2. Tapez <b>tous</b> les chiffres du code dans l'application Alipay.
        3. Vous avez demandé plusieurs codes ? Prenez le dernier.
    .see = Alipay passe à l'écran suivant.
    .note = Je ne peux pas dire combien de chiffres a le code. Tapez-le seulement dans Alipay : pas ici, et ne le donnez à personne au téléphone.

step-registration-which-version =
    .title = Version internationale ?
    .do = Alipay demande parfois si vous voulez la <b>version internationale</b> (international version). Si c'est le cas, choisissez <b>Yes</b> (oui).
        Qu'avez-vous vu ?
    .option-international = Oui, j'ai choisi « Yes »
    .option-not-asked = Il n'a rien demandé

step-registration-keep-safe =
    .title = Protégez votre compte
    .do = 1. Touchez <b>Me</b> (moi), en bas à droite.
        2. Regardez : est-ce votre numéro de téléphone ?
        3. Gardez cette SIM. Il vous la faut pour vous connecter plus tard.
        4. À retenir : personne n'a besoin de votre code par SMS ni de vos mots de passe. Ni le personnel d'Alipay, ni moi.
    .see = vous êtes sur la page <b>Me</b> et vous voyez votre propre compte.
    .note = N'achetez pas, ne louez pas et ne prêtez pas de compte. Un inconnu propose de le « réparer » contre de l'argent ? C'est une arnaque.

step-registration-account-open =
    .title = Bravo : vous avez un compte
    .do = Ensuite, faites la vérification d'identité avec votre passeport. Puis ajoutez votre carte bancaire.
        Vous pouvez faire les deux maintenant, ou un autre jour. Je retiens où vous en êtes.

step-registration-no-code =
    .title = Ce numéro ne marche pas pour l'instant
    .do = Désolé. Je ne connais pas d'autre solution.
        • Demandez à votre opérateur : ce numéro peut-il recevoir des SMS d'autres pays ?
        • Vous avez un autre numéro de mobile à vous ? Attendez un jour, appuyez sur <b>Retour</b> et essayez avec lui.
        • Autres façons de payer en Chine : WeChat Pay, les applications UnionPay pour les visiteurs, les espèces.
        • Certains portefeuilles mobiles d'autres pays y marchent aussi : AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
    .note = S'il vous plaît, ne louez pas de numéro et n'achetez pas de compte. Vous pouvez perdre votre argent.

## Guide: verification

guide-verification =
    .title = Vérifier votre identité
    .summary = Montrez votre passeport à Alipay pour payer plus sûrement, et de plus gros montants.

step-verification-why-verify =
    .title = Pourquoi faire la vérification ?
    .do = Les petits paiements marchent peut-être sans vérification : en tout environ { $f06_no_id_year_usd } dollars américains par an, selon l'annonce. Certains guides plus récents disent qu'Alipay la demande plus tôt.
        Faites-la quand même. Alipay peut la demander à tout moment, et il la faut pour les paiements plus gros.
        1. Mettez-vous au calme, avec un bon internet.
        2. Prenez votre téléphone et votre pièce d'identité.
        3. Puis appuyez sur le bouton.
    .note = Montrez votre pièce d'identité seulement à l'application Alipay. Ne l'envoyez jamais, ni à moi ni à une autre personne.

step-verification-from-abroad =
    .title = Vous êtes hors de Chine continentale
    .do = Vous pouvez commencer maintenant. C'est bon à savoir avant :
        • Hors de Chine, la vérification du visage n'est peut-être pas proposée.
        • Alors l'application peut demander une carte bancaire chinoise. Vous n'en avez pas besoin. Je vous montrerai quoi faire.
        • Vous pouvez terminer la vérification du visage une fois en Chine.
    .note = N'entrez pas une carte bancaire qui n'est pas à vous. N'achetez pas de « carte virtuelle chinoise ».

step-verification-prepare =
    .title = Préparez ces choses
    .do = Cochez chaque ligne quand elle est vraie. Quand tout est coché, appuyez sur <b>Tout est prêt</b>.
    .item-document = Ma propre pièce, encore valable
    .item-name = J'ai lu comment mon nom y est écrit
    .item-light = Lumière du jour, table plate et sombre
    .item-internet = Bon internet, VPN coupé
    .note = Utilisez seulement votre propre passeport. Avec le passeport d'une autre personne, vous pouvez perdre le compte pour toujours.
        Le passeport est expiré ? Il ne passera pas. Renouvelez-le d'abord.
        Votre numéro de téléphone peut être d'un autre pays que votre passeport.

step-verification-open-identity =
    .title = Ouvrez la page d'identité
    .do = 1. Ouvrez Alipay. Touchez <b>Me</b> (moi), en bas à droite.
        2. Touchez la roue dentée ⚙️ (<b>Settings</b>, réglages).
        3. Touchez <b>Account and Security</b> (compte et sécurité).
        4. Touchez <b>Identity Information</b> (identité). Dans les anciennes versions : <b>Real-name Verification</b>.
    .see = vous voyez une page sur votre identité ou votre pièce d'identité.
    .note = Les noms peuvent être un peu différents dans votre application.

step-verification-pick-permit =
    .title = Cherchez votre pièce dans la liste
    .do = 1. Commencez la vérification d'identité.
        2. Ouvrez la liste des documents.
        3. Cherchez votre permis ou votre carte de résident. Si vous la voyez, touchez la bonne ligne.
        4. Pas dans la liste ? Touchez <b>Passport</b> (passeport) si vous en avez un.
        Que voyez-vous ?
    .option-offered = Ma pièce est dans la liste
    .option-use-passport = Non, j'ai choisi Passport
    .option-not-offered = Non, et pas de passeport
    .note = Les sources citent le permis de voyage en Chine continentale (Mainland Travel Permit, pour les résidents de Hong Kong, Macao et Taïwan) et la carte d'identité chinoise des résidents permanents étrangers (Foreign Permanent Resident ID Card).

step-verification-pick-passport =
    .title = Choisissez « Passport » (passeport)
    .do = 1. Commencez la vérification d'identité.
        2. Comme nationalité, choisissez le pays de votre <b>passeport</b>.
        3. Comme document, choisissez <b>Passport</b> (passeport).
        4. Si l'application demande votre nom, tapez-le exactement comme dans le passeport.
    .see = Alipay demande une photo du passeport, ou une autre vérification.
    .note = Les visiteurs étrangers font la vérification avec un passeport. Je ne connais aucun cas où une carte d'identité nationale ou un permis de conduire marche. Votre écran propose un autre document ? Alors suivez votre écran.

step-verification-which-check =
    .title = Que demande Alipay ?
    .do = Cherchez aussi « other ways » (autres moyens) à l'écran. Si vous avez le choix, choisissez la photo.
        Que voyez-vous ?
    .option-photo = Une photo du passeport
    .option-chip = La puce du passeport (NFC)
    .option-bank-card = Seulement une carte chinoise
    .option-busy = « System is busy » (système occupé)
    .option-not-sure = Autre chose / je ne sais pas

step-verification-read-chip =
    .title = La puce du passeport
    .do = Est-ce que ça marche bien ? Les sources ne sont pas d'accord. Les vieux passeports n'ont peut-être pas de puce.
        1. L'écran propose <b>un autre moyen</b> (photo, visage, saisie à la main) ? Choisissez-le.
        2. Sinon : enlevez la coque du téléphone et activez le NFC.
        3. Posez le téléphone à plat sur le passeport. Ne le bougez pas.
    .option-read = La puce a été lue
    .option-other-way = J'utilise la photo
    .option-only-chip = Ça ne marche pas

step-verification-mainland-card =
    .title = Carte chinoise ? Pas besoin
    .do = Vous êtes sans doute sur un écran pour les gens qui vivent en Chine.
        1. N'entrez pas de carte ici.
        2. Touchez <b>Back</b> (retour) dans Alipay. Ce que vous avez déjà envoyé reste.
        3. Ouvrez encore une fois la page d'identité. Cherchez <b>Passport</b> (passeport), <b>photo</b> ou <b>other ways</b> (autres moyens).
        Que voyez-vous maintenant ?
    .option-other-way = Je peux utiliser mon passeport
    .option-only-bank-card = Toujours la carte chinoise
    .note = N'utilisez pas la carte d'une autre personne. N'achetez pas de « carte virtuelle chinoise ».

step-verification-scan-passport =
    .title = Prenez la photo
    .do = 1. Posez la pièce d'identité à plat sur une table sombre.
        2. Prenez la lumière du jour. Pas de flash, pas de reflets.
        3. Les quatre coins doivent être sur la photo.
        4. Le nom lu par l'application est-il juste ? Sinon, corrigez-le.
        5. Envoyez la photo dans Alipay. Pas à moi.
    .see = Alipay accepte la photo et continue.
    .note = Ça n'a pas marché ? Appuyez quand même sur <b>C'est fait</b> : à l'étape suivante, je vous demande le résultat.

step-verification-scan-result =
    .title = Alipay a-t-il accepté la photo ?
    .do = Que dit l'écran maintenant ?
    .option-accepted = Oui, ça continue
    .option-not-read = Mon passeport n'est pas lu
    .option-busy = « System is busy » (système occupé)

step-verification-scan-again =
    .title = Faites une meilleure photo
    .do = 1. Nettoyez l'appareil photo.
        2. Table sombre, lumière du jour de côté, pas de lampe au-dessus.
        3. Sortez le passeport de son étui.
        4. Tapez le nom exactement comme dans les deux lignes avec &lt;&lt;&lt; en bas de la page.
        5. Coupez le VPN.
        Deux ou trois échecs ? Arrêtez. Trop d'essais peuvent vous bloquer un certain temps.
    .option-try-again = Je refais une photo
    .option-tried-enough = Encore raté : je veux de l'aide

step-verification-system-busy =
    .title = « System is busy » (système occupé)
    .do = Je ne connais pas la cause. Voici tout ce qui peut aider :
        1. Attendez un jour.
        2. Mettez à jour l'application Alipay.
        3. Changez de réseau : Wi-Fi ou données mobiles.
        4. Essayez une seule fois.
    .option-try-again = J'ai attendu, je réessaie
    .option-still-busy = Toujours « busy »
    .note = Cette étape vous attend. Revenez demain.

step-verification-face-check =
    .title = La vérification du visage
    .do = 1. Tenez le téléphone devant votre visage.
        2. Faites ce que dit l'écran.
        Que s'est-il passé ?
    .option-passed = Ça a marché
    .option-failed = Ça a échoué
    .option-not-offered = On ne me la propose pas
    .note = Hors de Chine, la vérification du visage peut manquer.

step-verification-face-tips =
    .title = Refaites la vérification du visage
    .do = 1. Mettez-vous face à une fenêtre, le visage dans la lumière.
        2. Enlevez lunettes, chapeau et masque.
        3. Tenez le téléphone à la hauteur des yeux.
        4. Nettoyez la caméra avant.
        5. Seulement quelques essais.
    .option-try-again = Je réessaie
    .option-tried-enough = Encore raté : je veux de l'aide

step-verification-wait-review =
    .title = Regardez le résultat
    .do = Parfois, Alipay a besoin de temps pour contrôler. Je ne sais pas combien.
        1. Ouvrez <b>Me</b> (moi) → ⚙️ → <b>Account and Security</b> (compte et sécurité) → <b>Identity Information</b> (identité).
        2. Lisez ce qui est écrit. Le contrôle n'est pas fini ? Revenez plus tard : cette étape vous attend.
        Qu'est-ce qui est écrit ?
    .option-verified = Verified (vérifié)
    .option-part-verified = « ID Validated, Not Authenticated »
    .option-refused = C'est refusé

step-verification-all-verified =
    .title = Bravo : votre identité est vérifiée
    .do = Ensuite, ajoutez votre carte bancaire. Puis vous pouvez payer.
        Quand vous avez un nouveau passeport, changez-le sur la même page. D'après les sources, le contrôle du nouveau a pris environ { $f48_review_hours } à { $f48_review_hours_longest } heures.

step-verification-finish-later =
    .title = Terminez la vérification plus tard
    .do = Ce n'est pas grave. D'après un témoignage, cela suffit déjà pour payer avec une carte étrangère.
        1. Gardez ce que vous avez envoyé.
        2. Ajoutez votre propre carte étrangère : <b>Me</b> (moi) → <b>Bank Cards</b> (cartes bancaires).
        3. En Chine continentale, ouvrez encore une fois la page d'identité. Faites la vérification du visage si elle est proposée.
    .note = Je ne peux pas le promettre. Ayez avec vous un deuxième moyen de payer, par exemple des espèces.

step-verification-ask-support =
    .title = Demandez à une personne d'Alipay
    .do = Je ne connais pas d'autre solution. Les gens d'Alipay peuvent regarder.
        1. Dans Alipay : <b>Me</b> (moi) → <b>Help</b> (aide, service client).
        2. Écrivez en anglais : <code>My passport check does not work. Please connect me to a human agent and check it by hand.</code> (Ma vérification de passeport ne marche pas. Passez-moi un conseiller humain, pour un contrôle manuel.)
        3. Vous voyez un bouton <b>Appeal</b> (faire appel) ? Touchez-le.
        4. On peut vous demander la page du passeport et une photo de vous avec le passeport. Envoyez-les seulement <b>dans</b> l'application Alipay.
    .note = Personne ne peut promettre le résultat. En attendant, vous pouvez essayer d'ajouter votre carte.

step-verification-no-document =
    .title = Pas possible avec cette pièce
    .do = Désolé. Les visiteurs étrangers font la vérification avec un passeport. Je ne connais aucun cas où une carte d'identité nationale, un NIN ou un permis de conduire marche.
        • Vous pouvez avoir un passeport ? Revenez avec lui.
        • Votre écran Alipay propose votre pièce ? Alors suivez votre écran.
        • Ces portefeuilles mobiles peuvent aussi payer en Chine continentale : AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Possible aussi : WeChat Pay, les applications UnionPay pour les visiteurs, les espèces.
    .note = N'utilisez jamais le passeport d'une autre personne. Vous pouvez être punis tous les deux.

## Guide: card

guide-card =
    .title = Ajouter votre carte bancaire
    .summary = Utilisez votre propre carte étrangère dans Alipay. Pas besoin de banque chinoise.

step-card-direct-link =
    .title = Votre propre carte suffit
    .do = Vous pouvez ajouter une carte bancaire étrangère directement dans Alipay.
        • Pour payer en magasin, pas besoin de compte bancaire chinois.
        • Pas besoin de TourPass.
        Prenez votre carte bancaire, puis appuyez sur le bouton.
    .note = Entrez votre carte seulement dans l'application Alipay. Ne me l'envoyez jamais.

step-card-amex-card =
    .title = American Express : peut-être
    .do = American Express est maintenant dans la liste, mais les sources ne sont pas d'accord : marche-t-elle bien ? Certaines disent qu'elle est souvent refusée. Une carte avec le logo Amex mais d'une autre banque peut être refusée.
        1. Vous pouvez l'essayer.
        2. Préparez une deuxième carte, par exemple Visa ou Mastercard.

step-card-unionpay-card =
    .title = UnionPay : peut-être
    .do = Des listes plus récentes citent UnionPay, mais elles sont pour plusieurs applications à la fois. Je ne peux donc pas être sûr pour Alipay.
        1. Vous pouvez l'essayer.
        2. Préparez une deuxième carte, par exemple Visa ou Mastercard.
    .note = Si elle est refusée, l'application UnionPay pour les visiteurs est une autre façon de payer en Chine.

step-card-other-brand =
    .title = Regardez encore votre carte
    .do = Ces marques sont dans la liste : <b>Visa, Mastercard, JCB, Diners Club, Discover, American Express</b>.
        Beaucoup de cartes ont deux logos. Regardez devant et derrière.
        Avez-vous une de ces marques ?
    .option-listed-card = Oui, j'en ai une
    .option-no-listed-card = Non

step-card-costs =
    .title = Combien ça coûte
    .do = <b>Frais d'Alipay pour une carte étrangère</b>
        • Paiement jusqu'à { $f03_free_up_to_cny } yuans : pas de frais.
        • Paiement au-dessus de { $f03_free_up_to_cny } yuans : { $f03_fee_percent } % du paiement.
        • Votre banque peut prendre ses propres frais.

        <b>Limites pour un compte vérifié</b>
        • Un paiement : { $f04_single_usd } dollars américains.
        • Un an : { $f04_year_usd } dollars américains.
        • Votre propre limite peut être plus basse, à cause de votre banque ou d'un contrôle de sécurité.
    .note = Les frais s'affichent avant le paiement. Lisez-les à chaque fois.

step-card-prepare-card =
    .title = Préparez ces choses
    .do = Cochez chaque ligne quand elle est vraie. Quand tout est coché, appuyez sur <b>Tout est prêt</b>.
    .item-own-card = Une carte à mon nom
    .item-name = Même nom sur la carte et le passeport
    .item-bank-phone = J'ai l'appli ou les SMS de ma banque
    .item-online-on = Paiements en ligne à l'étranger : OK
    .note = La banque envoie son code au numéro que <b>votre banque</b> connaît. Ce n'est pas toujours le même que votre numéro Alipay.
        Votre banque est stricte ? Appelez-la et dites : « Je vais utiliser ma carte en ligne en Chine. »

step-card-open-cards =
    .title = Ouvrez « Bank Cards »
    .do = 1. Ouvrez Alipay. Touchez <b>Me</b> (moi), en bas à droite.
        2. Touchez <b>Bank Cards</b> (cartes bancaires).
        3. Touchez <b>Add</b> (ajouter) ou +.
    .see = vous voyez une case pour un numéro de carte.
    .note = Alipay peut demander d'abord la vérification d'identité. À quel moment ? Les sources ne disent pas la même chose. Dans ce cas, faites le guide « Vérifier votre identité » et revenez : je garde votre étape.

step-card-enter-card =
    .title = Entrez votre carte dans Alipay
    .do = 1. Tapez le numéro de la carte <b>dans l'application Alipay</b>.
        2. Tapez la date et le code de sécurité qui sont sur la carte.
        3. Tapez votre nom comme il est sur la carte.
        4. Si on vous la demande, tapez votre adresse comme votre banque la connaît.
        5. Vérifiez tout, puis confirmez une seule fois.
    .see = Alipay interroge votre banque, ou montre la carte dans la liste.
    .note = Ça n'a pas marché ? Appuyez quand même sur <b>C'est fait</b> : à l'étape suivante, je vous demande le résultat.
        Utilisez seulement votre propre carte. N'envoyez jamais le numéro ni le code au dos, ni à moi ni à personne.

step-card-bank-approval =
    .title = Votre banque peut vous interroger
    .do = Regardez l'application et les SMS de votre banque. Elle peut demander : « C'est bien vous ? » Si c'est vous, acceptez.
        Que s'est-il passé ?
    .option-approved = J'ai accepté
    .option-not-asked = Ça a marché sans question
    .option-nothing-came = J'attends, rien n'arrive
    .option-refused = La carte est refusée
    .note = Lisez d'abord le message. Acceptez seulement ce que vous avez lancé vous-même. Un code de votre banque va seulement sur l'écran qui le demande, jamais à une personne.

step-card-find-approval =
    .title = Cherchez la demande de la banque
    .do = 1. Ouvrez l'application de votre banque et cherchez un message.
        2. Regardez les SMS du numéro que votre banque connaît.
        3. Mettez à jour l'application Alipay.
        4. Ouvrez <b>Me</b> (moi) → <b>Bank Cards</b> (cartes bancaires). La carte est à moitié ajoutée ? Enlevez-la et ajoutez-la encore <b>une seule fois</b>.
        5. Demandez à votre banque si c'est elle qui a bloqué.
    .option-approved = Maintenant, c'est accepté
    .option-add-again = J'ajoute encore la carte
    .option-still-nothing = Toujours rien

step-card-card-refused =
    .title = La carte est refusée
    .do = Le plus souvent, c'est la banque de la carte qui dit non. Même si une marque est dans la liste, une banque peut refuser.
        1. Vérifiez le numéro, la date et le nom.
        2. Appelez votre banque : « Autorisez les paiements en ligne et à l'étranger, s'il vous plaît. »
        3. Essayez la même carte encore <b>une seule fois</b>.
        4. Ou essayez <b>une seule</b> autre carte à vous. Puis arrêtez.
    .option-bank-allowed = Banque d'accord, je réessaie
    .option-other-card = J'essaie une autre carte
    .option-all-refused = C'est toujours refusé
    .note = N'utilisez pas la carte d'une autre personne.

step-card-check-listed =
    .title = La carte est-elle dans la liste ?
    .do = 1. Ouvrez <b>Me</b> (moi) → <b>Bank Cards</b> (cartes bancaires).
        2. Cherchez les derniers chiffres de votre carte.
    .option-listed = Oui, je vois ma carte
    .option-not-listed = Non, elle n'y est pas
    .note = Une carte que vous avez ajoutée seulement dans TourPass n'est pas dans cette liste.

step-card-card-missing =
    .title = La carte n'est pas dans la liste
    .do = 1. Fermez Alipay et rouvrez-le.
        2. Regardez encore dans <b>Me</b> (moi) → <b>Bank Cards</b> (cartes bancaires).
        3. Elle n'y est pas ? Ajoutez-la encore <b>une seule fois</b>, dans <b>Bank Cards</b>.
    .option-add-again = Je l'ajoute encore une fois
    .option-still-missing = Elle n'y est toujours pas

step-card-card-linked =
    .title = Bravo : votre carte est dans Alipay
    .do = Ensuite, faites votre premier paiement. Je vous accompagne.
        Pas encore de vérification ? Faites-la d'abord : il la faut pour les paiements plus gros.

step-card-not-linked =
    .title = Pour l'instant, cette carte ne va pas
    .do = Désolé. Je ne connais pas d'autre solution.
        1. Demandez la raison à votre banque. Elle seule la connaît.
        2. Demandez dans Alipay : <b>Me</b> (moi) → <b>Help</b> (aide). Écrivez en anglais et demandez un « human agent » (conseiller humain).
        3. Autres façons de payer en Chine : WeChat Pay, les applications UnionPay pour les visiteurs, les espèces.
        4. Certains portefeuilles mobiles d'autres pays marchent aussi : AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
    .note = Revenez quand vous avez une autre carte : appuyez sur <b>Retour</b>.

step-card-no-card =
    .title = Il faut une carte de la liste
    .do = Désolé. Sans une carte d'une de ces marques, je ne connais aucun moyen de payer avec Alipay : Visa, Mastercard, JCB, Diners Club, Discover, American Express.
        • Demandez une telle carte à votre banque. Une carte de débit va aussi.
        • Certains portefeuilles mobiles d'autres pays peuvent payer en Chine continentale : AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Possible aussi : WeChat Pay, les applications UnionPay pour les visiteurs, les espèces.
    .note = N'achetez jamais d'argent Alipay à un inconnu.

## Guide: tourpass

guide-tourpass =
    .title = TourPass (carte prépayée)
    .summary = Voyez d'abord si vous en avez besoin. Si vous le voulez, on le fait ici ensemble.

step-tourpass-need-it =
    .title = TourPass : peut-être inutile
    .do = Aujourd'hui, vous pouvez ajouter une carte bancaire étrangère <b>directement</b> dans Alipay. Alors vous n'avez pas besoin de TourPass pour les magasins.
        Ajouter une carte est en général moins cher : TourPass prend { $f13_fee_percent } % de chaque recharge.
        Que voulez-vous faire ?
    .option-link-card = Ajouter ma carte (plus facile)
    .option-tourpass = Continuer avec TourPass

step-tourpass-what-it-is =
    .title = TourPass, c'est quoi ?
    .do = • Une carte prépayée de la Bank of Shanghai, dans Alipay. Son nouveau nom est <b>Tour Card</b>.
        • Vous la rechargez depuis votre carte étrangère. Puis vous payez avec.
        • Elle paie seulement les magasins et les entreprises de Chine continentale. Pas à Hong Kong, Macao ou Taïwan.
        • Elle ne peut pas envoyer d'argent à une personne, ni en recevoir.
        • Il faut avoir { $f21_smallest_age_years } ans ou plus.
        C'est ce qu'il vous faut ? Alors appuyez sur le bouton.

step-tourpass-from-abroad =
    .title = Vous êtes hors de Chine continentale
    .do = Les sources ne sont pas d'accord. Certaines disent que l'on peut ouvrir TourPass chez soi. Une plus récente dit : seulement en Chine continentale.
        Vous pouvez essayer maintenant. Ou ajoutez votre carte directement : depuis l'étranger, c'est le choix le plus sûr.
    .option-try-now = J'essaie TourPass
    .option-link-card = Ajouter ma carte directement

step-tourpass-other-brand =
    .title = Quelle carte pour TourPass ?
    .do = Pour recharger, TourPass acceptait ces cartes : <b>Visa, Mastercard, Diners Club, JCB</b>.
        En avez-vous une aussi ?
    .option-accepted-card = Oui, je prends celle-là
    .option-link-card = Non, ajouter ma carte
    .note = Si vous ajoutez la carte directement, plus de marques sont acceptées.

step-tourpass-prepare =
    .title = Préparez ces choses
    .do = Cochez chaque ligne quand vous l'avez. Quand tout est coché, appuyez sur <b>Tout est prêt</b>.
    .item-passport = Mon propre passeport, encore valable
    .item-bank-card = Carte Visa, Mastercard, Diners ou JCB
    .item-internet = Bon internet, VPN coupé

step-tourpass-find-it =
    .title = Trouvez TourPass dans Alipay
    .do = Peut-on encore ouvrir TourPass dans Alipay ? Les sources ne sont pas d'accord.
        1. Ouvrez Alipay. Cherchez <b>Tour Pass</b> ou <b>Tour Card</b> sur la première page.
        2. Vous ne le voyez pas ? Tapez <b>Tour Card</b> dans la recherche en haut. Puis essayez <b>TourPass</b>.
        3. Trouvé ? Ouvrez-le. Vous pouvez l'ajouter à la première page.
    .option-found = Je l'ai trouvé, il s'ouvre
    .option-not-found = Je ne le trouve pas
    .option-will-not-open = Il ne s'ouvre pas

step-tourpass-not-there =
    .title = TourPass n'est pas là
    .do = Il est peut-être fermé dans Alipay, ou ouvert seulement en Chine continentale. Personne n'a pu me le dire avec certitude.
        1. Mettez à jour l'application Alipay et cherchez encore une fois.
        2. S'il n'y est pas, ajoutez votre carte directement.
    .option-search-again = Je cherche encore une fois
    .option-link-card = Ajouter ma carte directement

step-tourpass-choose-region =
    .title = Choisissez votre pays ou région
    .do = 1. Ouvrez TourPass et commencez.
        2. Choisissez le pays ou la région où vous habitez.
        3. Pas dans la liste ? Cherchez une autre façon d'écrire le nom.
    .see = TourPass demande les données de votre passeport.

step-tourpass-passport-data =
    .title = Tapez les données du passeport
    .do = Toutes les données doivent être vraies et à vous. Sinon, ça ne marche pas.
        1. Tapez le numéro du passeport.
        2. Tapez votre nom exactement comme dans le passeport.
        3. Tapez votre date de naissance.
        4. Vérifiez chaque lettre et chaque chiffre.
    .see = TourPass demande une photo de votre passeport.
    .note = Tapez-les seulement dans Alipay, jamais ici. Utilisez seulement votre propre passeport.

step-tourpass-passport-photo =
    .title = Photo de votre passeport
    .do = 1. Posez le passeport à plat sur une table sombre.
        2. Prenez la lumière du jour. Pas de flash, pas de reflets.
        3. Les quatre coins doivent être sur la photo.
        4. Envoyez-la dans TourPass. Pas à moi.
    .see = TourPass accepte la photo et continue.

step-tourpass-card-data =
    .title = Entrez votre carte bancaire
    .do = 1. Entrez les données de la carte que vous allez utiliser. Elle doit être à vous.
        2. Confirmez une seule fois.
        3. Votre banque peut vous interroger, dans son application ou par SMS. Acceptez.
    .see = TourPass montre que vous pouvez recharger.
    .note = Entrez la carte seulement dans Alipay. Un code de votre banque va seulement sur l'écran qui le demande, jamais à une personne.

step-tourpass-top-up =
    .title = Rechargez TourPass
    .do = 1. Lisez les frais : { $f13_fee_percent } % de chaque recharge, pas de chaque paiement.
        2. Choisissez un petit montant. Le dernier montant minimum que je connais est de { $f14_smallest_cny } yuans.
        3. Le montant maximum n'est pas clair : les sources disent { $f15_lowest_cny }, { $f15_middle_cny } ou { $f15_highest_cny } yuans. Ne prévoyez pas un gros paiement avec TourPass.
        4. Confirmez, et acceptez dans votre banque.
        L'argent est-il là ?
    .option-loaded = Oui, je vois l'argent
    .option-failed = Non, ça a échoué

step-tourpass-top-up-failed =
    .title = La recharge a échoué
    .do = Le plus souvent, c'est votre banque, ou la Bank of Shanghai, qui a dit non. Il n'y a pas de liste officielle des raisons.
        1. Demandez à votre banque d'autoriser les paiements en ligne et à l'étranger. Puis essayez encore <b>une seule fois</b>.
        2. Ou essayez <b>une seule</b> autre carte à vous.
        3. Puis arrêtez, et ajoutez votre carte directement.
    .option-try-again = Banque d'accord, je réessaie
    .option-other-card = J'essaie une autre carte
    .option-link-card = Ajouter ma carte directement

step-tourpass-tourpass-ready =
    .title = Bravo : TourPass est prêt
    .do = • <b>Date de fin :</b> regardez votre propre carte dans l'application. Les sources disent { $f16_shortest_days } jours, { $f16_middle_days } jours ou { $f16_longest_years } an.
        • <b>Argent restant :</b> il retourne sur la carte d'où il vient. Est-ce automatique, ou faut-il le demander ? Les sources ne sont pas d'accord. Les frais ne reviendront sans doute pas.
        • <b>Après la fin :</b> certaines personnes ont pu le rouvrir avec un passeport valable. Sinon, ajoutez votre carte directement.
        Ensuite, faites votre premier paiement.

step-tourpass-use-card =
    .title = Ajoutez votre carte directement
    .do = Pour la plupart des gens, c'est plus facile. Pas besoin de TourPass, ni de compte bancaire chinois.
        Appuyez sur le bouton : je vous montre comment, étape par étape.

step-tourpass-no-card =
    .title = Il faut une carte bancaire
    .do = Désolé. Sans votre propre carte bancaire, on ne peut pas recharger TourPass.
        • Certains portefeuilles mobiles d'autres pays peuvent payer en Chine continentale : AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Possible aussi : WeChat Pay, les applications UnionPay pour les visiteurs, les espèces.
    .note = N'achetez jamais d'argent Alipay à un inconnu.

## Guide: payment

guide-payment =
    .title = Faire votre premier paiement
    .summary = Choisissez votre mot de passe de paiement, payez, et sachez quoi faire si ça échoue.

step-payment-ready =
    .title = Tout est prêt pour payer ?
    .do = Cochez chaque ligne quand elle est vraie. Quand tout est coché, appuyez sur <b>Tout est prêt</b>.
    .item-method = Ma carte (ou TourPass) est dans Alipay
    .item-internet = J'ai internet dans le magasin
    .item-bank-phone = J'ai l'appli ou les SMS de ma banque
    .note = Pas encore de carte dans Alipay ? Ouvrez d'abord le guide « Ajouter votre carte bancaire ». Je garde votre étape ici.

step-payment-set-password =
    .title = Créez le mot de passe de paiement
    .do = 1. Alipay peut le demander quand vous ajoutez une carte ou quand vous payez. Pas encore demandé ? Cherchez les réglages de paiement dans <b>Me</b> (moi) → ⚙️.
        2. Choisissez { $f60_digits } chiffres. Pas de date de naissance, pas 123456.
        3. Ce n'est <b>pas</b> votre mot de passe de connexion. Prenez-en un différent.
        4. Tapez-le encore une fois si Alipay le demande.
    .see = Alipay dit que le mot de passe est enregistré.
    .note = Ne le dites à personne. Ni au personnel d'Alipay, ni à moi.

step-payment-fingerprint =
    .title = Empreinte ou visage (au choix)
    .do = Vous pouvez payer avec votre empreinte ou votre visage, et taper moins souvent le mot de passe.
        1. Alipay peut le proposer. Ou cherchez dans les réglages de paiement.
        2. Activez-le seulement si c'est votre propre téléphone.
    .option-turned-on = Je l'ai activé
    .option-skip = Non, le mot de passe suffit

step-payment-costs =
    .title = Combien coûte un paiement
    .do = <b>Frais d'Alipay pour une carte étrangère</b>
        • Paiement jusqu'à { $f03_free_up_to_cny } yuans : pas de frais.
        • Paiement au-dessus de { $f03_free_up_to_cny } yuans : { $f03_fee_percent } % du paiement.
        • Votre banque peut prendre ses propres frais.

        <b>Limites pour un compte vérifié</b>
        • Un paiement : { $f04_single_usd } dollars américains. Un an : { $f04_year_usd } dollars américains.
        • Votre propre limite peut être plus basse.
    .note = Pour la première fois, payez quelque chose de petit.

step-payment-from-abroad =
    .title = Vous êtes hors de Chine continentale
    .do = Dans Alipay, les cartes étrangères sont faites pour les magasins de <b>Chine continentale</b>. Alipay n'est pas un portefeuille mobile pour les magasins de votre pays.
        • Vous achetez en ligne dans un magasin de Chine ? Continuez maintenant.
        • Vous partez plus tard ? Appuyez sur <b>Pause</b>. Revenez quand vous êtes dans le premier magasin.

step-payment-how-to-pay =
    .title = Comment payez-vous ?
    .do = Regardez l'image. Si vous avez un doute, demandez au magasin.
        <b>1</b> Vous montrez votre code, le magasin le scanne. Avec une carte étrangère, essayez d'abord ça.
        <b>2</b> Vous scannez le code du magasin.
        <b>3</b> Vous achetez en ligne ou dans une application.
    .option-shop-scans = 1 · Le magasin scanne mon code
    .option-i-scan = 2 · Je scanne le code du magasin
    .option-online = 3 · Je paie en ligne ou dans une appli

step-payment-show-code =
    .title = Montrez votre code
    .do = 1. Ouvrez Alipay. Touchez <b>Pay</b> (payer) ou Pay/Receive.
        2. Un code apparaît à l'écran. Mettez l'écran bien clair.
        3. Montrez-le à la personne à la caisse. Elle le scanne.
    .see = la machine du magasin réagit, ou votre téléphone montre un montant.
    .note = Montrez ce code seulement à la caisse, à une personne devant vous. N'en envoyez jamais une image.

step-payment-scan-code =
    .title = Scannez le code du magasin
    .do = 1. Ouvrez Alipay. Touchez <b>Scan</b> (scanner).
        2. Tenez le téléphone au-dessus du code du magasin.
        3. Si l'écran le demande, tapez le montant à payer.
        4. Ne confirmez pas encore.
    .see = vous voyez le nom du magasin et le montant.
    .note = Scannez seulement un code que le magasin vous montre. Le code d'un particulier ne marche pas avec une carte étrangère. Dans ce cas, demandez au magasin de scanner votre code.

step-payment-pay-online =
    .title = Payez en ligne ou dans une appli
    .do = 1. Comme moyen de paiement, choisissez <b>Alipay</b>.
        2. Alipay s'ouvre. Choisissez votre carte.
        3. Ne confirmez pas encore.
    .see = vous voyez le nom du magasin et le montant.
    .note = Certaines applications chinoises n'acceptent pas les cartes étrangères, même avec Alipay. Essayer au moment de payer est le seul moyen de le savoir.

step-payment-check-amount =
    .title = Vérifiez, puis confirmez
    .do = 1. Lisez le <b>nom</b>. Est-ce bien ce magasin ?
        2. Lisez le <b>montant</b> en yuans. Est-il juste ?
        3. Lisez la ligne des <b>frais</b>. Au-dessus de { $f03_free_up_to_cny } yuans, les frais sont de { $f03_fee_percent } %.
        4. Tout est juste ? Confirmez avec votre mot de passe de paiement, votre empreinte ou votre visage.
        5. Il y a une erreur ? Touchez Back (retour) dans Alipay et ne payez rien.
    .see = Alipay montre que le paiement est fait.
    .note = Le magasin a scanné votre code ? Alors Alipay ne demande peut-être rien. Vérifiez le nom et le montant juste après.
        Ça n'a pas marché ? Appuyez quand même sur <b>C'est fait</b> : à l'étape suivante, je vous demande le résultat.

step-payment-pay-result =
    .title = Que s'est-il passé ?
    .do = Lisez l'écran. Choisissez la ligne qui ressemble le plus.
    .option-worked = ✅ Ça a marché
    .option-domestic-code = « Domestic code » / Chine seulement
    .option-no-foreign-card = « No international card »
    .option-no-method = « No payment method » (aucun moyen)
    .option-wrong-password = « Wrong payment password » (faux)
    .option-other-error = Autre chose
    .note = Le magasin ne voit rien, mais vous pensez avoir payé ? Regardez votre liste de paiements dans Alipay avant de payer encore une fois.

step-payment-domestic-code =
    .title = C'est le code d'un particulier
    .do = Votre compte n'a pas de problème. Ce code est celui d'un compte personnel en Chine. Une carte étrangère ne peut pas le payer, ni envoyer de l'argent à une personne.
        1. Demandez : « Please scan <b>my</b> code. » (Scannez mon code, s'il vous plaît.)
        2. Ou demandez un <b>business code</b> (merchant code, code de commerçant) ou un lien de commande.
        3. Ou payez autrement, par exemple en espèces.
    .option-try-again = Je réessaie
    .option-not-possible = Ici, ce n'est pas possible
    .note = Phrase à montrer : <code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-merchant-refuses =
    .title = Le magasin refuse la carte étrangère
    .do = Ce code du magasin n'accepte pas les cartes étrangères. Votre carte n'a pas de problème.
        1. Demandez : « Please scan <b>my</b> code. » (Scannez mon code, s'il vous plaît.)
        2. Ou demandez un autre code : un <b>business code</b> (code de commerçant).
        3. Ou payez autrement, par exemple en espèces.
    .option-try-again = Je réessaie
    .option-not-possible = Ici, ce n'est pas possible
    .note = Phrase à montrer : <code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-no-method =
    .title = Aucun moyen de paiement ne va
    .do = Aucune de vos cartes n'est permise pour ce paiement.
        1. Ouvrez <b>Me</b> (moi) → <b>Bank Cards</b> (cartes bancaires). Votre carte y est-elle ?
        2. Essayez une autre carte à vous.
        3. Demandez au magasin une autre façon de payer : « Please scan my code. » (Scannez mon code, s'il vous plaît.)
    .option-try-again = Je réessaie
    .option-not-possible = Ici, ce n'est pas possible

step-payment-wrong-password =
    .title = Mot de passe de paiement faux
    .do = <b>Arrêtez de deviner.</b> Trop d'erreurs le bloquent pour un moment. Les sources ne sont pas d'accord : { $f61_lock_hours } heures après { $f61_wrong_tries } essais, ou { $f61_other_lock_minutes } minutes après { $f61_other_wrong_tries } essais.
        1. Est-ce bien le mot de passe de paiement ({ $f60_digits } chiffres), et non celui de connexion ?
        2. Un doute ? Ouvrez <b>Me</b> (moi) → ⚙️ et cherchez <b>payment password</b> (mot de passe de paiement) → <b>forgot</b> (oublié).
        3. Créez-en un nouveau. Alipay peut demander un code par SMS, votre visage ou votre passeport.
    .option-new-password = C'est bon, je réessaie
    .option-cannot-reset = Impossible d'en créer un
    .note = Personne ne peut le faire pour vous. Ne dites jamais le mot de passe à personne.

step-payment-other-error =
    .title = Un autre message
    .do = 1. Lisez le message. Faites une capture d'écran pour vous.
        2. Écrivez-moi ses <b>mots</b>. Pas de numéros, pas de codes, pas de photos de cartes.
        3. Le message parle d'une <b>limite</b> (limit) ? Essayez un montant plus petit ou une autre carte. Limites connues d'un compte vérifié : { $f04_single_usd } dollars américains pour un paiement, { $f04_year_usd } par an. La vôtre peut être plus basse.
        4. Il demande votre identité ? Faites le guide « Vérifier votre identité ».
        5. Rien n'aide ? Essayez de payer autrement.
    .option-try-again = Je réessaie
    .option-not-possible = Ici, ce n'est pas possible

step-payment-first-payment =
    .title = Bravo : votre premier paiement !
    .do = Bien joué. Maintenant, c'est toujours pareil : ouvrir, scanner ou montrer, vérifier, confirmer.
        • Vérifiez le nom et le montant à chaque fois.
        • Un remboursement retourne sur votre carte. Il peut être un peu différent à cause du taux de change.
        • Ayez toujours avec vous un deuxième moyen de payer, par exemple un peu d'espèces.

step-payment-other-ways =
    .title = Cette fois, payez autrement
    .do = Désolé que ça n'ait pas marché ici.
        1. Cette fois, payez en espèces, avec WeChat Pay ou avec une application UnionPay pour les visiteurs. Les magasins doivent accepter les espèces.
        2. Ça marchera peut-être dans un autre magasin. Laissez-le scanner votre code.
        3. Ça échoue dans tous les magasins ? Dans Alipay : <b>Me</b> (moi) → <b>Help</b> (aide). Écrivez en anglais et demandez un « human agent » (conseiller humain).
        4. Demandez aussi à votre banque si elle a bloqué le paiement.
    .note = Pour réessayer avec moi, appuyez sur <b>Retour</b>.

## Names of facts about Alipay
# Used in "Situation en mai 2026 : <name>. …" (small first letter) and in "⚠️ <Name> : les sources …" (capital first letter).

domain-fact-f01 = l'ajout direct d'une carte étrangère
domain-fact-f02 = les marques de cartes qu'Alipay accepte
domain-fact-f03 = les frais pour une carte étrangère
domain-fact-f04 = les limites pour une carte étrangère
domain-fact-f05 = la limite par an pour payer avec le solde
domain-fact-f06 = les paiements avant la vérification d'identité
domain-fact-f07 = les portefeuilles mobiles qui marchent en Chine continentale
domain-fact-f08 = les autres façons de payer en Chine
domain-fact-f10 = ce qu'est TourPass
domain-fact-f11 = L'ouverture de TourPass dans Alipay
domain-fact-f12 = L'ouverture de TourPass depuis l'étranger
domain-fact-f13 = les frais de TourPass
domain-fact-f14 = la plus petite recharge TourPass
domain-fact-f15 = Le montant maximum sur TourPass
domain-fact-f16 = La durée de validité de TourPass
domain-fact-f17 = L'argent restant sur TourPass
domain-fact-f18 = La réouverture d'un TourPass expiré
domain-fact-f19 = les cartes que TourPass accepte
domain-fact-f20 = où TourPass peut payer
domain-fact-f21 = l'âge minimum pour TourPass
domain-fact-f22 = les raisons d'un refus de carte
domain-fact-f30 = les numéros de téléphone qu'Alipay accepte
domain-fact-f31 = pas besoin d'un numéro de Hong Kong
domain-fact-f32 = Le nombre de chiffres du code par SMS
domain-fact-f33 = quoi vérifier quand aucun code n'arrive
domain-fact-f34 = le danger des numéros empruntés
domain-fact-f35 = Le temps d'attente après « too many attempts »
domain-fact-f36 = La cause de « system busy » et « system error »
domain-fact-f37 = La liste des pays acceptés
domain-fact-f38 = la question sur la version internationale
domain-fact-f40 = le chemin vers la page d'identité
domain-fact-f41 = les pièces d'identité qu'Alipay accepte
domain-fact-f42 = l'obligation d'un passeport valable
domain-fact-f43 = La vérification de la puce du passeport
domain-fact-f44 = la vérification d'identité hors de Chine
domain-fact-f45 = l'aide pour un compte limité
domain-fact-f46 = les conseils pour la photo du passeport
domain-fact-f47 = Une nationalité qui n'est pas dans la liste
domain-fact-f48 = le contrôle d'un nouveau passeport
domain-fact-f49 = Le nombre de comptes par personne
domain-fact-f50 = l'interdiction d'utiliser le passeport d'une autre personne
domain-fact-f51 = un téléphone et un passeport de pays différents
domain-fact-f52 = le nom sur la carte et le numéro connu de la banque
domain-fact-f60 = le mot de passe de paiement
domain-fact-f61 = le blocage après un mauvais mot de passe de paiement
domain-fact-f62 = les codes des particuliers
domain-fact-f63 = les magasins qui n'acceptent pas les cartes étrangères
domain-fact-f64 = pas d'envoi d'argent à une personne
domain-fact-f65 = l'envoi d'argent à une personne en Chine depuis l'étranger
domain-fact-f66 = La réception d'argent dans Alipay
domain-fact-f67 = le retrait de l'argent du solde
domain-fact-f68 = pas de recharge du solde avec une carte étrangère
domain-fact-f69 = PayPal et Alipay
domain-fact-f70 = le paiement d'un fournisseur
domain-fact-f71 = le paiement sur 1688 depuis l'étranger
domain-fact-f72 = les cartes étrangères sur Taobao
domain-fact-f73 = Les cartes étrangères dans les autres applications chinoises
domain-fact-f74 = le remboursement sur une carte étrangère
domain-fact-f75 = où une carte étrangère peut payer
domain-fact-f76 = le compte quand on change de pays
domain-fact-f77 = les arnaques autour d'Alipay
domain-fact-f78 = Les codes de santé et les autres mini-applications
domain-fact-f80 = l'aide dans l'application
domain-fact-f81 = Le numéro de téléphone en anglais
domain-fact-f82 = le numéro de téléphone en Chine continentale
domain-fact-f83 = Les adresses e-mail d'Alipay
domain-fact-f84 = les pages officielles
domain-fact-f85 = Le numéro de téléphone de la banque de TourPass
