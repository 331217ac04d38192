### 可打印的报告。

report-title = { $name }：方案比较报告
report-question = 要回答的问题
report-question-text = { $days } 天里哪套方案最好，有多大把握，代价是什么？看的是：{ $aim }。
report-setting = { $platform }，{ $start } 起 { $days } 天；开始时 { $founders } 人{ $arrivals ->
    [0] {""}
   *[other] ，此后平均每天自己来 { $arrivals } 人
}
report-shocks = 期间发生：{ $shocks }
report-plans = 方案
report-plan-column = 方案
report-means-column = 人手与预算
report-means = 每天 { $minutes } 分钟，每 30 天 ¥{ $yuan }
report-hour = （每小时 ¥{ $yuan }）
report-tactics-column = 做什么
report-tactic = { $tactic }（{ $days ->
    [1] 每天
   *[other] 每 { $days } 天
}）
report-more = 另有 { $number } 项
report-nothing = 什么都不做
report-result = 结果，以及与“{ $plan }”的差值
report-rank-column = 名次
report-against-column = 差值 [95% 区间]
report-wins-column = 更好的次数
report-best-column = 最优的概率
report-times = { $wins }/{ $worlds }
report-numbers = 各项指标，括号内为与“{ $plan }”的差值
report-outcome-column = 各次模拟的均值
report-numbers-note = 差值来自同样的人、同样的运气；* 表示有把握（各方案若本来一样，100 次比较至多 5 次会冒出哪怕一个 *）。pp 为百分点。共 { $worlds }。
report-money = 钱与人手
report-cost-column = 成本
report-retained-column = 每留住一人 [95% 区间]
report-added-column = 增量成交额
report-margin-column = 净收益
report-roi-column = 投资回报率
report-hours-column = 每周工时
report-busiest-column = 最忙的一周
report-short-column = 工时不够的天数
report-busiest = 第 { $week } 周 { $hours } 小时
report-money-note = 成本 = 花的钱 + 工时 × 方案里定的每小时单价（没定单价就只算钱）；每留住一人 = 成本 ÷ 期末月活跃人数；净收益 = 增量成交额 − 成本，不含商品进货成本；“–”表示没花钱、没留住人或没人买，算不出来。
report-stops = 没做成（或没做全）的动作
report-stop = { $plan } · { $tactic }：应做 { $due } 天，其中{ $reasons }
stopped-by-time = 工时不够 { $days } 天（首次约在第 { $first } 天）
stopped-by-money = 当 30 天的预算用完 { $days } 天（首次约在第 { $first } 天）
stopped-by-rule = 平台规则不允许 { $days } 天（首次约在第 { $first } 天）
stopped-by-nobody = 当天没有适用的成员 { $days } 天（首次约在第 { $first } 天）
report-no-stops = 各方案的动作都做成了。
report-contributions = 为什么：“{ $plan }”里每个动作的贡献
report-tactic-column = 动作
report-adds-column = 带来的{ $aim } [95% 区间]
report-yuan-column = 花费
report-hours-used-column = 工时（小时）
report-left-out-column = 去掉它，方案损失 [95% 区间]
report-contributions-note = “带来的”是把方案的动作按各种先后顺序逐一加上时，这个动作平均带来的增量（沙普利值，{ $worlds } 次模拟{ $exact ->
    [true] ，全部组合都跑过
   *[false] ，顺序为随机抽取
}）；去掉它时，其他动作会补上一部分。* 表示区间不含 0；没有区间的数字，是因为模拟次数太少，或结果由少数几次模拟决定。
report-lesser-tactics = 贡献更小、未列出的动作：{ $names }。
report-flips = 什么会改变这个选择
report-flip = { $assumption } { $above ->
    [true] 高于
   *[false] 低于
} { $value }（现值 { $own }）时，“{ $plan }”不再优于“{ $other }”
report-no-flips = 最要紧的 { $closely } 个假设（{ $assumptions }）各自在合理范围内变动，都不会改变选择。
report-flips-note = 先用很少的模拟筛过全部 { $all } 个假设，再细看其中 { $closely } 个（{ $worlds } 次模拟）{ $found ->
    [true] ；翻转点本身也有误差
   *[false] {""}
}。
report-not-run = 这一部分没有算：{ $asked ->
    [true] 中途停止了
   *[false] 在页面的“决策”里问一次，就能补上
}。
report-assumptions = 改动过的假设
report-assumption = { $name } = { $value }（默认 { $default }，可取 { $low } 至 { $high }，单位：{ $unit }）
report-no-assumptions = 没有，全部用默认值。
report-rules = 违反的平台规则
report-basis = 这些数字的依据
report-basis-fitted = { $number } 项是对照着它们调的参数
report-basis-construction = { $number } 项是直接设定进去的
report-basis-emergent = { $number } 项没有对照过，是自己得出的
report-basis-text = 模型要符合真实社群的 { $facts } 项已发表事实：{ $told }。能同时符合，说明模型可以像真实社群，不说明它对下一个社群也判断正确。
report-limits = 局限
report-limit-luck = 更多的模拟只减小运气的误差，减小不了模型的误差：请用来比较方案、看懂机制，不要当作对某一个群的预测。
report-limit-sources = 来源多是 2004–2019 年的西方论坛与聊天室，用到国内社群是一种假设；不少数字出于判断。
report-limit-tactics = 效果没有实测数据的动作，看方向比看大小可靠。
report-origin = 随机种子 { $seed }，{ $days } 天，{ $worlds }；引擎 { $engine }，格式 { $format }，场景 { $scenario }，文档 { $experiment }。同一版本、同一文档、同一种子，数字逐位相同。
