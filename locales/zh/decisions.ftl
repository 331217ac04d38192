### 决策的依据：手段的贡献、风险、敏感性、寻优。

## 工作步骤
step-coalitions = 手段组合
step-after = 手段停用之后
stopped = 已停止：下表依据计划的 { $planned } 次模拟中的 { $worlds } 次。
stopped-early = 还没有得出结果就已停止{ $kept ->
    [true] ；已完成的 { $runs } 次模拟存在 { $path }，再运行同一条命令即可接着算
   *[false] ；用 --state 指定一个文件，完成的模拟就会留下，再运行同一条命令即可接着算
}
not-finite = 有一次模拟得出了无穷大或无效的数
foreign-state = { $path }：这个文件由另一版引擎写成（{ $found }，当前为 { $engine }）；请换一个文件，或删除它
broken-state = { $path } 第 { $line } 行：不是一次完整的模拟结果；请换一个文件，或删除这一行
no-state = { $path }：不是保存模拟结果的文件；请换一个文件

## 手段的贡献
contributions-heading = { $plan }：每种手段的贡献，按{ $aim }计（{ $exact ->
    [true] 全部 { $sets } 种组合
   *[false] 随机抽取加入顺序
}）
tactic-column = 手段
contribution-column = 贡献 [95%]
error-column = ± 抽样误差
left-out-column = 去掉它，方案损失 [95%]
yuan-column = 花费（元）
hours-column = 工时（小时）
after-column = 停用 { $days } 天后 [95%]
together = 合计
no-tactics = { $plan }：没有启用任何手段
contributions-note = 同样的人、同样的运气。贡献（沙普利值）是把方案里的手段按所有可能的先后顺序逐一加上时，这种手段平均带来的增量；各项相加，等于整套方案与什么都不做的差别。去掉它：有它与没有它时方案的差别。停用后：这种手段停用若干天后，与从未用过它相比还剩多少，其他手段照常；收入只算停用之后的。* 表示区间不含 0。
mix = 综合目标（分）
