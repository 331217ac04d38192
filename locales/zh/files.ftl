### 日志文件里的错误，以及读到了什么。

problem = { $in-file ->
    [true] { $file }{" "}
   *[false] {""}
}{ $line ->
    [0] {""}
   *[other] 第 { $line } 行
}{ $in-column ->
    [true] ，{ $column } 列
   *[false] {""}
}{ $in-file ->
    [true] 有误。
   *[false] {""}
}读到：{ $found }；应为：{ $allowed }
more-problems = 另外 { $number } 处错误
no-problems = 没有错误

## 文件
a-readable-file = 能够读取的文件
unknown-encoding = 认不出编码的文字
save-as-utf8 = UTF-8、UTF-16 或 GB18030（GBK）；请另存为 UTF-8（Excel：另存为 → CSV UTF-8；记事本：另存为 → 编码选 UTF-8）
zero-bytes = 零字节，文字里不会有
a-text-file = 文本（CSV、TXT、JSON、XML）、工作簿（XLSX），或装着它们的 ZIP

## 时间
a-zone = +08:00 这样的时差，或 Asia/Shanghai 这样的时区名

## 导出种类的名称
kind-table = 表格
kind-simulated = 模拟的事件日志
kind-wecom-statistic = 企业微信：客户群按日统计
kind-wecom-members = 企业微信：客户群成员
kind-wechat = 微信聊天记录
kind-wechat-txt = 微信聊天记录（文本）
kind-chatlab = ChatLab 格式的聊天记录
kind-qq = QQ 聊天记录
kind-qq-txt = QQ 聊天记录（文本）
kind-whatsapp = WhatsApp 聊天记录
kind-discord = Discord 频道
kind-slack = Slack 频道
kind-slack-users = Slack 用户
kind-telegram = Telegram 聊天记录
kind-zulip = Zulip 消息
kind-zulip-users = Zulip 用户
kind-gitter = Gitter 聊天室
kind-discourse = Discourse 帖子
kind-discourse-users = Discourse 用户
kind-stack-exchange = Stack Exchange 帖子
kind-stack-exchange-comments = Stack Exchange 评论
kind-stack-exchange-users = Stack Exchange 用户
kind-meetup-members = Meetup 成员
kind-meetup-attendees = Meetup 到场名单

## 文件的形式
an-empty-file = 空文件
a-first-line = 首行写列名
a-known-export = 聊天、论坛或成员名单的导出文件，或首行写列名的表格（种类见手册）
no-table = 没有一个文件里有日志表格
nothing-left = 没有一行可以测量
too-many-columns = { $number } 列
fewer-columns = 至多 { $most } 列；表格的行列是不是放反了？
json-cut = 没写完的 JSON，只到第 { $entries } 条
json-broken = 此处损坏的 JSON
a-whole-json = 完整的 JSON；请重新导出
no-list = 没有消息或成员的列表
a-list = 消息或成员的列表
xml-broken = 损坏的 XML
a-whole-xml = 完整的 XML；请重新导出
broken-book = 读不了的工作簿
a-whole-book = Excel 能打开、不带密码的 XLSX；也可以把工作表另存为 CSV UTF-8
old-book = 旧版 Excel 工作簿（XLS）
save-as-xlsx = XLSX 或 CSV UTF-8（Excel：另存为）
broken-zip = 读不了的压缩包
a-whole-zip = 不带密码的 ZIP；也可以解压后给出文件夹
zip-bomb = 解压后极其庞大的压缩包
a-usual-zip = 解压后至多 16 GiB、压缩率与文本相当；也可以解压后给出文件夹
zip-in-zip = 压缩包里的压缩包
a-flat-zip = 直接装着文件的 ZIP：请先解压一层，再给出里面的文件
endless-part = 一行、一条消息或一个条目超过 64 MB 仍未结束，或首行列名超过 1 MB
parts-with-ends = 各部分都有结尾：是否缺少收尾的引号、括号或换行？
a-web-page = 网页（HTML）
export-as-json = 同一工具导出的 JSON、CSV 或 TXT

## 列
no-such-columns = 只有 { $columns } 这些列
columns-needed = { $wanted }
wanted = { $name } 列（或指明是哪一列：--column { $name }=列名）
wanted-or-meant = { $name } 列（是不是 { $near }？是的话请写 --column { $name }={ $near }）
wanted-and = 、
a-role = { $known } 之一
a-column-option = 用途和列名，例如 user_id=发言人
a-mapping = --save-mapping 写出的对应文件
most-rows = { $rows } 行中有 { $left_out } 行读不出时间，第一处是 { $example }
readable-times = 2024-01-31 09:00:00 这样的时间；如果时间在别的列，请指明：--column t=列名

## 日月的顺序
both-orders = 此处是 { $first }，第 { $other } 行是 { $second }，一处日在前，另一处月在前
one-order = 全部日期日月顺序一致；或写成 2024-01-31
open-order = { $text }，分不清日和月，整个文件都是如此
open-year = { $text }，年在前还是在后分不清，整个文件都是如此
ask-year = 年在前请写 --dates ymd，日在前请写 --dates dmy
ask-order = 日在前请写 --dates dmy，月在前请写 --dates mdy

## 成员与消息
no-such-person = --operator { $name }，日志里没有这个账号
a-person-of-the-log = 日志里的账号名或编号
one-name-two-messages = 与第 { $first } 行同名的消息，但作者、时间或所回应的消息不同
each-name-once = 每条消息的编号只出现一次
imperfect = { $what }（{ $number } 处）
only-perfect = 没有不完整的行（--strict 的要求）；去掉 --strict，就会略去或修补，并逐项列出

## 不完整的行
row-bad-time = 读不出的时间
row-early-time = 2000 年以前的时间（等于没有）
row-future-time = 未来的时间
row-ragged = 单元格比列多或少
row-cut-line = 最后一行被截断
row-no-author = 作者未知或已注销
row-not-listed = 作者不在成员名单里
row-twice = 重复的行
row-repeated = 与上一行相同的行
row-orphan = 所回应的消息不在日志里
row-odd-kind = 类型不认识，或与所回应的消息不符
row-bad-cell = 读不出的其他单元格
row-no-join = 没有入群时间的成员
row-never-there = 既没有入群时间也没有发言的成员
row-member-twice = 名单里重复的成员
row-foreign-kinds = 类型列里没有认识的类型
row-notice = 系统提示
row-blank = 空行

## 怎样处理
rule-left-out = 略去
rule-author-unknown = 计入全部消息，但不算任何成员的
rule-joined-first = 以第一条发言的时间作为入群时间
rule-once = 只计一次
rule-kept = 保留：可能是同一时刻的两条消息
rule-reply-kept = 仍算作回应
rule-kind-by-parent = 有所回应的算回应，否则算主帖
rule-cell-empty = 当作空单元格
rule-member-left-out = 略去
rule-first-joining = 以最先写明入群时间的一行为准
rule-column-passed = 不用这一列
rule-not-a-message = 不算消息
rule-passed-over = 跳过
