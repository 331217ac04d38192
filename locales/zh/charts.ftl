### 图、图下的说明、文字说明与数据表。

## 数字与日期
# 大数的单位，自 1 万起用。
large-numbers = 100000000 亿, 10000 万
percentage-points = 百分点
amount-points = { $number } 个百分点
span-signed = { $low } 至 { $high }
week-number = { $little-room ->
   *[false] 第
}{ $number }周
day-number = 第{ $number }天
short-date = { $month }月{ $day }日
bracketed = （{ $interval }）

## 标题
growth-title = 增长：群成员总数
activity-title = 活跃：周活跃人数 WAU（粗）与日活跃人数 DAU（细）
    .short = 活跃：周活（粗）与日活（细）
activity-weekly = 活跃：周活跃人数 WAU
    .short = 活跃：周活跃人数 WAU
activity-daily = 日活
churn-title = 流失：退群或 30 天没看群（粗）、仅退群（细）
    .short = 流失：退群或 30 天没看群（粗）、仅退群（细）
churn-both = 流失：退群或 30 天没看群的成员
churn-unit = 占当过成员的所有人的比例
churn-left = 退群
difference-title = 差值：{ $label }，「{ $strategy }」减「{ $baseline }」
    .all = 差值：{ $label }，各方案减「{ $baseline }」
    .short = 差值：{ $label }
week-means = （7 日均值）
week-sums = （每 7 天合计）
wanted-title = 目标：{ $label }
wanted-mix = 各项目标合计
wanted-points = 分，100 分为各方案的平均水平

## 图下的说明，由长到短
caption-whole = { caption-long }（只反映运气，不含模型误差）
caption-long = 单位：{ $unit }{ $extra }；线为 { $worlds } 次模拟的平均值，{ $few ->
    [true] 色带由深到浅含 50%、80%、95% 的模拟
   *[false] 色带含 80% 的模拟
}
caption-short = 单位：{ $unit }{ $extra }；{ $worlds } 次模拟的平均值，{ bands-short }
caption-shortest = { $unit }；{ $worlds } 次模拟的平均值，{ bands-short }
bands-short = { $few ->
    [true] 色带 50/80/95%
   *[false] 色带 80%
}
caption-paired = ，同样的人、同样的运气
line-without = 无突发
line-without-of = { $line } · 无突发事件
caption-without = { $caption }；细线：没有突发事件时
told-without = 细线是同样的方案、成员和运气在没有突发事件时的情形。
caption-window = ，线端数字为最后 { $days } 天的平均
replay-caption = 黑色实线为真实社群，蓝线为 { $worlds } 次模拟的中位数，色带含其中 90%{ $younger }
    .long = 黑：真实；蓝：{ $worlds } 次模拟的中位数与 90% 色带{ $younger }
    .short = 黑：真实；蓝：模拟与 90% 色带{ $younger }
    .shortest = 黑：真实；蓝：模拟
replay-younger = ；真实 { $real } 天，模拟只有 { $simulated } 天

## 线与边
window-days = 以这 { $days } 天的平均计
    .short = 最后 { $days } 天
line-baseline = 对照方案
line-simulated = 模拟
side-winner = 「{ $name }」{ $verdict ->
    [better] 更好
   *[higher] 更高
}
side-against = { $standing ->
    [better] 好于
    [worse] 不如
    [higher] 高于
   *[lower] 低于
}「{ $baseline }」
side-worlds = ：{ $last ->
    [true] 最后一天{" "}
   *[false] {""}
}{ $worlds } 次模拟中有 { $wins } 次
    .short = ：{ $wins }/{ $worlds } 次

## 文字说明
told-title = { $title }。
told-one-world = 只有 1 次模拟，看不出运气的影响。
told-worlds = 数字是 { $worlds } 次模拟的平均值，区间含其中 80%，不含模型本身的误差。
told-phases = 「{ $name }」的群：{ $phases }。
told-phase = { $day }起{ $phase }
told-shocks = 突发事件：{ $shocks }。
told-shock = { $shock }（{ $day }）
    .long = { $shock }（{ $first }至{ $last }）
told-aim = { $ends }。
told-worlds-aim = 数字是 { $worlds } 次模拟的平均值，括号内含其中 90%，不含模型本身的误差。
told-worlds-aim-difference = 数字是 { $worlds } 次模拟的平均差值，括号里是它的 95% 区间，不含模型本身的误差。
told-ends = { $day }：{ $ends }。
told-end = 「{ $name }」{ $value }{ $interval }
told-level = 「{ $name }」{ $first-day }为 { $first }，{ $last-day }为 { $last }{ $interval }{ $peak }{ $thin }。
told-peak = ，最高在{ $day }（{ $value }）
told-thin = ；{ $name } { $value }
told-difference = { $day }「{ $name }」{ $way ->
    [level] 与「{ $baseline }」持平
    [more] 比「{ $baseline }」多 { $size }
    [less] 比「{ $baseline }」少 { $size }
    [higher] 比「{ $baseline }」高 { $size }
   *[lower] 比「{ $baseline }」低 { $size }
}{ $interval }{ $won }。
told-won = ，{ $worlds } 次模拟中有 { $wins } 次{ $verdict ->
    [better] 更好
   *[higher] 更高
}
told-equal = ，{ $worlds } 次模拟都相同
told-point = { $axis } { $at }：真实 { $real }，模拟 { $simulated }{ $band }。
told-inside = { $points } 个真实数据点中有 { $inside } 个落在 { $percent }% 模拟区间内。

## 数据表的列
column-day = 天
column-date = 日期
column-mean = { $line } 平均值
column-median = { $line } 中位数
column-low = { $line } { $percent }% 下限
column-high = { $line } { $percent }% 上限

## 真实社群曲线的短标题
short-posting_survival = 发言留存
short-weekly_retention = 每周发言留存
short-messages_per_poster = 参与不均
short-lorenz = 发言洛伦兹曲线
short-stay_ladder = 留存阶梯
short-tenure = 留存与资历
short-return_after_silence = 沉默后回归：无人回复
short-return_after_operator_contact = 沉默后回归：运营回复
short-return_after_member_contact = 沉默后回归：成员回复
short-answered_within = 回应速度
short-newcomer_return_by_answer = 新人回归
