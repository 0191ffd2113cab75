/** Chinese words that mean nearly the same, a line each: first the English name of the idea, as in `english.ts`. */

/** A line per idea: its English name, then Chinese words and borrowed ones that may stand for it, separated by spaces. */
export const CHINESE_IDEAS = `
money 钱 资金 现金 款 人民币 美元 欧元 零钱
amount 金额 多少 数额 总额
pay 付款 支付 付钱 给钱 付不了 结账 买单 付 缴费 刷
buy 买 购买 下单 购物 网购 订单
transfer 转账 汇款 转钱 打钱 转给 汇 打款 转帐
receive 收款 收钱 收到 到账 收
topup 充值 充钱 加钱 充 存钱 入金 充不了 充不进
balance 余额 零钱 剩余 剩下
withdraw 提现 取出 取钱 提出来 取现
fee 手续费 费用 收费 扣费 多少钱 服务费 费率
free 免费 免手续费
refund 退款 退钱 退回 退还 返还
cancel 取消 撤销 撤回
card 银行卡 信用卡 卡 借记卡 外卡 visa 万事达 mastercard 维萨 运通 境外卡 国际卡 储蓄卡
bank 银行 开户行
account 账户 账号 帐号 户头 号 支付宝号
password 密码 口令 支付密码 登录密码
code 验证码 校验码 码 短信码 动态码
sms 短信 信息 验证码 简讯
phone 手机 电话 手机号 手机号码
number 号码 号 手机号
sim 手机卡 电话卡 sim卡 运营商
email 邮箱 邮件 电邮
identity 身份证 证件 驾照 身份 证明 居留证 学生证 居住证 回乡证
verify 验证 认证 实名 核实 校验 审核 实名认证 身份验证
passport 护照
photo 照片 拍照 扫描 图片 上传 拍 相片
face 人脸 刷脸 脸 面部 人脸识别
register 注册 开通 申请 开户 创建 开 注册不了
login 登录 登陆 登入 进入 进不去 登不上
close 注销 关闭 删除 销户
change 更换 修改 改 更新 变更 换 更改
activate 激活 启用 开通
block 冻结 限制 封 锁定 被封 受限 封号 解除限制 解封 限额
lost 丢 丢失 丢了 不见了 被偷 遗失 没了 注销了
broken 坏 坏了 摔坏
fail 失败 不行 不成功 不能 无法 不了 没成功 不通过 没通过
declined 拒绝 被拒 拒付 不接受
error 错误 出错 问题 报错 异常 故障
wrong 错误 不对 不正确 有误 错
work 能用 用不了 可以用 好用
pending 处理中 审核中 待处理 卡住 一直
wait 等 等待 多久 稍后
time 时间 多久 几天 什么时候 多长时间
limit 限额 上限 额度 最多 最高 限制 最低
allowed 可以 能 能不能 可不可以 允许
support 支持 接受 能用 不支持
country 国家 地区 国籍
china 中国 大陆 内地 国内 中国大陆
foreign 外国 外国人 老外 境外 国外 海外 外籍 国际 游客 留学生
exchange 汇率 换汇 货币 兑换
expire 过期 到期 失效 有效期
renew 续期 换新 续签 新护照 重新激活
new 新 新的 另一个
second 第二个 两个 另一个 另外 再
again 再次 重新 又 重试
try 试 尝试 试了 次数
need 需要 要 必须 一定要 必要
want 想 想要 希望
help 帮 帮忙 帮助 求助 怎么办
contact 客服 联系 人工 投诉 电话
person 个人 别人 他人 人
friend 朋友 家人 老公 老婆 同学 父母
seller 卖家 商家 商户 供应商 老板 厂家
shop 商店 店 超市 餐厅 店铺
qr 二维码 收款码 付款码 扫码 扫一扫 码
safe 安全 可靠 靠谱 放心
fraud 骗 诈骗 骗子 被骗 盗
forgot 忘 忘记 忘了 记不得
reset 重置 找回 恢复 取回
name 名字 姓名 名
address 地址 住址
app 应用 软件 app 客户端
download 下载 安装
update 更新 升级 版本
travel 旅游 旅行 出差
link 绑定 绑 添加 绑卡 关联 加
connect 网络 网 wifi vpn 连接
busy 繁忙 系统繁忙 忙
system 系统 服务器
screen 页面 界面 屏幕
choose 选择 选 选项
nothing 没有 空白 没反应
without 没有 没 不用
language 语言 英文 中文 翻译
use 用 使用
show 显示 出现 提示 说
find 找 找不到 搜 搜索
thanks 谢谢 感谢 多谢
hello 你好 您好 在吗 嗨
sell 卖 出售 租 代 代办 代注册
old 旧 以前 原来 之前
`;
