### Hand-off: what a person is told when people help, and what the staff read. Telegram HTML: only <b>, <i>, <code>, <a>.

## The person

ui-people-ask = 🙋 Ask people
ui-people-leave = 🤖 Back to the bot
ui-people-called = <b>I have called people.</b> They see what you write here from now on. Write what went wrong, and on which screen.
# $moment: day, hour and time zone; $wait: "in 9 hours"
ui-people-when-closed = They are not there now. They come back { $wait }: { $moment }. Your messages wait for them, and my guides still work.
ui-people-when-open = They are there now, but I cannot say in how many minutes they answer. My guides still work while you wait.
ui-people-when-unknown = I cannot say when they answer. Your messages wait for them, and my guides still work.
ui-people-rules = They are volunteers or staff of this bot, <b>not Alipay</b>. Never send codes, passwords, card numbers or passport pictures, not to them either. Nobody here takes money.
ui-people-called-already = People are called already. Write here what you want to tell them.
ui-people-called-again = I have called the people again. What you wrote is with them.
ui-people-own = People are helping you here, so I keep quiet. Write your message as usual. Do you want to go on with me instead?
ui-people-own-toast = People are helping you now. Your step is saved.
ui-people-left = You are back with me. The people were told.
ui-people-refused = I do not pass on messages of this kind, such as contacts or polls. Please write words, or send a picture of the screen.
ui-people-secret-in-name = The name of this file or place looks like it holds a secret, so I did not pass it on. Please change the name and send it again.
ui-people-not-passed-on = I could not pass on your last message. Please write it in other words.
ui-people-unreachable = <b>I cannot reach the people right now.</b> What you wrote is kept and I keep trying.
    Do you need help at once? Ask Alipay itself: in Alipay open <b>Me</b>, then <b>Help</b> (customer service), and ask for a <b>human agent</b>.
ui-people-nobody-yet = Nobody has answered yet, I am sorry. You can wait: your messages are with them. Or you go on with me.
ui-people-still-there = Is this still open? When you do not write for a day, I close it. You can ask again at any time.
ui-people-closed = <b>The people have closed this.</b> Is something still wrong? Write it here within 24 hours and they see it. Or go on with me:
ui-people-closed-idle = <b>I have closed this, because it was quiet for two days.</b> Is something still wrong? Write it here within 24 hours and the people see it. Or go on with me:
ui-people-thanks = You are welcome. I have left this closed.
ui-people-closed-ban = <b>The people have closed this.</b> You can go on with me:
ui-people-reopened = The people have opened this again. They can read what you write here.
# $until: day, hour and time zone
ui-people-banned = You cannot ask the people before { $until }. My guides and answers still work. Alipay itself can help too: in Alipay open <b>Me</b>, then <b>Help</b> (customer service), and ask for a <b>human agent</b>.
# A paragraph of /privacy where people are configured
ui-privacy-people = <b>When you ask people</b>
    What you write then is shown in the staff’s own Telegram group, under your first name. I mask numbers and codes before, but I cannot look into pictures. I keep only which message belongs to which, and when it was opened and closed. When you delete your data, I delete that topic in their group too. If the staff have blocked you, I keep your number and the end of the block until then.

## The head of a topic in the staff group

ui-staff-called-asked = 🙋 Asks for people
ui-staff-called-failed = 🤷 Two reports in a row were not understood
ui-staff-called-topic = ⚠️ Has a problem that needs people
# $language: the language’s own name; $code: its code
ui-staff-language = Language: { $language } ({ $code })
# $guide, $step, $steps
ui-staff-guide = In the guide “{ $guide }”, step { $step } of { $steps }
ui-staff-no-guide = In no guide
# $fact, $value
ui-staff-fact = { $fact }: { $value }
ui-staff-tried = <b>Read before:</b>
# $title, $topic: its id
ui-staff-topic = • { $title } (<code>{ $topic }</code>)
ui-staff-words = <b>Last words</b> (masked):
ui-staff-quote = “{ $words }”
ui-staff-how = What you write here goes to the person. A line with / or // in front stays here. /help shows all commands.
ui-staff-claim = 🙋 I take it
ui-staff-close = ✅ Close
# $title: of the topic
ui-staff-send-answer = 📤 { $title }
ui-staff-topic-again = ⚠️ The person’s earlier topic was deleted. This is the new one; older messages are not shown again.

## What the staff are told

# $staff: a first name
ui-staff-owned = 🙋 { $staff } has this now. The bot keeps quiet until you write /close.
ui-staff-claimed = 🙋 { $staff } has this now.
ui-staff-closed = ✅ Closed. The person was told.
ui-staff-closed-quiet = ✅ Closed. The person was not told.
ui-staff-closed-by-person = ✅ Closed: the person went back to the bot.
ui-staff-closed-idle = ✅ Closed: the person did not write for two days.
ui-staff-is-closed = This is closed, so nothing was sent. /reopen opens it again.
ui-staff-is-closed-noted = This was closed already, so nothing was sent. What solved it is noted for the authors.
ui-staff-is-open = This is open already.
ui-staff-reopened = 💬 Open again. The person was told.
ui-staff-reopened-by-person = 💬 The person wrote again.
ui-staff-still-waiting = ⏰ This has been waiting for half an hour of opening time.
ui-staff-unreachable = ⛔ The person cannot be reached: they blocked the bot or deleted their account. Nothing was sent. I tell you when they are back.
ui-staff-reachable-again = 💬 The person can be reached again. What you wrote meanwhile was not sent: please write it again if it still helps.
ui-staff-not-delivered = ⛔ Telegram did not take the last message, so the person did not get it. Please write it in another way.
ui-staff-source-gone = A message was deleted before I could pass it on.
ui-staff-refused = I do not pass on messages of this kind, such as contacts or polls. Please write it in words.
ui-staff-channel = The person did not get this: I pass on nothing that is written as a channel. Please write it as yourself.
ui-staff-general = Nobody outside this group gets this. To answer a person, write in their topic.
ui-staff-edit-to-note = An edit cannot take back what was sent: the person still sees the message as it was.
# $until: day, hour and time zone
ui-staff-banned = 🚫 The person cannot ask people until { $until }. /unban ends it.
ui-staff-unbanned = The person may ask people again.
ui-staff-data-deleted = 🗑 The person has deleted all their data. Please delete this topic too; I have no right to do it.
# $title, $language
ui-staff-answer-sent = 📤 “{ $title }” was sent in { $language }.
ui-staff-unknown-topic = I know no such topic. Write a part of its name, or what it is about, for example <code>/answer password</code>.
# $topics: ids, one a line
ui-staff-topics-like = Which of these?
    <code>{ $topics }</code>
ui-staff-answers-like = Nothing was sent yet. Which of these? One press sends it in the person’s language.
    <code>{ $topics }</code>
ui-staff-transfer-how = Answer a message of your colleague with /transfer. A name with @ does not work: Telegram does not tell me whose it is.
# $person: a first name
ui-staff-transfer-not-here = { $person } is not in this group, so nothing changed.
ui-staff-wrong-ban = For how long? For example <code>/ban 12h</code>, <code>/ban 7d</code>, <code>/ban 2w</code>; at most a year.
ui-staff-wrong-close = <code>/close</code>, <code>/close quiet</code>, <code>/close payment.wrong-password</code> (this topic answered it) or <code>/close new what solved it</code>.
ui-staff-unknown-command = I do not know this command; nothing was sent. /help shows all.
ui-staff-no-person = This works in the topic of a person.
ui-staff-person-gone = Nobody outside this group gets this: no person belongs to this topic any more. They may have deleted their data.
# $count
ui-staff-list = { $count ->
        [0] Nobody is waiting.
        [one] <b>{ $count } open:</b>
       *[other] <b>{ $count } open:</b>
    }
# $wait: how long it has been open; $staff: who has it; $language: of the person; $about: their step, or why they ask
ui-staff-list-line = { $wait } · { $staff } · { $language } · { $about }
ui-staff-help = <b>In the topic of a person</b>
    What you write goes to the person: texts, pictures, files, voice, edits. The first of you who writes has it, and the bot keeps quiet.
    <code>/answer wrong password</code> – shows the bot’s answers that fit; one press sends one in the person’s language
    <code>/note …</code> or <code>// …</code> – stays among you, and answers to it too
    <code>/claim</code> – you have it; <code>/transfer</code> as an answer to a colleague’s message – they have it
    <code>/close</code> – closes; with <code>quiet</code>, a topic, or <code>new</code> and what solved it
    <code>/reopen</code> – opens again
    <code>/ban 7d</code>, <code>/unban</code> – whether the person may ask people
    Closing the topic in Telegram closes it here too.

    <b>Everywhere</b>
    <code>/list</code> – what is open
