### 文档哪里不对：写的是什么，应该是什么。

wrong = { $path }，读到：{ $found }；应为：{ $allowed }
whole-document = 整个文档
further-errors = 另有 { $number } 处错误
flawless-document = 没有错误的文档；以上是最前面的几处

## 值

found-nothing = 没有填写
found-list = 列表（{ $entries } 项）
found-object = 对象（{ $fields } 个字段）
found-long-text = { $found }，共 { $characters } 个字
unknown-field = 未知字段
repeated-field = 同一个字段又写了一次
once = 每个字段只写一次

## 类型与范围

required = { $allowed }；这个字段必填
one-of-names = { $only ->
    [true] { $names }
   *[false] { $names } 之一
}
did-you-mean = { $allowed }；是不是想写 { $meant }？
between-choices = ，或
allowed-null = 空值（null）
allowed-flag = true 或 false
allowed-number = { $limits ->
    [both] { $least } 到 { $most } 的
    [least] 不小于 { $least } 的
    [most] 不大于 { $most } 的
   *[none] {""}
}{ $whole ->
    [true] 整数
   *[false] 数
}{ $unit }
behind-number = （单位：{ $unit }）
allowed-text = { $limits ->
    [both] { $least } 到 { $most } 个字的
    [least] 至少 { $least } 个字的
    [most] 最多 { $most } 个字的
   *[none] {""}
}文本
allowed-list = { $limits ->
    [both] { $least } 到 { $most } 项的
    [least] 至少 { $least } 项的
    [most] 最多 { $most } 项的
   *[none] {""}
}列表
allowed-object = 对象
object-with-fields = 含有 { $names } 字段的对象
object-with-some = 至少写出 { $names } 中 { $least } 个字段的对象
object-with-tag = 带 `{ $tag }` 字段的对象
allowed-date = YYYY-MM-DD 格式的日期，2000-01-01 到 2100-12-31
allowed-time = HH:MM 格式的时刻，00:00 到 23:59
refused = 文档的类型不接受：{ $reason }
as-the-schema-says = 文档模式（schema）规定的内容

## 文本

bytes = { $bytes } 字节的文本
more-bytes = 超过 { $most } 字节的文本
at-most-bytes = 最多 { $most } 字节（1 MiB）
no-json = 无法写成 JSON 的东西
text-or-object = 文本或对象
readable-file = 能读取的文件
broken-json = 第 { $line } 行第 { $column } 列的 JSON 写错了：{ $reason }{ $excerpt }
json-excerpt = ，在 `{ $rest }` 处
finite = 有限的十进制数；JSON 里没有 NaN，也没有 Infinity
few-levels = 最多嵌套 128 层的列表和对象
small-number = 小于 1.8e308 的数
half-width = JSON 的半角符号 " , : [ ] {"{"} {"}"}；“ ” ， ：等全角符号不行，请切换到英文输入法再写
one-object = 一个合乎 RFC 8259 的 JSON 对象；请看这里和它前面，是不是少了或多了逗号、引号、括号

# JSON 读取器的说法。
json-end-in-list = 列表没写完，文本就结束了
json-end-in-object = 对象没写完，文本就结束了
json-end-in-string = 字符串没写完，文本就结束了
json-end-in-value = 该写值的地方，文本就结束了
json-colon = 缺少 `:`
json-list-comma = 缺少 `,` 或 `]`
json-object-comma = 缺少 `,` 或 `{"}"}`
json-word = 不认识的词
json-value = 这里缺少一个值
json-escape = 转义写法不对
json-number = 数字写法不对
json-range = 数字太大
json-control = 字符串里有控制字符（\u0000–\u001F）
json-key = 字段名要写成带双引号的字符串
json-surrogate = 转义里的代理项不成对
json-trailing-comma = 末尾多了一个逗号
json-trailing-characters = 结尾之后还有多余的内容
json-hex-escape = 十六进制转义没写完
json-depth = 嵌套太深

## 名称

built-in-case = 内置案例：{ $names }
real-community = 引擎收录的真实社区：{ $names }
unknown-parameter = 未知参数
known-parameter = 参数表里的名称
empty-name = 名称是空的
some-name = 每种语言里都不为空的名称
own-name = 不重复的名称；{ $place } 已经用了它
tactic-of-plan = 本方案中某个动作的 id：{ $ids }
own-id = 不重复的 id；{ $place } 已经用了它

## 权重

all-shares-zero = 所有 `share` 都是 0
some-share = 至少一个人群的 `share` 大于 0
all-founder-shares-zero = 有 { $founders } 名首批成员，但所有 `founder_share` 都是 0
some-founder-share = 至少一个人群的 `founder_share` 大于 0
weights = { $weights } 个权重
weight-for-each-topic = 场景的 { $topics } 个话题各一个权重，或者一个也不写
all-weights-zero = 所有权重都是 0
some-weight = 至少一个权重大于 0
some-weight-or-none = 至少一个权重大于 0，或者一个也不写

## 动作与突发事件

day-in-run = 模拟期内的一天，{ $first } 到 { $last }
until-from-start = { $first }（模拟第一天）或之后的日期
until-from-tactic = { $first }（这个动作的第一天）或之后的日期
for-everyone = "everyone"；发在群里的内容人人都看得到
topic-number = 场景 { $topics } 个话题之一的序号，0 到 { $last }
packet-found = { $shares } 份共 { $yuan } 元
packet-allowed = 0，或每份至少 0.01 元，合计 { $least } 元

## 计算量

people-of-run = { $days } 天里首批与新来的成员共 { $people } 人
at-most-as-many = 最多 { $most }，即{ $of }
field-members = 成员数
field-wau = 近 7 天来过的人数
field-strategies = 方案数
whole-program = 完整程序，页面在首次比较之后才取来；请稍后再打开
nearest-figure = 约 { $nearest }：这样的成员在这里长成的群最接近的数；请在 `segments` 里改成员的样子（访问、消息），或去掉这一项
at-most-people = 最多 { $most } 人；请减少首批成员、新来的成员或天数
runs = { $worlds } 次模拟 × { $strategies } 个方案 × { $days } 天
member-days = { $runs } × { $people } 人 = { $product } 人·天
at-most-member-days = 最多 { $most }；请减少模拟次数、天数或人数
daily-values = { $runs } × { $series } 个序列 = { $product } 个数值
at-most-values = 最多 { $most }；请减少模拟次数、天数或方案

## 单位

counted-in-0-1 = 0 到 1
counted-in-actions-visit = 次/每次来访
counted-in-ads = 条广告
counted-in-complaints = 起投诉
counted-in-days = 天
counted-in-groups = 个群
counted-in-h = 小时
counted-in-invitations-month = 次邀请/月
counted-in-ln = 自然对数
counted-in-logit = 对数几率
counted-in-messages = 条
counted-in-messages-visit = 条/每次来访
counted-in-min = 分钟
counted-in-min-day = 分钟/天
counted-in-people = 人
counted-in-people-day = 人/天
counted-in-yuan-h = 元/小时
counted-in-yuan-day = 元/天
counted-in-probability = 概率
counted-in-probability-answer = 概率/每次回复
counted-in-probability-day = 概率/天
counted-in-purchases-month = 单/月
counted-in-ratio = 倍
counted-in-share = 比例
counted-in-share-day = 比例/天
counted-in-shares = 份
counted-in-standard-deviations = 个标准差
counted-in-ties = 个熟人
counted-in-visits = 次来访
counted-in-visits-day = 次来访/天
counted-in-visits-week = 次来访/周
counted-in-yuan = 元
counted-in-yuan-30-days = 元/30 天
