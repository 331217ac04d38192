### What no table of the model can say of it: the headings and the sentences between the generated parts.

title = ODD protocol of community-sim
introduction = This document describes the model in the form of the ODD protocol (Overview, Design concepts, Details: Grimm et al. 2006, 2010, second update 2020). Engine { $version } wrote it, from the tables that it reads when it runs: the parameters, the state variables, the phases of a day, the terms of the decision to leave, the JSON Schema of documents, and the definitions of daily series and outcomes.
purpose = 1. Purpose and patterns
purpose-text =
    Purpose: to compare plans for running a community on the same people and the same luck, so that operators and trainers see why members come, fall silent and leave, and what each tactic costs in money and working time and brings in return. The model serves teaching and the comparison of plans; it does not forecast one real community.

    In one sentence: a community is people who found something worth staying for; an operator can change what they meet there, at a cost; the curves are what the people then do. A tactic acts only through members' needs, attention, ties, trust and habit (and their expectation of money), never by adding a number to a curve.

    Patterns: the model is held to the following facts, all at once. `community-sim evidence` tries every row and prints the simulated value, its spread over seeds, and whether it lies in the band. A population row is a statistic of one community; a causal row is the difference between treatment and control on the same people and luck.
entities = 2. Entities, state variables, and scales
entities-text =
    There are five kinds of entities:

    - **Persons**: the same person before joining, as a member, and after leaving. Traits (drawn from the segment, kept for life) and state are the columns of the table below, which are the engine's own.
    - **Groups**: messages and members. A brand may have several groups at once; a forum is one group without a limit. A message has an author, a topic, a minute, whether it opens a topic, and the answers it has had; an operator's message has a quality besides. Messages are kept for as long as anybody may answer them.
    - **Ties**: at most eight a person, each with a strength that fades; a new tie takes the place of the weakest.
    - **The operator**: working time a day, an account in fen, and a list of scheduled tactics. A tactic that does not fit into the time or the money is left undone and counted.
    - **The environment**: the platform's rules, the date and weekday, and the people who come by themselves.

    Scales: a step is a day; a run has at most { $days } days and { $people } people. Actions within a day carry a minute, which serves their order, response times and the event log alone. There is no space: nearness is ties and the relevance of topics.
persons = 2.1 Traits and state variables of persons
platforms = 2.2 Platforms
process = 3. Process overview and scheduling
process-text = Time passes in days. Every day goes through these phases in this order, which is the list that the engine runs. Phases that concern everybody update all at once (all decide before the first acts); the others go over people in the order of joining. Every draw is a function of seed, world, purpose, day and person, so the order of processing touches nobody's luck.
parts-text = Behind each phase stand the parts of the world that it reads and those that it changes; it gets these and no others. The parts:
phase-parts = Reads { $reads }; changes { $changes }.
concepts = 4. Design concepts
series = 4.1 Daily series
outcomes = 4.2 Outcomes
events = 4.3 Kinds of events
initialisation = 5. Initialization
initialisation-text =
    On the first day the founders join, without ties unless the scenario says how many of the others they know, with the state of the column “at joining” in table 2.1; traits are drawn from the segments' distributions and depend on seed, world and the person's number alone. Later people are made in the same way on the day when they come. Where the scenario says what the group is like today (`today`), it has grown up before: some members found it, more than there will be, its strategy's tactics without a first day are done all along, and of those who have stayed as many are chosen as there are today. How many founded it and by how much everybody's visits, messages, muting and folding differ from the segments' is found once for a document, so that the figures are met on the mean of trial worlds. A person's traits:

    { $born }

    Initialization follows from these fields of the document; each built-in case gives its own values (`community-sim presets show NAME`):
free-numbers = Free numbers of a group
free-numbers-text = How the people of one group differ from those of the scenario is not known beforehand: `community-sim calibrate` finds it from the group's log, as factors on the numbers below. Before a log is seen each factor's natural logarithm has a normal distribution with mean 0 and the standard deviation of this table; what the log tells of the factors stands in the field `posterior` of the document as a normal distribution of all logarithms together, from which every world draws its own people, the same under every plan. A number of which the log tells nothing stays as wide as it was; one that changes nothing in the scenario is left out. `inflow` is found only where the log does not say who joined (where it does, the people who will come are as uncertain as those who came lately, at most as in this table), `size` only where it says neither who joined nor how many members there are.
input = 6. Input data
input-text = Input is a JSON document (format `community-sim/1`): strategies with their schedules, the operator's time and budget, the people who come (a mean, or the real number of each day), and assumptions that differ from the table of parameters. A replay of a real community takes the daily numbers from that community's log and sets survival, inequality and reply curves beside the measured ones; built-in replays carry their source and licence. The fields:
submodels = 7. Submodels
submodels-text = Symbols in formulas are those of the table of parameters in 7.{ $last }; names in `code` are state variables of table 2.1. U and N(0, 1) are the person's own draws of the day.
rules = Rules shared by the phases
leaving = The decision to leave
leaving-text = The probability of leaving on a day is logistic({"{"}leave_base{"}"} + `leave_bias` + the sum of these terms). Decision and explanation are made from this one list: on the day of leaving, each term less the same term when the person joined is what it has added to the log-odds of leaving; together they are the whole change of the decision. By how much `pull` has faded faster because needs were served worse than usual, {"{"}leave_drift{"}"} · `starved`, is told instead of with `drift` with what they lack, in proportion: answers that did not come, interest, friends who have gone, and the rest. The reason that is recorded is drawn among the terms that have risen, in proportion to how far: so a count of reasons gives each cause its share.
tactics = Tactics
tactics-text = Each tactic has a schedule (when), a target (who), fields of its own (what) and a cost (working time and money). Here is what each does to whom, and the parameters that it reads.
parameters = The table of parameters
parameters-text = Every constant that the engine reads, { $count } in all; a document may set any of them in `assumptions`. Confidence: measured means computed from the logs of real communities, read means taken from a published study, fitted means set by a search or by hand so that facts about real communities come out, assumed means our judgement.
references = References for the protocol
references-text =
    - Grimm, V. et al. 2006. A standard protocol for describing individual-based and agent-based models. Ecological Modelling 198, 115–126.
    - Grimm, V. et al. 2010. The ODD protocol: a review and first update. Ecological Modelling 221, 2760–2768.
    - Grimm, V. et al. 2020. The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity, replication, and structural realism. JASSS 23(2) 7.
head-name = name
head-symbol = symbol
head-unit = unit
head-default = default
head-range = range
head-confidence = confidence
head-meaning = meaning
head-source = source
head-type = type
head-at-joining = at joining
head-kind = kind
head-band = band
head-formula = formula
head-reason = recorded reason
head-number = row
head-fact = fact
head-parameters = Parameters:{" "}
head-source-of = Source:{" "}
head-multiplied = what is multiplied
head-spread-before = standard deviation of ln
head-why = why
concept-basic-principles = Basic principles
concept-basic-principles-text = Members act when the benefit they expect exceeds its cost (Ren & Kraut 2014). Three needs (belonging, recognition, interest) have levels that fall by themselves and are restored by what happens to this person; money is a fourth pull that restores none of them and leaves less than before when it stops (Deci, Koestner & Ryan 1999). Habit slowly approaches behaviour (Lally et al. 2010). Ties fade (Cottica's simulator). Leaving is a small probability a day, and muting comes before it (China Youth Daily 2020). People differ widely: activity is long-tailed, without which neither lurkers nor inequality nor survival come out.
concept-emergence = Emergence
concept-emergence-text = Every curve and outcome emerges: activity, the share of lurkers, the inequality of messages, survival, response times, viral growth, the decline of a group. Imposed are only the number of people who come by themselves (input), the distribution of traits, the platform's rules, and the parameters.
concept-adaptation = Adaptation
concept-adaptation-text = Every day each member decides whether to visit; visitors decide how much to write, whom to answer, whether to click a like, check in, tap on a packet, attend, invite; all members decide whether to mute, fold or leave. The decisions are probabilities of needs, habit, fatigue, annoyance, and the answers and messages received lately. The operator does not adapt: the plan is carried out.
concept-objectives = Objectives
concept-objectives-text = Members maximise nothing: the wish to visit rises with the needs' level, habit and nudges, and falls with fatigue and annoyance. Which plan is good is for the user to judge by the outcomes.
concept-learning = Learning
concept-learning-text = Habit is what experience changes in behaviour: who comes often comes more easily. Besides, members remember how much money there was, and what is missing of it drives deal hunters away.
concept-prediction = Prediction
concept-prediction-text = Members do not look ahead: the present level of a need stands for what they expect of a visit. The expectation of money is made by money received lately and fades.
concept-sensing = Sensing
concept-sensing-text = Members know their own state, their group's messages since their last visit (limited by attention), who answered them, and whether people they have ties with still come. Notifications reach those who have not muted, @所有人 reaches those who have too. The operator sees what can be seen from outside: who joined, who visited lately, how much each has written; muting and folding are invisible, which is why churn looks sudden.
concept-interaction = Interaction
concept-interaction-text = Among members: answers, likes, acquaintances made at events, invitations, and the belonging that a leaver's friends lose. Who is answered depends on relevance, ties, and being without an answer so far. In a stream, what does not concern a reader takes attention all the same. Between members and the operator: answers, greetings, private messages, notices, events, packets, check-ins.
concept-stochasticity = Stochasticity
concept-stochasticity-text = Random are people's traits, the number who come, the decisions of a day, the minutes, and the shares of a packet. Each draw is a hash of seed, world, purpose, day and person (and tactic), never of the order of loops: the k-th person from a source is the same person with the same luck under every plan, and a tactic of no intensity changes not a single draw. So plans are compared in pairs.
concept-collectives = Collectives
concept-collectives-text = Groups are collectives, with messages, a number of members and a limit of their own. Segments (core members, lurkers, deal hunters …) are where traits come from; they do not act.
concept-observation = Observation
concept-observation-text = The daily series below are recorded at each day's end and the outcomes at the end of a run; both tables are the engine's own. The event log holds every action of everybody to the minute, and the same statistics are computed from it and from logs of real communities; a member's diary joins the log with that person's state day by day.
row-population = population
row-causal = causal
