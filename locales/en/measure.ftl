### What the statistics and curves of a log are called, and what stands on the curves' axes.

## How many members there are, how much they write, and how unequally
statistic-members = Members
statistic-posters = Members who wrote
statistic-messages = Members' messages
statistic-operator_share = Operators' share of all messages
statistic-days = Whole days from the first to the last member's message
statistic-life_days = Life of the community: from the first joining to the last message
statistic-gini_posters = Gini among those who wrote
statistic-gini_month = Gini within a month (median month)
statistic-gini_all_members = Gini among all members, lurkers included
statistic-top1_share = Messages by the top 1% of those who wrote
statistic-top5_share = Messages by the top 5% of those who wrote
statistic-top10_share = Messages by the top 10% of those who wrote
statistic-top20_share = Messages by the top 20% of those who wrote
statistic-top10_month = Messages by the top 10% within a month (median month)
statistic-top1_of_all_members = Messages by the top 1% of all members
statistic-top10_of_all_members = Messages by the top 10% of all members
statistic-one_message_share = Wrote exactly once, of those who wrote
statistic-few_messages_share = Wrote three times or less, of those who wrote
statistic-median_messages = Messages of the median member who wrote
statistic-mean_messages = Messages of the mean member who wrote
statistic-exponent_all = Power-law exponent of messages, all who wrote
statistic-tail_exponent = Power-law exponent of messages, tail with the best fit
statistic-tail_from = Messages from which that tail begins
statistic-tail_distance = Distance of that tail from the power law (Kolmogorov-Smirnov)

## Who takes part, and how soon after joining
statistic-lurker_share = Never wrote, of members who joined 90 days ago or more
statistic-never_wrote = Never wrote, of all members
statistic-light_only = Never wrote but voted, liked or checked in, of members who joined 90 days ago or more
statistic-wholly_silent = Neither wrote nor voted, liked or checked in, of members who joined 90 days ago or more
statistic-wrote_1_to_9 = Wrote 1 to 9 times, of members who joined 90 days ago or more
statistic-wrote_10_or_more = Wrote 10 times or more, of members who joined 90 days ago or more
statistic-activated_1 = First message within 1 day of joining
statistic-activated_7 = First message within 7 days of joining
statistic-activated_30 = First message within 30 days of joining

## How long members go on writing and visiting after the first time
statistic-posting_survival_1 = Still writing 1 day after the first message
statistic-posting_survival_7 = Still writing 7 days after the first message
statistic-posting_survival_30 = Still writing 30 days after the first message
statistic-posting_survival_90 = Still writing 90 days after the first message
statistic-weibull_shape = Weibull shape of posting lifetimes
statistic-weibull_scale = Weibull scale of posting lifetimes
statistic-weibull_gain = Log-likelihood of the Weibull above the exponential distribution
statistic-sbg_alpha = Shifted beta-geometric α of posting lifetimes in weeks
statistic-sbg_beta = Shifted beta-geometric β of posting lifetimes in weeks
statistic-week1_return = Writes in week 1 after the first message
statistic-week4_return = Writes in week 4 after the first message
statistic-week12_return = Writes in week 12 after the first message
statistic-day1_return = Writes on day 1 after the first message
statistic-day7_return = Writes on day 7 after the first message
statistic-day30_return = Writes on day 30 after the first message
statistic-visit_survival_1 = Still visiting 1 day after joining, lurkers included
statistic-visit_survival_7 = Still visiting 7 days after joining, lurkers included
statistic-visit_survival_30 = Still visiting 30 days after joining, lurkers included
statistic-visit_survival_90 = Still visiting 90 days after joining, lurkers included
statistic-visit_survival_30_silent = Still visiting 30 days after joining, members who never wrote
statistic-visit_survival_30_posters = Still visiting 30 days after joining, members who wrote
statistic-visit_weibull_shape = Weibull shape of visit lifetimes

## Who writes again next week
statistic-stay_1 = Writes again next week, after 1 message this week
statistic-stay_2_3 = Writes again next week, after 2 to 3 messages this week
statistic-stay_4_10 = Writes again next week, after 4 to 10 messages this week
statistic-stay_11_30 = Writes again next week, after 11 to 30 messages this week
statistic-tenure_0 = Writes again next week, in the week of the first message
statistic-tenure_1_3 = Writes again next week, 1 to 3 weeks after the first message
statistic-tenure_4_12 = Writes again next week, 4 to 12 weeks after the first message
statistic-return_1 = Writes next week after 1 idle week, nobody having written to the member
statistic-return_2_3 = Writes next week after 2 to 3 idle weeks, nobody having written to the member
statistic-return_4_7 = Writes next week after 4 to 7 idle weeks, nobody having written to the member
statistic-return_8_15 = Writes next week after 8 to 15 idle weeks, nobody having written to the member
statistic-return_16_51 = Writes next week after 16 to 51 idle weeks, nobody having written to the member
statistic-return_52 = Writes next week after 52 idle weeks or more, nobody having written to the member

## Gaps between messages, and messages and joining by the day and week
statistic-burstiness = Burstiness B of gaps between messages (median member with 20 gaps or more)
statistic-burstiness_pooled = Burstiness B of all gaps between messages
statistic-gap_exponent = Tail exponent of gaps of an hour or more (Hill)
statistic-gap_median = Median gap between a member's messages
statistic-gap_mean = Mean gap between a member's messages
statistic-pause_days = Median pause between active spells (gaps of more than 6 hours)
statistic-poster_dau_mau = Posters a day ÷ posters a month
statistic-poster_wau_mau = Posters a week ÷ posters a month
statistic-messages_per_day = Messages a day
statistic-variance_to_mean = Variance of messages a day ÷ their mean
statistic-silent_days = Days without a message
statistic-weekday_ratio = Messages of a weekday ÷ messages of a weekend day
statistic-busiest_hours = Messages in the busiest 8 hours of the day
statistic-early_joins = Members who joined in the first four calendar weeks
statistic-peak_joins = Members who joined in the busiest week
statistic-later_joins = Members who joined in the median week after the eighth

## Who gets an answer, how soon, and who comes back after it
statistic-first_unanswered = First messages that nobody answered in 7 days
statistic-first_without_operator = First messages that no operator answered in 7 days
statistic-first_unanswered_day = First messages that nobody answered in 24 hours
statistic-posts_unanswered = Posts without any comment
statistic-answer_hours = Median time to the first answer to a member's post
statistic-first_answer_minutes = Median time to the first answer to a newcomer, of those answered in 24 hours
statistic-newcomer_return = Newcomers who write again on days 7 to 37
statistic-newcomer_return_early = Newcomers who write again on days 3 to 33
statistic-reply_effect = Return of answered newcomers above the unanswered, at equal early activity
statistic-reply_effect_crude = Return of answered newcomers above the unanswered
statistic-operator_contact_ratio = Members idle for 1 to 3 weeks: chance to write next week with an operator's message ÷ without any
statistic-member_contact_ratio = Members idle for 1 to 3 weeks: chance to write next week with a member's message ÷ without any

## What members do for others and for the community
statistic-packet_return = Yuan sent back within 24 hours for each further yuan taken from a red envelope
statistic-muted = Members who ever muted the community
statistic-left = Members who ever left of their own will
statistic-referral_value = Spending of invited members ÷ that of other joiners
statistic-invited_per_member = Members invited by members ÷ other members

## Curves
curve-posting_survival = Still writing d days after the first message
curve-weekly_retention = Writes in week n after the first message
curve-messages_per_poster = Members who wrote at least k messages, of those who wrote
curve-lorenz = Lorenz curve of messages
curve-stay_ladder = Chance of writing again next week by messages this week
curve-tenure = Chance of writing again next week by weeks since the first message
curve-return_after_silence = Chance of writing next week by weeks of silence, nobody having written to the member
curve-return_after_operator_contact = Chance of writing next week by weeks of silence, an operator having written to the member
curve-return_after_member_contact = Chance of writing next week by weeks of silence, another member having written to the member
curve-answered_within = Members' posts answered within h hours
curve-newcomer_return_by_answer = Newcomers who write again on days 7 to 37, by who answered the first message
curve-newcomer_ever_by_answer = Newcomers who ever write again after day 7, by who answered the first message
curve-newcomer_return_1 = Newcomers with 1 message in the first week who write again on days 7 to 37, by who answered the first message
curve-newcomer_return_2_3 = Newcomers with 2 to 3 messages in the first week who write again on days 7 to 37, by who answered the first message
curve-newcomer_return_4 = Newcomers with 4 messages or more in the first week who write again on days 7 to 37, by who answered the first message
curve-first_item_response = Newcomers who write again on days 3 to 33, by their first item and whether it got a response in 3 days
curve-first_item_score = Newcomers who write again on days 3 to 33, by the votes for their first item
curve-return_after_both = Chance of writing next week by weeks of silence, operators and members having written to the member
curve-return_by_operator_messages = Chance of writing again next week by the operators' messages received this week
curve-stay_ladder_month = Chance of writing again within four weeks by messages this week
curve-tenure_month = Chance of writing again within four weeks by weeks since the first message
curve-visit_survival = Still visiting d days after joining, lurkers included
curve-visit_survival_silent = Still visiting d days after joining, members who never wrote
curve-visit_survival_posters = Still visiting d days after joining, members who wrote
curve-gap_quantiles = Quantiles of the gaps between messages
curve-replies_per_post = Posts with at least k direct replies
curve-partners_per_member = Members who exchanged messages with at least k others, of those who wrote
curve-messages_histogram = Members who wrote from k to below 2k messages, of those who wrote
curve-replies_histogram = Posts with k to below 2k direct replies
curve-partners_histogram = Members who exchanged messages with k to below 2k others, of those who wrote
curve-last_week_by_departed = Chance that a week with messages was the last, by the share of partners who had stopped before
curve-last_week_ratio_by_departed = Last weeks ÷ those to be expected from the same week and activity, by the share of partners who had stopped before

## The curves' axes
axis-messages-this-week = Messages this week
axis-weeks-since-first = Weeks since the first message
axis-weeks-of-silence = Weeks of silence
axis-who-answered = Who answered the first message
axis-days-since-joining = Days since joining
axis-partners-stopped = Share of partners who had stopped
axis-days-since-first = Days since the first message
axis-messages-written = Messages k
axis-share-of-posters = Share of those who wrote, least active first
axis-hours = Hours
axis-first-item = First item and response
axis-votes = Votes for the first item
axis-operator-messages = Messages from operators
axis-share-of-gaps = Share of the gaps that are shorter
axis-replies = Replies k
axis-partners = Partners k

## Groups on them
answered-by-nobody = nobody
answered-by-operator = operator only
answered-by-member = member only
answered-by-both = both
question-with-response = question, response
question-without-response = question, none
answer-with-response = answer, response
answer-without-response = answer, none

## What a log cannot know
unknown-people = what single members did; only sums of days are given
unknown-messages = who wrote when
unknown-joins = when members joined
unknown-silent = who is a member and never wrote
unknown-operators = who operates the community
unknown-answers = which message answers which
unknown-clock = the time of day
unknown-visits = when members were last there
unknown-light-actions = votes, likes and check-ins
unknown-votes = the votes of messages
unknown-invitations = who invited whom
unknown-spending = what members spent
unknown-red-envelopes = red envelopes sent and taken
unknown-muting = who muted the community
unknown-leaving = who left

## What sums of days tell
sum-joins = Members who joined
sum-leaves = Members who left
sum-joins-per-day = Members who joined, a day
sum-leaves-per-day = Members who left, a day
sum-active-per-day = Members who visited, a day
sum-posters-per-day = Members who wrote, a day
sum-poster-share = Members who wrote in a day, of all members
