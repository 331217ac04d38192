### What the trade knows of operating a community: rows, their figures and their cases.

bank = a bank's customers
merchant = a merchant's customers
coffee = a chain of coffee shops
course = a paid course
mothers = mothers
of-the-other-arm = of the other plan's
points = points
judgement-of-the-trade = judgement of the trade

t01-name = Nobody looks after the customers
t01-definition = A customer group without an operator, against the sensible plan, over half a year with platform rules off: it lives on its start for two weeks and then goes quiet, fills with advertising, is muted and folded; deleting advertising alone brings it below 15 %.
t01-source = judgement of the trade; 87 % see much junk in groups, 59.9 % clear dead ones regularly: China Youth Daily 2020
t01-day-14 = weekly active on day 14, of the plan's
t01-end = weekly active in the last 28 days, of the plan's
t01-founders = founders' visits in the last 28 days, of the plan's
t01-junk = advertising and off-topic of what is written (or hardly anything is)
t01-shut-out = muted, folded or unopened for 14 days, above the plan's
t01-order = advertising in the second week of deleting it

t04-name = A clear name chooses
t04-definition = A name that says for whom and what for: fewer come, more of the right ones, they stay longer; a promise that is not kept does the reverse; where one kind of people comes, nothing changes.
t04-mixed = two kinds of people come, one for the named topic
t04-uniform = one kind of people comes
t04-arrivals = arrivals
t04-right = share whom the named topic concerns most
t04-retention = retention after 30 days
t04-same = the same, of the same persons
t04-active = weekly active in the last 28 days
t04-promise-arrivals = arrivals under a promise that is not kept
t04-promise-retention = retention after 30 days under it
t04-uniform-active = weekly active in the last 28 days

t06-name = Worthwhile content keeps readers
t06-definition = A good post a day on the group's own topic against none: those who only read stay more, members write as much as before, those whom it does not concern do not gain (1 point at most); ten a day do worse than one, a worthless one worse than none.
t06-source = judgement of the trade; operators' posts do not move writing: Cottica, +.001 (n. s.)
t06-lurkers = retention after 30 days of those who only read
t06-messages = messages by members
t06-unconcerned = retention of those whom the topic does not concern
t06-ten = retention with ten posts a day, above one
t06-worthless = retention with a worthless post, above none

t09-name = Calls to everybody wear out
t09-definition = Calls to everybody (@所有人) daily, weekly and monthly: the first brings people, the third of a week at most half as many; after two months daily calls that concern few do worse than weekly ones; a weekly call that concerns everybody does no harm.
t09-source = read: 3.5-fold opening in the next hour (Bell et al. 2023), more generic pushes, more uninstalls and no more opening (Wohllebe et al. 2021)
t09-case-2 = calls that concern few (.2)
t09-case-5 = calls that concern half (.5)
t09-case-10 = calls that concern everybody (1)
t09-first-day = visitors on the day of the first call
t09-third = visitors brought by the third call of a week, less half of what the first brings
t09-daily-active = weekly active under daily calls, beside weekly ones
t09-daily-members = members under daily calls, beside weekly ones
t09-weekly = weekly active under weekly calls, beside none

of-none = of the number without it

t11-name = Paid check-ins
t11-definition = Check-ins that are paid for thirty days: ¥3 a day lifts them, a fen does not; a month later those who checked in anyway do so less than without the pay (in standard deviations), the others about as often.
t11-source = read: Deci, Koestner & Ryan 1999 (d −.40 after the reward); Patel et al. 2018 (no difference left in 13 weeks)
t11-case = WeChat group, a check-in that stays free, or earns ¥3 a day, or a fen
t11-paid = check-ins while ¥3 a day are paid
t11-fen = check-ins while a fen is paid
t11-keen = a month later: those who checked in anyway
t11-others = a month later: the others

t16-name = A plan lives on what it names
t16-definition = Every tactic of every built-in plan of four and more left out in turn, on the same people and luck: those that the plan names as what makes it win (or fail) do most, and none of the others costs more than 1 % of the aim.
t16-source = judgement of the trade: a plan lives on what it names, and nothing in it harms
t16-lead = what the named tactics do more than the others, on the mean (harm, where the plan fails)
t16-most = in every plan each named tactic does more than any other
of-the-aim = of the aim
t16-bank-a = the bank's customers, plan A
t16-bank-b = the bank's customers, plan B
t16-bank-c = the bank's customers, plan C
t16-beauty-b = the beauty group, plan B
t16-beauty-c = the beauty group, plan C
t16-bottle-b = the bottle campaign, plan B
t16-bottle-c = the bottle campaign, plan C
t16-coffee-b = the coffee chain, plan B
t16-coffee-c = the coffee chain, plan C
t16-course-b = the paid course, plan B
t16-course-c = the paid course, plan C
t16-merchant-b = the merchant's group, plan B
t16-merchant-c = the merchant's group, plan C
t16-mothers-b = the mothers' group, plan B
t16-mothers-c = the mothers' group, plan C
t16-qa-c = the questions and answers, plan C
t16-reading-b = the reading club, plan B
t16-reading-c = the reading club, plan C
t16-running-b = the running club, plan B
t16-running-c = the running club, plan C

t17-name = Doses behave
t17-definition = Five times as much brings at most twice as much, and five copies of a tactic what a fivefold dose brings (weekly active in the last 28 days; two points are allowed for).
t17-source = judgement of the trade: diminishing returns
t17-content = posts a day
t17-check-in = check-ins, every fifth day or daily
t17-packets = money in a weekly red envelope
t17-events = online events, monthly or every sixth day
t17-calls = calls to everybody a week
t17-answers = share of the messages answered
t17-welcome = share of the newcomers greeted
t17-five = gain of five times as much, less twice that of once
t17-copies = gain of five copies, less that of five times as much
t17-once = gain of once
t17-five-times = gain of five times as much

t05-name = Meeting in person ties closer
t05-definition = One event face to face against the same one online: more new ties that are used again within two months, more visits by those who were there in the second month, and no more talk than visits.
t05-source = read: new ties made at meetings bring people back (Sander 2005; Sessions 2010); direction only
t05-case = running club, an event on day 60 online, face to face, or none
t05-ties = new pairs who answer each other, for each attender, less one and a half times those of online
t05-visits = attenders' visits in the second month, face to face above online
t05-offline = attenders' visits in the second month, face to face above none
t05-messages = attenders' messages, above visits

t14-name = Red envelopes alone
t14-definition = A packet every third day for two months: a burst while they run, at most a quarter of it left two months later, and deal hunters lose most.
t14-source = judgement of the trade: the crowd that money draws goes with the money
t14-case = WeChat group, two months of red envelopes, or none
t14-during = daily visitors while they run
t14-left = visitors two months later, less a quarter of the gain
t14-hunters = deal hunters' visits afterwards, beside those of the others
t14-partners = people whom takers answer while they run, above the same persons' without packets

t07-name = A price has its price
t07-definition = The dearer the goods, the fewer are bought, and the faster so; what is left after the goods is greatest in between; the dearer a place, the fewer take it, and hardly anybody for ¥10,000; at four times its fee a membership keeps less than three in ten.
t07-source = read: mean of 1,851 price elasticities −2.62 (Bijmolt, van Heerde & Pieters 2005); the rest is judgement of the trade
t07-unit = price elasticity
t07-priced = coffee shops' customers, prices from .5 to 4 times their own
t07-places = coffee shops' customers, a place for ¥1 to ¥10,000
t07-members = coffee shops' customers, a membership for ¥20 or ¥80
t07-elasticity = price elasticity at the case's own price
t07-rising = elasticity at high prices, above that at low ones
t07-step = least fall of purchases from step to step
t07-four = purchases at four times the price, of those at the own price
t07-inner = contribution after goods in between, above that at the ends
t07-fee-step = least fall of those who pay from step to step
t07-dearest = of the buyers, those who pay ¥10,000 for a place
t07-membership = members who pay four times the fee, of those who pay the fee

t08-name = A new group saves a dying one
t08-definition = The core that is still seen is invited into a new group, against the same persons in the old one: from a dying group (less than two in ten visit in a week, more than three in ten messages are advertising) it writes more two months later, and three to eight in ten follow; a healthy group gains nothing.
t08-dying = a dying group that is looked after from day 120, in the old group or in a new one
t08-healthy = a healthy group, the same two ways
t08-core = what the core writes two months later
t08-follow = of the core, those who follow
t08-active = weekly active before, of the members
t08-junk = advertising before, of what is written
t08-messages = messages a day before that keep the rules

t10-name = Buying together brings people
t10-definition = The same discount for everybody or only for full groups: where members know one another, groups of five bring at least one outsider per twenty buyers, groups of ten more than groups of three; who comes buys less at the full price, and more is sold; where nobody knows anybody, nobody comes and nothing more is sold.
t10-unit = people a buyer
t10-tied = a shop's group whose members talk
t10-silent = a shop's group in which nobody talks
t10-outsiders = outsiders for each buyer in groups of five
t10-ten = outsiders by groups of ten, above those of three
t10-none = outsiders by groups of five
t10-full-price = their purchases at the full price in two months, less those of people who came by themselves
t10-revenue = revenue with groups of five, of that with the discount for everybody

t12-name = A public award
t12-definition = The most active are honoured in public: the first time they write 30 to 90 % more, a second time within two months at most half of that; the others visit and write about as before, and do not mute the group for it.
t12-source = read: Restivo & van de Rijt 2012, +.60; the second award and the spectators are judgement of the trade
t12-case = a bank's customers: never honoured, once, or twice
t12-first = messages of those honoured after the first award
t12-second = what the second does, less half of what the first did
t12-visits = visits of the others
t12-messages = messages of the others
t12-muted = the others who mute the group, above those without an award

t13-name = Removing members
t13-definition = Where spammers are removed the others stay more, and a full group without its dead accounts takes in more people; but an operator sees only who shows no sign of life, and where half only read, removing those costs at least 5 % of the monthly active.
t13-flood = a group full of spam: removed after two messages, or not
t13-full = a full group: removed after 60 days without a sign of life, or not
t13-readers = a group half of whom only read: removed after 60 days, or not
t13-kept = retention of the others after 30 days
t13-joined = people who joined
t13-active = monthly active

questions = a question-and-answer site

t02-name = Left alone
t02-definition = A running club with a good start is left alone after a month; read on days 62 to 90. Where its founders each know four others (an assumption of the case), meet and have three living ties or more it keeps at least eight tenths; the same people as strangers who never meet keep less than 65 %.
t02-source = judgement of the trade; activity kept alive by contact between active members, or decay: Ribeiro 2014; groups of friends who meet live: Qiu et al. 2016
t02-circle = running club founded by friends that meets every week, left alone on day 30 or not
t02-strangers = the same people without meetings, left alone on day 30 or not
t02-visitors = daily visitors of the group left alone, of those under the plan
t02-ties = living ties a member on day 30

t03-name = Answers
t03-definition = Nine in ten messages are answered within two hours, against none: newcomers whom no member answers within two hours write again more often by 5 to 12 points; of all newcomers 0 to 5 more in streams and 2 to 8 more on a forum, hardly any where members answer within minutes; nobody stays less, at most two in a hundred more mute, and the sooner the better.
t03-source = read: Joyce & Kraut 2006, .44 to .56; measured: Edgeryders +.091 and Slack +.067 at equal early activity, Gitter rooms +.039 to +.109; the rest is judgement of the trade
t03-lively = a lively chat whose members answer within minutes
t03-alone = newcomers left alone who write again
t03-all = all newcomers who write again
t03-answered = first messages that a member answers within two hours
t03-kept = retention after 30 days of those answered
t03-muted = members who have muted the group
t03-sooner = those who write again when answered within two hours, above a day later

t15-name = People leave for the cause that there is
t15-definition = Four communities with one cause of leaving each (nobody answers, a flood of advertising, a circle of friends whose leaders go, a campaign that ends): taking it away lowers the rate of leaving (leavers ÷ mean members) more than taking any other away, and its share of the recorded reasons is at least twice that without it.
t15-unanswered = a forum where nobody answers
t15-flooded = a group full of advertising
t15-dead = a circle of friends whose leaders go
t15-ended = a group whose campaign ends
t15-helps = lower rate of leaving without the cause than without any other
t15-recorded = its recorded share, less twice that without it
