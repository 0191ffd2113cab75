### كل ما يقوله البوت غير الأدلة والأسئلة الشائعة. Telegram HTML: only <b>, <i>, <code>, <a>.
### Every line and every button starts with an Arabic word where it can, so that clients show it right to left.
### Latin pieces that would be torn apart stand in { "…" }: such placeables are isolated from the text around them.

## Language

ui-language-name = العربية
ui-text-missing = هذا النص غير موجود. من فضلك اضغط على زر في الأسفل، أو اكتب { "/menu" }.

## Start and menu

ui-start = 👋 أهلًا بك! أنا <b>Alipay Abroad</b>.
    أساعدك على فتح حساب Alipay وإضافة بطاقتك البنكية والدفع في الصين، خطوة صغيرة بعد خطوة.

    أنا مساعد غير رسمي. <b>لست Alipay</b>: لا أرى حسابك، وما يظهر في تطبيق Alipay عندك هو الصحيح.
    لا ترسل لي أبدًا رموزًا أو كلمات سر أو أرقام بطاقات أو صور جواز السفر.
ui-menu = ماذا تريد أن تفعل؟
ui-menu-later = يمكنك الرجوع في أي وقت: أنا أتذكر خطوتك.
ui-menu-guide = { $emoji } { $guide }
ui-menu-guide-open = { $emoji } { $guide } · { $step } من { $steps }
ui-menu-guide-finished = ✅ { $guide }
ui-problem = 🆘 عندي مشكلة
ui-languages = 🌐 اللغة
ui-facts = 📝 إجاباتي
ui-privacy = 🔒 الخصوصية
ui-menu-button = ☰ القائمة
ui-help = <b>كيف تستعملني؟</b>
    • اختر دليلًا من القائمة { "/menu" }. أعرض عليك خطوة واحدة في كل مرة. اضغط <b>تم</b> عندما تنفذها.
    • شيء لا يعمل؟ اضغط <b>لا يعمل</b>، أو اكتب ما تراه على الشاشة.
    • يمكنك أيضًا أن تكتب: <i>التالي</i>، <i>رجوع</i>، <i>توقف</i>، <i>القائمة</i>.

    متابعة دليلك: { "/continue" }
    بدء دليلك من جديد: { "/restart" }
    تغيير اللغة: { "/language" }
    أين تجد أشخاصًا يساعدونك: { "/human" }
    ما أحفظه عنك: { "/privacy" }
    استلام بياناتك في ملف: { "/export_my_data" }
    حذف بياناتك: { "/delete_my_data" }

    أنا لست Alipay. لا أستطيع فتح حساب مقفل ولا فحص حساب.

## The step card

# $guide, $emoji, $step and $steps (numbers)
ui-card-progress = { $emoji } { $guide } · الخطوة { $step } من { $steps }
ui-card-finished = { $emoji } { $guide } · انتهى ✅
ui-card-stopped = { $emoji } { $guide } · نتوقف هنا الآن
# $see: what the person should see when the step worked
ui-card-see = 👀 <b>نجحت الخطوة إذا:</b> { $see }
# $fact: what the fact is about; $date: month and year
ui-fact-dated = 📅 حسب معلومات { $date }: { $fact }. ما يظهر في تطبيقك هو الصحيح.
ui-fact-open = ⚠️ { $fact }: المصادر مختلفة أو لا شيء مؤكد (آخر مراجعة: { $date }). ما يظهر في تطبيقك هو الصحيح.
ui-done = ✅ تم
ui-all-ready = ✅ كل شيء جاهز
ui-item-on = ☑️ { $label }
ui-item-off = ⬜ { $label }
ui-chosen = ✓ { $label }
ui-back = ▶ رجوع
ui-does-not-work = 😕 لا يعمل
ui-pause = ⏸ توقف مؤقت
ui-paused = <b>توقفنا هنا.</b> خطوتك محفوظة. ارجع اليوم أو غدًا أو الأسبوع القادم.
ui-restart = ↻ من البداية
# $guide
ui-restart-title = هل نبدأ «{ $guide }» من جديد؟
ui-restart-ask = سترجع إلى الخطوة الأولى. علاماتك واختياراتك في هذا الدليل ستُمسح.
ui-restart-yes = ↻ نعم، من البداية
ui-restart-no = لا، أبقى في خطوتي
# $guide, $step, $steps
ui-continue = ◀ تابع: { $guide }، خطوة { $step } من { $steps }
ui-open-guide = ◀ انتقل إلى: { $guide }

## Notices above a card, and short messages on a press

ui-notice-guide-changed = ✏️ <b>تغيّر هذا الدليل</b> منذ زيارتك الأخيرة. إجاباتك محفوظة. هذه خطوتك الآن:
ui-notice-guide-gone = ✏️ هذا الدليل لم يعد موجودًا هنا. تقدمك في الأدلة الأخرى محفوظ.
# $guide: the guide that replaces it
ui-notice-guide-replaced = ✏️ حلّ محل ذلك الدليل دليل جديد: «{ $guide }».
ui-toast-stale = كانت هذه بطاقة قديمة. هذا مكانك الآن.
ui-toast-first-step = هذه هي الخطوة الأولى.
ui-toast-old-button = هذا الزر قديم جدًا. إليك القائمة.
ui-toast-saved = تم الحفظ ✓
ui-toast-try-again = لم أستطع حفظ هذا. من فضلك اضغط مرة أخرى بعد دقيقة.
ui-choose-one = من فضلك اختر واحدًا من الأزرار في الأسفل.
ui-already-finished = لقد أنهيت هذا الدليل 🎉
ui-no-guide = لا يوجد دليل مفتوح عندك. اختر واحدًا:

## It does not work

# $step
ui-problems-title = ما المشكلة في الخطوة { $step }؟
ui-problems-write = هل هي مشكلة أخرى؟ <b>اكتب ما تراه</b>، بكلماتك أو كما هو مكتوب على الشاشة. بدون رموز وبدون أرقام بطاقات.
ui-problems-none = <b>اكتب ما تراه</b>، بكلماتك أو كما هو مكتوب على الشاشة. بدون رموز وبدون أرقام بطاقات.
ui-ask-problem = <b>ما المشكلة؟</b>
    اكتب ما تراه، بكلماتك أو كما هو مكتوب على الشاشة. من فضلك بدون رموز أو كلمات سر أو أرقام بطاقات أو أرقام جواز.

    أو اختر المكان الذي توقفت عنده:
# $step
ui-back-to-step = ▶ الرجوع إلى الخطوة { $step }
ui-open-fix = ◀ افتح الدليل عند هذه الخطوة
ui-helped = 👍 هذا ساعدني
ui-stuck = 😕 ما زالت المشكلة
ui-helped-thanks = رائع! يسعدني أن المشكلة انحلت.
ui-stuck-route = <b>يؤسفني أن المشكلة ما زالت موجودة.</b> لا أعرف لها حلًا آخر.
    خدمة Alipay نفسها تستطيع النظر في حسابك:
    1. في Alipay افتح <b>Me</b> (حسابي)، ثم <b>Help</b> (المساعدة، أي خدمة العملاء).
    2. اكتب بالإنجليزية واطلب موظفًا حقيقيًا (<b>human agent</b>).
    3. اذكر عند أي خطوة أنت، وانسخ كلمات الشاشة كما هي.

    أرسل الوثائق داخل تطبيق Alipay فقط، ولا ترسلها هنا أبدًا.
ui-report-unknown = <b>لست متأكدًا من المشكلة.</b> أي واحدة من هذه هي الأقرب؟ يمكنك أيضًا أن تكتبها مرة أخرى بكلمات الشاشة كما هي.
ui-report-none-of-these = ليست واحدة من هذه
ui-report-did-you-mean = <b>هل تقصد واحدة من هذه؟</b>
ui-report-rephrase = من فضلك اكتبها مرة أخرى بكلمات مختلفة. أفضل شيء هو كلمات الشاشة كما هي.
ui-report-also = كتبت أيضًا عن:
ui-handoff-none = <b>ليس عندي هنا أشخاص يجيبون.</b>
    المكان الصحيح هو مساعدة Alipay نفسها:
    1. في Alipay افتح <b>Me</b> (حسابي)، ثم <b>Help</b> (المساعدة، أي خدمة العملاء).
    2. اكتب بالإنجليزية واطلب موظفًا حقيقيًا (<b>human agent</b>).

    انتبه: من يراسلك ويعرض إصلاح حسابك مقابل مال هو محتال.
ui-secret-warning = ⚠️ <b>يبدو أن في رسالتك شيئًا سريًا</b> (مثل رقم بطاقة أو رمز أو رقم جواز سفر). لم أحفظها.
    1. احذف تلك الرسالة من هنا الآن.
    2. إذا كان فيها رمز أو كلمة سر، فغيّرها. إذا كان فيها رقم بطاقة، فأخبر بنكك.

    لا أحد ممن يساعدونك يحتاج إلى هذه الأشياء، ولا حتى موظفو Alipay.
ui-not-text = أستطيع قراءة النص والأزرار فقط. من فضلك اكتب ما تراه، أو اضغط على زر في الأسفل.
ui-not-picture = لا أستطيع رؤية الصور أو الملفات، ولم أحفظ ما أرسلته. من فضلك اكتب كلمات الشاشة. لا ترسل هنا أبدًا صور الجواز أو البطاقة: احذفها.
ui-unknown-command = لا أعرف هذا الأمر. إليك القائمة:

## Language and facts

# $name: the language in itself
ui-language-choice = { $name }
ui-language-ask = <b>اختر لغتك</b>
ui-facts-ask = <b>إجاباتك</b>
    أستعملها لأعرض عليك الخطوات المناسبة. اضغط على واحدة لتغييرها.
# $fact (what it is about), $value (the answer)
# The Arabic word between the two keeps the button right to left.
ui-fact-line = { $fact }، جوابي: { $value }
ui-fact-not-asked = لا يوجد بعد

## Privacy

# $days: how long an idle person's data is kept
ui-privacy-text = <b>ما أحفظه</b>
    • لغتك، إذا اخترت لغة
    • إجاباتك عن أسئلتي (في الصين أم لا، نوع الوثيقة، نوع الهاتف، نوع البطاقة)
    • مكانك في كل دليل
    • رقم آخر رسالة مني إليك، ويوم آخر زيارة لك
    • كلمات البلاغات التي لم أعرف جوابها، لمدة 30 يومًا، بعد إخفاء كل ما هو سري، ليعلّمني الناس

    <b>ما لا أحفظه أبدًا:</b> اسمك، رسائلك الأخرى، الرموز، كلمات السر، أرقام البطاقات، بيانات الجواز، الصور.

    إذا مرّ { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } بدون زيارة، أحذف كل شيء. ويمكنك أن تحذفه الآن.
ui-export = 📄 استلام بياناتي
ui-delete = 🗑 حذف بياناتي
ui-export-caption = هذا كل ما أحفظه عنك.
ui-export-nothing = لا أحفظ أي شيء عنك.
ui-delete-ask = <b>هل أحذف كل ما أحفظه عنك؟</b>
    ستذهب لغتك وإجاباتك ومكانك في كل دليل. لا يمكن التراجع عن هذا.
ui-delete-yes = 🗑 نعم، احذف كل شيء
ui-delete-no = لا، احتفظ بها
ui-delete-done = تم. لم أعد أحفظ أي شيء عنك. اكتب { "/start" } عندما تريد أن تبدأ من جديد.
ui-delete-nothing = لا أحفظ أي شيء عنك، فلا يوجد ما أحذفه.

## When something breaks

# $incident: a short code
ui-broken = حدث عطل عندي. خطوتك محفوظة. من فضلك حاول مرة أخرى، أو اكتب { "/menu" }. (رقم العطل: { $incident })
ui-store-down = لا أستطيع الوصول إلى ذاكرتي الآن. لم يضع شيء. من فضلك حاول مرة أخرى بعد دقيقة.
ui-damaged = <b>لا أستطيع قراءة ما حفظته عنك.</b> وضعته جانبًا وأخبرت المسؤولين عني. يمكنك أن تنتظر، أو أن تبدأ الآن من الصفر.
ui-damaged-future = <b>مكانك محفوظ بنسخة أحدث مني.</b> لم يضع شيء: وضعته جانبًا وأخبرت المسؤولين عني. يمكنك أن تنتظر، أو أن تبدأ الآن من الصفر.
ui-start-afresh = ↻ ابدأ من الصفر

## Groups

# $bot: the bot's name
ui-group = أنا Alipay Abroad، مساعد غير رسمي. أرشدك خطوة بخطوة في محادثة خاصة، حتى لا يظهر هنا أي شيء شخصي.
ui-group-open = ◀ افتح المحادثة الخاصة

## The command list (setMyCommands: no HTML)

ui-command-start = البداية
ui-command-menu = كل الأدلة
ui-command-continue = متابعة دليلي
ui-command-restart = بدء دليلي من جديد
ui-command-language = تغيير اللغة
ui-command-human = أين أجد أشخاصًا يساعدونني
ui-command-privacy = ما أحفظه عنك
ui-command-export_my_data = استلام بياناتي
ui-command-delete_my_data = حذف بياناتي
ui-command-cancel = إيقاف دليلي مؤقتًا
ui-command-help = كيف تستعملني
ui-command-guide = اختيار دليل
# The bot's profile texts: at most 512 and 120 characters
ui-profile-description = يأخذك Alipay Abroad من الصفر، بدون حساب Alipay، إلى أول عملية دفع لك في الصين، خطوة بخطوة وبلغتك. غير رسمي: هذا البوت ليس Alipay ولا يرى حسابك.
ui-profile-short = مساعدة خطوة بخطوة في استعمال Alipay للقادمين من خارج الصين. غير رسمي، وليس تابعًا لشركة Alipay.

## Words that people type instead of pressing a button: comma lists

ui-words-done = تم، خلصت، خلصتها، انتهيت، أنهيت، انهيت، التالي، التالى، اللي بعده، الخطوة التالية، جاهز، جاهزة، نعم، ايوه، أيوه، ايوا، اي نعم، اوكي، أوكي، اوك، حسنا، حسنًا، تمام، طيب، ماشي، عملتها، سويتها، درتها، فعلت، نجح، نجحت، صافي، واخا، زين، كملت
ui-words-back = رجوع، ارجع، إرجع، عودة، السابق، السابقة، الخطوة السابقة، للخلف، الى الخلف، إلى الخلف، ورا، وراء، رجعني
ui-words-pause = توقف، وقف، قف، إيقاف، ايقاف، إيقاف مؤقت، ايقاف مؤقت، توقف مؤقت، لاحقا، لاحقًا، بعدين، فيما بعد، من بعد، إلغاء، الغاء، خروج، استراحة، ستوب
ui-words-continue = متابعة، تابع، استمر، استمرار، أكمل، اكمل، كمل، كمّل، واصل، نكمل، أين كنت، اين كنت، أين وصلت، اين وصلت، وين وصلت، فين وصلت، وصلت فين
ui-words-restart = إعادة، اعادة، من جديد، من البداية، من الأول، من الاول، من الصفر، ابدأ من جديد، ابدا من جديد، نبدأ من جديد، نبدا من جديد، إعادة البدء، اعادة البدء، إعادة التشغيل
ui-words-menu = القائمة، قائمة، القايمة، القائمه، قائمه، القائمة الرئيسية، الرئيسية، الرئيسيه، منيو، ابدأ، ابدا، إبدأ، ابدء، بداية، البداية، ستارت
ui-words-help = مساعدة، مساعده، المساعدة، ساعدني، ساعدوني، كيف، كيفاش، كيفية، ازاي، إزاي، شلون، تعليمات، عاونني، عاوني
ui-words-problem = مشكلة، مشكله، مشكل، عندي مشكلة، عندي مشكله، عندي مشكل، خطأ، خطا، غلط، عطل، لا يعمل، لايعمل، لا تعمل، ما يعمل، ما يشتغل، مايشتغل، ما يشتغلش، مش شغال، مو شغال، مش بيشتغل، ما خدامش، ماخدامش، ما كيخدمش، لم ينجح، لم يعمل، ما نجح، ما زبط، ما ضبط، فشل، علقت، عالق، ما زالت المشكلة
ui-words-language = لغة، لغه، اللغة، اللغه، تغيير اللغة، تغيير اللغه، غير اللغة، غيّر اللغة، بدل اللغة
ui-words-human = إنسان، انسان، بشر، موظف، موظفة، شخص، شخص حقيقي، انسان حقيقي، خدمة العملاء، خدمه العملاء، خدمة الزبائن، أكلم شخص، اكلم شخص، اكلم موظف، التحدث مع شخص، التحدث مع موظف، أريد التحدث مع شخص، اريد التحدث مع شخص
