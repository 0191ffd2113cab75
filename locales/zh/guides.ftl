### The five guides, questions about the person, and names of facts, in Simplified Chinese.
### Telegram HTML: only <b>, <i>, <code>, <a>. Figures are variables of flows/facts.yaml. The bot adds the date lines.
### Menu labels of Alipay are those of its Chinese screens; at the first tap the English label stands in brackets.
### 点 is a tap in Alipay, 按 is a press on a button of the bot. `.see` follows "成功后：".

## Questions about the person

fact-where =
    .title = 我现在在哪里
    .ask = 您现在在哪里？
    .why = 在中国大陆以外，有些步骤不一样。这里港澳台地区算“大陆以外”。
    .value-china = 🇨🇳 在中国大陆
    .value-abroad = 🌍 在大陆以外
    .value-unknown = 不知道 / 跳过
fact-document =
    .title = 我的证件
    .ask = 您打算用哪种证件做身份认证？
    .why = 只要告诉我种类。不要把证件号码或照片发给我。
    .value-passport = 护照
    .value-travel-permit = 回乡证 / 台胞证
    .value-residence-id = 中国永居证 / 居住证
    .value-other = 都没有
    .value-unknown = 不知道 / 跳过
fact-phone =
    .title = 我的手机
    .ask = 您用哪种手机？
    .why = 不同的手机，下载应用的地方不一样。
    .value-ios = iPhone（苹果）
    .value-android = 安卓，有 Google Play
    .value-other = 华为或其他手机
    .value-unknown = 不知道 / 跳过
fact-card =
    .title = 我的银行卡
    .ask = 您的银行卡是什么品牌？
    .why = 请看卡上的小标志。不要把卡号发给我。
    .value-visa = Visa（维萨）
    .value-mastercard = Mastercard（万事达）
    .value-amex = 美国运通（Amex）
    .value-jcb = JCB
    .value-diners = 大来卡（Diners Club）
    .value-unionpay = 银联（UnionPay）
    .value-other = Discover 或其他
    .value-none = 我没有银行卡
    .value-unknown = 不知道 / 跳过

## Guide: registration

guide-registration =
    .title = 注册支付宝
    .summary = 装对应用，用自己的手机号注册。

step-registration-prepare =
    .title = 先准备好这些
    .do = 准备好一项，就按一下那一行。都齐了，再按“都准备好了”。
    .item-passport = 本人的护照，没有过期
    .item-number = 本人的手机号
    .item-texts = 这个号码能收短信
    .item-internet = 网络良好，VPN 已关
    .note = 外国号码、中国号码都可以。请用您会一直保留的号码。
        不要用网上的收短信网站，也不要借号码：谁拿着号码，谁就能拿走您的账户。
        以后做身份认证要用护照。护照过期了？请先换新护照。

step-registration-install-ios =
    .title = 在 iPhone 上安装支付宝
    .do = 1. 打开 <b>App Store</b>。
        2. 搜索<b>支付宝</b>或 <b>Alipay</b>。
        3. 看清名字：是<b>支付宝</b>（Alipay），不是 AlipayHK。
        4. 安装。
    .see = 手机上有一个叫“支付宝”或“Alipay”的应用。
    .note = 不需要香港号码。陌生人发来的链接，千万不要用来安装支付宝。

step-registration-install-android =
    .title = 在安卓手机上安装支付宝
    .do = 1. 打开 <b>Google Play</b>。
        2. 搜索<b>支付宝</b>或 <b>Alipay</b>。
        3. 看清名字：是<b>支付宝</b>（Alipay），不是 AlipayHK。
        4. 安装。
    .see = 手机上有一个叫“支付宝”或“Alipay”的应用。
    .note = 商店里没有？请只用支付宝自己的网站：alipay.com。陌生人发来的链接，千万不要用来安装支付宝。

step-registration-install-any =
    .title = 安装支付宝
    .do = 1. 打开手机自带的官方应用商店。
        2. 搜索<b>支付宝</b>或 <b>Alipay</b>。
        3. 看清名字：是<b>支付宝</b>（Alipay），不是 AlipayHK。
        4. 安装。
        5. 商店里没有？请打开支付宝自己的网站 alipay.com，在那里下载。
    .see = 手机上有一个叫“支付宝”或“Alipay”的应用。
    .note = 陌生人发来的链接，千万不要用来安装支付宝。

step-registration-which-app =
    .title = 看看应用的名字
    .do = 有两个应用。<b>AlipayHK</b> 是另一个应用，给香港用的。您需要的是<b>支付宝</b>（英文名：Alipay）。
        您手机上的图标下面写的是什么？
    .option-alipay = 支付宝（或 Alipay）
    .option-alipay-hk = AlipayHK
    .option-not-sure = 别的名字 / 我不确定

step-registration-swap-app =
    .title = 换成正确的应用
    .do = 1. 从手机上删除装错的应用。
        2. 再打开应用商店。
        3. 搜索<b>支付宝</b>或 <b>Alipay</b>。
        4. 选名字是<b>支付宝</b>（Alipay）的那个，不是 AlipayHK。
        5. 安装。
    .see = 图标下面写的是“支付宝”或“Alipay”。
    .note = 不确定？请在商店里打开这个应用，看它的全名。如果是对的，就留着。

step-registration-choose-language =
    .title = 打开支付宝，选择语言
    .do = 1. 打开支付宝。
        2. 选择您的语言。如果没有，就选 English（英语）。
        3. 支付宝会问您一些权限。看一看，同意的才允许。
    .see = 您看到可以注册或登录的页面，用的是您选的语言。
    .note = 页面上的文字看不懂？请截图，再用翻译软件打开。

step-registration-choose-region =
    .title = 选择国家或地区
    .do = 1. 点<b>注册</b>（Sign up）。
        2. 选择您居住的国家或地区。
        3. 列表里没有？试试这个地名的其他写法。
    .see = 页面上有您的国家，还有填手机号的地方。

step-registration-enter-number =
    .title = 填写手机号
    .do = 1. 选择<b>手机号</b>的国家代码（例如 +33）。
        2. 填写您的手机号。
        3. 看一下协议。同意就打勾。
        4. 点一次<b>注册</b>（Sign up）。
    .see = 支付宝说验证码已经发送。
    .note = 号码只填在支付宝里，不要写在这里。按别人从国外打给您时的写法填：大多数国家要去掉第一个 0，少数国家（科特迪瓦、贝宁、意大利）要保留。

step-registration-code-arrived =
    .title = 收到验证码了吗？
    .do = 支付宝会发一条带验证码的短信。请等几分钟。
        您看到什么？
    .option-arrived = 收到验证码了
    .option-nothing-yet = 还没收到短信
    .option-too-many = “次数过多”（too many attempts）
    .note = 验证码千万不要告诉别人。我也不需要它。

step-registration-find-code =
    .title = 没收到？检查这几点
    .do = 1. 国家代码对吗？号码是按从国外拨打的写法填的吗（大多数国家要去掉第一个 0）？
        2. 漫游开了吗？手机有信号吗？
        3. 正确的 SIM 卡开着吗？旅行用的 eSIM 可能会顶替您的号码。
        4. 看看垃圾短信。
        5. 等一等。然后只再要<b>一次</b>验证码，不要多要。
    .option-arrived = 现在收到了
    .option-ask-new-code = 我再填一次号码
    .option-still-nothing = 又试了一次，还是没有
    .note = 只有您的页面上有邮箱选项，才能用邮箱。

step-registration-stop-trying =
    .title = 尝试次数过多：先停一停
    .do = 再试可能要等更久。到底要等多久，我不知道。
        1. 现在就停。至少等一天。
        2. 关掉 VPN 或代理。
        3. 更新支付宝。
        4. 然后用手机流量试<b>一次</b>。
    .option-waited = 我等过了，再试一次
    .option-still-blocked = 还是不让注册
    .note = 这一步会给您留着。请明天再来。

step-registration-enter-code =
    .title = 在支付宝里填验证码
    .do = 1. 打开短信，看清是谁发的。
        2. 把验证码的<b>所有</b>数字填进支付宝。
        3. 要过好几次验证码？请用最新的那个。
    .see = 支付宝进入下一个页面。
    .note = 验证码有几位数字，我说不准。只填在支付宝里：不要写在这里，也不要在电话里告诉别人。

step-registration-which-version =
    .title = 要国际版吗？
    .do = 支付宝可能会问您要不要用<b>国际版</b>（International version）。如果问了，请选<b>是</b>（Yes）。
        您看到什么？
    .option-international = 问了，我选了“是”
    .option-not-asked = 没有问

step-registration-keep-safe =
    .title = 保护好您的账户
    .do = 1. 点右下角的<b>我的</b>（Me）。
        2. 看一看：这是您的手机号吗？
        3. 保留这张 SIM 卡。以后登录要用它。
        4. 请记住：谁都不需要您的短信验证码和密码。支付宝的工作人员不需要，我也不需要。
    .see = 您在<b>我的</b>页面，看到自己的账户。
    .note = 不要买账户、租账户，也不要把账户借给别人。有陌生人说收钱帮您“修”账户？那是诈骗。

step-registration-account-open =
    .title = 太好了：您有支付宝账户了
    .do = 下一步，用护照做身份认证。然后添加银行卡。
        现在做、改天做都可以。我会记住您做到哪里。

step-registration-no-code =
    .title = 这个号码现在用不了
    .do = 很抱歉，我不知道别的办法。
        • 问问您的手机运营商：这个号码能收国外发来的短信吗？
        • 您还有别的本人手机号吗？过一天，按<b>返回</b>，用那个号码试。
        • 在中国付款的其他办法：微信支付、银联给境外游客用的应用、现金。
        • 有些国家和地区的电子钱包也能在中国用：AlipayHK、MPay、Kakao Pay、Naver Pay、Toss Pay、Touch 'n Go、HiPay、Changi Pay、OCBC、TrueMoney、GCash、Kaspi、NayaPay。
    .note = 请不要租号码，也不要买账户。您可能会损失钱。

## Guide: verification

guide-verification =
    .title = 身份认证
    .summary = 让支付宝核对您的护照。这样付款更安全，额度也更高。

step-verification-why-verify =
    .title = 为什么要认证？
    .do = 小额付款可能不用认证：按公布的说法，一年总共约 { $f06_no_id_year_usd } 美元。有些较新的说明说，支付宝会更早要求认证。
        还是请您先认证。支付宝随时可能要求，金额大的付款一定要认证。
        1. 找一个安静、网络好的地方。
        2. 拿好手机和证件。
        3. 然后按下面的按钮。
    .note = 证件只在支付宝里出示。不要发给我，也不要发给别人。

step-verification-from-abroad =
    .title = 您在中国大陆以外
    .do = 现在就可以开始。先知道这几点：
        • 在中国以外，可能没有人脸验证。
        • 这时支付宝可能会要一张中国的银行卡。您不需要它。到时我会告诉您怎么做。
        • 人脸验证可以等您到了中国再做。
    .note = 不要填别人的银行卡。不要买“虚拟大陆银行卡”。

step-verification-prepare =
    .title = 先准备好这些
    .do = 哪一项有了，就按一下那一行。都齐了，再按“都准备好了”。
    .item-document = 本人的证件，没有过期
    .item-name = 看过证件上的名字怎么写
    .item-light = 有日光，有深色的平桌面
    .item-internet = 网络良好，VPN 已关
    .note = 只能用您自己的护照。用别人的护照，账户可能永远用不了。
        护照过期了？那通不过。请先换新护照。
        手机号和护照可以是不同国家的。

step-verification-open-identity =
    .title = 打开身份信息页面
    .do = 1. 打开支付宝，点右下角的<b>我的</b>（Me）。
        2. 点齿轮 ⚙️（<b>设置</b>，Settings）。
        3. 点<b>账号与安全</b>（Account and Security）。
        4. 点<b>身份信息</b>（Identity Information）。旧版本叫<b>实名认证</b>（Real-name Verification）。
    .see = 您看到关于身份或证件的页面。
    .note = 在您的支付宝里，名称可能有一点不同。

step-verification-pick-permit =
    .title = 在列表里找您的证件
    .do = 1. 开始身份认证。
        2. 打开证件列表。
        3. 找您的通行证、永居证或居住证。有就点它。
        4. 没有？如果您有护照，就点<b>护照</b>（Passport）。
        您看到什么？
    .option-offered = 列表里有我的证件
    .option-use-passport = 没有，我选了护照
    .option-not-offered = 没有，我也没有护照
    .note = 资料里提到的证件：来往内地（大陆）通行证（港澳台居民用），和外国人永久居留身份证。

step-verification-pick-passport =
    .title = 选“护照”
    .do = 1. 开始身份认证。
        2. 国籍选您<b>护照</b>上的国家。
        3. 证件选<b>护照</b>（Passport）。
        4. 如果要填名字，请和护照上写得完全一样。
    .see = 支付宝让您拍护照，或者做另一种验证。
    .note = 外国游客用护照认证。用外国身份证或驾照通过的例子，我没见过。您的页面上有别的证件可选？那就按页面做。

step-verification-which-check =
    .title = 支付宝让您做什么？
    .do = 也请在页面上找“其他方式”。如果可以选，请选拍照。
        您看到什么？
    .option-photo = 拍护照
    .option-chip = 读护照芯片（NFC）
    .option-bank-card = 只能用中国的银行卡
    .option-busy = “系统繁忙，请稍后再试”
    .option-not-sure = 别的 / 我不确定

step-verification-read-chip =
    .title = 护照芯片
    .do = 这个办法好不好用，各处说法不一。旧护照可能没有芯片。
        1. 页面上有<b>其他方式</b>吗（拍照、人脸、手动填写）？有就选它。
        2. 没有？取下手机壳，打开 NFC。
        3. 把手机平放在护照上，不要动。
    .option-read = 芯片读出来了
    .option-other-way = 我用其他方式（拍照）
    .option-only-chip = 不行

step-verification-mainland-card =
    .title = 要中国的银行卡？不需要
    .do = 这个页面很可能是给住在中国的人用的。
        1. 不要在这里填卡号。
        2. 在支付宝里点<b>返回</b>。已上传的资料会保留。
        3. 再打开身份信息页面。找<b>护照</b>、<b>拍照</b>或<b>其他方式</b>。
        现在您看到什么？
    .option-other-way = 现在可以用护照了
    .option-only-bank-card = 还是只能用中国的银行卡
    .note = 不要用别人的卡。不要买“虚拟大陆银行卡”。

step-verification-scan-passport =
    .title = 拍证件
    .do = 1. 把证件平放在深色的桌面上。
        2. 用日光。不开闪光灯，不要反光。
        3. 四个角都要拍进去。
        4. 支付宝读出的名字对吗？不对就改过来。
        5. 在支付宝里提交照片。不要发给我。
    .see = 支付宝收下照片，进入下一页。
    .note = 没成功？也请按“完成”，下一步我会问您结果。

step-verification-scan-result =
    .title = 支付宝收下照片了吗？
    .do = 现在页面上写什么？
    .option-accepted = 收下了，到下一页了
    .option-not-read = 读不出我的护照
    .option-busy = “系统繁忙，请稍后再试”

step-verification-scan-again =
    .title = 拍一张更清楚的
    .do = 1. 擦干净镜头。
        2. 用深色桌面，日光从旁边照过来，上方不要开灯。
        3. 把护照从护照套里拿出来。
        4. 名字要和那一页最下面带 &lt;&lt;&lt; 的两行完全一样。
        5. 关掉 VPN。
        失败了两三次？请停下。试太多次，可能会有一段时间不能再试。
    .option-try-again = 我再拍一张
    .option-tried-enough = 又失败了，找人工客服

step-verification-system-busy =
    .title = “系统繁忙”
    .do = 原因我不知道。可以试的只有这些：
        1. 等一天。
        2. 更新支付宝。
        3. 换个网络：Wi-Fi 或手机流量。
        4. 再试一次。
    .option-try-again = 我等过了，再试
    .option-still-busy = 还是繁忙
    .note = 这一步会给您留着。请明天再来。

step-verification-face-check =
    .title = 人脸验证
    .do = 1. 把手机举到脸的正前方。
        2. 按页面的提示做。
        结果怎么样？
    .option-passed = 通过了
    .option-failed = 没通过
    .option-not-offered = 没有人脸验证
    .note = 在中国以外，可能没有人脸验证。

step-verification-face-tips =
    .title = 再做一次人脸验证
    .do = 1. 站在窗前，让光照在脸上。
        2. 摘下眼镜、帽子和口罩。
        3. 手机和眼睛一样高。
        4. 擦干净前置镜头。
        5. 不要试太多次。
    .option-try-again = 再试一次
    .option-tried-enough = 又失败了，找人工客服

step-verification-wait-review =
    .title = 看看结果
    .do = 支付宝有时要审核一段时间。要多久，我不知道。
        1. 打开<b>我的</b> → ⚙️ → <b>账号与安全</b> → <b>身份信息</b>。
        2. 看上面写什么。如果还在审核，请晚点再来：这一步会给您留着。
        上面写什么？
    .option-verified = 已认证
    .option-part-verified = 只认证了一部分（ID Validated…）
    .option-refused = 没有通过

step-verification-all-verified =
    .title = 太好了：您通过认证了
    .do = 下一步，添加银行卡。然后就可以付款了。
        以后换了新护照，请在同一个页面更换。按资料的说法，新护照的审核约要 { $f48_review_hours } 到 { $f48_review_hours_longest } 小时。

step-verification-finish-later =
    .title = 剩下的以后再做
    .do = 没关系。有一份资料说，做到这里已经可以用境外银行卡付款。
        1. 已上传的资料请保留。
        2. 添加您自己的境外银行卡：<b>我的</b> → <b>银行卡</b>。
        3. 到了中国大陆，再打开身份信息页面。如果有人脸验证，就做完它。
    .note = 这一点我不能保证。请另外准备一种付款办法，例如现金。

step-verification-ask-support =
    .title = 找支付宝的人工客服
    .do = 别的办法我不知道了。支付宝的人工客服可以帮您查。
        1. 打开支付宝：<b>我的</b> → <b>我的客服</b>。
        2. 用中文说明情况，要求转人工。也可以发这句英文：<code>My passport check does not work. Please connect me to a human agent and check it by hand.</code>
        3. 有<b>申诉</b>（Appeal）按钮吗？有就点它。
        4. 客服可能要看护照的照片页，和您手持护照的照片。只能在支付宝<b>里面</b>提交。
    .note = 结果谁也不能保证。等的时候，您可以先试试添加银行卡。

step-verification-no-document =
    .title = 这种证件不行
    .do = 很抱歉。外国游客用护照认证。用外国身份证、NIN 或驾照通过的例子，我没见过。
        • 您能办护照吗？办好了再来。
        • 支付宝的页面上有您的证件可选？那就按页面做。
        • 这些电子钱包也能在中国大陆付款：AlipayHK、MPay、Kakao Pay、Naver Pay、Toss Pay、Touch 'n Go、HiPay、Changi Pay、OCBC、TrueMoney、GCash、Kaspi、NayaPay。
        • 还可以用：微信支付、银联给境外游客用的应用、现金。
    .note = 千万不要用别人的护照。您和对方都可能受处罚。

## Guide: card

guide-card =
    .title = 添加银行卡
    .summary = 在支付宝里用您自己的境外银行卡，不需要中国的银行。

step-card-direct-link =
    .title = 用您自己的卡就够了
    .do = 境外银行卡可以直接添加到支付宝。
        • 在商店付款，不需要中国的银行账户。
        • 也不需要 TourPass。
        请拿好银行卡，然后按下面的按钮。
    .note = 卡号只填在支付宝里。千万不要发给我。

step-card-amex-card =
    .title = 美国运通：可能行
    .do = 现在的名单上有美国运通（American Express）。好不好用，各处说法不一：有的说经常被拒。别的银行发的、带 Amex 标志的卡，可能不收。
        1. 您可以试试。
        2. 请另外准备一张卡，例如 Visa 或 Mastercard。

step-card-unionpay-card =
    .title = 银联：可能行
    .do = 较新的名单上有银联（UnionPay）。但那是几个应用合在一起的名单，所以支付宝行不行，我不能确定。
        1. 您可以试试。
        2. 请另外准备一张卡，例如 Visa 或 Mastercard。
    .note = 如果被拒，还可以用银联给境外游客用的应用在中国付款。

step-card-other-brand =
    .title = 再看看您的卡
    .do = 名单上有这些品牌：<b>Visa、Mastercard（万事达）、JCB、大来卡（Diners Club）、Discover、美国运通（American Express）</b>。
        很多卡上有两个标志。正面和背面都看一看。
        您的卡上有其中一个吗？
    .option-listed-card = 有
    .option-no-listed-card = 没有

step-card-costs =
    .title = 费用和限额
    .do = <b>用境外银行卡，支付宝收的手续费</b>
        • 一笔不超过 { $f03_free_up_to_cny } 元：不收。
        • 一笔超过 { $f03_free_up_to_cny } 元：收这笔钱的 { $f03_fee_percent }%。
        • 您的银行可能另外收费。

        <b>认证过的账户的限额</b>
        • 一笔：{ $f04_single_usd } 美元。
        • 一年：{ $f04_year_usd } 美元。
        • 因为银行的规定或安全检查，您的限额可能更低。
    .note = 付款前会显示手续费。每次都请看一看。

step-card-prepare-card =
    .title = 先准备好这些
    .do = 哪一项有了，就按一下那一行。都齐了，再按“都准备好了”。
    .item-own-card = 卡是我本人名下的
    .item-name = 卡上的名字和护照一样
    .item-bank-phone = 手机银行或收银行短信的手机在身边
    .item-online-on = 银行已开通境外网上支付
    .note = 银行的验证码会发到您在<b>银行</b>留的手机号。它可以和支付宝的手机号不同。
        您的银行管得严？请打电话告诉银行：“我要在中国用这张卡做网上支付。”

step-card-open-cards =
    .title = 打开“银行卡”
    .do = 1. 打开支付宝，点右下角的<b>我的</b>（Me）。
        2. 点<b>银行卡</b>（Bank Cards）。
        3. 点<b>添加</b>（Add）或 +。
    .see = 您看到填卡号的地方。
    .note = 支付宝可能要您先做身份认证。什么时候要，各处说法不一。如果要，请先做教程“身份认证”，再回来：这一步会给您留着。

step-card-enter-card =
    .title = 在支付宝里填卡
    .do = 1. <b>在支付宝里</b>填卡号。
        2. 填卡上的有效期和安全码。
        3. 名字和卡上写得一样。
        4. 如果要填地址，请填您在银行留的地址。
        5. 全部检查一遍，然后确认一次。
    .see = 支付宝去问您的银行，或者列表里已经有这张卡。
    .note = 没成功？也请按“完成”，下一步我会问您结果。
        只能用您自己的卡。卡号和卡背面的安全码，千万不要发给我，也不要发给任何人。

step-card-bank-approval =
    .title = 银行可能会问您
    .do = 看看手机银行和银行短信。银行可能会问：“是您本人吗？”如果是您，就确认。
        结果怎么样？
    .option-approved = 我确认了
    .option-not-asked = 没有问，直接成功了
    .option-nothing-came = 在等，什么都没有
    .option-refused = 卡被拒了
    .note = 请先看清消息。只确认您自己的操作。银行的验证码只填在要求填它的页面，千万不要告诉任何人。

step-card-find-approval =
    .title = 找银行的消息
    .do = 1. 打开手机银行，看有没有消息。
        2. 看看您在银行留的那个手机号有没有短信。
        3. 更新支付宝。
        4. 打开<b>我的</b> → <b>银行卡</b>。卡只加了一半？请删掉，再添加<b>一次</b>。
        5. 问银行：是不是银行拦下了？
    .option-approved = 现在确认了
    .option-add-again = 我再添加一次
    .option-still-nothing = 还是什么都没有

step-card-card-refused =
    .title = 卡被拒了
    .do = 大多是发卡银行不同意。有的品牌在名单上，银行还是可能拒绝。
        1. 检查卡号、有效期和名字。
        2. 打电话给银行：“请开通网上支付和境外支付。”
        3. 用同一张卡再试<b>一次</b>。
        4. 或者用<b>一张</b>您自己的别的卡试。然后就停下。
    .option-bank-allowed = 银行开通了，再试
    .option-other-card = 我试一张别的卡
    .option-all-refused = 还是被拒
    .note = 不要用别人的卡。

step-card-check-listed =
    .title = 列表里有这张卡吗？
    .do = 1. 打开<b>我的</b> → <b>银行卡</b>。
        2. 找您的卡号最后几位。
    .option-listed = 有，我看到了
    .option-not-listed = 没有
    .note = 只在 TourPass 里添加的卡，不在这个列表里。

step-card-card-missing =
    .title = 列表里没有这张卡
    .do = 1. 关掉支付宝，再打开。
        2. 再看一次<b>我的</b> → <b>银行卡</b>。
        3. 没有？请在<b>银行卡</b>里再添加<b>一次</b>。
    .option-add-again = 我再添加一次
    .option-still-missing = 还是没有

step-card-card-linked =
    .title = 太好了：银行卡添加好了
    .do = 下一步，完成第一次付款。我会陪您做。
        还没有认证？请先认证：金额大的付款要认证。

step-card-not-linked =
    .title = 这张卡现在用不了
    .do = 很抱歉，我不知道别的办法。
        1. 问您的银行为什么。只有银行知道。
        2. 问支付宝：<b>我的</b> → <b>我的客服</b>。用中文或英文写，要求转人工客服。
        3. 在中国付款的其他办法：微信支付、银联给境外游客用的应用、现金。
        4. 有些国家和地区的电子钱包也能用：AlipayHK、MPay、Kakao Pay、Naver Pay、Toss Pay、Touch 'n Go、HiPay、Changi Pay、OCBC、TrueMoney、GCash、Kaspi、NayaPay。
    .note = 有了别的卡，请再来：按<b>返回</b>。

step-card-no-card =
    .title = 需要一张名单上的卡
    .do = 很抱歉。没有这些品牌的卡，我不知道怎么用支付宝付款：Visa、Mastercard（万事达）、JCB、大来卡（Diners Club）、Discover、美国运通（American Express）。
        • 请问您的银行能不能办一张。借记卡也可以。
        • 有些国家和地区的电子钱包能在中国大陆付款：AlipayHK、MPay、Kakao Pay、Naver Pay、Toss Pay、Touch 'n Go、HiPay、Changi Pay、OCBC、TrueMoney、GCash、Kaspi、NayaPay。
        • 还可以用：微信支付、银联给境外游客用的应用、现金。
    .note = 千万不要向陌生人买支付宝里的钱。

## Guide: tourpass

guide-tourpass =
    .title = TourPass（预付卡）
    .summary = 先看看您需不需要。想要，就在这里一步一步办。

step-tourpass-need-it =
    .title = 您可能不需要 TourPass
    .do = 现在，境外银行卡可以<b>直接</b>添加到支付宝。这样在商店付款就不需要 TourPass。
        直接添加银行卡通常更便宜：TourPass 每次充值收 { $f13_fee_percent }%。
        您想怎么做？
    .option-link-card = 直接添加银行卡（更简单）
    .option-tourpass = 继续办 TourPass

step-tourpass-what-it-is =
    .title = TourPass 是什么
    .do = • 支付宝里的一张上海银行预付卡。较新的名字叫 <b>Tour Card</b>。
        • 您用境外银行卡给它充值，再用它付款。
        • 只能付给中国大陆的商店和公司。港澳台地区不能用。
        • 不能转账给个人，也不能收款。
        • 您要年满 { $f21_smallest_age_years } 岁。
        这是您需要的吗？是的话，请按下面的按钮。

step-tourpass-from-abroad =
    .title = 您在中国大陆以外
    .do = 这一点各处说法不一。有的说在自己国家就能开通 TourPass。较新的一份说：只能在中国大陆开通。
        您可以现在试试。或者直接添加银行卡：人在境外，这样更稳妥。
    .option-try-now = 现在试 TourPass
    .option-link-card = 直接添加银行卡

step-tourpass-other-brand =
    .title = TourPass 用哪张卡？
    .do = 给 TourPass 充值，收过这些卡：<b>Visa、Mastercard（万事达）、大来卡（Diners Club）、JCB</b>。
        您也有其中一种吗？
    .option-accepted-card = 有，我用那张卡
    .option-link-card = 没有，直接添加银行卡
    .note = 直接添加银行卡，能用的品牌更多。

step-tourpass-prepare =
    .title = 先准备好这些
    .do = 准备好一项，就按一下那一行。都齐了，再按“都准备好了”。
    .item-passport = 本人的护照，没有过期
    .item-bank-card = Visa、万事达、大来卡或 JCB
    .item-internet = 网络良好，VPN 已关

step-tourpass-find-it =
    .title = 在支付宝里找 TourPass
    .do = 支付宝里还能不能开通 TourPass，各处说法不一。
        1. 打开支付宝。在首页找 <b>Tour Pass</b> 或 <b>Tour Card</b>。
        2. 没有？在最上面的搜索框里写 <b>Tour Card</b>。再试试 <b>TourPass</b>。
        3. 找到了？打开它。您可以把它加到首页。
    .option-found = 找到了，能打开
    .option-not-found = 找不到
    .option-will-not-open = 打不开

step-tourpass-not-there =
    .title = 没有 TourPass
    .do = 它在支付宝里可能已经停了，也可能只在中国大陆开放。没有确切的消息。
        1. 更新支付宝，再搜一次。
        2. 还是没有，就直接添加银行卡。
    .option-search-again = 我再搜一次
    .option-link-card = 直接添加银行卡

step-tourpass-choose-region =
    .title = 选择国家或地区
    .do = 1. 打开 TourPass，开始办理。
        2. 选择您居住的国家或地区。
        3. 列表里没有？试试这个地名的其他写法。
    .see = TourPass 让您填护照信息。

step-tourpass-passport-data =
    .title = 填护照信息
    .do = 所有信息必须真实，而且是您本人的。不然办不成。
        1. 填护照号码。
        2. 名字和护照上写得完全一样。
        3. 填出生日期。
        4. 每个字母、每个数字都检查一遍。
    .see = TourPass 让您拍护照。
    .note = 只填在支付宝里，千万不要写在这里。只能用您自己的护照。

step-tourpass-passport-photo =
    .title = 拍护照
    .do = 1. 把护照平放在深色的桌面上。
        2. 用日光。不开闪光灯，不要反光。
        3. 四个角都要拍进去。
        4. 在 TourPass 里上传。不要发给我。
    .see = TourPass 收下照片，进入下一页。

step-tourpass-card-data =
    .title = 填银行卡
    .do = 1. 填您要用的那张卡的信息。必须是您自己的卡。
        2. 确认一次。
        3. 银行可能通过手机银行或短信问您。请确认。
    .see = TourPass 显示可以充值了。
    .note = 卡号只填在支付宝里。银行的验证码只填在要求填它的页面，千万不要告诉任何人。

step-tourpass-top-up =
    .title = 充值
    .do = 1. 看清手续费：每次充值收 { $f13_fee_percent }%，不是每次付款收。
        2. 选一个小的金额。我最后查到的最低充值金额是 { $f14_smallest_cny } 元。
        3. 最高金额不清楚：有的说 { $f15_lowest_cny } 元，有的说 { $f15_middle_cny } 元，也有的说 { $f15_highest_cny } 元。不要打算用 TourPass 付大笔的钱。
        4. 点确认。银行问您时，也请确认。
        钱到了吗？
    .option-loaded = 到了，我看到钱了
    .option-failed = 没有，失败了

step-tourpass-top-up-failed =
    .title = 充值失败
    .do = 大多是您的银行或上海银行不同意。没有官方的原因说明。
        1. 请您的银行开通网上支付和境外支付。然后再试<b>一次</b>。
        2. 或者用<b>一张</b>您自己的别的卡试。
        3. 然后就停下，直接添加银行卡。
    .option-try-again = 银行开通了，再试
    .option-other-card = 我试一张别的卡
    .option-link-card = 直接添加银行卡

step-tourpass-tourpass-ready =
    .title = 太好了：TourPass 可以用了
    .do = • <b>到期日：</b>请在支付宝里看您自己的卡。有的说 { $f16_shortest_days } 天，有的说 { $f16_middle_days } 天，也有的说 { $f16_longest_years } 年。
        • <b>没用完的钱：</b>退回原来的银行卡。是自动退，还是要申请，各处说法不一。手续费很可能不退。
        • <b>到期以后：</b>有些人用有效的护照重新开通了。不行的话，请直接添加银行卡。
        下一步，完成第一次付款。

step-tourpass-use-card =
    .title = 直接添加银行卡
    .do = 对大多数人，这样更简单。不需要 TourPass，也不需要中国的银行账户。
        请按下面的按钮，我一步一步教您。

step-tourpass-no-card =
    .title = 需要一张银行卡
    .do = 很抱歉。没有您自己的银行卡，TourPass 不能充值。
        • 有些国家和地区的电子钱包能在中国大陆付款：AlipayHK、MPay、Kakao Pay、Naver Pay、Toss Pay、Touch 'n Go、HiPay、Changi Pay、OCBC、TrueMoney、GCash、Kaspi、NayaPay。
        • 还可以用：微信支付、银联给境外游客用的应用、现金。
    .note = 千万不要向陌生人买支付宝里的钱。

## Guide: payment

guide-payment =
    .title = 第一次付款
    .summary = 设支付密码，付款，付不了也知道怎么办。

step-payment-ready =
    .title = 可以付款了吗？
    .do = 哪一项有了，就按一下那一行。都齐了，再按“都准备好了”。
    .item-method = 支付宝里有我的卡（或 TourPass）
    .item-internet = 在店里手机能上网
    .item-bank-phone = 手机银行或银行短信能用
    .note = 支付宝里还没有卡？请先做教程“添加银行卡”。这一步会给您留着。

step-payment-set-password =
    .title = 设支付密码
    .do = 1. 添加银行卡或付款时，支付宝可能会让您设。还没有问您？请在<b>我的</b> → ⚙️ 里找支付设置。
        2. 选 { $f60_digits } 位数字。不要用生日，不要用 123456。
        3. 它<b>不是</b>登录密码。两个密码要不一样。
        4. 如果支付宝要求，请再填一次。
    .see = 支付宝说密码已设好。
    .note = 不要告诉任何人。支付宝的工作人员也不行，我也不行。

step-payment-fingerprint =
    .title = 指纹或人脸（可以不用）
    .do = 您可以用指纹或人脸付款，少填几次密码。
        1. 支付宝可能会问您要不要开。也可以在支付设置里找。
        2. 只有这是您自己的手机，才可以打开。
    .option-turned-on = 我打开了
    .option-skip = 跳过，我用密码

step-payment-costs =
    .title = 付款的费用
    .do = <b>用境外银行卡，支付宝收的手续费</b>
        • 一笔不超过 { $f03_free_up_to_cny } 元：不收。
        • 一笔超过 { $f03_free_up_to_cny } 元：收这笔钱的 { $f03_fee_percent }%。
        • 您的银行可能另外收费。

        <b>认证过的账户的限额</b>
        • 一笔：{ $f04_single_usd } 美元。一年：{ $f04_year_usd } 美元。
        • 您的限额可能更低。
    .note = 第一次，请买一样便宜的东西。

step-payment-from-abroad =
    .title = 您在中国大陆以外
    .do = 支付宝里的境外银行卡，是付给<b>中国大陆</b>的商家的。在您自己国家的商店，支付宝不能当钱包用。
        • 您要在网上买中国商家的东西？请继续。
        • 您以后才去中国？请按<b>暂停</b>。到了第一家店，再回来。

step-payment-how-to-pay =
    .title = 您怎么付款？
    .do = 请看图。不确定就问店员。
        <b>1</b> 您出示付款码，商家来扫。用境外银行卡，请先试这种。
        <b>2</b> 您扫商家的收款码。
        <b>3</b> 您在网上或应用里买东西。
    .option-shop-scans = 1 · 商家扫我的付款码
    .option-i-scan = 2 · 我扫商家的收款码
    .option-online = 3 · 在网上或应用里付款

step-payment-show-code =
    .title = 出示付款码
    .do = 1. 打开支付宝。点<b>收付款</b>或<b>付钱</b>（Pay）。
        2. 屏幕上会出现付款码。把屏幕调亮。
        3. 给收银员看，让收银员扫。
    .see = 商家的机器有反应，或者您的手机显示金额。
    .note = 付款码只给您面前的收银员看。千万不要把它的截图发给别人。

step-payment-scan-code =
    .title = 扫商家的收款码
    .do = 1. 打开支付宝。点<b>扫一扫</b>（Scan）。
        2. 把手机对准商家的收款码。
        3. 如果要填金额，请填您该付的钱。
        4. 先不要确认。
    .see = 您看到商家的名字和金额。
    .note = 只扫商家给您看的码。个人的收款码，境外银行卡付不了。那就请商家扫您的付款码。

step-payment-pay-online =
    .title = 在网上或应用里付款
    .do = 1. 付款方式选<b>支付宝</b>（Alipay）。
        2. 支付宝会打开。选您的卡。
        3. 先不要确认。
    .see = 您看到商家的名字和金额。
    .note = 不是所有的中国应用都收境外银行卡，用支付宝也一样。只有在付款时试一试才知道。

step-payment-check-amount =
    .title = 先检查，再确认
    .do = 1. 看<b>名字</b>。是这家店吗？
        2. 看<b>金额</b>（元）。对吗？
        3. 看<b>手续费</b>那一行。超过 { $f03_free_up_to_cny } 元，手续费是 { $f03_fee_percent }%。
        4. 都对？用支付密码、指纹或人脸确认。
        5. 不对？在支付宝里点返回，不要付。
    .see = 支付宝显示付款成功。
    .note = 是商家扫您的码？那么支付宝可能不会问您。付完请马上看名字和金额。
        没成功？也请按“完成”，下一步我会问您结果。

step-payment-pay-result =
    .title = 结果怎么样？
    .do = 请看屏幕。选最像的一行。
    .option-worked = ✅ 成功了
    .option-domestic-code = “Domestic code” / 只限中国境内
    .option-no-foreign-card = “不支持国际卡”
    .option-no-method = “没有可用的付款方式”
    .option-wrong-password = “支付密码错误”
    .option-other-error = 别的提示
    .note = 商家说没收到，但您觉得已经付了？再付之前，请先看支付宝里的<b>账单</b>。

step-payment-domestic-code =
    .title = 这是个人的收款码
    .do = 您的账户没有问题。这个码属于中国的一个个人账户。境外银行卡付不了这种码，也不能转账给个人。
        1. 请对方：“请扫<b>我的</b>付款码。”
        2. 或者要<b>商家收款码</b>，或订单链接。
        3. 或者用别的办法付，例如现金。
    .option-try-again = 我再试一次
    .option-not-possible = 这里付不了
    .note = 给对方看这句话：<code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-merchant-refuses =
    .title = 这家店不收境外银行卡
    .do = 商家的这个码不能收境外银行卡。您的卡没有问题。
        1. 请对方：“请扫<b>我的</b>付款码。”
        2. 或者要另一个码：<b>商家收款码</b>。
        3. 或者用别的办法付，例如现金。
    .option-try-again = 我再试一次
    .option-not-possible = 这里付不了
    .note = 给对方看这句话：<code>请扫我的付款码，或者给我商家收款码。</code>

step-payment-no-method =
    .title = 没有可用的付款方式
    .do = 您的卡都不能付这一笔。
        1. 打开<b>我的</b> → <b>银行卡</b>。您的卡在吗？
        2. 用您自己的另一张卡试。
        3. 请商家换个办法：“请扫我的付款码。”
    .option-try-again = 我再试一次
    .option-not-possible = 这里付不了

step-payment-wrong-password =
    .title = 支付密码错误
    .do = <b>不要再猜了。</b>错太多次，密码会锁一段时间。各处说法不一：错 { $f61_wrong_tries } 次锁 { $f61_lock_hours } 小时，或者错 { $f61_other_wrong_tries } 次锁 { $f61_other_lock_minutes } 分钟。
        1. 您填的是支付密码（{ $f60_digits } 位数字），不是登录密码吗？
        2. 不确定？打开<b>我的</b> → ⚙️，找<b>支付密码</b> → <b>忘记密码</b>。
        3. 设一个新密码。支付宝可能要短信验证码、人脸或护照。
    .option-new-password = 有密码了，再试
    .option-cannot-reset = 设不了新密码
    .note = 这件事别人不能替您做。密码千万不要告诉任何人。

step-payment-other-error =
    .title = 别的提示
    .do = 1. 看清提示。给自己截一张图。
        2. 把提示的<b>文字</b>写给我。不要写号码和验证码，不要发卡的照片。
        3. 提示说的是<b>限额</b>？试试小一点的金额，或另一张卡。认证过的账户，已知的限额是一笔 { $f04_single_usd } 美元，一年 { $f04_year_usd } 美元。您的可能更低。
        4. 要您做身份认证？请做教程“身份认证”。
        5. 都不行？请用别的办法付。
    .option-try-again = 我再试一次
    .option-not-possible = 这里付不了

step-payment-first-payment =
    .title = 成功了：您的第一次付款！
    .do = 太好了。以后每次都一样：打开，扫码或出示，检查，确认。
        • 每次都看名字和金额。
        • 退款会回到您的卡。因为汇率，金额可能有一点不同。
        • 身上总要有第二种付款办法，例如一些现金。

step-payment-other-ways =
    .title = 这次用别的办法付
    .do = 很抱歉，这里没有付成。
        1. 这次请用现金、微信支付，或银联给境外游客用的应用。商家必须收现金。
        2. 换一家店可能就行。请店里扫您的付款码。
        3. 每家店都不行？打开支付宝：<b>我的</b> → <b>我的客服</b>。用中文或英文写，要求转人工客服。
        4. 也问问您的银行，是不是银行拦下了付款。
    .note = 想和我再试一次，请按<b>返回</b>。

## Names of facts about Alipay
# Used in "2026年5月的信息：<name>。" and in "⚠️ <name>：各处说法不一…".

domain-fact-f01 = 直接添加境外银行卡
domain-fact-f02 = 支付宝接受的银行卡品牌
domain-fact-f03 = 境外银行卡的手续费
domain-fact-f04 = 境外银行卡的限额
domain-fact-f05 = 用余额付款的年度限额
domain-fact-f06 = 认证之前的付款
domain-fact-f07 = 能在中国大陆用的电子钱包
domain-fact-f08 = 在中国付款的其他办法
domain-fact-f10 = TourPass 是什么
domain-fact-f11 = 在支付宝里开通 TourPass
domain-fact-f12 = 在境外开通 TourPass
domain-fact-f13 = TourPass 的手续费
domain-fact-f14 = TourPass 的最低充值金额
domain-fact-f15 = TourPass 的最高金额
domain-fact-f16 = TourPass 的有效期
domain-fact-f17 = TourPass 没用完的钱
domain-fact-f18 = TourPass 过期后重新开通
domain-fact-f19 = TourPass 接受的银行卡
domain-fact-f20 = TourPass 能在哪里付款
domain-fact-f21 = 办 TourPass 的最低年龄
domain-fact-f22 = 银行卡被拒的原因
domain-fact-f30 = 支付宝接受的手机号
domain-fact-f31 = 不需要香港号码
domain-fact-f32 = 短信验证码的位数
domain-fact-f33 = 收不到验证码时要检查什么
domain-fact-f34 = 借用号码的危险
domain-fact-f35 = “尝试次数过多”之后要等多久
domain-fact-f36 = “系统繁忙”和“系统错误”的原因
domain-fact-f37 = 可以注册的国家名单
domain-fact-f38 = 关于国际版的问题
domain-fact-f40 = 身份信息页面在哪里
domain-fact-f41 = 支付宝接受的证件
domain-fact-f42 = 护照必须有效
domain-fact-f43 = 护照芯片的验证
domain-fact-f44 = 在中国以外做身份认证
domain-fact-f45 = 账户受限时的办法
domain-fact-f46 = 拍护照的方法
domain-fact-f47 = 列表里没有的国籍
domain-fact-f48 = 新护照的审核
domain-fact-f49 = 一个人可以有几个账户
domain-fact-f50 = 不能用别人护照的规定
domain-fact-f51 = 手机号和护照属于不同国家
domain-fact-f52 = 卡上的名字和在银行留的手机号
domain-fact-f60 = 支付密码
domain-fact-f61 = 支付密码填错后的锁定
domain-fact-f62 = 个人收款码
domain-fact-f63 = 不收境外银行卡的商家
domain-fact-f64 = 不能转账给个人
domain-fact-f65 = 从境外汇款给中国的个人
domain-fact-f66 = 用支付宝收钱
domain-fact-f67 = 余额提现
domain-fact-f68 = 境外银行卡不能给余额充值
domain-fact-f69 = PayPal 和支付宝
domain-fact-f70 = 付钱给供应商
domain-fact-f71 = 在境外付 1688 的订单
domain-fact-f72 = 在淘宝用境外银行卡
domain-fact-f73 = 在其他中国应用里用境外银行卡
domain-fact-f74 = 退款到境外银行卡
domain-fact-f75 = 境外银行卡能在哪里付款
domain-fact-f76 = 搬到别的国家以后的账户
domain-fact-f77 = 和支付宝有关的骗局
domain-fact-f78 = 健康码和其他小程序
domain-fact-f80 = 支付宝里的客服
domain-fact-f81 = 英文客服电话
domain-fact-f82 = 中国大陆的客服电话
domain-fact-f83 = 支付宝的电子邮箱
domain-fact-f84 = 官方网页
domain-fact-f85 = TourPass 银行的客服电话
