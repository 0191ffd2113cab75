### الانتقال إلى أشخاص: ما يُقال للشخص عندما يساعده الفريق، وما يقرؤه الفريق. Telegram HTML: only <b>, <i>, <code>, <a>.
### Every line and every button starts with an Arabic word where it can, so that clients show it right to left.
### Commands stand in { "…" }: such placeables are isolated from the text around them.
### "الفريق" are the people who help, "الطلب" is what they open and close, "الموضوع" is a topic of their group.

## The person

ui-people-ask = 🙋 اسأل أشخاصًا يساعدونك
ui-people-leave = 🤖 الرجوع إلى البوت
ui-people-called = <b>ناديت فريقنا، وهم أشخاص حقيقيون.</b> من الآن يرون ما تكتبه هنا. اكتب ما المشكلة، وعلى أي شاشة.
# $moment: day, hour and time zone; $wait: "in 9 hours"
ui-people-when-closed = الفريق غير موجود الآن. يعود { $wait }: { $moment }. رسائلك تنتظره، وأدلتي ما زالت تعمل.
ui-people-when-open = الفريق موجود الآن، لكن لا أعرف بعد كم دقيقة يجيب. أدلتي ما زالت تعمل أثناء انتظارك.
ui-people-when-unknown = لا أعرف متى يجيب الفريق. رسائلك تنتظره، وأدلتي ما زالت تعمل.
ui-people-rules = أفراد الفريق متطوعون أو يعملون لهذا البوت، <b>وليسوا من Alipay</b>. لا ترسل أبدًا رموزًا أو كلمات سر أو أرقام بطاقات أو صور جواز السفر، ولا حتى إليهم. لا أحد هنا يأخذ مالًا.
ui-people-called-already = ناديت الفريق من قبل. اكتب هنا ما تريد أن تقوله له.
ui-people-called-again = ناديت الفريق من جديد. ما كتبته وصل إليه.
ui-people-own = الفريق يساعدك هنا، لذلك لا أتدخل. اكتب رسالتك كالمعتاد. هل تريد أن تكمل معي بدلًا من ذلك؟
ui-people-own-toast = الفريق يساعدك الآن. خطوتك محفوظة.
ui-people-left = نكمل الآن معًا من جديد. الفريق يعرف ذلك.
ui-people-refused = لا أنقل هذا النوع من الرسائل، مثل جهات الاتصال والاستطلاعات. من فضلك اكتب كلمات، أو أرسل صورة للشاشة.
ui-people-secret-in-name = يبدو أن اسم هذا الملف أو المكان يحتوي على معلومة سرية، لذلك لم أنقله. من فضلك غيّر الاسم وأرسله مرة أخرى.
ui-people-not-passed-on = لم أستطع نقل رسالتك الأخيرة. من فضلك اكتبها بكلمات أخرى.
ui-people-unreachable = <b>لا أستطيع الوصول إلى الفريق الآن.</b> ما كتبته محفوظ، وما زلت أحاول.
    هل تحتاج إلى مساعدة فورًا؟ اسأل مساعدة Alipay نفسها: في Alipay افتح <b>Me</b> (حسابي)، ثم <b>Help</b> (المساعدة، أي خدمة العملاء)، واطلب موظفًا حقيقيًا (<b>human agent</b>).
ui-people-nobody-yet = يؤسفني أن أحدًا لم يجب بعد. يمكنك أن تنتظر: رسائلك عند الفريق. أو أكمل معي.
ui-people-still-there = هل ما زالت المشكلة موجودة؟ إذا لم تكتب خلال يوم، فسأغلق هذا الطلب. يمكنك أن تسأل من جديد في أي وقت.
ui-people-closed = <b>أغلق الفريق هذا الطلب.</b> هل بقيت مشكلة؟ اكتبها هنا خلال 24 ساعة وسيراها الفريق. أو أكمل معي:
ui-people-closed-idle = <b>أغلقت هذا الطلب، لأن أحدًا لم يكتب هنا منذ يومين.</b> هل بقيت مشكلة؟ اكتبها هنا خلال 24 ساعة وسيراها الفريق. أو أكمل معي:
ui-people-thanks = على الرحب والسعة. بقي طلبك مغلقًا.
ui-people-closed-ban = <b>أغلق الفريق هذا الطلب.</b> يمكنك أن تكمل معي:
ui-people-reopened = فتح الفريق هذا الطلب من جديد. يستطيع أن يقرأ ما تكتبه هنا.
# $until: day, hour and time zone
ui-people-banned = لا يمكنك سؤال الفريق قبل { $until }. أدلتي وأجوبتي ما زالت تعمل. ومساعدة Alipay نفسها متاحة لك أيضًا: في Alipay افتح <b>Me</b> (حسابي)، ثم <b>Help</b> (المساعدة، أي خدمة العملاء)، واطلب موظفًا حقيقيًا (<b>human agent</b>).
# A paragraph of /privacy where people are configured
ui-privacy-people = <b>عندما تسأل أشخاصًا</b>
    ما تكتبه عندها يظهر في مجموعة Telegram الخاصة بالفريق، مع اسمك الأول. أخفي قبل ذلك الأرقام والرموز، لكن لا أستطيع أن أرى ما في الصور. أحفظ فقط أي رسالة تقابل أي رسالة، ومتى فُتح الطلب ومتى أُغلق. عندما تحذف بياناتك، أحذف أيضًا موضوعك في مجموعة الفريق. إذا حظرك الفريق، فأنا أحفظ رقم حسابك في Telegram وموعد نهاية الحظر حتى ذلك الموعد.

## The head of a topic in the staff group

ui-staff-called-asked = 🙋 طلب مساعدة من أشخاص
ui-staff-called-failed = 🤷 بلاغان متتاليان لم أفهمهما
ui-staff-called-topic = ⚠️ مشكلة تحتاج إلى أشخاص
# $language: the language’s own name; $code: its code
ui-staff-language = اللغة: { $language } ({ $code })
# $guide, $step, $steps
ui-staff-guide = في الدليل «{ $guide }»، الخطوة { $step } من { $steps }
ui-staff-no-guide = لا يوجد دليل مفتوح
# $fact, $value
# A line of variables alone has no direction, so this and the next ones start with an Arabic word.
ui-staff-fact = الجواب عن «{ $fact }»: { $value }
ui-staff-tried = <b>قرأ الشخص من قبل:</b>
# $title, $topic: its id
ui-staff-topic = • جواب «{ $title }» (<code>{ $topic }</code>)
ui-staff-words = <b>آخر الكلمات</b> (بعد إخفاء كل ما هو سري):
ui-staff-quote = نص: «{ $words }»
ui-staff-how = ما تكتبه هنا يصل إلى الشخص. الرسالة التي تبدأ بعلامة { "<code>/</code>" } أو { "<code>//</code>" } تبقى هنا. لرؤية كل الأوامر: { "/help" }
ui-staff-claim = 🙋 أتولى هذا
ui-staff-close = ✅ إغلاق
# $title: of the topic
ui-staff-send-answer = 📤 أرسل: { $title }
ui-staff-topic-again = ⚠️ حُذف الموضوع السابق لهذا الشخص. هذا هو الموضوع الجديد، والرسائل القديمة لا تظهر فيه مرة أخرى.

## What the staff are told

# $staff: a first name
ui-staff-owned = 🙋 الطلب الآن عند { $staff }. البوت لا يتدخل حتى تكتب { "/close" }
ui-staff-claimed = 🙋 الطلب الآن عند { $staff }.
ui-staff-closed = ✅ أُغلق الطلب وأُخبر الشخص بذلك.
ui-staff-closed-quiet = ✅ أُغلق الطلب ولم يُخبر الشخص بذلك.
ui-staff-closed-by-person = ✅ أُغلق الطلب: رجع الشخص إلى البوت.
ui-staff-closed-idle = ✅ أُغلق الطلب: لم يكتب الشخص منذ يومين.
ui-staff-is-closed = هذا الطلب مغلق، لذلك لم يُرسل شيء. لفتحه من جديد: { "/reopen" }
ui-staff-is-closed-noted = هذا الطلب كان مغلقًا من قبل، لذلك لم يُرسل شيء. سُجّل ما حلّ المشكلة لكُتّاب الأجوبة.
ui-staff-is-open = هذا الطلب مفتوح بالفعل.
ui-staff-reopened = 💬 فُتح الطلب من جديد وأُخبر الشخص بذلك.
ui-staff-reopened-by-person = 💬 كتب الشخص من جديد.
ui-staff-still-waiting = ⏰ هذا الطلب ينتظر منذ نصف ساعة من وقت العمل.
ui-staff-unreachable = ⛔ لا يمكن الوصول إلى الشخص: حظر البوت أو حذف حسابه. لم يُرسل شيء. سأخبر الفريق عندما يعود الشخص.
ui-staff-reachable-again = 💬 يمكن الوصول إلى الشخص من جديد. ما كتبتموه في هذه الأثناء لم يُرسل: من فضلك اكتبه مرة أخرى إذا كان ما زال مفيدًا.
ui-staff-not-delivered = ⛔ لم يقبل Telegram الرسالة الأخيرة، فلم تصل إلى الشخص. من فضلك اكتبها بطريقة أخرى.
ui-staff-source-gone = حُذفت رسالة قبل أن أستطيع نقلها.
ui-staff-refused = لا أنقل هذا النوع من الرسائل، مثل جهات الاتصال والاستطلاعات. من فضلك اكتبه بالكلمات.
ui-staff-channel = لم يصل هذا إلى الشخص: لا أنقل ما يُكتب باسم قناة. من فضلك اكتبه باسمك أنت.
ui-staff-general = لا يصل هذا إلى أحد خارج هذه المجموعة. للرد على شخص، اكتب في موضوعه.
ui-staff-edit-to-note = التعديل لا يسحب ما أُرسل: ما زال الشخص يرى الرسالة كما كانت.
# $until: day, hour and time zone
ui-staff-banned = 🚫 لا يمكن لهذا الشخص أن يسأل الفريق حتى { $until }. لإنهاء الحظر: { "/unban" }
ui-staff-unbanned = يمكن لهذا الشخص أن يسأل الفريق من جديد.
ui-staff-data-deleted = 🗑 حذف الشخص كل بياناته. من فضلك احذف هذا الموضوع أيضًا، فليس عندي الحق في حذفه.
# $title, $language
ui-staff-answer-sent = 📤 أُرسل جواب «{ $title }» باللغة: { $language }.
ui-staff-unknown-topic = لا أعرف جوابًا بهذا الاسم. اكتب جزءًا من اسمه أو ما هي المشكلة، مثلًا { "<code>/answer password</code>" }
# $topics: ids, one a line
ui-staff-topics-like = أي واحد من هذه؟
    <code>{ $topics }</code>
ui-staff-answers-like = لم يُرسل شيء بعد. أي واحد من هذه؟ ضغطة واحدة ترسله بلغة الشخص.
    <code>{ $topics }</code>
ui-staff-transfer-how = ردّ بالأمر { "/transfer" } على رسالة من الشخص الذي سيتولى الطلب في الفريق. كتابة اسم يبدأ بعلامة { "@" } لا تكفي: لا يخبرني Telegram من صاحبه.
# $person: a first name
ui-staff-transfer-not-here = ليس في هذه المجموعة: { $person }. لم يتغير شيء.
ui-staff-wrong-ban = لأي مدة؟ مثلًا { "<code>/ban 12h</code>" } (ساعات) أو { "<code>/ban 7d</code>" } (أيام) أو { "<code>/ban 2w</code>" } (أسابيع)، وسنة على الأكثر.
ui-staff-wrong-close = اكتب { "<code>/close</code>" } أو { "<code>/close quiet</code>" } أو { "<code>/close payment.wrong-password</code>" } (هذا الجواب حلّ المشكلة) أو { "<code>/close new</code>" } وبعده ما حلّ المشكلة.
ui-staff-unknown-command = لا أعرف هذا الأمر، ولم يُرسل شيء. لرؤية كل الأوامر: { "/help" }
ui-staff-no-person = هذا يعمل في موضوع شخص فقط.
ui-staff-person-gone = لا يصل هذا إلى أحد خارج هذه المجموعة: لم يعد هذا الموضوع لأي شخص. ربما حذف الشخص بياناته.
# $count
ui-staff-list = { $count ->
        [zero] لا أحد ينتظر.
        [one] <b>طلب واحد مفتوح:</b>
        [two] <b>طلبان مفتوحان:</b>
        [few] <b>{ $count } طلبات مفتوحة:</b>
        [many] <b>{ $count } طلبًا مفتوحًا:</b>
       *[other] <b>{ $count } طلب مفتوح:</b>
    }
# $wait: how long it has been open; $staff: who has it; $language: of the person; $about: their step, or why they ask
ui-staff-list-line = المدة: { $wait } · { $staff } · { $language } · { $about }
ui-staff-help = <b>في موضوع الشخص</b>
    ما تكتبه يصل إلى الشخص: نصوص وصور وملفات ورسائل صوتية وتعديلات. أول من يكتب منكم يتولى الطلب، والبوت لا يتدخل.
    أجوبة البوت المناسبة، وضغطة واحدة ترسل جوابًا بلغة الشخص: { "<code>/answer wrong password</code>" }
    ملاحظة تبقى بينكم، والردود عليها أيضًا: { "<code>/note …</code>" } أو { "<code>// …</code>" }
    أن تتولى الطلب: { "<code>/claim</code>" }، وأن يتولاه غيرك، بالرد على رسالة منه: { "<code>/transfer</code>" }
    إغلاق الطلب: { "<code>/close</code>" }، ويمكن أن تضيف <code>quiet</code>، أو اسم جواب، أو <code>new</code> وبعده ما حلّ المشكلة
    فتح الطلب من جديد: { "<code>/reopen</code>" }
    منع الشخص من سؤال الفريق: { "<code>/ban 7d</code>" }، والسماح له من جديد: { "<code>/unban</code>" }
    إغلاق الموضوع في Telegram يغلق الطلب هنا أيضًا.

    <b>في كل مكان</b>
    ما هو مفتوح الآن: { "<code>/list</code>" }
