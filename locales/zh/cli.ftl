### What the command line prints.

# 要的东西并不存在。
few-strategies = { $number } 个方案
at-least-strategies = 至少 { $least } 个方案才能比较
known-strategy = 方案的名称，或只有一个方案符合的开头几个字：{ $names }
known-world = 1 到 { $last }
log-over-document = --events { $path }：这就是要运行的方案文件，请把事件写到另一个文件
member-of-log = 事件日志里的成员编号，例如 f12、a103
member-of-world = 这次模拟里入群的 { $number } 人之一：{ $names }……

real-heading = { $title }（{ $source }）：{ $real } 天 / { $simulated } 天
real-and-simulated = 真实与模拟对照
real-column = 真实
simulated-column = 模拟中位数 [90% 的模拟落在其间]
held-out-heading = { $title }：{ $worlds } 次模拟；按前半段调整：每次来访的消息数 × { $messages }，个人差异 × { $spread }
first-half = 前半段，真实
second-half = 后半段，真实
held-out-total = 落在 90% 模拟区间内的真实数字：前半段 { $fitted-of } 个中 { $fitted } 个；没有用来调整的后半段 { $judged-of } 个中 { $judged } 个。
no-community-log = { $community } 的两个表不是成员与事件的记录
alike = 真实与模拟分布的相关系数（双对数）
alike-published = Ren & Kraut 2014：0.90–0.96
statistic-column = 统计量
median-column = 各世界中位数 [90% 的世界落在其间]
value-column = 数值
cases-column = 样本数
target-column = 目标
from-to = { $first } 至 { $last }
of-strategy = { $strategy }：{ $worlds } 个世界，{ $days }
curve-line = { $title }：{ $points }
too-few-cases = –：这份日志太小，样本不够算出这个数；写明了原因的除外。
curves-heading = 曲线（横轴 = 数值）
suffix-days = {" "}天
suffix-hours = {" "}小时
suffix-minutes = {" "}分钟
suffix-seconds = {" "}秒
worlds-run = { $most } 次模拟{ $more ->
    [true] （已有把握不是最好的方案只跑了 { $common } 次，各表都取这 { $common } 次）
   *[false] {""}
}
run-heading = { $days } 天，{ $worlds }，随机种子 { $seed }（引擎 { $engine }，场景 { $scenario }）
mean-column = 均值
difference-column = 差值
interval-column = 95% 区间
wins-column = 更好 / 持平 / 更差
rank-column = 名次
strategy-column = 方案
ranks-column = 可能的名次
probability-column = 最优概率
best-in-column = 最好的次数
best-cell = { $alone }/{ $worlds }{ $shared ->
    [0] {""}
   *[other] （另有并列 { $shared }）
}
variance-cut-column = 同运降噪
interval-too-few = 样本太少
interval-uneven = 样本太少（各次相差太大）
interval-same = 各次都一样（例外 ≤ { $others }%）
interval-in-all = 次次如此（例外 ≤ { $others }%）
aim = 目标：{ $parts }
aim-part = { $outcome }{ $mixed ->
    [true] {" "}{ $percent }%
   *[false] {""}
}
breach-line = ! { $plan }：{ $text }
compare-note =
    差值：同样的人、同样的运气，逐次模拟相减；pp 为百分点。
    区间：有 95% 的把握包含所有可能模拟的均值；有多套方案时，同一指标的各个区间合起来有 95% 的把握。各次模拟都一样时没有区间，只说例外至多占多少。
    {"*"} 表示有把握：方案若本来一样，100 次比较里至多 5 次会冒出哪怕一个 * 或一句“更好”，所以有的区间不含 0 也不加 *。≈ 表示有把握，但差别太小、不值得在意（不到原水平的 1%、不到 1 人或 1 元、不到 0.5 个百分点）。
    更好 / 持平 / 更差：各有多少次模拟。最优概率：没有别的方案均值更高的概率；可能的名次：运气排除不了的名次。
    同运降噪：因为各方案碰上同样的运气，差值的方差缩小了多少倍；若各凭各的运气，就要多跑这么多倍的模拟。
race-note =
    每跑完一次模拟都看一眼，随时停下也算数：所有两两比较的区间合起来，始终有 95% 的把握。
    已有把握不如别人的方案不再多跑，每套方案最多跑 { $most } 次。
    最优概率只说停下时手头的模拟有多支持一套方案，没有把“边跑边看”算进去：谁看到它高才停下，碰上好运气的时候就比它说的多；要下结论，请看“有把握的结论”。
cost-column = 成本（元）
per-retained-column = 每留住一人（元）[95%]
added-column = 增量成交额
margin-column = 净收益
return-column = 投资回报率 [95%]
weekly-hours-column = 每周工时
busiest-column = 最忙的一周（小时）
short-days-column = 工时不够的天数
unknown = 未知
of-week = 第 { $number } 周 { $value }
short-days = { $days }（{ $most }，最多）
economy-note =
    成本：花出去的钱；文档给工时定了价（operator.hour_yuan）的，再加上人工。每留住一人：成本 ÷ 期末月活跃人数，都取全部模拟的均值；一个也没留住时未知。
    净收益：增量成交额 − 成本；投资回报率：净收益 ÷ 成本，没花钱或没人买时未知。两者都不含商品的进货成本。
stops-heading = 哪些动作没做成（或没做全），卡在哪里（前 { $worlds } 次模拟的均值）：
stops-line = {"  "}{ $plan } · { $tactic }：应做 { $due } 天，其中{ $reasons }
pair-column = 差值
worlds-column = 模拟次数
sure-column = 有把握的结论
sure-better = 更多
sure-worse = 更少
sure-alike = 没有值得在意的差别
sure-not = 还分不出
progress-race = 已跑 { $worlds } 次，还剩 { $contenders } 套方案：批次
stopped-too-early = 还没有一次模拟跑完全部方案就停下了，没有可以保留的结果
some-shard = i/n，n 份中的第 i 份：2/8 是八份中的第二份
more-parts-than-worlds = 份数比模拟次数还多：至多 { $worlds } 份，每次模拟一份
wrote-report = 报告已写入 { $path }
report-depth-none = 其中没有进一步的分析：加上 --depth modest，就有每个动作的贡献和什么会改变选择
part-written = 第 { $number } 份（共 { $of } 份）：第 { $first } 到 { $last } 次模拟，已写入 { $path }；用 `community-sim merge` 把各份合起来。
no-parts = 没有可合并的部分
other-experiment = { $name }：与 { $first } 不是同一个实验，或分的份数不同；应为：同一份文档、同一随机种子、--shard i/n 里 n 相同的各份
part-twice = { $name }：第 { $number }/{ $of } 份给了两次，另一次是 { $before }；请去掉一个
parts-missing = 缺少：{ $parts }；请逐份运行 `community-sim compare … --shard i/n --out 文件`
broken-part = { $name }：不是某一份的结果，或不完整、被改动过；应为：`community-sim compare --shard` 写出的文件，请重跑这一份
part-of-version = { $name }：由 { $version } 版写出，本程序是 { $own } 版，数字可能不同；请用同一版本跑完各份
sketched = 每日分位数取自全部模拟，与每个数相差不到 { $percent }%；图表画前 { $kept } 次模拟，不写 daily.csv（要全部，请用 --daily 文件）。
mean-range-column = 均值 [90% 的模拟落在其间]
evidence-simulated = 模拟：中位数 [5–95%]，T 为均值 [95% 区间]
evidence-real = 真实社区
row-figure = { $row }：{ $figure }
case-figure = {"      "}{ $figure }（{ $case }）
by-case = 各情形落在目标内的数：{ $cases }
evidence-totals = { $tiers }（每种情形 { $worlds } 次模拟，随机种子 { $seed }，引擎 { $engine }）
by-basis = { $bases }；{ $numbers } 个自由数受 { $figures } 个拟合所得的数约束
passed = { $what } { $passed }/{ $rows }
undecided-rows = （{ $rows } 条未定）
too-few-worlds = 行业经验至少要 100 次模拟：--worlds 100。
verdict-undecided = 未定
tier-trade = 行业经验
basis-emergent = 自然涌现
basis-fitted = 拟合所得
basis-by-construction = 设定使然
list-separator = ，
verdict-pass = 通过
verdict-fail = 未通过
verdict-not-modelled = 未建模
tier-core = 核心
tier-secondary = 次要
met = 符合
met-aside = （符合）
not-met = 不符
not-met-aside = （不符）
evidence-title = 模型与证据
evidence-page-simulated = 模拟：中位数 [5–95%]，T 为均值 [95% 区间]
result-column = 结果
html-language = zh-CN
sensitivity-title = 敏感性：移动一个数，哪些行会变
number-column = 参数
value-range-column = 取值（范围）
turns-nothing = 不变
sensitivity-summary = 现值通过：核心 { $core }/{ $core-rows }，次要 { $secondary }/{ $secondary-rows }。{ $numbers } 个数逐一移动其范围的 10% 和 25%，其中 { $steady } 个不改变任何一行（每种情形 { $worlds } 次模拟，随机种子 { $seed }）。
sensitivity-edges = 移动 10% 就会失去的行：{ $rows }
no-edges = 没有
tactics-tactic = 动作
tactics-case = 案例
tactics-wau-without = 周活跃（无）
tactics-wau-change = 周活跃变化
tactics-churn-change = 流失率变化
tactics-yuan = 花费（元）
tactics-hours = 工时（小时）
tactics-revenue-change = 收入变化（元）
tactics-wau-after = 停用 30 天后：周活跃
tactics-churn-after = 停用 30 天后：流失率
tactics-title = 每个动作的作用
tactics-note = 每个动作用默认参数做 { $days } 天，与不做相比：同样的人、同样的运气，{ $worlds } 次模拟（随机种子 { $seed }）；方括号为均值差的 95% 区间，* 表示不含 0。周活跃和流失率取最后 28 天的平均。之后停用 { $after } 天再看。
telling-cases = 值得一读的成员（--member 选一位）：
diary-heading = 成员 { $member } · 方案“{ $strategy }” · 第 { $world } 号世界
terms-of-leaving = 退群的理由（对数几率）
at-joining-column = 入群时
usual-column = 平常
that-day-column = 当天
change-column = 变化
terms-of-visiting = 来不来的理由（对数几率）
first-week-column = 头一周
last-week-column = 最后一周

## 进度
progress-stops = 查看没做成的动作：模拟
progress-batches = 批次
progress-trials = 试验
progress-worlds = 模拟
progress-as-it-is = 现值试验
progress-numbers = 已试参数
progress-moved = 移动参数后的试验
progress-search = 第 { $evaluation } 次评估{ $known }：试验
best-so-far = （目前最小损失 { $loss }）

## 搜索的结果
search-summary = { $evaluations } 次评估中最好的是第 { $number } 次，损失 { $loss }
free-column = 自由的数
shipped-column = 出厂值
best-column = 最佳值
low-column = 下限
high-column = 上限
term-column = 项
penalty-column = 偏离
weight-column = 权重

## 错误
error-line = 错误：{ $error }
in-file = { $name }：{ $error }
cannot = 无法{ $deed ->
    [create] 创建
    [read] 读取
   *[write] 写入
} { $path }：{ $error }
system-error = { $system-error-kind ->
    [not-found] 没有这个文件或文件夹
    [permission-denied] 没有权限
    [is-a-directory] 这是文件夹，不是文件
    [not-a-directory] 路径中有一段是文件，不是文件夹
    [already-exists] 已经有同名的文件
    [storage-full] 磁盘空间不足
   *[other] { $words }
}
cannot-print = 无法输出结果：{ $error }
cannot-draw = 画不出图表 { $name }：{ $error }
missing-case = 缺少内置案例 { $name }
strategy-again = --strategy { $asked }：方案 { $strategy } 前面已经写过，每个方案只能写一次
no-such-strategy = --strategy { $asked }：{ $strategies-of ->
    [document] 文档
   *[log] 日志
}里的方案有 { $known }；请写方案名，或只有它才有的开头
no-such-world = --world { $world }：日志里没有这个世界，最后一个是 { $last }
no-such-row = --row { $name }：可选的行是 K01 到 K37，以及 { $trade }
rows-of-search = --row：用 --search 时，行由搜索文件指定
nothing-to-measure = 没有可以测量的内容
nobody-joins = 这个世界里没有人入群
number-or-random = { $number }，或 random
no-fresh-seed = 取不到新的随机种子：{ $error }

## 日志的读取情况
read-heading = 已读取
file-line = {"  "}{ $name }：{ $kind }，{ $encoding }，{ $rows } 行；{ $columns }
more-files = {"  "}以及另外 { $number } 个文件
passed-over = {"  "}{ $number } 个文件里没有日志表格，已跳过
zone-line = { $assumed ->
    [true] 日期和钟点按 UTC 计；要按本群的时间，请用 --utc-offset 指明，例如 +08:00
   *[false] 日期和钟点的时区：{ $zone }
}
dates-line = { $day-first ->
    [true] 日期里日在前
   *[false] 日期里月在前
}
operators-line = 运营人员：{ $number } 人
findings-heading = 不完整的行与处理办法
unknown-line = 这份日志里没有：{ $reasons }
not-in-this-log = 这份日志里没有：{ $reason }
only-runs-have-worlds = --world 和 --strategy 只用于模拟的日志
progress-read = 已读 MB
