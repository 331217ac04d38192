### 一个真实社群什么样：哪里突出，和真实社群相比如何，最像哪个内置案例，以及它的图表。

## 哪里突出
portrait-heading = 突出之处
portrait-size-of-members = { $members } 名成员中，{ $posters } 人在 { $days } 天里写了 { $messages } 条消息，平均每天 { $per-day } 条。
portrait-size-of-posters = { $days } 天里有 { $posters } 人写了 { $messages } 条消息，平均每天 { $per-day } 条。
portrait-size-of-days = 期末有 { $members } 名成员，{ $days } 天里共有 { $messages } 条消息，平均每天 { $per-day } 条。
portrait-size-of-messages = { $days } 天里共有 { $messages } 条消息，平均每天 { $per-day } 条。
portrait-compared = { $place ->
    [below] ，低于实测的真实社群（{ $low } 到 { $high }）
    [above] ，高于实测的真实社群（{ $low } 到 { $high }）
   *[within] ，与实测的真实社群相当（{ $low } 到 { $high }）
}
portrait-top10 = 发言者中最活跃的十分之一写了 { $share } 的消息{ $compared }。
portrait-lurkers = 加入满 90 天的成员中，{ $share } 从未发言{ $compared }。
portrait-once = 发过言的人中，{ $share } 只写过一条{ $compared }。
portrait-activated = 发过言的人中，{ $share } 在加入后一周内开口{ $compared }。
portrait-week1 = 第一次发言的人中，{ $share } 在随后的一周又发言{ $compared }。
portrait-unanswered = 新人的第一条消息中，{ $share } 七天内没有人回应{ $compared }。
portrait-answer-hours = 一半的首次回应在 { $hours } 小时以内{ $compared }。
portrait-daily = 一个月内发言的人，每天平均有 { $share } 发言{ $compared }。
portrait-trend = 最初四周每天 { $first } 条消息，最近四周每天 { $last } 条：{ $way ->
    [more] 更热闹了
   *[less] 更冷清了
}。
portrait-operators = 运营者写了全部消息的 { $share }{ $much ->
    [most] ，比所有成员加起来还多
   *[some] {""}
}。
portrait-silent-days = { $share } 的日子没有人发言。
portrait-every-day = 没有一天无人发言。
portrait-weekdays = { $days ->
    [week] 工作日的消息是周末一天的 { $ratio } 倍。
   *[weekend] 周末一天的消息是工作日的 { $ratio } 倍。
}
portrait-poster-share = 每天有 { $share } 的成员发言。
portrait-hours = 发言最多的时段是 { $from } 点到 { $until } 点，占消息的 { $share }。

## 最像的内置案例
portrait-nearest = { $likeness ->
    [near] 内置案例中最像的是“{ $case }”
   *[far] 没有哪个内置案例真正像它，相差最小的是“{ $case }”
}：在双方都有的 { $figures } 项指标上平均相距 { $distance } 个离散度，其次是“{ $next }”，相距 { $next-distance }。（离散度是一项指标在内置案例之间的标准差。）
portrait-apart-heading = 差别最大的是：
portrait-apart = { $title }：本群 { $own }，案例 { $other }

## 图表
portrait-chart-members = 成员数
portrait-chart-joins = 加入与退出
portrait-chart-activity = 来访与发言的成员
portrait-chart-messages = 每天的消息
portrait-chart-hours = 一天各小时的消息
portrait-line-group = 本群
portrait-line-members = 成员
portrait-line-joins = 加入
portrait-line-leaves = 退出
portrait-line-active = 来访
portrait-line-posters = 发言
portrait-line-messages = 消息
portrait-axis-hour = 几点
portrait-caption-days = 每天
portrait-caption-weeks = 每周平均
portrait-caption-members-weeks = 每周末
portrait-caption-hours = 占成员全部消息的比例
portrait-caption-curve = 与真实社群并列
portrait-told-line = { $name }：起初 { $first }（{ $first-place }），最后 { $last }（{ $last-place }），最高 { $peak }（{ $peak-place }）。
