### 日记：一位成员在一次模拟里的经历。

## 人与日子
operator = 运营者
names-more = { $names }等 { $all } 人{ $more ->
   *[other] {""}
}
# 中文与拉丁字母之间空一格。
name-among-words = { $before ->
    [true] {" "}
   *[false] {""}
}{ $name }{ $after ->
    [true] {" "}
   *[false] {""}
}
date = { $month }月{ $day }日
wait = { $number } { $unit ->
    [minutes] 分钟
    [hours] 小时
   *[days] 天
}
source-founder = 建群时就在
source-arrival = 自己找来的
source-invited = 由成员邀请进来
source-invited-by = 由 { $by } 邀请进来
source-paid = 看到付费广告来的
source-referral = 由老带新活动带来
source-referral-by = 由 { $by } 在老带新活动中带来
source-partner = 从合作群互推来的
source-imported = 从别的平台迁来的
source-seller = 混进来卖东西的
sellers = 打广告的人
who-never = 没有入群
who = { $segment } · { $source } · 来过 { $visits } 天，发言 { $written } 条，得到 { $answers } 条回复

## 日记
already-member = 已入群 { $days } 天：{ $source }，属于“{ $segment }”。
joined = 入群：{ $source }，属于“{ $segment }”。
returned = 又回到群里。
nothing-new = 没有新消息。
read = 新消息 { $unread } 条，读了 { $read } 条，其中约 { $concerning } 条与自己有关。
came = 来看了看（当天来的可能性 { $chance }）。
came-unusual = 来看了看（当天来的可能性 { $chance }；与平常比：{ $terms }）。
only-read = 来了 { $days } 天，只看不说（每天来的可能性 { $chance }）。
only-read-range = 来了 { $days } 天，只看不说（每天来的可能性 { $low }–{ $high }）。
away = 连续 { $days } 天没来（平均每天来的可能性 { $chance }）。
opened = 开了 { $topics } 个话题。
replied = 回复了{ $names }（{ $replies } 条）。
opened-and-replied = 开了 { $topics } 个话题，回复了{ $names }（{ $replies } 条）。
answered = { $wait }后得到{ $by }的回复。
answered-more = 另有 { $topics } 条发言也有了回音。
answered-further = 又收到{ $names }的回复（{ $answers } 条）。
unanswered = { $topics ->
    [1] 两天前开的话题一直没人回应，认可感下降。
   *[other] 两天前开的 { $topics } 个话题一直没人回应，认可感下降。
}
liked = 给{ $names }点了赞。
reacted = 对运营者发的内容点了赞，或参与了接龙、抽奖、领券。
likes-received = 收到 { $likes } 个赞。
packets-taken = 抢到{ $names }的红包，共 { $sum }。
packet-sent = 自己发了红包 { $sum }。
checked-in = 签到，连续 { $streak } 天。
event-visited = 参加了活动。
luckiest = 抢到手气最佳。
honoured = 受到公开表扬。
rewarded = 得到表扬或奖励（{ $sum }）。
bought = 买了 { $times } 次，共 { $sum }。
contacted = 运营者单独发来消息。
invited = 邀请了 { $people } 位朋友，{ $accepted } 位愿意来。
muted = 把群设成了免打扰（疲劳 { $fatigue }，反感 { $annoyance }）。
folded = 两周没来，把群折叠了。
left = 退群，记下的原因：{ $reason }。
left-with-friends = 活跃成员出走，跟着熟人一起离开了。
won-over = 作为活跃成员被挖走，离开了群。
removed = 被运营者移出群。
cut-off = 因平台或地区封锁，被迫离开。

## 记为的退群原因
reason-unanswered = 发言没人回应
reason-off-topic = 内容与自己无关
reason-overload = 消息太多
reason-ads = 公告和广告太多
reason-friends-left = 熟人走了
reason-reward-gone = 福利停了
reason-interest-moved = 当初的需求已过
reason-conflict = 群里的冲突
reason-not-at-home = 一直没融入
reason-cut-off = 被切断

## 赶走人的因素
drives-unheard = 发言没人回应
drives-interest = 内容与自己无关
drives-bereft = 熟人走了
drives-home = 没融入
drives-fatigue = 消息太多
drives-annoyance = 公告和广告惹人烦
drives-strife = 群里的冲突
drives-drift = 当初的需求已过
drives-reward = 福利停了

## 留住人的因素
holds-unheard = 发言有人回应
holds-interest = 内容更合心意
holds-bereft = 熟人还在
holds-home = 已融入
holds-fatigue = 消息少了
holds-annoyance = 公告和广告少了
holds-strife = 冲突少了
holds-drift = 当初的需求还在
holds-reward = 还有福利可盼

## 来访的因素
visit-own = 个人习性
visit-weekend = 周末
visit-needs = 需要得到的满足
visit-company = 没有了伴
visit-habit = 习惯
visit-availability = 空闲时间
visit-drift = 当初进群的需求
visit-nudge = 回复、@和消息的召唤
visit-reward = 对红包福利的期待
visit-fatigue = 疲劳
visit-annoyance = 反感
visit-muted = 设了免打扰
visit-folded = 折叠了群聊
term-change = { $term } { $change }

## 结局
fate-never = 在这套方案下，这个人自始至终没有入群。
fate-gone = { $date }离开，在群 { $days } 天。
fate-mostly-luck = 那天离开的可能性并不比刚入群时大，主要是运气。
fate-not-enough = 与入群时比，没有哪一条明显变糟：吸引这个人进来的东西本来就不够。
fate-tipped = 与入群时比，让天平倾斜的是：{ $terms }。
fate-held = 拉着没走的是：{ $terms }。
fate-chances = 当天退群的可能性是 { $now }（入群时 { $before }，平常 { $usual }）；哪一天真的走，还要看运气。
fate-silent = 到最后仍是成员，但 { $date }之后再没来过。
fate-active = 到最后仍是成员，最近一次来是 { $date }。
fate-folded = 群已被折叠。
fate-muted = 群已设免打扰。
fate-visits = 每天来的可能性，头一周平均 { $before }，最后一周平均 { $now }{ $changed }。
fate-changed = ；变化最大的是：{ $terms }

## 值得一看的人
case-kept = 这套方案留住、另一套留不住的人
case-lost = 这套方案没留住、另一套留住的人
case-most-active = 发言最多的人
case-never-answered = 发过言、没人回、走了的新人
case-lurker = 只看不说、一直在的人
case-invited-friend = 朋友拉进来的人
case-muted-and-left = 先设免打扰、后退群的人
case-life = { $title }：{ $source }，来过 { $visits } 天，发言 { $written } 条，在群 { $stayed } 天{ $gone ->
    [true] 后离开
   *[false] ，仍在群
}
