### 比较得出的一句话结论。

no-world-yet = 还没有跑完任何一次模拟。
strategy-name = { $spaced ->
   *[false] “{ $name }”
}
headline-one-equal = 目前只跑了 1 次模拟，{ $strategy }与{ $baseline }的周活跃成员数相同，还分不清是运气还是效果；{ $cost }。
headline-one = 目前只跑了 1 次模拟，{ $strategy }比{ $baseline }{ $members }，还分不清是运气还是效果；{ $cost }。
headline-same = { $strategy }与{ $baseline }在全部 { $worlds } 次模拟中周活跃成员数完全相同；{ $cost }。
headline-unclear = 跑了 { $worlds } 次模拟，仍分不出{ $strategy }与{ $baseline }在周活跃成员数上的高下：平均相差 { $mean }（95% 区间 { $low } 至 { $high }），{ $strategy }在其中 { $wins } 次更好{ $ties ->
    [0] {""}
   *[other] 、{ $ties } 次持平
}；{ $cost }。
headline-clear = { $strategy }比{ $baseline }{ $members }（95% 区间 { $nearer }–{ $farther }）；{ $worlds } 次模拟中有 { $times } 次{ $more ->
    [true] 更好
   *[false] 更差
}{ $ties ->
    [0] {""}
   *[other] 、{ $ties } 次持平
}；{ $cost }。
members-kept = { $more ->
    [true] 多留住
   *[false] 少留住
} { $number } 名周活跃成员
cost = { $yuan ->
    [0] 花费相同
   *[other] { $dearer ->
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
