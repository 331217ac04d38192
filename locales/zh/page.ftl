### 页面上的用语。

## 语言
language = 中文
    .tag = zh-CN

## 标题
app-title = 社群仿真
loading = 正在启动模拟引擎…

## 页眉
header-undo = 撤销
header-redo = 重做
header-reset = 还原案例
header-share = 复制链接
header-language = 语言
header-look = 外观
look-light = 浅色
look-dark = 深色
look-projector = 投影大字
header-choose-case = 选择案例
header-skip = 跳到结果

## 文件
file = 文件
file-open = 打开文件…
mine-open = 你的社群…
kept-title = 编辑过的方案
file-save-plan = 保存方案（JSON）
file-save-results = 保存结果（JSON）
file-save-daily = 保存每日数据（CSV）

## 案例
cases-title = 选择案例
cases-intro = 每个案例都已写好社群和几套方案，打开就能比较和修改。
cases-close = 关闭

## 运行
run-worlds = 已完成 { $worlds } / { $planned } 次模拟
run-running = 正在模拟
run-done = { $worlds } 次模拟 · 同一群人、同样的运气
run-stopped = 已停止：{ $worlds } / { $planned } 次模拟
run-cancel = 停止
run-resume = 继续
run-progress = 模拟进度
run-first-soon = 马上就有第一条曲线…
run-hidden = 正在预测：揭晓之前，结果都不显示，也不能保存。
run-each = 逐一与对照方案相比
run-single = 目前只有一套方案。复制一套并改动它，就能比较。

## 报告
save-report = 报告
    .hint = 把这次比较和它的依据存成一份 HTML 文件，打印出来是两页 A4；在“决策”里问过每个动作带来了多少、假设不准会怎样的，答案也写在里面
save-report-waiting = 全部模拟跑完之后，才能保存报告。
save-report-making = 正在生成报告…
save-report-failed = 报告没能生成，请再试一次。

## 结果
results-title = 结果
results-headline = 结论
results-outcomes = 各项结果
results-outcome = 指标
results-mean-range = 平均值 [5%–95%]
results-difference = 与“{ $baseline }”平均相差 [95% 区间]
results-wins = { $worlds } 次中 { $wins } 次更好
results-ties = 持平 { $ties } 次
results-clear-better = 平均更好（把握大）
results-clear-worse = 平均更差（把握大）
results-clear = 有差异
results-unclear = 分不清
results-same = 完全相同
results-too-few = 次数太少
results-uneven = 由少数大额决定，说不准
results-immaterial = 差别太小，不值得在意
results-aims-between = 、
results-aim = 目标：{ $aim }
results-points = { $number } 个百分点
results-show-all = 显示全部 { $outcomes } 项
results-show-main = 只看主要指标
results-note = 差值在每次模拟内部相减：同一群人、同样的运气。多跑几次只能减少运气的影响，不能减少模型本身的误差。区间重叠不矛盾：每次模拟都在同一批人身上比较。至少跑 20 次才给区间；有多套方案时，同一指标的各个区间合起来有 95% 的把握同时成立。不到原水平的 1%、不到 1 人或 0.5 个百分点的差别不值得在意。

## 结论的前提
conditions = 前提：
conditions-between = ；
conditions-assumptions = 改了 { $number } 项假设
conditions-assumed = 改了假设：{ $names }
conditions-days = 模拟 { $days } 天（案例原为 { $usual } 天）
conditions-seed = 随机种子 { $seed }
conditions-shocks = 突发事件：{ $shocks }
conditions-posterior = 对人的了解限于 { $of }，区间已包含这种不确定
conditions-undone = “{ $strategy }”平均有 { $times } 次没做成
conditions-blocked = “{ $strategy }”有动作被平台规则拦下

## 曲线
charts-title = 曲线
chart-aim = 目标
chart-growth = 增长
chart-activity = 活跃
chart-churn = 流失
chart-series = 任选指标
chart-posting_survival = 真实对照：发言留存
chart-messages_per_poster = 真实对照：参与不均
chart-stay_ladder = 真实对照：留存阶梯
charts-idle = 对比“什么都不做”
charts-promote = 放大“{ $chart }”图
charts-table = 数据表
charts-crosshair = 在图上移动鼠标，或用左右方向键，读出每一天的数值。
charts-waiting = 正在画图…
lanes-title = 各动作在哪些天做
lanes-more = 另有：{ $tactics }。
lanes-steady = 各方案全程相同：{ $tactics }。
turn-begins = { $tactic }开始
turn-stops = { $tactic }停

## 方案
strategies-title = 方案
strategy-baseline = 对照方案
strategy-make-baseline = 设为对照
strategies-name = 方案名称
strategies-edit = 改方案
strategies-add = 添加方案
strategy-new = 新方案
strategy-duplicate = 复制这套方案
strategy-copy = { $name } 副本
strategy-remove = 删除这套方案
strategy-operator = 运营者
strategy-operator-means = { $minutes } 分钟/天 · { $budget }/30 天
strategy-add-tactic = 添加动作
strategy-add-tactic-to = 为“{ $strategy }”添加动作
strategy-because = 成败在于：{ $tactics }
    .hint = 写方案的人认为，这个方案赢在或输在这些动作：少了它们损失最大，或者没有它们反而更好。
strategy-empty = 还没有任何动作。这是“什么都不做”的方案。
strategy-breaches = 违反的平台规则
strategy-lacks = 对照方案有“{ $tactic }”，本方案没有
strategy-take-over = 加入对照方案的“{ $tactic }”
strategy-take = 加入

## 花费与工时
means-period = { $days } 天合计（预算每 30 天一份）
means-money = 花费
means-hours = 工时
means-undone = 平均 { $times } 次没做成
means-undone-why = ：当天时间不够或预算不足；排在前面的动作先做
means-all-done = 全部完成
means-used = { $used } / { $available }

## 动作卡片
switch-on = 启用“{ $name }”
card-when = 什么时候
card-whom = 对谁
card-what = 做什么
card-from = 开始
card-until = 结束
card-from-start = 从第一天起
card-until-end = 直到最后
card-every = 每隔
card-every-day = 每天
card-every-days = 每 { $days } 天
card-every-week = 每周
card-only-day = 只在第 { $day } 天
card-at = 时刻
card-target-who = 对象
card-target-newcomer-days = 入群少于
card-target-silent-days = 沉默至少
card-target-top-share = 发言最多的
card-remove-tactic = 删除
card-copy-to = 复制到
card-copy-to-strategy = 把“{ $tactic }”复制到
card-is-new = 对照方案没有
card-differs = 与对照方案不同
calendar-times = 期间共 { $times } 次
calendar-never = 期间一次也不做

## 表单
field-baseline = 对照方案：{ $value }
field-exact = { $field }（输入数值）
field-yes = 是
field-no = 否

## 社群与模拟设置
scenario-title = 社群与模拟设置
scenario-start = 开始日期
scenario-days = 天数
scenario-worlds = 模拟次数
    .hint = 每次模拟：同一群人和同样的运气，各方案分别过一遍。次数越多，运气的影响越小。
scenario-seed = 随机种子
    .hint = 所有运气都由它决定；同样的种子得到同样的数字。
scenario-new-luck = 换一批运气
scenario-founders = 初始成员
scenario-arrivals = 每天自然加入
scenario-aim = 运营目标
    .hint = 运营最想要什么。结论、各项结果的前几行和每个判断都以它为准。
aim-living_members = 活跃成员（周活跃人数）
aim-retention = 留存（30 日留存率）
aim-revenue = 成交额（成员付的钱）
aim-learning = 学习（参与：发言或打卡的人次）
aim-mix = 多个目标，按文档里的权重
scenario-purpose = 为一件有期限的事建的群
    .hint = 活动、旅行、训练营一结束，把大家聚在一起的理由就没了，人会在几天内散去；之后办活动，能给大家留下来的新理由。
scenario-purpose-days = 这件事持续
scenario-arrivals-real = 前 { $days } 天按真实记录加入，之后按这个平均值。
scenario-platform = 平台
scenario-platform-rules = 执行平台规则
    .hint = 勾选后，超出平台规则的动作会被拦下并计数；不勾选只提示，照做不误。群人数上限始终有效。
scenario-facts-running = 现有成员 { $members } 人 · 每天约来 { $arrivals } 人 · { $days } 天
scenario-facts = 初始成员 { $founders } 人 · 每天约来 { $arrivals } 人 · { $days } 天

## 突发事件
shocks-title = 突发事件
    .hint = 不管怎么运营都会发生的事；每套方案遇到的都一样。用来演练应对。
shocks-add = 添加突发事件
shocks-date = 发生日期
shocks-day = 第 { $day } 天
shocks-days = 第 { $first }–{ $last } 天
shocks-never = 期间不发生
shocks-remove = 删除

## 错误
problems-title = 这份文档里有错误
problems-intro = 共 { $errors } 处。当前画面没有改变。
problems-edit-intro = 当前的设置不能运行。改正后会自动重新计算；也可以撤销。
problems-link-title = 这个链接打不开
problems-file-title = 文件“{ $name }”打不开
problems-path = 路径
problems-found = 读到
problems-allowed = 应为
problems-whole = 整个文档
problems-open-default = 打开默认案例
problems-dismiss = 关闭
problems-other-engine = 这个链接由引擎 { $theirs } 生成，现在用的是 { $ours }，数字可能不同。
problems-no-store = 浏览器不为这个页面保存任何东西，关掉就没有了：要留下方案，请用“文件 → 保存方案”。
problems-other-case = 这个链接出自的案例后来改过，没动过的地方现在以新的案例为准。
problems-other-case-values = 链接里改过的这些地方，案例原来的数值也变了：
problems-moved = 当时是 { $before }，现在是 { $now }
link-no_such_case = 链接出自一个案例，但这里没有这个案例。
link-case_changed = 链接出自的案例已经改过，对不上了。请让发送者用“文件 → 保存方案”发给你。
link-too_long = 链接过长。
link-not_a_link = 链接里没有方案，或格式不认识。
link-broken = 链接不完整或已损坏。请让发送者重新复制整条链接。
link-too_large = 链接解开后过大。
link-too_slow = 解开链接用时过长。
problems-not-plan = 这不是方案文件，请选择“保存方案”存下的 JSON 文件。
problems-too-slow = 读取文档用时过长。
problems-engine-title = 模拟引擎停止了
problems-engine-help = 你的方案没有丢失。可以重试，或先保存方案再重新载入页面。
problems-retry = 重试
problems-reload = 重新载入页面
problems-unsupported = 模拟引擎无法启动。请使用较新版本的 Chrome、Edge、Firefox 或 Safari。

## 通知
notices-undone = 已撤销
notices-redone = 已重做
notices-opened = 已打开：{ $name }
notices-drop-here = 松开鼠标，打开文件

## 页脚
footer-engine = 引擎 { $version }
footer-hash = 实验编号 { $hash }
footer-limits = 这是教学与规划用的模型：它比较方案，不预言未来。数据不会离开本页。
