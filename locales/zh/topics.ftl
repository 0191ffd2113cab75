# Answers of the FAQ tree (flows/topics/*.yaml) in Simplified Chinese.
# .title: button, at most 40 characters. .means: what it means. .do: what to do now. .avoid: what not to do.
# Telegram HTML: only <b> <i> <code> <a href>. Fees, limits and periods come from flows/facts.yaml as variables.
# The bot adds a line with its date for each dated fact; that line also says that the app decides.

## Phrases used in many answers

# The official way to a human. It follows words such as "还是不行？".
-alipay-help = 打开支付宝：<b>我的 → 我的客服</b>，要求转人工客服。

## Registration

topic-registration-getting-started =
    .title = 怎么注册账户？
    .means = 您需要护照，和一个能收短信的手机号。在商店付款，不需要中国的银行账户。
    .do =
        1. 安装官方的支付宝。用您会一直保留的手机号注册。
        2. 填短信里的验证码。
        3. 如果支付宝问您，请选国际版。
        4. 添加您自己的卡：<b>我的 → 银行卡 → 添加</b>。
        5. 用护照做身份认证：<b>我的 → 设置 → 账号与安全 → 身份信息</b>。
    .avoid = 不要让别人替您开账户。

topic-registration-which-app =
    .title = 装哪个应用？
    .means = 应用的名字是<b>支付宝</b>（Alipay）。AlipayHK 是另一个应用，给香港用的，不能代替支付宝。
    .do =
        1. 打开手机的官方应用商店，或支付宝自己的网站。
        2. 安装“支付宝”（Alipay）。看清名字，不是“AlipayHK”。
        3. 装成了 AlipayHK？请再装支付宝，在支付宝里注册。
    .avoid = 不要用聊天里的链接或不认识的网站安装支付宝。

topic-registration-country-availability =
    .title = 我的国家能用吗？
    .means = 我没见过官方的国家名单。很多国家的人都能注册。常见的问题是银行卡。用境外银行卡，只能付给中国大陆的商店和卖家，不能付给您自己国家的商店。
    .do =
        1. 安装支付宝，在注册页面找您的国家代码。
        2. 注册后，添加您自己的卡：<b>我的 → 银行卡 → 添加</b>。
        3. 出发前，请您的银行开通网上支付和境外支付。

topic-registration-phone-number-accepted =
    .title = 哪种手机号可以用？
    .means = 能收短信的手机号都可以，外国的、中国的都行。请选您会一直保留的号码。
    .do =
        1. 选这个手机号的国家代码。
        2. 填号码。看看开头的 0：有了国家代码，这个 0 常常不填。
        3. SIM 卡要留在手机里，而且开着。在别的国家，请打开漫游。
    .avoid = 不要用网上收短信的号码，也不要借号码。谁拿着号码，谁就能进您的账户。

topic-registration-hong-kong-number =
    .title = 它要香港号码
    .means = 您不需要香港号码。如果应用要香港号码，您很可能装成了 AlipayHK。那是另一个应用。
    .do =
        1. 看看手机上应用的名字。
        2. 如果是“AlipayHK”，请从官方商店或支付宝自己的网站安装“支付宝”（Alipay）。
        3. 在注册页面，选您自己号码的国家代码。
    .avoid = 不要为这件事买、租或借香港号码。

topic-registration-sms-code-missing =
    .title = 收不到短信验证码
    .means = 短信没有到您的手机。常见的原因：号码填错了、漫游没开，或者短信被当成垃圾短信拦下了。
    .do =
        1. 检查国家代码、号码和开头的 0。
        2. 这个号码的 SIM 卡开着吗？在别的国家，请打开漫游。新的 eSIM 可能会关掉旧号码。
        3. 看看垃圾短信和黑名单。
        4. 等几分钟。然后只再要<b>一次</b>验证码。只有您的页面上有邮箱选项，才能用邮箱。
        5. 还是没有？{ -alipay-help }不能登录？请看“{ topic-support-contact-alipay.title }”。
    .avoid = 不要用网上收短信的号码。不要把验证码告诉任何人。

topic-registration-too-many-attempts =
    .title = 提示“尝试次数过多”
    .means = 英文提示是“too many attempts”。支付宝现在不让您再试。原因和要等多久，都不知道。有些人换了手机、换了号码、没有用 VPN，也遇到过。
    .do =
        1. 现在就停。再试可能更糟。
        2. 关掉 VPN 或代理。更新官方版支付宝。
        3. 至少等一天。
        4. 用手机流量试<b>一次</b>。
        5. 又出现了？我不知道怎么解决。{ -alipay-help }不能登录？请看“{ topic-support-contact-alipay.title }”。

topic-registration-system-error =
    .title = 注册时提示“系统错误”
    .means = 英文提示是“System error, we're checking it now”。原因不知道。
    .do =
        1. 更新官方版支付宝。
        2. 换个网络：Wi-Fi 换成手机流量，或者反过来。
        3. 等一天，再试一次。
        4. 又出现了？我不知道怎么解决。{ -alipay-help }不能登录？请看“{ topic-support-contact-alipay.title }”。
    .avoid = 不要不停地试。您可能会被锁住。

topic-registration-region-not-listed =
    .title = 注册时列表里没有我的国家
    .ask-screen = 在哪个页面找不到您的国家？
    .ask-screen-sign-up = 注册（填手机号）
    .ask-screen-identity = 身份或 TourPass 表格
    .means = 在列表里，您的国家可能是另一种写法。可以注册的国家，我没见过官方名单。
    .do =
        1. 更新官方版支付宝。
        2. 再找一遍：试试其他写法、英文名和手机号的国家代码。
        3. 还是没有？我不知道怎么解决。{ -alipay-help }客服能告诉您，您的国家能不能注册。不能登录？请看“{ topic-support-contact-alipay.title }”。
    .avoid = 不要租或借别的国家的号码。

topic-registration-foreigners-blocked =
    .title = 外国人不能注册了吗？
    .means = 外国人还可以注册。是别的原因拦住了您，可能是装错了应用，或者选错了国家代码。
    .do =
        1. 检查应用：要官方商店里的“支付宝”（Alipay），不是“AlipayHK”。
        2. 更新支付宝，再重新注册。
        3. 选您自己手机号的国家代码。
        4. 又停住了？请写给我：在哪个页面，屏幕上是什么文字。
    .avoid = 不要把验证码、密码、卡号或护照照片发给我。

## Account

topic-account-login-asks-bank-card =
    .title = 登录时要银行卡
    .ask-moment = 支付宝在什么时候要银行卡？
    .ask-moment-login = 登录的时候
    .ask-moment-identity = 做身份认证的时候
    .ask-moment-restricted = 提示账户“受限”
    .means = 支付宝想确认您是谁。有人说，这里不收境外银行卡。我不知道有把握的办法。
    .do =
        1. 返回。找别的登录方式：密码或人脸。
        2. 没有别的方式？请找支付宝的人工客服。怎么找，请看“{ topic-support-contact-alipay.title }”。
        3. 准备好护照。客服可能要看护照的照片页，和您手持护照的照片。只能在支付宝里提交。
    .avoid = 不要填别人的卡。不要买“虚拟大陆银行卡”。

topic-account-restricted =
    .title = 我的账户受限了
    .means = 支付宝限制了您的账户。我看不到原因。只有支付宝能改。我不能解锁您的账户。有些申请，支付宝也会拒绝。
    .do =
        1. 页面上有<b>申诉</b>（Appeal）吗？有就点它。
        2. 没有申诉？{ -alipay-help }
        3. 准备好护照。客服可能要看护照的照片页，和您手持护照的照片。只能在支付宝里提交。
        4. 不能登录？请看“{ topic-support-contact-alipay.title }”。
    .avoid = 有人说收钱帮您解锁，不要付钱。不要用别人的银行卡或护照。

topic-account-lost-sim-recovery =
    .title = 号码或手机丢了
    .means = 没有旧号码，就收不到短信验证码。停用的中国号码可能会给别人用，所以要快。
    .do =
        1. 请您的手机运营商保留号码，或者用这个号码补一张 SIM 卡。
        2. 在新手机上用密码登录。只有您的页面上有邮箱选项，才能用邮箱。
        3. 登录了？请马上在支付宝里换手机号。
        4. 登录不了？支付宝可以用护照确认您是谁。请找人工客服：“{ topic-support-contact-alipay.title }”。
    .avoid = 不要在支付宝以外把护照照片发给任何人。

topic-account-forgot-login-password =
    .title = 忘记密码
    .ask-password = 是哪个密码？
    .ask-password-login = 登录密码
    .ask-password-payment = 支付密码
    .means = 登录密码用来进账户。支付密码是另一个密码。换了登录密码，支付密码不会变。
    .do =
        1. 在登录页面点“忘记密码”。
        2. 填短信里的验证码。只填在支付宝里。
        3. 设一个新的登录密码，不要和别的应用一样。
        4. 号码没有了？请看“{ topic-account-lost-sim-recovery.title }”。
    .avoid = 不要把密码或验证码告诉任何人。我不需要它们。

topic-account-second-account =
    .title = 可以有两个账户吗？
    .means = 一本护照通常只能完整认证一个账户。一个人可以有几个账户，各处说法不一。
    .do =
        1. 只用一个账户。先解决这个账户的问题。
        2. 告诉我它怎么了：在哪个页面，屏幕上是什么文字。
        3. 旧号码没有了？请看“{ topic-account-lost-sim-recovery.title }”。
    .avoid = 不要用别人的护照认证第二个账户。不要买账户，也不要租账户。

topic-account-id-format =
    .title = 我的支付宝账号怎么写？
    .means = 照您个人资料里显示的写，有横线就带上横线。别的应用怎么看这个横线，我不知道。外国人能不能用支付宝收钱，各处说法也不一。
    .do =
        1. 先看看您能不能收钱：“{ topic-transfer-receive-money.title }”。
        2. 在支付宝里打开个人资料，照原样复制账号。
        3. 请付款的人在付之前检查：屏幕上的名字是不是您。

topic-account-moved-country =
    .title = 我搬到别的国家了
    .means = 账户是跟着护照的，所以您可以继续用。最大的危险是丢了账户的手机号。
    .do =
        1. 保留旧号码，或者在丢掉它<b>之前</b>，先在支付宝里换号码。
        2. 有了新护照？请在身份信息里换掉旧的。
        3. 境外银行卡只能付给中国大陆的商店和卖家，不能付给您新国家的商店。
    .avoid = 不要用 AlipayHK 代替支付宝。它是另一个服务，给香港用的。

topic-account-withdraw-balance =
    .title = 把支付宝里的钱提出来
    .means = 支付宝余额里的钱，只能提到您本人名下的中国大陆银行卡，不能提到境外银行卡。
    .do =
        1. 您有这样的卡吗？请在<b>我的 → 银行卡</b>里添加，然后提现到这张卡。
        2. 没有？请问支付宝有什么办法。{ -alipay-help }
        3. TourPass 里的钱不一样，请看“{ topic-tourpass-refund-after-expiry.title }”。
    .avoid = 有陌生人说帮您换现金，不要把余额转给他。

## Verification

topic-verification-how-to =
    .title = 怎么做身份认证？
    .means = 支付宝先核对护照，再验证人脸。在中国以外，可能还没有人脸验证。
    .do =
        1. 打开<b>我的 → 设置（齿轮）→ 账号与安全 → 身份信息</b>。旧版本叫实名认证。
        2. 选<b>护照</b>。护照必须没有过期。
        3. 拍护照的照片页。名字要和护照上印的完全一样。
        4. 做人脸验证。如果没有，到了中国再做。
    .avoid = 只能用您自己的护照。照片只在支付宝里提交，千万不要发到聊天里。

topic-verification-required-or-optional =
    .title = 一定要认证吗？
    .means = 小额付款可能不用认证。公布过的说法是：游客不用证件，一年总共约 { $f06_no_id_year_usd } 美元。支付宝实际上怎么要求，各处说法不一。
    .do =
        1. 还是请您先认证，不要等到急用的时候。支付宝随时可能要求认证。金额大的付款一定要认证。
        2. 打开<b>我的 → 设置（齿轮）→ 账号与安全 → 身份信息</b>。
        3. 用您自己的护照，按步骤做。

topic-verification-no-passport =
    .title = 我没有护照
    .ask-other = 您有别的官方证件吗？
    .ask-other-has-other = 有别的证件
    .ask-other-none = 没有
    .means = 外国游客用护照认证。我不知道有什么可以代替护照。
    .do =
        1. 如果可以，请在您的国家办护照。
        2. 您有自己国家的电子钱包吗？有些能在中国大陆付款，例如 Kakao Pay、Touch'n Go、TrueMoney 和 GCash。请问您的电子钱包。
        3. 在中国也可以用现金。
    .avoid = 不要用别人的护照，家人的也不行。账户可能会被锁。

topic-verification-other-id-document =
    .title = 可以用别的证件吗？
    .means = 外国身份证、NIN、驾照或学生证，我没见过说能用的资料。外国游客要用有效的护照。其他证件只给一部分人用：来往内地（大陆）通行证（港澳台居民），和中国的外国人永久居留身份证。
    .do =
        1. 看看您页面上的证件列表。
        2. 列表里有您的证件？请按页面做。
        3. 没有？请用您自己的有效护照。
        4. 没有护照？有些国家的电子钱包能在中国付款，请看“{ topic-verification-no-passport.title }”。

topic-verification-passport-expired =
    .title = 护照过期了
    .means = 过期的护照通不过。支付宝里的旧护照要换成新的。
    .do =
        1. 先换新护照。
        2. 打开<b>我的 → 设置（齿轮）→ 账号与安全 → 身份信息</b>。
        3. 用新护照的照片换掉旧护照。
        4. 等审核。有人说要 { $f48_review_hours } 到 { $f48_review_hours_longest } 小时，但我不能保证。
        5. 没有更换的按钮？{ -alipay-help }

topic-verification-passport-not-recognized =
    .title = 护照读不出来
    .means = 支付宝读不出您的照片。常见的原因：光线不好、页面反光，或者没有拍到四个角。
    .do =
        1. 把护照平放在深色、不反光的地方，用日光。四个角都要拍到。
        2. 关掉 VPN。
        3. 名字要和照片页最下面的两行完全一样，不要写“&lt;”。
        4. 失败两三次就停下。再试，可能会有一段时间不能认证。
        5. 请客服人工审核。{ -alipay-help }
    .avoid = 不要把护照照片发给我或别人。

topic-verification-passport-chip =
    .title = 要读护照芯片
    .means = 有些护照里有芯片，手机可以读（NFC）。读外国护照好不好用，各处说法不一。
    .do =
        1. 在页面上找其他方式：拍照、人脸或手动填写。有就选它。
        2. 想试芯片：打开 NFC，取下手机壳，把手机放在护照上。
        3. 只能用芯片或大陆银行卡？没有已知的办法可以跳过。请客服人工审核。{ -alipay-help }
    .avoid = 不要填别人的银行卡。不要买“虚拟大陆银行卡”。

topic-verification-mainland-bank-card =
    .title = 它要中国的银行卡
    .means = 这个页面是给住在中国的人用的。在商店付款，不需要中国的银行卡。在中国以外，可能没有人脸验证，所以您只看到这个页面。
    .do =
        1. 离开这个页面。已上传的护照请保留。
        2. 添加您自己的境外银行卡：<b>我的 → 银行卡 → 添加</b>。
        3. 到了中国，如果有人脸验证，就做完它。有人说，状态是“ID Validated - Not Authenticated”（证件已核对，身份未认证）就够付款了。
        4. 还是不行？{ -alipay-help }
    .avoid = 不要填别人的卡。不要买“虚拟大陆银行卡”。

topic-verification-system-busy =
    .title = 提示“系统繁忙”
    .means = 上传护照以后出现这个提示。原因不知道，可能是支付宝那边的问题。
    .do =
        1. 等一天。
        2. 更新官方版支付宝。
        3. 换个网络，例如从 Wi-Fi 换成手机流量。
        4. 再试<b>一次</b>。
        5. 又出现了？我不知道别的办法。{ -alipay-help }
    .avoid = 不要一次又一次地上传护照。您可能会被锁住。

topic-verification-nationality-not-listed =
    .title = 认证时没有我的国籍
    .means = 在列表里，您的国家可能是另一种写法。列表里有哪些国家，没有公布。
    .do =
        1. 试试其他写法，例如“Philippines”和“the Philippines”。更新支付宝。
        2. 是 TourPass 的表格？您可以不用 TourPass，在<b>我的 → 银行卡</b>里添加您的卡。
        3. 还是没有？我不知道怎么解决。{ -alipay-help }
        4. 在中国付款的其他办法：有些国家的电子钱包、微信支付、银联给境外游客用的应用，或现金。
    .avoid = 不要选不是您的国籍。

topic-verification-chinese-only-screen =
    .title = 有的页面只有中文
    .means = 支付宝有些页面只有中文，例如关于位置或地址的页面。
    .do =
        1. 整个支付宝都是中文？请在设置里换语言。
        2. 只有这一页？请截图，用翻译软件打开。先遮住个人信息。
        3. 或者把这一页的文字写给我。我来找合适的帮助。
        4. 还是不行？{ -alipay-help }
    .avoid = 不要把姓名、地址、验证码或护照号码发给我。没看懂之前，不要点“同意”。

topic-verification-face-check =
    .title = 人脸验证不通过
    .ask-what = 人脸验证怎么了？
    .ask-what-fails = 我试了，但没通过
    .ask-what-missing = 没有人脸验证
    .means = 支付宝看不出您的脸和护照是同一个人。常见的原因是光线不好，或者戴着眼镜。
    .do =
        1. 站在光线好的地方。摘下眼镜、帽子和口罩。
        2. 把手机举到脸的正前方，按页面的提示做。
        3. 关掉 VPN。
        4. 失败两三次就停下。再试，可能会有一段时间不能认证。
        5. 还是不行？请客服人工审核。{ -alipay-help }
    .avoid = 不要让别人替您做人脸验证。

topic-verification-someone-else-passport =
    .title = 用别人的护照
    .means = 不行。只能用您自己的护照。用别人的护照，账户可能永远被锁。您和对方都可能受处罚。
    .do =
        1. 用您自己的有效护照。
        2. 已经提交了别人的护照？请停下，告诉支付宝。{ -alipay-help }
        3. 您没有护照？请看“{ topic-verification-no-passport.title }”。
    .avoid = 不要为支付宝把护照借给别人。不要付钱让别人替您认证。

topic-verification-phone-passport-country-mismatch =
    .title = 手机号和护照国家不同
    .means = 手机号和护照可以是不同国家的。一般没有问题。要求两者一样的规定，我没见过。
    .do =
        1. 手机号：选号码的国家代码。
        2. 国籍：选护照上的国家。
        3. 保留这个号码，收短信要用。
        4. 支付宝不接受？{ -alipay-help }

## Card

topic-card-link-foreign-card =
    .title = 怎么添加银行卡？
    .means = 境外的借记卡或信用卡可以直接添加。在商店付款，不需要 TourPass，也不需要中国的银行账户。
    .do =
        1. 打开<b>我的 → 银行卡 → 添加</b>。
        2. 填您自己的卡的信息。名字要和卡上一样。
        3. 在银行那边确认：用验证码或手机银行。验证码会发到您在银行留的手机号。
        4. 看看列表里有没有这张卡。
    .avoid = 不要把卡号或验证码发给我，也不要在聊天里发给任何人。

topic-card-accepted-brands =
    .title = 哪些银行卡可以用？
    .means = 支付宝的名单上有 Visa、Mastercard（万事达）、JCB、大来卡（Diners Club）、Discover 和美国运通（American Express）。美国运通好不好用，各处说法不一。不管哪种卡，发卡银行都可能拒绝。
    .do =
        1. 问您的银行：这张卡能不能做网上支付和境外支付。
        2. 添加：<b>我的 → 银行卡 → 添加</b>。
        3. 被拒了？用<b>一张</b>您自己的别的卡试。

topic-card-link-rejected =
    .title = 我的卡被拒了
    .ask-place = 卡在哪里被拒？
    .ask-place-adding = 添加银行卡的时候
    .ask-place-tourpass = 给 TourPass 充值的时候
    .ask-place-paying = 付款的时候
    .means = 您的银行或支付宝拒绝了这张卡。提示“暂时无法使用”（temporarily unavailable）没有说明原因。
    .do =
        1. 检查卡号、有效期和名字。必须是您自己的卡。
        2. 请银行开通网上支付和境外支付。有些国家的银行常常拒绝付给中国的款。
        3. 再试一次。然后用<b>一张</b>您自己的别的卡试。
        4. 又被拒了？请停下。{ -alipay-help }
    .avoid = 不要一张接一张地试卡。不要用别人的卡。

topic-card-validation-stuck =
    .title = 银行卡验证一直没完成
    .means = 卡已经添加了，但银行那边的验证还没有完成。如果页面一直不动，我不知道有把握的办法。
    .do =
        1. 看看银行有没有找您：短信，或手机银行里的通知。
        2. 更新支付宝。再打开<b>我的 → 银行卡</b>。
        3. 删掉这张卡，再添加<b>一次</b>。
        4. 问银行是不是银行拦下了验证。银行扣钱了？也请一起问。
        5. 还是不行？{ -alipay-help }
    .avoid = 不要把银行的验证码告诉任何人。

topic-card-added-but-not-shown =
    .title = 看不到我的卡
    .ask-place = 在哪里说您没有卡？
    .ask-place-list = 卡列表或充值页面
    .ask-place-paying = 付款的时候
    .means = TourPass 里的卡，和“银行卡”里的卡不是一回事。另外，境外银行卡不能给支付宝余额充值，所以那里不显示它。
    .do =
        1. 打开<b>我的 → 银行卡</b>。列表里有您的卡吗？
        2. 没有？请在那里添加，并在银行那边确认。
        3. 然后用卡直接付给商店。您不需要余额。
        4. 卡加了又不见了？请问您的银行，或者添加<b>一张</b>您自己的别的卡。

topic-card-name-differs-from-passport =
    .title = 卡上的名字不一样
    .means = 请用您本人名下的卡。写法差一点可能会通过，但说不准。别人的卡通不过。
    .do =
        1. 名字照卡上印的填。
        2. 银行那里的名字是错的或旧的？请银行改。
        3. 或者用<b>一张</b>您本人名下的别的卡试。
        4. 还是被拒？{ -alipay-help }
    .avoid = 不要用朋友或家人的卡。

topic-card-phone-differs-from-alipay =
    .title = 银行留的是另一个号码
    .means = 一般没有问题。银行把验证码发到您在银行留的号码。两个号码必须一样，这样的说法我没见过。
    .do =
        1. 两部手机或两张 SIM 卡都带着，都开着。
        2. 添加银行卡：<b>我的 → 银行卡 → 添加</b>。
        3. 银行的验证码，只填在添加银行卡的页面。
        4. 在银行留的号码已经没有了？请先让银行改号码。
    .avoid = 不要把银行的验证码告诉任何人。

## TourPass

topic-tourpass-what-is-it =
    .title = TourPass 是什么？
    .means = TourPass（后来叫“Tour Card”）是支付宝里的一张上海银行预付卡。它能付给中国大陆的商店和卖家，不能转账给个人。现在还能不能在支付宝里开通，各处说法不一。
    .do =
        1. 先直接添加您自己的卡：<b>我的 → 银行卡 → 添加</b>。大多数人不需要 TourPass。
        2. 卡被拒了？在支付宝里搜索“Tour Card”或“TourPass”。
        3. 充值前，先看手续费。

topic-tourpass-set-up =
    .title = 怎么开通 TourPass？
    .ask-where = 您现在在哪里？
    .ask-where-china = 在中国大陆
    .ask-where-abroad = 在大陆以外
    .ask-where-unknown = 跳过
    .means = 可能只有在中国大陆，才能开通 TourPass。现在还能不能在支付宝里开通，各处说法不一。
    .do =
        1. 先试着添加银行卡：<b>我的 → 银行卡 → 添加</b>。成功了就不需要 TourPass。
        2. 在支付宝里搜索“Tour Card”或“TourPass”。
        3. 填您的真实信息：地区、护照号码、姓名、出生日期、照片。
        4. 添加您自己的卡，看清手续费，再选充多少钱。
    .avoid = 这些信息只填在支付宝里，千万不要写在聊天里。

topic-tourpass-not-found =
    .title = 找不到 TourPass
    .means = 它可能用了新名字“Tour Card”。在中国大陆以外可能打不开，也可能已经没有了。各处说法不一。
    .do =
        1. 更新支付宝。搜索“Tour Card”和“TourPass”。
        2. 什么都没有，或者打不开？请直接添加银行卡：<b>我的 → 银行卡 → 添加</b>。人在境外，这样更稳妥。
        3. 卡被拒了？请看“{ topic-card-link-rejected.title }”。
        4. 在中国付款的其他办法：银联给境外游客用的应用、微信支付，或现金。

topic-tourpass-fees-and-limits =
    .title = TourPass 手续费和限额
    .means = 手续费是每次充值的 { $f13_fee_percent }%，不是每次买东西都收。我最后查到的最低充值金额是 { $f14_smallest_cny } 元。最高金额各处说法不一：{ $f15_lowest_cny } 元、{ $f15_middle_cny } 元或 { $f15_highest_cny } 元。
    .do =
        1. 确认前，先看支付宝里的手续费和限额。
        2. 不要打算用 TourPass 付大笔的钱。
        3. 和直接添加银行卡（<b>我的 → 银行卡</b>）比一比。直接用卡通常更便宜。

topic-tourpass-validity-and-reactivation =
    .title = TourPass 有效期多久？
    .means = 各处说法不一：{ $f16_shortest_days } 天、{ $f16_middle_days } 天或 { $f16_longest_years } 年。旧卡能不能再用，说法也不一。
    .do =
        1. 在支付宝里打开 TourPass，看您自己的卡的到期日。这个日期才算数。
        2. 到期了？找“重新激活”（reactivate）。您需要有效的护照。
        3. 不行？请直接添加银行卡：<b>我的 → 银行卡 → 添加</b>。
        4. 里面还有钱？请看“{ topic-tourpass-refund-after-expiry.title }”。

topic-tourpass-refund-after-expiry =
    .title = TourPass 里没用完的钱
    .means = 没用完的钱会退回原来的银行卡。是自动退，还是要申请，各处说法不一。充值的手续费，请不要指望退回来。
    .do =
        1. 打开 TourPass。看到期日，找“退款”（refund）。
        2. 查一查您充值用的那张卡的账户。
        3. 没有钱，也没有按钮？{ -alipay-help }
    .avoid = 有人说收费帮您把钱要回来，不要付钱。

topic-tourpass-funding-failed =
    .title = TourPass 充值失败
    .means = 提示“Fund loading failed”（充值失败），几乎都是因为发卡银行或上海银行拒绝了。具体原因不知道。
    .do =
        1. 请您的银行开通网上支付和境外支付。
        2. 用<b>一张</b>您自己的别的卡试。TourPass 收过 Visa、Mastercard（万事达）、大来卡（Diners Club）和 JCB。
        3. 然后就停下。直接添加银行卡，不用 TourPass 付款：<b>我的 → 银行卡 → 添加</b>。
        4. 银行扣钱了？请问您的银行。还是不行？{ -alipay-help }
    .avoid = 不要一试再试。银行可能会锁卡。

## Top-up

topic-topup-other-ways =
    .title = 怎么充值？
    .means = 境外银行卡不能给支付宝余额充值。我不知道有什么办法能用 PayPal 给支付宝充值。
    .do =
        1. 您不需要余额：在<b>我的 → 银行卡</b>里添加境外的借记卡或信用卡，直接付款。
        2. 没有银行卡？有些国家的电子钱包能在中国大陆付款，例如 Kakao Pay、Touch'n Go、TrueMoney 和 GCash。请问您的电子钱包。
        3. 在中国也可以用现金。
    .avoid = 千万不要向陌生人买余额。这常常是诈骗。

## Payment

topic-payment-how-to-pay =
    .title = 在商店怎么付款？
    .means = 在商店有两种办法：您扫商家的收款码，或者商家扫您的付款码。在网上，付款时选支付宝。
    .do =
        1. 您扫：点扫一扫，扫商家的收款码，填金额。
        2. 商家扫：打开付款码，给收银员看。
        3. 检查名字、金额和手续费。
        4. 用支付密码、指纹或人脸确认。
    .avoid = 付款码只给您面前的收银员看。千万不要把截图发给别人。

topic-payment-set-payment-password =
    .title = 怎么设支付密码？
    .means = 支付密码是 { $f60_digits } 位数字，确认付款时要用。它不是登录密码。
    .do =
        1. 打开<b>我的 → 设置</b>。找支付设置，或账号与安全。
        2. 选 { $f60_digits } 位别人猜不到的数字。不要用生日。
        3. 支付宝可以用指纹或人脸？您可以在那里打开。
    .avoid = 不要把支付密码告诉任何人。支付宝的工作人员不需要，我也不需要。

topic-payment-wrong-password =
    .title = 支付密码错误
    .means = 支付密码是 { $f60_digits } 位数字。它不是登录密码。错太多次，会锁一段时间。锁多久，各处说法不一。
    .do =
        1. 现在就停，不要再猜。
        2. 打开<b>我的 → 设置</b>。找支付设置，或账号与安全。
        3. 点支付密码，再点“忘记密码”。设一个新的。
        4. 支付宝可能要短信验证码、人脸或护照。
        5. 还是不行？{ -alipay-help }
    .avoid = 不要把密码或验证码告诉任何人，也不要告诉我。

topic-payment-domestic-qr-only =
    .title = 这个码只限中国境内
    .means = 这是个人（境内）账户的收款码。用境外银行卡的账户付不了。您的账户没有问题。
    .do =
        1. 要商家收款码，或订单链接。
        2. 在商店：请商家扫您的付款码。
        3. 或者用别的办法付，例如现金。
        4. 是付给个人，不是付给商店？请看“{ topic-transfer-send-to-individual.title }”。
    .avoid = 不要通过不认识的人付款。公司给您个人收款码？请小心。

topic-payment-merchant-no-foreign-card =
    .title = 商家不收境外银行卡
    .means = 这家店的这个码不收境外银行卡。您的卡和账户很可能没有问题。
    .do =
        1. 要这家店的商家收款码。
        2. 或者打开您的付款码，让商家扫。
        3. 或者用别的办法付，例如现金。
        4. 在网上：请卖家换一种付款方式，或者换一个卖家。

topic-payment-no-method-available =
    .title = 没有可用的付款方式
    .means = 英文提示是“No direct payment method can be used currently”，意思是：您的付款方式都不能付这一笔。常常是因为卖家不收境外银行卡。
    .do =
        1. 打开<b>我的 → 银行卡</b>。列表里有您的卡吗？
        2. 用<b>一张</b>您自己的别的卡试。
        3. 请卖家换一种付款方式，或者让商家扫您的付款码。
        4. 到处都这样？{ -alipay-help }

## Fees and limits

topic-fees-linked-card =
    .title = 手续费是多少？
    .means = 用境外银行卡：一笔不超过 { $f03_free_up_to_cny } 元，支付宝不收手续费。超过的话，收整笔钱的 { $f03_fee_percent }%。您的银行可能另外收费。
    .do =
        1. 确认前，先看付款页面的手续费那一行。
        2. 问您的银行：用外币付款收多少钱。
        3. 手续费太高？请取消，用别的办法付。

topic-limits-payment-limits =
    .title = 超过限额了
    .ask-limit = 提示说的是哪种限额？
    .ask-limit-card = 用银行卡付款
    .ask-limit-balance = 支付宝余额
    .ask-limit-not-verified = 我还没有认证
    .ask-limit-tourpass = TourPass
    .ask-limit-unknown = 不知道
    .means =
        银行卡：认证过的账户，公布的最高限额是一笔 { $f04_single_usd } 美元，一年 { $f04_year_usd } 美元。您的限额可能更低。
        余额：完整认证的账户，用支付宝余额付款一年最多 { $f05_balance_year_cny } 元。这个限额不能提高。用卡付的钱不算在里面。
    .do =
        1. 看清提示：是哪种限额？多少钱？
        2. 问您的银行有没有自己的限额。
        3. 试试小一点的金额，或您自己的另一张卡。
        4. 限额什么时候重新算，我说不准。{ -alipay-help }

## Transfer

topic-transfer-send-to-individual =
    .title = 转账给个人
    .means = 用境外银行卡或 TourPass，不能转账给个人。对方的个人收款码也付不了。
    .do =
        1. 在中国：给现金。
        2. 在境外：用有牌照、能汇到支付宝的汇款服务。收款人通常要有中国大陆的身份证。请比较手续费。我不推荐任何公司。
        3. 您是买东西？请要商家收款码，或订单链接。
    .avoid = 有陌生人说帮您转钱，不要把钱给他。

topic-transfer-receive-money =
    .title = 别人能转钱给我吗？
    .means = 请不要指望。外国人能不能收钱，各处说法不一。TourPass 不能收钱。余额只能提到您本人名下的中国大陆银行卡。
    .do =
        1. 最好请对方转到您的银行，或用汇款服务。
        2. 别人付钱以前，先在支付宝里看看您能不能收。
        3. 没有中国大陆的银行卡？那么钱可能提不出来。
    .avoid = 不要替别人收钱。那可能是诈骗。

topic-transfer-pay-chinese-supplier =
    .title = 付钱给中国的供应商
    .means = 小供应商常常给个人收款码。境外银行卡付不了这种码。请对方换个办法。
    .do =
        1. 最好：在购物平台下单，在平台上付款。
        2. 或者要商家收款码。核对公司名字，先付一小笔试试。
        3. 金额大：用有牌照的支付公司，或银行转账到公司的账户。
    .avoid = “供应商”给您个人收款码，这是危险的信号。不要为订单把钱付给个人。

## Shopping

topic-shopping-taobao =
    .title = 在淘宝付款
    .means = 有人说，添加了境外银行卡就能在淘宝付款，一般要收手续费。TourPass 现在能不能在淘宝用，不知道。
    .do =
        1. 在支付宝里添加您自己的卡：<b>我的 → 银行卡 → 添加</b>。
        2. 护照信息要正确。您的身份信息要和护照一样。
        3. 在淘宝付款时，选支付宝和您的卡。看清手续费那一行。
        4. 被拒了？换一个卖家试试。也请看“{ topic-payment-no-method-available.title }”。

topic-shopping-1688 =
    .title = 在 1688 付款
    .means = 境外银行卡在 1688 通常不能用。人在境外，通常要用 1688 接受的支付公司，或代购。World Pay 是 1688 自己的合作公司。
    .do =
        1. 看看 1688 的付款页面有哪些付款方式。
        2. 用 World Pay，或代购。先比较手续费。
        3. 您有中国的银行账户？可以在支付宝里用它付款。
    .avoid = 不要指望花呗（支付宝的信用付款）：游客能开通的例子，我没见过。不要付到卖家的个人收款码。

topic-shopping-other-chinese-apps =
    .title = 拼多多和其他应用
    .means = 中国大陆的很多应用不收境外银行卡，用支付宝也一样。这方面的资料很少。我不知道有把握的办法。
    .do =
        1. 在那个应用付款时，选支付宝，用您的卡试一次。
        2. 被拒了？在别的平台找同样的东西，例如淘宝。
        3. 或者用转运或代购。先查清对方可不可靠，收多少钱。
    .avoid = 不要把账户或密码给代购。不要向陌生人买余额。

## Safety

topic-safety-is-alipay-safe =
    .title = 支付宝安全吗？
    .means = 支付宝是成熟的服务。但是有人借它行骗：假的二维码、假客服，还有来要验证码的人。
    .do =
        1. 只从官方商店或支付宝自己的网站安装支付宝。
        2. 确认前，检查名字和金额。
        3. 验证码和密码不要告诉别人。支付宝的工作人员不需要它们。
        4. 有人说收费帮您修账户？那是诈骗。
    .avoid = 不要把付款码的截图发给别人。不要买账户、租账户，也不要把账户借给别人。

topic-safety-share-codes-or-passwords =
    .title = 有人要我的验证码
    .means = 短信验证码、密码、卡号、护照照片，千万不要给别人。支付宝的工作人员不需要您的验证码和密码。我也不需要。
    .do =
        您已经发给我或别人了？
        1. 现在就自己删掉那条消息。
        2. 在支付宝里改登录密码和支付密码。
        3. 发了银行卡信息？请打电话给银行，把卡停掉。
        4. 告诉支付宝。{ -alipay-help }
    .avoid = 有人主动找您，说收费帮忙，不要理他。

topic-safety-virtual-sms-number =
    .title = 可以用网上的号码吗？
    .means = 请不要用。拿着号码的人或网站能看到您的验证码，能进您的账户。以后号码和账户可能都没了。
    .do =
        1. 用您自己的手机号，外国的、中国的都行。它要能收短信。
        2. 选您会一直保留的号码。
        3. 自己的号码收不到验证码？请看“{ topic-registration-sms-code-missing.title }”。
    .avoid = 不要为支付宝租号码或借号码。不要用收短信的网站。

topic-safety-account-made-by-others =
    .title = 能替我开账户吗？
    .means = 我不能，别人也不应该。买账户、租账户、借账户，或让别人替您认证，都违反规定。这也是常见的骗局。
    .do =
        1. 请开您自己的账户。我一步一步带您做。
        2. 卡住了？请写给我：在哪个页面，屏幕上是什么文字。
        3. 已经把信息或钱给了别人？请改密码，打电话给银行，并告诉支付宝。{ -alipay-help }
    .avoid = 有人说可以给您账户，不要把护照、验证码或钱给他。

## General

topic-general-without-chinese-bank =
    .title = 没有中国的银行账户
    .means = 在商店付款不需要它：添加境外银行卡就行。只有把余额提出来、转账给个人，才需要中国大陆的银行卡。
    .do =
        1. 添加您自己的卡：<b>我的 → 银行卡 → 添加</b>。
        2. 用它直接付给中国大陆的商店和卖家。
        3. 提不出来的余额，不要充，也不要收。
    .avoid = 不要用别人的银行卡。不要买“虚拟大陆银行卡”。

topic-general-thanks =
    .title = 谢谢
    .means = 不客气！能帮到您，我很高兴。
    .do =
        接下来您可以：
        1. 发送 /menu，看所有教程。
        2. 发送 /continue，继续您的教程。
        3. 有新的问题？把屏幕上的文字写给我。
    .avoid = 验证码和密码不要告诉别人，有人说要帮您也不行。

topic-general-unclear-request =
    .title = 我需要帮助
    .ask-part = 您哪一部分需要帮助？
    .ask-part-sign-up = 注册
    .ask-part-verification = 身份认证
    .ask-part-card = 银行卡
    .ask-part-tourpass = TourPass 或充值
    .ask-part-payment = 付款
    .ask-part-other = 别的
    .means = 我想帮您，但还不知道您卡在哪里。是哪一部分：注册、身份认证、银行卡、充值，还是付款？
    .do =
        1. 告诉我是哪一部分，您想做什么。
        2. 照抄屏幕上的文字，什么语言都可以。
        3. 或者发送 /menu，看所有教程。
    .avoid = 不要把验证码、密码、卡号或护照照片发给我。

## Support

topic-support-contact-alipay =
    .title = 怎么联系支付宝
    .means = 我不是支付宝，看不到您的账户。最好的办法是找支付宝里的客服。
    .do =
        1. 打开支付宝：<b>我的 → 我的客服</b>。用中文或英文写，要求转人工客服。
        2. 告诉客服您在哪个页面，屏幕上是什么文字。
        3. 英文电话：{ $f81_from_abroad }（在中国打 { $f81_in_china }），中国时间 { $f81_open_from } 到 { $f81_open_until }。有几个网站说，这个号码来自 Alipay+ 的游客页面。我没能核实。<b>打之前</b>，请先在支付宝里或 alipayplus.com 上核对。
        4. { $f82_number } 是中国大陆的客服电话：用中国的电话打，主要说中文。
    .avoid = 不要用聊天里给的邮箱或电话。主动找您、又要收费的人是骗子。

## Out of scope

topic-outofscope-other-service =
    .title = 不是支付宝的问题
    .means = 我只能帮您解决支付宝的问题。微信、其他应用或政府服务，我没有好的答案。新冠健康码很可能已经不用了。这一点我没有核实。
    .do =
        1. 打开那个应用或服务自己的帮助页面。
        2. 是用支付宝付款的问题？请照抄您在支付宝里看到的文字。
        3. 发送 /menu，看我能帮什么。
