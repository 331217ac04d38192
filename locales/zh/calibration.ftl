### 一个群的记录说明了群里的人是什么样的。

## 每天已知的数
field-members = 成员数
field-joins = 加入人数
field-leaves = 退出人数
field-active = 活跃人数
field-posters = 发言人数
field-messages = 消息数

## 统计量
level = { $field }，第 { $first }–{ $last } 天
unrest = { $field }：相邻两天的起伏
most = { $field }：最多的一天

## 工作步骤
step-round = 第 { $number } 轮模拟（共 { $of } 轮）
step-fit = 拟合
step-ahead = 往后的日子
of = { $name }，{ $first } 至 { $last }
