### What the model is held to: rows, their figures and their cases.

k18-name = 首帖无人回应
k18-definition = 首次发言 7 天内没有任何人回应的占比（另看无人评论的主帖）。
k18-source = 文献：Joyce & Kraut 2006 .39，Burke et al. 2007 .40；实测：Edgeryders 7 天内 .29，没有评论的主帖 .326，Slack 新人一天内 .14–.25，只有一条消息的 Slack 对话 .34–.42
k18-unit = 占比
k18-first-messages = 首次发言
k18-posts = 主帖
k18-chat-in-24-hours = 群聊，24 小时内

k19-name = 群聊首次响应
k19-definition = 活跃群聊中，新人首次发言到第一条回应的分钟数（中位数）。
k19-source = 实测：五个 Slack 观察窗口 3.4–9.0；文献：Teahouse 约 30
k19-unit = 分钟
k19-median-of-those-answered-in-24 = 24 小时内获回应者的中位数

k30-forum-of-300-people-who-write = 论坛，300 位常发言的成员，有勋章或没有
k30-name = 勋章引导
k30-definition = 朝着勋章努力的成员占比：临近门槛时比平时写得多，且不是没有勋章时也会有的碰巧（另看他们多写多少）。
k30-source = 文献：Hoernle et al. 2020，Stack Overflow：约 20% 的人朝勋章努力，多写 40% 左右
k30-unit = 占比
k30-who-steer = 朝勋章努力者
k30-how-much-more-they-write = 他们临近时多写

china-youth-daily = 《中国青年报》
messenger-group = 即时通讯群
japanese-slack = 日语 Slack

case-forum-of-interest-edgeryders-replayed = 兴趣论坛（Edgeryders 重演）
case-it-questions-and-answers = IT 问答社区
case-q-a-quantum-computing-se-replayed = 问答社区（Quantum Computing 重演）
case-wechat-group-community-bank = 微信群（社区银行）
case-wechat-group-nobody-paid-to-answer = 微信群，运营不答疑

k37-a-brand-s-wechat-group-of = 品牌顾客微信群：用心打理；天天硬广加打折
k37-name = 社群带来的收入
k37-definition = 加入者之后的消费中有多少是加入造成的；发言者和人脉广者高于潜水者。
k37-source = 文献：Manchanda et al. .19；Algesheimer et al. 的现场实验：没有作用或为负；Luckin 的 +.30 是自报数字
k37-unit = 占比
k37-looked-after = 用心打理
k37-nothing-but-offers-and-discounts = 天天硬广加打折
k37-rise-in-writers-purchases = 发言者购买的增幅
k37-rise-in-lurkers-purchases = 潜水者购买的增幅
k37-rise-in-the-well-tied-s = 人脉广者购买的增幅
k37-writers-above-lurkers = 发言者高于潜水者
k37-the-well-tied-above-lurkers = 人脉广者高于潜水者
k37-none-or-negative-can-be-reached = 可以毫无作用或起反作用

k22-new-wechat-groups = 新建微信群
k22-name = 新群的寿命
k22-definition = 新建微信群中 7 天内沉寂的占比；30 天后仍活着的占 30%，两头多、中间少。
k22-source = 文献：Qiu et al. 2016，474,726 个群
k22-unit = 7 天内沉寂的占比
k22-silent-within-7-days = 7 天内沉寂
k22-alive-beyond-30-days = 30 天后仍有人发言
k22-silent-in-week-2 = 第 2 周沉寂
k22-silent-in-week-3 = 第 3 周沉寂
k22-silent-in-week-4 = 第 4 周沉寂
k22-members-of-groups-silent-within-7 = 短命群的人数
k22-members-of-groups-alive-beyond-30 = 长命群的人数
k22-ties-a-member-on-day-34 = 短命群第 34 天人均熟人数
k22-bimodal-weeks-2-3-and-4 = 两头多、中间少：第 2、3、4 周都比第 1 周和 30 天后少
k22-long-lived-groups-are-larger = 长命群更大
k22-ties-outlive-the-talk = 群沉寂后熟人关系仍在

k33-one-person-who-came-once-a = 一个人，原来每周来一次，如今天天有人叫
k33-wechat-group-of-400-people-with = 四百人的微信群，醒目的每日签到，两次补签
k33-name = 习惯养成
k33-definition = 天天重复，多少天后习惯达到最终强度的 95%（各人的中位数）；漏一天不要紧；连续签到中断的可能到第 7 天降下来，之后不再明显下降。
k33-source = 文献：Lally et al. 2010，中位数 66，范围 18–254；Duolingo 从业者：连续签到中断的可能到第 7 天降下来，之后持平
k33-unit = 天
k33-median = 中位数
k33-fastest = 最快
k33-slowest = 最慢
k33-lost-by-a-missed-day = 漏一天减弱
k33-ends-after-day-1 = 第 1 天后中断
k33-ends-after-day-7 = 第 7 天后中断
k33-ends-after-day-14 = 第 14 天后中断
k33-the-hazard-falls-to-day-7 = 中断的可能到第 7 天降下来，之后变化小得多

k02-name = 发言基尼系数
k02-definition = 发过言的成员之间发言条数的基尼系数；至少 5 个月、80 名发言者。
k02-source = 八个观察窗口实测：.715、.723、.743、.761、.787、.790、.803、.814
k02-unit = 基尼系数
k02-gini = 基尼系数

k03-name = 头部 10% 发言占比
k03-definition = 最活跃 10% 的发言者写了多少发言（另看 1%、20%）。
k03-source = 八个观察窗口实测：.562、.602、.647、.671、.703、.715、.735、.742；最活跃 1% 为 .09–.32，20% 为 .75–.88
k03-unit = 占比
k03-top-10 = 最活跃 10%
k03-top-1 = 最活跃 1%
k03-top-20 = 最活跃 20%

k04-name = 全体成员头部 1% 发言占比
k04-definition = 全体成员（含潜水者）中最活跃的 1% 写了多少发言。
k04-source = 实测：Edgeryders（不含运营）.456，Quantum Computing SE .713；文献：van Mierlo 2014，.747
k04-unit = 占比
k04-1-of-all = 全体的 1%

k05-name = 单月发言基尼系数
k05-definition = 一个自然月内发过言的成员之间的基尼系数；取各月的中位数。
k05-source = 实测：Edgeryders .518，Racket Slack .617–.673，Elm .654，CollegeMsg .678，Quantum Computing SE .695，Clojure .703
k05-unit = 基尼系数
k05-median-month = 中位月

k06-name = 只发过一条的占比
k06-definition = 发过言的成员中只发过一条的占比：群聊 5–17%，论坛和问答 28–32%。
k06-source = 实测：Slack .059–.162，CollegeMsg .129，Edgeryders .285，Quantum Computing SE .311；文献：Slashdot 五周内 .551（Lampe & Johnston 2005）
k06-unit = 占比
k06-forum = 论坛
k06-q-a = 问答
k06-chat = 群聊

k07-name = 发言尾指数
k07-definition = 每人发言条数的离散幂律指数，起点按 KS 距离最小选取。
k07-source = 实测：1.61、1.71、1.76、1.82、1.82、1.94、1.98、2.16
k07-unit = 指数
k07-exponent = 尾指数

k01-name = 潜水率
k01-definition = 入群满 90 天的成员中从未发言的占比；开放的兴趣或知识社区。
k01-source = 实测：Edgeryders .737，Quantum Computing SE .895；文献：van Mierlo 2014（75% 以上从不发言）；互助类社区 .40–.60（Nonnecke & Preece 2000：.46）。群聊与论坛不同：凭链接加入的即时通讯群 .41 [.37, .46]，表中用的是它放宽一半的区间；一个 Slack 社区 .81 [.77, .85]
k01-unit = 占比
k01-never-wrote = 从未发言

k08-name = 首次发言时滞
k08-definition = 曾发言的成员中，首次发言在入群 1 天内的占比（另看 7 天、30 天）。
k08-source = 实测：1/7/30 天内 Edgeryders .522/.686/.795，Quantum Computing SE .643/.757/.833；凭链接加入的即时通讯群 .27 [.22, .32]，表中用的是它放宽一半的区间；一个 Slack 社区 .41
k08-unit = 1 天内的占比
k08-within-1-day = 1 天内
k08-within-7-days = 7 天内
k08-within-30-days = 30 天内

k34-qq-group-of-a-thousand-people = 一千人的 QQ 群，为同一个话题而来，也各聊各的；不管理、删跑题、个性化
k34-name = 管理方式的次序
k34-definition = 个性化信息流与不管理相比的社区活跃度（另与群体删帖相比 1.5；删帖提高来访、不提高发言，提高兴趣、降低归属感）。
k34-source = 文献：Ren & Kraut 2014（模拟的结果，没有现场数据）
k34-unit = 个性化 ÷ 不管理
k34-posts-personalised-none = 发言：个性化 ÷ 不管理
k34-posts-personalised-deletion = 发言：个性化 ÷ 删帖
k34-visits-deletion-none = 来访：删帖 ÷ 不管理
k34-visits-personalised-none = 来访：个性化 ÷ 不管理
k34-interest-deletion-none = 兴趣：删帖 ÷ 不管理
k34-belonging-deletion-none = 归属感：删帖 ÷ 不管理
k34-personalised-none-deletion-posts = 个性化 > 不管理 ≥ 删帖（发言）
k34-both-raise-visits = 两种管理都提高来访
k34-deletion-raises-interest-and-lowers-belonging = 删帖提高兴趣、降低归属感

k24-name = 免打扰与退群
k24-definition = 日常消息量下，在 15 个群里至少把一个设为免打扰的人的占比（另看退群）；习惯相近的人各占的位置，算作同一个人的几个群。
k24-source = 文献：《中国青年报》2020，n = 2,002：消息太多（.732）时，.746 设免打扰，.384 退群；.599 定期清理死群（问卷调查，就各人所在的全部 10–30 个群而言）
k24-unit = 免打扰的占比
k24-muted = 给某个群设免打扰
k24-driven-out = 因消息或广告太多退出某个群
k24-cleared = 清退过某个已无可看的群
k24-muted-one = 单个群里设免打扰
k24-left-one = 单个群里退群

k21-operators-answer-late-or-not-at = 运营迟回或不回
k21-name = 运营联系的作用
k21-definition = 沉默 1–3 周的成员被运营联系后，下周发言概率是未被联系者的几倍。
k21-source = 文献：Cottica，一周内是否活跃的对数优势：运营的评论 1.250（.053），成员的评论 0.215（.037），从第二条之后递减；实测：Edgeryders 1.48（沉默 1 周，n = 127）、1.42（沉默 2–3 周，n = 47）
k21-unit = 风险比
k21-idle-1-3-weeks = 沉默 1–3 周
k21-in-the-log-alone = 日志本身
k21-edgeryders-1-week = Edgeryders，1 周
k21-edgeryders-2-3-weeks = Edgeryders，2–3 周

k23-wechat-group-a-lucky-packet-every = 微信群，隔天拼手气红包
k23-name = 红包回流
k23-definition = 每收到 1 元红包，24 小时内发回群里多少；手气最佳者更多。
k23-source = 文献：Yuan et al. 2024，174,131 个群的 3,600 万个红包；区间的宽度是我们的判断
k23-unit = 比值
k23-slope-on-the-random-share = 随机份额的斜率
k23-whole-group = 全群合计
k23-share-of-the-luckiest-who-send = 手气最佳者发红包的概率
k23-share-of-the-others-who-send = 其他人发红包的概率
k23-the-luckiest-send-more-often = 手气最佳者发得更多
k23-bursts-die-out = 连锁会停下来

k25-a-quiet-group-with-0-1 = 安静的群，每周 0、1、3、7 次 @所有人
k25-name = 推送疲劳
k25-definition = 每周 3 次 @所有人 比没有通知多出多少人免打扰（另看每周 1 次、7 次，以及退群）。
k25-source = 文献：Localytics 2017，n = 1,000，自述意愿：每周 1 条时 .10 会关掉通知，2–5 条时再多 .37，6–10 条时再多 .33；会弃用的，2–5 条时 .22，6–10 条时再多 .31
k25-unit = 每周 2–5 次时的占比差
k25-muted-3-a-week-above-none = 每周 3 次比没有，免打扰
k25-muted-3-a-week-above-1 = 每周 3 次比 1 次，免打扰
k25-muted-1-a-week-above-none = 每周 1 次比没有，免打扰
k25-muted-7-a-week-above-3 = 每周 7 次比 3 次，免打扰
k25-left-3-a-week-above-none = 每周 3 次比没有，退群
k25-muted-no-notice = 没有通知，免打扰

k27-forum-20-of-the-most-active = 论坛，第 60 天公开表彰 20 位最活跃成员，或不表彰
k27-forum-newcomers-who-wrote-in-their = 论坛，表彰第一周发过言的新人，或不表彰
k27-name = 公开表彰
k27-definition = 公开的象征性表彰使本来就很活跃的成员此后 90 天的产出变化多少（另看受表彰的新人中，一个月内不再发言者的占比）。
k27-source = 文献：Restivo & van de Rijt 2012，+.60；Gallus，新人离开率从 .435 降到 .348
k27-unit = 头部成员产出的相对变化
k27-output-of-the-most-active = 头部成员产出
k27-difference-in-newcomers-exit = 新人离开率之差
k27-newcomers-exit-without-an-award = 未受表彰的新人离开率

k35-wechat-merchant-group-with-a-standing = 微信商家群，长期有老带新奖励，跟踪 700 天
k35-name = 被推荐成员的价值
k35-definition = 被推荐成员的终身价值是其他成员的几倍。
k35-source = 文献：Schmitt et al. 2011，约 10,000 名银行客户，跟踪 33 个月：至少 +16%，流失少 18%（凭记忆引用，未经核对）；Wolters & Gedenk 2019，电信业：流失较少，毛利较低
k35-unit = 比值
k35-lifetime-value = 终身价值
k35-leaving-a-day-as-a-member = 退群的快慢
k35-spending-a-day-as-a-member = 在群期间每天的消费
k35-referred-members-leave-less = 被推荐的退群更少

k26-reminded-at-eight-in-the-evening = 晚上八点提醒或不提醒
k26-name = 提醒的作用
k26-definition = 收到通知后一小时内打开的概率，是没有通知时的几倍（另看 24 小时）。
k26-source = 文献：Bell et al. 2023，晚上 8 点推送的微随机试验，n = 350（95% 区间 2.91–4.25）；按 24 小时算所剩无几（Bidargaddi et al. 2018）
k26-unit = 比值
k26-within-the-hour = 一小时内
k26-within-24-hours = 24 小时内

k20-newcomers-answered-or-not = 新人得到或得不到运营回答
k20-name = 回应的作用
k20-definition = 首次发言得到回应，使新人再次发言（第 7–37 天）的概率提高多少。
k20-source = 文献：Joyce & Kraut 2006，从 .44 到 .56；实测：早期活跃度相同时 Edgeryders +.091，Slack 合并 +.067（−.020 至 .153）；未经调整的梯度 .21、.37、.47 约陡一倍
k20-unit = 概率差
k20-same-people-answered-or-not = 同一批人，有无回应
k20-at-equal-early-activity = 按早期活跃度分层
k20-return-nobody-answered = 无人回应者的回归
k20-return-operator-alone = 仅运营回应
k20-return-operator-and-member = 运营和成员都回应

k15-name = 沉默后回归
k15-definition = 沉默了若干周、本周也没人回复的成员，下周发言的概率（以沉默 4–7 周为准）。
k15-source = 实测：Edgeryders，72,367 个人周：沉默 1、2–3、4–7、8–15、16–51、52 周以上之后，依次为 .176、.090、.041、.016、.0065、.0012
k15-unit = 沉默 4–7 周的概率
k15-4-7-weeks = 4–7 周
k15-1-week = 1 周
k15-2-3-weeks = 2–3 周
k15-8-15-weeks = 8–15 周
k15-16-51-weeks = 16–51 周
k15-52-weeks-or-more = 52 周以上
k15-falls-with-every-further-span = 沉默越久越难回来

k29-wechat-group-of-people-who-come = 微信群，冲着兴趣来的成员；前三周：什么都不给、签到给钱、公开表扬发言的人；之后都不给
k29-name = 奖励撤走之后
k29-definition = 预期的物质奖励撤走后，得过奖励的人自发做同一件事的标准化变化：两周内签到的天数，与同样这些人从未得奖时相比（另看来访天数，以及只受口头表扬者的发言天数）。
k29-source = 文献：Deci, Koestner & Ryan 1999，128 项研究：−.40（参与即奖），−.36（完成即奖），−.28（按表现奖），口头表扬 +.33
k29-unit = Cohen d
k29-check-ins = 签到
k29-visits = 来访
k29-writing-after-praise = 表扬之后的发言

k16-name = 阵发性
k16-definition = 每人发言间隔的阵发性 B（至少 20 个间隔者的中位数）；另看一小时以上间隔的尾指数和群聊间隔的中位数。
k16-source = 实测：.403、.491、.494、.505、.524、.525、.526、.542；间隔的尾指数 1.25–1.40，群聊间隔的中位数 110–190 秒；文献：Barabasi 2005
k16-unit = B
k16-b-forum = B，论坛
k16-b-q-a = B，问答
k16-b-chat = B，群聊
k16-tail-exponent-of-gaps-forum = 间隔的尾指数，论坛
k16-tail-exponent-of-gaps-chat = 间隔的尾指数，群聊
k16-median-gap-in-seconds-chat = 间隔的中位数（秒），群聊

k17-name = 发言者 DAU/MAU
k17-definition = 日发言人数 ÷ 月发言人数（另看周 ÷ 月）。
k17-source = 八个观察窗口实测：.082–.143；周 ÷ 月 .359–.491
k17-unit = 比值
k17-day-month = 日 ÷ 月
k17-week-month = 周 ÷ 月

k32-forum-whose-newcomers-messages-break-the = 论坛，新人近半发言违规；公示群规或不公示
k32-name = 公示群规
k32-definition = 公示规则使新人参与变化多少（另看遵守率 52% → 60%）。
k32-source = 文献：Matias 2019，2,190 个讨论帖，18,246 个账号
k32-unit = 新人参与的相对变化
k32-messages-of-the-first-week = 第一周发言
k32-rules-kept-where-they-are-shown = 公示时的遵守率
k32-rules-kept-where-they-are-not = 不公示时的遵守率

k28-wechat-group-of-ordinary-members-no = 微信群，普通成员，发言不给钱、给 0.5 元、给 5 元
k28-name = 小钱挤出
k28-definition = 报酬很小时的努力，是没有报酬时的几倍（另看报酬较大时）。
k28-source = 文献：Gneezy & Rustichini 2000，募得 239 / 154 / 219 新谢克尔：佣金 1% 时 .64，10% 时 .92
k28-unit = 小报酬时的比值
k28-small-pay = 小报酬
k28-ten-times-more = 十倍报酬
k28-more-pay-brings-more-than-little = 多给比少给强

k31-forum-the-median-shown-from-day = 论坛，第 60 天起公布中位数，或不公布
k31-name = 社会比较
k31-definition = 公布中位数后，原来写得少的三分之一成员产出的变化（写得多的三分之一下降）。
k31-source = 文献：Chen et al. 2010，MovieLens：中位数以下 +5.30，以上 −.62；都是上限，只以方向为准
k31-unit = 中位数以下的相对变化
k31-who-had-written-little = 写得少的
k31-who-had-written-much = 写得多的

k11-name = 发言者周留存
k11-definition = 首次发言者在第 1、4、12 周发言的占比（以第 1 周为准）。
k11-source = 实测：第 1 周 .10–.21，第 4 周 .06–.12，第 12 周 .05–.09；第 4、12 周的目标区间为 .06–.14、.03–.10
k11-unit = 第 1 周的占比
k11-week-1 = 第 1 周
k11-week-4 = 第 4 周
k11-week-12 = 第 12 周

k13-name = 留存阶梯
k13-definition = 按本周发言条数，下周再次发言的概率；自首周起的全部成员，须严格递增。
k13-source = 实测：写过 1/2–3/4–10/11–30 条之后，Edgeryders .26/.39/.59/.87，Quantum Computing SE .25/.32/.58/.91，CollegeMsg .32/.45/.65/.81
k13-unit = 本周 1 条时的概率
k13-1-message = 1 条
k13-2-3-messages = 2–3 条
k13-4-10-messages = 4–10 条
k13-11-30-messages = 11–30 条
k13-rises-from-step-to-step = 逐级严格递增

k14-name = 资历与留存
k14-definition = 本周发言者下周再次发言的概率，按首次发言后的周数：第 0 周、1–3 周、4–12 周。
k14-source = 六个开放社群的观察窗口实测：第 0 周 .10–.23，第 1–3 周 .29–.59，第 4–12 周 .27–.64；第 4–12 周不比第 1–3 周低 .12 以上
k14-unit = 第 0 周的概率
k14-week-0 = 第 0 周
k14-weeks-1-3 = 第 1–3 周
k14-weeks-4-12 = 第 4–12 周
k14-weeks-1-3-above-week-0 = 第 1–3 周高于第 0 周，第 4–12 周不比第 1–3 周低 0.12 以上

k09-name = 发言留存
k09-definition = 首次发言者中，最后一条发言在 d 天以后的占比（d = 1、7、30、90；以 30 天为准）。
k09-source = 实测：开放社群在第 1/7/30/90 天 .40–.63/.35–.49/.23–.40/.20–.32；一个封闭的校园网络在初建时 .81/.72/.49/.24
k09-unit = 30 天时的占比
k09-30-days = 30 天
k09-1-day = 1 天
k09-7-days = 7 天
k09-90-days = 90 天

k10-name = 威布尔形状
k10-definition = 发言寿命的威布尔形状参数（含删失的极大似然）；指数分布必须被拒绝。
k10-source = 实测：Quantum Computing SE .289，Edgeryders .290，CollegeMsg .455
k10-unit = 形状
k10-shape = 形状
k10-log-likelihood-above-the-exponential = 比指数分布多出的对数似然
k10-the-exponential-is-rejected-likelihood-ratio = 指数分布被拒绝（似然比检验，5%）

k12-name = 访问留存
k12-definition = 全体加入者（含潜水者）中，最后一次访问在加入 d 天以后的占比（以 30 天为准）。
k12-source = 实测：Quantum Computing SE 第 1/7/30/90 天 .470/.412/.341/.23（n = 2,511，多数来自初期）；文献：Android 应用平均第 3 天 .23，第 30 天 .10
k12-unit = 30 天时的占比
k12-30-days = 30 天
k12-1-day = 1 天
k12-7-days = 7 天
k12-90-days = 90 天

k36-wechat-merchant-group-a-referral-campaign = 微信商家群，第 60 天起做三周老带新，或不做
k36-new-wechat-groups-whose-members-bring = 成员互相拉人的新建微信群
k36-name = 裂变系数
k36-definition = 一轮活动中每名成员带来的新成员数。
k36-source = 行业数据，质量不高：常见 .15–.25，超过 1 的罕见
k36-unit = K
k36-brought-by-each-member = 每名成员带来
k36-brought-at-the-first-link = 止于第一层的占比
k36-invitations-at-level-3-or-deeper = 长命群里第三层及更深的邀请占比
k36-invitations-at-level-3-or-deeper-2 = 短命群里第三层及更深的邀请占比
k36-most-are-brought-at-the-first = 多数止于第一层
k36-chains-of-invitations-are-deep-in = 长命群的邀请链深，短命群的浅
no-number = 不是数
number-of-case = 案例文档里的一个数

distribution-messages_per_poster = 每人发言条数的分布
distribution-replies_per_post = 每帖回复条数的分布
distribution-partners_per_member = 每人来往人数的分布
