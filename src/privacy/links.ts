/** The small words between an announcement and its value, in both directions. Data only, same notation as the announcers. */
import type { PhraseTable } from "./announcers.ts";

/**
 * - `copula`: says that a value follows ("is", "是");
 * - `filler`: may stand between ("my", "number", "they sent me");
 * - `aside`: may stand between, but never right before the value ("from", "to"): the number then belongs to that word.
 */
export type LinkLabel = "copula" | "filler" | "aside";

export const LINKS: Readonly<Record<LinkLabel, PhraseTable>> = {
  copula: {
    en: "set to|changed to|equal to|is|are|was|were|it's|its|it is|is:|equals|as|says|said|reads|being|i.e.|namely|s",
    zh: "是|为|為|就是|等于|如下|作为|shi",
    ar: "هو|هي|كان|كانت|يكون|وهو|وهي|كالتالي",
    fr: "est|c'est|sont|etait|c est|comme|cest|soit|voici",
    es: "es|son|era|fue|como|esta es|este es",
    pt: "e|sao|era|foi|como|eh",
    ru: "это|вот|был|была|есть|равен|такой|такои|как",
    hi: "है|हैं|था|थी|है:|यह है|hai|tha",
    bn: "হল|হলো|হচ্ছে|ছিল|এটা|হয়",
    ur: "ہے|ہیں|تھا|تھی|یہ ہے",
    id: "adalah|ialah|yaitu|yakni|merupakan|sebagai",
    vi: "la|nhu sau|chinh la|lam",
    th: "คือ|เป็น|ว่า",
    tl: "ay|ay:|ang",
    sw: "ni|ilikuwa|ndiyo|ndio|kama",
    tr: "su|olarak|budur|soyle",
    fa: "است|هست|بود|هستش|اینه|میباشد|عبارتست از",
    ha: "shine|ne|ce|ita ce|shi ne",
    yo: "ni|je|naa ni",
    more: "ist|war|lautet|heisst|sind|e'|il|era|is het|jest|to|は|です|은|는|이|가",
  },
  filler: {
    en: "my|the|your|his|her|our|their|this|that|these|a|an|of|no|nr|nbr|num|number|numbers|no.|code|here|here's|goes|here it is|i|you|they|he|she|it|we|sent|send|sends|gave|give|given|got|get|received|receive|receives|recieved|has|have|had|came|comes|arrived|which|sms|message|text|just|now|today|again|already|also|entered|enter|entering|typed|type|put|input|inputted|use|used|using|tried|try|set|me|us|one|new|old|current|correct|real|full|first|last|actual|please|pls|note|so|ok|okay|and|then|alipay|telegram|account|app|phone|mobile|bank|login|there|only|still|below|following|follows|copy|printed|shown|written|card|holder|front|back|too|guys|sir|digits|email|mail|google|whatsapp|wechat|weixin|taobao|facebook|apple|on it|details|detail|info|value|issued|ends up|got it|dear|would be|would|be|will be|must be|should be|could be|did|does|inside|within|says it",
    zh: "我|的|你|您|他|她|号|號|号码|號碼|码|收到|收到的|收到了|了|发|发的|发来|发来的|发给我|给|短信|短信里|里|输入|输入的|填|填的|填写|用|刚才|刚刚|现在|今天|我的|你的|这个|那个|新|旧|正确|上|支付宝|手机|手机上|账户|登录|在这里|帮我|一下|看|请|卡|背面|有|银行|护照|数字|写的|设置的|设的|设|来|来了|到|到了|，",
    ar: "الخاص|الخاص بي|الخاصه بي|الخاصه|بي|بطاقتي|لدي|لي|عندي|ل|رقم|الرقم|وصلني|وصل|ارسلوه|ارسلوا|ارسلو|استلمت|استلمته|الذي|اللي|التي|ادخلت|كتبت|جاءني|جاني|الي|لحسابي|حسابي|الان|اليوم|هذا|هذه|ذلك|في|رساله|الرساله|sms|الحالي|الجديد|القديم|علي هاتفي|الصحيح|مالي|تبعي|ديالي|حقي|بتاعي|بتاعتي|تاعي|من فضلك|انا|لقد|تم|وقد|الجديده|البنكي|البنكيه|الشخصي|الوطنيه",
    fr: "le|la|mon|ma|mes|votre|ton|ta|n|no|num|numero|de|du|des|d|que|qu|j'ai|jai|j|ai|recu|on|m'a|ma|envoye|ils|m'ont|ont|mont|par|sms|j'ai mis|saisi|tape|entre|utilise|ici|il|elle|pour|compte|alipay|telegram|actuel|nouveau|ancien|suivant|l|les|sur|carte|nationale|dessus|bancaire|bonjour|donc|svp|merci|alors|qui|mis|avec|dans|message|telephone|a|un|une|je|vous|me|deja",
    es: "el|la|mi|mis|su|tu|numero|num|nro|no|n|de|del|que|me|llego|enviaron|mandaron|recibi|he|recibido|por|sms|puse|ingrese|introduje|use|aqui|esta|este|para|cuenta|alipay|telegram|actual|nueva|nuevo|lo|los|las|un|una|yo|han|enviado|mandado|tarjeta|y|con|en|mensaje|telefono|siguiente|dieron",
    pt: "o|a|os|as|meu|minha|seu|sua|numero|num|n|no|de|do|da|que|me|recebi|chegou|enviaram|mandaram|por|sms|coloquei|digitei|usei|aqui|esta|este|para|conta|alipay|telegram|atual|nova|novo|um|uma|eu|cartao|mensagem|telefone|seguinte|deram|veio|foi",
    ru: "мой|моя|мое|моего|моей|моему|ваш|твой|номер|который|что|мне|пришел|пришёл|пришло|прислали|получил|получила|я|ввел|ввёл|ввожу|ввела|в|из|смс|sms|для|от|аккаунта|alipay|телеграм|новый|старый|такой|вот|на|карты|паспорта|сейчас|только|серия|серии|номером|и|у меня|меня|сообщении|отправили|использую|стоит|его|её",
    hi: "मेरा|मेरी|मेरे|आपका|का|की|के|को|नंबर|नम्बर|संख्या|कोड|मुझे|मिला|आया|आया है|मिला है|भेजा|भेजा है|जो|यह|ये|इस|उस|पर|से|में|अलीपे|नया|पुराना|मैंने|डाला|ने|दिया|दर्ज|किया|हुआ|एसएमएस|वाला|no|number|mera|ka|ki|aaya|mila|है",
    bn: "আমার|আপনার|নম্বর|নাম্বার|নং|কোড|আমাকে|পেয়েছি|এসেছে|পাঠিয়েছে|পাঠানো|যে|এই|টি|টা|থেকে|এ|মধ্যে|আলিপে|নতুন|পুরানো|আমি|দিয়েছি|দিলাম|এসএমএস|হলো|এর|র|পাঠাইছে|আসছে",
    ur: "میرا|میری|میرے|آپ کا|آپکا|کا|کی|کے|کو|نمبر|کوڈ|مجھے|ملا|آیا|آیا ہے|بھیجا|ملا ہے|جو|یہ|پر|سے|میں|علی پے|نیا|پرانا|میں نے|ڈالا|نے|درج|کیا|ایس ایم ایس|والا",
    id: "saya|ku|aku|anda|kamu|nomor|no|nombor|nomer|yang|dikirim|diterima|terima|terima dari|masuk|di|ke|sms|untuk|akun|alipay|baru|lama|ini|itu|nya|dapat|dapatkan|masukkan|kirim|mereka|dari sms|pakai|kode|kartu|sudah|berikut|dia|kita|kami|gue|gw",
    vi: "cua|toi|minh|em|ban|anh|so|nhan|duoc|gui|da|ve|sms|cho|tai khoan|alipay|moi|cu|day|nay|vua|nhap|ma|den|dien thoai|the|ho|tin nhan|tren|em la|hien tai|dat",
    th: "ของ|ฉัน|ผม|หนู|เรา|ดิฉัน|คุณ|ที่|ได้|รับ|ได้รับ|ส่ง|ส่งมา|มา|ให้|หมายเลข|เลข|เลขที่|ใส่|กรอก|แล้ว|นี้|ใหม่|เก่า|จาก sms|ทาง|otp|บน|ในบัตร|อาลีเพย์|alipay|ครับ|ค่ะ|คะ|นะ|พิมพ์|ตั้ง|ใช้|มัน|ก็|หลังบัตร|ด้านหลัง|บัตร",
    tl: "ang|ko|aking|ko po|po|na|natanggap|pinadala|dumating|sa|sms|para|alipay|number|numero|ng|yung|ito|nila|akin|bago|luma|nilagay|mo|ni|yun|iyon|code",
    sw: "yangu|langu|wangu|zangu|changu|ya|la|wa|cha|za|namba|nambari|niliyopokea|nilipata|nimepokea|waliotuma|walinitumia|kwa|alipay|mpya|yenye|hii|hiyo|nilitumia|niliweka|nimetumiwa|sms|kadi|msimbo|niliopokea|uliotumwa|uliokuja",
    tr: "benim|bana|gelen|gonderilen|numara|numaram|numarasi|no|nosu|icin|alipay|hesap|hesabim|yeni|eski|sms|ile|girdim|giriyorum|yazdim|bu|mesaj|geldi|kod|kodu|kodum|degeri|im|m|uzerindeki|su an|aldigim|numarami|diye",
    fa: "من|شما|ام|شماره|کد|که|برای|برام|آمد|اومد|اومده|آمده|ارسال|شده|فرستادن|فرستادند|دریافت|کردم|علی پی|جدید|قدیمی|این|را|رو|در|پیامک|وارد|کارت|حساب|بانکی|ای|م|واسه|گرفتم",
    ha: "na|ta|nawa|tawa|lamba|lambar|da|suka|aiko|turo|min|mini|ya|zo|karba|wanda|shi|alipay|sabo|saka|an|aka|tura|samu",
    yo: "mi|ti|won|fi|ranse|si|nomba|mo|gba|yii|naa|alipay|fun|tuntun|o|wa",
    more: "mein|meine|der|die|das|nummer|den|ich|bekommen|habe|lautend|il mio|la mia|mio|mia|numero|che|ho|ricevuto|mijn|het|ontvangen|moj|numer|私の|の|番号|届いた|제|내|번호|받은|나의",
  },
  aside: {
    en: "from|to|for|in|on|at|by|with|via|into|through|during|after|before|since|until|till|than|per|about|around|over|under|not|n't|every|each|or|if|between|nor|within",
    zh: "从|向|到了|在|由|等了|等|过了|尾号|最近|第|前|后|约|共|超过",
    ar: "من|الي|علي|في|عن|منذ|بعد|قبل|حتي|خلال|لمده|لم|لا|مع",
    fr: "de|depuis|vers|apres|avant|jusqu|en|dans|au|aux|pendant|a|sous|chez|pour|par|sur|ou|pas",
    es: "desde|hacia|al|a|despues|antes|hasta|en|durante|por|sin|para|o|con|del",
    pt: "desde|para|ao|depois|antes|ate|em|durante|por|sem|ou|com|pelo|nao",
    ru: "с|к|до|после|через|за|на|от|для|по|или|не|из|в",
    more: "dari|ke|sejak|setelah|selama|hingga|tu|den|sau|truoc|trong|จาก|ถึง|หลัง|ตั้งแต่|ที่เบอร์|mula|mula sa|hanggang|kutoka|kwa|tangu|hadi|icin|kadar|beri|sonra|از|به|تا|بعد|با|daga|zuwa|lati|von|bis|nach|seit|am|um|da|per|dopo|naar|van|od|से|तक|बाद|থেকে|পর্যন্ত|পরে|سے|تک|بعد",
  },
};

/**
 * Words that follow "the password is" without being one: states, questions, helpers.
 * They are looked for as whole words at the start of the would-be password.
 */
export const NOT_A_PASSWORD: PhraseTable = {
  en: "wrong*|incorrect*|invalid*|correct*|right|not|no|none|never|too|very|so|always|still|required|requested|needed|need*|asked|asking|lost|forgot*|forget*|expired|locked|blocked|frozen|disabled|enabled|weak|strong|short|long|safe|secure*|unsafe|changed|reset*|set|saved|stolen|hacked|compromised|leaked|unknown|empty|missing|failed|failing|fail*|error*|rejected|declined|denied|refused|accepted|working|work*|the|a|an|my|your|his|her|their|this|that|these|those|it|i|we|you|he|she|they|what|how|why|where|when|which|who|can|cannot|can't|could|would|should|shall|will|won't|may|might|must|do|does|did|don't|doesn't|didn't|is|isn't|are|was|wasn't|has|have|hasn't|haven't|had|be|been|being|and|or|but|if|because|for|from|to|in|on|at|by|with|without|of|off|as|than|then|there|here|now|also|only|just|please|pls|plz|help*|hello|hi|good|ok|okay|fine|different|same|similar|new|old|hard|easy|simple|complicated|numeric|alphanumeric|digits|letters|characters|six|four|eight|all|any|some|something|anything|nothing|everything|one|two|recover*|change|changing|remember*|protected|required|sent|received|created|being|mandatory|optional|supposed|unable|impossible|possible|available|unavailable|ready|necessary|verified|verification|recognized|recognised|known|hidden|visible|masked|entered|typed|temporarily|temporary|keeps|really|actually|already|again|maybe|obviously|definitely|apparently|somehow|gone|private|secret|confidential|important|enough|less|more|longer|shorter|bad|broken|true|false|yes|doubt*|alipay|login|payment|passport|account|code|number|field|box|page|screen|button|security|face|fingerprint|email|phone|message|sms",
  fr: "faux|fausse|incorrect*|invalide*|errone*|mauvais*|correct*|bon|bonne|oublie*|perdu*|bloque*|expire*|refuse*|rejete*|pas|plus|jamais|toujours|trop|tres|encore|deja|demande*|requis*|obligatoire|necessaire|inconnu*|different*|change*|reinitialise*|vole*|pirate*|le|la|les|un|une|mon|ma|mes|ce|cette|ces|celui|il|elle|je|vous|on|que|qui|quoi|comment|pourquoi|ou|quand|de|du|des|a|au|en|dans|pour|par|sur|avec|sans|et|mais|si|non|oui|accepte*|valide*|faible|fort|court|long|securise*|enregistre*|protege*|introuvable|ne|n|impossible|aide*|bonjour|svp|merci|s'il|inexact*|compose*|bien|exact*|mal|vide|secret|identique|nouveau",
  es: "incorrect*|invalid*|erronea*|erroneo|equivocad*|mal|mala|correct*|buena|olvid*|perdi*|bloquead*|caduc*|expir*|rechaz*|no|nunca|siempre|muy|demasiado|aun|todavia|ya|requerid*|obligatori*|necesari*|desconocid*|diferente*|cambi*|robad*|hacke*|el|la|los|las|un|una|mi|su|tu|este|esta|eso|que|como|por|porque|cuando|donde|quien|de|del|a|al|en|para|con|sin|y|o|pero|si|valid*|debil|fuerte|corta|larga|segura|seguro|guardad*|acept*|falla*|fallo|error*|ayuda*|hola|gracias|imposible|se|me|lo|solicitad*|pedid*|distint*|igual|numeric*",
  pt: "incorret*|invalid*|errad*|correta|correto|certa|esquec*|perdi*|bloquead*|expir*|recusad*|rejeitad*|nao|nunca|sempre|muito|demais|ainda|ja|exigid*|obrigatori*|necessari*|desconhecid*|diferente*|alterad*|mud*|roubad*|hackead*|o|a|os|as|um|uma|meu|minha|seu|sua|este|esta|isso|que|como|por|porque|quando|onde|quem|de|do|da|em|no|na|para|com|sem|e|ou|mas|se|valid*|fraca|forte|curta|longa|segura|salva|aceit*|falh*|erro*|ajuda*|ola|obrigad*|impossivel|pedid*|igual|mesma",
  ru: "неверн*|неправильн*|верн*|правильн*|забыл*|потерял*|утерян*|заблокирован*|истек*|отклонен*|не|нет|никогда|всегда|очень|слишком|еще|уже|нуж*|требуется|обязателен|неизвестен|другой|изменен*|сменил*|украд*|взлом*|мой|моя|ваш|этот|это|тот|что|как|почему|зачем|когда|где|кто|какой|от|для|на|в|из|с|и|или|но|если|при|по|подходит|принят*|слаб*|сильн*|корот*|длинн*|надежн*|сохранен*|ошибк*|помог*|привет|здравств*|спасибо|пожалуйста|невозможн*|сброшен*|сбросить|просит|тот же|цифров*|числов*|должен|состоит|недействит*|некоррект*",
  id: "salah*|benar|tidak|bukan|belum|sudah|selalu|terlalu|sangat|masih|hilang|lupa*|diblokir|terkunci|kedaluwarsa|ditolak|diminta|diperlukan|wajib|apa|bagaimana|kenapa|mengapa|kapan|dimana|siapa|yang|saya|anda|ini|itu|untuk|dari|ke|di|dan|atau|tapi|jika|dengan|tanpa|lemah|kuat|pendek|panjang|aman|diterima|gagal|error|tolong|bantu*|halo|terima kasih|mohon|diganti|diubah|berbeda|sama|gak|nggak|ga|tak|bisa|harus|betul|dicuri|perlu|keliru|valid|invalid|anu|dia",
  vi: "sai|dung|khong|chua|da|luon|qua|rat|van|mat|quen|bi|het|can|yeu cau|bat buoc|gi|sao|nao|the nao|tai sao|khi|o dau|ai|cua|toi|ban|nay|do|cho|tu|va|hoac|nhung|neu|voi|yeu|manh|ngan|dai|an toan|loi|that bai|giup*|xin|chao|cam on|hop le|khac|cu|moi|vi|cung|phai|so|duoc|mot|hay|co",
  tl: "mali*|tama|hindi|wala|nawala|nakalimutan*|laging|palagi|masyadong|na|naka|ano|paano|bakit|kailan|saan|sino|ang|ng|sa|ko|mo|po|ito|iyan|at|o|pero|kung|may|di|tulong*|salamat|kailangan|expired|tinanggihan|tinatanggap|mahina|invalid|pareho|iba|blocked",
  sw: "si|sio|sahihi|mbaya|vibaya|batili|limekosewa|imekosewa|umepotea|imepotea|nimesahau|limesahaulika|imezuiwa|limezuiwa|inahitajika|linahitajika|nini|vipi|kwa|kwanini|lini|wapi|nani|ya|la|wa|na|au|lakini|kama|tafadhali|msaada|nisaidie|asante|dhaifu|fupi|refu|ile|hii|ndefu|mpya|gani|tofauti|halikubali*|limekataliwa|limebadilika|sawa",
  tr: "yanlis*|hatali*|dogru*|gecersiz*|unuttum*|unut*|kayip*|kayboldu|kilit*|engellendi|suresi|reddedil*|degil*|yok*|var|her|cok|hala|gerekli*|lazim|isteniyor|istiyor|soruyor|ne|nasil|neden|niye|nerede|kim|hangi|bu|su|o|ve|veya|ama|eger|icin|ile|zayif|guclu|kisa|uzun|guvenli|kabul*|calismiyor|basarisiz*|yardim*|merhaba|tesekkur*|lutfen|degis*|farkli|ayni|yeni|eski|mi|mu|olmuyor|oldugunu|diyor|bilmiyorum|hatirla*|alamiyorum|giriyorum|sifirla*|bir|alti|kodu|calindi|rakam*|belirle*|girdim|girin|giriniz",
  ha: "ba|ba daidai|kuskure|daidai|manta*|na|ta|ya|an|menene|yaya|me|ina|wanda|da|amma|idan|taimako|don|allah|ne|ce|bai|babu|batacce|bace|kulle|mara*",
  yo: "ko|ti|ki|asise|kii|tobi|gbagbe|mo|bawo|kini|nibo|tani|naa|mi|ati|sugbon|jowo|e|je|o|se|sonu|dara|n|titun",
  hi: "galat|sahi|nahi*|bhool*|kya|kaise|hai|kyu*|mera|ka|ki|ko|se|aur|bhul*|yaad|chahiye|nhi|gaya|gayi|kar*|ho|invalid|wrong",
  more: "falsch*|richtig*|nicht|kein*|vergessen*|verloren|gesperrt|abgelaufen|immer|zu|sehr|noch|schon|erforderlich|ungultig*|was|wie|warum|sbagliat*|errat*|corrett*|non|dimenticat*|pers*|bloccat*|scadut*|sempre|troppo|molto|ancora|come|perche|onjuist*|verkeerd*|niet|vergeten|nieprawidlow*|bledn*|zle|nie|zapomnial*",
};
