### 方案违反了哪条平台规则，以及规则本身（句末不加句号）。

breach = 第 { $day } 天（{ $date }）：{ $asked }。平台规则：{ $rule }。{ $follows ->
    [allowed] 本场景没有启用平台规则，照做不误。
    [punished] 模型照做，但真实平台可能处罚。
   *[blocked] 超出的部分会被平台拦下。
}
asked-shares = { $shares } 份共 { $yuan } 元
asked-packet = { $yuan } 元红包
asked-groups = { $groups } 个群
asked-rewarded-sharing = 有奖分享
asked-founders = 首批成员 { $founders } 人
asked-sum = 到这天第 { $sum } 次，允许 { $allowed } 次

discord-server-no-packets = Discord 没有红包功能
facebook-group-no-packets = Facebook 群组没有红包功能
qq-group-members = QQ 群最多 2000 人（普通群 500 人，升级后可到 2000 人）
qq-group-calls-a-day = 每名管理员每天最多 @全体成员 10 次（整群 20 次）
wechat-group-members = 一个微信群最多 500 人
wechat-group-accepting = 群满 40 人后，被邀请的人要点同意才能入群
wechat-group-real-name = 群满 100 人后，新成员须已实名（绑定银行卡）
wechat-group-inviting-only = 群满 200 人后，群二维码失效，只能由群里的人邀请
wechat-group-packet-share = 红包每份最多 200 元
wechat-group-rewarded-sharing = 不得以红包、奖品等利益诱导用户分享外链；被投诉核实后链接停止传播，情节严重的永久封禁
wecom-group-members = 企业微信成员建的客户群最多 500 人（微信用户建的 200 人）
wecom-group-posts-a-month = 每个客户群每月最多收到的群发条数等于当月天数
wecom-group-mass-messages-a-day = 每位客户每天最多收到一名成员的 1 条群发
wecom-group-groups-behind-code = 一个群活码最多关联 5 个群
wecom-group-rewarded-sharing = 不得以红包、奖品等利益诱导用户在微信里分享外链；被投诉核实后链接停止传播，情节严重的永久封禁
