### Forms of the page: tactics, shocks, their fields, what can be chosen, units. Ids are made of the document’s names.
### Fields stand in a form in the order in which they stand here.

## Groups of tactics
group-content = Content
group-ritual = Ritual and points
group-money = Money
group-events = Events
group-reach = Reach
group-care = Care
group-order = Order
group-growth = Growth
group-selling = Selling

## Tactics: the name, what it does, the line of the folded card; then the fields
tactic-content = Content
    .hint = Posts by the operator. Readers gain interest when posts concern them and are good; beyond a point more posts give less and tire people.
    .line = { $format } · { $posts } each time · quality { $quality }
tactic-content-posts = Posts each time
    .hint = How many posts go out each time.
tactic-content-topic = Topic
    .hint = Which of the community’s topics the posts are about; only people who care for it gain.
tactic-content-format = Format
    .hint = A picture is quick to take in; a video gives more and takes longer; a live session calls those who have not muted the group, interests those who watch, and leaves a recording.
tactic-content-quality = Quality
    .hint = 0% worthless, 50% like an ordinary member’s message, 100% outstanding.
tactic-content-minutes_per_post = Time per post
    .hint = Working time for one post.
tactic-content-yuan_per_post = Cost per post
    .hint = Money for one post, such as an author’s fee.

tactic-discussion = Discussion
    .hint = The operator puts a question to the group. Being asked lowers the threshold to write; ready talkers answer first, lurkers seldom start because of it. A question every day loses its novelty.
    .line = { $topic } · appeal { $appeal }
tactic-discussion-topic = Topic
    .hint = The topic of the question; those who care about it answer more readily.
tactic-discussion-appeal = Appeal
    .hint = 0% nobody feels addressed, 100% everybody has something to say.
tactic-discussion-minutes = Time each time
    .hint = Working time for finding the question and keeping the talk going.

tactic-expert_session = Expert session
    .hint = An expert comes at a set time. Those who listen become more interested, and questions nobody answered find an answer; who is answered writes again.
    .line = { $topic } · answers up to { $answers } · fee { $yuan }
tactic-expert_session-topic = Topic
    .hint = The topic of the session; those who care about it come.
tactic-expert_session-quality = Expertise
    .hint = 0% nobody listens, 100% outstanding.
tactic-expert_session-answers = Most answers
    .hint = At most so many posts of the last 7 days that nobody answered.
tactic-expert_session-yuan = Fee
    .hint = Money for the expert, each time.
tactic-expert_session-minutes = Time each time
    .hint = Working time for collecting questions and hosting.

tactic-talk = Talk
    .hint = Somebody speaks at a set time, one to many. Listeners become more interested and feel a little more at home; what was said stays in the group.
    .line = { $topic } · quality { $quality } · fee { $yuan }
tactic-talk-topic = Topic
    .hint = The topic of the talk; those who care about it come.
tactic-talk-quality = Quality
    .hint = 0% nobody listens, 100% outstanding.
tactic-talk-capacity = Places
    .hint = Most people who can take part; 0 means that nothing takes place.
tactic-talk-yuan = Fee
    .hint = Money for the speaker, each time.
tactic-talk-minutes = Time each time
    .hint = Working time for preparing and hosting.

tactic-digest = Digest
    .hint = What was worth reading, in one message. Readers need not wade through everything and are bothered less by what does not concern them; on a forum it is just one more good post.
    .line = { $topic } · quality { $quality }
tactic-digest-topic = Topic
    .hint = The topic that the digest is mostly about.
tactic-digest-quality = Quality
    .hint = 0% of no use, 100% well chosen and well written.
tactic-digest-minutes = Time per digest
    .hint = Working time for one digest.

tactic-co_creation = Co-creation (UGC)
    .hint = Members show what they made and the best is featured. Pieces interest more than small talk, and being featured is recognition. Prize money displaces what people do for its own sake.
    .line = { $topic } · features { $featured } · prize { $yuan_per_featured }
tactic-co_creation-topic = Topic
    .hint = The topic of the pieces; those who care about it take part more readily.
tactic-co_creation-appeal = Appeal
    .hint = 0% nobody takes part, 100% pleasant and easy.
tactic-co_creation-featured = Pieces featured
    .hint = At most so many pieces are featured each time.
tactic-co_creation-yuan_per_featured = Prize per piece
    .hint = Money for each piece featured.
tactic-co_creation-minutes = Time each time
    .hint = Working time for the call.
tactic-co_creation-minutes_per_featured = Time per piece
    .hint = Working time for featuring one piece.

tactic-check_in = Check-in
    .hint = A daily tap that builds the habit of coming; a streak’s pull levels off at about day seven. Prizes attract people who come for the prize and leave nothing behind when they stop.
    .line = { $streak_days } in a row · prize { $prize_yuan }
tactic-check_in-appeal = Appeal
    .hint = 0% nobody notices it, 100% prominent and pleasant.
tactic-check_in-streak_days = Days in a row
    .hint = Length of the streak that earns the prize.
tactic-check_in-spare_days = Spare days
    .hint = Missed days that do not break a streak.
tactic-check_in-prize_yuan = Prize
    .hint = Money for each full streak.
tactic-check_in-minutes = Time a day
    .hint = Working time on a day with check-in.

tactic-badges = Badges
    .hint = A badge for every so many messages, or for a streak of so many days. People close to the next one try harder, but only about a fifth care for badges at all.
    .line = { $counted } · one per { $step }
tactic-badges-counted = Counted
    .hint = Messages written, or days of check-in in a row.
tactic-badges-step = Needed for one
    .hint = Messages or days from one badge to the next; 0 for none.
tactic-badges-minutes = Time a day
    .hint = Working time for counting and announcing.

tactic-levels = Levels
    .hint = A rank that rises with what somebody has written. Each level takes twice as much as the last, so newcomers rise fast and old-timers slowly. People close to the next one try harder, but only about a fifth care.
    .line = first level at { $first }
tactic-levels-first = First level
    .hint = Messages that the first level takes; 0 for no levels.
tactic-levels-minutes = Time a day
    .hint = Working time for counting and announcing.

tactic-leaderboard = Leaderboard
    .hint = Shown the median, those below write more and those above ease off. Shown a ranking, those listed feel recognised, those close behind try harder, and those far behind lose heart.
    .line = { $shows } · prominence { $prominence }
tactic-leaderboard-shows = What is shown
    .hint = Everybody’s own figure and the median, or the names at the top.
tactic-leaderboard-listed = Names listed
    .hint = How many names a ranking lists.
tactic-leaderboard-prominence = Prominence
    .hint = 0% nobody sees it, 100% everybody does.
tactic-leaderboard-minutes = Time a day
    .hint = Working time for counting and announcing.

tactic-points = Points
    .hint = Messages and check-ins earn points. Without prizes few care; with prizes, those who come for money try harder, while for others what was fun becomes a task.
    .line = { $per_message } a message · { $per_check_in } a check-in
tactic-points-per_message = Per message
    .hint = Points for a message.
tactic-points-per_check_in = Per check-in
    .hint = Points for a check-in.
tactic-points-messages_a_day = Messages that count
    .hint = At most so many messages a day earn points.
tactic-points-minutes = Time a day
    .hint = Working time for counting and announcing.

tactic-redemption = Redemption
    .hint = Enough points buy a prize, first come first served. Who has redeemed once knows that points are money: when it stops, what people did out of interest falls below where it was.
    .line = { $prize_points } points for { $prize_yuan } · up to { $prizes }
tactic-redemption-prize_points = Points per prize
    .hint = Points that a prize takes.
tactic-redemption-prize_yuan = Value of a prize
    .hint = Money value of one prize; 0 for none.
tactic-redemption-prizes = Prizes each time
    .hint = At most so many prizes each time; 0 for none.
tactic-redemption-minutes_per_prize = Time per prize
    .hint = Working time for handing out one prize.

tactic-lottery = Lottery
    .hint = One tap to take part, and prizes are drawn among those who did. Brings a crowd, most of all those who come for prizes; drawn too often it is no longer new.
    .line = { $prizes } · { $prize_yuan } each
tactic-lottery-prizes = Prizes
    .hint = Prizes drawn each time; 0 means that nothing takes place.
tactic-lottery-prize_yuan = Value of a prize
    .hint = Money value of one prize; 0 means that nothing takes place.
tactic-lottery-minutes = Time each time
    .hint = Working time for one draw.

tactic-red_envelope = Red envelope
    .hint = A packet of money in the group, first come first served; what is not taken within 24 hours comes back. A short burst of activity that also draws people who come for money.
    .line = { $amount_yuan } · { $shares }
tactic-red_envelope-amount_yuan = Amount
    .hint = Money in one packet.
tactic-red_envelope-shares = Shares
    .hint = Number of shares; each holds at least ¥0.01.
tactic-red_envelope-split = Split
    .hint = Lucky: every share is random. Equal: all shares are the same.
tactic-red_envelope-minutes = Time each time
    .hint = Working time for one packet.

tactic-event = Event
    .hint = People do something together at a set time. Those who come grow closer, and the new ties bring them back.
    .line = { $capacity } · appeal { $appeal }
tactic-event-capacity = Places
    .hint = Most people who can take part; 0 means that nothing takes place.
tactic-event-appeal = Appeal
    .hint = To the ordinary member: 0% none, 100% outstanding.
tactic-event-offline = Face to face
    .hint = Instead of online: fewer come, ties grow faster.
tactic-event-yuan = Fixed cost
    .hint = Money for each event.
tactic-event-yuan_per_head = Cost per head
    .hint = Money for each person who comes.
tactic-event-minutes = Time each time
    .hint = Working time for preparing and holding it.

tactic-welcome = Welcome
    .hint = Newcomers are greeted by name on the day they join. A first feeling of belonging, and fewer early exits.
    .line = greets { $share } of newcomers
tactic-welcome-share = Coverage
    .hint = Share of the day’s newcomers who are greeted.
tactic-welcome-minutes_per_newcomer = Time per person
    .hint = Working time for one greeting.

tactic-rules = Rules shown
    .hint = The rules stand where everybody sees them. Newcomers know what is welcome: they write more and break rules less.
    .line = { $minutes }
tactic-rules-shown = Shown
    .hint = Whether the rules are shown.
tactic-rules-minutes = Time a day
    .hint = Working time on a day on which the rules are shown.

tactic-moderation = Moderation
    .hint = Deleting what is off topic makes the talk more informative, but people who know each other chat less and those deleted are hurt. A personal view shows everybody first what concerns them, and costs neither.
    .line = { $manner } · precision { $precision }
tactic-moderation-manner = Manner
    .hint = Delete for everybody, or show everybody first what concerns them.
tactic-moderation-topic = Topic that stays
    .hint = When deleting: everything else counts as off topic.
tactic-moderation-precision = Precision
    .hint = Share of what is off topic that is found.
tactic-moderation-minutes = Time a day
    .hint = Working time on a day with moderation.
tactic-moderation-minutes_per_message = Time per message
    .hint = Working time for deleting one message.

tactic-ad_control = Ad control
    .hint = Members’ own advertising, spam and rudeness are deleted on the day, before most have seen them. Those who wrote them are annoyed; the others are spared.
    .line = deletes { $share }
tactic-ad_control-share = Share deleted
    .hint = Share of the day’s messages against the rules that are found.
tactic-ad_control-minutes_per_message = Time per message
    .hint = Working time for deleting one message.

tactic-removal = Removal
    .hint = Who breaks the rules again and again, or shows no sign of life for long, is put out of the group and does not come back. The others are bothered less and a full group gets room; those who knew the person lose somebody, and who only reads looks dead.
    .line = after { $after }
tactic-removal-after = Messages against the rules
    .hint = So many lead to removal; 0 for never.
tactic-removal-silent_days = Days without a sign of life
    .hint = So many days without writing, checking in, taking a packet, buying or coming to an event lead to removal; 0 for never.
tactic-removal-minutes_per_person = Time per person
    .hint = Working time for warning, record and explanation.

tactic-answering = Answering
    .hint = The operator answers messages that nobody answered, newcomers first. A reply to a first message makes a second one clearly more likely.
    .line = answers { $share } · mean wait { $delay_hours }
tactic-answering-share = Share answered
    .hint = Share of open messages that are answered while the time lasts.
tactic-answering-delay_hours = Mean wait
    .hint = Mean time from a message to its answer.
tactic-answering-minutes_per_answer = Time per answer
    .hint = Working time for one answer.
tactic-answering-join = Joins in
    .hint = Share of the messages that members have answered in which the operator joins in as well: praises, asks back.

tactic-award = Award
    .hint = Members are honoured in front of everybody. The very active write clearly more afterwards, and newcomers who are honoured leave less; awards given too freely are worth little. Only those who have written are honoured.
    .line = { $people } each time · publicity { $publicity }
tactic-award-people = People each time
    .hint = At most so many people each time; those honoured longest ago come first.
tactic-award-publicity = Publicity
    .hint = 0% nobody notices, 100% a ceremony with a laudation.
tactic-award-yuan = Money per person
    .hint = Money that comes with each award.
tactic-award-minutes_per_award = Time per person
    .hint = Working time for one award.

tactic-cultivation = Cultivating core members (KOC)
    .hint = Personal talks give members who write a role. From talk to talk their standing grows; they write more and look after messages that nobody answered.
    .line = { $people } each time
tactic-cultivation-people = People each time
    .hint = At most so many people each time; those not written to for longest come first.
tactic-cultivation-minutes_per_person = Time per person
    .hint = Working time for one talk.

tactic-conflict_handling = Conflict handling
    .hint = Quarrels among members and complaints about the operator are settled. Those who read along are spared, and those in it are partly reconciled.
    .line = settles { $share }
tactic-conflict_handling-share = Share settled
    .hint = Share of the open conflicts that are taken up while the time lasts.
tactic-conflict_handling-minutes_per_case = Time per case
    .hint = Working time for one conflict.

tactic-announcement = Announcement
    .hint = A notice to the whole group, if wished with @all. It reaches even those who muted the group, and tires people fastest.
    .line = { $notices } · usefulness { $relevance }
tactic-announcement-notices = Notices each time
    .hint = How many notices go out each time.
tactic-announcement-mention_all = Mention @all
    .hint = Whether every member is called, including those who muted the group.
tactic-announcement-relevance = Usefulness
    .hint = 0% pure advertisement, 100% what everybody was waiting for.
tactic-announcement-minutes = Time per notice
    .hint = Working time for one notice.

tactic-private_message = Private message
    .hint = One-to-one messages to chosen members. Brings silent members back more often in the first weeks and does little later; the operator’s time is the limit.
    .line = up to { $people } · warmth { $warmth }
tactic-private_message-people = People each time
    .hint = At most so many people each time; those not written to for longest come first.
tactic-private_message-warmth = Warmth
    .hint = 0% a mass text, 100% written for this person.
tactic-private_message-minutes_per_message = Time per person
    .hint = Working time for one message.

tactic-paid_ads = Paid ads
    .hint = Money for strangers: they come within days and stop within days of the last payment. They are colder than people who find the community themselves; the audience is finite, so it grows dearer.
    .line = { $yuan } each time · { $yuan_per_joiner } a person
tactic-paid_ads-yuan = Money each time
    .hint = Spent on each occasion; 0 means no advertisement.
tactic-paid_ads-yuan_per_joiner = Price per joiner
    .hint = Price of one person who comes, while the audience is fresh.
tactic-paid_ads-audience = Audience
    .hint = People whom the advertisement can win at all; the nearer to the end, the dearer.
tactic-paid_ads-fit = Fit
    .hint = Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.
tactic-paid_ads-minutes = Time each time
    .hint = Working time for one placement.

tactic-referral = Referral campaign
    .hint = Members pass on a poster; inviter and newcomer are rewarded. People whom a friend brought stay longer; the higher the reward, the more come for it alone and go when it ends.
    .line = inviter { $inviter_yuan } · newcomer { $invitee_yuan }
tactic-referral-appeal = Appeal of the poster
    .hint = 0% nobody passes it on, 100% everybody wants to.
tactic-referral-inviter_yuan = Inviter’s reward
    .hint = Money for the inviter for each person who joins.
tactic-referral-invitee_yuan = Newcomer’s reward
    .hint = Money for each person who was brought.
tactic-referral-minutes = Time per day
    .hint = Working time on a day of the campaign.

tactic-partner_exchange = Partner exchange
    .hint = Groups of similar people show one another’s card. Those who come fit well, but partners are few, who has seen the card seldom comes later, and the partner’s card annoys some members here.
    .line = { $partners } · { $people_per_group } each
tactic-partner_exchange-partners = Partners
    .hint = Partner groups, asked one after the other.
tactic-partner_exchange-people_per_group = People per group
    .hint = People in each partner’s group; 0 means nobody to win.
tactic-partner_exchange-response = First response
    .hint = Share who come when they see the card for the first time.
tactic-partner_exchange-fit = Fit
    .hint = Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.
tactic-partner_exchange-minutes = Time each time
    .hint = Working time for one exchange.

tactic-cross_platform = Cross-platform import
    .hint = Followers on another platform are called over. They come within days, some know one another from there, and who did not come the first time seldom comes later.
    .line = { $followers } followers · { $conversion }
tactic-cross_platform-followers = Followers
    .hint = Followers on the other platform; 0 means nobody to call.
tactic-cross_platform-conversion = First conversion
    .hint = Share who come over at the first call.
tactic-cross_platform-acquaintances = Acquaintances
    .hint = Earlier arrivals whom each of them knows.
tactic-cross_platform-fit = Fit
    .hint = Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.
tactic-cross_platform-yuan = Money each time
    .hint = Spent on each call.
tactic-cross_platform-minutes = Time each time
    .hint = Working time for one call.

tactic-sms = Text message (SMS)
    .hint = Paid by the message; it reaches people who muted or folded the group. Few respond, and advertising annoys.
    .line = up to { $people } · { $yuan_per_message } each
tactic-sms-people = People each time
    .hint = At most so many people each time, chosen by lot.
tactic-sms-yuan_per_message = Price of a message
    .hint = Money for one text message.
tactic-sms-relevance = Usefulness
    .hint = 0% pure advertisement, 100% what they were waiting for.
tactic-sms-minutes = Time each time
    .hint = Working time for one mailing.

tactic-positioning = Name and positioning
    .hint = A clear name keeps away those whom its topic concerns less than others, and some of them tell people whom it suits: fewer come, more of the right ones, and they stay longer. A name that promises too much draws more people, who expect much and lose interest soon. It holds until another is given.
    .line = clarity { $clarity } · promise { $promise }
tactic-positioning-clarity = Clarity
    .hint = 0% as vague as no name, 100% nobody can mistake for whom and what for.
tactic-positioning-promise = Promise
    .hint = 0% nothing beyond what there is, 100% the moon.
tactic-positioning-topic = Topic
    .hint = The topic that the name names, in the order of the scenario.
tactic-positioning-minutes = Time for a name
    .hint = Working time for a new name, its description and notice.

tactic-refound = Refounding
    .hint = The core that is still seen is invited into a new group; from then on the operator works only there, and the old group is left to itself. Belonging and habit carry people over; the new group is not muted yet, but friends who stay behind are no longer met.
    .line = core of the last { $core_days } · appeal { $appeal }
tactic-refound-core_days = Core
    .hint = Members who were seen in the last so many days (writing, checking in, taking packets, buying, at events) are the core that is invited; the invitation stays open as long.
tactic-refound-appeal = Appeal
    .hint = How well the move is prepared and explained: 0% nobody follows, 100% everybody knows why.
tactic-refound-minutes = Time each time
    .hint = Working time for one move.

tactic-live_code = Live code
    .hint = One join code that leads on to a new group when one is full, instead of turning people away. Every group has its own talk, and whatever the operator posts must be sent into each.
    .line = up to { $groups }
tactic-live_code-groups = Most groups
    .hint = The most groups looked after at a time; with 1 none opens.
tactic-live_code-minutes_per_group = Time per group
    .hint = Working time for opening a group: name, notice, helpers.

tactic-pitch = Pitch
    .hint = Plain advertising of goods in the group. It sells the more the better the goods suit, the higher the trust and the lower the price; part of what is sold at a discount would have been bought anyway. Too much of it wears trust down and drives people out.
    .line = { $messages } each time · fit { $fit }
tactic-pitch-messages = Messages each time
    .hint = How many selling messages go out each time.
tactic-pitch-fit = Fit
    .hint = 0% nobody wants the goods, 100% just what people were looking for.
tactic-pitch-discount = Discount
    .hint = How much of the price is let off.
tactic-pitch-days_open = Days open
    .hint = Days for which the offer holds.
tactic-pitch-minutes = Time per message
    .hint = Working time for one message.

tactic-featured = Featured goods
    .hint = One list of goods that the operator has chosen. The more goods, the likelier one of them suits; what suits is worth reading, and it feels only half as much like selling as a pitch.
    .line = { $goods } · fit { $fit }
tactic-featured-goods = Goods
    .hint = Goods on the list; 0 means that there is none.
tactic-featured-fit = Fit
    .hint = 0% nobody wants the goods, 100% just what people were looking for.
tactic-featured-days_open = Days open
    .hint = Days for which the list holds.
tactic-featured-minutes_per_good = Time per good
    .hint = Working time for choosing and describing one of the goods.

tactic-group_buy = Group purchase
    .hint = A lower price for so many who buy together. Whoever joins calls close ties; when too few join in time, nobody buys.
    .line = groups of { $group_size } · discount { $discount }
tactic-group_buy-group_size = Group size
    .hint = People who make a group; 0 means that there is no offer.
tactic-group_buy-fit = Fit
    .hint = 0% nobody wants the goods, 100% just what people were looking for.
tactic-group_buy-discount = Discount
    .hint = How much of the price is let off to a full group.
tactic-group_buy-days_open = Days to fill
    .hint = Days in which a group must fill up.
tactic-group_buy-minutes = Time each time
    .hint = Working time for one offer.

tactic-solitaire = Chain sign-up (jielong)
    .hint = A list in the group that everybody sees grow; each name draws further ones. On a list of orders a name is a purchase; any other list is a light action, taken by many who never write.
    .line = appeal { $appeal } · open { $days_open }
tactic-solitaire-orders = A list of orders
    .hint = Whether a name on the list is a purchase; otherwise it is a sign-up or a poll.
tactic-solitaire-appeal = Appeal
    .hint = How attractive the list is, or how well the goods suit: 0% not at all, 100% just what people were looking for.
tactic-solitaire-discount = Discount
    .hint = How much of the price is let off to those on a list of orders.
tactic-solitaire-days_open = Days open
    .hint = Days for which the list is open.
tactic-solitaire-minutes = Time each time
    .hint = Working time for one list.

tactic-giveaway = Giveaway
    .hint = An extra for the first who buy, while there is any. It pulls as a lower price would, but nobody learns to wait for discounts; the extras cost money.
    .line = { $pieces } · worth { $worth_yuan } each
tactic-giveaway-pieces = Extras
    .hint = Extras to be had each time; 0 means that there are none.
tactic-giveaway-worth_yuan = Worth of each
    .hint = What an extra is worth to those who get it.
tactic-giveaway-yuan_per_piece = Cost of each
    .hint = Money for one extra.
tactic-giveaway-fit = Fit
    .hint = Of the goods sold: 0% nobody wants them, 100% just what people were looking for.
tactic-giveaway-days_open = Days open
    .hint = Days for which the offer holds.
tactic-giveaway-minutes = Time each time
    .hint = Working time each time.

tactic-story = Story
    .hint = A post about the people behind the goods, or those who use them, that sells nothing. It is read with interest and wins trust, on which later offers rest.
    .line = quality { $quality }
tactic-story-quality = Quality
    .hint = 0% worthless, 50% like an ordinary member’s message, 100% outstanding.
tactic-story-topic = Topic
    .hint = Which of the community’s topics the story is about; only people who care for it gain interest.
tactic-story-minutes = Time per story
    .hint = Working time for one story.
tactic-story-yuan = Cost per story
    .hint = Money for one story, such as an author’s fee.

tactic-scene = Scene of use
    .hint = A post that shows the goods in use. Readers wish for them for some days and buy more at the full price; it hardly feels like selling.
    .line = fit { $fit } · quality { $quality }
tactic-scene-fit = Fit
    .hint = 0% nobody wants the goods, 100% just what people were looking for.
tactic-scene-quality = Quality
    .hint = How good it is to read: 0% worthless, 50% like an ordinary member’s message, 100% outstanding.
tactic-scene-minutes = Time per scene
    .hint = Working time for one scene.
tactic-scene-yuan = Cost per scene
    .hint = Money for one scene, such as photographs.

tactic-paid_membership = Paid membership
    .hint = Who pays the fee gets a lower price and what others do not get, for 30 days; then everybody decides anew. Fees are income; payers come more often and feel that this is their circle, and pay the lower price also for what they would have bought anyway.
    .line = fee { $fee_yuan } · discount { $discount }
tactic-paid_membership-fee_yuan = Fee
    .hint = Fee for 30 days.
tactic-paid_membership-discount = Members’ discount
    .hint = How much of every price is let off to paying members.
tactic-paid_membership-exclusivity = Exclusivity
    .hint = What only payers get (own channel, advice, early access): 0% nothing, 100% a great deal.
tactic-paid_membership-yuan_per_member = Cost per payer
    .hint = Money for serving one paying member for 30 days.
tactic-paid_membership-minutes = Time each time
    .hint = Working time for each round of asking and serving.

tactic-premium_tier = High-end tier
    .hint = A small circle of those who have spent most, with goods and service of its own. They feel recognised, the more so the fewer they are, and trust more; every place costs money and time, and may have a fee.
    .line = { $places } · { $uplift } dearer
tactic-premium_tier-places = Places
    .hint = Number of places; 0 means that there is no tier.
tactic-premium_tier-uplift = Price uplift
    .hint = How much dearer the tier’s goods are, as a share of the ordinary price; below 0, cheaper. The dearer, the fewer are bought.
tactic-premium_tier-fee_yuan = Fee for a place
    .hint = What a member pays for a place until the tier is filled anew; only those pay to whom it is worth it. 0 for a present.
tactic-premium_tier-yuan_per_place = Cost per place
    .hint = Money for serving one place until the tier is filled anew.
tactic-premium_tier-minutes_per_place = Time per place
    .hint = Working time for one place.

tactic-coupon = Coupon
    .hint = Vouchers for those who tap first, deal hunters most surely. Who holds one buys sooner; part of them would have bought anyway and now pays less.
    .line = { $coupons } · discount { $discount } · valid { $days_valid }
tactic-coupon-coupons = Coupons
    .hint = Coupons each time; 0 means that there are none.
tactic-coupon-discount = Discount
    .hint = How much of the price a coupon lets off.
tactic-coupon-days_valid = Days valid
    .hint = Days for which a coupon is valid.
tactic-coupon-minutes = Time each time
    .hint = Working time each time.

tactic-gift = Gift
    .hint = Presents to chosen members, without any condition, so that they displace nobody’s motives. A present chosen with care brings trust and belonging; a second one within two months does half as much.
    .line = { $gifts } · { $yuan_per_gift } each
tactic-gift-gifts = Gifts each time
    .hint = At most so many each time; those without one for longest come first.
tactic-gift-yuan_per_gift = Cost per gift
    .hint = Money for one present, posting included.
tactic-gift-warmth = Warmth
    .hint = 0% the same for everybody, 100% chosen for this person.
tactic-gift-minutes_per_gift = Time per gift
    .hint = Working time for one present.

tactic-paid_task = Paid task
    .hint = Money for every message. Pay turns what people did for its own sake into work: a little brings less than none, and only a large pay about makes up for it. When it stops, what it displaced takes its time to come back.
    .line = { $pay_yuan } a message · up to { $paid_messages } a day
tactic-paid_task-pay_yuan = Pay per message
    .hint = Money for one message.
tactic-paid_task-paid_messages = Paid a day
    .hint = Messages of one person a day that are paid for.
tactic-paid_task-minutes = Time a day
    .hint = Working time on a day with pay.

## Shocks: what charts say in lower case, or shorter, is in names.ftl
shock-complaint_wave = Complaint wave
    .hint = Some members complain in public; those who read it are upset and trust less. A complaint that is answered burns lower.
shock-complaint_wave-days = Duration
    .hint = Days from the outbreak to the end; fewer complain every day.
shock-complaint_wave-share = Complaining
    .hint = Share of the first day’s visitors who complain in public.
shock-complaint_wave-severity = Severity
    .hint = 0% a trifle, 100% very serious.

shock-ad_flood = Ad flood
    .hint = Accounts that slipped in flood the group with advertising: it lies in the way, annoys and buzzes, and more people mute or leave.
shock-ad_flood-days = Duration
    .hint = Days for which the flood lasts.
shock-ad_flood-ads_per_day = Ads a day
    .hint = Advertisements in every group on a day.

shock-koc_leaves = { mark-koc_leaves }
    .hint = The people who write most leave at once. Their answers and ties go with them, and some who are close to them follow.
shock-koc_leaves-people = People
    .hint = How many of those who have written most and came within two weeks.
shock-koc_leaves-take_along = Taken along
    .hint = Share of those with a strong tie to them who go along.

shock-leaders_pause = { mark-leaders_pause }
    .hint = The people who write most stay away for some time and come back. Meanwhile nobody gets their answers, and ties to them are not felt.
shock-leaders_pause-people = People
    .hint = How many of those who have written most and came within two weeks.
shock-leaders_pause-days = Duration
    .hint = Days for which they stay away.

shock-competitor = Competing group
    .hint = A similar group woos the members: what brought them here they find there. People who feel that they belong hold back.
shock-competitor-days = Duration
    .hint = Days for which it woos.
shock-competitor-overlap = Members reached
    .hint = Share of the members whom it reaches.
shock-competitor-appeal = Its appeal
    .hint = 0% none, 100% far better than this community.

shock-platform_penalty = Platform penalty
    .hint = The platform restricts the group: nobody can join, and the operator does not reach everybody. Members go on talking.
shock-platform_penalty-days = Duration
    .hint = Days for which it lasts.
shock-platform_penalty-joining_blocked = Joining blocked
    .hint = Whether nobody can join.
shock-platform_penalty-reach_lost = Reach lost
    .hint = Share of the members whom the operator cannot reach on a day.

shock-quota_cut = Cut of means
    .hint = Head office takes back a part of working time and money; what no longer fits is left undone.
shock-quota_cut-days = Duration
    .hint = Days for which it lasts.
shock-quota_cut-minutes_lost = Time lost
    .hint = Share of every day’s working time.
shock-quota_cut-budget_lost = Money lost
    .hint = Share of the money at hand and of grants meanwhile.

shock-operator_away = Operator away
    .hint = The operator is on leave or gone. What takes working time is left undone; what runs by itself goes on.
shock-operator_away-days = Duration
    .hint = Days without an operator.

shock-cut_off = Members cut off
    .hint = A platform or region blocks a part of the members at once. They do not want to go; those who stay lose readers, answers and acquaintances.
shock-cut_off-share = Cut off
    .hint = Share of the members who lose access.
shock-cut_off-days = Blocked for
    .hint = Days until they could come back.

## What can be chosen
choice-format-text = Text
choice-format-picture = Picture
choice-format-video = Video
choice-format-live = Live session
choice-counted-messages = Messages
choice-counted-streak = Days in a row
choice-shows-median = Median
choice-shows-ranking = Ranking
choice-manner-delete = Delete
choice-manner-personalise = Personal view
choice-split-lucky = Lucky (random)
choice-split-equal = Equal
choice-who-everyone = Everyone
choice-who-newcomers = Newcomers
choice-who-silent = Silent members
choice-who-at_risk = Members coming less
choice-who-top = Members who write most
choice-platform-wechat_group = WeChat group (at most 500 members)
choice-platform-forum = Own forum (no size limit)
choice-platform-wecom_group = WeCom customer group (at most 500 members, quotas)
choice-platform-qq_group = QQ group (at most 2000 members)
choice-platform-facebook_group = Facebook group (no size limit)
choice-platform-discord_server = Discord server (no size limit)
choice-platform-qa_site = Question-and-answer site (open questions stand in a queue)

## The operator
operator-minutes_per_day = Operator’s time a day
    .hint = Working time for each day. What no longer fits is left undone and counted.
operator-budget_yuan = Budget for 30 days
    .hint = Money for every 30 days; what is not spent is carried over. What cannot be paid is left undone and counted.
operator-hour_yuan = Price of an hour
    .hint = What an hour of the operator costs. It counts in margin and return on investment; with 0 only money does.

## Units behind numbers
count-days = { $count ->
    [one] day
   *[other] days
}
count-min = min
count-h = h
count-yuan = yuan
count-yuan-h = yuan/h
count-min-day = min/day
count-yuan-30-days = yuan/30 days
count-people-day = people/day
count-posts = { $count ->
    [one] post
   *[other] posts
}
count-shares = { $count ->
    [one] share
   *[other] shares
}
count-messages = { $count ->
    [one] message
   *[other] messages
}
count-goods = { $count ->
    [one] good
   *[other] goods
}
count-group_size = { $count ->
    [one] person
   *[other] people
}
count-pieces = { $count ->
    [one] extra
   *[other] extras
}
count-places = { $count ->
    [one] place
   *[other] places
}
count-coupons = { $count ->
    [one] coupon
   *[other] coupons
}
count-gifts = { $count ->
    [one] gift
   *[other] gifts
}
count-paid_messages = { $count ->
    [one] message
   *[other] messages
}
count-notices = { $count ->
    [one] notice
   *[other] notices
}
count-featured = { $count ->
    [one] piece
   *[other] pieces
}
count-answers = { $count ->
    [one] answer
   *[other] answers
}
count-listed = { $count ->
    [one] name
   *[other] names
}
count-first = { $count ->
    [one] message
   *[other] messages
}
count-after = { $count ->
    [one] breach
   *[other] breaches
}
count-groups = { $count ->
    [one] group
   *[other] groups
}
count-ads = { $count ->
    [one] ad
   *[other] ads
}
count-prizes = { $count ->
    [one] prize
   *[other] prizes
}
count-capacity = { $count ->
    [one] place
   *[other] places
}
count-ties = { $count ->
    [one] tie
   *[other] ties
}
count-people = { $count ->
    [one] person
   *[other] people
}
count-ratio = { $count ->
    [one] time
   *[other] times
}
count-founders = { $count ->
    [one] person
   *[other] people
}
