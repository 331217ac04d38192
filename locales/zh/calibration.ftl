### 一个群的记录说明了群里的人是什么样的。

## 每天已知的数
calibration-field-members = 成员数
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

## 未知的数
number-visits = 每天来访的机会比
number-messages = 每次来访的消息数
number-message-spread = 每次来访消息数的人际差异
number-interest-days = 兴趣维持的天数
number-leaving = 退出的机会比
number-active-share = 属于发言最多者的机会比
number-inflow = 每天自行入群的人数
number-size = 第一天的成员数

## 打印的内容
fitted-heading = { $of }：共 { $days } 天，已知的有{ $fields }
people-of = 群里的人取自案例“{ $case }”，再乘以下面的倍数；到最后一天为止用的方案是“{ $plan }”。
numbers-heading = 案例各数的倍数，方括号内是中间九成（{ $simulations } 次模拟）
calibration-number-column = 数
before-column = 之前
calibration-after-column = 现在
says-column = 记录说明了什么
says-much = 有所说明
says-nothing = 没有说明
says-beyond = 要求超出了可能的范围
fit-heading = 真实的群落在各个世界中间九成以内的天数
field-column = 每天
covered-column = 天数
fits = 模拟的世界与这个群相像：{ $worlds } 个世界里有 { $as-far } 个与其余世界的差别不比它小。
fits-not = 没有哪组数能让模拟的世界像这个群：{ $worlds } 个世界里，与其余世界的差别有它那么大的是 { $as-far } 个。看下面的结果时请记住这一点。
odd = { $statistic }：偏离 { $off } 个标准差（以各世界计）
ahead-heading = 之后的 { $days } 天，每套方案（每天的平均，成员数为最后一天；方括号内是中间九成）
calibration-plan-column = 方案
calibration-difference-column = 与第一套方案相比
held-back-heading = 最后 { $days } 天没有用来拟合。预测与三种不用模型的预测每天的平均误差
forecast-column = 预测
last-value-column = 最后一天的值
weekday-column = 上周同一天
smoothing-column = 指数平滑
within-column = 落在区间内
calibrated-note = 这些倍数并不确定：校准后的文档里，每个世界各取一组，各套方案相同。那份文档里的群重新长成，人数和发言人数与最后一天相同，所以数字会与上面略有出入。
written = 已写入 { $path }：calibrated.json（供其他命令使用）、summary.json、fit.csv
written-held-back = 已写入 { $path }：summary.json、fit.csv
no-days = { $path }：看不出日期；需要 2000 至 2100 年间的日志或每日合计
runs-are-known = 这是模拟的日志，它的数本来就知道；需要真实的群的日志
too-many-days = 共 { $days } 天；连同往后的日子最多 { $most } 天
too-few-days = 共 { $days } 天{ $held-back ->
    [0] {""}
   *[other] ，留出了 { $held-back } 天
}；用来拟合的至少要 { $least } 天
nothing-told = 这些数，记录一个也没有说明：人仍是案例里的人。
few-simulations = 只做 { $simulations } 次模拟，求出的数要看运气；通常做 { $usual } 次。
nothing-known = 成员数、退出、活跃、发言人数、消息数都不知道
calibration-stopped = 已停止{ $kept ->
    [true] ；已完成的 { $trials } 次模拟存在 { $path }，再运行同一条命令即可接着算
   *[false] ；什么也没有留下。加上 --out 文件夹（或 --state 文件），完成的模拟就会留下，再运行同一条命令即可接着算
}
calibration-no-state = { $path }：不是本引擎保存的模拟结果；请换一个文件，或删除它
calibration-broken-state = { $path } 第 { $line } 行：不是一次完整的模拟结果；请删除这一行，或换一个文件
luck-only = 差别的方差里有 { $percent }% 来自对这个群的不了解；如果它的数都确知，95% 区间会是 [{ $low }, { $high }]。

## The document
calibrated-story = 按 { $of } 校准：人取自案例“{ $case }”，调整到日子与之相像为止；不能确定的地方，每个世界各不相同。{ $unlike ->
    [true] 没有哪组数能让模拟的世界像这个群，看结果时请记住这一点。
   *[false] {""}
}

## Charts
calibration-chart = { $field }：真实的群与 { $worlds } 个模拟的世界{ $ahead ->
    [0] {""}
   *[other] ，以及往后 { $ahead } 天
}
calibration-chart-unknown = { $field }（日志里没有）：{ $worlds } 个模拟的世界{ $ahead ->
    [0] {""}
   *[other] ，以及往后 { $ahead } 天
}
calibration-caption = 每天的数；线：各世界的中位数，日志之后按各套方案；色带：第一套方案下居中的一半与十分之九
calibration-caption-short = 每天的数；线为中位数，色带为第一套方案居中的一半与十分之九
calibration-line-real = 真实
calibration-ahead = 往后
