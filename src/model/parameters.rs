//! The one table of the model's constants: name, symbol, unit, range, default, source and confidence.
//!
//! A scenario may set any of them in `assumptions`; the engine reads nothing else.

#[macro_use]
mod row;

pub use row::{Confidence, Parameter};

/// The row of the constant `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Parameter> {
    TABLE.iter().find(|row| row.name == name)
}

parameters! {
    // Needs.
    belonging_days "τ_B" "days" [10.0 45.0 200.0] Assumed "Days in which an unfed feeling of belonging falls to 1/e." "Bonds fade more slowly than interest; intimacy in Cottica's simulator falls by 1/100 a day.";
    recognition_days "τ_R" "days" [5.0 21.0 100.0] Assumed "Days in which unfed recognition falls to 1/e." "Judgement.";
    interest_need_days "τ_I" "days" [3.0 14.0 60.0] Assumed "Days in which unfed interest falls to 1/e." "Judgement.";
    initial_belonging "B₀" "0..1" [0.0 0.35 1.0] Assumed "Belonging that people expect when they join." "Judgement.";
    initial_recognition "R₀" "0..1" [0.0 0.35 1.0] Assumed "Recognition that people expect when they join." "Judgement.";
    initial_interest "I₀" "0..1" [0.0 0.6 1.0] Assumed "Interest that brings people to join." "Judgement.";
    // Visits.
    need_weight "G" "logit" [0.5 2.27 8.0] Fitted "Weight of the needs' level, less one half, in the decision to visit." "Members act on expected benefit: Ren & Kraut 2014; the size is free.";
    habit_weight "H" "logit" [0.0 1.1 6.0] Assumed "Weight of habit in the decision to visit." "Free; shapes the stay ladder.";
    habit_days "τ_H" "days" [6.0 22.0 85.0] Read "Days in which habit closes 63 % of the gap to behaviour; 95 % take three times as long." "Lally et al. 2010: median 66 days to 95 % of automaticity, range 18-254.";
    habit_spread "σ_H" "ln" [0.0 0.58 1.5] Read "Standard deviation between persons of ln(habit days)." "Lally et al. 2010: 18 to 254 days among 39 well fitted persons, about ±2.3 standard deviations.";
    habit_memory_days "τ_h" "days" [30.0 90.0 365.0] Assumed "Days over which a person's habit of before is remembered, against which somebody at risk of leaving is told." "Judgement.";
    drift_weight "D" "logit" [0.0 8.26 16.0] Fitted "How far the wish to visit falls when what brought a person is wholly over." "Free; shapes the long tail of lifetimes (Weibull shape about 0.3, measured).";
    unmet_fading "ρ_D" "ratio" [0.0 1.0 20.0] Fitted "How much faster what brought a person fades for each unit by which the needs are served less than usual; served better, it fades less and is renewed." "Judgement.";
    usual_served "s̄_N" "0..1" [0.0 0.376 1.0] Fitted "How well served needs let what brought a person fade at the segment's own pace." "Judgement.";
    fatigue_weight "F" "logit" [0.0 1.5 5.0] Assumed "Weight of fatigue in the decision to visit." "Overload ends active participation: Jones, Ravid & Rafaeli 2004.";
    annoyance_weight "A" "logit" [0.0 1.6 5.0] Fitted "Weight of annoyance with notices in the decision to visit." "Localytics 2017: direction.";
    muted_weight "M" "logit" [0.0 0.5 4.0] Read "How far the wish to visit falls when the group is muted: no notification calls." "Bell et al. 2023: a notification multiplies opening in the next hour by 3.5 (ln 3.5 = 1.25); over a day little is left (Bidargaddi et al. 2018).";
    folded_weight "M₂" "logit" [0.0 2.59 4.0] Fitted "Further fall when the group is folded away." "Judgement.";
    weekend_visit "W" "logit" [-1.5 -0.25 1.0] Measured "Change of the wish to visit at the weekend." "Edgeryders weekday : weekend 1.5; 1.5-3.1 in seven communities.";
    nudge_days "τ_N" "days" [0.2 2.2 7.0] Assumed "Days in which the pull of an answer, a call or a message falls to 1/e." "Notifications act within the hour, personal contact within the week.";
    nudge_limit "n̂" "logit" [0.5 2.5 5.0] Assumed "The most that nudges of one day, by answers, calls, private messages, events and gifts, can add to the wish to visit." "Judgement; Cottica's marginal effect falls from .23 for the first comment of a week to .02 for the eleventh.";
    attention "N" "messages" [5.0 60.0 400.0] Assumed "Messages that a person reads at most on a visit." "Judgement.";
    usual_signal "s̄" "share" [0.2 0.5 0.9] Assumed "Share of a stream that concerns a reader at which finding what concerns takes the effort of as many messages as there are; at half of it, of twice as many." "Reading costs messages ÷ signal-to-noise ratio: Ren & Kraut 2014; half of a stream concerns somebody who likes all topics alike.";
    reading_cost "c_L" "share" [0.0 0.333 0.9] Fitted "What reading a message of a stream costs, of what one gives that concerns the reader as usual." "Judgement.";
    post_lines "L_P" "messages" [1.0 4.2 10.0] Fitted "Lines of a stream that a post of the operator stands for, in attention and in worth." "A turn of talk in five Slack communities is 4-8 lines; the size is free.";
    post_again "q_2" "ratio" [0.0 0.6 1.0] Assumed "What a further post of the operator on the same topic on the same day is worth, of the one before." "Judgement.";
    newcomer_days as u32 "d_0" "days" [1.0 3.0 14.0] Assumed "Days of earlier talk that somebody reads on the first visit." "Judgement.";
    taste_least as f64 "ξ₀" "ratio" [0.0 0.2 1.0] Assumed "Least number that a person's own taste multiplies the segment's weight of a topic by." "Judgement.";
    taste_span as f64 "ξ₁" "ratio" [0.0 1.6 4.0] Assumed "How much more the greatest of these numbers is." "Judgement.";
    relevance_half as f64 "ξ_½" "share" [0.05 0.25 1.0] Assumed "Share of a person's tastes that makes a topic half relevant; with the default all topics are when four are liked alike." "Judgement.";
    signal_urge "u_S" "ln" [0.0 0.01 2.0] Fitted "How much more somebody writes whom all of a stream concerns, relative to somebody whom nothing of it does." "People answer what matches their interest, and a personal view raises contribution by a third: Ren & Kraut 2014, a simulation; the size is set by that.";
    reading_loss "l_I" "share" [0.0 0.0714 1.0] Fitted "Share of the interest that a visit takes away on which nothing is found." "What a visit gives is what the next is expected to give: Ren & Kraut 2014; the size is free.";
    overload_skim "ν_O" "ratio" [1.0 1.3 3.0] Assumed "How fast what is found falls with the effort beyond one's attention: by its power; 1 would find the same amount in any flood." "Beyond a point more information is taken in less: Eppler & Mengis 2004, a review; the size is judged.";
    reading_time "u_L" "ln" [0.0 1.15 4.0] Fitted "How much less somebody writes whose attention is wholly taken up by reading." "Attention spent on reading is not spent on writing; operators' posts bring no messages: Cottica, +.001 (n. s.).";
    overload_start "N₀" "messages" [10.0 40.0 200.0] Read "New messages on a visit beyond which reading tires." "Ren & Kraut 2014: turning point 40 messages.";
    reading_half "K_I" "messages" [1.0 40.0 40.0] Fitted "Relevant messages of ordinary quality that give half of a visit's greatest gain of interest." "Concave benefit: Ren & Kraut 2014.";
    reading_gain "g_I" "share" [0.0 0.9 1.0] Fitted "Greatest share of the missing interest that one visit restores." "Judgement.";
    overload_fatigue "f_O" "0..1" [0.0 0.012 1.0] Fitted "Fatigue of a visit to a stream of twice the bearable length." "Judgement.";
    push_fatigue "f_P" "0..1" [0.0 0.0005 1.0] Fitted "Fatigue a day from the notifications of an unmuted group with as many messages a day as begin to tire; with fewer, less by the square." "73 % say that group messages are too many: China Youth Daily 2020; size judged from the share who mute.";
    fatigue_days "τ_F" "days" [2.0 9.0 60.0] Assumed "Days in which fatigue falls to 1/e." "Judgement.";
    annoyance_days "τ_A" "days" [2.0 14.0 90.0] Assumed "Days in which annoyance with notices falls to 1/e." "Judgement.";
    availability_days "τ_Z" "days" [2.0 5.91 120.0] Fitted "Mean days for which a person's availability stays as it is: life leaves time and mind for a community in spells." "People act in bursts between long pauses: Barabási 2005; the length of spells is free.";
    availability_visit "z_V" "logit" [0.0 1.22 4.0] Fitted "What one standard deviation of availability adds to the wish to visit." "Free; shapes the return after silence and the pauses between messages.";
    arrival_availability "z₀" "standard deviations" [-1.0 0.33 3.0] Fitted "Mean availability on joining: people join when they have time and a reason." "Free; half of all contributors first write within a day of joining.";
    // Writing.
    first_visit_boost "φ" "ratio" [1.0 2.1 20.0] Measured "How many times more people write on the day of joining: they came with something to say." "Half of all contributors first write within a day of joining: Edgeryders .52, Quantum Computing SE .64.";
    write_recognition "p_R" "ln" [0.0 0.9 4.0] Fitted "Weight of recognition, above what people expect when they join, in how much is written." "No feedback is followed by leaving: Cheng et al. 2014.";
    write_belonging "p_B" "ln" [0.0 0.6 4.0] Assumed "Weight of belonging, above what people expect when they join, in how much is written." "Judgement.";
    write_fatigue "p_F" "ln" [0.0 1.0 4.0] Assumed "Weight of fatigue in how much is written." "Jones, Ravid & Rafaeli 2004: direction.";
    write_habit "p_H" "ln" [0.0 1.5 4.0] Assumed "Weight of habit, above its level at joining, in how much is written." "Free; shapes the stay ladder.";
    turn_forum "L_F" "messages" [1.0 1.88 6.0] Fitted "Mean number of messages that somebody who writes on a visit writes, on a forum." "Edgeryders: of the days with any, 1.8 contributions on the mean.";
    turn_stream "L_S" "messages" [1.0 4.7 12.0] Fitted "The same in a stream, where one thought is sent line by line." "Five Slack communities: 4-8 messages of a poster on a day with any.";
    pause_forum "τ_F′" "min" [2.0 40.0 240.0] Measured "Mean pause between two messages of one turn on a forum." "Edgeryders: a quarter of a member's pauses are shorter than 43 minutes.";
    pause_stream "τ_S" "min" [0.2 1.1 30.0] Fitted "The same in a stream." "Five Slack communities: half of a member's pauses are shorter than two to three minutes.";
    answer_back "p_A" "probability" [0.0 0.13 0.9] Fitted "Probability that an answer received is answered on the next visit, for an ordinary writer." "Responsiveness in Cottica's simulator; the value is free.";
    audience_half "a_½" "people/day" [0.0 0.5 50.0] Fitted "Visitors of a day with whom people write half of what they would write before a great audience." "When half of the readers of the Chinese Wikipedia were shut out, the others wrote less by up to two fifths: Zhang & Zhu 2011, direction; the size is judged.";
    audience_loss "a_L" "ratio" [0.0 0.5 3.0] Fitted "How much less is written for an audience smaller than the one that somebody is used to: the power of their ratio, for a person who comes for belonging alone." "When half of the readers of the Chinese Wikipedia were shut out, the others wrote less by up to two fifths, those who valued company most: Zhang & Zhu 2011, direction; a power of .3 for the ordinary person is judged.";
    audience_days "τ_a" "visits" [5.0 60.0 300.0] Assumed "Visits in which people get used to another audience." "Judgement.";
    answer_candidates as u32 "n_K" "messages" [1.0 4.0 8.0] Assumed "Recent messages among which an answer looks for the most inviting one." "Judgement.";
    queue_candidates as u32 "n_Q" "messages" [0.0 2.0 8.0] Assumed "How many of them are looked for among the questions without an answer, on a question-and-answer site." "Judgement: half, as such sites show a list of what is unanswered beside that of what is new.";
    answer_days_chat as u32 "D_C" "days" [1.0 1.0 16.0] Assumed "Days, that of the message included, in which it still finds answers in a chat (WeChat, WeCom, QQ, Discord): yesterday's messages have scrolled away." "Judgement.";
    answer_days_ranked as u32 "D_R" "days" [1.0 5.0 16.0] Assumed "The same where a feed is ranked for every reader (Facebook)." "Judgement.";
    answer_days_forum as u32 "D_F" "days" [1.0 14.0 16.0] Assumed "The same on a forum, where an old topic still finds answers." "Judgement.";
    latency_chat "l_C′" "min" [0.2 1.0 30.0] Fitted "Median minutes from a message to the moment at which a member answers it on the same day, in a chat. It is an input: that the answer needs somebody who visits makes the measured wait longer." "Set so that the first answer comes after 3 to 9 minutes, as in five chat communities (measured).";
    latency_ranked "l_R″" "min" [5.0 45.0 240.0] Assumed "The same where a feed is ranked for every reader." "Judgement, between a chat and a forum.";
    latency_forum "l_F′" "min" [10.0 120.0 600.0] Measured "The same on a forum." "A quarter of the topics of Edgeryders are answered within two hours.";
    latency_queue "l_Q′" "min" [5.0 70.0 600.0] Fitted "The same on a question-and-answer site." "Half of the questions of Quantum Computing Stack Exchange have an answer within 72 minutes.";
    latency_spread "l_σ′" "ln" [0.5 1.5 3.0] Assumed "Spread of the time to an answer around its median; quartiles at 0.36 and 2.8 medians." "Judgement.";
    like_rate "λ_L" "actions/visit" [0.0 0.12 2.0] Measured "Likes a visit." "A tier of clickers about as large as the writers: Quantum Computing SE 12 % vote and never post.";
    tie_preference "β" "ratio" [0.0 1.0 10.0] Assumed "How much a living tie draws a person's answers." "Partner choice in Cottica's simulator.";
    open_preference "β₀" "ratio" [0.0 0.69 10.0] Fitted "How much an unanswered message draws answers." "Judgement.";
    effort_draw "ζ" "ln" [0.0 0.563 2.0] Fitted "How much more a message draws answers that was written with one standard deviation more availability: on the odds of an operator's answer and on the score by which members choose." "Half of the difference between answered and unanswered newcomers is selection: Edgeryders crude 16 points, 9 at equal early activity.";
    // What an answer does.
    answer_recognition "g_R" "share" [0.0 0.16 1.0] Fitted "Share of the missing recognition that an answer restores." "Set by the effect of an answer on a second post: +5 to +12 points (Joyce & Kraut 2006; Edgeryders +9).";
    answer_belonging "g_B" "share" [0.0 0.2 1.0] Fitted "Share of the author's missing belonging that an answer restores." "Judgement.";
    answer_limit "g_max" "share" [0.1 0.9 1.0] Assumed "The most that one answer restores of what is missing." "Judgement.";
    answer_half_hours "h_A′" "h" [1.0 8.0 240.0] Fitted "Hours from a message to its answer after which the answer restores half as much: by then its author has turned to other things." "The sooner, the better: direction; the size is judged.";
    replier_belonging "g_B′" "share" [0.0 0.06 1.0] Assumed "Share of the missing belonging that answering restores in the one who answers." "Judgement.";
    answer_nudge "n_A" "logit" [0.0 0.842 3.0] Fitted "Pull to come back of an answer by a member." "Cottica: log-odds .22 a comment; Edgeryders .23.";
    first_answer "ι_1" "ratio" [1.0 3.3 6.0] Fitted "How many times more an answer to somebody's first message does than one to a later message." "Joyce & Kraut 2006: an answer to the first message raises the chance of a second from .44 to .56.";
    operator_factor "κ_O" "ratio" [1.0 1.13 6.0] Fitted "How many times more an operator's answer does than a member's." "Cottica: 1.25 against .22 in the week, same-week timing inflates both; next week 1.45.";
    reply_share as f64 "ρ_O" "ratio" [0.0 0.36 1.0] Measured "How often the operator answers a reply, compared with a post." "Operators of Edgeryders answered .66 of the posts and .24 of the comments of members.";
    operator_quality "q_O" "0..1" [0.0 0.2 1.0] Fitted "Quality of an operator's answer for those who read it; an ordinary message has ½." "Judgement.";
    unanswered_days as u32 "d_O" "days" [1.0 7.0 16.0] Assumed "Days after which a message without an answer is no longer taken up by the operator or an expert." "Judgement.";
    morning_minute as u16 "τ_M" "min" [360.0 540.0 720.0] Assumed "Minute of the day at which the operator answers what was due before midnight." "Judgement.";
    silence_cost "s_R" "share" [0.0 0.551 1.0] Fitted "Share of the recognition that an unanswered post takes away." "Authors without feedback leave most: Cheng et al. 2014.";
    silence_days as u32 "d_S" "days" [1.0 2.0 14.0] Assumed "Days after which a topic without an answer hurts its author." "Judgement.";
    like_recognition "g_L" "share" [0.0 0.04 1.0] Assumed "Share of the missing recognition that a like restores." "Judgement.";
    // Ties.
    tie_days "τ_T" "days" [20.0 100.0 400.0] Read "Days in which an unused tie falls to 1/e." "Cottica's simulator: decay 1/100 a day.";
    care_belonging "g_O" "share" [0.0 0.012 0.2] Fitted "Share of the missing belonging that a visit to a group restores in which the operator has answered or greeted somebody every day." "Customers stay where somebody is there for them: judgement of the trade.";
    friend_belonging "g_F" "share" [0.0 0.1 0.5] Fitted "Share of the missing belonging that a visit to a group restores in which somebody has friends who have been met face to face." "Groups of friends who meet live go on: Qiu et al. 2016, direction; set with T02 in view.";
    company_weight "c_B" "logit" [0.0 17.0 40.0] Fitted "Weight of missing company in the decision to visit, for a person who comes for belonging alone." "When a leader pauses, others fall silent, too: evidence on groups that lost their leaders, direction; set with T02 in view.";
    company_enough "c_B′" "share" [0.0 0.65 1.0] Fitted "Share of the company that somebody is used to below which company is missed." "Judgement: some days with fewer friends or answers are no loss yet; set with T02 and T17 in view.";
    company_visits "τ_B′" "visits" [5.0 60.0 300.0] Assumed "Visits in which people get used to other company." "Judgement; as with an audience.";
    tie_belonging "g_T" "share" [0.0 0.03 0.5] Assumed "Share of the missing belonging that a living tie restores on a visit." "Loners leave more: Borbora et al. 2019.";
    tie_saturation "g_T′" "ratio" [0.0 0.25 2.0] Assumed "How much each tie diminishes what the next gives of belonging." "Judgement.";
    living_days as i32 "d_T" "days" [1.0 14.0 60.0] Assumed "Days without a visit after which a tie to somebody is no longer felt." "Judgement.";
    friend_loss "s_T" "share" [0.0 0.08 1.0] Measured "Share of belonging that is lost when somebody with a tie of one leaves." "Weak: departure contagion in CollegeMsg 1.29 only when over 40 % have gone.";
    // Muting, folding, leaving.
    mute_base "m₀" "logit" [-12.0 -6.0 -2.0] Fitted "Wish to mute of a rested person, a day." "Three quarters mute groups: China Youth Daily 2020.";
    mute_fatigue "m_F" "logit" [0.0 16.4 30.0] Fitted "Weight of fatigue and annoyance in muting." "Muting is the first answer to overload: China Youth Daily 2020.";
    fold_rate "m₂" "probability/day" [0.0 0.0277 0.5] Fitted "Probability a day that a muted group without a visit for long is folded away." "Judgement.";
    fold_days as i32 "d_M" "days" [1.0 14.0 90.0] Assumed "Days without a visit after which somebody who has muted the group may fold it away." "Judgement.";
    leave_base "l₀" "logit" [-14.0 -8.3 -3.0] Fitted "Wish to leave of a content person, a day." "Half as many leave groups as mute them: China Youth Daily 2020.";
    leave_unmet "l_U" "logit" [0.0 3.0 8.0] Assumed "Weight of unmet needs in leaving." "Free.";
    leave_fatigue "l_F" "logit" [0.0 4.4 8.0] Fitted "Weight of fatigue in leaving." "Free.";
    leave_annoyance "l_A" "logit" [0.0 4.6 8.0] Fitted "Weight of annoyance with notices in leaving." "22 % would stop using at two to five notices a week: Localytics 2017.";
    leave_conflict "l_C" "logit" [0.0 4.0 12.0] Assumed "Weight of what conflicts have done in leaving." "Judgement.";
    leave_drift "l_D" "logit" [0.0 3.91 8.0] Fitted "Weight of an interest that is over in leaving." "59.9 % clear dead groups regularly: China Youth Daily 2020.";
    leave_reward "l_W" "logit" [0.0 8.0 16.0] Fitted "Weight of money that has stopped in leaving, for a deal hunter." "Deci, Koestner & Ryan 1999: direction; set with T15 in view.";
    leave_belonging "l_B" "logit" [0.0 2.5 8.0] Assumed "How far belonging holds people back from leaving." "Degree protects: Borbora et al. 2019.";
    mute_spread "m_σ" "logit" [0.0 2.94 5.0] Fitted "Standard deviation between persons of the wish to mute, in whatever group." "Muting is a habit: three quarters mute some of their 10 to 30 groups, and few mute all: China Youth Daily 2020; the size is judged.";
    leave_spread "l_σ" "logit" [0.0 2.0 5.0] Assumed "Standard deviation between persons of the wish to leave." "Judgement.";
    return_base "ρ₀" "probability/day" [0.0 0.002 0.1] Measured "Probability a day that somebody who has just left comes back; falls as 1/(1 + days)." "Weekly return .18 after one idle week, .0012 after a year: Edgeryders.";
    // Growth.
    word_share "w_A" "share" [0.0 0.15 1.0] Fitted "Share of those who come by themselves who come because of what is said of the community." "Word of mouth carries most groups: direction; the size is judged.";
    word_days "τ_w" "days" [5.0 30.0 180.0] Assumed "Days in which what is said of a community follows what it is like." "Judgement.";
    invite_accept "q" "probability" [0.0 0.30 1.0] Assumed "Probability that somebody who knows only the inviter accepts an invitation; with k friends inside it is this times log₂(1 + k)." "Judgement; concave in the friends inside: Backstrom et al. 2006.";
    invite_need "v_N" "ratio" [0.0 1.5 5.0] Assumed "How strongly invitations rise with the needs' level: their number is multiplied by this times the level." "Judgement.";
    invite_early "v_E" "ratio" [0.0 3.0 20.0] Assumed "How many times more somebody invites on the day of joining, above what is usual later." "Most who bring others do it soon after they have joined: direction; the size is judged.";
    invite_early_days "τ_E′" "days" [1.0 10.0 90.0] Assumed "Days in which that falls to 1/e." "Judgement.";
    invite_more "v_M" "probability" [0.0 0.3 0.9] Assumed "Probability that who has asked one friend in asks another the same day." "Invitations come in bursts: direction; the size is judged.";
    invite_pool "v_P" "people" [1.0 15.0 500.0] Assumed "Friends asked in after which a member invites half as often: nobody has any number of them." "Judgement.";
    invite_visits "ι_0" "visits/day" [0.001 0.05 0.5] Assumed "Added to somebody's visits a day, so that who hardly ever comes does not make up for it by inviting on the one visit." "Judgement.";
    ask_limit "ι_max" "probability" [0.3 0.9 1.0] Assumed "Greatest probability that a visitor asks a friend in on a day, unasked or for a campaign." "Judgement.";
    accept_limit as f64 "ι_max′" "probability" [0.3 0.95 1.0] Assumed "Greatest probability that a friend accepts." "Judgement.";
    invite_homophily "v_H" "probability" [0.0 0.03 1.0] Assumed "Probability that somebody asked in is of the inviter's segment because of it; otherwise of any, by share." "Invitation chains keep groups coherent: Anderson et al. 2015. Segments differ above all in how much people take part, in which friends are not much alike: the most active bring the most people, and with .3 those would be worth twice the others, not 1.16 times (Schmitt, Skiera & Van den Bulte 2011).";
    invite_closure "v_C" "probability" [0.0 0.3 1.0] Assumed "Probability that somebody asked in knows one of the inviter's strong ties as well." "Judgement.";
    invited_fit "φ_I" "ratio" [0.5 1.11 3.0] Fitted "Fit of people whom a member brought: odds of a visit and duration of interest, relative to people who come by themselves." "Members ask those whom the community suits: referred customers leave less and are worth 16 % more, Schmitt, Skiera & Van den Bulte 2011; the tie to the inviter does the rest.";
    share_rate "σ_P" "probability" [0.0 0.2 1.0] Assumed "Probability that a content visitor passes on a campaign's poster of full appeal without any reward." "Judgement.";
    share_reward "σ_W" "probability" [0.0 0.9 1.0] Assumed "The same for a deal hunter and a great reward." "Judgement; a campaign brings 0.1-0.5 people a member (practitioners' reports).";
    referral_unit "y_R" "yuan" [0.5 10.0 1000.0] Assumed "Reward for one person brought that has half the effect of a great one." "Judgement.";
    reach as f64 "N_R" "people" [1000.0 20000.0 1000000.0] Assumed "People whom word of mouth and campaigns can reach at all: the more of them have been members, the fewer are left to ask in." "Judgement: some thousand acquaintances of the members of one town or trade.";
    referral_lure "σ_L" "ratio" [0.0 1.5 10.0] Assumed "How many more people a great reward for the invitee draws, relative to those who come anyway; they come for the reward alone." "Judgement; campaign joiners stay shorter than others (practitioners' reports).";
    hunter_fit "φ_W" "ratio" [0.01 0.25 1.0] Assumed "Duration of the interest of people who come for the reward alone, relative to others." "Judgement.";
    hunter_purchases as f64 "φ_P" "ratio" [0.0 0.5 1.0] Fitted "Purchases of people who come for the reward alone, relative to others: it was not the goods that brought them." "Judgement; set with T10 in view.";
    ads_carry "κ_A" "share" [0.0 0.3 0.95] Assumed "Share of the people whom an advertisement draws that comes a day later than the rest, and so on." "Effects of media on sign-ups fade within days, those of word of mouth within weeks: Trusov, Bucklin & Pauwels 2009; the size is judged.";
    exchange_carry "κ_X" "share" [0.0 0.3 0.95] Assumed "The same for people from a partner's group." "Judgement.";
    import_carry "κ_M" "share" [0.0 0.6 0.95] Assumed "The same for people from another platform." "Judgement.";
    repeat_response "ρ_X" "ratio" [0.0 0.3 1.0] Assumed "Response of a pool of people to a call that they have seen before, relative to the first time." "Judgement.";
    exchange_annoyance "c_X" "0..1" [0.0 0.03 1.0] Assumed "Annoyance from a partner's card in the own group." "Judgement; a quarter of a call to all that is a pure advertisement.";
    card_quality as f64 "q_X" "0..1" [0.0 0.1 1.0] Assumed "Quality of a partner's card for those who read it: it concerns few." "Judgement.";
    clarity_selection "ν_C" "probability" [0.0 0.75 1.0] Fitted "Probability that a name that nobody can mistake keeps away a person whose kind the named topic does not concern at all." "Judgement; set with T04 in view.";
    clarity_word "ν_W" "share" [0.0 0.85 1.0] Fitted "People whom it suits who hear of the community from somebody whom its name puts off, for each of these." "Judgement; set with T04 in view.";
    promise_reach "ν_R" "ratio" [0.0 0.5 5.0] Assumed "How many more people look in, relative to those who do anyway, when the name promises the moon." "Judgement.";
    promise_gap "ν_G" "share" [0.0 0.5 0.95] Assumed "Share of the fit that is lost when the name promises the moon: they do not find what they came for." "Judgement.";
    promise_expected as f64 "ν_E" "share" [0.0 0.5 1.0] Assumed "How much of what a name promises newcomers expect on joining, beside what they would anyway." "Judgement.";
    sms_response "h_R" "probability" [0.0 0.08 1.0] Assumed "Probability that a text message of ordinary use calls somebody." "Judgement; invitations to a help forum are taken up by about one in twenty (Morgan & Halfaker 2018).";
    sms_nudge "h_N" "logit" [0.0 1.5 4.0] Assumed "Pull on those whom it calls." "Judgement.";
    sms_annoyance "h_A" "0..1" [0.0 0.06 1.0] Assumed "Annoyance from a text message that is a pure advertisement." "Judgement; half of a call to all.";
    // Shocks.
    complaint_trust "u_K" "share" [0.0 0.2 1.0] Assumed "Share of the trust that somebody loses who complains about a very serious matter, or who meets very many such complaints." "Judgement.";
    complaint_half "m_K" "complaints" [0.1 3.0 50.0] Assumed "Very serious complaints of a day that have half of the greatest effect on the trust of those who meet them." "Judgement.";
    complaint_quality "h_Q" "0..1" [0.0 0.2 1.0] Assumed "What a complaint is worth to those who read it; an ordinary message is worth ½." "Judgement.";
    koc_days as i32 "h_K" "days" [1.0 14.0 90.0] Assumed "Days within which a leading writer must have visited to be one who can leave in public." "Judgement.";
    competitor_rate "κ_C" "share/day" [0.0 0.15 1.0] Assumed "Share of what brought a person that a competing group of full appeal takes over a day, from somebody who does not feel to belong." "Judgement.";
    // Money and ritual.
    reward_weight "R_W" "logit" [0.0 2.5 8.0] Assumed "Pull of expected money on a deal hunter's decision to visit." "Direction: Yuan et al. 2017.";
    reward_loss "λ_W" "ratio" [0.0 2.0 4.0] Read "How much money that there usually was and is no longer there pushes a deal hunter away, relative to the pull of as much money expected." "Losses weigh about twice as much as gains: Tversky & Kahneman 1992.";
    reward_days "τ_W" "days" [2.0 6.0 60.0] Assumed "Days in which the expectation of money falls to 1/e." "Judgement.";
    reward_memory_days "τ_W′" "days" [10.0 45.0 365.0] Assumed "Days over which somebody learns, and forgets, how much money there usually is." "People judge by the level that they are adapted to: Helson 1964; the length is judged.";
    reward_unit "y₀" "yuan" [0.1 2.0 100.0] Assumed "Money that raises the expectation half way." "Judgement.";
    packet_reach "π_P" "probability" [0.0 0.55 1.0] Assumed "Probability that an ordinary visitor taps on a packet." "Judgement.";
    packet_minutes "τ_P" "min" [0.5 12.0 240.0] Assumed "Mean time until a visitor notices a packet." "Judgement.";
    packet_haste "τ_P′" "share" [0.0 0.7 0.99] Assumed "By how much of the time somebody wholly drawn by rewards is sooner at a packet." "Judgement.";
    luck_recognition "g_W" "share" [0.0 0.10 1.0] Assumed "Share of the missing recognition that the luckiest draw gives." "Norms attach to the luckiest draw: Yuan et al. 2024.";
    packet_reply "ρ_P" "ratio" [0.0 0.25 0.9] Fitted "Money that goes back to the group for each yuan received, for somebody of middling ties whom money does not pull." "0.18 within 24 hours, mostly by more people sending: Yuan et al. 2024; set so that the whole group gives that.";
    luckiest_reply "ρ_L" "ratio" [0.0 1.0 10.0] Read "How many times more the luckiest draw adds to that." "The norm that the luckiest sends next: Yuan et al. 2024; the size is judged.";
    own_packet "y_P" "yuan" [0.1 5.0 200.0] Assumed "Least money that a member puts into a packet." "Judgement.";
    own_packet_shares "k_P" "shares" [1.0 6.0 100.0] Assumed "Shares of a member's packet." "Judgement.";
    unasked_packet "ρ_U" "probability" [0.0 0.0005 0.1] Assumed "Probability that a visitor of very close ties, whom money does not pull, sends a packet unasked." "The better connected send more: direction (Yuan et al. 2017); the size, a packet or two a month in a group of two hundred, is judged.";
    reply_minutes "τ_R′" "min" [1.0 60.0 600.0] Assumed "Mean time from receiving to sending." "Within 24 hours: Yuan et al. 2024; the mean is judged.";
    packet_tie "g_P" "ties" [0.0 0.2 3.0] Read "Strength of the tie that taking a share of a member's packet makes." "Packets strengthen ties within the group: Yuan et al. 2017; direction only.";
    packet_thanks "g_P′" "share" [0.0 0.03 1.0] Assumed "Share of the missing recognition that each taker of a packet gives its sender." "Judgement.";
    check_in_share "χ₀" "probability" [0.0 0.25 1.0] Assumed "Probability that a visitor without a streak checks in, at full appeal." "Judgement.";
    check_in_streak "χ₁" "probability" [0.0 0.55 1.0] Read "What a streak of seven days adds." "Duolingo, practitioners' report: gain until day seven, then flat.";
    check_in_habit "χ_H" "share" [0.0 0.05 0.5] Assumed "Share of the missing habit that a check-in adds." "Judgement.";
    check_in_memory_days "τ_Y" "days" [2.0 7.0 60.0] Fitted "Days of free check-in in which the share of days on which somebody checks in of the own accord closes 63 % of the gap to behaviour." "Judgement: a week; set with T11 in view.";
    check_in_nudge "χ_N" "logit" [0.0 0.8 3.0] Assumed "Pull on the next day of a full streak." "Judgement.";
    check_in_lure "κ_Y" "probability" [0.0 0.3 1.0] Assumed "How much a prize adds to the probability of checking in, for somebody wholly drawn by rewards." "Judgement.";
    check_in_yuan "y_Y" "yuan/day" [0.01 0.5 20.0] Assumed "Prize for a day's check-in that pulls half as much as a very large one." "Judgement: people do for a few yuan a day what they would not for cents (Gneezy & Rustichini 2000: direction).";
    streak_full "κ_D" "days" [1.0 7.0 60.0] Assumed "Days of a streak from which its pull grows no further." "Flat after about day seven: Duolingo, practitioners' report.";
    // Purpose.
    purpose_days_left "τ_ψ" "days" [0.2 2.0 30.0] Assumed "Days in which what holds people falls to 1/e when their common purpose is over." "Groups for an event die more than groups of friends who meet: Qiu et al. 2016; direction only.";
    meeting_purpose "ψ_E" "share" [0.0 0.8 1.0] Assumed "How much of a common purpose a meeting of full appeal is, where the first one is over." "Judgement: groups of friends who meet live (Qiu et al. 2016).";
    meeting_days "t_ψ" "days" [1.0 7.0 30.0] Assumed "Days for which a meeting is a purpose." "Judgement: one meets by the week.";
    // Platforms.
    accepting_loss "λ_A" "share" [0.0 0.05 0.5] Assumed "Share of those who come by themselves who are lost when a large group makes them accept an invitation first." "Judgement.";
    real_name_loss "λ_N" "share" [0.0 0.02 0.5] Assumed "Share of newcomers who are lost when a large group asks for a real name (a bank card)." "Judgement: nearly everybody has one.";
    inviting_minutes "t_I" "min" [0.0 0.5 10.0] Assumed "Working time for inviting one person by hand into a group whose QR code no longer works." "Judgement.";
    // Several groups.
    follow_base "ν₀" "logit" [-6.0 -0.7 3.0] Fitted "Wish of somebody without habit or belonging to follow into a new group." "Judgement; set with T08 in view: three to eight in ten of a dying group's core follow.";
    follow_belonging "ν_B" "logit" [0.0 3.0 8.0] Assumed "Weight of belonging in following into a new group." "Ties and belonging hold people: Borbora et al. 2019; direction only.";
    follow_habit "ν_H" "logit" [0.0 2.0 8.0] Assumed "Weight of habit in following into a new group." "Judgement.";
    follow_worn "ν_A" "logit" [0.0 3.0 10.0] Assumed "Weight of annoyance and fatigue with the old group in following into a new group." "Judgement: whom the old group wears out is glad to be asked.";
    follow_renewal "ν_P" "share" [0.0 0.3 1.0] Fitted "Share of what brought somebody and is over that founding a new group together renews." "Judgement: a new beginning is a common project.";
    follow_unlearns "ν_U" "share" [0.0 0.7 1.0] Fitted "Share of the habit of looking in that does not come along into a new group." "Habits break where their surroundings change: Wood, Tam & Guerrero Witt 2005, direction; the size is judged.";
    further_group_share "σ_G" "share" [0.0 0.3 1.0] Assumed "Working time for sending something into a further group, as a share of that for the first: the text is there, tools send it on, but every group is looked at." "Judgement; broadcast tools send one text to many groups at once.";
    // Content, ritual and order.
    novelty_loss "η" "share" [0.0 0.12 1.0] Assumed "Share of a tactic's novelty that doing it once uses up." "Judgement.";
    novelty_days "τ_η" "days" [3.0 21.0 180.0] Assumed "Days without a tactic in which its staleness falls to 1/e." "Judgement.";
    novelty_share "η₁" "share" [0.0 0.5 1.0] Assumed "Share of the effect of what draws by being new that is gone when it is wholly stale." "Old-timers respond less to novelty: Danescu-Niculescu-Mizil et al. 2013; size is judgement.";
    crowding_days "τ_X" "days" [10.0 100.0 365.0] Fitted "Days in which what a promised reward has displaced returns to 1/e." "The undermining outlasts the reward: Deci, Koestner & Ryan 1999; the duration is set with T11 in view.";
    crowding_gain "g_C" "share" [0.0 0.23 1.0] Fitted "Share of the undisplaced pull that one act for a promised reward displaces, for somebody who would have done it every day and does not care for money; less by the square for others, who have less to lose." "Free-choice engagement after the reward d = -.40: Deci, Koestner & Ryan 1999.";
    pay_displacement "δ_C" "share" [0.0 0.7 1.0] Read "Share of the own motives to write that a very small pay displaces at once, for somebody who does not care for money." "Gneezy & Rustichini 2000: effort 0.64 of none at a small pay.";
    pay_half "y_C" "yuan" [0.05 0.8 100.0] Assumed "Pay for a message that makes up for half of what it displaces." "Gneezy & Rustichini 2000: effort 0.92 of none at a pay ten times larger; the yuan are judged.";
    pay_pull "p_C" "ln" [0.0 1.0 4.0] Assumed "How much a large pay adds to the writing of a deal hunter." "Judgement.";
    standing_days "τ_s" "days" [20.0 180.0 720.0] Read "Days in which standing falls to 1/e." "An award's effect lasted four quarters: Gallus 2017.";
    write_standing "p_S" "ln" [0.0 0.7 3.0] Read "Weight of standing in how much is written." "Awarded members wrote 60 % more: Restivo & van de Rijt 2012.";
    standing_recognition "g_S" "share" [0.0 0.05 1.0] Assumed "Share of the missing recognition that full standing restores on a visit." "Judgement.";
    award_recognition "a_R" "share" [0.0 0.6 1.0] Assumed "Share of the missing recognition that a public award gives." "Judgement.";
    award_standing "a_S" "share" [0.0 0.6 1.0] Read "Share of the missing standing that a public award gives." "Restivo & van de Rijt 2012; Gallus 2017.";
    award_days "τ_h′" "days" [7.0 45.0 730.0] Fitted "Days after an award in which what a further one means to the same person comes back to 63 %." "Awards that come often mean less: judgement; set with T12 in view: a second one within 60 days half as much at most.";
    steer_share "σ_b" "share" [0.0 0.2 1.0] Read "Share of the members who steer by badges, levels and points." "About 20 % of users steer: Hoernle et al. 2020.";
    steer_gain "u_b" "ln" [0.0 0.336 2.0] Read "How much more those who steer do of the counted action close to the goal." "More than 40 % more activity: Hoernle et al. 2020; ln 1.4 = .336.";
    goal_begin "u_0" "share" [0.0 0.5 0.9] Assumed "Share of the way to a badge or a level from which its nearness begins to draw." "Judgement.";
    goal_span "u_1" "share" [0.05 0.3 1.0] Assumed "Share of the way over which this pull grows to its full strength." "Judgement.";
    compared_days as i32 "u_τ" "days" [1.0 30.0 180.0] Assumed "Days within which somebody must have visited to be compared with others." "Judgement.";
    badge_recognition "b_R" "share" [0.0 0.2 1.0] Assumed "Share of the missing recognition that a badge or a level gives." "Judgement.";
    badge_standing "b_S" "share" [0.0 0.05 1.0] Assumed "Share of the missing standing that a badge or a level gives." "Judgement.";
    picture_attention "α_p" "messages" [0.1 0.6 5.0] Assumed "Attention that a picture takes, in ordinary messages." "Judgement.";
    picture_worth "ω_p" "ratio" [0.1 1.1 10.0] Assumed "What a picture is worth to a reader, compared with a text of the same quality." "Judgement.";
    video_attention "α_v" "messages" [0.1 3.0 20.0] Assumed "Attention that a video takes, in ordinary messages." "Judgement.";
    video_worth "ω_v" "ratio" [0.1 2.2 10.0] Assumed "What a video is worth to a reader, compared with a text of the same quality." "Judgement.";
    live_attention "α_l" "messages" [0.1 2.0 20.0] Assumed "Attention that the recording of a live session takes, in ordinary messages." "Judgement.";
    live_worth "ω_l" "ratio" [0.1 1.5 10.0] Assumed "What the recording of a live session is worth to a reader, compared with a text of the same quality." "Judgement.";
    live_nudge "ν_l" "logit" [0.0 0.7 3.0] Assumed "Pull on the day's visit of the best live session on a topic that concerns somebody wholly, for members who have not muted the group." "A notification acts within the hour, little is left over a day: Bell et al. 2023.";
    live_share "π_l" "probability" [0.0 0.35 1.0] Assumed "Probability that a visitor watches a live session of the best quality on a topic that concerns the visitor wholly." "Judgement.";
    live_interest "g_l" "share" [0.0 0.25 1.0] Assumed "Share of the missing interest that watching live restores." "Judgement.";
    discussion_share "π_d" "probability" [0.0 0.35 1.0] Assumed "Probability that a visitor answers an appealing question on a topic that concerns the visitor wholly, for a ready writer." "Judgement.";
    co_creation_share "π_c" "probability" [0.0 0.2 1.0] Assumed "Probability that a visitor makes something for an appealing call on a topic that concerns the visitor wholly, for a ready writer." "Judgement.";
    piece_quality "ω_c" "0..1" [0.0 0.7 1.0] Assumed "Quality of what members make for a call; 0.5 is an ordinary message." "Judgement.";
    featured_recognition "f_R" "share" [0.0 0.4 1.0] Assumed "Share of the missing recognition that being featured gives." "Judgement.";
    featured_standing "f_S" "share" [0.0 0.15 1.0] Assumed "Share of the missing standing that being featured gives." "Judgement.";
    asked_half "m_½" "messages/visit" [0.01 0.1 2.0] Assumed "Own rate of writing at which somebody follows half as readily as a ready writer when asked to write." "About 5 % take up an invitation to a help forum: Morgan & Halfaker 2018; size is judgement.";
    talk_pull "ν_t" "logit" [0.0 1.2 4.0] Assumed "Pull on the day's visit of the best talk or expert session, on a topic that concerns somebody wholly." "Judgement; less than that of an event.";
    talk_share "π_t" "probability" [0.0 0.6 1.0] Assumed "Probability that a visitor comes to the best talk or expert session, on a topic that concerns the visitor wholly." "Judgement.";
    talk_interest "g_t" "share" [0.0 0.35 1.0] Assumed "Share of the missing interest that the best talk restores in those whom its topic concerns wholly." "Judgement.";
    talk_belonging "b_t" "share" [0.0 0.05 1.0] Assumed "Share of the missing belonging that having listened together restores." "Judgement; a fifth of an event's.";
    session_interest "g_x" "share" [0.0 0.3 1.0] Assumed "Share of the missing interest that the best expert session restores in those whom its topic concerns wholly." "Judgement.";
    digest_sift "φ_d" "share" [0.0 0.4 1.0] Assumed "Share of what does not concern a reader that the best digest keeps out of the reader's way." "Reading cost falls with the signal-to-noise ratio: Ren & Kraut 2014; size is judgement.";
    comparison_up "c_↑" "ln" [0.0 1.84 2.0] Read "How much more somebody who has hardly written does when the median is shown." "+530 % below the median in one experiment (ln 6.3 = 1.84), an upper bound, which only those reach here who have hardly written: Chen et al. 2010.";
    comparison_down "c_↓" "ln" [0.0 0.6 1.0] Read "How much less somebody who has written far more than the median does when it is shown." "-62 % above the median in one experiment, an upper bound (ln .38 = -.97): Chen et al. 2010.";
    listed_recognition "l_R" "share" [0.0 0.08 1.0] Assumed "Share of the missing recognition that standing on a ranking gives on a day." "Judgement.";
    listed_standing "l_S" "share" [0.0 0.01 1.0] Assumed "Share of the missing standing that standing on a ranking gives on a day." "Judgement.";
    unlisted_recognition "l_R′" "share" [0.0 0.01 0.5] Assumed "Share of the recognition that seeing oneself far behind takes away on a day." "Judgement.";
    points_urge "u_p" "ln" [0.0 0.1 1.0] Assumed "How much more those who steer write where points are counted." "Judgement; near a goal the measured 40 % act.";
    points_money "u_y" "ln" [0.0 1.0 3.0] Assumed "How much more a deal hunter who fully expects money writes where points are counted." "Judgement.";
    redeem_share "π_r" "probability" [0.0 0.5 1.0] Assumed "Probability that a visitor with enough points takes a prize on a day on which there are prizes." "Judgement.";
    lottery_pull "ν_L" "logit" [0.0 1.0 4.0] Assumed "Pull on the day's visit of a draw for very large prizes, for a deal hunter." "Judgement.";
    lottery_half_yuan "y_L" "yuan" [1.0 30.0 1000.0] Assumed "Value of a prize that pulls half as much as a very large one." "Judgement.";
    lottery_care "ν_0" "ratio" [0.0 0.3 1.0] Assumed "How much somebody cares for a prize whom rewards do not draw at all, compared with a deal hunter." "Judgement.";
    lottery_share "π_L" "probability" [0.0 0.5 1.0] Assumed "Probability that an ordinary visitor takes part in a draw." "Judgement; near that of tapping on a packet.";
    cultivation_recognition "k_R" "share" [0.0 0.15 1.0] Assumed "Share of the missing recognition that a talk about a role gives." "Judgement.";
    cultivation_standing "k_S" "share" [0.0 0.12 1.0] Assumed "Share of the missing standing that a talk about a role gives." "Judgement; five talks do what a public award does.";
    standing_care "β_S" "ratio" [0.0 1.0 10.0] Assumed "How much more an unanswered message draws answers of somebody with full standing." "Judgement.";
    deleted_belonging "x_B" "share" [0.0 0.09 1.0] Fitted "Share of the belonging that having a message deleted takes away." "Rejected newcomers leave: Halfaker et al. 2013; size is judgement.";
    deleted_recognition "x_R" "share" [0.0 0.10 1.0] Assumed "Share of the recognition that having a message deleted takes away." "As above.";
    deleted_annoyance "x_A" "0..1" [0.0 0.02 1.0] Fitted "Annoyance from having a message deleted." "Judgement.";
    conflict_rate "Ω" "probability/answer" [0.0 0.0004 0.05] Assumed "Probability that an answer among strangers turns into a quarrel." "Judgement: no source on how often groups quarrel.";
    conflict_annoyance "Ω_A" "ratio" [0.0 10.0 100.0] Assumed "How many times more often somebody wholly annoyed begins a conflict." "Judgement.";
    conflict_provoked "Ω_r" "ratio" [1.0 10.0 100.0] Assumed "How many times more often an answer to a message against the rules turns into a quarrel." "Judgement.";
    conflict_party "Ω_P" "share" [0.0 0.5 1.0] Assumed "Share of the belonging that a conflict takes from those in it; they are annoyed as much." "Judgement.";
    conflict_witness "Ω_W" "share" [0.0 0.06 1.0] Assumed "The same for those who read along on the day, at the most; of a complaint about the operator, also the share of the trust that it takes from them." "Judgement.";
    conflict_left "Ω_τ" "share" [0.0 0.6 1.0] Assumed "Share of a conflict's heat that is left after a day." "Judgement.";
    conflict_forgotten "Ω_0" "share" [0.001 0.05 0.5] Assumed "Heat below which a conflict is forgotten." "Judgement.";
    settled "ζ_s" "share" [0.0 0.8 1.0] Assumed "Share of a conflict's heat that settling it takes away." "Judgement.";
    reconciled "ζ_r′" "share" [0.0 0.5 0.9] Assumed "Share of the strife and annoyance of those in a conflict that settling it takes away; who complained regains this share of what a complaint costs of the trust that is missing." "Judgement.";
    rules_urge "u_R" "ln" [0.0 0.53 2.0] Read "How much more newcomers write when they see the rules." "Newcomers' participation +70 %: Matias 2019.";
    rules_days "τ_u" "days" [1.0 14.0 90.0] Assumed "Days after joining in which the rules encourage newcomers." "Judgement.";
    order_kept "k_O" "share" [0.0 0.882 1.0] Fitted "Share of the messages against the rules that do not come about where somebody is seen to look after the group every day." "Judgement; that rules in view alone keep back a sixth: Matias 2019.";
    rules_kept "k_R′" "share" [0.0 0.17 1.0] Read "Share of the messages against the rules that do not come about when the rules are shown." "Newcomers' rule-keeping 52 % -> 60 %, so breaking falls by a sixth: Matias 2019.";
    seller_share "s_V" "share" [0.0 0.0344 1.0] Fitted "People who come to sell, for each who comes by himself, where nobody is seen to look after a group." "87 % see much junk in their groups: China Youth Daily 2020; the size is set by the trade's judgement of neglected groups.";
    seller_lure "s_L" "ratio" [0.0 5.13 20.0] Fitted "How many times more of them come where all that is written is advertising." "Disorder invites disorder: Keizer, Lindenberg & Steg 2008, direction.";
    seller_visits "s_v" "visits/day" [0.1 0.7 0.98] Assumed "Visits a day of the median person who comes to sell." "Judgement.";
    seller_messages "s_m" "messages/visit" [0.1 1.7 20.0] Fitted "Advertisements that such a person writes on a visit." "Judgement.";
    seller_days "s_d" "days" [7.0 365.0 2000.0] Assumed "Days until half of what brings such a person has gone while nobody objects." "Judgement.";
    watch_days "τ_O" "days" [1.0 14.0 60.0] Assumed "Days without a sign of the operator in which the impression that somebody looks after a group falls to 1/e." "Judgement.";
    broadcast_seen "o_P" "share" [0.0 0.1 1.0] Fitted "How far somebody who only publishes can be seen to look after a group, of somebody who answers, greets or deletes." "Judgement: what could be sent by a machine shows little.";
    swept_learning "η_W" "share" [0.0 0.35 1.0] Fitted "How far what becomes of one message against the rules moves the impression of what becomes of them." "Judgement.";
    deleted_pull "x_P" "share" [0.0 0.9 1.0] Fitted "Share of what brought somebody who writes nothing but advertising that is over with each message deleted." "Judgement.";
    rule_breaking_annoyance "b_A" "0..1" [0.0 0.208 1.0] Fitted "Greatest annoyance that messages against the rules cause on a visit." "87 % see much junk in their groups: China Youth Daily 2020; size is judgement.";
    rule_breaking_half "b_½" "messages" [0.1 3.0 50.0] Assumed "Messages against the rules on a visit that cause half of the greatest annoyance." "Judgement.";
    // Operator's attention.
    event_pull "e_V" "logit" [0.0 0.9 4.0] Fitted "Pull of an event of full appeal on the day's visits." "Judgement; set with T02 in view.";
    event_share "e_P" "probability" [0.0 0.5 1.0] Assumed "Probability that a visitor attends an event of full appeal." "Judgement.";
    event_belonging "e_B" "share" [0.0 0.25 1.0] Read "Share of the missing belonging that attending restores." "Attenders become more engaged: Sessions 2010; direction only.";
    event_tie "e_T" "ties" [0.0 1.0 5.0] Read "Strength of a tie made at an event; face to face it is doubled." "A new tie made at a meeting predicts coming back: Sander 2005; direction only.";
    event_partners as u32 "e_n" "people" [0.0 2.0 8.0] Assumed "Others whom everybody meets at an event." "Judgement.";
    event_rest_days "τ_V" "days" [1.0 14.0 60.0] Fitted "Days after an event in which the wish for another comes back to 63 %." "Judgement: most people have an evening in two weeks to give away; set so that five times as many events bring at most twice as much.";
    meeting_spread "e_σ" "logit" [0.0 1.5 4.0] Assumed "Standard deviation between persons of the taste for meetings." "Taste for meetings is personal and lasting: judgement of the trade; the size is judged.";
    meeting_growth "e_G" "logit" [0.0 0.7 4.0] Assumed "How much this taste grows for each unit of ln(1 + meetings attended)." "The more often somebody has been there, the surer the next time: judgement of the trade; the size is judged.";
    met_answer "p_M" "probability" [0.0 0.3 0.9] Fitted "Probability that a visitor, an ordinary writer, answers what somebody wrote today who was met face to face and is very close." "Those who attend meetings tie to one another: Sessions 2010; the size is set with T05 in view.";
    offline_share "e_o" "ratio" [0.1 0.5 1.0] Assumed "How many of those who would attend come when it is face to face." "Judgement.";
    offline_belonging "e_o′" "ratio" [1.0 2.0 4.0] Fitted "How many times as much an event face to face restores of belonging." "Judgement; set with T05 in view.";
    offline_tie "e_o″" "ratio" [1.0 2.0 5.0] Assumed "How many times as strong a tie made face to face is." "Judgement.";
    offline_partners as u32 "e_n′" "people" [0.0 3.0 8.0] Assumed "Others whom everybody meets at an event face to face." "An evening in one room leaves time for more people than a chat: judgement.";
    offline_talk "e_t" "share" [0.0 0.2 1.0] Read "Share of what somebody still writes in the group that goes on elsewhere after an event face to face." "Meetings in person lower what is contributed to the site: McCully et al. 2011; direction only.";
    welcome_belonging "w_B" "share" [0.0 0.06 1.0] Fitted "Share of the missing belonging that a greeting restores." "Symbolic attention lowers newcomers' exit by a fifth: Gallus 2017, direction; the size is set by T17.";
    welcome_nudge "w_N" "logit" [0.0 0.4 3.0] Assumed "Pull of a greeting to come back." "Judgement.";
    call_nudge "c_N" "logit" [0.0 0.135 3.0] Fitted "Pull on the day's visit of an @所有人." "Set by the 3.5-fold opening in the next hour, of which little is left over a day: Bell et al. 2023; Bidargaddi et al. 2018.";
    call_prompt "α_C" "probability" [0.0 0.85 1.0] Fitted "Probability that somebody who would open the community later in the day does so on being called." "Most of what a notification does within the hour is gone over the day: Bell et al. 2023 beside Bidargaddi et al. 2018.";
    call_minutes "τ_c" "min" [2.0 20.0 120.0] Assumed "Mean time from a call to the visit that it brings about." "Bell et al. 2023: the effect shows within the hour.";
    call_days "τ_c′" "days" [2.0 7.0 30.0] Assumed "Days in which a call that has been heard falls to 1/e of its weight in the ears." "Judgement: a week.";
    call_wear "ω_W′" "ratio" [0.0 1.4 4.0] Fitted "How fast calls wear out: after k calls still in the ears the next one pulls 1 / (1 + this · k)² as much." "More generic pushes bring no more opening: Wohllebe et al. 2021; the shape is judged.";
    call_worth "χ_c" "share" [0.0 0.5 1.0] Assumed "How much less a call wears out that is just what somebody was waiting for." "Judgement.";
    notice_nudge "c_n" "logit" [0.0 0.05 1.0] Read "Pull of a notice without @所有人." "Cottica: operators' posts in general +.001, not significant.";
    notice_weight "c_n′" "ratio" [0.0 0.2 1.0] Assumed "Annoyance and loss of trust from a plain notice, compared with an @所有人." "Judgement.";
    call_annoyance "c_A" "0..1" [0.0 0.1 1.0] Fitted "Annoyance from an @所有人 that is a pure advertisement." "Localytics 2017: one third would switch notifications off at two to five a week.";
    message_nudge "d_N" "logit" [0.0 0.9 4.0] Measured "Pull of a personal message." "Operator contact multiplies the return in the following weeks by 1.3-1.6: Edgeryders, Cottica.";
    message_belonging "d_B" "share" [0.0 0.06 1.0] Assumed "Share of the missing belonging that a personal message restores." "Private invitations: small positive effect, Morgan & Halfaker 2018.";
    message_annoyance "d_A" "0..1" [0.0 0.10 1.0] Assumed "Annoyance from a mass text sent as a private message." "Judgement.";
    message_cold "d_0′" "ratio" [0.0 0.3 1.0] Assumed "Pull of a message without any warmth, compared with the warmest." "Judgement.";
    message_again "d_2" "ratio" [0.0 0.5 1.0] Assumed "How much of that a further message does soon after another." "Judgement.";
    message_days as i32 "d_τ" "days" [1.0 14.0 90.0] Assumed "Days within which a message is a further one." "Judgement.";
    // Trust and purchases.
    initial_trust "T₀" "0..1" [0.0 0.3 1.0] Assumed "Trust in the operator and the brand with which people join." "Judgement.";
    answer_trust "t_A" "share" [0.0 0.015 0.5] Assumed "Share of the missing trust that an answer gives." "Judgement.";
    event_trust "t_V" "share" [0.0 0.06 0.5] Assumed "Share of the missing trust that attending an event gives." "Judgement.";
    content_trust "t_C" "share" [0.0 0.02 0.5] Assumed "Greatest share of the missing trust that a visit with good posts of the operator gives." "Judgement.";
    story_trust "t_S" "share" [0.0 0.05 0.5] Assumed "Greatest share of the missing trust that a visit with stories gives." "Practitioners tell stories to be trusted; the size is judged.";
    tie_trust "t_T" "share" [0.0 0.006 0.5] Assumed "Greatest share of the missing trust that a visit to living ties gives." "Judgement.";
    ad_trust "t_D" "share" [0.0 0.01 0.5] Assumed "Share of the trust that an @所有人 which is a pure advertisement takes away." "Judgement.";
    oversell_trust "t_O" "share" [0.0 0.12 1.0] Assumed "Share of the trust that a visit takes away to somebody who has been reading nothing but selling and finds much more of it." "Judgement.";
    oversell_annoyance "a_O" "0..1" [0.0 0.35 1.0] Assumed "Annoyance of such a visit." "Selling too much drives people out: practitioners; 87 % see much junk in groups: China Youth Daily 2020. The size is judged.";
    oversell_messages "N_O" "messages" [1.0 20.0 200.0] Assumed "Messages read over which the share of selling is smoothed." "Judgement.";
    selling_half "K_O" "messages" [0.5 5.0 50.0] Assumed "Selling messages on a visit that do half of the greatest harm." "Judgement.";
    fit_relief "φ_O" "share" [0.0 0.7 1.0] Assumed "How much less a selling message counts as selling when the goods are just what the readers were looking for." "Judgement.";
    offer_quality as f64 "q_F" "0..1" [0.0 0.5 1.0] Assumed "Quality of an offer to those who read it when the goods are just right, falling with their fit; an ordinary message has ½." "Judgement.";
    coupon_fit as f64 "f_C" "0..1" [0.0 0.5 1.0] Assumed "How well a coupon, which is for anything, suits those who read of it." "Judgement.";
    featured_fit as f64 "f_F" "share" [0.0 0.5 1.0] Assumed "Share of the fit that each of several chosen goods brings." "Judgement.";
    kept_promise "t_P" "share" [0.0 0.05 1.0] Assumed "Share of the missing trust that goods give which are just right, or of the trust that goods take which nobody wants, when bought on an offer." "Judgement.";
    offer_notice "ν" "probability" [0.0 0.6 1.0] Assumed "Probability that a visitor who reads everything notices an offer." "Judgement.";
    offer_pull "o" "ratio" [0.0 5.0 60.0] Assumed "How many times a person's purchases a day a noticed offer of right goods adds, for somebody with full trust." "Judgement.";
    price_elasticity "ε" "ratio" [0.0 2.6 6.0] Read "Price elasticity of purchases at the full price for a person whom money pulls half way; half as much for somebody whom it does not pull. It rises in proportion to the price." "Mean of 1,851 price elasticities -2.62: Bijmolt, van Heerde & Pieters 2005; the shape of demand is judged.";
    purchase_trust "P_T" "ln" [0.0 1.0 4.0] Fitted "Weight of trust, above its level at joining, in purchases." "Set so that the community's share of later spending stays within none (Algesheimer et al. 2010) and 25 % (Manchanda et al. 2015: 19 %).";
    purchase_tie "P_B" "ln" [0.0 0.25 2.0] Fitted "Weight of living ties in purchases." "Well-tied joiners spend more, without an effect of information: Manchanda et al. 2015; the size is set with the trust's.";
    influence_days "τ_C" "days" [5.0 45.0 365.0] Assumed "Days without a visit in which the community's effect on purchases falls to 1/e." "Judgement.";
    scene_desire "d_Z" "share" [0.0 0.3 1.0] Assumed "Greatest share of the missing wish for the goods that a visit with scenes of use gives." "Judgement.";
    desire_days "τ_d" "days" [1.0 8.0 90.0] Assumed "Days in which the wish for goods seen in use falls to 1/e." "Judgement.";
    purchase_desire "P_Z" "ln" [0.0 0.5 4.0] Assumed "Weight of the wish for goods seen in use in purchases." "Judgement.";
    company_pull "κ_L" "ratio" [0.0 1.0 10.0] Assumed "How much more a list pulls on which very many have put themselves." "Herding: direction; the size is judged.";
    company_half "K_L" "people" [1.0 10.0 200.0] Assumed "People on a list who do half of that." "Judgement.";
    list_share "λ_J" "probability" [0.0 0.15 1.0] Assumed "Probability that a visitor of middling belonging who notices a list of full appeal, on which nothing is sold and nobody stands yet, joins it; times ½ + belonging, and more with people on it, every day that it is open." "A tier of light actions about as large as the writers: Quantum Computing SE; the size is judged.";
    list_belonging "g_J" "share" [0.0 0.02 0.5] Assumed "Share of the missing belonging that standing on a list gives." "Judgement.";
    call_tie "κ_G" "probability" [0.0 0.5 1.0] Assumed "Probability that a close tie who visits hears of a group purchase from somebody who has joined it." "Judgement.";
    group_ask "κ_G′" "probability" [0.0 0.3 1.0] Fitted "Probability that somebody of close ties here who has joined a group purchase that lacks very many asks a friend outside in." "Judgement; set with T10 in view.";
    group_lacking_half "m_G" "people" [0.5 3.0 50.0] Assumed "People lacking to a group purchase that make somebody ask half as surely as very many." "Judgement.";
    featured_weight "w_F" "ratio" [0.0 0.5 1.0] Assumed "How much of a pitch a list of chosen goods is felt to be." "Judgement.";
    light_offer_weight "w_L" "ratio" [0.0 0.6 1.0] Assumed "How much of a pitch an offer in a group's own manner is felt to be: group purchase, list, extra, coupon." "Judgement.";
    scene_weight "w_Z" "ratio" [0.0 0.25 1.0] Assumed "How much of a pitch a scene of use is felt to be." "Judgement.";
    fee_share "λ_M" "probability" [0.0 0.5 1.0] Assumed "Probability that a trusting visitor who notices a paid membership worth far more than its fee takes it." "Judgement.";
    exclusive_yuan "y_M" "yuan" [0.0 20.0 1000.0] Assumed "What belonging to an exclusive circle is worth for 30 days to somebody who feels wholly at home." "Judgement.";
    fee_belonging "g_M" "share" [0.0 0.15 1.0] Assumed "Share of the missing belonging that paying for an exclusive membership gives." "Commitment to what one has paid for; the size is judged.";
    fee_nudge "n_M" "logit" [0.0 0.3 3.0] Assumed "Pull of a membership that has been paid for on the next day, after a visit." "Judgement.";
    exclusive_interest "g_E" "share" [0.0 0.05 0.5] Assumed "Share of the missing interest that what only paying members get restores on a visit." "Judgement.";
    premium_recognition "g_H" "share" [0.0 0.4 1.0] Assumed "Share of the missing recognition that a place in the high-end tier gives." "Judgement.";
    premium_trust "t_H" "share" [0.0 0.15 1.0] Assumed "Share of the missing trust that a place in the high-end tier gives." "Judgement.";
    coupon_reach "π_C" "probability" [0.0 0.4 1.0] Assumed "Probability that an ordinary visitor takes a coupon." "Judgement.";
    gift_trust "t_G" "share" [0.0 0.08 1.0] Assumed "Share of the missing trust that a present gives which shows that somebody is known." "A present that is not tied to an act does not displace motives: Deci, Koestner & Ryan 1999; the size is judged.";
    gift_belonging "g_G" "share" [0.0 0.10 1.0] Assumed "Share of the missing belonging that such a present gives." "Judgement.";
    gift_nudge "n_G" "logit" [0.0 0.8 3.0] Assumed "Pull of a present to come back." "Judgement.";
    gift_cold "g_0" "ratio" [0.0 0.3 1.0] Assumed "What a present without any warmth does, compared with the warmest." "Judgement.";
    gift_again "g_2" "ratio" [0.0 0.5 1.0] Assumed "How much of that a further present does soon after another." "Judgement.";
    gift_days as i32 "g_τ" "days" [1.0 60.0 365.0] Assumed "Days within which a present is a further one." "Judgement.";
    discount_wait "ω" "ratio" [0.0 1.5 6.0] Assumed "How strongly people hold back at the full price who expect a discount, for a person whom money pulls fully." "Reference prices fall with promotions; the size is judged.";
    discount_learning "η_E" "share" [0.0 0.3 1.0] Assumed "Share of the way to a noticed discount that the expected discount goes." "Judgement.";
    discount_days "τ_E" "days" [5.0 30.0 180.0] Assumed "Days in which an expected discount falls to 1/e." "Judgement.";
    forward_buying "b_F" "share" [0.0 0.35 1.0] Assumed "Share of a purchase made on an offer that would have come later anyway." "Purchases brought forward are up to a fifth of a promotion's gain, stockpiling little: Gupta 1988 for coffee; the size for groups is judged.";
    stock_days "τ_K" "days" [3.0 21.0 180.0] Assumed "Days in which purchases made ahead of their time are missing: what is still to be missed falls to 1/e." "Judgement.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_in_its_range_and_every_name_stands_once() {
        for (k, row) in TABLE.iter().enumerate() {
            assert!(
                row.low <= row.default && row.default <= row.high,
                "{}",
                row.name
            );
            assert_eq!(
                TABLE.iter().position(|other| other.name == row.name),
                Some(k)
            );
            assert_eq!(
                TABLE.iter().position(|other| other.symbol == row.symbol),
                Some(k),
                "the symbol of {} stands for something else already",
                row.name
            );
            assert!(Parameters::default().set(row.name, row.low), "{}", row.name);
        }
    }

    #[test]
    fn setting_an_unknown_name_changes_nothing() {
        let mut parameters = Parameters::default();
        assert!(!parameters.set("no_such_name", 1.0));
        assert_eq!(parameters, Parameters::default());
    }
}
