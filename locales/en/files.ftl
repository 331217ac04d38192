### What is wrong with the files of a log, and what was read in them.

problem = { $in-file ->
    [true] { $file }
   *[false] {""}
}{ $line ->
    [0] {""}
   *[other] , line { $line }
}{ $in-column ->
    [true] , column { $column }
   *[false] {""}
}{ $in-file ->
    [true] {": "}
   *[false] {""}
}found { $found }; allowed is { $allowed }
more-problems = { $number } more problems
no-problems = none

## Files
a-readable-file = a file that can be read
unknown-encoding = a text in an encoding that is not known
save-as-utf8 = UTF-8, UTF-16 or GB18030 (GBK); save it as UTF-8 (Excel: Save As → CSV UTF-8; Notepad: Save As → Encoding UTF-8)
zero-bytes = zero bytes, which no text has
a-text-file = a text (CSV, TXT, JSON, XML), a workbook (XLSX) or a ZIP of them

## Times
a-zone = an offset such as +08:00, or the name of a time zone such as Asia/Shanghai

## Names of kinds
kind-table = a table
kind-simulated = the event log of a simulation
kind-wecom-statistic = WeCom: statistic of a customer group by days
kind-wecom-members = WeCom: members of a customer group
kind-wechat = WeChat chat
kind-wechat-txt = WeChat chat as text
kind-chatlab = chat in ChatLab's format
kind-qq = QQ chat
kind-qq-txt = QQ chat as text
kind-whatsapp = WhatsApp chat
kind-discord = Discord channel
kind-slack = Slack channel
kind-slack-users = Slack users
kind-telegram = Telegram chat
kind-zulip = Zulip messages
kind-zulip-users = Zulip users
kind-gitter = Gitter room
kind-discourse = Discourse posts
kind-discourse-users = Discourse users
kind-stack-exchange = Stack Exchange posts
kind-stack-exchange-comments = Stack Exchange comments
kind-stack-exchange-users = Stack Exchange users
kind-meetup-members = Meetup members
kind-meetup-attendees = Meetup attendees

## Forms of files
an-empty-file = an empty file
a-first-line = a first line with the names of the columns
a-known-export = an export of a chat, forum or member list, or a table with names of columns in its first line (see the manual for all kinds)
no-table = no file that holds a table of a log
nothing-left = no row that can be measured
too-many-columns = { $number } columns
fewer-columns = at most { $most }; is the table the right way round?
json-cut = JSON that ends too early, after { $entries } entries
json-broken = JSON that is broken here
a-whole-json = whole JSON; export the file again
no-list = no list of messages or members
a-list = a list of messages or members
xml-broken = XML that is broken
a-whole-xml = whole XML; export the file again
broken-book = a workbook that cannot be read
a-whole-book = a workbook (XLSX) that Excel opens, without a password; or save the sheet as CSV UTF-8
old-book = a workbook of an old version of Excel (XLS)
save-as-xlsx = XLSX or CSV UTF-8 (Excel: Save As)
broken-zip = an archive that cannot be read
a-whole-zip = a ZIP without a password; or unpack it and give the folder
zip-bomb = an archive that is enormous when it is unpacked
a-usual-zip = at most 16 GiB unpacked, packed as text is; or unpack it and give the folder
zip-in-zip = an archive within an archive
a-flat-zip = a ZIP of the files themselves: unpack it once and give what is in it
endless-part = a row, message or entry that does not end within 64 MB, or a line of names within 1 MB
parts-with-ends = parts that end: is a closing quote, a bracket or a line break missing?
a-web-page = a web page (HTML)
export-as-json = an export as JSON, CSV or TXT of the same tool

## Columns
no-such-columns = the columns { $columns }
columns-needed = { $wanted }
wanted = a column { $name } (or say which it is: --column { $name }=COLUMN)
wanted-or-meant = a column { $name } (did you mean { $near }? Then say --column { $name }={ $near })
wanted-and = {" "}and{" "}
a-role = one of { $known }
a-column-option = a role and a column, such as user_id=Author
a-mapping = a mapping file as --save-mapping writes it
most-rows = { $left_out } of { $rows } rows without a time that can be read, the first { $example }
readable-times = times such as 2024-01-31 09:00:00; if the column holds something else, say which holds the times: --column t=COLUMN

## Order of day and month
both-orders = { $first } here and { $second } in line { $other }, of which one must have the day first and the other the month
one-order = one order of day and month in all dates; or write them as 2024-01-31
open-order = { $text }, of which day and month cannot be told apart, and so in the whole file
open-year = { $text }, of which the year may stand first or last, and so in the whole file
ask-year = --dates ymd if the year stands first, --dates dmy if the day does
ask-order = --dates dmy if the day stands first, --dates mdy if the month does

## People and messages
no-such-person = --operator { $name }, which is no account of the log
a-person-of-the-log = a name or identity of the log
one-name-two-messages = the same name as in line { $first }, but another author, time or parent
each-name-once = each message's name once
imperfect = { $what } ({ $number } of them)
only-perfect = no imperfect row, as --strict asks; without --strict they are left out or mended, and listed

## Imperfect rows
row-bad-time = time that cannot be read
row-early-time = time before 2000 (stands for none)
row-future-time = time in the future
row-ragged = more or fewer cells than columns
row-cut-line = last line cut off
row-no-author = author unknown or deleted
row-not-listed = author not in the list of members
row-twice = row that stands twice
row-repeated = row like the one before it
row-orphan = answer to a message that the log does not have
row-odd-kind = type unknown, or not fitting the parent
row-bad-cell = another cell that cannot be read
row-no-join = member without a time of joining
row-never-there = member with neither time of joining nor message
row-member-twice = member listed twice
row-foreign-kinds = column of types with none that is known
row-notice = notice of the system
row-blank = blank row

## What is done with them
rule-left-out = left out
rule-author-unknown = counted among all messages, but as nobody's
rule-joined-first = counted as joined with the first message
rule-once = counted once
rule-kept = kept: they may be two messages of one moment
rule-reply-kept = kept as an answer
rule-kind-by-parent = counted as an answer if it has a parent, else as a post
rule-cell-empty = the cell counts as empty
rule-member-left-out = left out
rule-first-joining = the first row with a time of joining counts
rule-column-passed = the column is passed over
rule-not-a-message = not a message
rule-passed-over = passed over
