### الجهاز الثاني: الصفحة في المتصفح، وكيف يُربط الدليل ويُتابع في Telegram. Telegram HTML: only <b>, <i>, <code>, <a>.
### Every line and every button starts with an Arabic word where it can, so that clients show it right to left.

## The page

# $guide, $step and $steps (numbers): the name of the browser tab
ui-companion-tab = { $guide } · { $step } من { $steps }
# $step, $steps (numbers)
ui-companion-progress = الخطوة { $step } من { $steps }
ui-companion-finished = انتهى الدليل
ui-companion-stopped = نتوقف هنا الآن
# $place: "Step 3 of 9"; $title: what to do there. Read aloud when the step changes.
ui-companion-news = { $place }: { $title }
# $title: the title of the step
ui-companion-picture = صورة للخطوة: { $title }
ui-companion-steps = طريقك
ui-companion-step-done = تمت:
ui-companion-step-now = الآن:
# $count (number)
ui-companion-steps-more = { $count ->
    [0] هذه آخر خطوة
    [one] بقيت خطوة واحدة
    [two] بقيت خطوتان على الأكثر
    [few] بقيت { $count } خطوات على الأكثر
    [many] بقيت { $count } خطوة على الأكثر
   *[other] بقيت { $count } خطوة على الأكثر
}
ui-companion-language = اللغة
ui-companion-connecting = جارٍ الاتصال…
ui-companion-live = متصل: هذه الصفحة ومحادثة { "Telegram" } تتحركان معًا
ui-companion-lost = انقطع الاتصال. قد تكون هذه الخطوة قديمة. ما زلت أحاول…
ui-companion-refresh = اعرض أحدث خطوة
ui-companion-not-sent = لم يصل هذا. من فضلك اضغط مرة أخرى.
ui-companion-held = هناك أشخاص يساعدون الآن في محادثة { "Telegram" }. الدليل ينتظر عند هذه الخطوة. يمكنك أن تقرأها هنا.
ui-companion-moved-on = سبق أن تحرك الدليل على الجهاز الآخر. هذه هي الخطوة الآن.
ui-companion-first-step = هذه هي الخطوة الأولى.
ui-companion-try-again = من فضلك انتظر لحظة ثم اضغط مرة أخرى.
# $guides: a list
ui-companion-offers = يمكنك بعد ذلك أن تفتح في محادثة { "Telegram" }: { $guides }
ui-companion-write = مشكلة أخرى؟ صف ما تراه
ui-companion-write-label = بكلماتك، أو كما هو مكتوب على الشاشة. بدون رموز أو كلمات سر أو أرقام بطاقات أو أرقام جواز.
ui-companion-write-kept = ما تكتبه هنا لا يُحفظ.
ui-companion-write-send = ابحث عن جواب
ui-companion-answer = الجواب
ui-companion-empty = من فضلك اكتب بضع كلمات أولًا.
ui-companion-unknown = <b>لست متأكدًا من المشكلة.</b>
    • اكتبها مرة أخرى بكلمات الشاشة كما هي.
    • أو اكتبها للبوت في محادثة { "Telegram" }. هناك يخبرك أيضًا كيف تسأل أشخاصًا.
ui-companion-secret = ⚠️ <b>يبدو أن في ما كتبته شيئًا سريًا</b> (مثل رقم بطاقة أو رمز أو رقم جواز سفر). لم أحفظه. إذا كان رمزًا أو كلمة سر، فغيّره. لا أحد ممن يساعدونك يحتاج إلى هذه الأشياء.
ui-companion-close = أغلق الجواب
ui-companion-footer = مساعد غير رسمي، وليس { "Alipay" }. من يملك هذا الرابط يرى هذا الدليل ويستطيع تحريكه، ويرى متى يكون هناك أشخاص يساعدون. لا يظهر أي شيء آخر عنك.
ui-companion-gone-title = انتهى هذا الرابط
ui-companion-gone = تعمل الروابط لوقت قصير، ويستطيع صاحبها إنهاءها. لم يضع شيء: الدليل ما زال في { "Telegram" }.

    لتراه هنا مرة أخرى، اكتب { "/device" } للبوت في { "Telegram" } وامسح الصورة الجديدة.
ui-companion-busy-title = من فضلك انتظر دقيقة
ui-companion-busy = جاءت من هنا طلبات كثيرة في وقت قصير. انتظر دقيقة ثم حاول مرة أخرى.
ui-companion-down-title = لحظة من فضلك

## Linking, in the person's chat

ui-device-button = 💻 على جهاز آخر
# $guide
ui-device-title = 💻 <b>دليلك «{ $guide }» على جهاز آخر</b>
ui-device-page = <b>في متصفح</b> (حاسوب أو جهاز لوحي أو هاتف آخر): امسح الصورة، أو افتح هناك هذا الرابط:
ui-device-account = <b>في حساب { "Telegram" } آخر</b>: افتح هناك هذا الرابط:
# $hours (number)
ui-device-rules = يعرض الجهازان الخطوة نفسها ويتحركان معًا. يعمل الرابط لمدة { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}. من يملك الرابط يرى هذا الدليل ويستطيع تحريكه، ويرى متى يساعدك أشخاص، ولا يرى أي شيء آخر عنك. يمكنك إنهاؤه في أي وقت.
ui-device-no-guide = افتح دليلًا أولًا. ثم اكتب { "/device" } لتراه على جهاز آخر.
ui-device-list = 📋 الأجهزة المرتبطة
ui-devices-title = <b>المرتبط بأدلتك</b>
ui-devices-none = لا يوجد جهاز مرتبط. اكتب { "/device" } لترى دليلك على جهاز آخر.
# $number, $guide, $used (when it was used last)
ui-device-line-page = { $number }. 💻 صفحة: { $guide } ({ $used })
# $number, $guide, $joined (when it joined), $used (when it was used last)
ui-device-line-account = { $number }. 👤 حساب { "Telegram" }: { $guide } ({ $joined }، { $used })
# $when: "3 hours ago"
ui-device-used = آخر استعمال { $when }
ui-device-used-now = استُعمل قبل قليل
ui-device-used-never = لم يُفتح بعد
# $when: "3 hours ago"
ui-device-joined-ago = انضم { $when }
ui-device-joined-now = انضم قبل قليل
# $number
ui-device-end = ✖ إنهاء الرابط { $number }
ui-device-end-all = ✖ إنهاء كل الروابط
ui-device-toast-ended = انتهى الرابط ✓
# $name: the other person's first name; $guide
ui-device-joined = 👤 الآن يتابع <b>{ $name }</b> دليلك «{ $guide }» في حساب { "Telegram" } آخر، ويستطيع تحريكه. ولا يرى أي شيء آخر عنك. أليس هذا صحيحًا؟ أنهِ الرابط:
ui-device-joined-end = ✖ إنهاء هذا الرابط

## Following, in the other account

ui-follow-head = 👥 أنت تتابع دليل شخص آخر. كلاكما يستطيع تحريكه.
ui-follow-leave = ✖ أوقف المتابعة
ui-follow-left = لم تعد تتابع هذا الدليل.
ui-follow-ended = <b>انتهى هذا الرابط.</b> اطلب رابطًا جديدًا: يكتب لي الشخص الآخر { "/device" }.
ui-follow-held = هناك أشخاص يساعدون هذا الشخص الآن. الدليل ينتظر عند هذه الخطوة.
ui-follow-toast-held = هناك أشخاص يساعدون الآن. الدليل ينتظر.
ui-follow-toast-moved-on = سبق أن تحرك الدليل. هذه هي الخطوة الآن.
ui-follow-back-to-step = ▶ الرجوع إلى الخطوة
ui-follow-busy = جربت روابط كثيرة. من فضلك انتظر دقيقة.
ui-follow-full = عدد الأجهزة التي تتابع هذا الدليل وصل إلى الحد الأقصى. يستطيع الشخص الآخر إنهاء رابط: يكتب لي { "/device" }. ثم افتح الرابط مرة أخرى.

## Beside other texts

ui-command-device = دليلي على جهاز آخر
ui-privacy-devices = إذا استعملت جهازًا ثانيًا ({ "/device" })، أحفظ الروابط ما دامت تعمل: أي دليل، ومتى استُعملت تقريبًا، والحساب الذي يتابع. الصفحة نفسها لا تحفظ شيئًا ولا تستعمل ملفات cookie.
