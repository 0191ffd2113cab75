/** The small words between a trigger phrase and its value, in both directions. Data only, in the notation of `triggers.ts`. */
import type { PhraseTable } from "./triggers.ts";

/**
 * What a small word between a trigger phrase and a value does.
 * - `copula`: says that a value follows ("is", "是");
 * - `filler`: may stand between ("my", "number", "they sent me");
 * - `preposition`: may stand between, but never right before the value ("to", "after"): the number then belongs to that word;
 * - `origin`: a preposition that names who sent ("from 95188").
 */
export type LinkLabel = "copula" | "filler" | "preposition" | "origin";

/** Small words per label and language; a phrase of two labels has the first of origin, preposition, copula, filler. */
export const LINKS: Readonly<Record<LinkLabel, PhraseTable>> = {
  copula: {
    en: "set to|changed to|equal to|is|are|was|were|it's|its|it is|is:|equals|as|says|said|reads|being|i.e.|namely|s|for the|for my|as the|as my|as a",
    zh: "是|为|為|就是|等于|如下|作为|shi|改成|改为|换成|设成|成|写的是",
    ar: "هو|هي|كان|كانت|يكون|وهو|وهي|كالتالي",
    fr: "est|c'est|sont|etait|c est|comme|cest|soit|voici|devenu",
    es: "es|son|era|fue|como|esta es|este es",
    pt: "e|sao|foi|eh",
    ru: "это|вот|был|была|есть|равен|такой|как",
    hi: "है|हैं|था|थी|है:|यह है|hai|tha|बदलकर|बदल कर",
    bn: "হল|হলো|হচ্ছে|ছিল|এটা|হয়",
    ur: "ہے|ہیں|تھا|تھی|یہ ہے",
    id: "adalah|ialah|yaitu|yakni|merupakan|sebagai|jadi|menjadi|diganti jadi|diubah jadi|diganti menjadi",
    vi: "la|nhu sau|chinh la|lam|thanh",
    th: "คือ|เป็น|ว่า",
    tl: "ay|ay:|ang",
    sw: "ni|ilikuwa|ndiyo|ndio|kama",
    tr: "su|olarak|budur|soyle",
    fa: "است|هست|بود|هستش|اینه|میباشد|عبارتست از",
    ha: "shine|ne|ce|ita ce|shi ne",
    yo: "je|naa ni",
    more: "ist|war|lautet|heisst|sind|e'|il|is het|jest|は|です|은|는|이|가",
  },
  filler: {
    en: "my|the|your|his|her|our|their|this|that|these|an|of|no|nr|nbr|num|number|numbers|no.|code|here|here's|goes|here it is|i|you|they|he|she|it|we|sent|send|sends|gave|give|given|got|get|received|receive|receives|recieved|has|have|had|came|comes|arrived|which|sms|message|text|just|now|today|again|already|also|entered|enter|entering|typed|type|put|input|inputted|use|used|using|tried|try|set|me|us|one|new|old|current|correct|real|full|first|last|actual|please|pls|note|so|ok|okay|and|then|alipay|telegram|account|app|phone|mobile|bank|login|there|only|still|below|following|follows|copy|printed|shown|written|card|holder|front|back|too|guys|sir|digits|email|mail|google|whatsapp|wechat|weixin|taobao|facebook|apple|on it|details|detail|info|value|issued|ends up|got it|dear|would be|would|be|will be|must be|should be|could be|did|does|inside|says it|on the back|behind|behind it|on the reverse|at the end",
    zh: "我|的|你|您|他|她|号|號|号码|號碼|码|收到|收到的|收到了|了|发|发的|发来|发来的|发给我|给|短信|短信里|里|输入|输入的|填|填的|填写|用|刚才|刚刚|现在|今天|我的|你的|这个|那个|新|旧|正确|上|支付宝|手机|手机上|账户|登录|在这里|帮我|一下|看|请|卡|背面|有|银行|护照|数字|写的|设置的|设的|设|来|来了|到|，|由|从原来的|显示|上的|后面",
    ar: "الخاص|الخاص بي|الخاصه بي|الخاصه|بي|بطاقتي|لدي|لي|عندي|ل|رقم|الرقم|وصلني|وصل|ارسلوه|ارسلوا|ارسلو|استلمت|استلمته|الذي|اللي|التي|ادخلت|كتبت|جاءني|جاني|لحسابي|حسابي|الان|اليوم|هذا|هذه|ذلك|رساله|الرساله|الحالي|الجديد|القديم|علي هاتفي|الصحيح|مالي|تبعي|ديالي|حقي|بتاعي|بتاعتي|تاعي|من فضلك|انا|لقد|تم|وقد|الجديده|البنكي|البنكيه|الشخصي|الوطنيه",
    fr: "le|mon|ma|mes|votre|ton|ta|n|numero|du|des|d|que|qu|j'ai|jai|j|ai|recu|m'a|envoye|ils|m'ont|ont|mont|j'ai mis|saisi|tape|entre|utilise|ici|elle|compte|actuel|nouveau|ancien|suivant|l|les|carte|nationale|dessus|bancaire|bonjour|donc|svp|merci|alors|qui|mis|avec|telephone|un|une|vous|deja|au verso|au dos|derriere|verso|au recto|envoyee|recue|recus|affiche|et|deux",
    es: "el|mi|nro|llego|enviaron|mandaron|recibi|recibido|puse|ingrese|introduje|aqui|esta|este|cuenta|nueva|nuevo|lo|los|las|una|yo|han|enviado|mandado|tarjeta|y|mensaje|telefono|siguiente|dieron|al reverso|de atras|detras|atras|con|el numero|recibida|enviada|anterior",
    pt: "os|meu|minha|seu|sua|do|recebi|chegou|enviaram|mandaram|coloquei|digitei|usei|conta|atual|nova|novo|uma|eu|cartao|mensagem|telefone|seguinte|deram|veio|no verso|de tras|recebido|recebida|recebidos",
    ru: "мой|моя|мое|моего|моей|моему|ваш|твой|номер|который|что|мне|пришел|пришло|прислали|получил|получила|я|ввел|ввожу|ввела|смс|аккаунта|телеграм|новый|старый|карты|паспорта|сейчас|только|серия|серии|номером|и|у меня|меня|сообщении|отправили|использую|стоит|его|её|на обороте|сзади|на обратной стороне|код|кода|обратной|стороне|карточки",
    hi: "मेरा|मेरी|मेरे|आपका|का|की|के|को|नंबर|नम्बर|संख्या|कोड|मुझे|मिला|आया|आया है|मिला है|भेजा|भेजा है|जो|यह|ये|इस|उस|पर|में|अलीपे|नया|पुराना|मैंने|डाला|ने|दिया|दर्ज|किया|हुआ|एसएमएस|वाला|mera|ka|ki|aaya|mila",
    bn: "আমার|আপনার|নম্বর|নাম্বার|নং|কোড|আমাকে|পেয়েছি|এসেছে|পাঠিয়েছে|পাঠানো|যে|এই|টি|টা|এ|মধ্যে|আলিপে|নতুন|পুরানো|আমি|দিয়েছি|দিলাম|এসএমএস|এর|র|পাঠাইছে|আসছে",
    ur: "میرا|میری|میرے|آپ کا|آپکا|کا|کی|کے|کو|نمبر|کوڈ|مجھے|ملا|آیا|آیا ہے|بھیجا|ملا ہے|جو|یہ|پر|میں|علی پے|نیا|پرانا|میں نے|ڈالا|نے|درج|کیا|ایس ایم ایس|والا",
    id: "saya|ku|aku|anda|kamu|nomor|nombor|nomer|yang|dikirim|diterima|terima|terima dari|masuk|di|untuk|akun|baru|lama|ini|itu|nya|dapat|dapatkan|masukkan|kirim|mereka|dari sms|pakai|kode|kartu|sudah|berikut|dia|kita|kami|gue|gw",
    vi: "cua|toi|minh|ban|anh|nhan|duoc|gui|ve|cho|tai khoan|moi|cu|day|nay|vua|nhap|dien thoai|ho|tin nhan|tren|em la|hien tai|dat|gui den|gui ve|gui toi|nhan duoc",
    th: "ของ|ฉัน|ผม|หนู|เรา|ดิฉัน|คุณ|ที่|ได้|รับ|ได้รับ|ส่ง|ส่งมา|มา|ให้|หมายเลข|เลข|เลขที่|ใส่|กรอก|แล้ว|นี้|ใหม่|เก่า|จาก sms|ทาง|otp|บน|ในบัตร|อาลีเพย์|ครับ|ค่ะ|คะ|นะ|พิมพ์|ตั้ง|ใช้|มัน|ก็|หลังบัตร|ด้านหลัง|บัตร",
    tl: "ko|aking|ko po|po|na|natanggap|pinadala|dumating|sa|ng|yung|ito|nila|akin|bago|luma|nilagay|mo|yun|iyon",
    sw: "yangu|langu|wangu|zangu|changu|ya|wa|cha|za|namba|nambari|niliyopokea|nilipata|nimepokea|waliotuma|walinitumia|mpya|yenye|hii|hiyo|nilitumia|niliweka|nimetumiwa|kadi|msimbo|niliopokea|uliotumwa|uliokuja|yangu ya kusafiria|kusafiria",
    tr: "benim|bana|gelen|gonderilen|numara|numaram|numarasi|nosu|hesap|hesabim|yeni|eski|ile|girdim|giriyorum|yazdim|bu|mesaj|geldi|kod|kodu|kodum|degeri|im|m|uzerindeki|su an|aldigim|numarami|diye",
    fa: "شما|ام|شماره|کد|که|برای|برام|آمد|اومد|اومده|آمده|ارسال|شده|فرستادن|فرستادند|دریافت|کردم|علی پی|جدید|قدیمی|این|را|رو|در|پیامک|وارد|کارت|حساب|بانکی|ای|م|واسه|گرفتم|من",
    ha: "nawa|tawa|lamba|lambar|suka|aiko|turo|min|mini|zo|karba|wanda|sabo|saka|aka|tura|samu|dina|dana|nake",
    yo: "ti|won|fi|ranse|si|nomba|gba|yii|naa|fun|tuntun",
    more: "mein|meine|der|die|das|nummer|ich|bekommen|habe|lautend|il mio|la mia|mio|mia|che|ricevuto|mijn|het|ontvangen|moj|numer|私の|の|番号|届いた|제|내|번호|받은|나의|세자리|세 자리|숫자|숫자는|카드|뒷면|裏面|桁|カード",
  },
  preposition: {
    en: "to|for|in|on|at|by|with|via|into|through|during|after|before|since|until|till|than|per|about|around|over|under|not|n't|every|each|if|between|within",
    zh: "向|到了|在|等了|等|过了|尾号|最近|第|前|后|约|共|超过",
    ar: "الي|علي|في|عن|منذ|بعد|قبل|حتي|خلال|لمده|لم|لا|مع",
    fr: "vers|apres|avant|jusqu|en|dans|au|aux|pendant|a|sous|chez|pour|par|sur|pas",
    es: "hacia|al|despues|antes|hasta|durante|por|sin|para|o",
    pt: "ao|depois|ate|em|sem|com|nao",
    ru: "к|до|после|через|за|на|для|по|не|из|в",
    more: "ke|sejak|setelah|selama|hingga|den|sau|truoc|trong|ถึง|หลัง|ตั้งแต่|ที่เบอร์|mula|mula sa|hanggang|kwa|tangu|hadi|icin|kadar|beri|sonra|به|تا|با|zuwa|lati|bis|nach|seit|am|um|da|dopo|naar|तक|बाद|পর্যন্ত|পরে|تک",
  },
  origin: {
    en: "from",
    zh: "从",
    fr: "de|depuis",
    es: "desde|del",
    pt: "pelo",
    ru: "с|от",
    more: "dari|tu|จาก|kutoka|از|daga|von|van|od|से|থেকে|سے",
  },
};

/**
 * Words that follow "the password is" without being one: states, questions, helpers.
 * They are looked for as whole words at the start of the would-be password.
 */
export const NOT_A_PASSWORD: PhraseTable = {
  en: "wrong*|incorrect*|invalid*|correct*|right|not|no|none|never|too|very|so|always|still|required|requested|need*|asked|asking|lost|forgot*|forget*|locked|blocked|frozen|disabled|enabled|weak|strong|short|long|safe|secure*|unsafe|reset*|set|saved|stolen|compromised|leaked|unknown|empty|missing|fail*|rejected|declined|denied|work*|the|a|an|my|your|his|her|their|this|that|these|those|it|i|we|you|he|she|they|what|how|why|where|when|which|who|can|cannot|can't|could|would|should|shall|will|won't|may|might|must|do|does|did|don't|doesn't|didn't|is|isn't|are|was|wasn't|has|have|hasn't|haven't|had|be|been|being|and|or|but|if|because|for|from|to|in|on|at|by|with|without|of|off|as|than|then|there|here|now|also|only|just|please|pls|plz|help*|hello|hi|good|ok|okay|fine|same|similar|new|old|hard|easy|simple|complicated|alphanumeric|digits|letters|characters|six|four|eight|all|any|some|something|anything|nothing|everything|one|two|recover*|changing|remember*|protected|sent|received|created|mandatory|optional|supposed|unable|impossible|possible|available|unavailable|ready|necessary|verified|verification|recognized|recognised|known|hidden|visible|masked|entered|typed|temporarily|temporary|keeps|really|actually|already|again|maybe|obviously|definitely|apparently|somehow|gone|private|secret|confidential|important|enough|less|more|longer|shorter|bad|broken|true|false|yes|doubt*|alipay|login|payment|passport|account|code|number|field|box|page|screen|button|security|face|fingerprint|email|phone|message|sms",
  fr: "verrouill*|mets|met|tape|saisis|veux|peux|fais|suis|sais|dois|comprends|crois|pense|mis|entre|faux|fausse|mauvais*|bon|bonne|oublie*|perdu*|bloque*|refuse*|rejete*|pas|plus|jamais|toujours|trop|tres|encore|deja|demande*|requis*|obligatoire|necessaire|inconnu*|different*|change*|reinitialise*|vole*|pirate*|le|la|les|un|une|mon|ma|mes|ce|cette|ces|celui|il|elle|je|vous|que|qui|quoi|comment|pourquoi|ou|quand|de|du|des|au|en|dans|pour|par|sur|avec|sans|et|mais|si|non|oui|accepte*|faible|fort|court|securise*|enregistre*|protege*|introuvable|ne|n|aide*|bonjour|svp|merci|s'il|inexact*|compose*|bien|exact*|mal|vide|identique|nouveau",
  es: "equivocad*|mala|buena|olvid*|perdi*|caduc*|expir*|rechaz*|nunca|siempre|muy|demasiado|aun|todavia|ya|requerid*|obligatori*|necesari*|desconocid*|diferente*|cambi*|robad*|hacke*|el|los|las|una|mi|su|tu|este|esta|eso|como|por|porque|cuando|donde|quien|del|al|para|con|sin|y|o|pero|valid*|debil|fuerte|corta|larga|segura|seguro|guardad*|acept*|falla*|fallo|ayuda*|hola|gracias|imposible|se|me|lo|solicitad*|pedid*|distint*|igual|numeric*",
  pt: "incorret*|errad*|correta|correto|certa|esquec*|recusad*|rejeitad*|nao|sempre|muito|demais|ainda|ja|exigid*|obrigatori*|necessari*|desconhecid*|alterad*|mud*|roubad*|os|um|uma|meu|minha|seu|sua|isso|quando|onde|quem|da|em|na|com|sem|e|mas|fraca|forte|curta|longa|salva|aceit*|falh*|erro*|ajuda*|ola|obrigad*|impossivel|mesma",
  ru: "неверн*|неправильн*|верн*|правильн*|забыл*|потерял*|утерян*|заблокирован*|истек*|отклонен*|не|нет|никогда|всегда|очень|слишком|еще|уже|нуж*|требуется|обязателен|неизвестен|другой|изменен*|сменил*|украд*|взлом*|мой|моя|ваш|этот|это|тот|что|как|почему|зачем|когда|где|кто|какой|от|для|на|в|из|с|и|или|но|если|при|по|подходит|принят*|слаб*|сильн*|корот*|длинн*|надежн*|сохранен*|ошибк*|помог*|привет|здравств*|спасибо|пожалуйста|невозможн*|сброшен*|сбросить|просит|тот же|цифров*|числов*|должен|состоит|недействит*|некоррект*",
  id: "salah*|benar|tidak|bukan|belum|sudah|selalu|terlalu|sangat|masih|hilang|lupa*|diblokir|terkunci|kedaluwarsa|ditolak|diminta|diperlukan|wajib|apa|bagaimana|kenapa|mengapa|kapan|dimana|siapa|yang|saya|anda|ini|itu|untuk|dari|ke|di|dan|atau|tapi|jika|dengan|tanpa|lemah|kuat|pendek|panjang|aman|diterima|gagal|tolong|bantu*|halo|terima kasih|mohon|diganti|diubah|berbeda|sama|gak|nggak|ga|tak|bisa|harus|betul|dicuri|perlu|keliru|anu|dia",
  vi: "sai|dung|khong|chua|luon|qua|rat|van|mat|quen|bi|het|yeu cau|bat buoc|gi|sao|the nao|tai sao|khi|o dau|ai|cua|toi|ban|nay|cho|va|hoac|nhung|neu|voi|yeu|manh|ngan|dai|an toan|loi|that bai|giup*|xin|chao|cam on|hop le|khac|cu|moi|vi|cung|phai|duoc|mot|hay|co",
  tl: "mali*|tama|hindi|wala|nawala|nakalimutan*|laging|palagi|masyadong|naka|ano|paano|bakit|kailan|saan|sino|ang|ng|sa|ko|mo|po|ito|iyan|kung|tulong*|salamat|kailangan|tinanggihan|tinatanggap|mahina|pareho|iba",
  sw: "sio|sahihi|mbaya|vibaya|batili|limekosewa|imekosewa|umepotea|imepotea|nimesahau|limesahaulika|imezuiwa|limezuiwa|inahitajika|linahitajika|nini|vipi|kwa|kwanini|lini|wapi|nani|wa|lakini|kama|tafadhali|msaada|nisaidie|asante|dhaifu|fupi|refu|ile|hii|ndefu|mpya|gani|tofauti|halikubali*|limekataliwa|limebadilika|sawa",
  tr: "yanlis*|demek|nedir|midir|hatali*|dogru*|gecersiz*|unut*|kayip*|kayboldu|kilit*|engellendi|suresi|reddedil*|degil*|yok*|var|cok|hala|gerekli*|lazim|isteniyor|istiyor|soruyor|nasil|neden|niye|nerede|kim|hangi|bu|ve|veya|ama|eger|icin|zayif|guclu|kisa|uzun|guvenli|kabul*|calismiyor|basarisiz*|yardim*|merhaba|tesekkur*|lutfen|degis*|farkli|ayni|yeni|eski|mu|olmuyor|oldugunu|diyor|bilmiyorum|hatirla*|alamiyorum|giriyorum|sifirla*|bir|alti|kodu|calindi|rakam*|belirle*|girdim|girin|giriniz",
  ha: "ba|ba daidai|kuskure|daidai|manta*|ta|menene|yaya|ina|wanda|amma|idan|taimako|don|allah|bai|babu|batacce|bace|kulle|mara*",
  yo: "ti|ki|asise|kii|tobi|gbagbe|bawo|kini|nibo|tani|naa|ati|sugbon|jowo|sonu|dara|titun",
  hi: "galat|sahi|nahi*|bhool*|kya|kaise|hai|kyu*|mera|ka|aur|bhul*|yaad|chahiye|nhi|gaya|gayi|kar*|ho",
  more: "falsch*|richtig*|nicht|kein*|vergessen*|verloren|gesperrt|abgelaufen|immer|zu|sehr|noch|schon|erforderlich|ungultig*|wie|warum|sbagliat*|errat*|corrett*|dimenticat*|pers*|bloccat*|scadut*|troppo|molto|ancora|come|perche|onjuist*|verkeerd*|niet|vergeten|nieprawidlow*|bledn*|zle|nie|zapomnial*",
};
