### The five guides, questions about the person, and names of facts. Telegram HTML: only <b>, <i>, <code>, <a>.
### Short lines, simple words. Figures are variables of flows/facts.yaml. The bot adds the date lines.
### Titles, options and items are buttons or headings: plain text, at most 40 characters.
### `.see` follows the words "It worked when:".

## Questions about the person

fact-where =
    .title = Where I am now
    .ask = Where are you now?
    .why = Some steps are different outside mainland China. Hong Kong, Macao and Taiwan count as “outside” here.
    .value-china = 🇨🇳 In mainland China
    .value-abroad = 🌍 Outside
    .value-unknown = I don't know / skip
fact-document =
    .title = My document
    .ask = Which document do you have for the identity check?
    .why = Tell me only the kind. Never send me a number or a picture of it.
    .value-passport = Passport
    .value-travel-permit = Mainland Travel Permit
    .value-residence-id = Chinese residence ID
    .value-other = None of these
    .value-unknown = I don't know / skip
fact-phone =
    .title = My phone
    .ask = Which phone do you have?
    .why = The app comes from a different place on each kind of phone.
    .value-ios = iPhone
    .value-android = Android, Google Play
    .value-other = Huawei or another
    .value-unknown = I don't know / skip
fact-card =
    .title = My bank card
    .ask = Which brand is your bank card?
    .why = Look at the small picture on the card. Never send me the number.
    .value-visa = Visa
    .value-mastercard = Mastercard
    .value-amex = American Express
    .value-jcb = JCB
    .value-diners = Diners Club
    .value-unionpay = UnionPay
    .value-other = Discover or another
    .value-none = I have no card
    .value-unknown = I don't know / skip

## Guide: registration

guide-registration =
    .title = Open an Alipay account
    .summary = Install the right app and sign up with your own number.

step-registration-prepare =
    .title = Get these things ready
    .do = Tap each line when you have it. When all are ticked, press <b>All ready</b>.
    .item-passport = My own passport, still valid
    .item-number = My own mobile number
    .item-texts = This number gets text messages (SMS)
    .item-internet = Good internet, VPN off
    .note = Your number can be from your country or from China. Use one that you will keep.
        Do not use an online SMS site or a borrowed number: who has the number can take your account.
        You need the passport later, for the identity check. Is it expired? Renew it first.

step-registration-install-ios =
    .title = Install Alipay on your iPhone
    .do = 1. Open the <b>App Store</b>.
        2. Search for <b>Alipay</b>.
        3. Look at the name: <b>Alipay</b>, not AlipayHK.
        4. Install it.
    .see = you have an app with the name Alipay on your phone.
    .note = You do not need a Hong Kong number. Never install Alipay from a link that a stranger sends you.

step-registration-install-android =
    .title = Install Alipay on Android
    .do = 1. Open <b>Google Play</b>.
        2. Search for <b>Alipay</b>.
        3. Look at the name: <b>Alipay</b>, not AlipayHK.
        4. Install it.
    .see = you have an app with the name Alipay on your phone.
    .note = Not in your store? Use only Alipay's own website: alipay.com. Never install Alipay from a link that a stranger sends you.

step-registration-install-any =
    .title = Install Alipay
    .do = 1. Open the official app store of your phone.
        2. Search for <b>Alipay</b>.
        3. Look at the name: <b>Alipay</b>, not AlipayHK.
        4. Install it.
        5. Not in your store? Open Alipay's own website, alipay.com, and get it there.
    .see = you have an app with the name Alipay on your phone.
    .note = Never install Alipay from a link that a stranger sends you.

step-registration-which-app =
    .title = Check the name of the app
    .do = There are two apps. <b>AlipayHK</b> is a different app, for Hong Kong. You need <b>Alipay</b> (in Chinese: 支付宝).
        What is the name under the picture on your phone?
    .option-alipay = Alipay or 支付宝
    .option-alipay-hk = AlipayHK
    .option-not-sure = Another name / I am not sure

step-registration-swap-app =
    .title = Change to the right app
    .do = 1. Delete the wrong app from your phone.
        2. Open your app store again.
        3. Search for <b>Alipay</b>.
        4. Choose the app with the name <b>Alipay</b>, not AlipayHK.
        5. Install it.
    .see = the name under the picture is Alipay.
    .note = Are you not sure? Open the app in the store and read its full name there. If it is right, keep it.

step-registration-choose-language =
    .title = Open Alipay, choose your language
    .do = 1. Open Alipay.
        2. Choose your language. If it is not there, choose English.
        3. Read the questions of the app and allow what you agree with.
    .see = you see a screen where you can sign up or log in, in your language.
    .note = Is everything in Chinese? Make a screenshot and open it in a translation app.

step-registration-choose-region =
    .title = Choose your country or region
    .do = 1. Tap <b>Sign up</b>.
        2. Choose the country or region where you live.
        3. Not in the list? Look for another spelling of its name.
    .see = the screen shows your country and a field for your phone number.

step-registration-enter-number =
    .title = Enter your phone number
    .do = 1. Choose the country code of your <b>phone number</b> (for example +33).
        2. Type your mobile number.
        3. Read the agreement. Tick it if you agree.
        4. Tap <b>Sign up</b> once.
    .see = Alipay says that it sent you a code.
    .note = Type the number only in the Alipay app, not here. Write it as people call you from another country: most countries then leave out the first 0, a few (Ivory Coast, Benin, Italy) keep it.

step-registration-code-arrived =
    .title = Did a code arrive?
    .do = Alipay sends a text message (SMS) with a code. Wait a few minutes.
        What do you see?
    .option-arrived = I have the code
    .option-nothing-yet = No message yet
    .option-too-many = It says “too many attempts”
    .note = Never send this code to anybody. I do not need it.

step-registration-find-code =
    .title = No code? Check these things
    .do = 1. Is the country code right? Is the number written as for a call from another country (most countries drop the first 0)?
        2. Is roaming on, and do you have a phone signal?
        3. Is the right SIM on? A travel eSIM can replace your number.
        4. Look in the spam folder of your messages.
        5. Wait. Then ask for <b>one</b> new code, not more.
    .option-arrived = Now I have the code
    .option-ask-new-code = I try the number again
    .option-still-nothing = I tried again. Still no code
    .note = You can use email only if your screen offers it.

step-registration-stop-trying =
    .title = Too many attempts: stop for now
    .do = More tries can make it longer. I do not know the exact waiting time.
        1. Stop now. Wait at least one day.
        2. Turn off VPN or proxy.
        3. Update the Alipay app.
        4. Then try <b>once</b>, with mobile data.
    .option-waited = I waited. Try once more
    .option-still-blocked = It is still blocked
    .note = This card waits for you. Come back tomorrow.

step-registration-enter-code =
    .title = Type the code in Alipay
    .do = 1. Open the text message. Read who sent it.
        2. Type <b>all</b> digits of the code in the Alipay app.
        3. Did you ask for more than one code? Use the newest.
    .see = Alipay goes on to the next screen.
    .note = I cannot say how many digits the code has. Type it only in Alipay: not here, not for a person on the phone.

step-registration-which-version =
    .title = International version?
    .do = Alipay may ask if you want the <b>international version</b>. If it asks, choose <b>Yes</b>.
        What did you see?
    .option-international = It asked. I chose “Yes”
    .option-not-asked = It did not ask

step-registration-keep-safe =
    .title = Keep your account safe
    .do = 1. Tap <b>Me</b>, at the bottom right.
        2. Look: is this your phone number?
        3. Keep this SIM. You need it to log in later.
        4. Remember: nobody needs your SMS code or your passwords. Not Alipay staff, not me.
    .see = you are on the page <b>Me</b> and see your own account.
    .note = Do not buy, rent or lend an account. Does a stranger offer to “fix” it for money? That is fraud.

step-registration-account-open =
    .title = Well done: you have an account
    .do = Next, do the identity check with your passport. Then add your bank card.
        You can do both now, or another day. I remember where you are.

step-registration-no-code =
    .title = This number does not work now
    .do = I am sorry. I do not know another fix for this.
        • Ask your phone company: can this number get SMS from other countries?
        • Do you have another mobile number of your own? Press <b>Back</b> and try with it, after one day.
        • Other ways to pay in China: WeChat Pay, the UnionPay apps for visitors, cash.
        • Some wallets from other countries work there too: AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
    .note = Please do not rent a number and do not buy an account. You can lose your money.

## Guide: verification

guide-verification =
    .title = Verify your identity
    .summary = Show Alipay your passport, so that you can pay more safely and more.

step-verification-why-verify =
    .title = Why verify?
    .do = Small payments may work without it: in total about { $f06_no_id_year_usd } US dollars in a year, as announced. Some newer guides say that Alipay asks earlier.
        Verify anyway. Alipay can ask you at any time, and larger payments need it.
        1. Find a quiet place with good internet.
        2. Take your phone and your document.
        3. Then press the button.
    .note = You show your document only to the Alipay app. Never send it to me or to another person.

step-verification-from-abroad =
    .title = You are outside mainland China
    .do = You can start now. This is good to know before:
        • The face check may not be offered outside China.
        • Then the app may ask for a Chinese bank card. You do not need one. I will show you what to do.
        • You can finish the face check when you are in China.
    .note = Do not type a bank card that is not yours. Do not buy a “virtual Chinese card”.

step-verification-prepare =
    .title = Get these things ready
    .do = Tap each line when it is true. When all are ticked, press <b>All ready</b>.
    .item-document = My own document, still valid
    .item-name = I read how my name is written on it
    .item-light = Daylight and a dark, flat table
    .item-internet = Good internet, VPN off
    .note = Use only your own passport. With another person's passport you can lose the account for good.
        Is the passport expired? It will not pass. Renew it first.
        Your phone number can be from a different country than your passport.

step-verification-open-identity =
    .title = Open the identity page
    .do = 1. Open Alipay. Tap <b>Me</b>, at the bottom right.
        2. Tap the gear ⚙️ (<b>Settings</b>).
        3. Tap <b>Account and Security</b>.
        4. Tap <b>Identity Information</b>. In older apps: <b>Real-name Verification</b>.
    .see = you see a page about your identity or your document.
    .note = The names can be a little different in your app.

step-verification-pick-permit =
    .title = Look for your document in the list
    .do = 1. Start the identity check.
        2. Open the list of documents.
        3. Look for your permit or your residence ID. Tap it if it is there.
        4. Not there? Tap <b>Passport</b> if you have one.
        What do you see?
    .option-offered = My document is in the list
    .option-use-passport = It is not. I chose Passport
    .option-not-offered = It is not. I have no passport
    .note = Sources name the Mainland Travel Permit (Hong Kong, Macao and Taiwan residents) and the Foreign Permanent Resident ID Card of China.

step-verification-pick-passport =
    .title = Choose “Passport”
    .do = 1. Start the identity check.
        2. Choose the country of your <b>passport</b> as nationality.
        3. Choose <b>Passport</b> as document.
        4. If the app asks for your name, type it exactly as in the passport.
    .see = Alipay asks for a photo of the passport, or for another check.
    .note = Foreign visitors verify with a passport. I know no case where a national ID card or a driver's licence works. Does your screen offer another document? Then follow your screen.

step-verification-which-check =
    .title = What does Alipay ask for?
    .do = Look for “other ways” on the screen too. If you can choose, choose the photo.
        What do you see?
    .option-photo = Photo of the passport
    .option-chip = Passport chip (NFC)
    .option-bank-card = Only a Chinese bank card
    .option-busy = “System is busy, try later”
    .option-not-sure = Something else / I am not sure

step-verification-read-chip =
    .title = The passport chip
    .do = Sources do not agree how well this works. Older passports may have no chip.
        1. Does the screen offer <b>another way</b> (photo, face, typing)? Choose that.
        2. If not: take off the phone case and turn on NFC.
        3. Put the phone flat on the passport. Do not move it.
    .option-read = The chip was read
    .option-other-way = I use another way (photo)
    .option-only-chip = It does not work

step-verification-mainland-card =
    .title = A Chinese bank card? Not needed
    .do = You are probably on a screen for people who live in China.
        1. Do not type a card here.
        2. Tap <b>Back</b> in Alipay. What you uploaded stays.
        3. Open the identity page again. Look for <b>Passport</b>, <b>photo</b> or <b>other ways</b>.
        What do you see now?
    .option-other-way = Now I can use my passport
    .option-only-bank-card = Still only a Chinese bank card
    .note = Do not use another person's card. Do not buy a “virtual Chinese card”.

step-verification-scan-passport =
    .title = Take the photo
    .do = 1. Put your document flat on a dark table.
        2. Use daylight. No flash, no shine.
        3. All four corners must be in the photo.
        4. Is the name read by the app right? Correct it if not.
        5. Send the photo in Alipay. Not to me.
    .see = Alipay takes the photo and goes on.
    .note = Did it fail? Press <b>Done</b> too: the next card asks how it went.

step-verification-scan-result =
    .title = Did Alipay take the photo?
    .do = What does the screen say now?
    .option-accepted = Yes, it goes on
    .option-not-read = It cannot read my passport
    .option-busy = “System is busy, try later”

step-verification-scan-again =
    .title = Make a better photo
    .do = 1. Clean the camera.
        2. Dark table, daylight from the side, no lamp above.
        3. Take the passport out of its cover.
        4. Type the name exactly as in the two lines with &lt;&lt;&lt; at the bottom of the page.
        5. Turn off VPN.
        Did it fail two or three times? Stop. Too many tries can lock you out for a while.
    .option-try-again = I take a new photo
    .option-tried-enough = It failed again. Ask a person

step-verification-system-busy =
    .title = “System is busy”
    .do = I do not know the cause. This is all that can help:
        1. Wait one day.
        2. Update the Alipay app.
        3. Change the network: Wi-Fi or mobile data.
        4. Try one time.
    .option-try-again = I waited. Try again
    .option-still-busy = It is still busy
    .note = This card waits for you. Come back tomorrow.

step-verification-face-check =
    .title = The face check
    .do = 1. Hold the phone in front of your face.
        2. Do what the screen says.
        What happened?
    .option-passed = It worked
    .option-failed = It failed
    .option-not-offered = There is no face check
    .note = Outside China the face check may be missing.

step-verification-face-tips =
    .title = Try the face check again
    .do = 1. Stand in front of a window, with light on your face.
        2. Take off glasses, hat and mask.
        3. Hold the phone at the height of your eyes.
        4. Clean the front camera.
        5. Only a few tries.
    .option-try-again = Try again
    .option-tried-enough = It failed again. Ask a person

step-verification-wait-review =
    .title = Look at the result
    .do = Sometimes Alipay needs time to check. I do not know how long.
        1. Open <b>Me</b> → ⚙️ → <b>Account and Security</b> → <b>Identity Information</b>.
        2. Read what it says. If it still checks, come back later: this card waits.
        What does it say?
    .option-verified = Verified
    .option-part-verified = “ID Validated, Not Authenticated”
    .option-refused = It was refused

step-verification-all-verified =
    .title = Well done: you are verified
    .do = Next, add your bank card. Then you can pay.
        When you get a new passport, change it on the same page. A check of the new one took about { $f48_review_hours } to { $f48_review_hours_longest } hours in the sources.

step-verification-finish-later =
    .title = Finish this check later
    .do = This is all right. One report says that this is already enough to pay with a foreign card.
        1. Keep what you uploaded.
        2. Add your own foreign card: <b>Me</b> → <b>Bank Cards</b>.
        3. In mainland China, open the identity page again and do the face check if it is offered.
    .note = I cannot promise it. Take a second way to pay with you, for example cash.

step-verification-ask-support =
    .title = Ask a person at Alipay
    .do = I do not know another fix. People at Alipay can look at it.
        1. In Alipay: <b>Me</b> → <b>help</b> / customer service.
        2. Write in English: <code>My passport check does not work. Please connect me to a human agent and check it by hand.</code>
        3. Is there an <b>Appeal</b> button? Use it.
        4. They may ask for your passport page and a photo of you with it. Send these only <b>inside</b> the Alipay app.
    .note = Nobody can promise the result. You can try to add your card in the meantime.

step-verification-no-document =
    .title = Not possible with this document
    .do = I am sorry. Foreign visitors verify with a passport. I know no case where a national ID card, a NIN or a driver's licence works.
        • Can you get a passport? Come back with it.
        • Does your Alipay screen offer your document? Then follow your screen.
        • These wallets can also pay in mainland China: AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Also possible: WeChat Pay, the UnionPay apps for visitors, cash.
    .note = Never use another person's passport. You can both be punished.

## Guide: card

guide-card =
    .title = Add your bank card
    .summary = Use your own foreign card in Alipay. No Chinese bank is needed.

step-card-direct-link =
    .title = Your own card is enough
    .do = You can add a foreign bank card directly to Alipay.
        • You do not need a Chinese bank account to pay in shops.
        • You do not need TourPass.
        Have your bank card with you, then press the button.
    .note = You type your card only in the Alipay app. Never send it to me.

step-card-amex-card =
    .title = American Express: it may work
    .do = American Express is on the list now, but sources do not agree how well it works. Some say that it is often refused. A card with the Amex logo from another bank may not be accepted.
        1. You can try it.
        2. Have a second card ready, for example Visa or Mastercard.

step-card-unionpay-card =
    .title = UnionPay: it may work
    .do = Newer lists name UnionPay, but these lists are for several apps together. So I cannot be sure for Alipay.
        1. You can try it.
        2. Have a second card ready, for example Visa or Mastercard.
    .note = If it is refused, the UnionPay app for visitors is another way to pay in China.

step-card-other-brand =
    .title = Look at your card again
    .do = These brands are on the list: <b>Visa, Mastercard, JCB, Diners Club, Discover, American Express</b>.
        Many cards have two pictures. Look at the front and at the back.
        Do you have one of these?
    .option-listed-card = Yes, I have one of these
    .option-no-listed-card = No

step-card-costs =
    .title = What it costs
    .do = <b>Fee of Alipay for a foreign card</b>
        • Payment up to { $f03_free_up_to_cny } yuan: no fee.
        • Payment above { $f03_free_up_to_cny } yuan: { $f03_fee_percent }% of the payment.
        • Your bank may take its own fee.

        <b>Limits for a verified account</b>
        • One payment: { $f04_single_usd } US dollars.
        • One year: { $f04_year_usd } US dollars.
        • Your own limit can be lower, because of your bank or a safety check.
    .note = The fee is shown before you pay. Read it each time.

step-card-prepare-card =
    .title = Get these things ready
    .do = Tap each line when it is true. When all are ticked, press <b>All ready</b>.
    .item-own-card = A card in my own name
    .item-name = Name on the card is as in my passport
    .item-bank-phone = My bank app or my bank's SMS phone
    .item-online-on = Bank allows online payments abroad
    .note = The bank sends its code to the phone number that your <b>bank</b> has. It can be different from your Alipay number.
        Is your bank strict? Call it and say: “I will use my card online in China.”

step-card-open-cards =
    .title = Open “Bank Cards”
    .do = 1. Open Alipay. Tap <b>Me</b>, at the bottom right.
        2. Tap <b>Bank Cards</b>.
        3. Tap <b>Add</b> (or +).
    .see = you see a field for a card number.
    .note = Alipay may ask for the identity check first. Sources differ about when. Then do the guide “Verify your identity” and come back: I keep your step.

step-card-enter-card =
    .title = Type your card in Alipay
    .do = 1. Type the card number <b>in the Alipay app</b>.
        2. Type the date and the security code that are on the card.
        3. Type your name as it is on the card.
        4. Type your address as your bank knows it, if asked.
        5. Check all, then confirm once.
    .see = Alipay asks your bank, or shows the card in the list.
    .note = Did it fail? Press <b>Done</b> too: the next card asks how it went.
        Use only your own card. Never send the number or the code on the back to me or to any person.

step-card-bank-approval =
    .title = Your bank may ask you
    .do = Look at your bank app and at the text messages of your bank. The bank may ask: “Is it you?” If it is you, approve.
        What happened?
    .option-approved = I approved it
    .option-not-asked = It worked without a question
    .option-nothing-came = I wait, nothing comes
    .option-refused = The card was refused
    .note = Read the message first. Approve only what you started yourself. A code of your bank goes only into the screen that asks for it, never to a person.

step-card-find-approval =
    .title = Look for the question of your bank
    .do = 1. Open your bank app and look for a message.
        2. Look at the SMS of the phone number that your bank has.
        3. Update the Alipay app.
        4. Open <b>Me</b> → <b>Bank Cards</b>. Is the card half ready? Remove it and add it <b>once</b> more.
        5. Ask your bank: did you stop it?
    .option-approved = Now it is approved
    .option-add-again = I add the card once more
    .option-still-nothing = Still nothing

step-card-card-refused =
    .title = The card was refused
    .do = Mostly it is the bank of the card that says no. Some brands are on the list, but a bank can still refuse.
        1. Check number, date and name.
        2. Call your bank: “Please allow online and international payments.”
        3. Try the same card <b>once</b> more.
        4. Or try <b>one</b> other card of your own. Then stop.
    .option-bank-allowed = My bank allowed it. Again
    .option-other-card = I try one other card
    .option-all-refused = It is still refused
    .note = Do not use the card of another person.

step-card-check-listed =
    .title = Is the card in the list?
    .do = 1. Open <b>Me</b> → <b>Bank Cards</b>.
        2. Look for the last digits of your card.
    .option-listed = Yes, I see my card
    .option-not-listed = No, it is not there
    .note = A card that you added only in TourPass is not in this list.

step-card-card-missing =
    .title = The card is not in the list
    .do = 1. Close Alipay and open it again.
        2. Look again under <b>Me</b> → <b>Bank Cards</b>.
        3. Not there? Add it <b>once</b> more, under <b>Bank Cards</b>.
    .option-add-again = I add it once more
    .option-still-missing = It is still not there

step-card-card-linked =
    .title = Well done: your card is in Alipay
    .do = Next, make your first payment. I will go with you.
        Not verified yet? Do that first: larger payments need it.

step-card-not-linked =
    .title = This card does not work now
    .do = I am sorry. I do not know another fix.
        1. Ask your bank why. Only the bank knows.
        2. Ask in Alipay: <b>Me</b> → <b>help</b>. Write in English and ask for a human agent.
        3. Other ways in China: WeChat Pay, the UnionPay apps for visitors, cash.
        4. Some wallets from other countries work too: AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
    .note = Come back when you have another card: press <b>Back</b>.

step-card-no-card =
    .title = A card from the list is needed
    .do = I am sorry. Without a card of these brands I know no way to pay with Alipay: Visa, Mastercard, JCB, Diners Club, Discover, American Express.
        • Ask your bank for such a card. A debit card is fine too.
        • Some wallets from other countries can pay in mainland China: AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Also possible: WeChat Pay, the UnionPay apps for visitors, cash.
    .note = Never buy money in Alipay from a stranger.

## Guide: tourpass

guide-tourpass =
    .title = TourPass (prepaid card)
    .summary = First see if you need it. If you want it, go through it here.

step-tourpass-need-it =
    .title = You may not need TourPass
    .do = Today you can add a foreign bank card <b>directly</b> to Alipay. Then you do not need TourPass for shops.
        Adding a card is usually cheaper: TourPass takes { $f13_fee_percent }% of each top-up.
        What do you want to do?
    .option-link-card = Add my card directly (easier)
    .option-tourpass = Go on with TourPass

step-tourpass-what-it-is =
    .title = What TourPass is
    .do = • A prepaid card of Bank of Shanghai inside Alipay. Its newer name is <b>Tour Card</b>.
        • You load money from your foreign card. Then you pay with it.
        • It pays only shops and companies in mainland China. Not in Hong Kong, Macao or Taiwan.
        • It cannot send money to a person and cannot collect money.
        • You must be { $f21_smallest_age_years } or older.
        Is this what you need? Then press the button.

step-tourpass-from-abroad =
    .title = You are outside mainland China
    .do = Sources do not agree about this. Some say that you can open TourPass at home. A newer one says: only inside mainland China.
        You can try now. Or add your card directly: this is the safer choice from abroad.
    .option-try-now = I try TourPass now
    .option-link-card = Add my card directly

step-tourpass-other-brand =
    .title = Which card for TourPass?
    .do = TourPass took these cards for a top-up: <b>Visa, Mastercard, Diners Club, JCB</b>.
        Do you have one of them too?
    .option-accepted-card = Yes, I use that card
    .option-link-card = No. Add my card directly
    .note = Adding a card directly takes more brands.

step-tourpass-prepare =
    .title = Get these things ready
    .do = Tap each line when you have it. When all are ticked, press <b>All ready</b>.
    .item-passport = My own passport, still valid
    .item-bank-card = Visa, Mastercard, Diners or JCB card
    .item-internet = Good internet, VPN off

step-tourpass-find-it =
    .title = Find TourPass in Alipay
    .do = Sources do not agree if TourPass can still be opened in Alipay.
        1. Open Alipay. Look on the first page for <b>Tour Pass</b> or <b>Tour Card</b>.
        2. Not there? Type <b>Tour Card</b> in the search field at the top. Then try <b>TourPass</b>.
        3. Found? Open it. You can add it to the first page.
    .option-found = I found it, it opens
    .option-not-found = I do not find it
    .option-will-not-open = It does not open

step-tourpass-not-there =
    .title = TourPass is not there
    .do = It may be closed in Alipay, or only open inside mainland China. Nobody could tell me for sure.
        1. Update the Alipay app and search one more time.
        2. If it is not there, add your card directly.
    .option-search-again = I search one more time
    .option-link-card = Add my card directly

step-tourpass-choose-region =
    .title = Choose your country or region
    .do = 1. Open TourPass and start.
        2. Choose the country or region where you live.
        3. Not in the list? Look for another spelling of its name.
    .see = TourPass asks for your passport data.

step-tourpass-passport-data =
    .title = Type your passport data
    .do = All data must be real and your own. If not, it does not work.
        1. Type the passport number.
        2. Type your name exactly as in the passport.
        3. Type your date of birth.
        4. Check each letter and each digit.
    .see = TourPass asks for a photo of your passport.
    .note = Type it only in Alipay, never here. Use only your own passport.

step-tourpass-passport-photo =
    .title = Photo of your passport
    .do = 1. Put the passport flat on a dark table.
        2. Use daylight. No flash, no shine.
        3. All four corners must be in the photo.
        4. Upload it in TourPass. Not to me.
    .see = TourPass takes the photo and goes on.

step-tourpass-card-data =
    .title = Type your bank card
    .do = 1. Type the data of the card that you will use. It must be your own card.
        2. Confirm once.
        3. Your bank may ask you in its app or by SMS. Approve it.
    .see = TourPass shows that you can top up.
    .note = Type the card only in Alipay. A code of your bank goes only into the screen that asks for it, never to a person.

step-tourpass-top-up =
    .title = Load money
    .do = 1. Read the fee: { $f13_fee_percent }% of each top-up, not of each payment.
        2. Choose a small amount. The last smallest amount that I know is { $f14_smallest_cny } yuan.
        3. The largest amount is not clear: sources say { $f15_lowest_cny }, { $f15_middle_cny } or { $f15_highest_cny } yuan. Do not plan a big payment with TourPass.
        4. Confirm, and approve it with your bank.
        Is the money there?
    .option-loaded = Yes, I see the money
    .option-failed = No, it failed

step-tourpass-top-up-failed =
    .title = The top-up failed
    .do = Mostly your bank, or Bank of Shanghai, said no. There is no official list of reasons.
        1. Ask your bank to allow online and international payments. Then try <b>once</b> more.
        2. Or try <b>one</b> other card of your own.
        3. Then stop, and add your card directly.
    .option-try-again = My bank allowed it. Again
    .option-other-card = I try one other card
    .option-link-card = Add my card directly

step-tourpass-tourpass-ready =
    .title = Well done: TourPass is ready
    .do = • <b>End date:</b> look at your own card in the app. Sources say { $f16_shortest_days } days, { $f16_middle_days } days or { $f16_longest_years } year.
        • <b>Money left over:</b> it goes back to the card it came from. Sources do not agree if this is automatic or if you must ask. The fee will probably not come back.
        • <b>After the end:</b> some people could open it again with a valid passport. If not, add your card directly.
        Next, make your first payment.

step-tourpass-use-card =
    .title = Add your card directly
    .do = This is the easier way for most people. You do not need TourPass, and no Chinese bank account.
        Press the button: I show you how, step by step.

step-tourpass-no-card =
    .title = A bank card is needed
    .do = I am sorry. Without your own bank card, TourPass cannot be loaded.
        • Some wallets from other countries can pay in mainland China: AlipayHK, MPay, Kakao Pay, Naver Pay, Toss Pay, Touch 'n Go, HiPay, Changi Pay, OCBC, TrueMoney, GCash, Kaspi, NayaPay.
        • Also possible: WeChat Pay, the UnionPay apps for visitors, cash.
    .note = Never buy money in Alipay from a stranger.

## Guide: payment

guide-payment =
    .title = Make your first payment
    .summary = Set your payment password, pay, and know what to do if it fails.

step-payment-ready =
    .title = Ready to pay?
    .do = Tap each line when it is true. When all are ticked, press <b>All ready</b>.
    .item-method = My card (or TourPass) is in Alipay
    .item-internet = My phone has internet in the shop
    .item-bank-phone = My bank app or bank SMS is with me
    .note = No card in Alipay yet? Open the guide “Add your bank card” first. I keep your step here.

step-payment-set-password =
    .title = Set your payment password
    .do = 1. Alipay may ask for it when you add a card or pay. Not asked yet? Look in <b>Me</b> → ⚙️ for the payment settings.
        2. Choose { $f60_digits } digits. No birthday, no 123456.
        3. It is <b>not</b> your login password. Make it different.
        4. Type it again if Alipay asks.
    .see = Alipay says that the password is set.
    .note = Tell it to nobody. Not Alipay staff, not me.

step-payment-fingerprint =
    .title = Fingerprint or face (your choice)
    .do = You can pay with your fingerprint or your face, and type the password less often.
        1. Alipay may offer it. Or look in the payment settings.
        2. Turn it on only if this is your own phone.
    .option-turned-on = I turned it on
    .option-skip = Skip: I use the password

step-payment-costs =
    .title = What a payment costs
    .do = <b>Fee of Alipay for a foreign card</b>
        • Payment up to { $f03_free_up_to_cny } yuan: no fee.
        • Payment above { $f03_free_up_to_cny } yuan: { $f03_fee_percent }% of the payment.
        • Your bank may take its own fee.

        <b>Limits for a verified account</b>
        • One payment: { $f04_single_usd } US dollars. One year: { $f04_year_usd } US dollars.
        • Your own limit can be lower.
    .note = For the first time, pay something small.

step-payment-from-abroad =
    .title = You are outside mainland China
    .do = Foreign cards in Alipay are made for shops in <b>mainland China</b>. Alipay is not a wallet for the shops in your country.
        • Do you buy online from a shop in China? Go on now.
        • Will you travel later? Press <b>Pause</b>. Come back when you are in the first shop.

step-payment-how-to-pay =
    .title = How do you pay?
    .do = Look at the picture. Ask the shop if you are not sure.
        <b>1</b> You show your code, the shop scans it. With a foreign card, try this first.
        <b>2</b> You scan the code of the shop.
        <b>3</b> You buy online or in an app.
    .option-shop-scans = 1 · The shop scans my code
    .option-i-scan = 2 · I scan the code of the shop
    .option-online = 3 · I pay online or in an app

step-payment-show-code =
    .title = Show your code
    .do = 1. Open Alipay. Tap <b>Pay</b> (or Pay/Receive).
        2. A code comes on the screen. Make the screen bright.
        3. Show it to the person at the till. They scan it.
    .see = the shop's machine reacts, or your phone shows an amount.
    .note = Show this code only to a person at a till in front of you. Never send a picture of it.

step-payment-scan-code =
    .title = Scan the code of the shop
    .do = 1. Open Alipay. Tap <b>Scan</b>.
        2. Hold the phone over the code of the shop.
        3. Type the amount that you must pay, if the screen asks.
        4. Do not confirm yet.
    .see = you see the name of the shop and the amount.
    .note = Scan only a code that the shop shows you. A code of a private person does not work with a foreign card. Then ask the shop to scan your code.

step-payment-pay-online =
    .title = Pay online or in an app
    .do = 1. Choose <b>Alipay</b> as the way to pay.
        2. Alipay opens. Choose your card.
        3. Do not confirm yet.
    .see = you see the name of the shop and the amount.
    .note = Not all Chinese apps take foreign cards, also with Alipay. Trying at the checkout is the only way to know.

step-payment-check-amount =
    .title = Check, then confirm
    .do = 1. Read the <b>name</b>. Is it this shop?
        2. Read the <b>amount</b> in yuan. Is it right?
        3. Read the <b>fee</b> line. Above { $f03_free_up_to_cny } yuan the fee is { $f03_fee_percent }%.
        4. All right? Confirm with your payment password, fingerprint or face.
        5. Wrong? Tap Back in Alipay and pay nothing.
    .see = Alipay shows that the payment is done.
    .note = Did the shop scan your code? Then Alipay may not ask. Check name and amount right after.
        Did it fail? Press <b>Done</b> too: the next card asks how it went.

step-payment-pay-result =
    .title = What happened?
    .do = Read the screen. Choose the line that is most like it.
    .option-worked = ✅ It worked
    .option-domestic-code = “Domestic code” / only in China
    .option-no-foreign-card = “No international card”
    .option-no-method = “No payment method”
    .option-wrong-password = “Wrong payment password”
    .option-other-error = Something else
    .note = Did the shop not see it, but you think you paid? Look in your list of bills in Alipay before you pay again.

step-payment-domestic-code =
    .title = This code is for a private person
    .do = Your account is not broken. This code belongs to a private account in China. A foreign card cannot pay it, and cannot send money to a person.
        1. Ask: “Please scan <b>my</b> code.”
        2. Or ask for a <b>business code</b> (merchant code) or an order link.
        3. Or pay in another way, for example cash.
    .option-try-again = I try again
    .option-not-possible = It is not possible here
    .note = Words to show: <code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-merchant-refuses =
    .title = The shop does not take foreign cards
    .do = This code of the shop cannot take a foreign card. Your card is not broken.
        1. Ask: “Please scan <b>my</b> code.”
        2. Or ask for another code: a <b>business code</b>.
        3. Or pay in another way, for example cash.
    .option-try-again = I try again
    .option-not-possible = It is not possible here
    .note = Words to show: <code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-no-method =
    .title = No way to pay can be used
    .do = None of your cards is allowed for this payment.
        1. Open <b>Me</b> → <b>Bank Cards</b>. Is your card there?
        2. Try another card of your own.
        3. Ask the shop for another way: “Please scan my code.”
    .option-try-again = I try again
    .option-not-possible = It is not possible here

step-payment-wrong-password =
    .title = Wrong payment password
    .do = <b>Stop guessing.</b> Too many wrong tries lock it for a while. Sources do not agree: { $f61_lock_hours } hours after { $f61_wrong_tries } tries, or { $f61_other_lock_minutes } minutes after { $f61_other_wrong_tries } tries.
        1. Is it the payment password ({ $f60_digits } digits), and not the login password?
        2. Not sure? Open <b>Me</b> → ⚙️ and look for <b>payment password</b> → <b>forgot</b>.
        3. Set a new one. Alipay may ask for an SMS, your face or your passport.
    .option-new-password = I have it now. Try again
    .option-cannot-reset = I cannot set a new one
    .note = Nobody can do this for you. Never tell the password to anybody.

step-payment-other-error =
    .title = Another message
    .do = 1. Read the message. Take a screenshot for yourself.
        2. Write its <b>words</b> to me. No numbers, no codes, no pictures of cards.
        3. A message about a <b>limit</b>? Try a smaller amount or another card. Known limits of a verified account: { $f04_single_usd } US dollars for one payment, { $f04_year_usd } in a year. Yours can be lower.
        4. Does it ask for your identity? Do the guide “Verify your identity”.
        5. Nothing helps? Try another way to pay.
    .option-try-again = I try again
    .option-not-possible = It is not possible here

step-payment-first-payment =
    .title = You did it: your first payment!
    .do = Well done. From now on it is always the same: open, scan or show, check, confirm.
        • Check the name and the amount each time.
        • A refund goes back to your card. It can be a little different because of the exchange rate.
        • Always have a second way to pay with you, for example some cash.

step-payment-other-ways =
    .title = Pay in another way this time
    .do = I am sorry that it did not work here.
        1. Pay this time with cash, WeChat Pay or a UnionPay app for visitors. Shops must take cash.
        2. Another shop may work. Let them scan your code.
        3. Does it fail in every shop? In Alipay: <b>Me</b> → <b>help</b>. Write in English and ask for a human agent.
        4. Ask your bank too if it stopped the payment.
    .note = To try again with me, press <b>Back</b>.

## Names of facts about Alipay
# Used in "As of May 2026: <name>. …" (small first letter) and in "⚠️ <Name>: sources disagree …" (capital first letter).

domain-fact-f01 = adding a foreign card directly
domain-fact-f02 = the card brands that Alipay takes
domain-fact-f03 = the fee for a foreign card
domain-fact-f04 = the limits for a foreign card
domain-fact-f05 = the yearly limit for paying from a balance
domain-fact-f06 = paying before the identity check
domain-fact-f07 = wallets that work in mainland China
domain-fact-f08 = other ways to pay in China
domain-fact-f10 = what TourPass is
domain-fact-f11 = Opening TourPass in Alipay
domain-fact-f12 = Opening TourPass from abroad
domain-fact-f13 = the fee of TourPass
domain-fact-f14 = the smallest TourPass top-up
domain-fact-f15 = The largest amount on TourPass
domain-fact-f16 = How long TourPass is valid
domain-fact-f17 = Money left over on TourPass
domain-fact-f18 = Opening an expired TourPass again
domain-fact-f19 = the cards that TourPass takes
domain-fact-f20 = where TourPass pays
domain-fact-f21 = the smallest age for TourPass
domain-fact-f22 = reasons why a card is refused
domain-fact-f30 = the phone numbers that Alipay takes
domain-fact-f31 = no need for a Hong Kong number
domain-fact-f32 = The number of digits in the SMS code
domain-fact-f33 = what to check when no code comes
domain-fact-f34 = the danger of borrowed numbers
domain-fact-f35 = The waiting time after “too many attempts”
domain-fact-f36 = The cause of “system busy” and “system error”
domain-fact-f37 = The list of accepted countries
domain-fact-f38 = the question about the international version
domain-fact-f40 = the way to the identity page
domain-fact-f41 = the documents that Alipay takes
domain-fact-f42 = the need for a valid passport
domain-fact-f43 = The check of the passport chip
domain-fact-f44 = the identity check outside China
domain-fact-f45 = help for a restricted account
domain-fact-f46 = tips for the passport photo
domain-fact-f47 = A nationality that is not in the list
domain-fact-f48 = the check of a new passport
domain-fact-f49 = How many accounts one person can have
domain-fact-f50 = the rule against using another person's passport
domain-fact-f51 = a phone and a passport from different countries
domain-fact-f52 = the name on the card and the phone of the bank
domain-fact-f60 = the payment password
domain-fact-f61 = the lock after a wrong payment password
domain-fact-f62 = codes of private persons
domain-fact-f63 = shops that do not take foreign cards
domain-fact-f64 = no transfers to a person
domain-fact-f65 = sending money to a person in China from abroad
domain-fact-f66 = Receiving money in Alipay
domain-fact-f67 = taking money out of the balance
domain-fact-f68 = no top-up of the balance from a foreign card
domain-fact-f69 = PayPal and Alipay
domain-fact-f70 = paying a supplier
domain-fact-f71 = paying on 1688 from abroad
domain-fact-f72 = foreign cards on Taobao
domain-fact-f73 = Foreign cards in other Chinese apps
domain-fact-f74 = a refund to a foreign card
domain-fact-f75 = where a foreign card pays
domain-fact-f76 = the account after you move to another country
domain-fact-f77 = scams around Alipay
domain-fact-f78 = Health codes and other mini-apps
domain-fact-f80 = help inside the app
domain-fact-f81 = The English telephone number
domain-fact-f82 = the telephone number in mainland China
domain-fact-f83 = E-mail addresses of Alipay
domain-fact-f84 = the official pages
domain-fact-f85 = The telephone number of the TourPass bank
