### What the trade knows of operating a community: rows, their figures and their cases.

bank = a bank's customers
merchant = a merchant's customers
coffee = a chain of coffee shops
course = a paid course
mothers = mothers
of-the-other-arm = of the other plan's
points = points

t01-name = Nobody looks after the customers
t01-definition = A customer group without an operator, against the sensible plan, over half a year with platform rules off: it lives on its start for two weeks and then goes quiet, fills with advertising, is muted and folded; deleting advertising alone brings it below 15 %.
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
t06-definition = A good post a day on the group's own topic against none: those who only read stay more, members write as much as before, those whom it does not concern do not gain; ten a day do worse than one, a worthless one worse than none.
t06-lurkers = retention after 30 days of those who only read
t06-messages = messages by members
t06-unconcerned = retention of those whom the topic does not concern
t06-ten = retention with ten posts a day, above one
t06-worthless = retention with a worthless post, above none

t09-name = Calls to everybody wear out
t09-definition = Calls to everybody (@所有人) daily, weekly and monthly: the first brings people, the third of a week at most half as many; after two months daily calls that concern few do worse than weekly ones; a weekly call that concerns everybody does no harm.
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
t11-case = WeChat group, a check-in that stays free, or earns ¥3 a day, or a fen
t11-paid = check-ins while ¥3 a day are paid
t11-fen = check-ins while a fen is paid
t11-keen = a month later: those who checked in anyway
t11-others = a month later: the others

t17-name = Doses behave
t17-definition = Five times as much brings at most twice as much, and five copies of a tactic what a fivefold dose brings (weekly active in the last 28 days; two points are allowed for).
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
t05-case = running club, an event on day 60 online, face to face, or none
t05-ties = new pairs who answer each other, for each attender, less one and a half times those of online
t05-visits = attenders' visits in the second month, face to face above online
t05-offline = attenders' visits in the second month, face to face above none
t05-messages = attenders' messages, above visits

t14-name = Red envelopes alone
t14-definition = A packet every third day for two months: a burst while they run, at most a quarter of it left two months later, and deal hunters lose most.
t14-case = WeChat group, two months of red envelopes, or none
t14-during = daily visitors while they run
t14-left = visitors two months later, less a quarter of the gain
t14-hunters = deal hunters' visits afterwards, beside those of the others
