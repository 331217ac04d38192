### What the model is held to: rows, their figures and their cases.

k18-name = First messages unanswered
k18-definition = Share of first messages that nobody answers within seven days (also posts without any comment).
k18-source = read: Joyce & Kraut 2006 .39, Burke et al. 2007 .40; measured: Edgeryders .29 in seven days, posts without comment .326, Slack newcomers .14-.25 in a day, Slack conversations of one .34-.42
k18-unit = share
k18-first-messages = first messages
k18-posts = posts
k18-chat-in-24-hours = chat, in 24 hours

k19-name = First reply in a chat
k19-definition = Median minutes from a newcomer's first message to its first answer in an active chat group.
k19-source = measured: 3.4-9.0 in five Slack windows; read: Teahouse about 30
k19-unit = minutes
k19-median-of-those-answered-in-24 = median of those answered in 24 hours

k30-forum-of-300-people-who-write = forum of 300 people who write often, with badges or without
k30-name = Steering by badges
k30-definition = Share of members who steer towards a badge: who write more close to the threshold, beyond what chance does without any badge (also how much more they write).
k30-source = read: Hoernle et al. 2020, Stack Overflow: about 20 % steer, by some 40 %
k30-unit = share
k30-who-steer = who steer
k30-how-much-more-they-write = how much more they write

china-youth-daily = China Youth Daily
messenger-group = messenger group
japanese-slack = Japanese Slack

case-forum-of-interest-edgeryders-replayed = forum of interest (Edgeryders replayed)
case-it-questions-and-answers = IT questions and answers
case-q-a-quantum-computing-se-replayed = Q&A (Quantum Computing SE replayed)
case-wechat-group-community-bank = WeChat group (community bank)
case-wechat-group-nobody-paid-to-answer = WeChat group, nobody paid to answer

k37-a-brand-s-wechat-group-of = a brand's WeChat group of customers: looked after; nothing but offers and discounts
k37-name = Revenue of the community
k37-definition = Share of joiners' later spending that joining causes; more for writers and the well-connected than for lurkers.
k37-source = read: Manchanda et al. .19; Algesheimer et al., a field experiment: none or negative; Luckin's +.30 is self-reported
k37-unit = share
k37-looked-after = looked after
k37-nothing-but-offers-and-discounts = nothing but offers and discounts
k37-rise-in-writers-purchases = rise in writers' purchases
k37-rise-in-lurkers-purchases = rise in lurkers' purchases
k37-rise-in-the-well-tied-s = rise in the well-tied's purchases
k37-writers-above-lurkers = writers above lurkers
k37-the-well-tied-above-lurkers = the well-tied above lurkers
k37-none-or-negative-can-be-reached = none or negative can be reached

k22-new-wechat-groups = new WeChat groups
k22-name = Life of new groups
k22-definition = Share of new WeChat groups that fall silent within 7 days; .30 live beyond 30 days, few lie between.
k22-source = read: Qiu et al. 2016, 474,726 groups
k22-unit = share silent by day 7
k22-silent-within-7-days = silent within 7 days
k22-alive-beyond-30-days = alive beyond 30 days
k22-silent-in-week-2 = silent in week 2
k22-silent-in-week-3 = silent in week 3
k22-silent-in-week-4 = silent in week 4
k22-members-of-groups-silent-within-7 = members of groups silent within 7 days
k22-members-of-groups-alive-beyond-30 = members of groups alive beyond 30 days
k22-ties-a-member-on-day-34 = ties a member on day 34 in groups silent within 7 days
k22-bimodal-weeks-2-3-and-4 = bimodal: weeks 2, 3 and 4 each below week 1 and below those alive beyond 30 days
k22-long-lived-groups-are-larger = long-lived groups are larger
k22-ties-outlive-the-talk = ties outlive the talk

k33-one-person-who-came-once-a = one person who came once a week and is now called every day
k33-wechat-group-of-400-people-with = WeChat group of 400 people with a prominent daily check-in and two spare days
k33-name = Time to a habit
k33-definition = Days of repetition to 95 % of the habit's final strength (median person); one missed day changes nothing; the chance that a streak ends falls to day 7, then hardly any more.
k33-source = read: Lally et al. 2010, median 66, range 18-254; Duolingo, practitioners: a streak's hazard falls to day 7, then stays
k33-unit = days
k33-median = median
k33-fastest = fastest
k33-slowest = slowest
k33-lost-by-a-missed-day = lost by a missed day
k33-ends-after-day-1 = ends after day 1
k33-ends-after-day-7 = ends after day 7
k33-ends-after-day-14 = ends after day 14
k33-the-hazard-falls-to-day-7 = the hazard falls to day 7, and much less after it

k02-name = Gini of messages
k02-definition = Gini coefficient of messages among the members who wrote; at least five months and 80 writers.
k02-source = measured in eight windows: .715 .723 .743 .761 .787 .790 .803 .814
k02-unit = Gini
k02-gini = Gini

k03-name = Messages by the top tenth
k03-definition = Share of the messages written by the most active tenth of those who wrote (also 1 % and 20 %).
k03-source = measured in eight windows: .562 .602 .647 .671 .703 .715 .735 .742; top 1 % .09-.32, top 20 % .75-.88
k03-unit = share
k03-top-10 = top 10 %
k03-top-1 = top 1 %
k03-top-20 = top 20 %

k04-name = Messages by the top 1 % of all
k04-definition = Share of the messages written by the most active 1 % of all members, lurkers included.
k04-source = measured: Edgeryders .456 without its operators, Quantum Computing SE .713; read: van Mierlo 2014, .747
k04-unit = share
k04-1-of-all = 1 % of all

k05-name = Gini within a month
k05-definition = Gini coefficient of messages among those who wrote in a calendar month; median month.
k05-source = measured: Edgeryders .518, Racket Slack .617-.673, Elm .654, CollegeMsg .678, Quantum Computing SE .695, Clojure .703
k05-unit = Gini
k05-median-month = median month

k06-name = Wrote once only
k06-definition = Share of those who wrote with exactly one message ever: chats .05-.17, forums and Q&A .28-.32.
k06-source = measured: Slack .059-.162, CollegeMsg .129, Edgeryders .285, Quantum Computing SE .311; read: Slashdot .551 in five weeks (Lampe & Johnston 2005)
k06-unit = share
k06-forum = forum
k06-q-a = Q&A
k06-chat = chat

k07-name = Tail exponent of messages
k07-definition = Discrete power-law exponent of messages a writer, from the start with the least KS distance on.
k07-source = measured: 1.61 1.71 1.76 1.82 1.82 1.94 1.98 2.16
k07-unit = exponent
k07-exponent = exponent

k01-name = Lurkers
k01-definition = Share of the members who joined at least 90 days ago and have never written; open communities of interest or knowledge.
k01-source = measured: Edgeryders .737, Quantum Computing SE .895; read: van Mierlo 2014 (over .75 never write); communities of support .40-.60 (Nonnecke & Preece 2000: .46). Chats are not forums: a messenger group joined by link .41 [.37, .46], whose interval widened by half is shown, a Slack .81 [.77, .85]
k01-unit = share
k01-never-wrote = never wrote

k08-name = Time to the first message
k08-definition = Of the members who ever write: share whose first message comes within a day of joining (also 7 and 30 days).
k08-source = measured: Edgeryders .522/.686/.795, Quantum Computing SE .643/.757/.833 within 1/7/30 days; a messenger group joined by link .27 [.22, .32], whose interval widened by half is shown, a Slack .41
k08-unit = share within a day
k08-within-1-day = within 1 day
k08-within-7-days = within 7 days
k08-within-30-days = within 30 days

k34-qq-group-of-a-thousand-people = QQ group of a thousand people who come for one topic and talk about others besides; no moderation, off-topic talk deleted, personal views
k34-name = Order of moderation
k34-definition = Activity with a personalised feed relative to no moderation (relative to community-level deletion 1.5; deletion raises visits and not contribution, interest and not belonging).
k34-source = read: Ren & Kraut 2014 (a simulation's result, no field data)
k34-unit = personalised ÷ none
k34-posts-personalised-none = posts: personalised ÷ none
k34-posts-personalised-deletion = posts: personalised ÷ deletion
k34-visits-deletion-none = visits: deletion ÷ none
k34-visits-personalised-none = visits: personalised ÷ none
k34-interest-deletion-none = interest: deletion ÷ none
k34-belonging-deletion-none = belonging: deletion ÷ none
k34-personalised-none-deletion-posts = personalised > none ≥ deletion (posts)
k34-both-raise-visits = both raise visits
k34-deletion-raises-interest-and-lowers-belonging = deletion raises interest and lowers belonging

k24-name = Muting and leaving
k24-definition = Share of people who muted at least one of fifteen groups under an ordinary load (also: left one), persons of one habit standing for one person's groups.
k24-source = read: China Youth Daily 2020, n = 2,002: against too many messages (.732) .746 mute and .384 leave; .599 clear dead groups regularly (survey, over all their 10-30 groups)
k24-unit = share who mute
k24-muted = muted some group
k24-driven-out = left some group because of messages or advertising
k24-cleared = left some group that had nothing more to give
k24-muted-one = muted, of one group
k24-left-one = left, of one group

k21-operators-answer-late-or-not-at = operators answer late or not at all
k21-name = Effect of an operator's contact
k21-definition = How many times likelier a member idle for 1-3 weeks writes next week after an operator's contact.
k21-source = read: Cottica, log-odds of a week's activity 1.250 (.053) for an operator's comment, 0.215 (.037) for a member's, falling after the second; measured: Edgeryders 1.48 (idle 1 week, n = 127), 1.42 (idle 2-3, n = 47)
k21-unit = risk ratio
k21-idle-1-3-weeks = idle 1-3 weeks
k21-in-the-log-alone = in the log alone
k21-edgeryders-1-week = Edgeryders, 1 week
k21-edgeryders-2-3-weeks = Edgeryders, 2-3 weeks

k23-wechat-group-a-lucky-packet-every = WeChat group, a lucky packet every second day
k23-name = Money sent on
k23-definition = Money sent back to the group within 24 hours for each unit received; more by the luckiest.
k23-source = read: Yuan et al. 2024, 36 million packets in 174,131 groups; the width of the band is our judgement
k23-unit = ratio
k23-slope-on-the-random-share = slope on the random share
k23-whole-group = whole group
k23-share-of-the-luckiest-who-send = share of the luckiest who send
k23-share-of-the-others-who-send = share of the others who send
k23-the-luckiest-send-more-often = the luckiest send more often
k23-bursts-die-out = bursts die out

k25-a-quiet-group-with-0-1 = a quiet group with 0, 1, 3 and 7 calls a week
k25-name = Fatigue of notices
k25-definition = Additional share who mute at three calls to all a week, against none (also one and seven a week, and leaving).
k25-source = read: Localytics 2017, n = 1,000, stated intent: .10 would switch off at one a week, .37 more at 2-5, .33 more at 6-10; stop using .22 at 2-5, .31 more at 6-10
k25-unit = share at 2-5 a week
k25-muted-3-a-week-above-none = muted, 3 a week above none
k25-muted-3-a-week-above-1 = muted, 3 a week above 1
k25-muted-1-a-week-above-none = muted, 1 a week above none
k25-muted-7-a-week-above-3 = muted, 7 a week above 3
k25-left-3-a-week-above-none = left, 3 a week above none
k25-muted-no-notice = muted, no notice

k27-forum-20-of-the-most-active = forum, 20 of the most active members honoured on day 60, or nobody
k27-forum-newcomers-who-wrote-in-their = forum, newcomers who wrote in their first week honoured, or nobody
k27-name = Public recognition
k27-definition = Change of the output of already very active members in the ninety days after a public symbolic award (also the share of newcomers honoured who write nothing more within a month).
k27-source = read: Restivo & van de Rijt 2012, +.60; Gallus, newcomers' exit .435 to .348
k27-unit = relative change in output of top members
k27-output-of-the-most-active = output of the most active
k27-difference-in-newcomers-exit = difference in newcomers' exit
k27-newcomers-exit-without-an-award = newcomers' exit without an award

k35-wechat-merchant-group-with-a-standing = WeChat merchant group with a standing reward for bringing friends, joiners followed for 700 days
k35-name = Value of referred members
k35-definition = Lifetime value of referred members relative to others.
k35-source = read: Schmitt et al. 2011, about 10,000 bank customers over 33 months: +16 % at least, 18 % less churn (recalled, not verified); Wolters & Gedenk 2019, telecoms: less churn, smaller margins
k35-unit = ratio
k35-lifetime-value = lifetime value
k35-leaving-a-day-as-a-member = leaving, a day as a member
k35-spending-a-day-as-a-member = spending, a day as a member
k35-referred-members-leave-less = referred members leave less

k26-reminded-at-eight-in-the-evening = reminded at eight in the evening or not
k26-name = Effect of a reminder
k26-definition = How many times likelier somebody opens the app within the hour after a notification than without one (also within 24 hours).
k26-source = read: Bell et al. 2023, micro-randomised trial at 8 pm, n = 350 (95 % interval 2.91-4.25); over 24 hours little is left (Bidargaddi et al. 2018)
k26-unit = ratio
k26-within-the-hour = within the hour
k26-within-24-hours = within 24 hours

k20-newcomers-answered-or-not = newcomers answered or not
k20-name = Effect of an answer
k20-definition = How much an answer to the first message raises a newcomer's chance of writing again on days 7 to 37.
k20-source = read: Joyce & Kraut 2006, .44 to .56; measured: Edgeryders +.091 at equal early activity, Slack pooled +.067 (-.020 to .153); the crude gradient .21 .37 .47 is about twice as steep
k20-unit = difference of probabilities
k20-same-people-answered-or-not = same people, answered or not
k20-at-equal-early-activity = at equal early activity
k20-return-nobody-answered = return, nobody answered
k20-return-operator-alone = return, operator alone
k20-return-operator-and-member = return, operator and member

k15-name = Return after silence
k15-definition = Chance of writing next week after so many weeks of silence, nobody having written to the member (4-7 weeks decide).
k15-source = measured: Edgeryders, 72,367 user-weeks: .176 .090 .041 .016 .0065 .0012 after 1, 2-3, 4-7, 8-15, 16-51 and 52 or more weeks
k15-unit = probability at 4-7 weeks
k15-4-7-weeks = 4-7 weeks
k15-1-week = 1 week
k15-2-3-weeks = 2-3 weeks
k15-8-15-weeks = 8-15 weeks
k15-16-51-weeks = 16-51 weeks
k15-52-weeks-or-more = 52 weeks or more
k15-falls-with-every-further-span = falls with every further span

k29-wechat-group-of-people-who-come = WeChat group of people who come for its own sake; for three weeks nothing, pay for check-ins, or praise for those who write; then nothing
k29-name = After the reward
k29-definition = Standardised change of free engagement after an expected tangible reward is withdrawn, among those who were rewarded: days with a check-in in two weeks, compared with the same persons never rewarded (also days with a visit, and days with a message of those who were praised for writing instead).
k29-source = read: Deci, Koestner & Ryan 1999, 128 studies: -.40 (engagement), -.36 (completion), -.28 (performance), praise +.33
k29-unit = Cohen's d
k29-check-ins = check-ins
k29-visits = visits
k29-writing-after-praise = writing after praise

k16-name = Burstiness
k16-definition = Burstiness B of the gaps between a writer's messages, median of those with at least 20 gaps; also the tail exponent of the gaps of an hour or more and the median gap in a chat.
k16-source = measured: .403 .491 .494 .505 .524 .525 .526 .542; gaps' tail exponent 1.25-1.40, median gap in chats 110-190 s; read: Barabasi 2005
k16-unit = B
k16-b-forum = B, forum
k16-b-q-a = B, Q&A
k16-b-chat = B, chat
k16-tail-exponent-of-gaps-forum = tail exponent of gaps, forum
k16-tail-exponent-of-gaps-chat = tail exponent of gaps, chat
k16-median-gap-in-seconds-chat = median gap in seconds, chat

k17-name = Writers' DAU/MAU
k17-definition = Writers of a day ÷ writers of a month (also of a week).
k17-source = measured in eight windows: .082-.143; weekly ÷ monthly .359-.491
k17-unit = ratio
k17-day-month = day ÷ month
k17-week-month = week ÷ month

k32-forum-whose-newcomers-messages-break-the = forum whose newcomers' messages break the rules nearly half of the time, rules shown or not
k32-name = Rules in view
k32-definition = Change of newcomers' participation by posting the rules (also compliance .52 to .60).
k32-source = read: Matias 2019, 2,190 discussions, 18,246 accounts
k32-unit = relative change in newcomer participation
k32-messages-of-the-first-week = messages of the first week
k32-rules-kept-where-they-are-shown = rules kept where they are shown
k32-rules-kept-where-they-are-not = rules kept where they are not

k28-wechat-group-of-ordinary-members-no = WeChat group of ordinary members, no pay for a message, ¥0.5, ¥5
k28-name = Small money crowds out
k28-definition = Effort at a small pay relative to none (also at a large pay).
k28-source = read: Gneezy & Rustichini 2000, NIS 239 / 154 / 219: .64 at 1 %, .92 at 10 % commission
k28-unit = ratio at small pay
k28-small-pay = small pay
k28-ten-times-more = ten times more
k28-more-pay-brings-more-than-little = more pay brings more than little

k31-forum-the-median-shown-from-day = forum, the median shown from day 60 on, or not
k31-name = Social comparison
k31-definition = Change of the output of the third that had written least when the median is shown (the third that had written most falls).
k31-source = read: Chen et al. 2010, MovieLens: +5.30 below, -.62 above; upper bounds, the sign is the target
k31-unit = relative change below the median
k31-who-had-written-little = who had written little
k31-who-had-written-much = who had written much

k11-name = Weekly retention of writers
k11-definition = Share of those who began to write who write in week 1, 4, 12 after it (week 1 decides).
k11-source = measured: week 1 .10-.21, week 4 .06-.12, week 12 .05-.09; band for weeks 4 and 12 .06-.14 and .03-.10
k11-unit = share in week 1
k11-week-1 = week 1
k11-week-4 = week 4
k11-week-12 = week 12

k13-name = Stay ladder
k13-definition = Chance of writing again next week by the messages of this week, all members from the founding on; it must rise from step to step.
k13-source = measured: Edgeryders .26/.39/.59/.87, Quantum Computing SE .25/.32/.58/.91, CollegeMsg .32/.45/.65/.81 after 1/2-3/4-10/11-30 messages
k13-unit = probability after 1 message
k13-1-message = 1 message
k13-2-3-messages = 2-3 messages
k13-4-10-messages = 4-10 messages
k13-11-30-messages = 11-30 messages
k13-rises-from-step-to-step = rises from step to step

k14-name = Staying by tenure
k14-definition = Chance of writing again next week, of those who write this week, by weeks since the first message: 0, 1-3, 4-12.
k14-source = measured in six open windows: week 0 .10-.23, weeks 1-3 .29-.59, weeks 4-12 .27-.64; weeks 4-12 no lower than weeks 1-3 by more than .12
k14-unit = probability in week 0
k14-week-0 = week 0
k14-weeks-1-3 = weeks 1-3
k14-weeks-4-12 = weeks 4-12
k14-weeks-1-3-above-week-0 = weeks 1-3 above week 0, and weeks 4-12 no lower than weeks 1-3 by more than .12

k09-name = Posting survival
k09-definition = Share of those who began to write whose last message comes at least d days later (1, 7, 30, 90; 30 decides).
k09-source = measured: open communities .40-.63/.35-.49/.23-.40/.20-.32 at 1/7/30/90 days; a closed campus network at its start .81/.72/.49/.24
k09-unit = share at 30 days
k09-30-days = 30 days
k09-1-day = 1 day
k09-7-days = 7 days
k09-90-days = 90 days

k10-name = Weibull shape
k10-definition = Weibull shape of the posting lifetime, maximum likelihood with censoring; the exponential must be rejected.
k10-source = measured: Quantum Computing SE .289, Edgeryders .290, CollegeMsg .455
k10-unit = shape
k10-shape = shape
k10-log-likelihood-above-the-exponential = log-likelihood above the exponential
k10-the-exponential-is-rejected-likelihood-ratio = the exponential is rejected (likelihood ratio, 5 %)

k12-name = Visit survival
k12-definition = Share of all who joined, lurkers included, whose last visit comes at least d days later (30 decides).
k12-source = measured: Quantum Computing SE .470/.412/.341/.23 at 1/7/30/90 days (n = 2,511, mostly its start); read: average Android app .23 at day 3, .10 at day 30
k12-unit = share at 30 days
k12-30-days = 30 days
k12-1-day = 1 day
k12-7-days = 7 days
k12-90-days = 90 days

k36-wechat-merchant-group-a-referral-campaign = WeChat merchant group, a referral campaign for three weeks from day 60 on, or none
k36-new-wechat-groups-whose-members-bring = new WeChat groups whose members bring others along
k36-name = Viral coefficient
k36-definition = New members brought by each member over a campaign cycle.
k36-source = industry, low quality: .15-.25 typical, above 1 rare
k36-unit = K
k36-brought-by-each-member = brought by each member
k36-brought-at-the-first-link = brought at the first link
k36-invitations-at-level-3-or-deeper = invitations at level 3 or deeper in groups alive beyond 30 days
k36-invitations-at-level-3-or-deeper-2 = invitations at level 3 or deeper in groups silent within 7 days
k36-most-are-brought-at-the-first = most are brought at the first link
k36-chains-of-invitations-are-deep-in = chains of invitations are deep in long-lived groups and shallow in short-lived ones
no-number = no number
number-of-case = a number of the case's document

distribution-messages_per_poster = Messages per member who wrote
distribution-replies_per_post = Replies per post
distribution-partners_per_member = Partners per member who wrote
