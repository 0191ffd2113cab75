### Everything the bot says beside guides and topics. Telegram HTML: only <b>, <i>, <code>, <a>.

## Language

ui-language-name = English
ui-text-missing = This text is missing. Please press a button below, or write /menu.

## Start and menu

ui-start = 👋 Hello! I am <b>Alipay Abroad</b>.
    I help you open Alipay, add your bank card and pay in China, one small step at a time.

    I am an unofficial helper. I am <b>not Alipay</b>: I cannot see your account, and what your Alipay app shows is what counts.
    Never send me codes, passwords, card numbers or passport pictures.
ui-menu = What do you want to do?
ui-menu-later = You can come back at any time: I remember your step.
ui-menu-guide = { $emoji } { $guide }
ui-menu-guide-open = { $emoji } { $guide } · { $step }/{ $steps }
ui-menu-guide-finished = ✅ { $guide }
ui-problem = 🆘 Something went wrong
ui-languages = 🌐 Language
ui-facts = 📝 My answers
ui-privacy = 🔒 Privacy
ui-menu-button = ☰ Menu
ui-help = <b>How to use me</b>
    • Choose a guide in the /menu. I show one step at a time. Press <b>Done</b> when you did it.
    • Does something not work? Press <b>It does not work</b>, or write what you see on the screen.
    • You can also write: <i>next</i>, <i>back</i>, <i>stop</i>, <i>menu</i>.

    /continue – go on with your guide
    /restart – start your guide again
    /device – see your guide on a laptop or another phone
    /language – change the language
    /human – ask people
    /privacy – what I keep about you
    /export_my_data – get your data as a file
    /delete_my_data – delete your data

    I am not Alipay. I cannot unlock or check an account.

## The step card

# $guide, $emoji, $step and $steps (numbers)
ui-card-progress = { $emoji } { $guide } · step { $step } of { $steps }
ui-card-finished = { $emoji } { $guide } · finished ✅
ui-card-stopped = { $emoji } { $guide } · ends here for now
# $see: what the person should see when the step worked
ui-card-see = 👀 <b>It worked when:</b> { $see }
# $fact: what the fact is about; $date: month and year
ui-fact-dated = ℹ️ As of { $date }: { $fact }. What your app shows decides.
ui-fact-open = ⚠️ { $fact }: sources disagree or nothing sure is known (last checked { $date }). What your app shows decides.
ui-done = ✅ Done
ui-all-ready = ✅ All ready
ui-item-on = ☑️ { $label }
ui-item-off = ⬜ { $label }
ui-chosen = ✓ { $label }
ui-back = ◀ Back
ui-does-not-work = 😕 It does not work
ui-pause = ⏸ Pause
ui-paused = <b>Paused.</b> Your step is saved. Come back today, tomorrow or next week.
ui-restart = ↻ Restart
# $guide
ui-restart-title = Start “{ $guide }” again?
ui-restart-ask = You go back to the first step. Your ticks and choices in this guide are cleared.
ui-restart-yes = ↻ Yes, start again
ui-restart-no = No, stay at my step
# $guide, $step, $steps
ui-continue = ▶ Continue: { $guide }, step { $step } of { $steps }
ui-open-guide = ▶ { $guide }

## Notices above a card, and short messages on a press

ui-notice-guide-changed = ✏️ <b>This guide was updated</b> since your last visit. Your answers are kept. This is your step now:
ui-notice-guide-gone = ✏️ This guide is no longer here. Your other progress is kept.
# $guide: the guide that replaces it
ui-notice-guide-replaced = ✏️ That guide was replaced by “{ $guide }”.
ui-toast-stale = This was an older card. Here is where you are now.
ui-toast-first-step = This is the first step.
ui-toast-old-button = This button is too old. Here is the menu.
ui-toast-saved = Saved ✓
ui-toast-try-again = I could not save this. Please press again in a minute.
ui-choose-one = Please choose one of the buttons below.
ui-already-finished = You have finished this guide 🎉
ui-no-guide = You have no guide open. Choose one:

## It does not work

# $step
ui-problems-title = What goes wrong at step { $step }?
ui-problems-write = Is it something else? <b>Write what you see</b>, in your own words or exactly as on the screen. No codes, no card numbers.
ui-problems-none = <b>Write what you see</b>, in your own words or exactly as on the screen. No codes, no card numbers.
ui-ask-problem = <b>What went wrong?</b>
    Write what you see, in your own words or exactly as on the screen. Please no codes, passwords, card or passport numbers.

    Or choose where you are stuck:
# $step
ui-back-to-step = ◀ Back to step { $step }
ui-open-fix = ▶ Open the guide at this step
ui-helped = 👍 This helped
ui-stuck = 😕 Still stuck
ui-helped-thanks = Great! I am glad that it works now.
ui-stuck-route = <b>I am sorry that you are still stuck.</b> I do not know another fix for this.
    Alipay itself can look at your account:
    1. In Alipay open <b>Me</b>, then <b>Help</b> (customer service).
    2. Write in English and ask for a <b>human agent</b>.
    3. Say at which step you are and copy the exact words on the screen.

    Send documents only inside the Alipay app, never here.
ui-report-unknown = <b>I am not sure what went wrong.</b> Which of these is closest? You can also write it again with the exact words on the screen.
ui-report-none-of-these = None of these
ui-report-did-you-mean = <b>Did you mean one of these?</b>
ui-report-rephrase = Please write it once more in other words. The exact words on the screen help most.
ui-report-not-ready = I have just started and cannot read messages yet. Please send it again in a moment.
ui-report-also = You also wrote about:
ui-handoff-none = <b>I have no people who can answer here.</b>
    Alipay’s own help is the right place:
    1. In Alipay open <b>Me</b>, then <b>Help</b> (customer service).
    2. Write in English and ask for a <b>human agent</b>.

    Be careful: people who write to you and offer to fix your account for money are cheating.
ui-secret-warning = ⚠️ <b>Your message seems to hold something secret</b> (such as a card number, a code or a passport number). I did not keep it.
    1. Delete that message here now.
    2. If it was a code or a password, change it. If it was a card number, tell your bank.

    Nobody who helps you needs these, not even Alipay staff.
ui-not-text = I can only read text and buttons. Please write what you see, or press a button below.
ui-not-picture = I cannot look at pictures or files, and I did not keep it. Please write the words on the screen. Never send passport or card pictures here: delete them.
ui-unknown-command = I do not know this command. Here is the menu:

## Language and facts

# $name: the language in itself
ui-language-choice = { $name }
ui-language-ask = <b>Choose your language</b>
ui-facts-ask = <b>Your answers</b>
    I use them to show you the right steps. Press one to change it.
# $fact (what it is about), $value (the answer)
ui-fact-line = { $fact }: { $value }
ui-fact-not-asked = not asked yet

## Privacy

# $days: how long an idle person's data is kept
ui-privacy-text = <b>What I keep</b>
    • your language, if you chose one
    • your answers to my questions (in China or not, kind of document, kind of phone, kind of card)
    • your place in each guide
    • the number of my last message to you, and the day of your last visit
    • what you send, with everything secret masked, until I have handled it; if that fails again and again, for 30 days, so that it can be tried once more
    • the words of reports that I could not answer, for 30 days, with everything secret masked, so that people can teach me

    <b>What I never keep:</b> your name, your other messages, codes, passwords, card numbers, passport data, pictures.

    After { $days } days without a visit I delete everything. You can do it now.
ui-export = 📄 Get my data
ui-delete = 🗑 Delete my data
ui-export-caption = This is everything that I keep about you.
ui-export-nothing = I keep nothing about you.
ui-delete-ask = <b>Delete everything that I keep about you?</b>
    Your language, your answers and your place in every guide will be gone. This cannot be undone.
# When people help the person now
ui-delete-people = Your talk with the people who help you ends and is deleted too.
ui-delete-yes = 🗑 Yes, delete everything
ui-delete-no = No, keep it
ui-delete-done = Done. I keep nothing about you any more. Write /start when you want to begin again.
ui-delete-nothing = I keep nothing about you, so there is nothing to delete.

## When something breaks

# $incident: a short code
ui-broken = Something broke on my side. Your step is saved. Please try again, or write /menu. (Incident { $incident })
ui-too-fast = You write faster than I can read. I read nothing more from you for a minute. Please wait, then send again what I did not answer.
ui-store-down = I cannot reach my memory right now. Nothing is lost. Please try again in a minute.
ui-damaged = <b>I cannot read what I kept about you.</b> I have put it aside and told the people who run me. You can wait, or start again from zero now.
ui-damaged-future = <b>Your place was saved by a newer version of me.</b> Nothing is lost: I have put it aside and told the people who run me. You can wait, or start again from zero now.
ui-start-afresh = ↻ Start again from zero

## The command list (setMyCommands: no HTML)

ui-command-start = Begin
ui-command-menu = All guides
ui-command-continue = Go on with my guide
ui-command-restart = Start my guide again
ui-command-language = Change the language
ui-command-human = Ask people
ui-command-privacy = What I keep about you
ui-command-export_my_data = Get my data
ui-command-delete_my_data = Delete my data
ui-command-cancel = Pause my guide
ui-command-help = How to use me
ui-command-guide = Choose a guide
ui-command-settings = What I do in this group
# The bot's profile texts: at most 512 and 120 characters
ui-profile-description = Alipay Abroad takes you from no Alipay account to your first payment in China, step by step, in your language. Unofficial: this bot is not Alipay and cannot see your account.
ui-profile-short = Step-by-step help with Alipay for people from abroad. Unofficial, not Alipay.

## Words that people type instead of pressing a button: comma lists, lower case

ui-words-done = done, next, ok, okay, ready, finished, go on, next step, i did it, yes
ui-words-back = back, go back, previous, previous step
ui-words-pause = stop, pause, later, cancel, quit, exit
ui-words-continue = continue, resume, where was i, where am i
ui-words-restart = restart, start again, start over, begin again
ui-words-menu = menu, home, start
ui-words-help = help, how
ui-words-problem = problem, error, it does not work, it doesn't work, does not work, doesn't work, not working, stuck, i am stuck, i'm stuck
ui-words-language = language, change language
ui-words-human = human, agent, person, operator, talk to a human
