### 搜索文件里的错误。

some-place = 模型参数的名称，或案例文档里某个数的路径，例如 forum:scenario.segments[0].share
place-of-cases = { $cases } 这些案例的文档里有的数
no-range = 缺 `low` 或 `high`
some-range = `low` 和 `high` 都要写；只有模型参数自带范围
range = { $low } 到 { $high }
rising-range = 小于 `high` 的 `low`；`log` 为 true 时 `low` 还要大于 0
range-around = 包含出厂值 { $shipped } 的范围
no-row = 没有一行取自 { $cases } 这些案例
some-row = 至少一行
case-error = 案例 { $case }：{ $errors }
