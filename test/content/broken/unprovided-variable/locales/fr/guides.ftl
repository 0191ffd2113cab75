-alipay = Alipay
-app-decides = What you see in your app is what counts.

guide-card =
    .title = Ajouter une carte
    .summary = Add your <b>own</b> card to { -alipay }.
step-card-prepare =
    .title = Préparez-vous
    .do = Have these at hand:
    .item-own-card = Your own card
    .item-passport = Your passport
step-card-call-bank =
    .title = Call your bank
    .do = Ask for &quot;international&quot; payments &amp; online payments.
step-card-add =
    .title = Ajoutez la carte
    .do =
        1. Open <b>Me</b>.
        2. Press <b>Bank Cards</b>.
        Above { $f03_free_up_to_cny } yuan the fee is { $f03_fee_percent }%.
    .see = Your card in the list.
    .note = <a href="https://example.org/card">More</a>. { -app-decides }
step-card-result =
    .title = What do you see?
    .do = Choose { $f03_fee_percent }.
    .option-added = The card is there
    .option-refused = It was refused
    .option-gave-up = I stop here
step-card-done =
    .title = Carte ajoutée
    .do = You can pay now.
step-card-stopped =
    .title = Another way
    .do = Pay in cash.

guide-payment =
    .title = Payer en magasin
    .summary = Your first payment.
step-payment-pay =
    .title = Pay
    .do = Show <code>Pay</code>. { $f03_fee_percent ->
        [one] One percent
       *[other] { $f03_fee_percent } percent
    } may be added.
step-payment-paid =
    .title = Paid
    .do = Well done.

fact-where =
    .title = Where you are
    .ask = Where are you now?
    .why = Some steps differ.
    .value-china = In mainland China
    .value-abroad = Somewhere else
    .value-unknown = I am not sure
fact-brand =
    .title = Your card
    .ask = Which card do you have?
    .why = Some cards are refused more often.
    .value-visa = Visa
    .value-other = Another card
    .value-unknown = I do not know

domain-fact-f03 = the fee on a linked card
domain-fact-f11 = the prepaid card
