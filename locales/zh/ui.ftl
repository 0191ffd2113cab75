### Everything the bot says beside guides and topics, in Simplified Chinese. Telegram HTML: only <b>, <i>, <code>, <a>.
### The person is 您 everywhere; the bot is 我. A guide is 教程.

## Language

ui-language-name = 简体中文
ui-text-missing = 这里缺了一段文字。请按下面的按钮，或发送 /menu。

## Start and menu

ui-start = 👋 您好！我是 <b>Alipay Abroad</b>。
    我帮您注册支付宝、添加银行卡、在中国付款。我们一步一步来。

    我是非官方的助手，<b>不是支付宝</b>。我看不到您的账户。一切以您支付宝里显示的为准。
    请不要把验证码、密码、银行卡号或护照照片发给我。
ui-menu = 您想做什么？
ui-menu-later = 您随时可以回来，我会记住您做到哪一步。
ui-menu-guide = { $emoji } { $guide }
ui-menu-guide-open = { $emoji } { $guide } · { $step }/{ $steps }
ui-menu-guide-finished = ✅ { $guide }
ui-problem = 🆘 出问题了
ui-languages = 🌐 语言
ui-facts = 📝 我的回答
ui-privacy = 🔒 隐私
ui-menu-button = ☰ 菜单
ui-help = <b>怎么使用</b>
    • 在 /menu 里选一个教程。我每次只说一步。做好了，请按<b>完成</b>。
    • 哪里不行？请按<b>没成功</b>，或者写下屏幕上的文字。
    • 您也可以直接写：<i>下一步</i>、<i>返回</i>、<i>暂停</i>、<i>菜单</i>。

    /continue – 继续教程
    /restart – 从头开始这个教程
    /device – 在电脑或另一部手机上看教程
    /language – 换语言
    /human – 找真人帮忙
    /privacy – 我保存了您的哪些信息
    /export_my_data – 把您的数据存成文件
    /delete_my_data – 删除您的数据

    我不是支付宝，不能解锁账户，也不能查账户。

## The step card

# $guide, $emoji, $step and $steps (numbers)
ui-card-progress = { $emoji } { $guide } · 第 { $step } 步，共 { $steps } 步
ui-card-finished = { $emoji } { $guide } · 已完成 ✅
ui-card-stopped = { $emoji }{ $guide } · 暂时到这里
# $see: what the person should see when the step worked
ui-card-see = 👀 <b>成功后：</b>{ $see }
# $fact: what the fact is about; $date: month and year
ui-fact-dated = ℹ️ { $date }的信息：{ $fact }。请以支付宝里显示的为准。
ui-fact-open = ⚠️ { $fact }：各处说法不一，或者没有确切消息（最近核对：{ $date }）。请以支付宝里显示的为准。
ui-done = ✅ 完成
ui-all-ready = ✅ 都准备好了
ui-item-on = ☑️ { $label }
ui-item-off = ⬜ { $label }
ui-chosen = ✓ { $label }
ui-back = ◀ 返回
ui-does-not-work = 😕 没成功
ui-pause = ⏸ 暂停
ui-paused = <b>已暂停。</b>您的进度已保存。今天、明天、下周再来都可以。
ui-restart = ↻ 重新开始
# $guide
ui-restart-title = 重新开始“{ $guide }”？
ui-restart-ask = 您会回到第一步。您在这个教程里打的勾和做的选择都会清空。
ui-restart-yes = ↻ 是，重新开始
ui-restart-no = 不，留在这一步
# $guide, $step, $steps
ui-continue = ▶ 继续：{ $guide }，第 { $step } 步，共 { $steps } 步
ui-open-guide = ▶ { $guide }

## Notices above a card, and short messages on a press

ui-notice-guide-changed = ✏️ 您上次来过以后，<b>这个教程更新了</b>。您的回答都还在。您现在在这一步：
ui-notice-guide-gone = ✏️ 这个教程已经没有了。您的其他进度都还在。
# $guide: the guide that replaces it
ui-notice-guide-replaced = ✏️ 那个教程已经换成了“{ $guide }”。
ui-toast-stale = 刚才那条是旧消息。您现在在这一步。
ui-toast-first-step = 这已经是第一步了。
ui-toast-old-button = 这个按钮太旧了。请看菜单。
ui-toast-saved = 已保存 ✓
ui-toast-try-again = 没能保存。请过一分钟再按一次。
ui-choose-one = 请按下面的一个按钮。
ui-already-finished = 您已经完成了这个教程 🎉
ui-no-guide = 您还没有打开教程。请选一个：

## It does not work

# $step
ui-problems-title = 第 { $step } 步遇到了什么问题？
ui-problems-write = 是别的问题吗？请<b>写下您看到的内容</b>。用自己的话，或者照抄屏幕上的文字。不要写验证码和卡号。
ui-problems-none = 请<b>写下您看到的内容</b>。用自己的话，或者照抄屏幕上的文字。不要写验证码和卡号。
ui-ask-problem = <b>出了什么问题？</b>
    请写下您看到的内容。用自己的话，或者照抄屏幕上的文字。请不要写验证码、密码、银行卡号和护照号码。

    也可以选一下您卡在哪里：
# $step
ui-back-to-step = ◀ 回到第 { $step } 步
ui-open-fix = ▶ 打开教程的这一步
ui-helped = 👍 有用
ui-stuck = 😕 还是不行
ui-helped-thanks = 太好了！很高兴问题解决了。
ui-stuck-route = <b>抱歉，问题还没有解决。</b>我不知道别的办法。
    支付宝的客服可以查您的账户：
    1. 打开支付宝，点<b>我的</b>，再点<b>我的客服</b>。
    2. 用中文或英文写，要求转<b>人工客服</b>。
    3. 说明您做到哪一步，并照抄屏幕上的文字。

    证件只能在支付宝里提交，不要发到这里。
ui-report-unknown = <b>我不确定是哪里出了问题。</b>下面哪一个最像？您也可以再写一次，照抄屏幕上的文字。
ui-report-none-of-these = 都不是
ui-report-did-you-mean = <b>您说的是下面这些吗？</b>
ui-report-rephrase = 请换个说法再写一次。照抄屏幕上的文字最有用。
ui-report-not-ready = 我刚刚启动，还读不了消息。请过一会儿再发一次。
ui-report-also = 您还提到了：
ui-handoff-none = <b>我这里没有真人可以回答您。</b>
    请找支付宝自己的客服：
    1. 打开支付宝，点<b>我的</b>，再点<b>我的客服</b>。
    2. 用中文或英文写，要求转<b>人工客服</b>。

    请小心：有人主动联系您，说收费就能修好账户，那是骗子。
ui-secret-warning = ⚠️ <b>您的消息里好像有不能告诉别人的信息</b>（例如卡号、验证码或护照号码）。我没有保存它。
    1. 请马上删除这里的那条消息。
    2. 如果是验证码或密码，请改掉。如果是卡号，请告诉您的银行。

    真正帮您的人不需要这些，支付宝的工作人员也不需要。
ui-not-text = 我只能看文字和按钮。请写下您看到的内容，或按下面的按钮。
ui-not-picture = 我不能看图片和文件，也没有保存它。请把屏幕上的文字写给我。护照和银行卡的照片千万不要发到这里，已经发了请删除。
ui-unknown-command = 我不认识这个命令。请看菜单：

## Language and facts

# $name: the language in itself
ui-language-choice = { $name }
ui-language-ask = <b>请选择语言</b>
ui-facts-ask = <b>您的回答</b>
    我根据这些回答告诉您该做哪几步。想改哪一条，就按哪一条。
# $fact (what it is about), $value (the answer)
ui-fact-line = { $fact }：{ $value }
ui-fact-not-asked = 还没问

## Privacy

# $days: how long an idle person's data is kept
ui-privacy-text = <b>我保存什么</b>
    • 您的语言（如果您选过）
    • 您对我的问题的回答（是否在中国、证件种类、手机种类、银行卡种类）
    • 您在每个教程里的进度
    • 我发给您的最后一条消息的编号，和您最后一次来的日期
    • 您发来的内容（敏感信息已遮住），处理完就删除；如果多次处理失败，保存 30 天，以便再试一次
    • 我没能回答的问题原文（敏感信息已遮住），保存 30 天，方便工作人员教我

    <b>我从不保存：</b>您的名字、您的其他消息、验证码、密码、卡号、护照信息、图片。

    您 { $days } 天没有来，我就会删除全部数据。您也可以现在就删除。
ui-export = 📄 下载我的数据
ui-delete = 🗑 删除我的数据
ui-export-caption = 我保存的您的数据全在这里。
ui-export-nothing = 我没有保存您的任何数据。
ui-delete-ask = <b>要删除我保存的您的全部数据吗？</b>
    您的语言、您的回答、每个教程的进度都会消失，不能恢复。
ui-delete-people = 您和真人工作人员的对话也会结束并被删除。
ui-delete-yes = 🗑 是，全部删除
ui-delete-no = 不，保留
ui-delete-done = 已删除。我不再保存您的任何数据。想重新开始时，请发送 /start。
ui-delete-nothing = 我没有保存您的任何数据，所以没有东西要删除。

## When something breaks

# $incident: a short code
ui-broken = 我这边出错了。您的进度已保存。请再试一次，或发送 /menu。（错误编号 { $incident }）
ui-too-fast = 您写得比我读得快。这一分钟里我不再读您的消息。请等一等，再把我没有回答的内容发一次。
ui-store-down = 我暂时读不到保存的数据。您的数据没有丢。请过一分钟再试。
ui-damaged = <b>我读不出保存的您的数据。</b>我已经把它单独放好，并通知了管理员。您可以等一等，也可以现在从头开始。
ui-damaged-future = <b>您的进度是我的新版本保存的。</b>数据没有丢：我已经把它单独放好，并通知了管理员。您可以等一等，也可以现在从头开始。
ui-start-afresh = ↻ 从头开始

## The command list (setMyCommands: no HTML)

ui-command-start = 开始
ui-command-menu = 所有教程
ui-command-continue = 继续我的教程
ui-command-restart = 从头开始我的教程
ui-command-language = 换语言
ui-command-human = 找真人帮忙
ui-command-privacy = 我保存了您的哪些信息
ui-command-export_my_data = 下载我的数据
ui-command-delete_my_data = 删除我的数据
ui-command-cancel = 暂停我的教程
ui-command-help = 怎么使用
ui-command-settings = 我在这个群里做什么
ui-command-guide = 选一个教程
# The bot's profile texts: at most 512 and 120 characters
ui-profile-description = 还没有支付宝？Alipay Abroad 用中文一步一步带您注册，直到在中国完成第一次付款。非官方：这个机器人不是支付宝，也看不到您的账户。
ui-profile-short = 一步一步教海外朋友使用支付宝。非官方，不是支付宝。

## Words that people type instead of pressing a button: comma lists, lower case; also in traditional characters

ui-words-done = 完成, 完成了, 已完成, 好, 好了, 好的, 做好了, 做完了, 弄好了, 办好了, 搞定, 搞定了, 可以了, 行了, 成功了, 下一步, 下一个, 继续下一步, 然后呢, 是, 是的, 对, 嗯, 知道了, 明白了, 準備好了, 准备好了, 下一個, 做好咗
ui-words-back = 返回, 后退, 回去, 退回, 上一步, 上一个, 前一步, 回到上一步, 後退, 上一個
ui-words-pause = 暂停, 停, 停止, 停下, 先停一下, 等一下, 等等, 等会儿, 待会儿, 稍后, 以后再说, 下次再说, 明天再说, 取消, 退出, 结束, 不做了, 暫停, 稍後, 結束
ui-words-continue = 继续, 接着, 接着来, 接着做, 继续做, 继续教程, 我到哪了, 我到哪里了, 我到哪一步了, 做到哪了, 到第几步了, 继序, 繼續
ui-words-restart = 重新开始, 重新来, 重来, 重头开始, 从头开始, 从头来, 从头再来, 再来一次, 再来一遍, 重做, 重新開始, 從頭開始, 重來
ui-words-menu = 菜单, 主菜单, 目录, 主页, 首页, 回到菜单, 返回菜单, 开始, 菜单栏, 菜單, 主選單, 選單, 目錄, 主頁, 首頁, 開始
ui-words-help = 帮助, 怎么用, 怎么使用, 如何使用, 使用说明, 说明, 怎么办, 怎么弄, 教我, 怎嘛用, 幫助, 怎麼用, 怎麼辦, 說明
ui-words-problem = 问题, 有问题, 出问题, 出问题了, 出错, 出错了, 错误, 报错, 报错了, 不行, 还是不行, 不成功, 没成功, 失败, 失败了, 不能用, 用不了, 不好使, 不管用, 没用, 没反应, 弄不了, 弄不好, 做不了, 过不去, 打不开, 卡住, 卡住了, 卡主了, 問題, 有問題, 出錯, 錯誤, 失敗, 沒成功, 唔得
ui-words-language = 语言, 换语言, 改语言, 切换语言, 更改语言, 选择语言, 换个语言, 语言设置, 中文, 简体中文, 語言, 換語言
ui-words-human = 人工, 人工客服, 人工服务, 转人工, 找人工, 客服, 找客服, 联系客服, 真人, 找真人, 真人客服, 找人帮忙, 转接人工, 轉人工, 人工服務, 聯絡客服
