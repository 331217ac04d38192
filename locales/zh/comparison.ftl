### 比较得出的一句话结论。

strategy-name = { $spaced ->
   *[false] “{ $name }”
}
headline-too-few = 目前{ $strategy }比{ $baseline }{ $gain }，但只跑了 { $worlds } 次模拟，太少了，还分不清是运气还是效果（至少要 { $least } 次）；{ $cost }。
headline-too-few-equal = 目前{ $strategy }与{ $baseline }的{ $aim }相同，但只跑了 { $worlds } 次模拟，太少了，还分不清是运气还是效果（至少要 { $least } 次）；{ $cost }。
headline-same = { $strategy }与{ $baseline }的{ $aim }在全部 { $worlds } 次模拟中完全相同{ $others }{ $beside }；{ $cost }。
headline-uneven = 分不出{ $strategy }与{ $baseline }在{ $aim }上的高下：平均相差 { $mean }，但这个均值由少数几次模拟决定，样本太少，给不出可信的区间；{ $worlds } 次模拟中{ $strategy }有 { $wins } 次更好{ $ties ->
    [0] {""}
   *[other] 、{ $ties } 次持平
}{ $beside }；{ $cost }。
headline-immaterial = 跑了 { $worlds } 次模拟，{ $strategy }与{ $baseline }的{ $aim }没有值得在意的差别：平均相差 { $mean }{ $interval }{ $beside }；{ $cost }。
headline-unclear = 跑了 { $worlds } 次模拟，仍分不出{ $strategy }与{ $baseline }在{ $aim }上的高下：平均相差 { $mean }{ $interval }，{ $strategy }在其中 { $wins } 次更好{ $ties ->
    [0] {""}
   *[other] 、{ $ties } 次持平
}{ $beside }；{ $cost }。
headline-clear = { $strategy }比{ $baseline }{ $gain }{ $interval }{ $beside }；{ $worlds } 次模拟中有 { $times } 次{ $more ->
    [true] 更好
   *[false] 更差
}{ $ties ->
    [0] {""}
   *[other] 、{ $ties } 次持平
}；{ $cost }。
verdict-best = 按{ $aim }，最好的是{ $strategies }：跑了 { $worlds } 次模拟，比其他每套方案都好。
verdict-and-second = { $verdict }{ $second }
verdict-unclear = 跑了 { $worlds } 次模拟，{ $all ->
    [true] 这几套方案
   *[false] 排在前面的这几套方案
}在{ $aim }上仍分不出高下：{ $strategies }{ $all ->
    [true] {""}
   *[false] ；其余方案至少不如其中一套
}。
race-best = 按{ $aim }，最好的是{ $strategies }：跑到 { $worlds } 次模拟，已有把握它比其他每套方案都好。
race-alike = 跑到 { $worlds } 次模拟，{ $strategies }之间在{ $aim }上没有值得在意的差别。
## 方案多出来的是什么。
gain = { $what ->
    [weekly_active] { $more ->
        [true] 多留住
       *[false] 少留住
    } { $number } 名周活跃成员
    [retention] 的 30 日留存率{ $more ->
        [true] 高
       *[false] 低
    } { $number } 个百分点
    [revenue] { $more ->
        [true] 多卖
       *[false] 少卖
    } { $number }（成员付的钱）
    [participation] 每天{ $more ->
        [true] 多
       *[false] 少
    } { $number } 人次参与
   *[mix] 的综合目标{ $more ->
        [true] 高
       *[false] 低
    } { $number } 分
}
## 句子里怎么称呼各项指标。
called-weekly_active = 周活跃成员数
called-monthly_active = 月活跃成员数
called-members = 群成员数
called-hidden_share = 免打扰或折叠占比
called-belonging = 归属感
called-retention_30 = 30 日留存率
called-revenue = 成交额（成员付的钱）
called-participation = 日均参与人次
called-mix = 综合目标
interval-plain = （95% 区间 { $nearer }–{ $farther }）
all-agree = （次次一样；例外至多占 { $others }%）
interval-signed = （95% 区间 { $low } 至 { $high }）
beside = { $against ->
    [true] ，但{ $outcomes }
   *[false] ；不过{ $outcomes }
}
beside-outcome = { $outcome } { $change }
difference-points = { $number } 个百分点
cost = { $yuan ->
    [0] 运营花费相同
   *[other] 运营{ $dearer ->
        [true] 多
       *[false] 少
    }花 ¥{ $yuan }
}{ $hours ->
    [0] {""}
   *[other] ，{ $longer ->
        [true] 多
       *[false] 少
    }用 { $hours } 小时
}

## 什么都不做的方案，文档里没有时自动加上。
idle = 什么都不做
idle-name = 什么都不做 { $number }

## 有无突发事件
struck = { $name }，有突发事件
spared = { $name }，没有突发事件
