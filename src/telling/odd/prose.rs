//! What no table of the model can say: the headings and the sentences between the generated parts, in both languages.

use evidence::{Words, words};

pub(super) const TITLE: Words = words("社群仿真模型的 ODD 文档", "ODD protocol of community-sim");

pub(super) const INTRODUCTION: Words = words(
    "本文按 ODD 规范（概述、设计概念、细节：Grimm 等 2006、2010，2020 年第二次更新）描述模型，由引擎 {version} 自己写成，写它的就是引擎运行时读的那些表：参数表、状态变量表、一天的阶段表、退群决定的各项、文档的 JSON Schema、日指标与结果指标的定义。\
     标题和说明文字是中文；凡由这些表生成的内容（参数、状态变量、阶段、运营手段的说明和出处）在代码里只有英文一份，这里照录，不另译，以免两份说法不一致。",
    "This document describes the model in the form of the ODD protocol (Overview, Design concepts, Details: Grimm et al. 2006, 2010, second update 2020). Engine {version} wrote it, from the tables that it reads when it runs: the parameters, the state variables, the phases of a day, the terms of the decision to leave, the JSON Schema of documents, and the definitions of daily series and outcomes.",
);

pub(super) const PURPOSE: Words = words("1. 目的与模式", "1. Purpose and patterns");

pub(super) const PURPOSE_TEXT: Words = words(
    "目的：在同一批人、同样的运气下比较社群的运营方案，让运营者和培训师看到成员为什么来、为什么沉默、为什么退群，以及一项手段花多少钱、占多少工时、换来什么。模型用于教学和方案比较，不预测某个真实社群的未来。\n\n\
     一句话：社群就是一群觉得这里值得留下的人；运营者能以一定代价改变他们在群里遇到的事；曲线是他们之后的所作所为。运营手段只通过成员的需求、注意力、人际联系、信任、习惯（以及对钱的期待）起作用，从不直接给曲线加一个数。\n\n\
     模式：模型要同时重现下列事实。`community-sim evidence` 逐行检验，给出模拟值、各种子间的离散和是否落在目标区间内；“总体”是一个社群自身的统计量，“因果”是同一批人、同样运气下处理组与对照组之差。",
    "Purpose: to compare plans for running a community on the same people and the same luck, so that operators and trainers see why members come, fall silent and leave, and what each tactic costs in money and working time and brings in return. The model serves teaching and the comparison of plans; it does not forecast one real community.\n\n\
     In one sentence: a community is people who found something worth staying for; an operator can change what they meet there, at a cost; the curves are what the people then do. A tactic acts only through members' needs, attention, ties, trust and habit (and their expectation of money), never by adding a number to a curve.\n\n\
     Patterns: the model is held to the following facts, all at once. `community-sim evidence` tries every row and prints the simulated value, its spread over seeds, and whether it lies in the band. A population row is a statistic of one community; a causal row is the difference between treatment and control on the same people and luck.",
);

pub(super) const ENTITIES: Words = words(
    "2. 实体、状态变量与尺度",
    "2. Entities, state variables, and scales",
);

pub(super) const ENTITIES_TEXT: Words = words(
    "实体有五种：\n\n\
     - **人**：入群之前、在群期间、退群之后都是同一个人。特征（从分群抽出，终身不变）和状态见下表；表就是引擎里的列。\n\
     - **群**：消息和成员。一个品牌可以同时有几个群；论坛是没有人数上限的一个群。消息有作者、话题、时刻、是否开新话题、已得回复数，运营者的消息另有质量；消息保留到不再有人会回复为止。\n\
     - **联系**：每人最多八条，有强度，随时间消退；新联系顶替最弱的一条。\n\
     - **运营者**：每天的工时、账户（以分记账）和一份按日程执行的手段清单。做不完、付不起的手段当天不做，并计数。\n\
     - **环境**：平台的规则、起始日期和星期、每天新来的人。\n\n\
     尺度：一步是一天，一次运行最长 {days} 天，最多 {people} 人；日内的行动有精确到分钟的时刻，只用于先后次序、响应时间和事件日志。没有空间；远近由人际联系和话题的相关度表示。",
    "There are five kinds of entities:\n\n\
     - **Persons**: the same person before joining, as a member, and after leaving. Traits (drawn from the segment, kept for life) and state are the columns of the table below, which are the engine's own.\n\
     - **Groups**: messages and members. A brand may have several groups at once; a forum is one group without a limit. A message has an author, a topic, a minute, whether it opens a topic, and the answers it has had; an operator's message has a quality besides. Messages are kept for as long as anybody may answer them.\n\
     - **Ties**: at most eight a person, each with a strength that fades; a new tie takes the place of the weakest.\n\
     - **The operator**: working time a day, an account in fen, and a list of scheduled tactics. A tactic that does not fit into the time or the money is left undone and counted.\n\
     - **The environment**: the platform's rules, the date and weekday, and the people who come by themselves.\n\n\
     Scales: a step is a day; a run has at most {days} days and {people} people. Actions within a day carry a minute, which serves their order, response times and the event log alone. There is no space: nearness is ties and the relevance of topics.",
);

pub(super) const PERSONS: Words = words(
    "2.1 人的特征与状态变量",
    "2.1 Traits and state variables of persons",
);

pub(super) const PLATFORMS: Words = words("2.2 平台", "2.2 Platforms");

pub(super) const PROCESS: Words = words("3. 过程概览与调度", "3. Process overview and scheduling");

pub(super) const PROCESS_TEXT: Words = words(
    "时间以天为步。每天按下列次序经过各阶段，次序固定，就是引擎循环执行的那张表。涉及全体成员的阶段对所有人同时更新（先全部决定，后执行）；其余阶段按入群先后逐人处理。随机数由（种子、世界、用途、日、人）决定，所以处理次序不影响任何人的运气。",
    "Time passes in days. Every day goes through these phases in this order, which is the list that the engine runs. Phases that concern everybody update all at once (all decide before the first acts); the others go over people in the order of joining. Every draw is a function of seed, world, purpose, day and person, so the order of processing touches nobody's luck.",
);

pub(super) const CONCEPTS: Words = words("4. 设计概念", "4. Design concepts");

/// The eleven design concepts: name, text.
pub(super) const ELEVEN: [(Words, Words); 11] = [
    (
        words("基本原理", "Basic principles"),
        words(
            "成员行动是因为期望的好处超过代价（Ren & Kraut 2014）。三种需求——归属、认可、兴趣——各有水平，随时间回落，被发生在本人身上的事补足；钱是第四种拉力，不补足这三种，停发之后反而可能少于从前（Deci、Koestner & Ryan 1999）。习惯缓慢逼近行为（Lally 等 2010）。联系随时间消退（Cottica 的模拟器）。退群是少见的日概率，静音先于退群（中国青年报 2020）。人与人差别很大：活跃度呈长尾分布，没有这种差别就得不到潜水率、基尼系数和留存的形状。",
            "Members act when the benefit they expect exceeds its cost (Ren & Kraut 2014). Three needs (belonging, recognition, interest) have levels that fall by themselves and are restored by what happens to this person; money is a fourth pull that restores none of them and leaves less than before when it stops (Deci, Koestner & Ryan 1999). Habit slowly approaches behaviour (Lally et al. 2010). Ties fade (Cottica's simulator). Leaving is a small probability a day, and muting comes before it (China Youth Daily 2020). People differ widely: activity is long-tailed, without which neither lurkers nor inequality nor survival come out.",
        ),
    ),
    (
        words("涌现", "Emergence"),
        words(
            "全部曲线和结果都是涌现的：活跃、潜水率、发言的不平等、留存曲线、响应时间、裂变系数、群的衰落，没有一条是规定的。规定的只有：新来的人数（输入）、每人的特征分布、平台规则、参数。",
            "Every curve and outcome emerges: activity, the share of lurkers, the inequality of messages, survival, response times, viral growth, the decline of a group. Imposed are only the number of people who come by themselves (input), the distribution of traits, the platform's rules, and the parameters.",
        ),
    ),
    (
        words("适应", "Adaptation"),
        words(
            "每人每天决定是否来看；来了的决定写多少、回复谁、是否点赞、签到、抢红包、参加活动、邀请人；所有成员决定是否静音、折叠、退群。这些决定都是概率，由需求水平、习惯、疲劳、反感、近来收到的回复和消息算出。运营者不适应：按计划执行。",
            "Every day each member decides whether to visit; visitors decide how much to write, whom to answer, whether to click a like, check in, tap on a packet, attend, invite; all members decide whether to mute, fold or leave. The decisions are probabilities of needs, habit, fatigue, annoyance, and the answers and messages received lately. The operator does not adapt: the plan is carried out.",
        ),
    ),
    (
        words("目标", "Objectives"),
        words(
            "成员没有要最大化的目标函数；来访的倾向随需求被满足的程度、习惯和拉力上升，随疲劳和反感下降。方案的好坏由使用者看结果指标判断。",
            "Members maximise nothing: the wish to visit rises with the needs' level, habit and nudges, and falls with fatigue and annoyance. Which plan is good is for the user to judge by the outcomes.",
        ),
    ),
    (
        words("学习", "Learning"),
        words(
            "习惯是唯一随经历改变行为规则的量：常来的人更会再来。此外，成员记得从前有多少钱可拿，与现在的差距使图利的人想走。",
            "Habit is what experience changes in behaviour: who comes often comes more easily. Besides, members remember how much money there was, and what is missing of it drives deal hunters away.",
        ),
    ),
    (
        words("预测", "Prediction"),
        words(
            "成员不预测未来，以当前的需求水平代表对来访好处的期望；对红包和奖品的期待由最近收到的钱形成，逐日消退。",
            "Members do not look ahead: the present level of a need stands for what they expect of a visit. The expectation of money is made by money received lately and fades.",
        ),
    ),
    (
        words("感知", "Sensing"),
        words(
            "成员知道自己的状态、上次来访以来本群的消息（受注意力限制）、谁回复了自己、与自己有联系的人是否还来。推送能到达没有静音的人，@所有人也到达静音的人。运营者只看得见能从外面看见的：谁入群、最近是否来过、写了多少；静音和折叠看不见，所以流失看上去总是突然的。",
            "Members know their own state, their group's messages since their last visit (limited by attention), who answered them, and whether people they have ties with still come. Notifications reach those who have not muted, @所有人 reaches those who have too. The operator sees what can be seen from outside: who joined, who visited lately, how much each has written; muting and folding are invisible, which is why churn looks sudden.",
        ),
    ),
    (
        words("互动", "Interaction"),
        words(
            "成员之间：回复、点赞、活动中结识、邀请、退群使有联系的人少一份归属。回复谁由话题相关度、联系强度、是否还没人回复决定。消息流里无关的消息占用别人的注意力。成员与运营者：回复、欢迎、私信、公告、活动、红包、签到。",
            "Among members: answers, likes, acquaintances made at events, invitations, and the belonging that a leaver's friends lose. Who is answered depends on relevance, ties, and being without an answer so far. In a stream, what does not concern a reader takes attention all the same. Between members and the operator: answers, greetings, private messages, notices, events, packets, check-ins.",
        ),
    ),
    (
        words("随机性", "Stochasticity"),
        words(
            "人的特征、新来的人数、每天的各项决定、一天中的时刻、红包的拆分都是随机的。每次抽取由（种子、世界、用途、日、人的编号〔、手段的编号〕）的散列给出，不取决于循环次序：从同一来源第 k 个来的人，在各方案里是同一个人，遇到同样的运气；强度为零的手段一次抽取也不改变。因此方案之间是配对比较。",
            "Random are people's traits, the number who come, the decisions of a day, the minutes, and the shares of a packet. Each draw is a hash of seed, world, purpose, day and person (and tactic), never of the order of loops: the k-th person from a source is the same person with the same luck under every plan, and a tactic of no intensity changes not a single draw. So plans are compared in pairs.",
        ),
    ),
    (
        words("集体", "Collectives"),
        words(
            "群是集体：有自己的消息流、人数和上限。分群（核心、潜水、羊毛党……）只是特征的来源，不是互动单位。",
            "Groups are collectives, with messages, a number of members and a limit of their own. Segments (core members, lurkers, deal hunters …) are where traits come from; they do not act.",
        ),
    ),
    (
        words("观测", "Observation"),
        words(
            "每天末记录下列日指标，运行结束时得出下列结果指标，两者都是引擎自己的表。事件日志记下每个人的每个行动（到分钟），同一套统计既读它，也读真实社群的日志；成员日记由事件日志和本人每天的状态合成。",
            "The daily series below are recorded at each day's end and the outcomes at the end of a run; both tables are the engine's own. The event log holds every action of everybody to the minute, and the same statistics are computed from it and from logs of real communities; a member's diary joins the log with that person's state day by day.",
        ),
    ),
];

pub(super) const SERIES: Words = words("4.1 日指标", "4.1 Daily series");

pub(super) const OUTCOMES: Words = words("4.2 结果指标", "4.2 Outcomes");

pub(super) const EVENTS: Words = words("4.3 事件日志的种类", "4.3 Kinds of events");

pub(super) const INITIALISATION: Words = words("5. 初始化", "5. Initialization");

pub(super) const INITIALISATION_TEXT: Words = words(
    "第一天开始时，创始成员入群，没有联系，状态取 2.1 表中“入群时”一栏的值；特征从各分群的分布抽出，只取决于种子、世界和人的编号。后来的人以同样方式在到来那天产生。人的特征抽法：\n\n{born}\n\n初始化由文档的下列字段决定，每个内置案例给出自己的值（`community-sim presets show NAME`）：",
    "On the first day the founders join, without ties, with the state of the column “at joining” in table 2.1; traits are drawn from the segments' distributions and depend on seed, world and the person's number alone. Later people are made in the same way on the day when they come. A person's traits:\n\n{born}\n\nInitialization follows from these fields of the document; each built-in case gives its own values (`community-sim presets show NAME`):",
);

/// How a person's traits are drawn.
pub(super) const BORN: &[&str] = &[
    "segment ~ shares of the segments (founders: `founder_share`; people whom members bring: see the phase of inviting)",
    "logit visit_rate = logit(visits_per_week / 7) + visit_spread · N(0, 1) + ln fit; fit = 1 for founders and for people who come by themselves",
    "visit_bias = logit visit_rate · √(1 + π/8 · {availability_visit}²) − {habit_weight} · visit_rate",
    "availability on joining = {arrival_availability} + N(0, 1)",
    "ln message_rate = ln messages_per_visit + message_spread · N(0, 1)",
    "fade = 2^(−1 / h), ln h = ln interest_days + interest_spread · N(0, 1) + ln fit; of those whom only a reward draws h is {hunter_fit} times as long and `reward_pull` 1",
    "habit_left = e^(−1 / h), ln h = ln {habit_days} + {habit_spread} · N(0, 1)",
    "leave_bias = {leave_spread} · N(0, 1)",
    "relevance of topic k = s / (s + {relevance_half}), s = share of topic k among the person's tastes; a taste is the segment's weight times {taste_least} + {taste_span} · U",
];

pub(super) const INPUT: Words = words("6. 输入数据", "6. Input data");

pub(super) const INPUT_TEXT: Words = words(
    "输入是一份 JSON 文档（格式 `community-sim/1`）：方案、日程、运营者的工时和预算、每天新来的人数（均值，或逐日的真实人数）、与参数表不同的假设。回放真实社群时，新来的人数取该社群日志里的逐日数字，模拟与实测的生存、不平等和回复曲线并排比较；内置的回放数据注明来源和许可证。其余字段：",
    "Input is a JSON document (format `community-sim/1`): strategies with their schedules, the operator's time and budget, the people who come (a mean, or the real number of each day), and assumptions that differ from the table of parameters. A replay of a real community takes the daily numbers from that community's log and sets survival, inequality and reply curves beside the measured ones; built-in replays carry their source and licence. The fields:",
);

pub(super) const SUBMODELS: Words = words("7. 子模型", "7. Submodels");

pub(super) const SUBMODELS_TEXT: Words = words(
    "公式里的符号是 7.{last} 参数表的符号，`等宽字体`的名字是 2.1 表中的状态变量。U 和 N(0, 1) 是本人当天的抽取。",
    "Symbols in formulas are those of the table of parameters in 7.{last}; names in `code` are state variables of table 2.1. U and N(0, 1) are the person's own draws of the day.",
);

pub(super) const RULES: Words = words("各阶段共用的规则", "Rules shared by the phases");

pub(super) const LEAVING: Words = words("退群的决定", "The decision to leave");

pub(super) const LEAVING_TEXT: Words = words(
    "一天内退群的概率是 logistic({leave_base} + `leave_bias` + 各项之和)，各项如下表。决定和解释用的是同一张表：退群当天，每一项减去本人入群那一刻的同一项，就是它使退群的对数几率上升了多少，加起来恰好等于决定的全部变化；上升最多的一项记为退群原因。",
    "The probability of leaving on a day is logistic({leave_base} + `leave_bias` + the sum of these terms). Decision and explanation are made from this one list: on the day of leaving, each term less the same term when the person joined is what it has added to the log-odds of leaving; together they are the whole change of the decision, and the term that has risen most is recorded as the reason.",
);

pub(super) const TACTICS: Words = words("运营手段", "Tactics");

pub(super) const TACTICS_TEXT: Words = words(
    "每项手段有日程（何时）、对象（谁）、自己的字段（什么）和代价（工时与钱）。下面是它们对谁做什么，以及读取的参数。",
    "Each tactic has a schedule (when), a target (who), fields of its own (what) and a cost (working time and money). Here is what each does to whom, and the parameters that it reads.",
);

pub(super) const PARAMETERS: Words = words("参数表", "The table of parameters");

pub(super) const PARAMETERS_TEXT: Words = words(
    "引擎读取的全部常数，共 {count} 个；文档可以在 `assumptions` 里改写其中任何一个。可信度：measured 由真实社群的日志算得，read 取自已发表的研究，assumed 是我们的判断。",
    "Every constant that the engine reads, {count} in all; a document may set any of them in `assumptions`. Confidence: measured means computed from the logs of real communities, read means taken from a published study, assumed means our judgement.",
);

pub(super) const REFERENCES: Words = words("规范的出处", "References for the protocol");

pub(super) const REFERENCES_TEXT: Words = words(
    "- Grimm, V. et al. 2006. A standard protocol for describing individual-based and agent-based models. Ecological Modelling 198, 115–126.\n\
     - Grimm, V. et al. 2010. The ODD protocol: a review and first update. Ecological Modelling 221, 2760–2768.\n\
     - Grimm, V. et al. 2020. The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity, replication, and structural realism. JASSS 23(2) 7.",
    "- Grimm, V. et al. 2006. A standard protocol for describing individual-based and agent-based models. Ecological Modelling 198, 115–126.\n\
     - Grimm, V. et al. 2010. The ODD protocol: a review and first update. Ecological Modelling 221, 2760–2768.\n\
     - Grimm, V. et al. 2020. The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity, replication, and structural realism. JASSS 23(2) 7.",
);

/// Heads of tables.
pub(super) mod head {
    use super::{Words, words};

    pub(in super::super) const NAME: Words = words("名称", "name");
    pub(in super::super) const SYMBOL: Words = words("符号", "symbol");
    pub(in super::super) const UNIT: Words = words("单位", "unit");
    pub(in super::super) const DEFAULT: Words = words("默认值", "default");
    pub(in super::super) const RANGE: Words = words("取值范围", "range");
    pub(in super::super) const CONFIDENCE: Words = words("可信度", "confidence");
    pub(in super::super) const MEANING: Words = words("含义", "meaning");
    pub(in super::super) const SOURCE: Words = words("出处", "source");
    pub(in super::super) const TYPE: Words = words("类型", "type");
    pub(in super::super) const AT_JOINING: Words = words("入群时", "at joining");
    pub(in super::super) const KIND: Words = words("种类", "kind");
    pub(in super::super) const BAND: Words = words("目标区间", "band");
    pub(in super::super) const FORMULA: Words = words("公式", "formula");
    pub(in super::super) const REASON: Words = words("记为的原因", "recorded reason");
    pub(in super::super) const NUMBER: Words = words("编号", "row");
    pub(in super::super) const FACT: Words = words("事实", "fact");
    pub(in super::super) const PARAMETERS: Words = words("参数：", "Parameters: ");
    pub(in super::super) const SOURCE_OF: Words = words("出处：", "Source: ");
}
