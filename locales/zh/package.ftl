### 对程序包的调用哪里不对。

batch-of-job = 同一份文档的任务算出的结果，每份只交一次
known-batch = 文档里有的方案与模拟编号
known-chart = 已完成的模拟所能画的图
counted-strategy = 文档里的方案，从 0 数起
some-member = 成员编号，例如 f12、a103
some-theme = 图表外观
some-question = 一个问题，例如 { "{" } kind: "risks" { "}" }；kind 可取 contributions、risks、sensitivity、optimise、until_sure，其余字段见 Question 的声明
known-point = 当前步骤里由 point() 给出的取样点，从 0 数起
some-calibration = 一项任务，例如 { "{" } simulations: 1000 { "}" }，字段见 CalibrationTask 的声明：至少 { $simulations } 次模拟、{ $worlds } 个世界，最多 { $most }
a-history = 至少一周的聊天记录或每日合计
outcomes-of-point = run_point 对这个取样点算出的结果
some-language = zh 或 en
no-worlds = 不是模拟结果
of-engine = 引擎 { $engine } 的模拟结果
broken-line = 第 { $line } 行不是一次完整的模拟结果
some-state = 同一版引擎里由 Study.state 给出的内容
source-of-chance = 随机数来源
at-most-worlds = 浏览器里 1 到 { $most }；命令行最多可跑 100000：community-sim compare --worlds

## 社群的文件
files-with-names = 由 name 和 data 组成的列表，data 为 File、Blob 或 Uint8Array
reading-options = ReadingOptions 声明的内容
a-real-group = 真实社群的导出；仿真的事件记录用 community-sim measure 统计
