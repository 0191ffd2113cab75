-alipay = Alipay
-app-decides = What you see in your app is what counts.

guide-card =
    .title = ربط بطاقة
    .summary = Add your <b>own</b> card to { -alipay }.
step-card-prepare =
    .title = استعد
    .do = Have these at hand:
    .item-own-card = Your own card
    .item-passport = Your passport
step-card-call-bank =
    .title = Call your bank
    .do = Ask for &quot;international&quot; payments &amp; online payments.
step-card-add =
    .title = أضف البطاقة
    .do =
        1. Open <b>Me</b>.
        2. Press <b>Bank Cards</b>.
        Above { $f03_free_up_to_cny } yuan the fee is { $f03_fee_percent }%.
    .see = Your card in the list.
    .note = <a href="https://example.org/card">More</a>. { -app-decides }
step-card-result =
    .title = What do you see?
    .do = Choose what the app shows.
    .option-o0 = O0
    .option-o1 = O1
    .option-o2 = O2
    .option-o3 = O3
    .option-o4 = O4
    .option-o5 = O5
    .option-added = The card is there
    .option-refused = It was refused
    .option-gave-up = I stop here
step-card-done =
    .title = تم ربط البطاقة
    .do = You can pay now.
step-card-stopped =
    .title = Another way
    .do = Pay in cash.

guide-payment =
    .title = الدفع في متجر
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
