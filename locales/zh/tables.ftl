### 模拟事件日志里的错误。

## 表格与首行
no-line = 空表
no-such-column = 没有这一列，只有 { $columns }
line-with-column = 首行含有 { $name } 列
no-event = 没有事件的表
some-event = 至少一个事件

## 行与单元格
cells = { $number } 个单元格
as-many-cells = 与列数相同的 { $width } 个
endless-quote = 没有收尾的引号
text-after-quote = 收尾引号之后还有文字
quoted-cell = 用双引号括起的单元格，其中的引号写两遍
empty-cell = 空单元格

## 单元格里可以写什么
a-time = 2000 至 2100 年间的时间，写作 YYYY-MM-DDTHH:MM:SS
a-count = 不小于 0 的整数
a-number = 数字
a-person = 成员编号（如 f12、a103、i7）或空
day-of-run = 0 到 { $longest } 之间的整数
days-from-first = 从这次模拟的首日 { $first } 到本行时间之间的天数
day-within-calendar = 能让这次模拟的首日落在 2000 至 2100 年间的天数
number-of-reply = 回复（reply）所生成消息的编号
