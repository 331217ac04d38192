### 日志表格里的错误。

table-error = { $table-name ->
    [members] 成员表
   *[events] 事件表
}{ $line ->
    [0] {""}
   *[other] 第 { $line } 行
}{ $in-column ->
    [true] ，{ $column } 列
   *[false] {""}
}有误。读到：{ $found }；应为：{ $allowed }
more-errors = 另外 { $number } 处错误
no-errors = 没有错误

## 表格与首行
no-line = 空表
a-first-line = 首行写列名
no-such-column = 没有这一列，只有 { $columns }
line-with-column = 首行含有 { $name } 列
event-log = `run --events` 写出的日志，列为 { $columns }；真实社群要给两张表：measure 成员表.csv 事件表.csv
no-event = 没有事件的表
some-event = 至少一个事件

## 行与单元格
cells = { $number } 个单元格
as-many-cells = 与列数相同的 { $width } 个
endless-quote = 没有收尾的引号
text-after-quote = 收尾引号之后还有文字
quoted-cell = 用双引号括起的单元格，其中的引号写两遍
empty-cell = 空单元格
as-in-line = { $name }，与第 { $at } 行重复
each-name-once = 每个名称只出现一次

## 单元格里可以写什么
a-name = 名称或编号
a-member = 某位成员的 user_id
a-time = 2000 至 2100 年间的时间，写作 YYYY-MM-DDTHH:MM:SS
a-flag = 1 或 0
a-count = 不小于 0 的整数
a-whole-number = 整数
a-number = 数字
an-amount = 不小于 0 的金额
a-type = post、question、answer、comment 或 reply
nothing-as-topic = 空，因为 post 或 question 是新话题的开头
item-answered = 这条 answer 或 comment 所回应的 item
a-person = 成员编号（如 f12、a103、i7）或空
day-of-run = 0 到 { $longest } 之间的整数
days-from-first = 从这次模拟的首日 { $first } 到本行时间之间的天数
day-within-calendar = 能让这次模拟的首日落在 2000 至 2100 年间的天数
number-of-reply = 回复（reply）所生成消息的编号
