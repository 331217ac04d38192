### What no table of the model can say of it: the headings and the sentences between the generated parts.

title = 社群仿真模型的 ODD 文档
introduction = 本文按 ODD 规范（概述、设计概念、细节：Grimm 等 2006、2010，2020 年第二次更新）描述模型，由引擎 { $version } 自己写成，写它的就是引擎运行时读的那些表：参数表、状态变量表、一天的阶段表、退群决定的各项、文档的 JSON Schema、日指标与结果指标的定义。标题、说明文字和参数的含义与出处是中文；由其余各表生成的内容（状态变量、阶段、运营动作的说明和出处）在代码里只有英文一份，这里照录，不另译，以免两份说法不一致。
purpose = 1. 目的与模式
purpose-text =
    目的：在同一批人、同样的运气下比较社群的运营方案，让运营者和培训师看到成员为什么来、为什么沉默、为什么退群，以及一个动作花多少钱、占多少工时、换来什么。模型用于教学和方案比较，不预测某个真实社群的未来。

    一句话：社群就是一群觉得这里值得留下的人；运营者能以一定代价改变他们在群里遇到的事；曲线是他们之后的所作所为。运营动作只通过成员的需求、注意力、人际联系、信任、习惯（以及对钱的期待）起作用，从不直接给曲线加一个数。

    模式：模型要同时重现下列事实。`community-sim evidence` 逐行检验，给出模拟值、各种子间的离散和是否落在目标区间内；“总体”是一个社群自身的统计量，“因果”是同一批人、同样运气下处理组与对照组之差。
entities = 2. 实体、状态变量与尺度
entities-text =
    实体有五种：

    - **人**：入群之前、在群期间、退群之后都是同一个人。特征（从分群抽出，终身不变）和状态见下表；表就是引擎里的列。
    - **群**：消息和成员。一个品牌可以同时有几个群；论坛是没有人数上限的一个群。消息有作者、话题、时刻、是否开新话题、已得回复数，运营者的消息另有质量；消息保留到不再有人会回复为止。
    - **联系**：每人最多八条，有强度，随时间消退；新联系顶替最弱的一条。
    - **运营者**：每天的工时、账户（以分记账）和一份按日程执行的动作清单。做不完、付不起的动作当天不做，并计数。
    - **环境**：平台的规则、起始日期和星期、每天新来的人。

    尺度：一步是一天，一次运行最长 { $days } 天，最多 { $people } 人；日内的行动有精确到分钟的时刻，只用于先后次序、响应时间和事件日志。没有空间；远近由人际联系和话题的相关度表示。
persons = 2.1 人的特征与状态变量
platforms = 2.2 平台
process = 3. 过程概览与调度
process-text = 时间以天为步。每天按下列次序经过各阶段，次序固定，就是引擎循环执行的那张表。涉及全体成员的阶段对所有人同时更新（先全部决定，后执行）；其余阶段按入群先后逐人处理。随机数由（种子、世界、用途、日、人）决定，所以处理次序不影响任何人的运气。
parts-text = 各阶段后面写明它读取和改动世界的哪些部分；没有写的，它一概拿不到。世界由这些部分组成：
phase-parts = 读取 { $reads }；改动 { $changes }。
concepts = 4. 设计概念
series = 4.1 日指标
outcomes = 4.2 结果指标
events = 4.3 事件日志的种类
initialisation = 5. 初始化
initialisation-text =
    第一天开始时，创始成员入群，除非场景写明彼此认识多少人，否则没有联系；状态取 2.1 表中“入群时”一栏的值；特征从各分群的分布抽出，只取决于种子、世界和人的编号。后来的人以同样方式在到来那天产生。如果场景写明群现在的样子（`today`），群在第一天之前已在仿真里长成：先有比现在更多的成员建群，此前一直做指定方案中没有写开始日期的动作，再从留下来的人里按现在的人数选出成员。建群人数，以及所有人的访问、发言、免打扰和折叠比分群设定高多少，对每份文档只求一次，使试跑世界的平均值符合这些数字。人的特征抽法：

    { $born }

    初始化由文档的下列字段决定，每个内置案例给出自己的值（`community-sim presets show NAME`）：
free-numbers = 一个群未知的数
free-numbers-text = 一个群的人与场景里的人有多大不同，事先并不知道：`community-sim calibrate` 从这个群的记录里推断，结果是乘在下列各数上的倍数。看到记录之前，每个倍数的自然对数服从正态分布，均值为 0，标准差见下表；记录对这些倍数说明了什么，写在文档的 `posterior` 字段里，是全部对数的联合正态分布，每个世界从中各取一组人，各套方案相同。记录没有说明的数，分布仍与之前一样宽；在场景里不起作用的数略去。只有记录没有说明谁加入时才推断 `inflow`（有说明时，往后来的人数的不确定程度取自近来的人数，不超过本表），只有既没有加入记录也没有成员数时才推断 `size`。
input = 6. 输入数据
input-text = 输入是一份 JSON 文档（格式 `community-sim/1`）：方案、日程、运营者的工时和预算、每天新来的人数（均值，或逐日的真实人数）、与参数表不同的假设。回放真实社群时，新来的人数取该社群日志里的逐日数字，模拟与实测的生存、不平等和回复曲线并排比较；内置的回放数据注明来源和许可证。其余字段：
submodels = 7. 子模型
submodels-text = 公式里的符号是 7.{ $last } 参数表的符号，`等宽字体`的名字是 2.1 表中的状态变量。U 和 N(0, 1) 是本人当天的抽取。
rules = 各阶段共用的规则
leaving = 退群的决定
leaving-text = 一天内退群的概率是 logistic({"{"}leave_base{"}"} + `leave_bias` + 各项之和)，各项如下表。决定和解释用的是同一张表：退群当天，每一项减去本人入群那一刻的同一项，就是它使退群的对数几率上升了多少，加起来恰好等于决定的全部变化。需求满足得比平常差（或好）使 `pull` 少掉（或多出）的那一部分，即 {"{"}leave_drift{"}"} · `starved`，不算在 `drift` 里，而算在起主要作用的那项需求上。上升最多的一项记为退群原因。
tactics = 运营动作
tactics-text = 每个动作有日程（何时）、对象（谁）、自己的字段（什么）和代价（工时与钱）。下面是它们对谁做什么，以及读取的参数。
parameters = 参数表
parameters-text = 引擎读取的全部常数，共 { $count } 个；文档可以在 `assumptions` 里改写其中任何一个。可信度：measured 由真实社群的日志算得，read 取自已发表的研究，fitted 由搜索或手工设定、使真实社群的事实得以重现，assumed 是我们的判断。
references = 规范的出处
references-text =
    - Grimm, V. et al. 2006. A standard protocol for describing individual-based and agent-based models. Ecological Modelling 198, 115–126.
    - Grimm, V. et al. 2010. The ODD protocol: a review and first update. Ecological Modelling 221, 2760–2768.
    - Grimm, V. et al. 2020. The ODD protocol for describing agent-based and other simulation models: a second update to improve clarity, replication, and structural realism. JASSS 23(2) 7.
head-name = 名称
head-symbol = 符号
head-unit = 单位
head-default = 默认值
head-range = 取值范围
head-confidence = 可信度
head-meaning = 含义
head-source = 出处
head-type = 类型
head-at-joining = 入群时
head-kind = 种类
head-band = 目标区间
head-formula = 公式
head-reason = 记为的原因
head-number = 编号
head-fact = 事实
head-parameters = 参数：
head-source-of = 出处：
head-multiplied = 乘在什么上
head-spread-before = ln 的标准差
head-why = 依据
concept-basic-principles = 基本原理
concept-basic-principles-text = 成员行动是因为期望的好处超过代价（Ren & Kraut 2014）。三种需求——归属、认可、兴趣——各有水平，随时间回落，被发生在本人身上的事补足；钱是第四种拉力，不补足这三种，停发之后反而可能少于从前（Deci、Koestner & Ryan 1999）。习惯缓慢逼近行为（Lally 等 2010）。联系随时间消退（Cottica 的模拟器）。退群是少见的日概率，静音先于退群（中国青年报 2020）。人与人差别很大：活跃度呈长尾分布，没有这种差别就得不到潜水率、基尼系数和留存的形状。
concept-emergence = 涌现
concept-emergence-text = 全部曲线和结果都是涌现的：活跃、潜水率、发言的不平等、留存曲线、响应时间、裂变系数、群的衰落，没有一条是规定的。规定的只有：新来的人数（输入）、每人的特征分布、平台规则、参数。
concept-adaptation = 适应
concept-adaptation-text = 每人每天决定是否来看；来了的决定写多少、回复谁、是否点赞、签到、抢红包、参加活动、邀请人；所有成员决定是否静音、折叠、退群。这些决定都是概率，由需求水平、习惯、疲劳、反感、近来收到的回复和消息算出。运营者不适应：按计划执行。
concept-objectives = 目标
concept-objectives-text = 成员没有要最大化的目标函数；来访的倾向随需求被满足的程度、习惯和拉力上升，随疲劳和反感下降。方案的好坏由使用者看结果指标判断。
concept-learning = 学习
concept-learning-text = 习惯是唯一随经历改变行为规则的量：常来的人更会再来。此外，成员记得从前有多少钱可拿，与现在的差距使图利的人想走。
concept-prediction = 预测
concept-prediction-text = 成员不预测未来，以当前的需求水平代表对来访好处的期望；对红包和奖品的期待由最近收到的钱形成，逐日消退。
concept-sensing = 感知
concept-sensing-text = 成员知道自己的状态、上次来访以来本群的消息（受注意力限制）、谁回复了自己、与自己有联系的人是否还来。推送能到达没有静音的人，@所有人也到达静音的人。运营者只看得见能从外面看见的：谁入群、最近是否来过、写了多少；静音和折叠看不见，所以流失看上去总是突然的。
concept-interaction = 互动
concept-interaction-text = 成员之间：回复、点赞、活动中结识、邀请、退群使有联系的人少一份归属。回复谁由话题相关度、联系强度、是否还没人回复决定。消息流里无关的消息占用别人的注意力。成员与运营者：回复、欢迎、私信、公告、活动、红包、签到。
concept-stochasticity = 随机性
concept-stochasticity-text = 人的特征、新来的人数、每天的各项决定、一天中的时刻、红包的拆分都是随机的。每次抽取由（种子、世界、用途、日、人的编号〔、动作的编号〕）的散列给出，不取决于循环次序：从同一来源第 k 个来的人，在各方案里是同一个人，遇到同样的运气；强度为零的动作一次抽取也不改变。因此方案之间是配对比较。
concept-collectives = 集体
concept-collectives-text = 群是集体：有自己的消息流、人数和上限。分群（核心、潜水、羊毛党……）只是特征的来源，不是互动单位。
concept-observation = 观测
concept-observation-text = 每天末记录下列日指标，运行结束时得出下列结果指标，两者都是引擎自己的表。事件日志记下每个人的每个行动（到分钟），同一套统计既读它，也读真实社群的日志；成员日记由事件日志和本人每天的状态合成。
row-population = 总体
row-causal = 因果
