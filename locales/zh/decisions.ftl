### 决策的依据：动作的贡献、风险、敏感性、寻优。

## 工作步骤
step-coalitions = 动作组合
step-after = 动作停用之后
step-doses = 用量
step-drills = 风险演练
step-sets = 假设组合
step-as-it-is = 现有假设
step-screening = 筛选
step-indices = 方差指数
step-curves = 响应曲线与翻转点
step-plans = 方案
step-race = 方案，直到有把握
step-fresh = 用新的运气重跑
stopped = 已停止：下表依据计划的 { $planned } 次模拟中的 { $worlds } 次。
stopped-early = 还没有得出结果就已停止{ $kept ->
    [true] ；已完成的 { $runs } 次模拟存在 { $path }，再运行同一条命令即可接着算
   *[false] ；用 --state 指定一个文件，完成的模拟就会留下，再运行同一条命令即可接着算
}
not-finite = 有一次模拟得出了无穷大或无效的数
foreign-state = { $path }：这个文件由另一版引擎写成（{ $found }，当前为 { $engine }）；请换一个文件，或删除它
broken-state = { $path } 第 { $line } 行：不是一次完整的模拟结果；请换一个文件，或删除这一行
no-state = { $path }：不是保存模拟结果的文件；请换一个文件

few-worlds = 只有 { $worlds } 次模拟：标 [95%] 的各列没有区间，至少 { $least } 次才给得出。

## 动作的贡献
contributions-heading = { $plan }：每个动作的贡献，按{ $aim }计（{ $exact ->
    [true] 全部 { $sets } 种组合
   *[false] 随机抽取加入顺序
}）
tactic-column = 动作
contribution-column = 贡献 [95%]
error-column = ± 抽样误差
left-out-column = 去掉它，方案损失 [95%]
yuan-column = 花费（元）
hours-column = 工时（小时）
after-column = 停用 { $days } 天后 [95%]
together = 合计
no-tactics = { $plan }：没有启用任何动作
contributions-note = 同样的人、同样的运气。贡献（沙普利值）是把方案里的动作按所有可能的先后顺序逐一加上时，这个动作平均带来的增量；各项相加，等于整套方案与什么都不做的差别。去掉它：有它与没有它时方案的差别。停用后：这个动作停用若干天后，与从未用过它相比还剩多少，其他动作照常；收入只算停用之后的。* 表示区间不含 0。没有区间的数由少数几次模拟决定，给不出可信的区间。–：模拟结束得早，看不到那么久以后；或没有多花钱、没有人买，算不出边际投资回报率。
returns-heading = { $plan }：用量每加一档，多花多少、多带来多少（其余照旧；第一档从完全不做算起；目标：{ $aim }）
step-cost-column = 多花（元）[95%]
step-added-column = 多带来的成交额（元）[95%]
step-roi-column = 边际投资回报率 [95%]
step-aim-column = 目标多出 [95%]
own-dose = （现在）
mix = 综合目标（分）

## 风险
drills-heading = 风险演练：每种意外按默认强度，发生在第 { $day } 天（共 { $days } 天，{ $worlds } 次模拟），按{ $aim }计
shock-column = 意外
no-shock = 无
soon-column = 28 天内 [95%]
end-column = 结束时 [95%]
regret-column = 后悔值
regret-heading = 后悔值，按{ $aim }计：风险演练，以及各自合理范围内抽取的 { $sets } 组假设（每组 { $worlds } 次模拟）
plan-column = 方案
shocks-mean-column = 演练：平均
shocks-most-column = 最坏
sets-mean-column = 假设：平均
sets-p90-column = 90% 不超过
sets-most-column = 最坏
sets-best-column = 最好的比例
risks-note = 意外的影响，是与同一次模拟里没有它时相比；* 表示区间不含 0。没有意外的一行，“结束时”写的是方案的结果。后悔值：这种情况下最好的方案比它多多少；假设组合的模拟次数少，其中含有运气的成分。{ plausible }

## 敏感性
plausible = 合理范围，指放大或缩小不超过若干倍：实测的值 1.25 倍，文献或拟合的 1.5 倍，假定的 2 倍，且不超出文档允许的取值。
best-plan = 现有假设下，按{ $aim }最好的是：{ $plan }（{ $value }）
lead-over = {"  "}领先 { $plan }：{ $lead }
screening-heading = { $alone ->
    [true] 它的结果
   *[false] 它对第二名的领先
}最依赖的假设：筛选了 { $numbers } 个（{ $trajectories } 条轨迹，方差份额用 { $rows } 行取样点，每点 { $worlds } 次模拟）
assumption-column = 假设
basis-column = 依据
range-column = 取值（合理范围）
size-column = μ*
alone-column = 单独 [95%]
total-column = 合计 [95%]
at-low-column = 取最小值时的领先 [95%]
at-high-column = 取最大值时 [95%]
known-measured = 实测
known-read = 文献
known-fitted = 拟合
known-assumed = 假定
flips-heading = 什么会改变选择
flip-sentence = {"  "}{ $assumption } { $above ->
    [true] 高于
   *[false] 低于
} { $value } 时，“{ $plan }”不再优于“{ $other }”（现值 { $own }；{ $leads ->
    [true] 到 { $sure } 为止肯定领先
   *[false] 现值处的领先就说不准
}，{ $loses ->
    [true] 从 { $lost } 起肯定落后
   *[false] 范围内没有一处肯定落后
}）
no-flips = {"  "}这些假设在各自合理范围内单独变动，都不会改变选择。
sensitivity-note = μ*：各假设一起在合理范围里变动时，移动这一个平均改变多少。单独、合计：它自己，以及它与表中其他假设共同引起的方差份额。领先：只移动这一个假设，同样的人、同样的运气；* 表示区间不含 0。{ plausible }“拟合”的值是为了让真实社群的事实得以重现而设定的，“假定”的值出于判断。

## 寻优
plan-number = 方案 { $number }
plans-heading = { $random ->
    [true] 随机抽取
   *[false] 搜索
}：{ $tried } 套方案，每套 { $worlds } 次模拟，每天 { $minutes } 分钟、30 天 ¥{ $budget }，按{ $aim }计；下表用新的运气重跑 { $fresh } 次
plans-better = 按{ $aim }，“{ $plan }”好过文档里最好的“{ $own }”：{ $reached }，相差 { $lead }。它每 30 天花 ¥{ $yuan }、每天用 { $minutes } 分钟，“{ $own }”是 ¥{ $own-yuan }、{ $own-minutes } 分钟。
plans-no-better = 按{ $aim }，没有找到有把握好过文档里最好的“{ $own }”（{ $own-reached }）的方案；找到的最好的是“{ $plan }”，相差 { $lead }。
plans-cheaper = “{ $plan }”与“{ $own }”分不出高下，但每 30 天只花 ¥{ $yuan }（“{ $own }”是 ¥{ $own-yuan }），每天用 { $minutes } 分钟（{ $own-minutes } 分钟）。
plans-do = 各方案怎么做，与文档里最接近的方案相比：
plan-as = {"  "}{ $plan }：与“{ $own }”相同，但{ $changes }
change-added = 加上{ $tactic }（{ $how }）
change-altered = { $tactic }改为{ $how }
change-dropped = 不做{ $tactic }
instead = { $new }（原为：{ $old }）
other-people-or-days = 另一些对象或日期
reached-column = 结果
lead-column = 同样条件下，领先文档中最好的 [95%]
retention-column = 留存率
roi-column = 投资回报率
month-column = 每 30 天花费
searched-column = 搜索时
holds-column = 前沿
holds = 是
holds-not = 不再是
no-plan = 除文档自己的方案外，没有一套既守规则、达到要求，又不被别的方案全面胜过。
doses-heading = { $plan }：每种用量对目标的作用
rhythm-column = 时间
rhythm = { $days ->
    [1] 每天
   *[other] 每 { $days } 天
}，{ $at }
dose-column = 用量
worth-column = 有它 [95%]
less-column = 减半 [95%]
more-column = 加倍 [95%]
plans-note = 搜索时的结果含有选中它的那份运气，重跑的没有。前沿：表中没有别的方案在目标、花费、工时上全面胜过它。某个用量加倍就有收获、却不用付出代价，多半是模型的漏洞，不是好方案。投资回报率：（新增收入 − 成本）÷ 成本。–：没花钱就没有投资回报率；文档里的方案不是搜来的，没有“搜索时”一栏；用量不能再减或再加的，没有减半或加倍。
