### What is wrong with the tables of a log.

table-error = { $table-name ->
    [members] members
   *[events] events
}{ $line ->
    [0] {""}
   *[other] , line { $line }
}{ $in-column ->
    [true] , column { $column }
   *[false] {""}
}: found { $found }; allowed is { $allowed }
more-errors = { $number } more errors
no-errors = none

## The table and its first line
no-line = no line
a-first-line = a first line with the names of the columns
no-such-column = no column of this name, but { $columns }
line-with-column = a first line with the column { $name }
event-log = a log as `run --events` writes it, with the columns { $columns }; of a real community give two tables: measure MEMBERS.csv EVENTS.csv
no-event = no event
some-event = one event or more

## Lines and cells
cells = { $number } cells
as-many-cells = as many as there are columns, { $width }
endless-quote = a quote that never ends
text-after-quote = text after a closing quote
quoted-cell = a cell in double quotes, any quote in it doubled
empty-cell = nothing
as-in-line = { $name }, as in line { $at }
each-name-once = each name once

## What a cell may hold
a-name = a name or number
a-member = the user_id of a member
a-time = a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100
a-flag = 1 or 0
a-count = a whole number, 0 or more
a-whole-number = a whole number
a-number = a number
an-amount = an amount of money, 0 or more
a-type = post, question, answer, comment or reply
nothing-as-topic = nothing, as a post or question opens a topic
item-answered = the item that the answer or comment belongs to
a-person = a person such as f12, a103 or i7, or nothing
day-of-run = a whole number from 0 to { $longest }
days-from-first = the days from { $first }, the world's first day, to the row's time
day-within-calendar = a day that makes the world's first day one from 2000 to 2100
number-of-reply = for a reply, the number of the message that it makes
