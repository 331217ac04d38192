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
