### The command line's help, and what can be wrong with a command line.

## The parts of a page of help
usage = Usage:{" "}
arguments = Arguments:
options = Options:
commands = Commands:
command-in-usage = COMMAND
options-in-usage = [OPTIONS]
default-value = {" "}[default: { $value }]
possible-values = {" "}[possible values: { $values }]

## Verbs
stopping = Ctrl-C ends the work with the worlds that are whole; a second one ends it at once.
verb-community-sim = Simulates the members of an online community and compares strategies on the same people and the same luck
    .more =
        Examples:
          community-sim compare preset:bank                      which strategy serves the group better, and how sure is that
          community-sim run preset:qa --worlds 20 --days 90      what to expect of each strategy
          community-sim run plan.json --out results              the same, with CSV files and charts
          community-sim run plan.json --worlds 1 --events e.csv  every action of one world, to the minute
          community-sim contributions preset:bank --strategy B   what each of the plan's tactics contributes
          community-sim diary preset:bank --strategy A --world 1 one member's life, and what decided it
          community-sim measure members.csv events.csv           what a real community's log shows
          community-sim presets show bank > plan.json            a built-in case to start from

        A document is JSON; `community-sim schema` says what may stand in it.
        Exit codes: 0 success, 1 the work failed, 2 a wrong command line or document (one line an error).
verb-run = Run a document and say what to expect of each strategy
    .more =
        Columns of --events: world,strategy,t,day,member,kind,target,item,value, sorted by world, strategy and time.
          member  who did it; empty for the operator. f12 is founder 12, a103 arrival 103, i7 guest 7, in every strategy alike
          target  the member it is directed at
          item    the message or packet that it makes; for reply, operator_reply, light, packet_taken, event_attended,
                  award and purchase the one that it answers or concerns
          value   money, streak or reason, as the kind has it; for reply and operator_reply the number of the message that
                  it makes, which later replies name
verb-compare = Compare the strategies of a document world by world: same people, same luck
    .more = { verb-run.more }
verb-contributions = What each tactic of a plan adds to the aim, the cost and the hours, and what remains of it after its end
    .more =
        Up to eight tactics every subset of them is run once a world; with more, orders in which they could be added are drawn.
        { stopping }
verb-risks = Every kind of shock on every plan, and what choosing a plan costs where another one would have been best
    .more = { stopping }
verb-sensitivity = Which assumptions the choice between plans rests on, and at which values another plan becomes the best
    .more =
        All assumptions are screened over their plausible ranges together (Morris), then those that matter most to the best plan's lead over
        the next are looked at closely: their shares of its variance (Sobol), what the plans reach along their ranges, and where
        the lead is lost. With 100 worlds this takes some minutes of a processor; the `closely` part of --json has all curves.
        { stopping }
verb-optimise = Search the best plans under the operator's money and minutes, over tactics, rhythms, doses and hours
    .more =
        Plans are made of the tactics of the document's strategies. Each is tried in a few worlds; kept is what no other plan beats in
        aim, money and hours at once (NSGA-II), keeps the platform's rules and reaches the targets asked for. The front is run again
        on fresh luck, with what every dose does; `plan` in --json can be put into a document.
        { stopping }
verb-report = Compare as `compare` does, and put it with what it rests on on two pages for printing
    .more =
        The folder gets the files of `compare --out`, with report.html: question, plans, curves, numbers with their intervals, money and work,
        what each tactic of the leading plan contributes, what would change the choice, assumptions, evidence, limits. At the modest depth
        the studies look at 20 worlds and at five assumptions closely, which takes a minute or so; at the full one as their own verbs do.
        Ctrl-C leaves out what is not finished, and the report says so.
verb-merge = Put parts together that `compare --shard` has written, on any machines and in any order, and say what `compare` would
    .more =
        for i in 1 2 3 4; do community-sim compare plan.json --worlds 20000 --shard $i/4 --out part$i; done
        community-sim merge part1 part2 part3 part4
        The numbers are those of one run, to the bit. A part that is given twice, missing, changed, of another document or of another
        version is refused. Where the document has a posterior (that of a calibrated group), its worlds are run once more, to tell
        luck from what is not known of the group; Ctrl-C leaves that out.
verb-diary = Tell one member's life in one world of one strategy, and what decided how it ended
verb-evidence = Hold the model to what is known of real communities: every row with its target and whether it is met
    .more =
        A row passes when the median over the worlds of its first figure, and of every figure marked `met` without brackets,
        lies in the target band, and its conditions hold. Figures in brackets are shown and do not decide. A row that is not
        modelled never passes.

        A search is described by JSON; only `free` must be there:
        {"  {"} "free": [ {"{"} "place": "need_weight" {"}"},
        {"              {"} "place": "forum:scenario.segments[0].visits_per_week", "low": 0.3, "high": 3, "log": true {"}"} ],
            "cases": ["forum"], "rows": {"{"} "K02": 1, "K13": 2 {"}"}, "curves": {"{"} "posting_survival": 1 {"}"},
            "further": 0.5, "worlds": 4, "seed": 42, "sample": 0, "step": 0.2 {"}"}
        A place is a model parameter (its range is the table's unless given) or a field of one case: forum, qa or chat. Without
        `rows` every population row counts, without `curves` those that a community is known by. The loss is the weighted mean
        of squared distances in half-widths of the bands; `further` weighs figures that do not decide. The shipped numbers are
        tried first, then `sample` sets spread evenly, then CMA-ES with first steps of `step` of the ranges. Every evaluation
        runs the same worlds.
verb-measure = Measure a community's log, real or simulated: every statistic by which communities are compared
    .more =
        Files, folders and ZIPs are recognised by what they hold: exports of WeChat, QQ, WeCom, WhatsApp, Discord, Slack, Telegram,
        Zulip, Gitter, Discourse, Stack Exchange, Meetup; sums of days; and any table (CSV, XLSX, JSON) with names of columns:
          members  user_id, joined; and, where known, is_manager (1 for operators), last_visit, light_actions, invited_by, muted,
                   left, spent
          messages t, user_id; and, where known, item_id, parent_item (empty for a post), to_user_id,
                   type (post, question, answer, comment, reply), score
          days     t, and some of members, joins, leaves, active, posters, messages
        One table is enough; what it cannot say is shown as –. Names of people and texts of messages are not kept.
        A number has its cases beside it; `target` names the row of `community-sim evidence` to which it belongs.
verb-calibrate = Find what one group's log or sums of days tell of its people, and foretell the days ahead under each plan
    .more =
        Reads what `measure` reads. The people of the case are changed by a few factors (visits, messages, how long the interest
        lasts and so on), of which some thousand sets are simulated over the same days; those remain that give days like the real
        ones. What the log does not tell of a factor stays as uncertain as before. Who joined is given where it is known.
        With --out, calibrated.json is a document for every other verb, whose worlds differ in what is not known of the group.
        Ctrl-C loses nothing where --out or --state is given: the same command goes on from there. Without --state the finished
        simulations are in trials.jsonl in the folder of --out, and are removed when the results stand there.
verb-presets = List the built-in cases, or show the document of one
verb-show = Print the document of a built-in case
verb-schema = Print the JSON Schema of documents
verb-odd = Describe the model in the form of the ODD protocol, as Markdown
    .more = Headings and prose are in the language asked for; what the model's tables say stands in English.

## Arguments: of every verb, or of the one that the message names
argument-help = Print help
argument-version = Print version
argument-lang = Language of what is printed and drawn [default: that of LC_ALL, LC_MESSAGES or LANG]
    .value = LANGUAGE
argument-json = Print JSON and nothing else
argument-document = A document, `preset:NAME` for a built-in case, or `-` for standard input
    .value = EXPERIMENT.json|preset:NAME
argument-strategy = Only this strategy, by its name in either language or how only one of them begins; may be repeated, the first is the baseline
    .value = NAME
argument-contributions-strategy = Only this strategy, by its name in either language or how only one of them begins; may be repeated
    .value = NAME
argument-orders = Pairs of orders to draw for each world where a plan has more than eight tactics
    .value = N
argument-state = Keep every finished world in this file and, where it has some, go on from there
    .value = FILE
argument-without-baseline = Leave out the plan that does nothing, which is added where the document has none
argument-day = Day on which the shocks strike, from 1 [default: the middle of the run]
    .value = D
argument-sets = Sets of assumptions to draw
    .value = N
argument-set-worlds = Worlds of each set
    .value = N
argument-within = By which share of the way to the ends of their plausible ranges assumptions are moved
    .value = SHARE
argument-trajectories = Trajectories of the screening; each moves every assumption once
    .value = N
argument-closely = Assumptions to look at closely
    .value = N
argument-rows = Rows of points behind the shares of variance, best a power of two
    .value = N
argument-point-worlds = Worlds of each point of screening and shares of variance
    .value = N
argument-budget = Money of every plan for 30 days [default: the most of the document's strategies]
    .value = YUAN
argument-minutes = Working time of every plan on a day [default: the most of the document's strategies]
    .value = MINUTES
argument-least-retention = Share of those who join who must still come a month later
    .value = SHARE
argument-least-roi = Return on investment to reach: added revenue less cost, divided by cost
    .value = RATIO
argument-daily = Write every daily series of every world to this CSV file while they are run; above 2,000 worlds --out keeps no daily.csv
    .value = FILE.csv
argument-depth = How deeply contributions and flip points are looked for
    .value = DEPTH
argument-wage = What an hour of the operator costs, for the return on investment [default: the most of the document's strategies]
    .value = YUAN
argument-plans = Plans to try; the search ends with a whole generation
    .value = N
argument-search-worlds = Worlds of each plan tried
    .value = N
argument-front = Plans of the front to run again on fresh luck, in the document's number of worlds
    .value = N
argument-random = Draw plans at random instead of searching, to compare with
argument-diary-strategy = The strategy, by its name in either language or how only one of them begins [default: the first]
    .value = NAME
argument-operator = An operator, by name or identity; operators answer but are not measured
    .value = NAME
argument-utc-offset = Time zone of the group's clock: +08:00, or a name such as Asia/Shanghai [default: UTC]
    .value = ZONE
argument-dates = What stands first where the dates do not tell: dmy, mdy, ymd
    .value = ORDER
argument-column = A column that is called otherwise, such as user_id=Author; may be repeated
    .value = ROLE=COLUMN
argument-mapping = Columns, time zone and order of dates from a file that --save-mapping wrote
    .value = FILE.json
argument-save-mapping = Save them for the next time
    .value = FILE.json
argument-strict = Refuse imperfect rows instead of leaving them out or mending them
argument-case = The people to begin from, and the plans: a built-in case or a document of your own, whose dates are then the group's and whose first plan is what was done until now
    .value = NAME|FILE
argument-days-ahead = Days after the last one to foretell
    .value = D
argument-hold-back = Days at the end to leave out, and to judge the forecast by
    .value = D
argument-simulations = Simulations from which the factors are found
    .value = N
argument-calibrate-worlds = Worlds with the factors found, for fit and forecast
    .value = N
argument-calibrate-out = Write calibrated.json (not with --hold-back), summary.json and fit.csv into this folder
    .value = DIR
argument-measure-strategy = Only this strategy of a simulated log, instead of each
    .value = NAME
argument-days = Days to simulate, instead of the document's
    .value = D
argument-worlds = Worlds to run, instead of the document's
    .value = N
argument-evidence-worlds = Worlds of each case
    .value = N
argument-seed = Number that all luck follows from, instead of the document's; `random` draws a fresh one and tells it
    .value = S|random
argument-evidence-seed = Number that all luck follows from
    .value = S
argument-out = Write summary.json, daily.csv, daily_quantiles.csv, charts/*.svg and report.html into this folder
    .value = DIR
argument-evidence-out = Write what is found into this folder: evidence.json and evidence.html, search.csv and search.json, and so on
    .value = DIR
argument-odd-out = Write into this file instead of standard output
    .value = FILE
argument-events = Write every action of every world into this file
    .value = FILE.csv
argument-until-sure = Run only as many worlds as it takes to know which strategy is best by the aim, more of those that are close; --worlds is the most
argument-shard = Only part i of n of the worlds, written into the file that --out names; `community-sim merge` puts the parts together
    .value = i/n
argument-parts = Files that `compare --shard` has written, all of them
    .value = PART
argument-threads = Threads to work on; the results are the same for any number [default: one for each processor]
    .value = T
argument-diary-world = The world, from 1
    .value = W
argument-measure-world = Only this world of a simulated log, instead of the median of all
    .value = W
argument-member = The member, as the event log writes it: f12 is founder 12, a103 arrival 103, i7 guest 7, in every strategy alike [default: list telling cases and tell the first]
    .value = M
argument-row = Only these rows
    .value = K01
argument-search = Instead: move the numbers that this file calls free until rows and replayed curves fit best
    .value = FREE.json
argument-sensitivity = Instead: move every parameter of the model, or with --search what its file calls free, by a tenth and a quarter of its range, and say which rows turn
argument-tactics = Instead: what every kind of tactic does in a standard case
argument-held-out = Instead: fit the replays to the first half of the real logs in this folder (edgeryders_members.csv and so on), and judge them on the second
    .value = DIR
argument-evaluations = Sets of numbers that a search tries at least; it ends with a whole generation
    .value = N
argument-files = Exports of one community: files, folders, ZIPs; or an event log that `run --events` wrote
    .value = FILE
argument-name = Its name
    .value = NAME

## What is wrong with a command line
see-help = { $error } (see --help)
similar = ; tip: a similar { $what ->
    [argument] argument
    [subcommand] subcommand
   *[value] value
} exists: '{ $name }'
unknown-argument = unexpected argument '{ $argument }' found
unknown-subcommand = unrecognized subcommand '{ $name }'
missing-arguments = the following required arguments were not provided: { $arguments }
missing-subcommand = '{ $name }' requires a subcommand but one was not provided: { $known }
repeated-argument = the argument '{ $argument }' cannot be used multiple times
conflicting-arguments = '{ $argument }' cannot be used with '{ $others }'
missing-value = a value is required for '{ $argument }' but none was supplied
needless-value = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
invalid-value = invalid value '{ $value }' for '{ $argument }': { $reason }
one-of = allowed is { $values }
