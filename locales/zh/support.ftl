### 转给真人：用户看到的话，和工作人员看到的话。Telegram HTML: only <b>, <i>, <code>, <a>.
### 求助的人对工作人员称“用户”。FAQ 的 topic 是“主题”，Telegram 群里的 topic 是“话题”。

## The person

ui-people-ask = 🙋 找真人帮忙
ui-people-leave = 🤖 回到机器人
ui-people-called = <b>我已经去叫人了。</b>从现在起，他们看得到您在这里写的内容。请写下出了什么问题，在哪个页面。
# $moment: day, hour and time zone; $wait: "in 9 hours"
ui-people-when-closed = 他们现在不在，{ $wait }回来：{ $moment }。您的消息会留着等他们。我的教程也照样能用。
ui-people-when-open = 他们现在在，但我说不准几分钟后回复。等的时候，我的教程照样能用。
ui-people-when-unknown = 我说不准他们什么时候回复。您的消息会留着等他们。我的教程也照样能用。
ui-people-rules = 他们是这个机器人的志愿者或工作人员，<b>不是支付宝</b>。不要发验证码、密码、卡号和护照照片，对他们也一样。这里没有人收钱。
ui-people-called-already = 已经叫过人了。想告诉他们什么，请写在这里。
ui-people-called-again = 我又叫了他们一次。您写的内容他们能看到。
ui-people-own = 现在是真人在帮您，所以我不说话。请照常写消息。想改由我继续吗？
ui-people-own-toast = 现在是真人在帮您。您的进度已保存。
ui-people-left = 您又回到我这里了。我已经告诉他们了。
ui-people-refused = 这类消息我不转过去，例如联系人或投票。请用文字写，或者发屏幕的图片。
ui-people-secret-in-name = 这个文件或地点的名称里好像有保密信息，所以我没有转过去。请改个名称再发一次。
ui-people-not-passed-on = 您的上一条消息我没能转过去。请换个说法再写一次。
ui-people-unreachable = <b>我现在联系不上他们。</b>您写的内容都还在，我会继续试。
    现在就需要帮助？请找支付宝自己的客服：打开支付宝，点<b>我的</b>，再点<b>我的客服</b>，要求转<b>人工客服</b>。
ui-people-nobody-yet = 还没有人回复，抱歉。您可以等：您的消息他们能看到。您也可以改由我继续。
ui-people-still-there = 问题还在吗？您一天不写，我就把它关闭。您随时可以再找人。
ui-people-closed = <b>他们已经把这个问题关闭了。</b>还有哪里不对？请在 24 小时内写在这里，他们看得到。也可以改由我继续：
ui-people-closed-idle = <b>两天没有消息，我把这个问题关闭了。</b>还有哪里不对？请在 24 小时内写在这里，他们看得到。也可以改由我继续：
ui-people-thanks = 不客气。这个问题仍是关闭状态。
ui-people-closed-ban = <b>他们已经把这个问题关闭了。</b>您可以改由我继续：
ui-people-reopened = 他们重新打开了这个问题。您在这里写的内容，他们看得到。
# $until: day, hour and time zone
ui-people-banned = 您暂时不能找真人，要等到：{ $until }。我的教程和回答照样能用。支付宝自己也能帮您：打开支付宝，点<b>我的</b>，再点<b>我的客服</b>，要求转<b>人工客服</b>。
# A paragraph of /privacy where people are configured
ui-privacy-people = <b>您找真人的时候</b>
    您那时写的内容会显示在工作人员自己的 Telegram 群里，写着您在 Telegram 的名字。我会先遮住号码和验证码，但图片里的内容我看不到。我只保存哪条消息对应哪条，还有什么时候打开、什么时候关闭。您删除数据时，我也删除他们群里的那个话题。如果工作人员限制了您，我会保存您的编号和限制结束的时间，到那时为止。

## The head of a topic in the staff group

ui-staff-called-asked = 🙋 想找真人
ui-staff-called-failed = 🤷 连续两次没看懂用户的问题
ui-staff-called-topic = ⚠️ 这个问题需要真人
# $language: the language’s own name; $code: its code
ui-staff-language = 语言：{ $language }（{ $code }）
# $guide, $step, $steps
ui-staff-guide = 在教程“{ $guide }”里，第 { $step } 步，共 { $steps } 步
ui-staff-no-guide = 没有打开教程
# $fact, $value
ui-staff-fact = { $fact }：{ $value }
ui-staff-tried = <b>之前看过：</b>
# $title, $topic: its id
ui-staff-topic = • { $title }（<code>{ $topic }</code>）
ui-staff-words = <b>最后写的话</b>（已遮住敏感信息）：
ui-staff-quote = “{ $words }”
ui-staff-how = 您在这里写的内容会发给用户。以 / 或 // 开头的不会发出去。/help 可以看所有命令。
ui-staff-claim = 🙋 我来处理
ui-staff-close = ✅ 关闭
# $title: of the topic
ui-staff-send-answer = 📤 { $title }
ui-staff-topic-again = ⚠️ 这位用户原来的话题被删了。这是新的话题，以前的消息不再显示。

## What the staff are told

# $staff: a first name
ui-staff-owned = 🙋 现在由 { $staff } 处理。发送 /close 之前，机器人不说话。
ui-staff-claimed = 🙋 现在由 { $staff } 处理。
ui-staff-closed = ✅ 已关闭，用户收到了通知。
ui-staff-closed-quiet = ✅ 已关闭，没有通知用户。
ui-staff-closed-by-person = ✅ 已关闭：用户回到机器人那里了。
ui-staff-closed-idle = ✅ 已关闭：用户两天没有写消息。
ui-staff-is-closed = 这里已经关闭，所以没有发出去。/reopen 可以重新打开。
ui-staff-is-closed-noted = 这里本来就已关闭，所以没有发出去。解决办法已经为编写者记下了。
ui-staff-is-open = 这里本来就是打开的。
ui-staff-reopened = 💬 已重新打开，用户收到了通知。
ui-staff-reopened-by-person = 💬 用户又写消息了。
ui-staff-still-waiting = ⏰ 在服务时间里，这位用户已经等了半小时。
ui-staff-unreachable = ⛔ 联系不上用户：对方屏蔽了机器人，或删除了账号。什么都没有发出去。用户回来时，我会告诉您。
ui-staff-reachable-again = 💬 又能联系上用户了。您在这期间写的没有发出去：如果还有用，请再写一次。
ui-staff-not-delivered = ⛔ Telegram 没有接受上一条消息，用户没有收到。请换个方式再写。
ui-staff-source-gone = 有一条消息我还没转发，就被删除了。
ui-staff-refused = 这类消息我不转发，例如联系人或投票。请用文字写。
ui-staff-channel = 对方没有收到这条消息：以频道身份写的内容我不转发。请用您自己的身份再写一次。
ui-staff-general = 这条消息只有本群能看到。要回复某个人，请写在那个人的话题里。
ui-staff-edit-to-note = 已经发出去的收不回来：用户看到的还是原来的消息。
# $until: day, hour and time zone
ui-staff-banned = 🚫 用户暂时不能找真人，要等到：{ $until }。/unban 可以取消限制。
ui-staff-unbanned = 用户又可以找真人了。
ui-staff-data-deleted = 🗑 用户删除了自己的全部数据。请把这个话题也删掉，我没有权限删。
# $title, $language
ui-staff-answer-sent = 📤 已用{ $language }发送“{ $title }”。
ui-staff-unknown-topic = 没有这个主题。请写主题编号里的一段英文，或者写是什么问题，例如 <code>/answer password</code>。
# $topics: ids, one a line
ui-staff-topics-like = 是哪一个？
    <code>{ $topics }</code>
ui-staff-answers-like = 还没有发送。是哪一个？点一下按钮，就用用户的语言发出去。
    <code>{ $topics }</code>
ui-staff-transfer-how = 请用 /transfer 回复同事的一条消息。写 @用户名 没有用：Telegram 不告诉我那是谁。
# $person: a first name
ui-staff-transfer-not-here = { $person } 不在这个群里，所以什么都没有变。
ui-staff-wrong-ban = 限制多久？例如 <code>/ban 12h</code>（小时）、<code>/ban 7d</code>（天）、<code>/ban 2w</code>（周）；最长一年。
ui-staff-wrong-close = <code>/close</code>、<code>/close quiet</code>、<code>/close payment.wrong-password</code>（这个主题解决了问题）或 <code>/close new 怎么解决的</code>。
ui-staff-unknown-command = 我不认识这个命令，什么都没有发出去。/help 可以看所有命令。
ui-staff-no-person = 这个要在用户的话题里用。
ui-staff-person-gone = 群外没有人会收到这条消息：这个话题已经没有对应的用户了。用户可能删除了自己的数据。
# $count
ui-staff-list = { $count ->
        [0] 现在没有人在等。
       *[other] <b>{ $count } 个还没关闭：</b>
    }
# $wait: how long it has been open; $staff: who has it; $language: of the person; $about: their step, or why they ask
ui-staff-list-line = { $wait } · { $staff } · { $language } · { $about }
ui-staff-help = <b>在用户的话题里</b>
    您写的内容会发给用户：文字、图片、文件、语音、修改都会。谁先写，就由谁处理，机器人不再说话。
    <code>/answer wrong password</code> – 显示合适的回答；点一下按钮，就用用户的语言发出去
    <code>/note …</code> 或 <code>// …</code> – 只给你们自己看，对它的回复也是
    <code>/claim</code> – 由您处理；用 <code>/transfer</code> 回复同事的消息 – 由这位同事处理
    <code>/close</code> – 关闭；后面可以加 <code>quiet</code>（不通知）、一个主题，或 <code>new</code> 和解决办法
    <code>/reopen</code> – 重新打开
    <code>/ban 7d</code>、<code>/unban</code> – 用户能不能找真人
    在 Telegram 里关闭话题，这里也会关闭。

    <b>在哪里都可以用</b>
    <code>/list</code> – 还没关闭的
