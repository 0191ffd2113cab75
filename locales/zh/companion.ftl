### 第二台设备：浏览器里的页面，以及在 Telegram 里连接和跟随教程。Telegram HTML: only <b>, <i>, <code>, <a>.

## The page

# $guide, $step and $steps (numbers): the name of the browser tab
ui-companion-tab = { $guide } · { $step }/{ $steps }
# $step, $steps (numbers)
ui-companion-progress = 第 { $step } 步，共 { $steps } 步
ui-companion-finished = 已完成
ui-companion-stopped = 这条路暂时到这里
# $place: "Step 3 of 9"; $title: what to do there. Read aloud when the step changes.
ui-companion-news = { $place }：{ $title }
# $title: the title of the step
ui-companion-picture = 图片：{ $title }
ui-companion-steps = 您走过的步骤
ui-companion-step-done = 已完成：
ui-companion-step-now = 现在：
# $count (number)
ui-companion-steps-more = { $count ->
    [0] 这是最后一步
   *[other] 最多还有 { $count } 步
}
ui-companion-language = 语言
ui-companion-connecting = 正在连接……
ui-companion-live = 已连接：这个页面和 Telegram 同步
ui-companion-lost = 连接断了。这一步可能不是最新的。正在重新连接……
ui-companion-refresh = 显示最新的一步
ui-companion-not-sent = 没有发出去。请再按一次。
ui-companion-held = 现在有工作人员在 Telegram 里帮忙。教程停在这一步。您可以在这里看。
ui-companion-moved-on = 教程已经在另一台设备上往前走了。现在是这一步。
ui-companion-first-step = 这已经是第一步了。
ui-companion-try-again = 请等一下，再按一次。
# $guides: a list
ui-companion-offers = 接下来可以在 Telegram 里打开：{ $guides }
ui-companion-write = 是别的问题？请写下您看到的内容
ui-companion-write-label = 用自己的话，或者照抄屏幕上的文字。不要写验证码、密码、银行卡号和护照号码。
ui-companion-write-kept = 您在这里写的内容不会保存。
ui-companion-write-send = 找答案
ui-companion-answer = 回答
ui-companion-empty = 请先写几个字。
ui-companion-unknown = <b>我不确定是哪里出了问题。</b>
    • 请再写一次，照抄屏幕上的文字。
    • 或者在 Telegram 里写给机器人。那里也会告诉您怎么找人帮忙。
ui-companion-secret = ⚠️ <b>您写的内容里好像有秘密信息</b>（例如银行卡号、验证码或护照号码）。我没有保存。如果是验证码或密码，请改掉。帮助您的人都不需要这些。
ui-companion-close = 关闭回答
ui-companion-footer = 非官方助手，不是支付宝。有这个链接的人能看到并操作这个教程，也能看到什么时候有工作人员在帮忙。不会显示您的其他信息。
ui-companion-gone-title = 这个链接已经失效
ui-companion-gone = 链接只能用一段时间，主人也可以随时关掉。什么都没有丢：教程还在 Telegram 里。

    要在这里再看，请在 Telegram 里给机器人写 /device，然后扫描新的图片。
ui-companion-busy-title = 请等一分钟
ui-companion-busy = 短时间内请求太多了。请等一分钟再试。
ui-companion-down-title = 请稍等

## Linking, in the person's chat

ui-device-button = 💻 在另一台设备上看
# $guide
ui-device-title = 💻 <b>在另一台设备上看“{ $guide }”</b>
ui-device-page = <b>用浏览器</b>（电脑、平板、另一部手机）：扫描图片，或者在那里打开这个链接：
ui-device-account = <b>用另一个 Telegram 账号</b>：在那里打开这个链接：
# $hours (number)
ui-device-rules = 两边显示同一步，一起往前走。链接 { $hours } 小时内有效。有链接的人能看到并操作这个教程，也能看到什么时候有工作人员在帮您，但看不到您的其他信息。您可以随时关掉。
ui-device-no-guide = 请先打开一个教程。然后写 /device，就可以在另一台设备上看。
ui-device-list = 📋 已连接的设备
ui-devices-title = <b>连接到您教程的设备</b>
ui-devices-none = 现在没有连接的设备。写 /device，就可以在另一台设备上看教程。
# $number, $guide, $used (when it was used last)
ui-device-line-page = { $number }. 💻 页面：{ $guide }（{ $used }）
# $number, $guide, $joined (when it joined), $used (when it was used last)
ui-device-line-account = { $number }. 👤 Telegram 账号：{ $guide }（{ $joined }；{ $used }）
# $when: "3 hours ago"
ui-device-used = 上次使用：{ $when }
ui-device-used-now = 刚刚用过
ui-device-used-never = 还没有打开
# $when: "3 hours ago"
ui-device-joined-ago = 加入：{ $when }
ui-device-joined-now = 刚刚加入
# $number
ui-device-end = ✖ 关掉链接 { $number }
ui-device-end-all = ✖ 关掉所有链接
ui-device-toast-ended = 链接已关掉 ✓
# $name: the other person's first name; $guide
ui-device-joined = 👤 <b>{ $name }</b> 现在用另一个 Telegram 账号跟随您的教程“{ $guide }”，也可以操作它。对方看不到您的其他信息。不对吗？请关掉链接：
ui-device-joined-end = ✖ 关掉这个链接

## Following, in the other account

ui-follow-head = 👥 您在跟随另一个人的教程。你们两个都可以操作。
ui-follow-leave = ✖ 不再跟随
ui-follow-left = 您不再跟随这个教程了。
ui-follow-ended = <b>这个链接已经失效。</b>请向对方要一个新的：对方给我写 /device 就可以。
ui-follow-held = 现在有工作人员在帮这个人。教程停在这一步。
ui-follow-toast-held = 现在有工作人员在帮忙。教程先停一下。
ui-follow-toast-moved-on = 教程已经往前走了。现在是这一步。
ui-follow-back-to-step = ◀ 回到这一步
ui-follow-busy = 您试了太多链接。请等一分钟。
ui-follow-full = 跟随这个教程的设备已经到了上限。对方可以关掉一个：给我写 /device。然后请再打开链接。

## Beside other texts

ui-command-device = 在另一台设备上看教程
ui-privacy-devices = 如果您使用第二台设备（/device），链接有效期间我会保存：是哪个教程、大概什么时候用过、跟随的账号。页面本身不保存任何内容，也不使用 cookie。
