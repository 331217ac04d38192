### 命令行的帮助，以及命令行里可能出的错。

## 帮助的各部分
usage = 用法：
arguments = 参数：
options = 选项：
commands = 命令：
command-in-usage = 命令
options-in-usage = [选项]
default-value = {" "}[默认：{ $value }]
possible-values = {" "}[可选：{ $values }]

## 命令
stopping = 按 Ctrl-C，用已经完整的模拟结束；再按一次立即退出。
verb-community-sim = 模拟网络社群的成员，在同样的人、同样的运气下比较运营方案
    .more =
        示例：
          community-sim compare preset:bank                       哪套方案对社群更好，有多大把握
          community-sim run preset:qa --worlds 20 --days 90       每套方案会带来什么
          community-sim run plan.json --out results               同上，并写出 CSV 文件和图表
          community-sim run plan.json --worlds 1 --events e.csv   一个世界里的每个动作，精确到分钟
          community-sim contributions preset:bank --strategy B    这套方案里每个动作的贡献
          community-sim diary preset:bank --strategy A --world 1  一位成员的经历，以及去留由什么决定
          community-sim measure members.csv events.csv            真实社群的日志说明了什么
          community-sim presets show bank > plan.json             以内置案例为起点

        文档用 JSON 书写，`community-sim schema` 列出可以写什么。
        退出码：0 成功，1 运行失败，2 命令行或文档有误（每个错误一行）。
verb-run = 运行一份文档，说明每套方案会带来什么
    .more =
        --events 的列：world,strategy,t,day,member,kind,target,item,value，按世界、方案、时间排序。
          member  谁做的；运营为空。f12 是第 12 位初始成员，a103 是第 103 位自行入群者，i7 是第 7 位受邀者，各方案里相同
          target  对哪位成员做的
          item    所生成的消息或红包；reply、operator_reply、light、packet_taken、event_attended、award、purchase
                  则是所回应或涉及的那一条
          value   金额、连续天数或原因，依动作而定；reply 和 operator_reply 则是所生成消息的编号，后面的回复用它指明对象
verb-compare = 逐个世界比较文档里的方案：同样的人，同样的运气
    .more = { verb-run.more }
verb-contributions = 一套方案里每个动作对目标、花费、工时各贡献多少，停用之后还剩多少
    .more =
        动作不超过八个时，每次模拟把所有组合都跑一遍；更多时随机抽取加入的先后顺序。
        { stopping }
verb-risks = 每种意外落到每套方案上会怎样，以及选了一套方案、结果别的更好时损失多少
    .more = { stopping }
verb-sensitivity = 方案的取舍依赖哪些假设，取什么值时会换成别的方案最好
    .more =
        先让全部假设在各自合理范围里一起变动，筛出最影响“最好方案领先多少”的几个（Morris 筛选），再细看它们：占领先幅度方差的份额
        （Sobol 指数）、沿范围变动时各方案的结果，以及在哪里丧失领先。100 次模拟约需一个处理器几分钟；--json 的 `closely` 里有全部曲线。
        { stopping }
verb-optimise = 在运营的预算和时间之内寻找最好的方案：用哪些动作，多久一次，用量多少，几点做
    .more =
        方案由文档各方案里的动作组成。每套先试少数几次模拟；留下在目标、花费、工时上没有别的方案全面胜过、守平台规则、达到要求的那些
        （NSGA-II）。最后的前沿换一批新的运气重跑，并列出每种用量的作用；--json 里的 `plan` 可以直接写进文档。
        { stopping }
verb-report = 像 compare 一样比较，并连同依据排成两页可打印的报告
    .more =
        文件夹里除 compare --out 的文件外，还有 report.html：问题、方案、曲线、带区间的数字、钱与人手、领先方案里每个动作的贡献、什么会改变选择、假设、证据与局限。
        适中的深度只跑 20 次模拟、细看五个假设，约一分钟；full 与各自的命令一样深。按 Ctrl-C 会略去没算完的部分，报告里会写明。
verb-merge = 把 `compare --shard` 在任何机器上写出的各份按任意顺序合起来，说出 `compare` 会说的结果
    .more =
        for i in 1 2 3 4; do community-sim compare plan.json --worlds 20000 --shard $i/4 --out part$i; done
        community-sim merge part1 part2 part3 part4
        数字与一次跑完逐位相同。重复、缺失、被改动、属于别的文档或别的版本的部分，一律拒绝。
        文档带有 posterior（校准过的群）时，各个世界会再跑一遍，以区分运气和对这个群的不了解；按 Ctrl-C 略去这一步。
verb-diary = 讲一位成员在某个方案、某个世界里的经历，以及结局由什么决定
verb-evidence = 用真实社群的已知事实检验模型：每行的目标，以及是否达到
    .more =
        一行的首个数字，以及每个标“符合”且不带括号的数字，其各世界中位数落在目标区间内，且条件成立，这一行才算通过。
        括号里的数字只供参考，不参与判定。未建模的行一律不算通过。

        搜索用 JSON 描述，只有 `free` 必须写：
        {"  {"} "free": [ {"{"} "place": "need_weight" {"}"},
        {"              {"} "place": "forum:scenario.segments[0].visits_per_week", "low": 0.3, "high": 3, "log": true {"}"} ],
            "cases": ["forum"], "rows": {"{"} "K02": 1, "K13": 2 {"}"}, "curves": {"{"} "posting_survival": 1 {"}"},
            "further": 0.5, "worlds": 4, "seed": 42, "sample": 0, "step": 0.2 {"}"}
        place 是模型参数（不写范围就用参数表里的），或某个案例（forum、qa、chat）的字段。不写 `rows` 时，每个关于人群的行都算；
        不写 `curves` 时，算社群最有代表性的那几条曲线。损失是偏离目标的平方（以区间半宽为单位）的加权平均；`further` 是不参与
        判定的数字的权重。先试出厂数值，再试均匀铺开的 `sample` 组，然后用 CMA-ES，首步为范围的 `step`。每次评估用同样的世界。
verb-measure = 测量社群日志（真实或模拟的）：比较社群所用的全部统计量
    .more =
        文件、文件夹和 ZIP 按内容识别：微信、QQ、企业微信、WhatsApp、Discord、Slack、Telegram、Zulip、Gitter、Discourse、Stack
        Exchange、Meetup 的导出文件；每日汇总；以及首行写列名的任何表格（CSV、XLSX、JSON）：
          成员表  user_id、joined；已知时还可写 is_manager（运营写 1）、last_visit、light_actions、invited_by、muted、left、spent
          消息表  t、user_id；已知时还可写 item_id、parent_item（主帖留空）、to_user_id、
                  type（post、question、answer、comment、reply）、score
          每日    t，以及 members、joins、leaves、active、posters、messages 中的几项
        一张表就够；表里没有的，结果显示为 –。不保留成员姓名和消息内容。
        每个数旁边是它的样本数；“目标”是它在 `community-sim evidence` 里所属的行。
verb-calibrate = 从一个群的日志或每日合计看出群里的人是什么样的，并预测每套方案往后的日子
    .more =
        能读的文件与 `measure` 相同。案例里的人乘上几个倍数（来访、消息、兴趣维持多久等等），在同样的日子里模拟几千组，
        留下与真实日子相像的。日志没有说明的倍数，仍和之前一样不确定。谁加入已知时，照实给定。
        加 --out 时，calibrated.json 是可供其他命令使用的文档，其中各个世界的差异也包含对这个群的不了解。
        加 --out 或 --state 时，按 Ctrl-C 不会丢掉已完成的模拟：再运行同一条命令即可接着算。没有 --state 时，它们存在
        --out 文件夹的 trials.jsonl 里，结果写好后删除。
verb-presets = 列出内置案例，或显示其中一个的文档
verb-show = 显示一个内置案例的文档
verb-schema = 输出文档的 JSON Schema
verb-odd = 按 ODD 规范描述模型，输出 Markdown
    .more = 标题和说明文字用所选的语言；来自模型各表的内容只有英文。

## 参数：各命令通用，或只属于名称里写明的那个命令
argument-help = 显示帮助
argument-version = 显示版本号
argument-lang = 输出和图表所用的语言 [默认：按 LC_ALL、LC_MESSAGES 或 LANG]
    .value = 语言
argument-json = 只输出 JSON
argument-document = 一份文档；`preset:名称` 是内置案例，`-` 是标准输入
    .value = 文档.json|preset:名称
argument-strategy = 只用这套方案，写任一语言的名称，或只有它才有的开头；可以写多次，第一个是基准
    .value = 方案
argument-contributions-strategy = 只看这套方案，写任一语言的名称，或只有它才有的开头；可以写多次
    .value = 方案
argument-orders = 动作超过八个时，每次模拟抽取多少对加入顺序
    .value = N
argument-state = 把每次完成的模拟存进这个文件；文件里已有的不再重算
    .value = 文件
argument-without-baseline = 不加上“什么都不做”的方案；文档里没有这样的方案时，平常会自动加上
argument-day = 意外发生在第几天，从 1 起 [默认：运行的正中]
    .value = 天
argument-sets = 抽取多少组假设
    .value = N
argument-set-worlds = 每组假设模拟多少次
    .value = N
argument-within = 假设朝合理范围两端移动到多远，按比例
    .value = 比例
argument-trajectories = 筛选的轨迹数；每条轨迹把每个假设各移动一次
    .value = N
argument-closely = 细看多少个假设
    .value = N
argument-rows = 计算方差份额用多少行取样点，最好是 2 的幂
    .value = N
argument-point-worlds = 筛选和方差份额的每个点模拟多少次
    .value = N
argument-budget = 每套方案 30 天的预算 [默认：文档各方案中最多的]
    .value = 元
argument-minutes = 每套方案每天的工作时间 [默认：文档各方案中最多的]
    .value = 分钟
argument-least-retention = 入群者一个月后仍来的比例至少要达到多少
    .value = 比例
argument-least-roi = 投资回报率至少要达到多少：（新增收入 − 成本）÷ 成本
    .value = 比率
argument-daily = 边跑边把每次模拟的每日指标写入这个 CSV 文件；超过 2,000 次模拟时，--out 不留 daily.csv
    .value = 文件.csv
argument-depth = 贡献与翻转点算到多深
    .value = 深度
argument-wage = 运营每小时的人工成本，用于投资回报率 [默认：文档各方案中最高的]
    .value = 元
argument-plans = 试多少套方案；搜索做完整代才结束
    .value = N
argument-search-worlds = 每套方案试几次模拟
    .value = N
argument-front = 前沿上有多少套方案换新的运气重跑（次数按文档）
    .value = N
argument-random = 随机抽取方案而不搜索，用来对照
argument-diary-strategy = 哪套方案，写任一语言的名称，或只有它才有的开头 [默认：第一套]
    .value = 方案
argument-operator = 运营人员，写名字或编号；他们会回应成员，但不计入成员的统计
    .value = 名字
argument-utc-offset = 本群所在的时区：+08:00，或 Asia/Shanghai 这样的时区名 [默认：UTC]
    .value = 时区
argument-dates = 日期分不清日月时，日在前（dmy）、月在前（mdy）还是年在前（ymd）
    .value = 顺序
argument-column = 列名不同时指明，例如 user_id=发言人；可重复
    .value = 用途=列名
argument-mapping = 从 --save-mapping 写出的文件里读列的用途、时区和日月顺序
    .value = 文件.json
argument-save-mapping = 把这些存下来，供下次使用
    .value = 文件.json
argument-strict = 遇到不完整的行就拒绝，而不是略去或修补
argument-case = 以哪些人、哪些方案为起点：内置案例，或自己的文档（其中的日期就是这个群的日期，第一套方案就是至今所做的）
    .value = 名字|文件
argument-days-ahead = 预测最后一天之后的多少天
    .value = 天数
argument-hold-back = 最后多少天不用来拟合，只用来检验预测
    .value = 天数
argument-simulations = 用多少次模拟来求倍数
    .value = 次数
argument-calibrate-worlds = 求出倍数之后，用多少个世界来看拟合与预测
    .value = 个数
argument-calibrate-out = 把 calibrated.json（用 --hold-back 时没有）、summary.json 和 fit.csv 写进这个文件夹
    .value = 文件夹
argument-measure-strategy = 只测模拟日志里的这套方案，而不是每一套
    .value = 方案
argument-days = 模拟多少天，代替文档里的
    .value = 天数
argument-worlds = 模拟多少次（多少个世界），代替文档里的
    .value = 次数
argument-evidence-worlds = 每个案例模拟多少次
    .value = 次数
argument-seed = 随机种子，决定一切运气，代替文档里的；写 `random` 就新取一个并告诉你
    .value = 种子|random
argument-evidence-seed = 随机种子，决定一切运气
    .value = 种子
argument-out = 把 summary.json、daily.csv、daily_quantiles.csv、charts/*.svg 和 report.html 写进这个文件夹
    .value = 文件夹
argument-evidence-out = 把结果写进这个文件夹：evidence.json 和 evidence.html、search.csv 和 search.json 等
    .value = 文件夹
argument-odd-out = 写进这个文件，不写标准输出
    .value = 文件
argument-events = 把每个世界的每个动作写进这个文件
    .value = 文件.csv
argument-until-sure = 跑到有把握知道哪套方案按目标最好为止，难分高下的方案多跑；--worlds 是最多跑多少次
argument-shard = 只跑 n 份中的第 i 份，写进 --out 指明的文件；用 `community-sim merge` 合起来
    .value = i/n
argument-parts = `compare --shard` 写出的全部文件
    .value = 文件
argument-threads = 用多少个线程；结果不受影响 [默认：每个处理器一个]
    .value = 线程数
argument-diary-world = 第几号世界，从 1 数起
    .value = 世界
argument-measure-world = 只测模拟日志里的这个世界，而不是各世界的中位数
    .value = 世界
argument-member = 哪位成员，写事件日志里的编号：f12 是第 12 位初始成员，a103 是第 103 位自行入群者，i7 是第 7 位受邀者，各方案里相同 [默认：列出值得一读的成员，讲第一位]
    .value = 成员
argument-row = 只看这些行
    .value = K01
argument-search = 改为搜索：移动这个文件列为自由的数，直到各行和重放曲线吻合得最好
    .value = 自由数.json
argument-sensitivity = 改为敏感性分析：把模型的每个参数（与 --search 同用时，则是其文件列为自由的数）移动其范围的 10% 和 25%，看哪些行会变
argument-tactics = 改为逐一试验运营动作：每个动作在标准案例里有什么作用
argument-held-out = 改为时间留出检验：用这个文件夹里真实记录（edgeryders_members.csv 等）的前半段拟合重演，用后半段评判
    .value = 文件夹
argument-evaluations = 一次搜索至少试多少组数；每代都试完整，所以可能略多
    .value = 组数
argument-files = 一个社群的导出文件、文件夹或 ZIP，或 `run --events` 写出的事件日志
    .value = 文件
argument-name = 案例的名称
    .value = 名称

## 命令行的错误
see-help = { $error }（用 --help 查看帮助）
similar = ；是不是{ $what ->
    [argument] 选项
    [subcommand] 命令
   *[value] 取值
} { $name }？
unknown-argument = 没有 { $argument } 这个参数
unknown-subcommand = 没有 { $name } 这个命令
missing-arguments = 缺少参数：{ $arguments }
missing-subcommand = { $name } 后面缺少命令：{ $known }
repeated-argument = { $argument } 只能写一次
conflicting-arguments = { $argument } 不能与 { $others } 同用
missing-value = { $argument } 缺少取值
needless-value = { $argument } 的取值多了“{ $value }”
invalid-value = “{ $value }”不能作为 { $argument } 的取值：{ $reason }
one-of = 应为 { $values }
