### 统计量与曲线的名称，横轴及其分组。

## 成员多少、发言多少、有多不均
statistic-members = 成员总数
statistic-posters = 发言人数
statistic-messages = 成员发言条数
statistic-operator_share = 运营发言占比
statistic-days = 首末两条成员发言相隔天数
statistic-life_days = 社群寿命（首人入群到最后一条发言）
statistic-gini_posters = 发言基尼系数
statistic-gini_month = 单月发言基尼系数（中位月）
statistic-gini_all_members = 全体成员发言基尼系数（含潜水者）
statistic-top1_share = 最活跃 1% 发言者的消息占比
statistic-top5_share = 最活跃 5% 发言者的消息占比
statistic-top10_share = 最活跃 10% 发言者的消息占比
statistic-top20_share = 最活跃 20% 发言者的消息占比
statistic-top10_month = 单月最活跃 10% 发言者的消息占比（中位月）
statistic-top1_of_all_members = 全体成员中最活跃 1% 的消息占比
statistic-top10_of_all_members = 全体成员中最活跃 10% 的消息占比
statistic-one_message_share = 只发过一条的发言者占比
statistic-few_messages_share = 发言不超过 3 条的发言者占比
statistic-median_messages = 发言者人均条数（中位数）
statistic-mean_messages = 发言者人均条数（平均）
statistic-exponent_all = 发言条数的幂律指数（全部发言者）
statistic-tail_exponent = 发言条数尾部的幂律指数
statistic-tail_from = 尾部的起点（条数）
statistic-tail_distance = 尾部与幂律的最大距离（KS）

## 谁参与，入群后多久参与
statistic-lurker_share = 潜水率（入群满 90 天从未发言）
statistic-never_wrote = 从未发言的成员占比（全体）
statistic-light_only = 不发言但有点赞、签到等轻参与的成员占比
statistic-wholly_silent = 既不发言也无轻参与的成员占比
statistic-wrote_1_to_9 = 发言 1–9 条的成员占比
statistic-wrote_10_or_more = 发言 10 条以上的成员占比
statistic-activated_1 = 首次发言在入群 1 天内
statistic-activated_7 = 首次发言在入群 7 天内
statistic-activated_30 = 首次发言在入群 30 天内

## 第一次之后还发言、来访多久
statistic-posting_survival_1 = 首次发言 1 天后仍会发言
statistic-posting_survival_7 = 首次发言 7 天后仍会发言
statistic-posting_survival_30 = 首次发言 30 天后仍会发言
statistic-posting_survival_90 = 首次发言 90 天后仍会发言
statistic-weibull_shape = 发言寿命的 Weibull 形状参数
statistic-weibull_scale = 发言寿命的 Weibull 尺度（天）
statistic-weibull_gain = Weibull 比指数分布多出的对数似然
statistic-sbg_alpha = 发言寿命（周）的 sBG 参数 α
statistic-sbg_beta = 发言寿命（周）的 sBG 参数 β
statistic-week1_return = 首次发言后第 1 周再发言
statistic-week4_return = 首次发言后第 4 周再发言
statistic-week12_return = 首次发言后第 12 周再发言
statistic-day1_return = 首次发言后次日再发言
statistic-day7_return = 首次发言后第 7 日再发言
statistic-day30_return = 首次发言后第 30 日再发言
statistic-visit_survival_1 = 入群 1 天后仍来访（含潜水者）
statistic-visit_survival_7 = 入群 7 天后仍来访（含潜水者）
statistic-visit_survival_30 = 入群 30 天后仍来访（含潜水者）
statistic-visit_survival_90 = 入群 90 天后仍来访（含潜水者）
statistic-visit_survival_30_silent = 入群 30 天后仍来访：从未发言者
statistic-visit_survival_30_posters = 入群 30 天后仍来访：发过言者
statistic-visit_weibull_shape = 来访寿命的 Weibull 形状参数

## 下周谁再发言
statistic-stay_1 = 本周发 1 条，下周再发言
statistic-stay_2_3 = 本周发 2–3 条，下周再发言
statistic-stay_4_10 = 本周发 4–10 条，下周再发言
statistic-stay_11_30 = 本周发 11–30 条，下周再发言
statistic-tenure_0 = 首次发言当周，下周再发言
statistic-tenure_1_3 = 首次发言后第 1–3 周，下周再发言
statistic-tenure_4_12 = 首次发言后第 4–12 周，下周再发言
statistic-return_1 = 沉默 1 周且无人联系，下周发言
statistic-return_2_3 = 沉默 2–3 周且无人联系，下周发言
statistic-return_4_7 = 沉默 4–7 周且无人联系，下周发言
statistic-return_8_15 = 沉默 8–15 周且无人联系，下周发言
statistic-return_16_51 = 沉默 16–51 周且无人联系，下周发言
statistic-return_52 = 沉默 52 周以上且无人联系，下周发言

## 发言间隔，每日每周的发言与入群
statistic-burstiness = 发言间隔的突发性 B（成员中位数）
statistic-burstiness_pooled = 发言间隔的突发性 B（全部间隔）
statistic-gap_exponent = 1 小时以上发言间隔的尾部指数（Hill）
statistic-gap_median = 发言间隔（中位数）
statistic-gap_mean = 发言间隔（平均）
statistic-pause_days = 两段活跃之间的停顿（6 小时以上间隔的中位数）
statistic-poster_dau_mau = 日发言人数 ÷ 月发言人数
statistic-poster_wau_mau = 周发言人数 ÷ 月发言人数
statistic-messages_per_day = 日均发言条数
statistic-variance_to_mean = 日发言条数的方差均值比
statistic-silent_days = 无人发言的天数占比
statistic-weekday_ratio = 工作日与周末的日均发言之比
statistic-busiest_hours = 最忙 8 小时的发言占比
statistic-early_joins = 前四周入群的成员占比
statistic-peak_joins = 单周入群人数（最高）
statistic-later_joins = 第 8 周以后每周入群人数（中位数）

## 谁得到回应、多快、之后谁再来
statistic-first_unanswered = 新人首次发言 7 天内无人回应
statistic-first_without_operator = 新人首次发言 7 天内无运营回应
statistic-first_unanswered_day = 新人首次发言 24 小时内无人回应
statistic-posts_unanswered = 无人评论的主帖占比
statistic-answer_hours = 成员主帖首次回应时长（中位数）
statistic-first_answer_minutes = 新人首次发言的回应时长（中位数，24 小时内）
statistic-newcomer_return = 新人在第 7–37 天再次发言
statistic-newcomer_return_early = 新人在第 3–33 天再次发言
statistic-reply_effect = 获回应新人的再次发言率之差（按早期活跃度分层）
statistic-reply_effect_crude = 获回应新人的再次发言率之差（未分层）
statistic-operator_contact_ratio = 沉默 1–3 周者下周发言的概率比：有运营联系 ÷ 无人联系
statistic-member_contact_ratio = 沉默 1–3 周者下周发言的概率比：有成员联系 ÷ 无人联系

## 成员为他人、为社群做的事
statistic-packet_return = 红包回流：每多抢 1 元，24 小时内多发回群里的元数
statistic-muted = 曾开免打扰的成员占比
statistic-left = 曾主动退群的成员占比
statistic-referral_value = 被邀请成员人均消费 ÷ 其他新成员人均消费
statistic-invited_per_member = 被邀请入群者 ÷ 其他成员

## 曲线
curve-posting_survival = 首次发言 d 天后仍会发言的占比
curve-weekly_retention = 首次发言后第 n 周发言的占比
curve-messages_per_poster = 发言至少 k 条的发言者占比
curve-lorenz = 发言洛伦兹曲线
curve-stay_ladder = 下周再次发言的概率：按本周发言条数
curve-tenure = 下周再次发言的概率：按首次发言后的周数
curve-return_after_silence = 下周发言的概率：按沉默周数，本周无人回复
curve-return_after_operator_contact = 下周发言的概率：按沉默周数，本周有运营回复
curve-return_after_member_contact = 下周发言的概率：按沉默周数，本周有成员回复
curve-answered_within = 成员主帖在 h 小时内获回应的占比
curve-newcomer_return_by_answer = 新人在第 7–37 天再次发言：按首次发言的回应者
curve-newcomer_ever_by_answer = 新人在第 7 天以后再次发言：按首次发言的回应者
curve-newcomer_return_1 = 新人在第 7–37 天再次发言，首周发 1 条：按首次发言的回应者
curve-newcomer_return_2_3 = 新人在第 7–37 天再次发言，首周发 2–3 条：按首次发言的回应者
curve-newcomer_return_4 = 新人在第 7–37 天再次发言，首周发 4 条以上：按首次发言的回应者
curve-first_item_response = 新人在第 3–33 天再次发言：按首帖类型与 3 天内有无回应
curve-first_item_score = 新人在第 3–33 天再次发言：按首帖得票
curve-return_after_both = 下周发言的概率：按沉默周数，本周运营和成员都有回复
curve-return_by_operator_messages = 下周再次发言的概率：按本周收到的运营回复条数
curve-stay_ladder_month = 四周内再次发言的概率：按本周发言条数
curve-tenure_month = 四周内再次发言的概率：按首次发言后的周数
curve-visit_survival = 入群 d 天后仍来访的占比（含潜水者）
curve-visit_survival_silent = 入群 d 天后仍来访的占比：从未发言者
curve-visit_survival_posters = 入群 d 天后仍来访的占比：发过言者
curve-gap_quantiles = 发言间隔的分位数
curve-replies_per_post = 获得至少 k 条回复的主帖占比
curve-partners_per_member = 与至少 k 人有过来往的发言者占比
curve-messages_histogram = 发言条数在 k 到 2k 之间的发言者占比
curve-replies_histogram = 回复条数在 k 到 2k 之间的主帖占比
curve-partners_histogram = 来往人数在 k 到 2k 之间的发言者占比
curve-last_week_by_departed = 本周之后不再发言的概率：按来往对象中已离去者的占比
curve-last_week_ratio_by_departed = 不再发言者与同周、同活跃度预期人数之比：按来往对象中已离去者的占比

## 横轴
axis-messages-this-week = 本周发言条数
axis-weeks-since-first = 首次发言后的周数
axis-weeks-of-silence = 沉默周数
axis-who-answered = 首次发言的回应者
axis-days-since-joining = 入群后的天数
axis-partners-stopped = 已离去的来往对象占比
axis-days-since-first = 距首次发言的天数
axis-messages-written = 发言条数 k
axis-share-of-posters = 发言者累计占比（由少到多）
axis-hours = 小时
axis-first-item = 首帖与回应
axis-votes = 首帖得票
axis-operator-messages = 收到的运营回复
axis-share-of-gaps = 间隔的累计占比
axis-replies = 回复条数 k
axis-partners = 人数 k

## 横轴上的分组
answered-by-nobody = 无人
answered-by-operator = 仅运营
answered-by-member = 仅成员
answered-by-both = 运营和成员
question-with-response = 提问，有回应
question-without-response = 提问，无回应
answer-with-response = 回答，有回应
answer-without-response = 回答，无回应

## 日志里可能没有的内容
unknown-people = 每位成员各自做了什么（只有每日汇总）
unknown-messages = 谁在何时发言
unknown-joins = 成员何时入群
unknown-silent = 哪些成员从未发言
unknown-operators = 谁是运营
unknown-answers = 哪条消息回应哪条
unknown-clock = 一天中的钟点
unknown-visits = 成员最后何时来过
unknown-light-actions = 投票、点赞、签到
unknown-votes = 消息得到的票数
unknown-invitations = 谁邀请了谁
unknown-spending = 成员花了多少钱
unknown-red-envelopes = 红包的收发
unknown-muting = 谁设了免打扰
unknown-leaving = 谁退了群

## 每日汇总能得出的数
sum-joins = 入群人数
sum-leaves = 退群人数
sum-joins-per-day = 平均每天入群人数
sum-leaves-per-day = 平均每天退群人数
sum-active-per-day = 平均每天来访人数
sum-posters-per-day = 平均每天发言人数
sum-poster-share = 每天发言人数占成员数的比例
