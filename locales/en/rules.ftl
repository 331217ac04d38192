### What a plan breaks of a platform's rules, and the rules themselves, without a full stop.

breach = Day { $day } ({ $date }): { $asked }. The platform's rule: { $rule }. { $follows ->
    [allowed] Rules are switched off here, so it is done all the same.
    [punished] The model lets it pass; the real platform may punish it.
   *[blocked] What goes beyond is blocked.
}
asked-shares = { $yuan } yuan in { $shares } shares
asked-packet = a packet of { $yuan } yuan
asked-groups = { $groups } groups
asked-rewarded-sharing = a reward for sharing
asked-founders = { $founders } founders
asked-sum = number { $sum } by that day, where { $allowed } are allowed

discord-server-no-packets = Discord has no red envelopes
facebook-group-no-packets = a Facebook group has no red envelopes
qq-group-members = a QQ group holds at most 2000 members (an ordinary one 500, raised by level or membership)
qq-group-calls-a-day = an administrator calls @全体成员 at most 10 times a day (all together 20)
wechat-group-members = a WeChat group holds at most 500 members
wechat-group-accepting = above 40 members an invited person has to accept
wechat-group-real-name = above 100 members a newcomer must have given a real name (bank card)
wechat-group-inviting-only = above 200 members the QR code no longer works: somebody inside has to invite
wechat-group-packet-share = a share of a red envelope holds at most 200 yuan
wechat-group-rewarded-sharing = links must not be spread for rewards; after complaints the link is stopped, in bad cases banned for good
wecom-group-members = a customer group opened by a WeCom user holds at most 500 members (200 if a WeChat user opened it)
wecom-group-posts-a-month = a customer group gets at most as many broadcasts a month as the month has days
wecom-group-mass-messages-a-day = a customer gets at most one mass message a day from a member of staff
wecom-group-groups-behind-code = a live code leads to at most five groups
wecom-group-rewarded-sharing = links must not be spread in WeChat for rewards; after complaints the link is stopped, in bad cases banned for good
