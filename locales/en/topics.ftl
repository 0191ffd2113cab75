# Answers of the FAQ tree (flows/topics/*.yaml) in English.
# .title: button, at most 40 characters. .means: what it means. .do: what to do now. .avoid: what not to do.
# Telegram HTML: only <b> <i> <code> <a href>. Fees, limits and periods come from flows/facts.yaml as variables.
# The bot adds a line with its date for each dated fact; that line also says that the app decides.

## Phrases used in many answers

# The official way to a human. It follows words such as "Still stuck?".
-alipay-help = In Alipay: Me → Help, ask for a human agent.

## Registration

topic-registration-getting-started =
    .title = How do I open an account?
    .means = You need a passport and a mobile number that gets text messages. You do not need a Chinese bank account to pay in shops.
    .do =
        1. Install the official Alipay app. Sign up with a mobile number that you will keep.
        2. Enter the code from the text message.
        3. If the app asks, choose the international version.
        4. Add your own card: Me → Bank Cards → Add.
        5. Verify with your passport: Me → Settings → Account and Security → Identity Information.
    .avoid = Do not let another person make the account for you.

topic-registration-which-app =
    .title = Which app do I install?
    .means = The app is called <b>Alipay</b>. AlipayHK is a separate app for Hong Kong. It cannot replace Alipay.
    .do =
        1. Open the official app store of your phone, or Alipay's own website.
        2. Install “Alipay”. Check that the name is not “AlipayHK”.
        3. Did you install AlipayHK? Install Alipay too and sign up there.
    .avoid = Do not install Alipay from a link in a chat or from an unknown website.

topic-registration-country-availability =
    .title = Can I use it in my country?
    .means = I know no official list of countries. People in many countries can sign up. The usual problem is the bank card. Payments with a foreign card are for shops and sellers in mainland China, not for shops in your country.
    .do =
        1. Install Alipay and look for your country code on the sign-up screen.
        2. After sign-up, add your own card: Me → Bank Cards → Add.
        3. Before you travel, ask your bank to allow online and international payments.

topic-registration-phone-number-accepted =
    .title = Which phone number works?
    .means = Any mobile number that gets text messages can be used, foreign or Chinese. Choose a number that you will keep.
    .do =
        1. Choose the country code of this phone number.
        2. Type the number. Check the zero at the start: after a country code it is often left out.
        3. Keep this SIM in your phone and turned on. In another country, turn on roaming.
    .avoid = Do not use an online SMS number or a borrowed number. The person who has the number can get into your account.

topic-registration-hong-kong-number =
    .title = It wants a Hong Kong number
    .means = You do not need a Hong Kong number. If the app wants one, you probably installed AlipayHK. That is another app.
    .do =
        1. Look at the name of the app on your phone.
        2. If it is “AlipayHK”, install “Alipay” from the official store or from Alipay's own website.
        3. On the sign-up screen, choose the country code of your own number.
    .avoid = Do not buy, rent or borrow a Hong Kong number for this.

topic-registration-sms-code-missing =
    .title = No SMS code arrives
    .means = The text message did not reach your phone. The usual reasons are a mistake in the number, roaming that is off, or a spam filter.
    .do =
        1. Check the country code, the number and the zero at the start.
        2. Is the SIM with this number turned on? In another country, turn on roaming. A new eSIM can turn off your old number.
        3. Look in the spam folder and in the list of blocked senders.
        4. Wait some minutes. Then ask for <b>one</b> new code. Use e-mail only if your screen offers it.
        5. Still no code? { -alipay-help } If you cannot log in, see “{ topic-support-contact-alipay.title }”.
    .avoid = Do not use online SMS numbers. Do not tell the code to anybody.

topic-registration-too-many-attempts =
    .title = It says “too many attempts”
    .means = Alipay has stopped new tries for now. The reason and the exact waiting time are not known. Some people saw this also with a second phone, a second number and no VPN.
    .do =
        1. Stop trying now. More tries can make it worse.
        2. Turn off any VPN or proxy. Update the official Alipay app.
        3. Wait at least a day.
        4. Try <b>once</b>, on mobile data.
        5. If it comes back, I don't know a fix. { -alipay-help } If you cannot log in, see “{ topic-support-contact-alipay.title }”.

topic-registration-system-error =
    .title = “System error” at sign-up
    .means = The message is “System error, we're checking it now”. The cause is not known.
    .do =
        1. Update the official Alipay app.
        2. Change the network: mobile data in place of Wi-Fi, or the other way round.
        3. Wait a day. Then try once.
        4. If it comes back, I don't know a fix. { -alipay-help } If you cannot log in, see “{ topic-support-contact-alipay.title }”.
    .avoid = Do not try many times without a break. This can block you.

topic-registration-region-not-listed =
    .title = Sign-up: country not listed
    .ask-screen = On which screen is your country missing?
    .ask-screen-sign-up = Sign-up (phone number)
    .ask-screen-identity = ID or TourPass form
    .means = Your country may have another spelling in the list. I know no official list of accepted countries.
    .do =
        1. Update the official Alipay app.
        2. Search the list again: other spellings, the English name, and the country code of your phone number.
        3. If your country is still missing, I don't know a fix. { -alipay-help } They can say if your country is accepted. If you cannot log in, see “{ topic-support-contact-alipay.title }”.
    .avoid = Do not use a rented or borrowed number from another country.

topic-registration-foreigners-blocked =
    .title = Foreigners cannot sign up?
    .means = Foreigners can still sign up. Something else stops you. It can be the wrong app or the wrong country code.
    .do =
        1. Check the app: “Alipay” from the official store, not “AlipayHK”.
        2. Update the app and start the sign-up again.
        3. Choose the country code of your own phone number.
        4. Does it stop again? Write to me: which screen, and the exact words on it.
    .avoid = Do not send me codes, passwords, card numbers or photos of your passport.

## Account

topic-account-login-asks-bank-card =
    .title = Login asks for a bank card
    .ask-moment = When does Alipay ask for the bank card?
    .ask-moment-login = When I log in
    .ask-moment-identity = In the identity check
    .ask-moment-restricted = It says “restricted”
    .means = Alipay wants to check who you are. People report that this check does not take foreign cards. I don't know a sure fix.
    .do =
        1. Go back. Look for another way to log in: password or face.
        2. No other way? Ask Alipay for a human agent. “{ topic-support-contact-alipay.title }” shows how.
        3. Have your passport ready. They may ask for the passport page and a photo of you with it. Send these only inside Alipay.
    .avoid = Do not enter the card of another person. Do not buy a “virtual mainland card”.

topic-account-restricted =
    .title = My account is restricted
    .means = Alipay has limited your account. I cannot see the reason. Only Alipay can change this. I cannot unlock your account, and Alipay refuses some cases.
    .do =
        1. Do you see <b>Appeal</b> on the screen? Tap it.
        2. No Appeal? { -alipay-help }
        3. Have your passport ready. They may ask for the passport page and a photo of you with it. Send these only inside Alipay.
        4. If you cannot log in, see “{ topic-support-contact-alipay.title }”.
    .avoid = Do not pay anybody who offers to unlock the account. Do not use the bank card or passport of another person.

topic-account-lost-sim-recovery =
    .title = I lost my number or phone
    .means = Without the old number you get no SMS codes. A cancelled Chinese number can go to a new owner, so act soon.
    .do =
        1. Ask your phone company to keep the number or to give you a new SIM with it.
        2. Log in on the new phone with your password. Use e-mail only if your screen offers it.
        3. Logged in? Change the phone number in Alipay now.
        4. Not possible? Alipay can check who you are with your passport. Ask for a human agent: “{ topic-support-contact-alipay.title }”.
    .avoid = Do not send a photo of your passport to anybody outside Alipay.

topic-account-forgot-login-password =
    .title = I forgot my password
    .ask-password = Which password is it?
    .ask-password-login = Login password
    .ask-password-payment = Payment password
    .means = The login password opens your account. The payment password is another one. A new login password does not change the payment password.
    .do =
        1. On the login screen, tap “Forgot password”.
        2. Enter the code from the text message. Enter it only in the app.
        3. Set a new login password that you do not use in other apps.
        4. Is your number gone? See “{ topic-account-lost-sim-recovery.title }”.
    .avoid = Do not tell a password or a code to anybody. I do not need them.

topic-account-second-account =
    .title = Can I have two accounts?
    .means = One passport normally fully verifies one account. Sources disagree on how many accounts a person may have.
    .do =
        1. Keep one account. Repair this one first.
        2. Tell me what is wrong with it: the screen and the exact words.
        3. Is the old number gone? See “{ topic-account-lost-sim-recovery.title }”.
    .avoid = Do not verify a second account with the passport of another person. Do not buy or rent an account.

topic-account-id-format =
    .title = How to write my account ID
    .means = Give it exactly as your profile shows it, with the dash if there is one. How other apps read the dash is not known. Sources also disagree if a foreigner can receive money in Alipay.
    .do =
        1. First check if you can receive money: “{ topic-transfer-receive-money.title }”.
        2. Open your profile in Alipay. Copy the account name as it is.
        3. Ask the sender to check that the name on the screen is yours before they pay.

topic-account-moved-country =
    .title = I moved to another country
    .means = Your account follows your passport, so you can keep it. The main danger is to lose the phone number of the account.
    .do =
        1. Keep the old number, or change the number in Alipay <b>before</b> you lose it.
        2. New passport? Replace the old one in Identity Information.
        3. A foreign card pays shops and sellers in mainland China, not shops in your new country.
    .avoid = Do not take AlipayHK in place of Alipay. It is a separate service for Hong Kong.

topic-account-withdraw-balance =
    .title = Take money out of Alipay
    .means = Money in the Alipay balance can go only to a mainland China bank card in your own name. It cannot go to a foreign card.
    .do =
        1. Do you have such a card? Add it under Me → Bank Cards. Then withdraw to it.
        2. No such card? Ask Alipay what is possible. { -alipay-help }
        3. TourPass money is different: see “{ topic-tourpass-refund-after-expiry.title }”.
    .avoid = Do not send your balance to a stranger who promises cash for it.

## Verification

topic-verification-how-to =
    .title = How do I verify myself?
    .means = Alipay checks your passport and then your face. Outside China the face check may not be offered yet.
    .do =
        1. Open Me → Settings (gear) → Account and Security → Identity Information. In older apps: Real-name Verification.
        2. Choose <b>Passport</b>. It must still be valid.
        3. Take a photo of the photo page. Type your name exactly as it is printed.
        4. Do the face check. If it is not offered, finish it when you are in China.
    .avoid = Use only your own passport. Send the photo only in the Alipay app, never in a chat.

topic-verification-required-or-optional =
    .title = Do I have to verify?
    .means = Small payments may work without it. In total about { $f06_no_id_year_usd } US dollars a year without ID was announced for visitors. Sources disagree about what the app really asks.
    .do =
        1. Verify anyway, before you depend on Alipay. The app can ask at any time. Larger payments need it.
        2. Open Me → Settings (gear) → Account and Security → Identity Information.
        3. Follow the steps with your own passport.

topic-verification-no-passport =
    .title = I have no passport
    .ask-other = Do you have another official document?
    .ask-other-has-other = Yes, another document
    .ask-other-none = No, nothing else
    .means = Foreign visitors verify with a passport. I know nothing that can replace it.
    .do =
        1. If you can, apply for a passport in your country.
        2. Do you have a wallet app from home? Some can pay in mainland China, for example Kakao Pay, Touch'n Go, TrueMoney and GCash. Ask your wallet.
        3. In China you can also pay with cash.
    .avoid = Do not use the passport of another person, also not of family. It can lock the account.

topic-verification-other-id-document =
    .title = Can I use another ID?
    .means = I know no source that a foreign national ID card, NIN, driver's licence or student card is accepted. Foreign visitors need a valid passport. Other documents are only for some people: mainland travel permits (Hong Kong, Macao, Taiwan) and China's ID card for foreign permanent residents.
    .do =
        1. Look at the list of documents on your screen.
        2. Is your document in the list? Follow the screen.
        3. If not, use your own valid passport.
        4. No passport? Some wallet apps from home can pay in China. See “{ topic-verification-no-passport.title }”.

topic-verification-passport-expired =
    .title = My passport is expired
    .means = An expired passport does not pass. The old passport in Alipay must be replaced by the new one.
    .do =
        1. Renew your passport first.
        2. Open Me → Settings (gear) → Account and Security → Identity Information.
        3. Replace the old passport with a photo of the new one.
        4. Wait for the review. Reports say { $f48_review_hours } to { $f48_review_hours_longest } hours, but I cannot promise this.
        5. No button for this? { -alipay-help }

topic-verification-passport-not-recognized =
    .title = Passport scan fails
    .means = The app cannot read your photo. The usual reasons are bad light, shine on the page, or corners that are cut off.
    .do =
        1. Put the passport flat on a dark surface without shine, in daylight. Show all four corners.
        2. Turn off any VPN.
        3. Type your name exactly as in the two lines at the bottom of the photo page, without the “&lt;” signs.
        4. After two or three failed tries, stop. More tries can lock the check for some time.
        5. Ask for a manual review. { -alipay-help }
    .avoid = Do not send a photo of your passport to me or to other people.

topic-verification-passport-chip =
    .title = It asks for a passport chip
    .means = Some passports have a chip that a phone can read (NFC). Sources disagree if this works well with foreign passports.
    .do =
        1. Look for another way on the screen: photo, face, or manual entry. Choose it.
        2. To try the chip: turn on NFC, take the case off, hold the phone on the passport.
        3. Only the chip or a mainland bank card is offered? There is no known way around it. Ask for a manual review. { -alipay-help }
    .avoid = Do not enter the bank card of another person. Do not buy a “virtual mainland card”.

topic-verification-mainland-bank-card =
    .title = It wants a Chinese bank card
    .means = This screen is for people who live in China. For shop payments you do not need a Chinese bank card. Outside China the face check may be missing, so you see only this screen.
    .do =
        1. Leave this screen. Keep the passport that you uploaded.
        2. Add your own foreign card: Me → Bank Cards → Add.
        3. Finish the face check in China, if the app offers it. The status “ID Validated - Not Authenticated” is reported to be enough to pay.
        4. Still stuck? { -alipay-help }
    .avoid = Do not enter a card that is not yours. Do not buy a “virtual mainland card”.

topic-verification-system-busy =
    .title = It says “system is busy”
    .means = The message comes after you upload your passport. The cause is not known. It can be a problem on Alipay's side.
    .do =
        1. Wait a day.
        2. Update the official Alipay app.
        3. Change the network, for example from Wi-Fi to mobile data.
        4. Try again <b>once</b>.
        5. If it comes back, I don't know another fix. { -alipay-help }
    .avoid = Do not upload the passport many times. This can block you.

topic-verification-nationality-not-listed =
    .title = ID form: nationality missing
    .means = Your country may have another spelling in the list. Which countries are in the list is not published.
    .do =
        1. Search other spellings, for example “Philippines” and “the Philippines”. Update the app.
        2. On a TourPass form? You can add your card under Me → Bank Cards in place of TourPass.
        3. Still missing? I don't know a fix. { -alipay-help }
        4. Other ways to pay in China: some wallet apps from home, WeChat Pay, the UnionPay apps for visitors, or cash.
    .avoid = Do not choose a nationality that is not yours.

topic-verification-chinese-only-screen =
    .title = A page is only in Chinese
    .means = Some pages in Alipay are only in Chinese, for example a page about your location or address.
    .do =
        1. Is the whole app in Chinese? Change the language in Settings.
        2. Is it only this page? Make a screenshot and open it in a translator app. Hide your personal data first.
        3. Or send me the words of the page as text. I will look for the right help.
        4. Still stuck? { -alipay-help }
    .avoid = Do not send me your name, address, codes or passport number. Do not tap “agree” before you understand the page.

topic-verification-face-check =
    .title = Face check fails
    .ask-what = What happens with the face check?
    .ask-what-fails = I try, but it fails
    .ask-what-missing = It is not offered
    .means = The app cannot match your face with your passport. Often the reason is bad light or glasses.
    .do =
        1. Stand in good light. Take off glasses, hat and mask.
        2. Hold the phone in front of your face and do what the screen says.
        3. Turn off any VPN.
        4. After two or three failed tries, stop. More tries can lock the check for some time.
        5. Still stuck? Ask for a manual review. { -alipay-help }
    .avoid = Do not let another person do the face check for you.

topic-verification-someone-else-passport =
    .title = Someone else's passport
    .means = No. Use only your own passport. The passport of another person can lock the account for good. Both of you can be punished.
    .do =
        1. Use your own valid passport.
        2. Have you already sent the passport of another person? Stop, and tell Alipay. { -alipay-help }
        3. You have no passport? See “{ topic-verification-no-passport.title }”.
    .avoid = Do not lend your passport to anybody for Alipay. Do not pay anybody to verify you.

topic-verification-phone-passport-country-mismatch =
    .title = Phone and passport differ
    .means = Your phone number and your passport can be from different countries. Normally this is not a problem. I found no rule that they must match.
    .do =
        1. For the phone number: choose the country code of the number.
        2. For the nationality: choose the country of your passport.
        3. Keep the number. You need it for text messages.
        4. The app refuses it? { -alipay-help }

## Card

topic-card-link-foreign-card =
    .title = How do I add my card?
    .means = You can add a foreign debit or credit card directly. You do not need TourPass or a Chinese bank account to pay in shops.
    .do =
        1. Open Me → Bank Cards → Add.
        2. Enter the data of your own card. Your name must be as on the card.
        3. Approve it with your bank: a code or the bank app. The code goes to the phone number that your bank has.
        4. Check that the card is in the list.
    .avoid = Do not send your card number or a code to me or to anybody in a chat.

topic-card-accepted-brands =
    .title = Which cards work?
    .means = Alipay lists Visa, Mastercard, JCB, Diners Club, Discover and American Express. Sources disagree on how well American Express works. The bank of your card can say no to any card.
    .do =
        1. Ask your bank if the card allows online and international payments.
        2. Add it: Me → Bank Cards → Add.
        3. Refused? Try <b>one</b> other card of your own.

topic-card-link-rejected =
    .title = My card is rejected
    .ask-place = Where is the card refused?
    .ask-place-adding = When I add the card
    .ask-place-tourpass = When I load TourPass
    .ask-place-paying = When I pay
    .means = Your bank or Alipay refused the card. The message “temporarily unavailable” does not say why.
    .do =
        1. Check the card number, the date and your name. The card must be your own.
        2. Ask your bank to allow online and international payments. Banks in some countries often refuse payments to China.
        3. Try again once. Then try <b>one</b> other card of your own.
        4. Refused again? Stop. { -alipay-help }
    .avoid = Do not try many cards one after another. Do not use the card of another person.

topic-card-validation-stuck =
    .title = Card check does not finish
    .means = The card was added, but the check with your bank is not finished. If the screen stays still, I don't know a sure fix.
    .do =
        1. Look for a request from your bank: a text message or a note in the bank app.
        2. Update Alipay. Open Me → Bank Cards again.
        3. Remove the card and add it again, <b>once</b>.
        4. Ask your bank if it stopped the check. Did the bank take money? Ask about this too.
        5. Still stuck? { -alipay-help }
    .avoid = Do not tell the code of your bank to anybody.

topic-card-added-but-not-shown =
    .title = My card is not shown
    .ask-place = Where does it say that you have no card?
    .ask-place-list = Card list or top-up
    .ask-place-paying = When I pay
    .means = A card on TourPass is not the same as a card under Bank Cards. And a foreign card cannot load the Alipay balance, so it is not shown there.
    .do =
        1. Open Me → Bank Cards. Is your card in the list?
        2. If not, add it there and approve it with your bank.
        3. Then pay the shop directly with the card. You need no balance.
        4. The card does not stay in the list? Ask your bank, or add <b>one</b> other card of your own.

topic-card-name-differs-from-passport =
    .title = Name on card is different
    .means = Use a card in your own name. A small difference in spelling may pass, but this is not sure. The card of another person does not pass.
    .do =
        1. Type the name as it is printed on the card.
        2. Does the bank have a wrong or old name? Ask the bank to change it.
        3. Or try <b>one</b> other card in your own name.
        4. Still refused? { -alipay-help }
    .avoid = Do not use the card of a friend or of family.

topic-card-phone-differs-from-alipay =
    .title = My bank has another number
    .means = Usually this is fine. The bank sends its code to the number that the bank has. I found no report that the two numbers must be the same.
    .do =
        1. Keep both phones or SIMs with you and turned on.
        2. Add the card: Me → Bank Cards → Add.
        3. Enter the bank's code only on the screen where you add the card.
        4. Does the bank have a number that you lost? Ask the bank to change it first.
    .avoid = Do not tell the bank's code to anybody.

## TourPass

topic-tourpass-what-is-it =
    .title = What is TourPass?
    .means = TourPass (later “Tour Card”) is a prepaid card of Bank of Shanghai inside Alipay. It pays shops and sellers in mainland China. It cannot send money to people. Sources disagree if you can still open it in Alipay.
    .do =
        1. First add your own card directly: Me → Bank Cards → Add. Most people do not need TourPass.
        2. The card is refused? Search “Tour Card” or “TourPass” in Alipay.
        3. Read the fee before you load money.

topic-tourpass-set-up =
    .title = How do I get TourPass?
    .ask-where = Where are you now?
    .ask-where-china = In mainland China
    .ask-where-abroad = Outside mainland China
    .ask-where-unknown = Skip
    .means = TourPass may open only when you are in mainland China. Sources disagree if it can still be opened in Alipay.
    .do =
        1. First try to add your card: Me → Bank Cards → Add. If this works, you do not need TourPass.
        2. Search “Tour Card” or “TourPass” in Alipay.
        3. Fill in your real data: region, passport number, name, birth date, photo.
        4. Add your own card, read the fee, and choose how much to load.
    .avoid = Fill in this data only in the Alipay app, never in a chat.

topic-tourpass-not-found =
    .title = I cannot find TourPass
    .means = It may have the new name “Tour Card”. It may not open outside mainland China, or it may be gone. Sources disagree.
    .do =
        1. Update Alipay. Search “Tour Card” and “TourPass”.
        2. Nothing there, or it does not open? Add your card directly: Me → Bank Cards → Add. This is the safer way from abroad.
        3. The card is refused? See “{ topic-card-link-rejected.title }”.
        4. Other ways to pay in China: the UnionPay apps for visitors, WeChat Pay, or cash.

topic-tourpass-fees-and-limits =
    .title = TourPass fee and limits
    .means = The fee is { $f13_fee_percent }% of each top-up, not of each purchase. The last known smallest top-up is { $f14_smallest_cny } yuan. Sources disagree on the largest amount: { $f15_lowest_cny }, { $f15_middle_cny } or { $f15_highest_cny } yuan.
    .do =
        1. Read the fee and the limit in the app before you confirm.
        2. Do not plan a big payment with TourPass.
        3. Compare with your own card under Me → Bank Cards. This is usually cheaper.

topic-tourpass-validity-and-reactivation =
    .title = How long is TourPass valid?
    .means = Sources disagree: { $f16_shortest_days } days, { $f16_middle_days } days or { $f16_longest_years } year. They also disagree if an old card can be used again.
    .do =
        1. Open TourPass in Alipay and read the end date of your own card. This date is the right one.
        2. Has it ended? Look for “reactivate”. You need a valid passport.
        3. It does not work? Add your card directly: Me → Bank Cards → Add.
        4. Is money left? See “{ topic-tourpass-refund-after-expiry.title }”.

topic-tourpass-refund-after-expiry =
    .title = TourPass: money left over
    .means = Money that you did not use goes back to the card that it came from. Sources disagree if this is automatic or if you must ask. Do not expect the top-up fee back.
    .do =
        1. Open TourPass. Read the end date and look for “refund”.
        2. Look at the account of the card that you used for the top-up.
        3. No money and no button? { -alipay-help }
    .avoid = Do not pay anybody who offers to get this money back for a fee.

topic-tourpass-funding-failed =
    .title = TourPass top-up fails
    .means = “Fund loading failed” nearly always means: the bank of your card or Bank of Shanghai refused. The exact cause is not known.
    .do =
        1. Ask your bank to allow online and international payments.
        2. Try <b>one</b> other card of your own. TourPass took Visa, Mastercard, Diners Club and JCB.
        3. Then stop. Add your card directly and pay without TourPass: Me → Bank Cards → Add.
        4. Did your bank take money? Ask your bank. Still stuck? { -alipay-help }
    .avoid = Do not try again and again. The bank can block the card.

## Top-up

topic-topup-other-ways =
    .title = How do I load money?
    .means = A foreign card cannot load the Alipay balance. I know no way to load Alipay with PayPal.
    .do =
        1. You need no balance: add a foreign debit or credit card under Me → Bank Cards and pay directly.
        2. No card? Some wallet apps from home can pay in mainland China, for example Kakao Pay, Touch'n Go, TrueMoney and GCash. Ask your wallet.
        3. In China you can also pay with cash.
    .avoid = Never buy balance from strangers. It is often a fraud.

## Payment

topic-payment-how-to-pay =
    .title = How do I pay in a shop?
    .means = There are two ways in a shop: you scan the shop's code, or the shop scans your code. Online you choose Alipay at the checkout.
    .do =
        1. You scan: tap Scan, scan the shop's code, enter the amount.
        2. The shop scans: open your payment code and show it to the cashier.
        3. Check the name, the amount and the fee.
        4. Confirm with your payment password, fingerprint or face.
    .avoid = Show your payment code only to a cashier in front of you. Never send a screenshot of it.

topic-payment-set-payment-password =
    .title = Set a payment password
    .means = The payment password has { $f60_digits } digits. You need it to confirm a payment. It is not your login password.
    .do =
        1. Open Me → Settings. Look for payment settings or Account and Security.
        2. Choose { $f60_digits } digits that other people cannot guess. Do not use your birthday.
        3. Does the app offer fingerprint or face? You can turn it on there.
    .avoid = Do not tell this password to anybody. Alipay staff do not need it, and I do not need it.

topic-payment-wrong-password =
    .title = Wrong payment password
    .means = The payment password has { $f60_digits } digits. It is not your login password. Too many errors lock it for a while. Sources disagree on how long.
    .do =
        1. Stop guessing now.
        2. Open Me → Settings. Look for payment settings or Account and Security.
        3. Tap the payment password, then “forgot”. Set a new one.
        4. The app may check you by SMS code, face or passport.
        5. Still stuck? { -alipay-help }
    .avoid = Do not tell the password or the code to anybody, also not to me.

topic-payment-domestic-qr-only =
    .title = Code is only for China
    .means = This is the code of a personal (domestic) account. An account with a foreign card cannot pay it. Nothing is wrong with your account.
    .do =
        1. Ask for a merchant (business) code or an order link.
        2. In a shop: let the shop scan your payment code.
        3. Or pay in another way, for example with cash.
        4. Is it for a person, not for a shop? See “{ topic-transfer-send-to-individual.title }”.
    .avoid = Do not pay through an unknown person. If a company gives you a personal code, be careful.

topic-payment-merchant-no-foreign-card =
    .title = Shop refuses foreign cards
    .means = The code of this shop does not take foreign cards. Your card and your account are probably fine.
    .do =
        1. Ask for a business code of the shop.
        2. Or open your payment code and let the shop scan it.
        3. Or pay in another way, for example with cash.
        4. Online: ask the seller for another payment method, or choose another seller.

topic-payment-no-method-available =
    .title = No payment method works
    .means = The message “No direct payment method can be used currently” means: none of your payment methods is allowed for this payment. Often the seller does not take foreign cards.
    .do =
        1. Open Me → Bank Cards. Is your card in the list?
        2. Try <b>one</b> other card of your own.
        3. Ask the seller for another payment method, or let the shop scan your payment code.
        4. It happens everywhere? { -alipay-help }

## Fees and limits

topic-fees-linked-card =
    .title = What are the fees?
    .means = With a foreign card: up to { $f03_free_up_to_cny } yuan for each payment there is no Alipay fee. Above this, the fee is { $f03_fee_percent }% of the whole payment. Your bank may take its own fee.
    .do =
        1. Read the fee line on the payment screen before you confirm.
        2. Ask your bank what it takes for payments in another currency.
        3. If the fee is too high, cancel and pay in another way.

topic-limits-payment-limits =
    .title = I reached a limit
    .ask-limit = Which limit does your message name?
    .ask-limit-card = Payment with my card
    .ask-limit-balance = Alipay balance
    .ask-limit-not-verified = I am not verified yet
    .ask-limit-tourpass = TourPass
    .ask-limit-unknown = I don't know
    .means =
        Card: for a verified account the announced maximum is { $f04_single_usd } US dollars for one payment and { $f04_year_usd } US dollars a year. Your own limit can be lower.
        Balance: payments from a fully verified Alipay balance can be { $f05_balance_year_cny } yuan a year. This cannot be raised. Card payments do not count here.
    .do =
        1. Read the message: which limit, and which amount?
        2. Ask your bank if it has its own limit.
        3. Try a smaller amount, or another card of your own.
        4. I cannot say when a limit starts again. { -alipay-help }

## Transfer

topic-transfer-send-to-individual =
    .title = Send money to a person
    .means = A foreign card or TourPass cannot send money to a person. The personal code of this person is refused too.
    .do =
        1. In China: pay with cash.
        2. From abroad: use a licensed money transfer service that pays to Alipay. The receiver must normally have a mainland China ID. Compare the fees. I recommend no company.
        3. You buy something? Ask for a merchant (business) code or an order link.
    .avoid = Do not give money to strangers who offer to send it for you.

topic-transfer-receive-money =
    .title = Can people send me money?
    .means = Do not count on it. Sources disagree if a foreigner can receive money. TourPass cannot receive money. A balance can go only to a mainland China bank card in your own name.
    .do =
        1. Better ask for a bank transfer to your bank, or use a money transfer service.
        2. Before somebody pays you, check in your app if you can receive money.
        3. No mainland bank card? Then you may not be able to take the money out.
    .avoid = Do not receive money for other people. It can be a fraud.

topic-transfer-pay-chinese-supplier =
    .title = Pay a supplier in China
    .means = Small suppliers often give a personal code. A foreign card cannot pay it. Ask for another way.
    .do =
        1. Best: order and pay in the checkout of the shopping platform.
        2. Or ask for a business code. Check the company name and test a small amount.
        3. For large amounts: a licensed payment company, or a bank transfer to the account of the company.
    .avoid = A personal code from a “supplier” is a warning sign. Do not send money to a private person for an order.

## Shopping

topic-shopping-taobao =
    .title = Pay on Taobao
    .means = A linked foreign card is reported to work on Taobao, and a fee is usual. If TourPass works there today is not known.
    .do =
        1. In Alipay, add your own card: Me → Bank Cards → Add.
        2. Keep your passport data correct. Your identity data and your passport must match.
        3. At the Taobao checkout choose Alipay and your card. Read the fee line.
        4. Refused? Try another seller. See also “{ topic-payment-no-method-available.title }”.

topic-shopping-1688 =
    .title = Pay on 1688
    .means = Foreign cards usually do not work on 1688. From abroad you usually need a payment company that 1688 accepts, or a buying agent. World Pay is the partner of 1688 itself.
    .do =
        1. Look at the payment methods at the 1688 checkout.
        2. Use World Pay, or a buying agent. Compare the fees first.
        3. You have a Chinese bank account? You can pay with Alipay and this account.
    .avoid = Do not count on Huabei (Alipay credit): I found no sign that visitors can get it. Do not pay to the personal code of a seller.

topic-shopping-other-chinese-apps =
    .title = Pinduoduo and other apps
    .means = Many mainland apps refuse foreign cards, also through Alipay. This comes from few reports. I know no sure fix.
    .do =
        1. Try your card once at the checkout of the app, with Alipay.
        2. Refused? Look for the same product on another platform, for example Taobao.
        3. Or use a forwarding agent. Check the agent and the fees first.
    .avoid = Do not give your account or your passwords to an agent. Do not buy balance from strangers.

## Safety

topic-safety-is-alipay-safe =
    .title = Is Alipay safe?
    .means = Alipay is an established service. But there are scams around it: false QR codes, false helpers, and people who want your codes.
    .do =
        1. Install Alipay only from the official store or from Alipay's own website.
        2. Check the name and the amount before you confirm.
        3. Keep codes and passwords to yourself. Alipay staff do not need them.
        4. Somebody offers to repair your account for a fee? It is a fraud.
    .avoid = Do not send a screenshot of your payment code. Do not lend, rent or buy an account.

topic-safety-share-codes-or-passwords =
    .title = Someone wants my code
    .means = Never share an SMS code, a password, a card number or a photo of your passport. Alipay staff do not need your codes or passwords. I do not need them.
    .do =
        Did you send one, here or to somebody else?
        1. Delete the message yourself now.
        2. Change your login password and your payment password in the app.
        3. You sent card data? Call your bank and block the card.
        4. Tell Alipay. { -alipay-help }
    .avoid = Do not answer people who write to you first and offer help for a fee.

topic-safety-virtual-sms-number =
    .title = Can I use an online number?
    .means = Please do not. The person or website that has the number can read your codes and get into your account. Later you can lose the number and the account.
    .do =
        1. Use your own mobile number, foreign or Chinese. It must get text messages.
        2. Choose a number that you will keep.
        3. No code arrives on your own number? See “{ topic-registration-sms-code-missing.title }”.
    .avoid = Do not rent or borrow a number for Alipay. Do not use SMS websites.

topic-safety-account-made-by-others =
    .title = Make an account for me?
    .means = I cannot do this, and nobody should. To buy, rent or lend an account, or to let others verify it, is against the rules. It is also a common fraud.
    .do =
        1. Open your own account. I guide you step by step.
        2. You are stuck? Write to me: which screen, and the exact words on it.
        3. You gave data or money to somebody? Change your passwords, call your bank and tell Alipay. { -alipay-help }
    .avoid = Do not send your passport, codes or money to people who offer accounts.

## General

topic-general-without-chinese-bank =
    .title = No Chinese bank account
    .means = You do not need one to pay in shops: add a foreign card. A mainland China bank card is needed only to take money out of the balance and to send money to people.
    .do =
        1. Add your own card: Me → Bank Cards → Add.
        2. Pay shops and sellers in mainland China directly with it.
        3. Do not load or receive a balance that you cannot take out.
    .avoid = Do not use the bank card of another person. Do not buy a “virtual mainland card”.

topic-general-thanks =
    .title = Thank you
    .means = You are welcome! I am happy that it helps.
    .do =
        What you can do next:
        1. Send /menu to see all guides.
        2. Send /continue to go on with your guide.
        3. A new problem? Write me the words that you see on the screen.
    .avoid = Keep your codes and passwords to yourself, also when somebody offers help.

topic-general-unclear-request =
    .title = I need help
    .ask-part = Which part do you need help with?
    .ask-part-sign-up = Sign-up
    .ask-part-verification = Identity check
    .ask-part-card = Bank card
    .ask-part-tourpass = TourPass or top-up
    .ask-part-payment = Payment
    .ask-part-other = Something else
    .means = I want to help, but I do not know yet where you are stuck. Which part is it: sign-up, identity check, card, top-up or payment?
    .do =
        1. Tell me which part it is and what you want to do.
        2. Write the exact words that you see on the screen, in any language.
        3. Or send /menu to see all guides.
    .avoid = Do not send me codes, passwords, card numbers or photos of your passport.

## Support

topic-support-contact-alipay =
    .title = How to contact Alipay
    .means = I am not Alipay. I cannot see your account. The best way is the help inside the Alipay app.
    .do =
        1. In Alipay: Me → Help (customer service). Write in English and ask for a human agent.
        2. Tell them the screen and the exact words.
        3. English hotline: { $f81_from_abroad } (in China { $f81_in_china }), { $f81_open_from } to { $f81_open_until } China time. Several sites report that this number comes from Alipay+'s visitor page. I could not check it. Check it in the app or on alipayplus.com <b>before</b> you call.
        4. { $f82_number } is the mainland hotline: for Chinese phones, mainly in Chinese.
    .avoid = Do not use e-mail addresses or phone numbers from chats. People who write to you first and want a fee are a fraud.

## Out of scope

topic-outofscope-other-service =
    .title = Not about Alipay
    .means = I can only help with Alipay. For WeChat, other apps or official services, I don't have good answers. The Covid health codes are probably no longer used. I have not checked this.
    .do =
        1. Open the help page inside that app or service.
        2. Is it about paying with Alipay? Write me the exact words that you see in Alipay.
        3. Send /menu to see what I can help with.
