### 对程序包的调用哪里不对。

batch-of-job = 同一份文档的任务算出的结果，每份只交一次
known-batch = 文档里有的方案与模拟编号
known-chart = 已完成的模拟所能画的图
counted-strategy = 文档里的方案，从 0 数起
some-member = 成员编号，例如 f12、a103
some-theme = 图表外观
source-of-chance = 随机数来源
at-most-worlds = 浏览器里 1 到 { $most }；命令行最多可跑 100000：community-sim compare --worlds
