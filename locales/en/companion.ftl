### The second device: the page in a browser, and how a guide is linked and followed in Telegram. Telegram HTML: only <b>, <i>, <code>, <a>.

## The page

# $guide, $step and $steps (numbers): the name of the browser tab
ui-companion-tab = { $guide } · { $step }/{ $steps }
# $step, $steps (numbers)
ui-companion-progress = Step { $step } of { $steps }
ui-companion-finished = Finished
ui-companion-stopped = This way ends here for now
# $place: "Step 3 of 9"; $title: what to do there. Read aloud when the step changes.
ui-companion-news = { $place }: { $title }
# $title: the title of the step
ui-companion-picture = Picture for: { $title }
ui-companion-steps = Your way
ui-companion-step-done = Done:
ui-companion-step-now = Now:
# $count (number)
ui-companion-steps-more = { $count ->
    [0] This is the last step
    [one] 1 more step
   *[other] up to { $count } more steps
}
ui-companion-language = Language
ui-companion-connecting = Connecting …
ui-companion-live = Live: this page and Telegram move together
ui-companion-lost = Connection lost. This step may be old. I keep trying …
ui-companion-refresh = Show the newest step
ui-companion-not-sent = This did not arrive. Please press again.
ui-companion-held = People are helping in the Telegram chat now. The guide waits at this step. You can read it here.
ui-companion-moved-on = The guide had moved on another device already. This is the step now.
ui-companion-first-step = This is the first step.
ui-companion-try-again = Please wait a moment and press again.
# $guides: a list
ui-companion-offers = Next you can open in the Telegram chat: { $guides }
ui-companion-write = Something else? Describe what you see
ui-companion-write-label = In your own words, or exactly as on the screen. No codes, passwords, card or passport numbers.
ui-companion-write-kept = What you write here is not kept.
ui-companion-write-send = Find an answer
ui-companion-answer = Answer
ui-companion-empty = Please write a few words first.
ui-companion-unknown = <b>I am not sure what went wrong.</b>
    • Write it once more with the exact words on the screen.
    • Or write it to the bot in the Telegram chat. There it also says how to ask people.
ui-companion-secret = ⚠️ <b>What you wrote seems to hold something secret</b> (such as a card number, a code or a passport number). I did not keep it. If it was a code or a password, change it. Nobody who helps you needs these.
ui-companion-close = Close the answer
ui-companion-footer = Unofficial helper, not Alipay. Whoever has this link sees this guide, can move it, and sees when people are helping. Nothing else about you is shown.
ui-companion-gone-title = This link has ended
ui-companion-gone = Links work for a short time, and their owner can end them. Nothing is lost: the guide is still in Telegram.

    To see it here again, write /device to the bot in Telegram and scan the new picture.
ui-companion-busy-title = Please wait a minute
ui-companion-busy = Too much was asked from here in a short time. Wait a minute, then try again.
ui-companion-down-title = One moment, please

## Linking, in the person's chat

ui-device-button = 💻 Second device
# $guide
ui-device-title = 💻 <b>“{ $guide }” on a second device</b>
ui-device-page = <b>In a browser</b> (laptop, tablet, another phone): scan the picture, or open this link there:
ui-device-account = <b>In another Telegram account</b>: open this link there:
# $hours (number)
ui-device-rules = Both sides show the same step and move together. The link works for { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}. Whoever has it can see and move this guide and sees when people help you, but nothing else about you. You can end it at any time.
ui-device-no-guide = Open a guide first. Then write /device to see it on a second device.
ui-device-list = 📋 What is linked
ui-devices-title = <b>Linked to your guides</b>
ui-devices-none = Nothing is linked. Write /device to see your guide on a second device.
# $number, $guide, $used (when it was used last)
ui-device-line-page = { $number }. 💻 Page: { $guide } ({ $used })
# $number, $guide, $joined (when it joined), $used (when it was used last)
ui-device-line-account = { $number }. 👤 Telegram account: { $guide } ({ $joined }; { $used })
# $when: "3 hours ago"
ui-device-used = last used { $when }
ui-device-used-now = last used just now
ui-device-used-never = not opened yet
# $when: "3 hours ago"
ui-device-joined-ago = joined { $when }
ui-device-joined-now = joined just now
# $number
ui-device-end = ✖ End link { $number }
ui-device-end-all = ✖ End all links
ui-device-toast-ended = Link ended ✓
# $name: the other person's first name; $guide
ui-device-joined = 👤 <b>{ $name }</b> now follows your guide “{ $guide }” in another Telegram account, and can move it. They see nothing else about you. Is this not right? End the link:
ui-device-joined-end = ✖ End this link

## Following, in the other account

ui-follow-head = 👥 You follow another person’s guide. Both of you can move it.
ui-follow-leave = ✖ Stop following
ui-follow-left = You do not follow this guide any more.
ui-follow-ended = <b>This link has ended.</b> Ask for a new one: the other person writes /device to me.
ui-follow-held = People are helping this person now. The guide waits at this step.
ui-follow-toast-held = People are helping now. The guide waits.
ui-follow-toast-moved-on = The guide had moved already. This is the step now.
ui-follow-back-to-step = ◀ Back to the step
ui-follow-busy = You tried too many links. Please wait a minute.
ui-follow-full = As many devices follow this guide as can. The other person can end one: they write /device to me. Then open the link again.

## Beside other texts

ui-command-device = My guide on a second device
ui-privacy-devices = When you use a second device (/device), I keep the links for as long as they work: which guide, when about they were used, and the account that follows. The page itself keeps nothing and sets no cookies.
