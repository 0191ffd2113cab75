### What the bot says in groups: short, nothing personal. Telegram HTML: only <b>, <i>, <code>, <a>.

## When it is added to a group

# $bot: the bot's name with its @
ui-group-hello = 👋 I am <b>Alipay Abroad</b>, an unofficial helper (not Alipay). I help people from abroad with Alipay: account, identity check, bank card, TourPass, paying.
    <b>Ask me here:</b> write { $bot } and what you see on your screen, or answer one of my messages. The steps go on in a private chat, so that nothing personal stands here.
    Never post codes, passwords, card or passport numbers. Nobody who helps you needs them.
ui-group-hello-settings = Administrators: /settings shows what I do here.
# What the bot cannot do with the rights it has
ui-group-cannot-read = ⚠️ I am shown only messages that name me, answer me or are commands. That is enough to ask me. To protect secrets of others I must be an administrator.
ui-group-cannot-delete = ⚠️ I cannot delete messages here. If somebody posts a card number or a code, I can only ask them to delete it. The right “Delete messages” changes that.
ui-group-rights-thanks = ✅ Thank you. When somebody posts a secret, I can now see to it.

## Answers

ui-group-open = ▶ Open the private chat
ui-group-open-topic = ▶ What to do now, in private
ui-group-open-people = 🙋 Ask people in private
# $bot: the bot's name with its @
ui-group-ask-how = I help with Alipay (unofficial, not Alipay). Write { $bot } and what you see, in your own words or exactly as on the screen. You can also answer somebody’s message with { $bot }. Personal steps go on in a private chat.
ui-group-picture = I cannot look at pictures. Write { $bot } and the words on the screen. Please delete pictures of documents or cards here.
ui-group-personal = This is personal, so it is for our private chat.
ui-group-people = People can help you in the private chat, so that nothing personal stands here.
ui-group-unknown = <b>I am not sure about this one.</b> Write it again with the exact words on the screen, or go on in the private chat: there I can ask you more, and show where people help.
ui-group-enough = I have answered you several times in this minute. In the private chat we can go on.
ui-toast-group-not-yours = These buttons belong to the person who asked. Write your own question and name me.
ui-toast-group-old = This button is too old. Write your question again and name me.

## Secrets

# $name: the first name of the person
ui-group-secret-deleted = ⚠️ { $name }, your message held something secret (such as a card number, a code or a passport number), so I deleted it here. Others may have seen it. If it was a code or a password, change it. If it was a card number, tell your bank.
ui-group-secret-ask = ⚠️ { $name }, your message seems to hold something secret (such as a card number, a code or a passport number). <b>Please delete it now</b>, I cannot. If it was a code or a password, change it. If it was a card number, tell your bank.

## Settings for administrators

ui-group-auto-on = <b>Answering by itself: on.</b> I also answer clear reports that nobody addressed to me, when I am very sure.
ui-group-auto-off = <b>Answering by itself: off.</b> I answer when somebody names me, answers me or writes a command.
ui-group-settings-how = Administrators change it with <code>/settings auto on</code> or <code>/settings auto off</code>.
ui-group-settings-admins = Only administrators of this group can change this.
# $id: the group's number; shown in groups with topics, for whoever runs the bot
ui-group-settings-id = Number of this group: <code>{ $id }</code> (SUPPORT_CHAT_ID, when your staff shall answer here)

## Words in which accounts and verifications are offered for money: comma list, lower case

ui-words-offer = dm me, pm me, inbox me, message me, text me, contact me, whatsapp, write me private, for sale, i sell, we sell, selling, available now, service available, i can verify, we verify, i verify, we can verify, i can open, we open, i do kyc, we do kyc, cheap price, small fee, dm for price
