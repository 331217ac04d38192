### What one group's log tells of its people.

## What is known of days
field-members = members
field-joins = joins
field-leaves = leaves
field-active = active members
field-posters = members who write
field-messages = messages

## Statistics
level = { $field }, days { $first }–{ $last }
unrest = { $field }: how much a day differs from the next
most = { $field }: the greatest day

## Steps
step-round = Simulations, round { $number } of { $of }
step-fit = Fit
step-ahead = Days ahead
of = { $name }, { $first } to { $last }
