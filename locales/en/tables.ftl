### What is wrong with the event log of a simulation.

## The table and its first line
no-line = no line
no-such-column = no column of this name, but { $columns }
line-with-column = a first line with the column { $name }
no-event = no event
some-event = one event or more

## Lines and cells
cells = { $number } cells
as-many-cells = as many as there are columns, { $width }
endless-quote = a quote that never ends
text-after-quote = text after a closing quote
quoted-cell = a cell in double quotes, any quote in it doubled
empty-cell = nothing

## What a cell may hold
a-time = a time YYYY-MM-DDTHH:MM:SS from 2000 to 2100
a-count = a whole number, 0 or more
a-number = a number
a-person = a person such as f12, a103 or i7, or nothing
day-of-run = a whole number from 0 to { $longest }
days-from-first = the days from { $first }, the world's first day, to the row's time
day-within-calendar = a day that makes the world's first day one from 2000 to 2100
number-of-reply = for a reply, the number of the message that it makes
