### 机器人在群里说的话：短，不涉及个人信息。Telegram HTML: only <b>, <i>, <code>, <a>.

## When it is added to a group

# $bot: the bot's name with its @
ui-group-hello = 👋 我是 <b>Alipay Abroad</b>，非官方的助手（不是支付宝）。我帮海外朋友使用支付宝：账户、身份认证、银行卡、TourPass、付款。
    <b>在这里就可以问我：</b>写 { $bot } 和您在屏幕上看到的内容，或者回复我的消息。具体步骤在私聊里做，这样您的个人信息不会出现在群里。
    不要在群里发验证码、密码、卡号和护照号码。真正帮您的人不需要这些。
ui-group-hello-settings = 管理员：发送 /settings，看我在这里做什么。
# What the bot cannot do with the rights it has
ui-group-cannot-read = ⚠️ 我只看得到提到我的、回复我的消息，还有命令。问我问题，这就够了。要保护别人的敏感信息，我得是管理员。
ui-group-cannot-delete = ⚠️ 我不能删除这里的消息。有人发了卡号或验证码，我只能请他自己删。给我“删除消息”的权限，我就能删。
ui-group-rights-thanks = ✅ 谢谢！有人发出敏感信息时，我现在可以处理了。

## Answers

ui-group-open = ▶ 打开私聊
ui-group-open-topic = ▶ 现在怎么做（私聊）
ui-group-open-people = 🙋 在私聊里找真人帮忙
# $bot: the bot's name with its @
ui-group-ask-how = 我帮您解决支付宝的问题（非官方，不是支付宝）。请写 { $bot } 和您看到的内容，用自己的话，或者照抄屏幕上的文字。您也可以用 { $bot } 回复别人的消息。和个人有关的步骤，在私聊里做。
ui-group-picture = 我不能看图片。请写 { $bot } 和屏幕上的文字。证件和银行卡的照片，请从群里删掉。
ui-group-personal = 这是您个人的事，我们在私聊里说。
ui-group-people = 在私聊里可以找真人帮您，这样您的个人信息不会出现在群里。
ui-group-unknown = <b>这个问题我没有把握。</b>请照抄屏幕上的文字，再写一次。或者到私聊里继续：我可以多问您几句，也可以告诉您在哪里找人帮忙。
ui-group-enough = 这一分钟里，我已经回答您好几次了。我们可以到私聊里继续。
ui-toast-group-not-yours = 这些按钮是给提问的那位的。请写下您自己的问题，并提到我。
ui-toast-group-old = 这个按钮太旧了。请再写一次您的问题，并提到我。

## Secrets

# $name: the first name of the person
ui-group-secret-deleted = ⚠️ { $name }，您的消息里有不能告诉别人的信息（例如卡号、验证码或护照号码），我已经把它从群里删了。别人可能已经看到。如果是验证码或密码，请改掉。如果是卡号，请告诉您的银行。
ui-group-secret-ask = ⚠️ { $name }，您的消息里好像有不能告诉别人的信息（例如卡号、验证码或护照号码）。<b>请马上删除它</b>，我没有权限删。如果是验证码或密码，请改掉。如果是卡号，请告诉您的银行。

## Settings for administrators

ui-group-auto-on = <b>自动回答：开。</b>没有人叫我，我也会回答清楚的问题，但只在很有把握的时候。
ui-group-auto-off = <b>自动回答：关。</b>有人提到我、回复我或发命令，我才回答。
ui-group-settings-how = 管理员可以更改：<code>/settings auto on</code>（开）或 <code>/settings auto off</code>（关）。
ui-group-settings-admins = 只有这个群的管理员可以更改。
# $id
ui-group-settings-id = 本群的编号：<code>{ $id }</code>（如果由您的工作人员在这里回复，请把它设为 SUPPORT_CHAT_ID）

## Words in which accounts and verifications are offered for money: comma list, lower case; also in traditional characters
## A phrase counts wherever it stands inside a message, so none that people use who ask or were cheated
## (“有没有人代认证”, “他加我whatsapp”).

ui-words-offer = 私聊我, 请私聊, 需要私聊, 有需要私, 有意私聊, 详情私聊, 价格私聊, 私聊报价, 要的私聊, 要的私信, 需要私我, 请私我, 私信我, 私訊我, 請私訊, 意者私訊, 小窗我, 滴滴我, 加微信, 加微聊, 加vx, 加薇, 加威信, 加賴, 微信同号, 飞机联系, tg联系, 需要可加, 需要加我, 需要的加我, 要的加我, 要的联系我, 有需要联系, 有需要的朋友, 有需要的老板, 有需要請聯絡, 随时联系, 欢迎咨询, 歡迎詢問, 专业代, 專業代, 承接, 诚信接单, 长期接单, 长期代, 低价代, 快速代, 诚信代, 我可代, 均可代, 我们代, 我們代, 本人代, 我可以帮你认证, 我帮你认证, 我能帮你认证, 我可以帮你实名, 我帮你实名, 我可以帮你解封, 我帮你解封, 我帮你开户, 我们帮你认证, 我们帮你开, 帮您认证, 帮您实名, 帮您开户, 帮您解封, 我幫你認證, 幫您認證, 幫您開戶, 幫你搞掂, 我有渠道, 我有内部, 出售账号, 出售账户, 出售帐号, 出售支付宝, 出售实名, 出售帳號, 出售帳戶, 出售支付寶, 长期出号, 长期出认证, 长期出实名, 长期出售, 批量出号, 批量出售, 低价出号, 低价出售, 低价出租, 大量出售, 本人出号, 本人出售, 现货供应, 现货秒, 秒出, 号源, 包实名, 包认证, 包解封, 当天出号, 当天交号, 先办后付, 先过后付, 先辦後付, 成功再收, 不成功不收, 不过不收, 不過不收, 支持担保, 可走担保, 量大从优, 量大优惠, 价格优惠, 价格美丽, 同行勿扰, 只收usdt, 仅收usdt
