### 页面上的表单：动作、突发事件、它们的字段，可选的值，数量的单位。id 由文档里的名字拼成。
### 字段在表单里照这里的次序排列。

## 动作的分组
group-content = 内容
group-ritual = 仪式与积分
group-money = 红包与福利
group-events = 活动
group-reach = 触达
group-care = 关怀
group-order = 秩序
group-growth = 拉新
group-selling = 成交

## 动作：名称、作用、折叠卡片上的一行，然后是字段
tactic-content = 内容
    .hint = 运营者发布内容。读到的人因内容相关、质量高而更感兴趣；发得太多，收益递减、疲劳增加。
    .line = { $format } · 每次 { $posts } · 质量 { $quality }
tactic-content-posts = 每次篇数
    .hint = 每次发布多少篇。
tactic-content-topic = 话题
    .hint = 内容属于社群的哪个话题，只有关心它的人受用。
tactic-content-format = 形式
    .hint = 图片看得快；视频更有料但占时间；直播会提醒没设免打扰的成员，看直播的人更感兴趣，事后留下回放。
tactic-content-quality = 质量
    .hint = 0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。
tactic-content-minutes_per_post = 每篇工时
    .hint = 制作一篇需要的工作时间。
tactic-content-yuan_per_post = 每篇费用
    .hint = 制作一篇的花费，例如稿费。

tactic-discussion = 话题讨论
    .hint = 运营者抛出一个问题请大家聊。被问到，开口的门槛就低；平时爱说话的人最先接话，潜水的人很少因此发言。天天抛话题会失去新鲜感。
    .line = { $topic } · 吸引力 { $appeal }
tactic-discussion-topic = 话题
    .hint = 问题属于社群的哪个话题，关心它的人更愿意接话。
tactic-discussion-appeal = 吸引力
    .hint = 0% 没人觉得在问自己，100% 人人有话说。
tactic-discussion-minutes = 每次工时
    .hint = 想问题、陪聊、暖场需要的工作时间。

tactic-expert_session = 专家答疑
    .hint = 请专家在约定时间来答疑。来听的人更感兴趣，没人回的提问得到回答；提问有人答，新人才会再开口。
    .line = { $topic } · 最多答 { $answers } · 费用 { $yuan }
tactic-expert_session-topic = 话题
    .hint = 答疑属于社群的哪个话题，关心它的人会来。
tactic-expert_session-quality = 专家水平
    .hint = 0% 没人听，100% 极为出色。
tactic-expert_session-answers = 最多回答
    .hint = 最多回答多少条近 7 天没人回的话题。
tactic-expert_session-yuan = 每场费用
    .hint = 付给专家的钱。
tactic-expert_session-minutes = 每场工时
    .hint = 收集问题、主持一场需要的工作时间。

tactic-talk = 专题分享会
    .hint = 请人在约定时间做一次分享，一人讲、众人听。听的人更感兴趣，也多一点归属感；内容整理后留在群里。
    .line = { $topic } · 质量 { $quality } · 费用 { $yuan }
tactic-talk-topic = 话题
    .hint = 分享属于社群的哪个话题，关心它的人会来。
tactic-talk-quality = 质量
    .hint = 0% 没人听，100% 极为出色。
tactic-talk-capacity = 名额
    .hint = 最多多少人参加；0 表示不举办。
tactic-talk-yuan = 每场费用
    .hint = 付给分享人的钱。
tactic-talk-minutes = 每场工时
    .hint = 筹备和主持一场需要的工作时间。

tactic-digest = 早报
    .hint = 把群里值得看的内容汇成一条。看的人不必爬楼，少受无关消息打扰；在论坛里只相当于一篇好内容。
    .line = { $topic } · 质量 { $quality }
tactic-digest-topic = 话题
    .hint = 早报主要讲社群的哪个话题。
tactic-digest-quality = 质量
    .hint = 0% 毫无用处，100% 选得准、写得好。
tactic-digest-minutes = 每期工时
    .hint = 做一期早报需要的工作时间。

tactic-co_creation = UGC 共创
    .hint = 请成员晒出自己的作品，再精选展示。作品比闲聊更有看头，被精选的人得到认可。给奖金会挤走原本的热情。
    .line = { $topic } · 精选 { $featured } · 奖金 { $yuan_per_featured }
tactic-co_creation-topic = 话题
    .hint = 作品属于社群的哪个话题，关心它的人更愿意参加。
tactic-co_creation-appeal = 吸引力
    .hint = 0% 没人参加，100% 有趣又容易。
tactic-co_creation-featured = 精选数
    .hint = 每次最多精选展示多少件作品。
tactic-co_creation-yuan_per_featured = 每件奖金
    .hint = 每件精选作品发多少钱。
tactic-co_creation-minutes = 每次工时
    .hint = 发起一次共创需要的工作时间。
tactic-co_creation-minutes_per_featured = 每件工时
    .hint = 精选一件作品需要的工作时间。

tactic-check_in = 签到打卡
    .hint = 每天点一下，培养来访习惯；连续天数的吸引力到第 7 天左右封顶。有奖打卡会吸引冲奖励而来的人，停发后不留下什么。
    .line = 连续 { $streak_days } · 奖励 { $prize_yuan }
tactic-check_in-appeal = 吸引力
    .hint = 0% 没人注意，100% 醒目又有趣。
tactic-check_in-streak_days = 连续天数
    .hint = 连续多少天得一次奖励。
tactic-check_in-spare_days = 补签天数
    .hint = 漏签几天不中断连续记录。
tactic-check_in-prize_yuan = 奖励
    .hint = 每完成一次连续签到发多少钱。
tactic-check_in-minutes = 每天工时
    .hint = 签到日需要的工作时间。

tactic-badges = 勋章
    .hint = 每攒够多少条发言、或连续签到多少天得一枚勋章。快攒够时更起劲，但只有两成左右的成员在意勋章。
    .line = { $counted } · 每 { $step } 一枚
tactic-badges-counted = 按什么发
    .hint = 攒发言数，还是攒连续签到天数。
tactic-badges-step = 每枚所需
    .hint = 每多少条发言或每连续签到多少天得一枚；0 表示不发。
tactic-badges-minutes = 每天工时
    .hint = 统计和公布需要的工作时间。

tactic-levels = 等级
    .hint = 发言越多等级越高，每升一级所需翻一倍，新人升得快、老成员升得慢。快升级时更起劲，但只有两成左右的成员在意。
    .line = 首级 { $first }
tactic-levels-first = 首级所需
    .hint = 升到第一级需要多少条发言；0 表示不设等级。
tactic-levels-minutes = 每天工时
    .hint = 统计和公布需要的工作时间。

tactic-leaderboard = 榜单
    .hint = 公布中位数：低于它的人多发言，高于它的人松下来，大家往中间靠。公布排名：上榜的人得到认可，差一点的人加把劲，差得远的人泄气。
    .line = { $shows } · 醒目程度 { $prominence }
tactic-leaderboard-shows = 公布什么
    .hint = 公布每人的数和中位数，还是前几名的名字。
tactic-leaderboard-listed = 上榜人数
    .hint = 排名榜列出多少个名字。
tactic-leaderboard-prominence = 醒目程度
    .hint = 0% 没人看到，100% 人人看到。
tactic-leaderboard-minutes = 每天工时
    .hint = 统计和公布需要的工作时间。

tactic-points = 积分
    .hint = 发言、签到记积分。只记分不兑奖，在意的人不多；能兑奖时，冲着钱来的人更起劲，别人的热情则慢慢变成了做任务。
    .line = 发言 { $per_message } 分 · 签到 { $per_check_in } 分
tactic-points-per_message = 每条发言
    .hint = 每条发言得多少分。
tactic-points-per_check_in = 每次签到
    .hint = 每次签到得多少分。
tactic-points-messages_a_day = 每天计分上限
    .hint = 每天最多多少条发言计分。
tactic-points-minutes = 每天工时
    .hint = 统计和公布需要的工作时间。

tactic-redemption = 积分兑换
    .hint = 攒够积分换奖品，先到先得。兑过奖的人知道积分就是钱：停兑之后，原本出于兴趣的参与会低于从前。
    .line = { $prize_points } 分换 { $prize_yuan } · 最多 { $prizes }
tactic-redemption-prize_points = 每份所需积分
    .hint = 多少积分换一份奖品。
tactic-redemption-prize_yuan = 奖品价值
    .hint = 一份奖品值多少钱；0 表示不兑换。
tactic-redemption-prizes = 每次份数
    .hint = 每次最多兑出多少份；0 表示不兑换。
tactic-redemption-minutes_per_prize = 每份工时
    .hint = 兑出一份奖品需要的工作时间。

tactic-lottery = 抽奖
    .hint = 点一下就能参加，从参加的人里抽。能拉来一波人，冲着奖品来的最多；抽得太勤就不新鲜了。
    .line = { $prizes } · 每份 { $prize_yuan }
tactic-lottery-prizes = 奖品份数
    .hint = 每次抽出多少份奖品；0 表示不举办。
tactic-lottery-prize_yuan = 奖品价值
    .hint = 一份奖品值多少钱；0 表示不举办。
tactic-lottery-minutes = 每次工时
    .hint = 办一次抽奖需要的工作时间。

tactic-red_envelope = 红包
    .hint = 在群里发红包，先到先得，24 小时未领退回。能短时拉高活跃，也吸引冲着钱来的人；小钱可能挤走原本的热情。
    .line = { $amount_yuan } · { $shares }
tactic-red_envelope-amount_yuan = 金额
    .hint = 一个红包的总金额。
tactic-red_envelope-shares = 份数
    .hint = 分成多少份，每份至少 0.01 元。
tactic-red_envelope-split = 分法
    .hint = 拼手气：每份随机；普通：每份相同。
tactic-red_envelope-minutes = 每次工时
    .hint = 发一次红包需要的工作时间。

tactic-event = 活动
    .hint = 约定时间一起做一件事。来的人彼此更熟，新结下的联系会把他们带回来。
    .line = { $capacity } · 吸引力 { $appeal }
tactic-event-capacity = 名额
    .hint = 最多多少人参加；0 表示不举办。
tactic-event-appeal = 吸引力
    .hint = 对普通成员的吸引力：0% 完全没有，100% 极强。
tactic-event-offline = 线下举办
    .hint = 线下：来的人少一些，关系增进更快。
tactic-event-yuan = 固定费用
    .hint = 每场活动的固定花费。
tactic-event-yuan_per_head = 人均费用
    .hint = 每到场一人的花费。
tactic-event-minutes = 每场工时
    .hint = 筹备和主持一场需要的工作时间。

tactic-welcome = 入群欢迎
    .hint = 新成员入群当天，点名欢迎。带来最初的归属感，降低早期退群。
    .line = 欢迎 { $share } 的新人
tactic-welcome-share = 覆盖比例
    .hint = 当天新成员中有多少得到欢迎。
tactic-welcome-minutes_per_newcomer = 每人工时
    .hint = 欢迎一位新人需要的工作时间。

tactic-rules = 群规公示
    .hint = 把群规摆在人人看得见的地方。新人知道什么可以说，开口更多，违规更少。
    .line = { $minutes }
tactic-rules-shown = 公示
    .hint = 是否公示群规。
tactic-rules-minutes = 每天工时
    .hint = 公示当天需要的工作时间。

tactic-moderation = 内容管理
    .hint = 删帖：跑题的内容对所有人删除，信息更集中，但闲聊少了，熟人之间的联系变淡，被删的人不高兴。个性化：各人先看到与自己有关的，两头都不耽误。
    .line = { $manner } · 准确度 { $precision }
tactic-moderation-manner = 方式
    .hint = 对所有人删除，还是让各人先看到与自己有关的。
tactic-moderation-topic = 保留的话题
    .hint = 删帖时只保留哪个话题，其余算跑题。
tactic-moderation-precision = 准确度
    .hint = 跑题的内容中有多少被找出来。
tactic-moderation-minutes = 每天工时
    .hint = 管理日需要的工作时间。
tactic-moderation-minutes_per_message = 每条工时
    .hint = 删一条需要的工作时间。

tactic-ad_control = 广告管理
    .hint = 成员自己发的广告、刷屏、谩骂当天删掉，多数人还没看到。发的人不高兴，其他人清净。
    .line = 删除 { $share }
tactic-ad_control-share = 删除比例
    .hint = 当天违规消息中有多少被找出来删掉。
tactic-ad_control-minutes_per_message = 每条工时
    .hint = 删一条需要的工作时间。

tactic-removal = 清退
    .hint = 屡次违规的人、很久不露面的人移出群，不再回来。别人少受打扰，满员的群腾出位置；和他熟的人会失落，只看不说的人也会被当成死号。
    .line = 违规 { $after } 次
tactic-removal-after = 违规次数
    .hint = 违规多少次移出；0 表示从不因违规移出。
tactic-removal-silent_days = 多久不露面
    .hint = 多少天不发言、不打卡、不抢红包、不下单、不来活动就移出；0 表示从不因此移出。
tactic-removal-minutes_per_person = 每人工时
    .hint = 警告、留证、说明需要的工作时间。

tactic-answering = 答疑
    .hint = 运营者回复没人回的消息，新人优先。第一次发言有人回，再次发言的机会明显增加。
    .line = 回复 { $share } · 平均等待 { $delay_hours }
tactic-answering-share = 回复比例
    .hint = 时间够用时，回复多少尚无人回的消息。
tactic-answering-delay_hours = 平均等待
    .hint = 从提问到回复的平均时间。
tactic-answering-minutes_per_answer = 每条工时
    .hint = 写一条回复需要的工作时间。
tactic-answering-join = 接话比例
    .hint = 已有成员回复的消息里，运营者也去接一句的比例：夸一夸、追问一句。

tactic-award = 表彰
    .hint = 在全群面前表彰成员。核心成员此后发言明显增多，受表彰的新人更少离开；发得太滥就不值钱。只表彰发过言的人。
    .line = 每次 { $people } · 隆重程度 { $publicity }
tactic-award-people = 每次人数
    .hint = 每次最多表彰多少人，最久没受表彰的优先。
tactic-award-publicity = 隆重程度
    .hint = 0% 没人注意，100% 专门仪式、写明事迹。
tactic-award-yuan = 每人奖金
    .hint = 随表彰发给每人的钱。
tactic-award-minutes_per_award = 每人工时
    .hint = 表彰一个人需要的工作时间。

tactic-cultivation = 培养 KOC
    .hint = 找发过言的成员一对一深聊，请他们当骨干。聊得多了，他们在群里有了地位，发言更多，也主动去回没人回的话。
    .line = 每次 { $people }
tactic-cultivation-people = 每次人数
    .hint = 每次最多聊多少人，最久没联系的优先。
tactic-cultivation-minutes_per_person = 每人工时
    .hint = 和一个人深聊需要的工作时间。

tactic-conflict_handling = 矛盾与投诉处理
    .hint = 处理成员之间的争吵和对运营的投诉。处理好了，旁观的人不再受影响，当事人也消一部分气。
    .line = 处理 { $share }
tactic-conflict_handling-share = 处理比例
    .hint = 时间够用时，处理多少还没平息的冲突。
tactic-conflict_handling-minutes_per_case = 每起工时
    .hint = 处理一起冲突需要的工作时间。

tactic-announcement = 群公告
    .hint = 向全群发通知，可以 @所有人。它能提醒到已免打扰的人，但也最容易让人疲劳、屏蔽。
    .line = { $notices } · 有用程度 { $relevance }
tactic-announcement-notices = 每次条数
    .hint = 每次发几条通知。
tactic-announcement-mention_all = @所有人
    .hint = 是否提醒全部成员，包括已设免打扰的人。
tactic-announcement-relevance = 有用程度
    .hint = 0% 纯广告，100% 正是大家在等的消息。
tactic-announcement-minutes = 每条工时
    .hint = 写一条通知需要的工作时间。

tactic-private_message = 1对1私聊
    .hint = 给选定成员发私信。头几周能让沉默成员更多回来，之后作用很小；用时由运营者承担。
    .line = 每次 { $people } · 用心 { $warmth }
tactic-private_message-people = 每次人数
    .hint = 每次最多联系多少人，最久没联系的优先。
tactic-private_message-warmth = 用心程度
    .hint = 0% 群发模板，100% 专门为这个人写。
tactic-private_message-minutes_per_message = 每人工时
    .hint = 写一条私信需要的工作时间。

tactic-paid_ads = 付费投放
    .hint = 花钱买量：几天内来人，停投几天就断流。来的人比自己找来的更“冷”，兴趣短、来得少；受众有限，越投越贵。
    .line = 每次 { $yuan } · 每人 { $yuan_per_joiner }
tactic-paid_ads-yuan = 每次投放
    .hint = 每次投放花多少钱，0 就不投。
tactic-paid_ads-yuan_per_joiner = 获客成本
    .hint = 受众还新鲜时，带来一个入群的人要多少钱。
tactic-paid_ads-audience = 受众规模
    .hint = 广告总共可能带来的人数，越接近用完越贵。
tactic-paid_ads-fit = 匹配度
    .hint = 来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。
tactic-paid_ads-minutes = 每次工时
    .hint = 做一次投放需要的工作时间。

tactic-referral = 裂变（老带新）
    .hint = 成员转发海报拉人，邀请人和新人各得奖励。熟人带来的人留得更久；奖励越高，冲奖励来的人越多，活动一停就走。
    .line = 邀请人 { $inviter_yuan } · 新人 { $invitee_yuan }
tactic-referral-appeal = 海报吸引力
    .hint = 0% 没人转发，100% 人人想转。
tactic-referral-inviter_yuan = 邀请人奖励
    .hint = 每带来一个人，给邀请人多少钱。
tactic-referral-invitee_yuan = 新人奖励
    .hint = 给每个被带来的新人多少钱。
tactic-referral-minutes = 每天工时
    .hint = 活动日需要的工作时间。

tactic-partner_exchange = 群主联盟互推
    .hint = 与同类群互发名片。来的人对口，但合作群有限，看过没来的人再看也少来；对方的名片在本群也会惹人烦。
    .line = { $partners } · 每群 { $people_per_group }
tactic-partner_exchange-partners = 合作群数
    .hint = 有多少个合作群，每次轮到一个。
tactic-partner_exchange-people_per_group = 每群人数
    .hint = 每个合作群有多少人，0 就没人可来。
tactic-partner_exchange-response = 首次响应率
    .hint = 第一次看到名片的人里有多少会来。
tactic-partner_exchange-fit = 匹配度
    .hint = 来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。
tactic-partner_exchange-minutes = 每次工时
    .hint = 做一次互推需要的工作时间。

tactic-cross_platform = 跨平台导流
    .hint = 把公众号、小红书等平台的粉丝引到群里。几天内来一批，他们之间有些本来就认识；第一次没来的，之后再喊也少来。
    .line = 粉丝 { $followers } · 转化 { $conversion }
tactic-cross_platform-followers = 粉丝数
    .hint = 其他平台上有多少粉丝，0 就没人可引。
tactic-cross_platform-conversion = 首次转化率
    .hint = 第一次召集时有多少粉丝会来。
tactic-cross_platform-acquaintances = 相识人数
    .hint = 每个人认识多少先来的粉丝。
tactic-cross_platform-fit = 匹配度
    .hint = 来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。
tactic-cross_platform-yuan = 每次费用
    .hint = 每次导流花多少钱。
tactic-cross_platform-minutes = 每次工时
    .hint = 每次导流需要的工作时间。

tactic-sms = 短信
    .hint = 按条付费，设了免打扰、折叠了群的人也收得到；但回应的人少，广告味越浓越惹人烦。
    .line = 每次 { $people } · 每条 { $yuan_per_message }
tactic-sms-people = 每次人数
    .hint = 每次最多发给多少人，抽签决定。
tactic-sms-yuan_per_message = 每条费用
    .hint = 一条短信多少钱。
tactic-sms-relevance = 有用程度
    .hint = 0% 纯广告，100% 正是对方在等的。
tactic-sms-minutes = 每次工时
    .hint = 每次群发短信需要的工作时间。

tactic-positioning = 群名称与定位
    .hint = 名称说得清楚，与话题无关的人就不来，还会转告合适的人：来的人少些，对的人多些，留得久些。名称夸大，来的人多，期望高，兴趣去得也快。起名后一直有效，直到再改。
    .line = 清晰 { $clarity } · 夸大 { $promise }
tactic-positioning-clarity = 清晰程度
    .hint = 0% 和没有名称一样含糊，100% 一看就懂给谁、做什么。
tactic-positioning-promise = 夸大程度
    .hint = 0% 不夸大，100% 说得天花乱坠。
tactic-positioning-topic = 话题
    .hint = 名称点明的是哪个话题，按场景里的次序。
tactic-positioning-minutes = 改名工时
    .hint = 改名、写简介和公告需要的工作时间。

tactic-refound = 再建新群
    .hint = 把还在露面的核心成员请进一个新群，之后运营只在新群里做，老群任其自然散去。有归属感、有习惯的人更愿意跟过来；新群还没被免打扰，但没跟来的熟人就遇不到了。
    .line = 近 { $core_days }露过面的人 · 号召力 { $appeal }
tactic-refound-core_days = 核心成员
    .hint = 最近多少天内露过面的成员（发言、打卡、抢红包、下单、来活动）算核心、受邀；邀请也开放这么多天。
tactic-refound-appeal = 号召力
    .hint = 搬群准备和说明得好不好：0% 没人跟来，100% 人人明白为什么搬。
tactic-refound-minutes = 每次工时
    .hint = 组织一次搬群需要的工作时间。

tactic-live_code = 群活码
    .hint = 群满后扫同一个码自动进入下一个新群，不再把人挡在门外。每个群各聊各的，运营内容要逐群发送，工时随群数增加。
    .line = 最多 { $groups }
tactic-live_code-groups = 最多群数
    .hint = 同时打理的群最多几个；1 表示不开新群。
tactic-live_code-minutes_per_group = 每群工时
    .hint = 新开一个群需要的工作时间：群名、公告、群助手。

tactic-pitch = 推销（硬广）
    .hint = 在群里直接发商品广告。货对路、信任高、价格低，买的人就多；打折卖出的有一部分本来就会买。卖得太勤会磨掉信任、把人赶走。
    .line = 每次 { $messages } · 对路程度 { $fit }
tactic-pitch-messages = 每次条数
    .hint = 每次发几条推销消息。
tactic-pitch-fit = 对路程度
    .hint = 0% 没人想要，100% 正是大家在找的。
tactic-pitch-discount = 优惠幅度
    .hint = 比原价便宜多少；20% 就是打八折。
tactic-pitch-days_open = 有效天数
    .hint = 优惠持续几天。
tactic-pitch-minutes = 每条工时
    .hint = 写一条推销消息需要的工作时间。

tactic-featured = 精选好物
    .hint = 运营者挑几样商品写成一份清单。样数越多，越可能有一样对路；读起来有用，推销感只有硬广的一半。
    .line = { $goods } · 对路程度 { $fit }
tactic-featured-goods = 商品样数
    .hint = 清单里有几样商品；0 表示不做。
tactic-featured-fit = 对路程度
    .hint = 0% 没人想要，100% 正是大家在找的。
tactic-featured-days_open = 有效天数
    .hint = 清单挂几天。
tactic-featured-minutes_per_good = 每样工时
    .hint = 挑选和介绍一样商品需要的工作时间。

tactic-group_buy = 拼团
    .hint = 凑够人数才有的优惠价。参团的人会叫上熟人；到期凑不齐就不成团。
    .line = { $group_size } 成团 · 优惠 { $discount }
tactic-group_buy-group_size = 成团人数
    .hint = 几个人成一个团；0 表示不做。
tactic-group_buy-fit = 对路程度
    .hint = 0% 没人想要，100% 正是大家在找的。
tactic-group_buy-discount = 优惠幅度
    .hint = 成团后比原价便宜多少；20% 就是打八折。
tactic-group_buy-days_open = 拼团天数
    .hint = 几天之内要凑齐人数。
tactic-group_buy-minutes = 每次工时
    .hint = 开一次团需要的工作时间。

tactic-solitaire = 接龙
    .hint = 群里人人看得见的名单，名字越多越有人跟。接龙下单就是购买；不卖货的接龙是一次轻互动，平时不说话的人也会参加。
    .line = 吸引力 { $appeal } · 开 { $days_open }
tactic-solitaire-orders = 接龙下单
    .hint = 写上名字就算下单；否则只是报名、投票一类的接龙。
tactic-solitaire-appeal = 吸引力
    .hint = 接龙有多吸引人，或者商品有多对路：0% 没人想要，100% 正是大家在找的。
tactic-solitaire-discount = 优惠幅度
    .hint = 接龙下单比原价便宜多少。
tactic-solitaire-days_open = 开放天数
    .hint = 接龙开放几天。
tactic-solitaire-minutes = 每次工时
    .hint = 开一次接龙需要的工作时间。

tactic-giveaway = 赠品
    .hint = 先下单的人有赠品，送完为止。像降价一样吸引人，但价格没有变，不会让人养成等打折的习惯；赠品要花钱。
    .line = { $pieces } · 每份值 { $worth_yuan }
tactic-giveaway-pieces = 赠品份数
    .hint = 每次有几份赠品；0 表示不送。
tactic-giveaway-worth_yuan = 每份价值
    .hint = 赠品在成员心里值多少钱。
tactic-giveaway-yuan_per_piece = 每份成本
    .hint = 一份赠品花多少钱。
tactic-giveaway-fit = 对路程度
    .hint = 所卖商品：0% 没人想要，100% 正是大家在找的。
tactic-giveaway-days_open = 有效天数
    .hint = 活动持续几天。
tactic-giveaway-minutes = 每次工时
    .hint = 每次需要的工作时间。

tactic-story = 讲故事
    .hint = 讲产品背后的人、老顾客的经历，不卖货。读的人觉得有意思，也更信任运营者；以后的推荐才有人听。
    .line = 质量 { $quality }
tactic-story-quality = 质量
    .hint = 0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。
tactic-story-topic = 话题
    .hint = 故事属于社群的哪个话题，只有关心它的人受用。
tactic-story-minutes = 每篇工时
    .hint = 写一个故事需要的工作时间。
tactic-story-yuan = 每篇费用
    .hint = 写一个故事的花费，例如采访、稿费。

tactic-scene = 场景种草
    .hint = 把商品放进使用场景里展示。读的人几天内更想要、按原价买得更多；推销感很轻。
    .line = 对路程度 { $fit } · 质量 { $quality }
tactic-scene-fit = 对路程度
    .hint = 0% 没人想要，100% 正是大家在找的。
tactic-scene-quality = 质量
    .hint = 内容好不好看：0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。
tactic-scene-minutes = 每篇工时
    .hint = 做一篇需要的工作时间。
tactic-scene-yuan = 每篇费用
    .hint = 做一篇的花费，例如拍摄。

tactic-paid_membership = 付费会员
    .hint = 交会费的人享受会员价和专属内容，30 天一期，到期各自决定续不续。会费是收入；交了钱的人更常来，也觉得这是自己的圈子；本来就会买的也按会员价付。
    .line = 会费 { $fee_yuan } · 会员价优惠 { $discount }
tactic-paid_membership-fee_yuan = 会费
    .hint = 每 30 天的会费。
tactic-paid_membership-discount = 会员价优惠
    .hint = 会员买任何商品比原价便宜多少。
tactic-paid_membership-exclusivity = 专属程度
    .hint = 只有会员才有的东西（专属频道、顾问、优先购）：0% 没有，100% 很多。
tactic-paid_membership-yuan_per_member = 每位成本
    .hint = 服务一位会员 30 天的花费。
tactic-paid_membership-minutes = 每次工时
    .hint = 每次招募和维护需要的工作时间。

tactic-premium_tier = 高端会员
    .hint = 邀请消费最多的人进入高端小圈子，有专属商品和服务。人越少，他们越觉得受认可，也更信任；每个名额都要花钱花时间，可以收费。
    .line = { $places } · 价格高 { $uplift }
tactic-premium_tier-places = 名额
    .hint = 几个名额；0 表示不设。
tactic-premium_tier-uplift = 价格高出
    .hint = 高端商品比普通商品贵几倍；0.3 就是贵三成，负数就是更便宜。越贵买得越少。
tactic-premium_tier-fee_yuan = 名额费
    .hint = 成员为一个名额付多少钱，管到下次重新评定；觉得值的人才付。0 就是白送。
tactic-premium_tier-yuan_per_place = 每个名额成本
    .hint = 到下次重新评定之前，服务一个名额的花费。
tactic-premium_tier-minutes_per_place = 每个名额工时
    .hint = 服务一个名额需要的工作时间。

tactic-coupon = 优惠券
    .hint = 先抢先得，羊毛党最积极。有券的人买得更快；其中一部分本来就会买，现在只是少付钱。
    .line = { $coupons } · 优惠 { $discount } · { $days_valid }内有效
tactic-coupon-coupons = 张数
    .hint = 每次发几张；0 表示不发。
tactic-coupon-discount = 优惠幅度
    .hint = 用券比原价便宜多少；20% 就是打八折。
tactic-coupon-days_valid = 有效天数
    .hint = 领到后几天内有效。
tactic-coupon-minutes = 每次工时
    .hint = 发一次券需要的工作时间。

tactic-gift = 送礼品
    .hint = 给选定成员送礼，不附带任何条件，所以不会挤走原本的热情。用心的礼物带来信任和归属感；两个月内再送，作用减半。
    .line = { $gifts } · 每份 { $yuan_per_gift }
tactic-gift-gifts = 每次份数
    .hint = 每次最多送几份，最久没收到的优先。
tactic-gift-yuan_per_gift = 每份费用
    .hint = 一份礼品连同邮费的花费。
tactic-gift-warmth = 用心程度
    .hint = 0% 人人一样，100% 专门为这个人挑的。
tactic-gift-minutes_per_gift = 每份工时
    .hint = 挑选和寄送一份需要的工作时间。

tactic-paid_task = 发言有奖
    .hint = 按条付钱请成员发言。钱一进来，原本因为喜欢而做的事就成了干活：给一点钱比不给还差，给得多才大致补回来。停发之后，热情要过一阵才恢复。
    .line = 每条 { $pay_yuan } · 每天最多 { $paid_messages }
tactic-paid_task-pay_yuan = 每条奖励
    .hint = 写一条消息给多少钱。
tactic-paid_task-paid_messages = 每天上限
    .hint = 每人每天最多几条给钱。
tactic-paid_task-minutes = 每天工时
    .hint = 发奖的日子需要的工作时间。

## 突发事件：名称与图上的相同
shock-complaint_wave = { mark-complaint_wave }
    .hint = 一批成员在群里公开抱怨，看到的人也跟着不满、不再信任；抱怨有人回应，火就小些。
shock-complaint_wave-days = 持续
    .hint = 从爆发到平息多少天，抱怨的人逐日减少。
shock-complaint_wave-share = 抱怨的人
    .hint = 第一天来访的成员里，有多少人公开抱怨。
shock-complaint_wave-severity = 严重程度
    .hint = 0% 无关痛痒，100% 非常严重。

shock-ad_flood = { mark-ad_flood }
    .hint = 混进来的广告号刷屏：挡住正常消息，惹人烦，提醒不断，更多人设免打扰或退群。
shock-ad_flood-days = 持续
    .hint = 刷屏多少天。
shock-ad_flood-ads_per_day = 每天广告
    .hint = 每个群每天被刷多少条广告。

shock-koc_leaves = { mark-koc_leaves }
    .hint = 发言最多的几个人突然退群，他们的回答和人脉一起带走，关系近的人也可能跟着走。
shock-koc_leaves-people = 人数
    .hint = 发言最多、近两周来过的人里走多少个。
shock-koc_leaves-take_along = 带走的人
    .hint = 与他们关系很近的成员里，有多少跟着走。

shock-leaders_pause = { mark-leaders_pause }
    .hint = 发言最多的几个人一段时间不来，之后会回来。这期间没有他们接话，熟人之间的联系也淡了。
shock-leaders_pause-people = 人数
    .hint = 发言最多、近两周来过的人里有多少个暂离。
shock-leaders_pause-days = 持续
    .hint = 暂离多少天。

shock-competitor = { mark-competitor }
    .hint = 同类群来抢人：在那边能得到同样的东西，来这里的理由就少了；有归属感的人不容易走。
shock-competitor-days = 持续
    .hint = 对方拉人多少天。
shock-competitor-overlap = 波及成员
    .hint = 对方能接触到多少成员。
shock-competitor-appeal = 对方吸引力
    .hint = 0% 毫无吸引力，100% 远胜本群。

shock-platform_penalty = { mark-platform_penalty }
    .hint = 平台限制本群：新人进不来，运营者的消息有一部分人收不到；成员之间照常聊天。
shock-platform_penalty-days = 持续
    .hint = 处罚多少天。
shock-platform_penalty-joining_blocked = 禁止入群
    .hint = 处罚期间新人能否入群。
shock-platform_penalty-reach_lost = 触达损失
    .hint = 每天有多少成员收不到运营者的动作。

shock-quota_cut = { mark-quota_cut }
    .hint = 总部收回一部分工时和预算，做不完的动作会漏掉。
shock-quota_cut-days = 持续
    .hint = 削减多少天。
shock-quota_cut-minutes_lost = 工时减少
    .hint = 每天的工作时间少多少。
shock-quota_cut-budget_lost = 预算减少
    .hint = 手头的钱和期间的拨款少多少。

shock-operator_away = { mark-operator_away }
    .hint = 运营者请假或离职，费工时的动作都没人做，不费工时的照常。
shock-operator_away-days = 持续
    .hint = 没人运营多少天。

shock-cut_off = { mark-cut_off }
    .hint = 平台或地区封锁，一部分成员一下子上不来。他们并不想走；留下的人少了听众、回应和熟人。
shock-cut_off-share = 被切断的成员
    .hint = 有多少成员一下子失去访问。
shock-cut_off-days = 封锁时长
    .hint = 多少天之后才可能回来。

## 可选的值
choice-format-text = 文字
choice-format-picture = 图片
choice-format-video = 视频
choice-format-live = 直播
choice-counted-messages = 发言数
choice-counted-streak = 连续签到天数
choice-shows-median = 中位数
choice-shows-ranking = 排名
choice-manner-delete = 删帖
choice-manner-personalise = 个性化
choice-split-lucky = 拼手气
choice-split-equal = 普通（平分）
choice-who-everyone = 全体成员
choice-who-newcomers = 新成员
choice-who-silent = 沉默成员
choice-who-at_risk = 活跃度下降的成员
choice-who-top = 发言最多的成员
choice-platform-wechat_group = 微信群（上限 500 人）
choice-platform-forum = 自建论坛（不限人数）
choice-platform-wecom_group = 企业微信客户群（上限 500 人，群发有额度）
choice-platform-qq_group = QQ 群（上限 2000 人）
choice-platform-facebook_group = Facebook 群组（不限人数）
choice-platform-discord_server = Discord 服务器（不限人数）
choice-platform-qa_site = 问答站（待答的问题单独排队）

## 运营者
operator-minutes_per_day = 运营者每天工时
    .hint = 每天可用的工作时间。排不进的动作当天不做，并计入“没做成”。
operator-budget_yuan = 每 30 天预算
    .hint = 每 30 天的经费，没花完的结转。付不起的动作不做，并计入“没做成”。
operator-hour_yuan = 每小时人工成本
    .hint = 运营者一小时值多少钱，算进净收益和投资回报率；填 0 就只算花出去的钱。

## 数量的单位，跟在数字后面
count-days = 天{ $count ->
   *[other] {""}
}
count-min = 分钟
count-h = 小时
count-yuan = 元
count-yuan-h = 元/小时
count-min-day = 分钟/天
count-yuan-30-days = 元/30 天
count-people-day = 人/天
count-posts = 篇{ $count ->
   *[other] {""}
}
count-shares = 份{ $count ->
   *[other] {""}
}
count-messages = 条{ $count ->
   *[other] {""}
}
count-goods = 样{ $count ->
   *[other] {""}
}
count-group_size = 人{ $count ->
   *[other] {""}
}
count-pieces = 份{ $count ->
   *[other] {""}
}
count-places = 个名额{ $count ->
   *[other] {""}
}
count-coupons = 张{ $count ->
   *[other] {""}
}
count-gifts = 份{ $count ->
   *[other] {""}
}
count-paid_messages = 条{ $count ->
   *[other] {""}
}
count-notices = 条{ $count ->
   *[other] {""}
}
count-featured = 件{ $count ->
   *[other] {""}
}
count-answers = 条{ $count ->
   *[other] {""}
}
count-listed = 人{ $count ->
   *[other] {""}
}
count-first = 条发言{ $count ->
   *[other] {""}
}
count-after = { $count ->
   *[other] {""}
}
count-groups = 个群{ $count ->
   *[other] {""}
}
count-ads = 条{ $count ->
   *[other] {""}
}
count-prizes = 份{ $count ->
   *[other] {""}
}
count-capacity = 人{ $count ->
   *[other] {""}
}
count-ties = 人{ $count ->
   *[other] {""}
}
count-people = 人{ $count ->
   *[other] {""}
}
count-ratio = 倍{ $count ->
   *[other] {""}
}
count-founders = 人{ $count ->
   *[other] {""}
}
