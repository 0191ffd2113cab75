### What the bot says in groups: short, nothing personal. In French. Telegram HTML: only <b>, <i>, <code>, <a>.
### A non-breaking space (U+00A0) stands before : ; ! ? % and inside « ».

## When it is added to a group

# $bot: the bot's name with its @
ui-group-hello = 👋 Je suis <b>Alipay Abroad</b>, une aide non officielle (pas Alipay). J'aide ceux qui viennent de l'étranger avec Alipay : compte, vérification d'identité, carte bancaire, TourPass, paiement.
    <b>Posez-moi vos questions ici :</b> écrivez { $bot } et ce que vous voyez à l'écran, ou répondez à un de mes messages. Les étapes se font dans une discussion privée, pour que rien de personnel ne s'affiche ici.
    N'écrivez jamais ici de codes, de mots de passe, de numéros de carte ou de passeport. Personne n'en a besoin pour vous aider.
ui-group-hello-settings = Administrateurs : /settings montre ce que je fais ici.
# What the bot cannot do with the rights it has
ui-group-cannot-read = ⚠️ Je vois seulement les messages qui me nomment, qui me répondent ou qui sont des commandes. Cela suffit pour me poser des questions. Pour protéger les secrets des autres, je dois être administrateur.
ui-group-cannot-delete = ⚠️ Je ne peux pas supprimer de messages ici. Si quelqu'un écrit un numéro de carte ou un code, je peux seulement lui demander de l'effacer. Avec le droit « Supprimer des messages » (Delete messages), je peux le faire.
ui-group-rights-thanks = ✅ Merci. Si quelqu'un écrit quelque chose de secret, je peux maintenant m'en occuper.

## Answers

ui-group-open = ▶ Ouvrir la discussion privée
ui-group-open-topic = ▶ Que faire, en privé
ui-group-open-people = 🙋 Parler à une personne, en privé
# $bot: the bot's name with its @
ui-group-ask-how = J'aide pour Alipay (non officiel, pas Alipay). Écrivez { $bot } et ce que vous voyez, avec vos mots ou exactement comme à l'écran. Vous pouvez aussi répondre au message de quelqu'un avec { $bot }. Ce qui est personnel se fait dans une discussion privée.
ui-group-picture = Je ne peux pas regarder les images. Écrivez { $bot } et les mots de l'écran. Effacez ici les photos de documents ou de cartes, s'il vous plaît.
ui-group-personal = C'est personnel. Parlons-en plutôt dans notre discussion privée.
ui-group-people = Des personnes peuvent vous aider dans la discussion privée, pour que rien de personnel ne s'affiche ici.
ui-group-unknown = <b>Je ne suis pas sûr d'avoir compris.</b> Écrivez-le encore une fois, avec les mots exacts de l'écran, ou continuez dans la discussion privée : là, je peux vous poser des questions et vous montrer où des personnes aident.
ui-group-enough = Je vous ai déjà répondu plusieurs fois en une minute. Continuons dans la discussion privée.
ui-toast-group-not-yours = Ces boutons sont pour la personne qui a posé la question. Écrivez votre propre question et nommez-moi.
ui-toast-group-old = Ce bouton est trop ancien. Écrivez votre question encore une fois et nommez-moi.

## Secrets

# $name: the first name of the person
ui-group-secret-deleted = ⚠️ { $name }, votre message contenait quelque chose de secret (par exemple un numéro de carte, un code ou un numéro de passeport), donc je l'ai supprimé ici. D'autres l'ont peut-être vu. Si c'était un code ou un mot de passe, changez-le. Si c'était un numéro de carte, prévenez votre banque.
ui-group-secret-ask = ⚠️ { $name }, votre message contient peut-être quelque chose de secret (par exemple un numéro de carte, un code ou un numéro de passeport). <b>Effacez-le maintenant, s'il vous plaît</b> : moi, je ne peux pas. Si c'était un code ou un mot de passe, changez-le. Si c'était un numéro de carte, prévenez votre banque.

## Settings for administrators

ui-group-auto-on = <b>Répondre sans être nommé : oui.</b> Je réponds aussi aux problèmes clairs que personne ne m'a adressés, quand je suis très sûr.
ui-group-auto-off = <b>Répondre sans être nommé : non.</b> Je réponds quand quelqu'un me nomme, me répond ou écrit une commande.
ui-group-settings-how = Les administrateurs changent cela avec <code>/settings auto on</code> (oui) ou <code>/settings auto off</code> (non).
ui-group-settings-admins = Seuls les administrateurs de ce groupe peuvent changer cela.
# $id
ui-group-settings-id = Numéro de ce groupe : <code>{ $id }</code> (SUPPORT_CHAT_ID, si votre équipe répond ici)

## Words in which accounts and verifications are offered for money: comma list, lower case, with and without accents

ui-words-offer = contactez moi, contactez nous, contacte moi, contact whatsapp, whatsapp, wa.me, en mp, mp moi, dm moi, en dm, en pv, en privé, en prive, en inbox, inbox moi, je vends, nous vendons, on vend, jen vends, à vendre, a vendre, vends compte, vends comptes, vente de comptes, comptes disponibles, service disponible, dispo tout de suite, je vérifie votre compte, je verifie votre compte, je vérifie vos comptes, je verifie vos comptes, on vérifie votre compte, on verifie votre compte, on vérifie vos comptes, on verifie vos comptes, nous vérifions votre, nous verifions votre, nous vérifions vos, nous verifions vos, je peux vérifier votre, je peux verifier votre, je peux vous vérifier, je peux vous verifier, je fais vos vérifications, je fais vos verifications, je fais la vérif pour, je fais la verif pour, je vous ouvre, on vous ouvre, nous ouvrons, je peux vous ouvrir, je crée des comptes, je cree des comptes, je vous crée, je vous cree, on crée des comptes, on cree des comptes, nous créons, nous creons, je peux vous créer, je peux vous creer, je débloque votre, je debloque votre, je débloque vos, je debloque vos, on débloque votre, on debloque votre, on débloque vos, on debloque vos, nous débloquons, nous debloquons, je peux débloquer votre, je peux debloquer votre, je loue des comptes, on loue des comptes, nous louons, comptes à louer, comptes a louer, location de comptes, petit prix, prix abordable, meilleur prix, paiement après service, paiement apres service, paiement après vérification, paiement apres verification, vous payez après, vous payez apres, payez seulement si, satisfait ou remboursé, satisfait ou rembourse, livraison immédiate, livraison immediate, livraison rapide
