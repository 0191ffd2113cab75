# Answers of the FAQ tree (flows/topics/*.yaml) in French.
# .title: button, at most 40 characters. .means: what it means. .do: what to do now. .avoid: what not to do.
# Telegram HTML: only <b> <i> <code> <a href>. Fees, limits and periods come from flows/facts.yaml as variables.
# The bot adds a line with its date for each dated fact; that line also says that the app decides.
# A non-breaking space (U+00A0) stands before : ; ! ? % and inside « ».

## Phrases used in many answers

# The official way to a human. It follows words such as "Ça bloque encore ?".
-alipay-help = Dans Alipay : Me → Help (aide), demandez un conseiller humain.

## Registration

topic-registration-getting-started =
    .title = Comment ouvrir un compte ?
    .means = Il vous faut un passeport et un numéro de mobile qui reçoit des SMS. Pour payer en magasin, pas besoin de compte bancaire chinois.
    .do =
        1. Installez l'application officielle Alipay. Inscrivez-vous avec un numéro de mobile que vous allez garder.
        2. Entrez le code reçu par SMS.
        3. Si l'application le demande, choisissez la version internationale.
        4. Ajoutez votre propre carte : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        5. Faites la vérification avec votre passeport : Me → Settings (réglages) → Account and Security (compte et sécurité) → Identity Information (identité).
    .avoid = Ne laissez personne créer le compte à votre place.

topic-registration-which-app =
    .title = Quelle application installer ?
    .means = L'application s'appelle <b>Alipay</b>. AlipayHK est une autre application, pour Hong Kong. Elle ne remplace pas Alipay.
    .do =
        1. Ouvrez le magasin d'applications officiel de votre téléphone, ou le site d'Alipay.
        2. Installez « Alipay ». Vérifiez que le nom n'est pas « AlipayHK ».
        3. Vous avez installé AlipayHK ? Installez aussi Alipay et inscrivez-vous là.
    .avoid = N'installez pas Alipay depuis un lien reçu dans une discussion ou depuis un site inconnu.

topic-registration-country-availability =
    .title = Ça marche dans mon pays ?
    .means = Je ne connais pas de liste officielle des pays. On peut s'inscrire depuis beaucoup de pays. Le problème habituel, c'est la carte bancaire. Avec une carte étrangère, on paie les magasins et les vendeurs de Chine continentale, pas les magasins de votre pays.
    .do =
        1. Installez Alipay et cherchez l'indicatif de votre pays sur l'écran d'inscription.
        2. Après l'inscription, ajoutez votre propre carte : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        3. Avant de partir, demandez à votre banque d'autoriser les paiements en ligne et à l'étranger.

topic-registration-phone-number-accepted =
    .title = Quel numéro marche ?
    .means = Tout numéro de mobile qui reçoit des SMS peut servir, étranger ou chinois. Choisissez un numéro que vous allez garder.
    .do =
        1. Choisissez l'indicatif du pays de ce numéro.
        2. Tapez le numéro. Regardez le zéro du début : après l'indicatif, souvent on ne le met pas.
        3. Gardez cette SIM dans votre téléphone, et activée. Dans un autre pays, activez l'itinérance (roaming).
    .avoid = N'utilisez pas un numéro SMS en ligne ni un numéro emprunté. La personne qui a le numéro peut entrer dans votre compte.

topic-registration-hong-kong-number =
    .title = Numéro de Hong Kong demandé
    .means = Vous n'avez pas besoin d'un numéro de Hong Kong. Si l'application en veut un, vous avez sans doute installé AlipayHK. C'est une autre application.
    .do =
        1. Regardez le nom de l'application sur votre téléphone.
        2. Si c'est « AlipayHK », installez « Alipay » depuis le magasin d'applications officiel ou le site d'Alipay.
        3. Sur l'écran d'inscription, choisissez l'indicatif du pays de votre propre numéro.
    .avoid = N'achetez pas, ne louez pas et n'empruntez pas un numéro de Hong Kong pour ça.

topic-registration-sms-code-missing =
    .title = Aucun code par SMS
    .means = Le SMS n'est pas arrivé sur votre téléphone. Les raisons habituelles : une erreur dans le numéro, l'itinérance (roaming) coupée ou un filtre anti-spam.
    .do =
        1. Vérifiez l'indicatif du pays, le numéro et le zéro du début.
        2. La SIM de ce numéro est-elle activée ? Dans un autre pays, activez l'itinérance. Une nouvelle eSIM peut couper votre ancien numéro.
        3. Regardez dans les spams et dans la liste des expéditeurs bloqués.
        4. Attendez quelques minutes. Puis demandez <b>un seul</b> nouveau code. Utilisez l'e-mail seulement si votre écran le propose.
        5. Toujours pas de code ? { -alipay-help } Si vous ne pouvez pas vous connecter, voyez « { topic-support-contact-alipay.title } ».
    .avoid = N'utilisez pas de numéros SMS en ligne. Ne donnez le code à personne.

topic-registration-too-many-attempts =
    .title = Message « too many attempts »
    .means = Le message veut dire « trop d'essais ». Alipay bloque les nouveaux essais pour l'instant. On ne connaît ni la raison ni le temps d'attente exact. Certaines personnes l'ont vu aussi avec un deuxième téléphone, un deuxième numéro et sans VPN.
    .do =
        1. Arrêtez d'essayer maintenant. D'autres essais peuvent aggraver le problème.
        2. Coupez tout VPN ou proxy. Mettez à jour l'application officielle Alipay.
        3. Attendez au moins un jour.
        4. Essayez <b>une seule fois</b>, avec les données mobiles.
        5. Si le message revient, je ne connais pas de solution. { -alipay-help } Si vous ne pouvez pas vous connecter, voyez « { topic-support-contact-alipay.title } ».

topic-registration-system-error =
    .title = « System error » à l'inscription
    .means = Le message est « System error, we're checking it now » (erreur du système, nous vérifions). On ne connaît pas la cause.
    .do =
        1. Mettez à jour l'application officielle Alipay.
        2. Changez de réseau : les données mobiles à la place du Wi-Fi, ou l'inverse.
        3. Attendez un jour. Puis essayez une fois.
        4. Si le message revient, je ne connais pas de solution. { -alipay-help } Si vous ne pouvez pas vous connecter, voyez « { topic-support-contact-alipay.title } ».
    .avoid = N'essayez pas beaucoup de fois sans pause. Cela peut vous bloquer.

topic-registration-region-not-listed =
    .title = Inscription : pays absent
    .ask-screen = Sur quel écran votre pays manque-t-il ?
    .ask-screen-sign-up = Inscription (téléphone)
    .ask-screen-identity = Identité ou TourPass
    .means = Votre pays est peut-être écrit autrement dans la liste. Je ne connais pas de liste officielle des pays acceptés.
    .do =
        1. Mettez à jour l'application officielle Alipay.
        2. Cherchez encore dans la liste : autres façons d'écrire, nom en anglais, indicatif de votre numéro.
        3. Si votre pays manque toujours, je ne connais pas de solution. { -alipay-help } Ce conseiller peut dire si votre pays est accepté. Si vous ne pouvez pas vous connecter, voyez « { topic-support-contact-alipay.title } ».
    .avoid = N'utilisez pas un numéro loué ou emprunté d'un autre pays.

topic-registration-foreigners-blocked =
    .title = Étrangers : inscription fermée ?
    .means = Les étrangers peuvent toujours s'inscrire. C'est autre chose qui vous bloque : peut-être la mauvaise application ou le mauvais indicatif.
    .do =
        1. Vérifiez l'application : « Alipay » du magasin d'applications officiel, pas « AlipayHK ».
        2. Mettez l'application à jour et recommencez l'inscription.
        3. Choisissez l'indicatif du pays de votre propre numéro.
        4. Ça bloque encore ? Écrivez-moi : quel écran, et les mots exacts.
    .avoid = Ne m'envoyez pas de codes, de mots de passe, de numéros de carte ni de photos de votre passeport.

## Account

topic-account-login-asks-bank-card =
    .title = Carte demandée à la connexion
    .ask-moment = Quand Alipay demande-t-il la carte bancaire ?
    .ask-moment-login = Quand je me connecte
    .ask-moment-identity = À la vérification d'identité
    .ask-moment-restricted = Message « restricted »
    .means = Alipay veut vérifier qui vous êtes. D'après des témoignages, cette vérification n'accepte pas les cartes étrangères. Je ne connais pas de solution sûre.
    .do =
        1. Revenez en arrière. Cherchez une autre façon de vous connecter : mot de passe ou visage.
        2. Rien d'autre ? Demandez un conseiller humain à Alipay. « { topic-support-contact-alipay.title } » explique comment.
        3. Préparez votre passeport. On peut vous demander la page du passeport et une photo de vous avec le passeport. Envoyez-les seulement dans Alipay.
    .avoid = N'entrez pas la carte d'une autre personne. N'achetez pas de « carte virtuelle chinoise ».

topic-account-restricted =
    .title = Mon compte est limité
    .means = Alipay a limité votre compte. Je ne peux pas voir la raison. Seul Alipay peut changer cela. Je ne peux pas débloquer votre compte, et Alipay refuse certaines demandes.
    .do =
        1. Voyez-vous <b>Appeal</b> (faire appel) sur l'écran ? Touchez-le.
        2. Pas de bouton Appeal ? { -alipay-help }
        3. Préparez votre passeport. On peut vous demander la page du passeport et une photo de vous avec le passeport. Envoyez-les seulement dans Alipay.
        4. Si vous ne pouvez pas vous connecter, voyez « { topic-support-contact-alipay.title } ».
    .avoid = Ne payez personne qui propose de débloquer le compte. N'utilisez pas la carte bancaire ou le passeport d'une autre personne.

topic-account-lost-sim-recovery =
    .title = Numéro ou téléphone perdu
    .means = Sans l'ancien numéro, vous ne recevez pas de code par SMS. Un numéro chinois résilié peut être donné à quelqu'un d'autre : faites vite.
    .do =
        1. Demandez à votre opérateur de garder le numéro ou de vous donner une nouvelle SIM avec ce numéro.
        2. Connectez-vous sur le nouveau téléphone avec votre mot de passe. Utilisez l'e-mail seulement si votre écran le propose.
        3. C'est bon, vous êtes dans le compte ? Changez tout de suite le numéro de téléphone dans Alipay.
        4. Impossible ? Alipay peut vérifier qui vous êtes avec votre passeport. Demandez un conseiller humain : « { topic-support-contact-alipay.title } ».
    .avoid = N'envoyez pas de photo de votre passeport en dehors d'Alipay.

topic-account-forgot-login-password =
    .title = Mot de passe oublié
    .ask-password = Quel mot de passe ?
    .ask-password-login = Mot de passe de connexion
    .ask-password-payment = Mot de passe de paiement
    .means = Le mot de passe de connexion ouvre votre compte. Le mot de passe de paiement en est un autre. Un nouveau mot de passe de connexion ne change pas celui de paiement.
    .do =
        1. Sur l'écran de connexion, touchez « Forgot password » (mot de passe oublié).
        2. Entrez le code reçu par SMS. Entrez-le seulement dans l'application.
        3. Choisissez un nouveau mot de passe de connexion, que vous n'utilisez pas ailleurs.
        4. Vous n'avez plus le numéro ? Voyez « { topic-account-lost-sim-recovery.title } ».
    .avoid = Ne donnez un mot de passe ou un code à personne. Je n'en ai pas besoin.

topic-account-second-account =
    .title = Puis-je avoir deux comptes ?
    .means = Normalement, un passeport permet de vérifier entièrement un seul compte. Combien de comptes par personne ? Les sources ne sont pas d'accord.
    .do =
        1. Gardez un seul compte. Réparez d'abord celui-ci.
        2. Dites-moi ce qui ne va pas : l'écran et les mots exacts.
        3. Vous n'avez plus l'ancien numéro ? Voyez « { topic-account-lost-sim-recovery.title } ».
    .avoid = Ne vérifiez pas un deuxième compte avec le passeport d'une autre personne. N'achetez pas et ne louez pas de compte.

topic-account-id-format =
    .title = Écrire mon identifiant Alipay
    .means = Donnez-le exactement comme votre profil le montre, avec le tiret s'il y en a un. On ne sait pas comment les autres applications lisent le tiret. Un étranger peut-il recevoir de l'argent dans Alipay ? Là aussi, les sources ne sont pas d'accord.
    .do =
        1. Vérifiez d'abord si vous pouvez recevoir de l'argent : « { topic-transfer-receive-money.title } ».
        2. Ouvrez votre profil dans Alipay. Copiez le nom du compte tel quel.
        3. Avant le paiement, demandez à la personne qui envoie de vérifier que le nom affiché est le vôtre.

topic-account-moved-country =
    .title = J'ai changé de pays
    .means = Votre compte suit votre passeport : vous pouvez le garder. Le grand danger, c'est de perdre le numéro de téléphone du compte.
    .do =
        1. Gardez l'ancien numéro, ou changez le numéro dans Alipay <b>avant</b> de le perdre.
        2. Nouveau passeport ? Remplacez l'ancien dans Identity Information (identité).
        3. Une carte étrangère paie les magasins et les vendeurs de Chine continentale, pas les magasins de votre nouveau pays.
    .avoid = Ne prenez pas AlipayHK à la place d'Alipay. C'est un service à part, pour Hong Kong.

topic-account-withdraw-balance =
    .title = Retirer l'argent d'Alipay
    .means = L'argent du solde Alipay peut aller seulement sur une carte bancaire de Chine continentale à votre nom. Il ne peut pas aller sur une carte étrangère.
    .do =
        1. Vous avez une telle carte ? Ajoutez-la dans Me → Bank Cards (cartes bancaires). Puis retirez l'argent vers cette carte.
        2. Vous n'en avez pas ? Demandez à Alipay ce qui est possible. { -alipay-help }
        3. Pour l'argent de TourPass, c'est différent : voyez « { topic-tourpass-refund-after-expiry.title } ».
    .avoid = N'envoyez pas votre solde à quelqu'un que vous ne connaissez pas et qui promet des espèces en échange.

## Verification

topic-verification-how-to =
    .title = Comment faire la vérification ?
    .means = Alipay vérifie votre passeport, puis votre visage. Hors de Chine, la vérification du visage n'est peut-être pas encore proposée.
    .do =
        1. Ouvrez Me → Settings (réglages, la roue dentée) → Account and Security (compte et sécurité) → Identity Information (identité). Dans les anciennes versions : Real-name Verification.
        2. Choisissez <b>Passport</b> (passeport). Il doit être encore valable.
        3. Prenez en photo la page avec votre photo. Tapez votre nom exactement comme il est imprimé.
        4. Faites la vérification du visage. Si elle n'est pas proposée, terminez-la une fois en Chine.
    .avoid = Utilisez seulement votre propre passeport. Envoyez la photo seulement dans l'application Alipay, jamais dans une discussion.

topic-verification-required-or-optional =
    .title = La vérification est obligatoire ?
    .means = Les petits paiements marchent peut-être sans vérification. Pour les visiteurs, on a annoncé en tout environ { $f06_no_id_year_usd } dollars américains par an sans pièce d'identité. Sur ce que l'application demande vraiment, les sources ne sont pas d'accord.
    .do =
        1. Faites quand même la vérification, avant de dépendre d'Alipay. L'application peut la demander à tout moment. Elle est nécessaire pour les gros paiements.
        2. Ouvrez Me → Settings (réglages, la roue dentée) → Account and Security (compte et sécurité) → Identity Information (identité).
        3. Suivez les étapes avec votre propre passeport.

topic-verification-no-passport =
    .title = Je n'ai pas de passeport
    .ask-other = Avez-vous un autre document officiel ?
    .ask-other-has-other = Oui, un autre document
    .ask-other-none = Non, rien d'autre
    .means = Les visiteurs étrangers font la vérification avec un passeport. Je ne connais rien qui puisse le remplacer.
    .do =
        1. Si vous pouvez, demandez un passeport dans votre pays.
        2. Avez-vous un portefeuille mobile de votre pays ? Certains peuvent payer en Chine continentale, par exemple Kakao Pay, Touch'n Go, TrueMoney et GCash. Demandez au vôtre.
        3. En Chine, vous pouvez aussi payer en espèces.
    .avoid = N'utilisez pas le passeport d'une autre personne, même de la famille. Cela peut bloquer le compte.

topic-verification-other-id-document =
    .title = Puis-je utiliser une autre pièce ?
    .means = Je ne connais aucune source qui dise qu'une carte d'identité étrangère, un NIN, un permis de conduire ou une carte d'étudiant est accepté. Les visiteurs étrangers ont besoin d'un passeport valable. Les autres documents sont pour certaines personnes seulement : permis de voyage en Chine continentale (Hong Kong, Macao, Taïwan) et carte d'identité chinoise des résidents permanents étrangers.
    .do =
        1. Regardez la liste des documents sur votre écran.
        2. Votre document est dans la liste ? Suivez l'écran.
        3. Sinon, utilisez votre propre passeport, valable.
        4. Pas de passeport ? Certains portefeuilles mobiles de votre pays peuvent payer en Chine. Voyez « { topic-verification-no-passport.title } ».

topic-verification-passport-expired =
    .title = Mon passeport est expiré
    .means = Un passeport expiré ne passe pas. Il faut remplacer l'ancien passeport par le nouveau dans Alipay.
    .do =
        1. Renouvelez d'abord votre passeport.
        2. Ouvrez Me → Settings (réglages, la roue dentée) → Account and Security (compte et sécurité) → Identity Information (identité).
        3. Remplacez l'ancien passeport par une photo du nouveau.
        4. Attendez le contrôle. On parle de { $f48_review_hours } à { $f48_review_hours_longest } heures, mais je ne peux pas le promettre.
        5. Pas de bouton pour ça ? { -alipay-help }

topic-verification-passport-not-recognized =
    .title = Le passeport n'est pas lu
    .means = L'application n'arrive pas à lire votre photo. Les raisons habituelles : mauvaise lumière, reflets sur la page ou coins coupés.
    .do =
        1. Posez le passeport à plat sur une surface sombre qui ne brille pas, à la lumière du jour. On doit voir les quatre coins.
        2. Coupez tout VPN.
        3. Tapez votre nom exactement comme dans les deux lignes en bas de la page photo, sans les signes « &lt; ».
        4. Après deux ou trois échecs, arrêtez. D'autres essais peuvent bloquer la vérification pendant un certain temps.
        5. Demandez un contrôle manuel. { -alipay-help }
    .avoid = N'envoyez pas de photo de votre passeport, ni à moi ni à d'autres personnes.

topic-verification-passport-chip =
    .title = Puce du passeport demandée
    .means = Certains passeports ont une puce qu'un téléphone peut lire (NFC). Est-ce que ça marche bien avec les passeports étrangers ? Les sources ne sont pas d'accord.
    .do =
        1. Cherchez une autre façon sur l'écran : photo, visage ou saisie à la main. Choisissez-la.
        2. Pour essayer la puce : activez le NFC, enlevez la coque, posez le téléphone sur le passeport.
        3. Seulement la puce ou une carte bancaire de Chine continentale ? On ne connaît pas de moyen de l'éviter. Demandez un contrôle manuel. { -alipay-help }
    .avoid = N'entrez pas la carte bancaire d'une autre personne. N'achetez pas de « carte virtuelle chinoise ».

topic-verification-mainland-bank-card =
    .title = Carte chinoise demandée
    .means = Cet écran est pour les gens qui vivent en Chine. Pour payer en magasin, pas besoin de carte bancaire chinoise. Hors de Chine, la vérification du visage peut manquer : vous voyez alors seulement cet écran.
    .do =
        1. Quittez cet écran. Gardez le passeport que vous avez déjà envoyé.
        2. Ajoutez votre propre carte étrangère : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        3. Terminez la vérification du visage en Chine, si l'application la propose. D'après des témoignages, le statut « ID Validated - Not Authenticated » (pièce validée, identité non confirmée) suffit pour payer.
        4. Ça bloque encore ? { -alipay-help }
    .avoid = N'entrez pas une carte qui n'est pas à vous. N'achetez pas de « carte virtuelle chinoise ».

topic-verification-system-busy =
    .title = Message « system is busy »
    .means = Le message (« système occupé ») arrive après l'envoi de votre passeport. On ne connaît pas la cause. Le problème peut venir d'Alipay.
    .do =
        1. Attendez un jour.
        2. Mettez à jour l'application officielle Alipay.
        3. Changez de réseau, par exemple du Wi-Fi aux données mobiles.
        4. Réessayez <b>une seule fois</b>.
        5. Si le message revient, je ne connais pas d'autre solution. { -alipay-help }
    .avoid = N'envoyez pas le passeport plein de fois. Cela peut vous bloquer.

topic-verification-nationality-not-listed =
    .title = Identité : nationalité absente
    .means = Votre pays est peut-être écrit autrement dans la liste. La liste des pays n'est pas publiée.
    .do =
        1. Cherchez d'autres façons d'écrire, par exemple « Philippines » et « the Philippines ». Mettez l'application à jour.
        2. C'est un formulaire TourPass ? Vous pouvez ajouter votre carte dans Me → Bank Cards (cartes bancaires) à la place de TourPass.
        3. Toujours absente ? Je ne connais pas de solution. { -alipay-help }
        4. Autres façons de payer en Chine : certains portefeuilles mobiles de votre pays, WeChat Pay, les applications UnionPay pour les visiteurs, ou les espèces.
    .avoid = Ne choisissez pas une nationalité qui n'est pas la vôtre.

topic-verification-chinese-only-screen =
    .title = Une page est en chinois
    .means = Certaines pages d'Alipay sont seulement en chinois, par exemple une page sur votre position ou votre adresse.
    .do =
        1. Toute l'application est en chinois ? Changez la langue dans Settings (réglages).
        2. Seulement cette page ? Faites une capture d'écran et ouvrez-la dans une application de traduction. Cachez d'abord vos données personnelles.
        3. Ou envoyez-moi les mots de la page en texte. Je chercherai la bonne aide.
        4. Ça bloque encore ? { -alipay-help }
    .avoid = Ne m'envoyez pas votre nom, votre adresse, des codes ni votre numéro de passeport. Ne touchez pas « accepter » (agree) avant de comprendre la page.

topic-verification-face-check =
    .title = La vérification du visage échoue
    .ask-what = Que se passe-t-il avec la vérification du visage ?
    .ask-what-fails = J'essaie, mais ça échoue
    .ask-what-missing = Elle n'est pas proposée
    .means = L'application n'arrive pas à voir que votre visage est celui du passeport. Souvent, c'est une mauvaise lumière ou des lunettes.
    .do =
        1. Mettez-vous dans une bonne lumière. Enlevez lunettes, chapeau et masque.
        2. Tenez le téléphone devant votre visage et faites ce que dit l'écran.
        3. Coupez tout VPN.
        4. Après deux ou trois échecs, arrêtez. D'autres essais peuvent bloquer la vérification pendant un certain temps.
        5. Ça bloque encore ? Demandez un contrôle manuel. { -alipay-help }
    .avoid = Ne laissez personne faire la vérification du visage à votre place.

topic-verification-someone-else-passport =
    .title = Passeport d'une autre personne
    .means = Non. Utilisez seulement votre propre passeport. Le passeport d'une autre personne peut bloquer le compte pour toujours. Vous pouvez être punis tous les deux.
    .do =
        1. Utilisez votre propre passeport, valable.
        2. Vous avez déjà envoyé le passeport d'une autre personne ? Arrêtez, et dites-le à Alipay. { -alipay-help }
        3. Vous n'avez pas de passeport ? Voyez « { topic-verification-no-passport.title } ».
    .avoid = Ne prêtez votre passeport à personne pour Alipay. Ne payez personne pour vous faire vérifier.

topic-verification-phone-passport-country-mismatch =
    .title = Numéro et passeport différents
    .means = Votre numéro de téléphone et votre passeport peuvent venir de pays différents. Normalement, ce n'est pas un problème. Je n'ai trouvé aucune règle qui les oblige à être du même pays.
    .do =
        1. Pour le numéro de téléphone : choisissez l'indicatif du pays du numéro.
        2. Pour la nationalité : choisissez le pays de votre passeport.
        3. Gardez le numéro. Vous en avez besoin pour les SMS.
        4. L'application refuse ? { -alipay-help }

## Card

topic-card-link-foreign-card =
    .title = Comment ajouter ma carte ?
    .means = Vous pouvez ajouter directement une carte étrangère, de débit ou de crédit. Pour payer en magasin, pas besoin de TourPass ni de compte bancaire chinois.
    .do =
        1. Ouvrez Me → Bank Cards (cartes bancaires) → Add (ajouter).
        2. Entrez les données de votre propre carte. Votre nom doit être le même que sur la carte.
        3. Confirmez avec votre banque : un code ou l'application de la banque. Le code arrive sur le numéro que votre banque connaît.
        4. Vérifiez que la carte est dans la liste.
    .avoid = N'envoyez votre numéro de carte ou un code ni à moi, ni à personne dans une discussion.

topic-card-accepted-brands =
    .title = Quelles cartes marchent ?
    .means = Alipay cite Visa, Mastercard, JCB, Diners Club, Discover et American Express. American Express marche-t-elle bien ? Les sources ne sont pas d'accord. La banque de votre carte peut dire non, quelle que soit la carte.
    .do =
        1. Demandez à votre banque si la carte permet les paiements en ligne et à l'étranger.
        2. Ajoutez-la : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        3. Refusée ? Essayez <b>une seule</b> autre carte à vous.

topic-card-link-rejected =
    .title = Ma carte est refusée
    .ask-place = Où la carte est-elle refusée ?
    .ask-place-adding = Quand j'ajoute la carte
    .ask-place-tourpass = Quand je recharge TourPass
    .ask-place-paying = Quand je paie
    .means = Votre banque ou Alipay a refusé la carte. Le message « temporarily unavailable » (indisponible pour le moment) ne dit pas pourquoi.
    .do =
        1. Vérifiez le numéro de la carte, la date et votre nom. La carte doit être à vous.
        2. Demandez à votre banque d'autoriser les paiements en ligne et à l'étranger. Dans certains pays, les banques refusent souvent les paiements vers la Chine.
        3. Réessayez une fois. Puis essayez <b>une seule</b> autre carte à vous.
        4. Encore refusée ? Arrêtez. { -alipay-help }
    .avoid = N'essayez pas plein de cartes l'une après l'autre. N'utilisez pas la carte d'une autre personne.

topic-card-validation-stuck =
    .title = Vérification de carte bloquée
    .means = La carte est ajoutée, mais la vérification avec votre banque n'est pas finie. Si l'écran ne bouge plus, je ne connais pas de solution sûre.
    .do =
        1. Cherchez une demande de votre banque : un SMS ou un message dans l'application de la banque.
        2. Mettez Alipay à jour. Rouvrez Me → Bank Cards (cartes bancaires).
        3. Enlevez la carte et ajoutez-la de nouveau, <b>une seule fois</b>.
        4. Demandez à votre banque si elle a bloqué la vérification. La banque a pris de l'argent ? Demandez-le aussi.
        5. Ça bloque encore ? { -alipay-help }
    .avoid = Ne donnez le code de votre banque à personne.

topic-card-added-but-not-shown =
    .title = Ma carte n'apparaît pas
    .ask-place = Où l'application dit-elle que vous n'avez pas de carte ?
    .ask-place-list = Liste des cartes ou recharge
    .ask-place-paying = Quand je paie
    .means = Une carte dans TourPass n'est pas la même chose qu'une carte dans Bank Cards (cartes bancaires). Et une carte étrangère ne peut pas recharger le solde Alipay : elle n'apparaît donc pas à cet endroit.
    .do =
        1. Ouvrez Me → Bank Cards (cartes bancaires). Votre carte est-elle dans la liste ?
        2. Sinon, ajoutez-la là et confirmez avec votre banque.
        3. Ensuite, payez le magasin directement avec la carte. Vous n'avez pas besoin de solde.
        4. La carte ne reste pas dans la liste ? Demandez à votre banque, ou ajoutez <b>une seule</b> autre carte à vous.

topic-card-name-differs-from-passport =
    .title = Nom différent sur la carte
    .means = Utilisez une carte à votre nom. Une petite différence d'écriture peut passer, mais ce n'est pas sûr. La carte d'une autre personne ne passe pas.
    .do =
        1. Tapez le nom comme il est imprimé sur la carte.
        2. La banque a un nom faux ou ancien ? Demandez-lui de le changer.
        3. Ou essayez <b>une seule</b> autre carte à votre nom.
        4. Toujours refusée ? { -alipay-help }
    .avoid = N'utilisez pas la carte d'un ami ou de la famille.

topic-card-phone-differs-from-alipay =
    .title = Ma banque a un autre numéro
    .means = En général, ce n'est pas un problème. La banque envoie son code au numéro qu'elle connaît. Je n'ai trouvé personne qui dise que les deux numéros doivent être les mêmes.
    .do =
        1. Gardez avec vous les deux téléphones ou les deux SIM, activés.
        2. Ajoutez la carte : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        3. Entrez le code de la banque seulement sur l'écran où vous ajoutez la carte.
        4. La banque a un numéro que vous avez perdu ? Demandez-lui d'abord de le changer.
    .avoid = Ne donnez le code de la banque à personne.

## TourPass

topic-tourpass-what-is-it =
    .title = C'est quoi, TourPass ?
    .means = TourPass (plus tard « Tour Card ») est une carte prépayée de la Bank of Shanghai, dans Alipay. Elle paie les magasins et les vendeurs de Chine continentale. Elle ne peut pas envoyer d'argent à des personnes. Peut-on encore l'ouvrir dans Alipay ? Les sources ne sont pas d'accord.
    .do =
        1. Ajoutez d'abord votre propre carte directement : Me → Bank Cards (cartes bancaires) → Add (ajouter). La plupart des gens n'ont pas besoin de TourPass.
        2. La carte est refusée ? Cherchez « Tour Card » ou « TourPass » dans Alipay.
        3. Regardez les frais avant de recharger.

topic-tourpass-set-up =
    .title = Comment obtenir TourPass ?
    .ask-where = Où êtes-vous maintenant ?
    .ask-where-china = En Chine continentale
    .ask-where-abroad = Hors de Chine continentale
    .ask-where-unknown = Passer
    .means = TourPass ne s'ouvre peut-être qu'en Chine continentale. Peut-on encore l'ouvrir dans Alipay ? Les sources ne sont pas d'accord.
    .do =
        1. Essayez d'abord d'ajouter votre carte : Me → Bank Cards (cartes bancaires) → Add (ajouter). Si ça marche, vous n'avez pas besoin de TourPass.
        2. Cherchez « Tour Card » ou « TourPass » dans Alipay.
        3. Remplissez avec vos vraies données : région, numéro de passeport, nom, date de naissance, photo.
        4. Ajoutez votre propre carte, regardez les frais et choisissez combien recharger.
    .avoid = Donnez ces informations seulement dans l'application Alipay, jamais dans une discussion.

topic-tourpass-not-found =
    .title = Je ne trouve pas TourPass
    .means = Il a peut-être le nouveau nom « Tour Card ». Peut-être qu'il ne s'ouvre pas hors de Chine continentale, ou qu'il n'existe plus. Les sources ne sont pas d'accord.
    .do =
        1. Mettez Alipay à jour. Cherchez « Tour Card » et « TourPass ».
        2. Rien, ou il ne s'ouvre pas ? Ajoutez votre carte directement : Me → Bank Cards (cartes bancaires) → Add (ajouter). Depuis l'étranger, c'est la façon la plus sûre.
        3. La carte est refusée ? Voyez « { topic-card-link-rejected.title } ».
        4. Autres façons de payer en Chine : les applications UnionPay pour les visiteurs, WeChat Pay ou les espèces.

topic-tourpass-fees-and-limits =
    .title = TourPass : frais et limites
    .means = Les frais sont de { $f13_fee_percent } % de chaque recharge, pas de chaque achat. La plus petite recharge connue en dernier est de { $f14_smallest_cny } yuans. Pour le montant le plus haut, les sources ne sont pas d'accord : { $f15_lowest_cny }, { $f15_middle_cny } ou { $f15_highest_cny } yuans.
    .do =
        1. Avant de confirmer, regardez les frais et la limite dans l'application.
        2. Ne prévoyez pas un gros paiement avec TourPass.
        3. Comparez avec votre propre carte dans Me → Bank Cards (cartes bancaires). En général, c'est moins cher.

topic-tourpass-validity-and-reactivation =
    .title = Durée de validité de TourPass
    .means = Les sources ne sont pas d'accord : { $f16_shortest_days } jours, { $f16_middle_days } jours ou { $f16_longest_years } an. Une ancienne carte peut-elle resservir ? Là non plus, elles ne sont pas d'accord.
    .do =
        1. Ouvrez TourPass dans Alipay et regardez la date de fin de votre propre carte. C'est cette date qui compte.
        2. C'est fini ? Cherchez « reactivate » (réactiver). Il vous faut un passeport valable.
        3. Ça ne marche pas ? Ajoutez votre carte directement : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        4. Il reste de l'argent ? Voyez « { topic-tourpass-refund-after-expiry.title } ».

topic-tourpass-refund-after-expiry =
    .title = TourPass : argent restant
    .means = L'argent que vous n'avez pas utilisé retourne sur la carte d'où il vient. Est-ce automatique, ou faut-il le demander ? Les sources ne sont pas d'accord. Ne comptez pas récupérer les frais de recharge.
    .do =
        1. Ouvrez TourPass. Regardez la date de fin et cherchez « refund » (remboursement).
        2. Regardez le compte de la carte qui a servi à la recharge.
        3. Pas d'argent et pas de bouton ? { -alipay-help }
    .avoid = Ne payez personne qui propose de récupérer cet argent contre des frais.

topic-tourpass-funding-failed =
    .title = La recharge TourPass échoue
    .means = « Fund loading failed » (recharge échouée) veut presque toujours dire : la banque de votre carte ou la Bank of Shanghai a refusé. On ne connaît pas la cause exacte.
    .do =
        1. Demandez à votre banque d'autoriser les paiements en ligne et à l'étranger.
        2. Essayez <b>une seule</b> autre carte à vous. TourPass acceptait Visa, Mastercard, Diners Club et JCB.
        3. Puis arrêtez. Ajoutez votre carte directement et payez sans TourPass : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        4. Votre banque a pris de l'argent ? Demandez-lui. Ça bloque encore ? { -alipay-help }
    .avoid = N'essayez pas encore et encore. La banque peut bloquer la carte.

## Top-up

topic-topup-other-ways =
    .title = Comment recharger ?
    .means = Une carte étrangère ne peut pas recharger le solde Alipay. Je ne connais aucun moyen de recharger Alipay avec PayPal.
    .do =
        1. Vous n'avez pas besoin de solde : ajoutez une carte étrangère, de débit ou de crédit, dans Me → Bank Cards (cartes bancaires) et payez directement.
        2. Pas de carte ? Certains portefeuilles mobiles de votre pays peuvent payer en Chine continentale, par exemple Kakao Pay, Touch'n Go, TrueMoney et GCash. Demandez au vôtre.
        3. En Chine, vous pouvez aussi payer en espèces.
    .avoid = N'achetez jamais de solde à des inconnus. C'est souvent une arnaque.

## Payment

topic-payment-how-to-pay =
    .title = Comment payer en magasin ?
    .means = En magasin, il y a deux façons : vous scannez le code du magasin, ou le magasin scanne votre code. En ligne, vous choisissez Alipay au moment de payer.
    .do =
        1. Vous scannez : touchez Scan (scanner), scannez le code du magasin, entrez le montant.
        2. Le magasin scanne : ouvrez votre code de paiement et montrez-le à la caisse.
        3. Vérifiez le nom, le montant et les frais.
        4. Confirmez avec votre mot de passe de paiement, votre empreinte ou votre visage.
    .avoid = Montrez votre code de paiement seulement à la caisse, à la personne devant vous. N'en envoyez jamais de capture d'écran.

topic-payment-set-payment-password =
    .title = Créer le mot de passe de paiement
    .means = Le mot de passe de paiement a { $f60_digits } chiffres. Il sert à confirmer un paiement. Ce n'est pas votre mot de passe de connexion.
    .do =
        1. Ouvrez Me → Settings (réglages). Cherchez les réglages de paiement ou Account and Security (compte et sécurité).
        2. Choisissez { $f60_digits } chiffres que les autres ne peuvent pas deviner. Pas votre date de naissance.
        3. L'application propose l'empreinte ou le visage ? Vous pouvez l'activer là.
    .avoid = Ne donnez ce mot de passe à personne. Le personnel d'Alipay n'en a pas besoin, et moi non plus.

topic-payment-wrong-password =
    .title = Mauvais mot de passe de paiement
    .means = Le mot de passe de paiement a { $f60_digits } chiffres. Ce n'est pas votre mot de passe de connexion. Trop d'erreurs le bloquent pour un moment. Combien de temps ? Les sources ne sont pas d'accord.
    .do =
        1. Arrêtez de deviner maintenant.
        2. Ouvrez Me → Settings (réglages). Cherchez les réglages de paiement ou Account and Security (compte et sécurité).
        3. Touchez le mot de passe de paiement, puis « forgot » (oublié). Choisissez-en un nouveau.
        4. L'application peut vérifier qui vous êtes par un code par SMS, le visage ou le passeport.
        5. Ça bloque encore ? { -alipay-help }
    .avoid = Ne donnez le mot de passe ou le code à personne, pas même à moi.

topic-payment-domestic-qr-only =
    .title = Code réservé à la Chine
    .means = C'est le code d'un compte personnel (chinois). Un compte avec une carte étrangère ne peut pas le payer. Votre compte n'a aucun problème.
    .do =
        1. Demandez un code marchand (professionnel) ou un lien de commande.
        2. En magasin : laissez le magasin scanner votre code de paiement.
        3. Ou payez autrement, par exemple en espèces.
        4. C'est pour une personne, pas pour un magasin ? Voyez « { topic-transfer-send-to-individual.title } ».
    .avoid = Ne payez pas en passant par un inconnu. Si une entreprise vous donne un code personnel, méfiez-vous.

topic-payment-merchant-no-foreign-card =
    .title = Magasin : pas de carte étrangère
    .means = Le code de ce magasin n'accepte pas les cartes étrangères. Votre carte et votre compte n'ont sans doute pas de problème.
    .do =
        1. Demandez un code professionnel du magasin.
        2. Ou ouvrez votre code de paiement et laissez le magasin le scanner.
        3. Ou payez autrement, par exemple en espèces.
        4. En ligne : demandez au vendeur un autre moyen de paiement, ou choisissez un autre vendeur.

topic-payment-no-method-available =
    .title = Aucun moyen de paiement ne marche
    .means = Le message « No direct payment method can be used currently » veut dire : aucun de vos moyens de paiement n'est permis pour ce paiement. Souvent, le vendeur n'accepte pas les cartes étrangères.
    .do =
        1. Ouvrez Me → Bank Cards (cartes bancaires). Votre carte est-elle dans la liste ?
        2. Essayez <b>une seule</b> autre carte à vous.
        3. Demandez au vendeur un autre moyen de paiement, ou laissez le magasin scanner votre code de paiement.
        4. C'est partout pareil ? { -alipay-help }

## Fees and limits

topic-fees-linked-card =
    .title = Quels sont les frais ?
    .means = Avec une carte étrangère : jusqu'à { $f03_free_up_to_cny } yuans par paiement, pas de frais Alipay. Au-dessus, les frais sont de { $f03_fee_percent } % de tout le paiement. Votre banque peut prendre ses propres frais.
    .do =
        1. Regardez la ligne des frais sur l'écran de paiement avant de confirmer.
        2. Demandez à votre banque ce qu'elle prend pour les paiements dans une autre monnaie.
        3. Si les frais sont trop élevés, annulez et payez autrement.

topic-limits-payment-limits =
    .title = J'ai atteint une limite
    .ask-limit = De quelle limite parle votre message ?
    .ask-limit-card = Paiement avec ma carte
    .ask-limit-balance = Solde Alipay
    .ask-limit-not-verified = Pas encore de vérification
    .ask-limit-tourpass = TourPass
    .ask-limit-unknown = Je ne sais pas
    .means =
        Carte : pour un compte vérifié, le maximum annoncé est de { $f04_single_usd } dollars américains par paiement et de { $f04_year_usd } dollars américains par an. Votre propre limite peut être plus basse.
        Solde : avec le solde Alipay d'un compte entièrement vérifié, on peut payer { $f05_balance_year_cny } yuans par an. On ne peut pas augmenter cette limite. Les paiements par carte ne comptent pas ici.
    .do =
        1. Lisez le message : quelle limite, et quel montant ?
        2. Demandez à votre banque si elle a sa propre limite.
        3. Essayez un montant plus petit, ou une autre carte à vous.
        4. Je ne peux pas dire quand une limite repart à zéro. { -alipay-help }

## Transfer

topic-transfer-send-to-individual =
    .title = Envoyer de l'argent à quelqu'un
    .means = Une carte étrangère ou TourPass ne peut pas envoyer d'argent à une personne. Le code personnel de cette personne est refusé aussi.
    .do =
        1. En Chine : payez en espèces.
        2. Depuis l'étranger : utilisez un service de transfert d'argent agréé qui verse sur Alipay. La personne qui reçoit doit normalement avoir une pièce d'identité de Chine continentale. Comparez les frais. Je ne recommande aucune société.
        3. Vous achetez quelque chose ? Demandez un code marchand (professionnel) ou un lien de commande.
    .avoid = Ne donnez pas d'argent à des inconnus qui proposent de l'envoyer pour vous.

topic-transfer-receive-money =
    .title = Peut-on m'envoyer de l'argent ?
    .means = N'y comptez pas. Un étranger peut-il recevoir de l'argent ? Les sources ne sont pas d'accord. TourPass ne peut pas recevoir d'argent. Un solde peut aller seulement sur une carte bancaire de Chine continentale à votre nom.
    .do =
        1. Demandez plutôt un virement vers votre banque, ou utilisez un service de transfert d'argent.
        2. Avant que quelqu'un vous paie, vérifiez dans votre application si vous pouvez recevoir de l'argent.
        3. Pas de carte bancaire de Chine continentale ? Alors vous ne pourrez peut-être pas retirer l'argent.
    .avoid = Ne recevez pas d'argent pour d'autres personnes. Cela peut être une arnaque.

topic-transfer-pay-chinese-supplier =
    .title = Payer un fournisseur en Chine
    .means = Les petits fournisseurs donnent souvent un code personnel. Une carte étrangère ne peut pas le payer. Demandez une autre façon de payer.
    .do =
        1. Le mieux : commandez et payez sur la plateforme d'achat elle-même.
        2. Ou demandez un code professionnel. Vérifiez le nom de l'entreprise et testez avec un petit montant.
        3. Pour les gros montants : une société de paiement agréée, ou un virement bancaire vers le compte de l'entreprise.
    .avoid = Un « fournisseur » avec un code personnel, c'est un signal d'alerte. N'envoyez pas d'argent à un particulier pour une commande.

## Shopping

topic-shopping-taobao =
    .title = Payer sur Taobao
    .means = D'après des témoignages, une carte étrangère ajoutée à Alipay marche sur Taobao, et il y a en général des frais. On ne sait pas si TourPass y marche aujourd'hui.
    .do =
        1. Dans Alipay, ajoutez votre propre carte : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        2. Gardez des données de passeport justes. Vos données d'identité et votre passeport doivent correspondre.
        3. Au moment de payer sur Taobao, choisissez Alipay et votre carte. Regardez la ligne des frais.
        4. Refusée ? Essayez un autre vendeur. Voyez aussi « { topic-payment-no-method-available.title } ».

topic-shopping-1688 =
    .title = Payer sur 1688
    .means = En général, les cartes étrangères ne marchent pas sur 1688. Depuis l'étranger, il faut d'habitude une société de paiement acceptée par 1688, ou un agent d'achat. World Pay est le partenaire de 1688.
    .do =
        1. Regardez les moyens de paiement proposés par 1688 au moment de payer.
        2. Utilisez World Pay, ou un agent d'achat. Comparez d'abord les frais.
        3. Vous avez un compte bancaire chinois ? Vous pouvez payer avec Alipay et ce compte.
    .avoid = Ne comptez pas sur Huabei (le crédit d'Alipay) : je n'ai trouvé aucun signe que les visiteurs peuvent l'avoir. Ne payez pas sur le code personnel d'un vendeur.

topic-shopping-other-chinese-apps =
    .title = Pinduoduo et autres applications
    .means = Beaucoup d'applications de Chine continentale refusent les cartes étrangères, même avec Alipay. Cela vient de peu de témoignages. Je ne connais pas de solution sûre.
    .do =
        1. Essayez votre carte une fois, avec Alipay, au moment de payer dans l'application.
        2. Refusée ? Cherchez le même produit sur une autre plateforme, par exemple Taobao.
        3. Ou passez par un agent de réexpédition. Vérifiez d'abord l'agent et les frais.
    .avoid = Ne donnez pas votre compte ni vos mots de passe à un agent. N'achetez pas de solde à des inconnus.

## Safety

topic-safety-is-alipay-safe =
    .title = Alipay est-il sûr ?
    .means = Alipay est un service bien établi. Mais il y a des arnaques autour : faux codes QR, faux conseillers et gens qui veulent vos codes.
    .do =
        1. Installez Alipay seulement depuis le magasin d'applications officiel ou le site d'Alipay.
        2. Vérifiez le nom et le montant avant de confirmer.
        3. Gardez vos codes et vos mots de passe pour vous. Le personnel d'Alipay n'en a pas besoin.
        4. Quelqu'un propose de réparer votre compte contre de l'argent ? C'est une arnaque.
    .avoid = N'envoyez pas de capture d'écran de votre code de paiement. Ne prêtez pas, ne louez pas et n'achetez pas de compte.

topic-safety-share-codes-or-passwords =
    .title = On me demande mon code
    .means = Ne donnez jamais un code par SMS, un mot de passe, un numéro de carte ou une photo de votre passeport. Le personnel d'Alipay n'a pas besoin de vos codes ni de vos mots de passe. Moi non plus.
    .do =
        Vous en avez envoyé un, ici ou à quelqu'un d'autre ?
        1. Effacez vous-même le message maintenant.
        2. Changez votre mot de passe de connexion et votre mot de passe de paiement dans l'application.
        3. Vous avez envoyé des données de carte ? Appelez votre banque et bloquez la carte.
        4. Dites-le à Alipay. { -alipay-help }
    .avoid = Ne répondez pas aux gens qui vous écrivent en premier et proposent de l'aide payante.

topic-safety-virtual-sms-number =
    .title = Utiliser un numéro en ligne ?
    .means = Non, s'il vous plaît. La personne ou le site qui a le numéro peut lire vos codes et entrer dans votre compte. Plus tard, vous pouvez perdre le numéro et le compte.
    .do =
        1. Utilisez votre propre numéro de mobile, étranger ou chinois. Il doit recevoir des SMS.
        2. Choisissez un numéro que vous allez garder.
        3. Aucun code n'arrive sur votre propre numéro ? Voyez « { topic-registration-sms-code-missing.title } ».
    .avoid = Ne louez pas et n'empruntez pas de numéro pour Alipay. N'utilisez pas de sites de SMS.

topic-safety-account-made-by-others =
    .title = Pouvez-vous créer mon compte ?
    .means = Je ne peux pas le faire, et personne ne devrait le faire. Acheter, louer ou prêter un compte, ou le faire vérifier par d'autres, c'est contre les règles. C'est aussi une arnaque courante.
    .do =
        1. Ouvrez votre propre compte. Je vous guide étape par étape.
        2. Ça bloque ? Écrivez-moi : quel écran, et les mots exacts.
        3. Vous avez donné des données ou de l'argent à quelqu'un ? Changez vos mots de passe, appelez votre banque et dites-le à Alipay. { -alipay-help }
    .avoid = N'envoyez pas votre passeport, des codes ou de l'argent à des gens qui proposent des comptes.

## General

topic-general-without-chinese-bank =
    .title = Pas de compte bancaire chinois
    .means = Pour payer en magasin, vous n'en avez pas besoin : ajoutez une carte étrangère. Une carte bancaire de Chine continentale sert seulement à retirer l'argent du solde et à envoyer de l'argent à des personnes.
    .do =
        1. Ajoutez votre propre carte : Me → Bank Cards (cartes bancaires) → Add (ajouter).
        2. Payez directement avec elle les magasins et les vendeurs de Chine continentale.
        3. Ne rechargez pas et ne recevez pas un solde que vous ne pouvez pas retirer.
    .avoid = N'utilisez pas la carte bancaire d'une autre personne. N'achetez pas de « carte virtuelle chinoise ».

topic-general-thanks =
    .title = Merci
    .means = Avec plaisir ! Je suis content que cela vous aide.
    .do =
        Et maintenant, vous pouvez :
        1. Envoyer /menu pour voir tous les guides.
        2. Envoyer /continue pour reprendre votre guide.
        3. Un nouveau problème ? Écrivez-moi les mots que vous voyez sur l'écran.
    .avoid = Gardez vos codes et vos mots de passe pour vous, même quand quelqu'un propose de l'aide.

topic-general-unclear-request =
    .title = J'ai besoin d'aide
    .ask-part = Pour quelle partie avez-vous besoin d'aide ?
    .ask-part-sign-up = Inscription
    .ask-part-verification = Vérification d'identité
    .ask-part-card = Carte bancaire
    .ask-part-tourpass = TourPass ou recharge
    .ask-part-payment = Paiement
    .ask-part-other = Autre chose
    .means = Je veux vous aider, mais je ne sais pas encore où ça bloque. C'est quelle partie : inscription, vérification d'identité, carte, recharge ou paiement ?
    .do =
        1. Dites-moi quelle partie, et ce que vous voulez faire.
        2. Écrivez les mots exacts que vous voyez sur l'écran, dans n'importe quelle langue.
        3. Ou envoyez /menu pour voir tous les guides.
    .avoid = Ne m'envoyez pas de codes, de mots de passe, de numéros de carte ni de photos de votre passeport.

## Support

topic-support-contact-alipay =
    .title = Comment contacter Alipay
    .means = Je ne suis pas Alipay. Je ne vois pas votre compte. Le mieux, c'est l'aide dans l'application Alipay.
    .do =
        1. Dans Alipay : Me → Help (aide, service client). Écrivez en anglais et demandez un conseiller humain (en anglais : human agent).
        2. Dites quel est l'écran, et les mots exacts.
        3. Ligne en anglais : { $f81_from_abroad } (en Chine { $f81_in_china }), de { $f81_open_from } à { $f81_open_until }, heure de Chine. Plusieurs sites disent que ce numéro vient de la page d'Alipay+ pour les visiteurs. Je n'ai pas pu le vérifier. Vérifiez-le dans l'application ou sur alipayplus.com <b>avant</b> d'appeler.
        4. { $f82_number } est la ligne de Chine continentale : pour les téléphones chinois, surtout en chinois.
    .avoid = N'utilisez pas d'adresses e-mail ou de numéros trouvés dans des discussions. Les gens qui vous écrivent en premier et veulent de l'argent sont des arnaqueurs.

## Out of scope

topic-outofscope-other-service =
    .title = Sans lien avec Alipay
    .means = Je peux aider seulement pour Alipay. Pour WeChat, d'autres applications ou les services officiels, je n'ai pas de bonnes réponses. Les codes de santé Covid ne servent sans doute plus. Je ne l'ai pas vérifié.
    .do =
        1. Ouvrez la page d'aide de cette application ou de ce service.
        2. C'est pour payer avec Alipay ? Écrivez-moi les mots exacts que vous voyez dans Alipay.
        3. Envoyez /menu pour voir avec quoi je peux vous aider.
