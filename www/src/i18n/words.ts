import type { Language } from '../../pkg/community_sim.js';

/** What something is called, and a sentence that says what it is or how it is computed. */
export interface Word {
  label: string;
  hint: string;
}

/** A tactic: its name, what it does, and its parameters in the order of the form. */
export interface TacticWords extends Word {
  /** One line for the folded card. `{field}` stands for the value with its unit. */
  line: string;
  fields: Record<string, Word>;
}

/** The words for what documents name. A test holds them against the engine's schema. Series and outcomes bring their own. */
export interface Words {
  tactics: Record<string, TacticWords>;
  shocks: Record<string, TacticWords>;
  /** Values that are chosen from a list, by field. */
  choices: Record<string, Record<string, string>>;
  operator: Record<string, Word>;
  /** Units behind numbers: the schema's `x-unit`, else by the field's name. English ones may have two forms. */
  units: Record<string, string>;
  platforms: Record<string, string>;
}

const zh: Words = {
  tactics: {
    content: {
      label: '内容',
      hint: '运营者发布内容。读到的人因内容相关、质量高而更感兴趣；发得太多，收益递减、疲劳增加。',
      line: '{format} · 每次 {posts} · 质量 {quality}',
      fields: {
        posts: { label: '每次篇数', hint: '每次发布多少篇。' },
        topic: { label: '话题', hint: '内容属于社群的哪个话题，只有关心它的人受用。' },
        format: { label: '形式', hint: '图片看得快；视频更有料但占时间；直播会提醒没设免打扰的成员，看直播的人更感兴趣，事后留下回放。' },
        quality: { label: '质量', hint: '0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。' },
        minutes_per_post: { label: '每篇工时', hint: '制作一篇需要的工作时间。' },
        yuan_per_post: { label: '每篇费用', hint: '制作一篇的花费，例如稿费。' },
      },
    },
    discussion: {
      label: '话题讨论',
      hint: '运营者抛出一个问题请大家聊。被问到，开口的门槛就低；平时爱说话的人最先接话，潜水的人很少因此发言。天天抛话题会失去新鲜感。',
      line: '{topic} · 吸引力 {appeal}',
      fields: {
        topic: { label: '话题', hint: '问题属于社群的哪个话题，关心它的人更愿意接话。' },
        appeal: { label: '吸引力', hint: '0% 没人觉得在问自己，100% 人人有话说。' },
        minutes: { label: '每次工时', hint: '想问题、陪聊、暖场需要的工作时间。' },
      },
    },
    expert_session: {
      label: '专家答疑',
      hint: '请专家在约定时间来答疑。来听的人更感兴趣，没人回的提问得到回答；提问有人答，新人才会再开口。',
      line: '{topic} · 最多答 {answers} · 费用 {yuan}',
      fields: {
        topic: { label: '话题', hint: '答疑属于社群的哪个话题，关心它的人会来。' },
        quality: { label: '专家水平', hint: '0% 没人听，100% 极为出色。' },
        answers: { label: '最多回答', hint: '最多回答多少条近 7 天没人回的话题。' },
        yuan: { label: '每场费用', hint: '付给专家的钱。' },
        minutes: { label: '每场工时', hint: '收集问题、主持一场需要的工作时间。' },
      },
    },
    talk: {
      label: '专题分享会',
      hint: '请人在约定时间做一次分享，一人讲、众人听。听的人更感兴趣，也多一点归属感；内容整理后留在群里。',
      line: '{topic} · 质量 {quality} · 费用 {yuan}',
      fields: {
        topic: { label: '话题', hint: '分享属于社群的哪个话题，关心它的人会来。' },
        quality: { label: '质量', hint: '0% 没人听，100% 极为出色。' },
        capacity: { label: '名额', hint: '最多多少人参加；0 表示不举办。' },
        yuan: { label: '每场费用', hint: '付给分享人的钱。' },
        minutes: { label: '每场工时', hint: '筹备和主持一场需要的工作时间。' },
      },
    },
    digest: {
      label: '早报',
      hint: '把群里值得看的内容汇成一条。看的人不必爬楼，少受无关消息打扰；在论坛里只相当于一篇好内容。',
      line: '{topic} · 质量 {quality}',
      fields: {
        topic: { label: '话题', hint: '早报主要讲社群的哪个话题。' },
        quality: { label: '质量', hint: '0% 毫无用处，100% 选得准、写得好。' },
        minutes: { label: '每期工时', hint: '做一期早报需要的工作时间。' },
      },
    },
    co_creation: {
      label: 'UGC 共创',
      hint: '请成员晒出自己的作品，再精选展示。作品比闲聊更有看头，被精选的人得到认可。给奖金会挤走原本的热情。',
      line: '{topic} · 精选 {featured} · 奖金 {yuan_per_featured}',
      fields: {
        topic: { label: '话题', hint: '作品属于社群的哪个话题，关心它的人更愿意参加。' },
        appeal: { label: '吸引力', hint: '0% 没人参加，100% 有趣又容易。' },
        featured: { label: '精选数', hint: '每次最多精选展示多少件作品。' },
        yuan_per_featured: { label: '每件奖金', hint: '每件精选作品发多少钱。' },
        minutes: { label: '每次工时', hint: '发起一次共创需要的工作时间。' },
        minutes_per_featured: { label: '每件工时', hint: '精选一件作品需要的工作时间。' },
      },
    },
    check_in: {
      label: '签到打卡',
      hint: '每天点一下，培养来访习惯；连续天数的吸引力到第 7 天左右封顶。有奖打卡会吸引冲奖励而来的人，停发后不留下什么。',
      line: '连续 {streak_days} · 奖励 {prize_yuan}',
      fields: {
        appeal: { label: '吸引力', hint: '0% 没人注意，100% 醒目又有趣。' },
        streak_days: { label: '连续天数', hint: '连续多少天得一次奖励。' },
        spare_days: { label: '补签天数', hint: '漏签几天不中断连续记录。' },
        prize_yuan: { label: '奖励', hint: '每完成一次连续签到发多少钱。' },
        minutes: { label: '每天工时', hint: '签到日需要的工作时间。' },
      },
    },
    badges: {
      label: '勋章',
      hint: '每攒够多少条发言、或连续签到多少天得一枚勋章。快攒够时更起劲，但只有两成左右的成员在意勋章。',
      line: '{counted} · 每 {step} 一枚',
      fields: {
        counted: { label: '按什么发', hint: '攒发言数，还是攒连续签到天数。' },
        step: { label: '每枚所需', hint: '每多少条发言或每连续签到多少天得一枚；0 表示不发。' },
        minutes: { label: '每天工时', hint: '统计和公布需要的工作时间。' },
      },
    },
    levels: {
      label: '等级',
      hint: '发言越多等级越高，每升一级所需翻一倍，新人升得快、老成员升得慢。快升级时更起劲，但只有两成左右的成员在意。',
      line: '首级 {first}',
      fields: {
        first: { label: '首级所需', hint: '升到第一级需要多少条发言；0 表示不设等级。' },
        minutes: { label: '每天工时', hint: '统计和公布需要的工作时间。' },
      },
    },
    leaderboard: {
      label: '榜单',
      hint: '公布中位数：低于它的人多发言，高于它的人松下来，大家往中间靠。公布排名：上榜的人得到认可，差一点的人加把劲，差得远的人泄气。',
      line: '{shows} · 醒目程度 {prominence}',
      fields: {
        shows: { label: '公布什么', hint: '公布每人的数和中位数，还是前几名的名字。' },
        listed: { label: '上榜人数', hint: '排名榜列出多少个名字。' },
        prominence: { label: '醒目程度', hint: '0% 没人看到，100% 人人看到。' },
        minutes: { label: '每天工时', hint: '统计和公布需要的工作时间。' },
      },
    },
    points: {
      label: '积分',
      hint: '发言、签到记积分。只记分不兑奖，在意的人不多；能兑奖时，冲着钱来的人更起劲，别人的热情则慢慢变成了做任务。',
      line: '发言 {per_message} 分 · 签到 {per_check_in} 分',
      fields: {
        per_message: { label: '每条发言', hint: '每条发言得多少分。' },
        per_check_in: { label: '每次签到', hint: '每次签到得多少分。' },
        messages_a_day: { label: '每天计分上限', hint: '每天最多多少条发言计分。' },
        minutes: { label: '每天工时', hint: '统计和公布需要的工作时间。' },
      },
    },
    redemption: {
      label: '积分兑换',
      hint: '攒够积分换奖品，先到先得。兑过奖的人知道积分就是钱：停兑之后，原本出于兴趣的参与会低于从前。',
      line: '{prize_points} 分换 {prize_yuan} · 最多 {prizes}',
      fields: {
        prize_points: { label: '每份所需积分', hint: '多少积分换一份奖品。' },
        prize_yuan: { label: '奖品价值', hint: '一份奖品值多少钱；0 表示不兑换。' },
        prizes: { label: '每次份数', hint: '每次最多兑出多少份；0 表示不兑换。' },
        minutes_per_prize: { label: '每份工时', hint: '兑出一份奖品需要的工作时间。' },
      },
    },
    lottery: {
      label: '抽奖',
      hint: '点一下就能参加，从参加的人里抽。能拉来一波人，冲着奖品来的最多；抽得太勤就不新鲜了。',
      line: '{prizes} · 每份 {prize_yuan}',
      fields: {
        prizes: { label: '奖品份数', hint: '每次抽出多少份奖品；0 表示不举办。' },
        prize_yuan: { label: '奖品价值', hint: '一份奖品值多少钱；0 表示不举办。' },
        minutes: { label: '每次工时', hint: '办一次抽奖需要的工作时间。' },
      },
    },
    red_envelope: {
      label: '红包',
      hint: '在群里发红包，先到先得，24 小时未领退回。能短时拉高活跃，也吸引冲着钱来的人；小钱可能挤走原本的热情。',
      line: '{amount_yuan} · {shares}',
      fields: {
        amount_yuan: { label: '金额', hint: '一个红包的总金额。' },
        shares: { label: '份数', hint: '分成多少份，每份至少 0.01 元。' },
        split: { label: '分法', hint: '拼手气：每份随机；普通：每份相同。' },
        minutes: { label: '每次工时', hint: '发一次红包需要的工作时间。' },
      },
    },
    event: {
      label: '活动',
      hint: '约定时间一起做一件事。来的人彼此更熟，新结下的联系会把他们带回来。',
      line: '{capacity} · 吸引力 {appeal}',
      fields: {
        capacity: { label: '名额', hint: '最多多少人参加；0 表示不举办。' },
        appeal: { label: '吸引力', hint: '对普通成员的吸引力：0% 完全没有，100% 极强。' },
        offline: { label: '线下举办', hint: '线下：来的人少一些，关系增进更快。' },
        yuan: { label: '固定费用', hint: '每场活动的固定花费。' },
        yuan_per_head: { label: '人均费用', hint: '每到场一人的花费。' },
        minutes: { label: '每场工时', hint: '筹备和主持一场需要的工作时间。' },
      },
    },
    welcome: {
      label: '入群欢迎',
      hint: '新成员入群当天，点名欢迎。带来最初的归属感，降低早期退群。',
      line: '欢迎 {share} 的新人',
      fields: {
        share: { label: '覆盖比例', hint: '当天新成员中有多少得到欢迎。' },
        minutes_per_newcomer: { label: '每人工时', hint: '欢迎一位新人需要的工作时间。' },
      },
    },
    rules: {
      label: '群规公示',
      hint: '把群规摆在人人看得见的地方。新人知道什么可以说，开口更多，违规更少。',
      line: '{minutes}',
      fields: {
        shown: { label: '公示', hint: '是否公示群规。' },
        minutes: { label: '每天工时', hint: '公示当天需要的工作时间。' },
      },
    },
    moderation: {
      label: '内容管理',
      hint: '删帖：跑题的内容对所有人删除，信息更集中，但闲聊少了，熟人之间的联系变淡，被删的人不高兴。个性化：各人先看到与自己有关的，两头都不耽误。',
      line: '{manner} · 准确度 {precision}',
      fields: {
        manner: { label: '方式', hint: '对所有人删除，还是让各人先看到与自己有关的。' },
        topic: { label: '保留的话题', hint: '删帖时只保留哪个话题，其余算跑题。' },
        precision: { label: '准确度', hint: '跑题的内容中有多少被找出来。' },
        minutes: { label: '每天工时', hint: '管理日需要的工作时间。' },
        minutes_per_message: { label: '每条工时', hint: '删一条需要的工作时间。' },
      },
    },
    ad_control: {
      label: '广告管理',
      hint: '成员自己发的广告、刷屏、谩骂当天删掉，多数人还没看到。发的人不高兴，其他人清净。',
      line: '删除 {share}',
      fields: {
        share: { label: '删除比例', hint: '当天违规消息中有多少被找出来删掉。' },
        minutes_per_message: { label: '每条工时', hint: '删一条需要的工作时间。' },
      },
    },
    removal: {
      label: '清退',
      hint: '屡次违规的人移出群，不再回来。别人少受打扰；和他熟的人会失落。',
      line: '违规 {after} 次',
      fields: {
        after: { label: '违规次数', hint: '违规多少次移出；0 表示从不移出。' },
        minutes_per_person: { label: '每人工时', hint: '警告、留证、说明需要的工作时间。' },
      },
    },
    answering: {
      label: '答疑',
      hint: '运营者回复没人回的消息，新人优先。第一次发言有人回，再次发言的机会明显增加。',
      line: '回复 {share} · 平均等待 {delay_hours}',
      fields: {
        share: { label: '回复比例', hint: '时间够用时，回复多少尚无人回的消息。' },
        delay_hours: { label: '平均等待', hint: '从提问到回复的平均时间。' },
        minutes_per_answer: { label: '每条工时', hint: '写一条回复需要的工作时间。' },
      },
    },
    award: {
      label: '表彰',
      hint: '在全群面前表彰成员。核心成员此后发言明显增多，受表彰的新人更少离开；发得太滥就不值钱。只表彰发过言的人。',
      line: '每次 {people} · 隆重程度 {publicity}',
      fields: {
        people: { label: '每次人数', hint: '每次最多表彰多少人，最久没受表彰的优先。' },
        publicity: { label: '隆重程度', hint: '0% 没人注意，100% 专门仪式、写明事迹。' },
        yuan: { label: '每人奖金', hint: '随表彰发给每人的钱。' },
        minutes_per_award: { label: '每人工时', hint: '表彰一个人需要的工作时间。' },
      },
    },
    cultivation: {
      label: '培养 KOC',
      hint: '找发过言的成员一对一深聊，请他们当骨干。聊得多了，他们在群里有了地位，发言更多，也主动去回没人回的话。',
      line: '每次 {people}',
      fields: {
        people: { label: '每次人数', hint: '每次最多聊多少人，最久没联系的优先。' },
        minutes_per_person: { label: '每人工时', hint: '和一个人深聊需要的工作时间。' },
      },
    },
    conflict_handling: {
      label: '矛盾与投诉处理',
      hint: '处理成员之间的争吵和对运营的投诉。处理好了，旁观的人不再受影响，当事人也消一部分气。',
      line: '处理 {share}',
      fields: {
        share: { label: '处理比例', hint: '时间够用时，处理多少还没平息的冲突。' },
        minutes_per_case: { label: '每起工时', hint: '处理一起冲突需要的工作时间。' },
      },
    },
    announcement: {
      label: '群公告',
      hint: '向全群发通知，可以 @所有人。它能提醒到已免打扰的人，但也最容易让人疲劳、屏蔽。',
      line: '{notices} · 有用程度 {relevance}',
      fields: {
        notices: { label: '每次条数', hint: '每次发几条通知。' },
        mention_all: { label: '@所有人', hint: '是否提醒全部成员，包括已设免打扰的人。' },
        relevance: { label: '有用程度', hint: '0% 纯广告，100% 正是大家在等的消息。' },
        minutes: { label: '每条工时', hint: '写一条通知需要的工作时间。' },
      },
    },
    private_message: {
      label: '1对1私聊',
      hint: '给选定成员发私信。头几周能让沉默成员更多回来，之后作用很小；用时由运营者承担。',
      line: '每次 {people} · 用心 {warmth}',
      fields: {
        people: { label: '每次人数', hint: '每次最多联系多少人，最久没联系的优先。' },
        warmth: { label: '用心程度', hint: '0% 群发模板，100% 专门为这个人写。' },
        minutes_per_message: { label: '每人工时', hint: '写一条私信需要的工作时间。' },
      },
    },
    paid_ads: {
      label: '付费投放',
      hint: '花钱买量：几天内来人，停投几天就断流。来的人比自己找来的更“冷”，兴趣短、来得少；受众有限，越投越贵。',
      line: '每次 {yuan} · 每人 {yuan_per_joiner}',
      fields: {
        yuan: { label: '每次投放', hint: '每次投放花多少钱，0 就不投。' },
        yuan_per_joiner: { label: '获客成本', hint: '受众还新鲜时，带来一个入群的人要多少钱。' },
        audience: { label: '受众规模', hint: '广告总共可能带来的人数，越接近用完越贵。' },
        fit: { label: '匹配度', hint: '来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。' },
        minutes: { label: '每次工时', hint: '做一次投放需要的工作时间。' },
      },
    },
    referral: {
      label: '裂变（老带新）',
      hint: '成员转发海报拉人，邀请人和新人各得奖励。熟人带来的人留得更久；奖励越高，冲奖励来的人越多，活动一停就走。',
      line: '邀请人 {inviter_yuan} · 新人 {invitee_yuan}',
      fields: {
        appeal: { label: '海报吸引力', hint: '0% 没人转发，100% 人人想转。' },
        inviter_yuan: { label: '邀请人奖励', hint: '每带来一个人，给邀请人多少钱。' },
        invitee_yuan: { label: '新人奖励', hint: '给每个被带来的新人多少钱。' },
        minutes: { label: '每天工时', hint: '活动日需要的工作时间。' },
      },
    },
    partner_exchange: {
      label: '群主联盟互推',
      hint: '与同类群互发名片。来的人对口，但合作群有限，看过没来的人再看也少来；对方的名片在本群也会惹人烦。',
      line: '{partners} · 每群 {people_per_group}',
      fields: {
        partners: { label: '合作群数', hint: '有多少个合作群，每次轮到一个。' },
        people_per_group: { label: '每群人数', hint: '每个合作群有多少人，0 就没人可来。' },
        response: { label: '首次响应率', hint: '第一次看到名片的人里有多少会来。' },
        fit: { label: '匹配度', hint: '来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。' },
        minutes: { label: '每次工时', hint: '做一次互推需要的工作时间。' },
      },
    },
    cross_platform: {
      label: '跨平台导流',
      hint: '把公众号、小红书等平台的粉丝引到群里。几天内来一批，他们之间有些本来就认识；第一次没来的，之后再喊也少来。',
      line: '粉丝 {followers} · 转化 {conversion}',
      fields: {
        followers: { label: '粉丝数', hint: '其他平台上有多少粉丝，0 就没人可引。' },
        conversion: { label: '首次转化率', hint: '第一次召集时有多少粉丝会来。' },
        acquaintances: { label: '相识人数', hint: '每个人认识多少先来的粉丝。' },
        fit: { label: '匹配度', hint: '来的人看群的可能性和兴趣持续时间，是自己找来的人的几倍。' },
        yuan: { label: '每次费用', hint: '每次导流花多少钱。' },
        minutes: { label: '每次工时', hint: '每次导流需要的工作时间。' },
      },
    },
    sms: {
      label: '短信',
      hint: '按条付费，设了免打扰、折叠了群的人也收得到；但回应的人少，广告味越浓越惹人烦。',
      line: '每次 {people} · 每条 {yuan_per_message}',
      fields: {
        people: { label: '每次人数', hint: '每次最多发给多少人，抽签决定。' },
        yuan_per_message: { label: '每条费用', hint: '一条短信多少钱。' },
        relevance: { label: '有用程度', hint: '0% 纯广告，100% 正是对方在等的。' },
        minutes: { label: '每次工时', hint: '每次群发短信需要的工作时间。' },
      },
    },
    positioning: {
      label: '群名称与定位',
      hint: '名称说得清楚，不合适的人就不来：来的人少些，留得久些。名称夸大，来的人多，期望高，兴趣去得也快。起名后一直有效，直到再改。',
      line: '清晰 {clarity} · 夸大 {promise}',
      fields: {
        clarity: { label: '清晰程度', hint: '0% 和没有名称一样含糊，100% 一看就懂给谁、做什么。' },
        promise: { label: '夸大程度', hint: '0% 不夸大，100% 说得天花乱坠。' },
        minutes: { label: '改名工时', hint: '改名、写简介和公告需要的工作时间。' },
      },
    },
    refound: {
      label: '再建新群',
      hint: '把还在来的核心成员请进一个新群，之后运营只在新群里做，老群任其自然散去。有归属感、有习惯的人更愿意跟过来；新群还没被免打扰，但没跟来的熟人就遇不到了。',
      line: '近 {core_days}来过的人 · 号召力 {appeal}',
      fields: {
        core_days: { label: '核心成员', hint: '最近多少天内来过的成员算核心、受邀；邀请也开放这么多天。' },
        appeal: { label: '号召力', hint: '搬群准备和说明得好不好：0% 没人跟来，100% 人人明白为什么搬。' },
        minutes: { label: '每次工时', hint: '组织一次搬群需要的工作时间。' },
      },
    },
    live_code: {
      label: '群活码',
      hint: '群满后扫同一个码自动进入下一个新群，不再把人挡在门外。每个群各聊各的，运营内容要逐群发送，工时随群数增加。',
      line: '最多 {groups}',
      fields: {
        groups: { label: '最多群数', hint: '同时打理的群最多几个；1 表示不开新群。' },
        minutes_per_group: { label: '每群工时', hint: '新开一个群需要的工作时间：群名、公告、群助手。' },
      },
    },
    pitch: {
      label: '推销（硬广）',
      hint: '在群里直接发商品广告。货对路、信任高、价格低，买的人就多；打折卖出的有一部分本来就会买。卖得太勤会磨掉信任、把人赶走。',
      line: '每次 {messages} · 对路程度 {fit}',
      fields: {
        messages: { label: '每次条数', hint: '每次发几条推销消息。' },
        fit: { label: '对路程度', hint: '0% 没人想要，100% 正是大家在找的。' },
        discount: { label: '优惠幅度', hint: '比原价便宜多少；20% 就是打八折。' },
        days_open: { label: '有效天数', hint: '优惠持续几天。' },
        minutes: { label: '每条工时', hint: '写一条推销消息需要的工作时间。' },
      },
    },
    featured: {
      label: '精选好物',
      hint: '运营者挑几样商品写成一份清单。样数越多，越可能有一样对路；读起来有用，推销感只有硬广的一半。',
      line: '{goods} · 对路程度 {fit}',
      fields: {
        goods: { label: '商品样数', hint: '清单里有几样商品；0 表示不做。' },
        fit: { label: '对路程度', hint: '0% 没人想要，100% 正是大家在找的。' },
        days_open: { label: '有效天数', hint: '清单挂几天。' },
        minutes_per_good: { label: '每样工时', hint: '挑选和介绍一样商品需要的工作时间。' },
      },
    },
    group_buy: {
      label: '拼团',
      hint: '凑够人数才有的优惠价。参团的人会叫上熟人；到期凑不齐就不成团。',
      line: '{group_size} 成团 · 优惠 {discount}',
      fields: {
        group_size: { label: '成团人数', hint: '几个人成一个团；0 表示不做。' },
        fit: { label: '对路程度', hint: '0% 没人想要，100% 正是大家在找的。' },
        discount: { label: '优惠幅度', hint: '成团后比原价便宜多少；20% 就是打八折。' },
        days_open: { label: '拼团天数', hint: '几天之内要凑齐人数。' },
        minutes: { label: '每次工时', hint: '开一次团需要的工作时间。' },
      },
    },
    solitaire: {
      label: '接龙',
      hint: '群里人人看得见的名单，名字越多越有人跟。接龙下单就是购买；不卖货的接龙是一次轻互动，平时不说话的人也会参加。',
      line: '吸引力 {appeal} · 开 {days_open}',
      fields: {
        orders: { label: '接龙下单', hint: '写上名字就算下单；否则只是报名、投票一类的接龙。' },
        appeal: { label: '吸引力', hint: '接龙有多吸引人，或者商品有多对路：0% 没人想要，100% 正是大家在找的。' },
        discount: { label: '优惠幅度', hint: '接龙下单比原价便宜多少。' },
        days_open: { label: '开放天数', hint: '接龙开放几天。' },
        minutes: { label: '每次工时', hint: '开一次接龙需要的工作时间。' },
      },
    },
    giveaway: {
      label: '赠品',
      hint: '先下单的人有赠品，送完为止。像降价一样吸引人，但价格没有变，不会让人养成等打折的习惯；赠品要花钱。',
      line: '{pieces} · 每份值 {worth_yuan}',
      fields: {
        pieces: { label: '赠品份数', hint: '每次有几份赠品；0 表示不送。' },
        worth_yuan: { label: '每份价值', hint: '赠品在成员心里值多少钱。' },
        yuan_per_piece: { label: '每份成本', hint: '一份赠品花多少钱。' },
        fit: { label: '对路程度', hint: '所卖商品：0% 没人想要，100% 正是大家在找的。' },
        days_open: { label: '有效天数', hint: '活动持续几天。' },
        minutes: { label: '每次工时', hint: '每次需要的工作时间。' },
      },
    },
    story: {
      label: '讲故事',
      hint: '讲产品背后的人、老顾客的经历，不卖货。读的人觉得有意思，也更信任运营者；以后的推荐才有人听。',
      line: '质量 {quality}',
      fields: {
        quality: { label: '质量', hint: '0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。' },
        topic: { label: '话题', hint: '故事属于社群的哪个话题，只有关心它的人受用。' },
        minutes: { label: '每篇工时', hint: '写一个故事需要的工作时间。' },
        yuan: { label: '每篇费用', hint: '写一个故事的花费，例如采访、稿费。' },
      },
    },
    scene: {
      label: '场景种草',
      hint: '把商品放进使用场景里展示。读的人几天内更想要、按原价买得更多；推销感很轻。',
      line: '对路程度 {fit} · 质量 {quality}',
      fields: {
        fit: { label: '对路程度', hint: '0% 没人想要，100% 正是大家在找的。' },
        quality: { label: '质量', hint: '内容好不好看：0% 毫无价值，50% 相当于普通成员的发言，100% 极为出色。' },
        minutes: { label: '每篇工时', hint: '做一篇需要的工作时间。' },
        yuan: { label: '每篇费用', hint: '做一篇的花费，例如拍摄。' },
      },
    },
    paid_membership: {
      label: '付费会员',
      hint: '交会费的人享受会员价和专属内容，30 天一期，到期各自决定续不续。会费是收入；交了钱的人更常来，也觉得这是自己的圈子；本来就会买的也按会员价付。',
      line: '会费 {fee_yuan} · 会员价优惠 {discount}',
      fields: {
        fee_yuan: { label: '会费', hint: '每 30 天的会费。' },
        discount: { label: '会员价优惠', hint: '会员买任何商品比原价便宜多少。' },
        exclusivity: { label: '专属程度', hint: '只有会员才有的东西（专属频道、顾问、优先购）：0% 没有，100% 很多。' },
        yuan_per_member: { label: '每位成本', hint: '服务一位会员 30 天的花费。' },
        minutes: { label: '每次工时', hint: '每次招募和维护需要的工作时间。' },
      },
    },
    premium_tier: {
      label: '高端会员',
      hint: '邀请消费最多的人进入高端小圈子，有专属商品和服务。他们更受认可、更信任，买更贵的；每个名额都要花钱花时间。',
      line: '{places} · 价格高 {uplift}',
      fields: {
        places: { label: '名额', hint: '几个名额；0 表示不设。' },
        uplift: { label: '客单价提升', hint: '高端商品比普通商品贵多少；30% 就是贵三成。' },
        yuan_per_place: { label: '每个名额成本', hint: '到下次重新评定之前，服务一个名额的花费。' },
        minutes_per_place: { label: '每个名额工时', hint: '服务一个名额需要的工作时间。' },
      },
    },
    coupon: {
      label: '优惠券',
      hint: '先抢先得，羊毛党最积极。有券的人买得更快；其中一部分本来就会买，现在只是少付钱。',
      line: '{coupons} · 优惠 {discount} · {days_valid}内有效',
      fields: {
        coupons: { label: '张数', hint: '每次发几张；0 表示不发。' },
        discount: { label: '优惠幅度', hint: '用券比原价便宜多少；20% 就是打八折。' },
        days_valid: { label: '有效天数', hint: '领到后几天内有效。' },
        minutes: { label: '每次工时', hint: '发一次券需要的工作时间。' },
      },
    },
    gift: {
      label: '送礼品',
      hint: '给选定成员送礼，不附带任何条件，所以不会挤走原本的热情。用心的礼物带来信任和归属感；两个月内再送，作用减半。',
      line: '{gifts} · 每份 {yuan_per_gift}',
      fields: {
        gifts: { label: '每次份数', hint: '每次最多送几份，最久没收到的优先。' },
        yuan_per_gift: { label: '每份费用', hint: '一份礼品连同邮费的花费。' },
        warmth: { label: '用心程度', hint: '0% 人人一样，100% 专门为这个人挑的。' },
        minutes_per_gift: { label: '每份工时', hint: '挑选和寄送一份需要的工作时间。' },
      },
    },
    paid_task: {
      label: '发言有奖',
      hint: '按条付钱请成员发言。钱一进来，原本因为喜欢而做的事就成了干活：给一点钱比不给还差，给得多才大致补回来。停发之后，热情要过一阵才恢复。',
      line: '每条 {pay_yuan} · 每天最多 {paid_messages}',
      fields: {
        pay_yuan: { label: '每条奖励', hint: '写一条消息给多少钱。' },
        paid_messages: { label: '每天上限', hint: '每人每天最多几条给钱。' },
        minutes: { label: '每天工时', hint: '发奖的日子需要的工作时间。' },
      },
    },
  },
  shocks: {
    complaint_wave: {
      label: '投诉潮',
      hint: '一批成员在群里公开抱怨，看到的人也跟着不满、不再信任；抱怨有人回应，火就小些。',
      line: '{days} · 首日 {share} · 程度 {severity}',
      fields: {
        days: { label: '持续', hint: '从爆发到平息多少天，抱怨的人逐日减少。' },
        share: { label: '抱怨的人', hint: '第一天来访的成员里，有多少人公开抱怨。' },
        severity: { label: '严重程度', hint: '0% 无关痛痒，100% 非常严重。' },
      },
    },
    ad_flood: {
      label: '广告刷屏',
      hint: '混进来的广告号刷屏：挡住正常消息，惹人烦，提醒不断，更多人设免打扰或退群。',
      line: '{days} · 每天 {ads_per_day}',
      fields: {
        days: { label: '持续', hint: '刷屏多少天。' },
        ads_per_day: { label: '每天广告', hint: '每个群每天被刷多少条广告。' },
      },
    },
    koc_leaves: {
      label: 'KOC 离开',
      hint: '发言最多的几个人突然退群，他们的回答和人脉一起带走，关系近的人也可能跟着走。',
      line: '{people} · 带走 {take_along}',
      fields: {
        people: { label: '人数', hint: '发言最多、近两周来过的人里走多少个。' },
        take_along: { label: '带走的人', hint: '与他们关系很近的成员里，有多少跟着走。' },
      },
    },
    competitor: {
      label: '竞争群出现',
      hint: '同类群来抢人：在那边能得到同样的东西，来这里的理由就少了；有归属感的人不容易走。',
      line: '{days} · 波及 {overlap} · 吸引力 {appeal}',
      fields: {
        days: { label: '持续', hint: '对方拉人多少天。' },
        overlap: { label: '波及成员', hint: '对方能接触到多少成员。' },
        appeal: { label: '对方吸引力', hint: '0% 毫无吸引力，100% 远胜本群。' },
      },
    },
    platform_penalty: {
      label: '平台处罚',
      hint: '平台限制本群：新人进不来，运营者的消息有一部分人收不到；成员之间照常聊天。',
      line: '{days} · 触达损失 {reach_lost}',
      fields: {
        days: { label: '持续', hint: '处罚多少天。' },
        joining_blocked: { label: '禁止入群', hint: '处罚期间新人能否入群。' },
        reach_lost: { label: '触达损失', hint: '每天有多少成员收不到运营者的动作。' },
      },
    },
    quota_cut: {
      label: '资源削减',
      hint: '总部收回一部分工时和预算，做不完的动作会漏掉。',
      line: '{days} · 工时少 {minutes_lost} · 预算少 {budget_lost}',
      fields: {
        days: { label: '持续', hint: '削减多少天。' },
        minutes_lost: { label: '工时减少', hint: '每天的工作时间少多少。' },
        budget_lost: { label: '预算减少', hint: '手头的钱和期间的拨款少多少。' },
      },
    },
    operator_away: {
      label: '运营缺席',
      hint: '运营者请假或离职，费工时的动作都没人做，不费工时的照常。',
      line: '{days}',
      fields: {
        days: { label: '持续', hint: '没人运营多少天。' },
      },
    },
    cut_off: {
      label: '成员被切断',
      hint: '平台或地区封锁，一部分成员一下子上不来。他们并不想走；留下的人少了听众、回应和熟人。',
      line: '{share} · {days}内回不来',
      fields: {
        share: { label: '被切断的成员', hint: '有多少成员一下子失去访问。' },
        days: { label: '封锁时长', hint: '多少天之后才可能回来。' },
      },
    },
  },
  choices: {
    format: { text: '文字', picture: '图片', video: '视频', live: '直播' },
    counted: { messages: '发言数', streak: '连续签到天数' },
    shows: { median: '中位数', ranking: '排名' },
    manner: { delete: '删帖', personalise: '个性化' },
    split: { lucky: '拼手气', equal: '普通（平分）' },
    who: { everyone: '全体成员', newcomers: '新成员', silent: '沉默成员', at_risk: '活跃度下降的成员', top: '发言最多的成员' },
  },
  operator: {
    minutes_per_day: { label: '运营者每天工时', hint: '每天可用的工作时间。排不进的动作当天不做，并计入“没做成”。' },
    budget_yuan: { label: '每 30 天预算', hint: '每 30 天的经费，没花完的结转。付不起的动作不做，并计入“没做成”。' },
  },
  units: {
    days: '天',
    min: '分钟',
    h: '小时',
    yuan: '元',
    'min/day': '分钟/天',
    'yuan/30 days': '元/30 天',
    'people/day': '人/天',
    posts: '篇',
    shares: '份',
    messages: '条',
    goods: '样',
    group_size: '人',
    pieces: '份',
    places: '个名额',
    coupons: '张',
    gifts: '份',
    paid_messages: '条',
    notices: '条',
    featured: '件',
    answers: '条',
    listed: '人',
    first: '条发言',
    groups: '个群',
    ads: '条',
    prizes: '份',
    capacity: '人',
    people: '人',
    ratio: '倍',
    founders: '人',
  },
  platforms: {
    wechat_group: '微信群（上限 500 人）',
    forum: '自建论坛（不限人数）',
    wecom_group: '企业微信客户群（上限 500 人，群发有额度）',
    qq_group: 'QQ 群（上限 2000 人）',
    facebook_group: 'Facebook 群组（不限人数）',
    discord_server: 'Discord 服务器（不限人数）',
  },
};

const en: Words = {
  tactics: {
    content: {
      label: 'Content',
      hint: 'Posts by the operator. Readers gain interest when posts concern them and are good; beyond a point more posts give less and tire people.',
      line: '{format} · {posts} each time · quality {quality}',
      fields: {
        posts: { label: 'Posts each time', hint: 'How many posts go out each time.' },
        topic: { label: 'Topic', hint: 'Which of the community’s topics the posts are about; only people who care for it gain.' },
        format: { label: 'Format', hint: 'A picture is quick to take in; a video gives more and takes longer; a live session calls those who have not muted the group, interests those who watch, and leaves a recording.' },
        quality: { label: 'Quality', hint: '0% worthless, 50% like an ordinary member’s message, 100% outstanding.' },
        minutes_per_post: { label: 'Time per post', hint: 'Working time for one post.' },
        yuan_per_post: { label: 'Cost per post', hint: 'Money for one post, such as an author’s fee.' },
      },
    },
    discussion: {
      label: 'Discussion',
      hint: 'The operator puts a question to the group. Being asked lowers the threshold to write; ready talkers answer first, lurkers seldom start because of it. A question every day loses its novelty.',
      line: '{topic} · appeal {appeal}',
      fields: {
        topic: { label: 'Topic', hint: 'The topic of the question; those who care about it answer more readily.' },
        appeal: { label: 'Appeal', hint: '0% nobody feels addressed, 100% everybody has something to say.' },
        minutes: { label: 'Time each time', hint: 'Working time for finding the question and keeping the talk going.' },
      },
    },
    expert_session: {
      label: 'Expert session',
      hint: 'An expert comes at a set time. Those who listen become more interested, and questions nobody answered find an answer; who is answered writes again.',
      line: '{topic} · answers up to {answers} · fee {yuan}',
      fields: {
        topic: { label: 'Topic', hint: 'The topic of the session; those who care about it come.' },
        quality: { label: 'Expertise', hint: '0% nobody listens, 100% outstanding.' },
        answers: { label: 'Most answers', hint: 'At most so many posts of the last 7 days that nobody answered.' },
        yuan: { label: 'Fee', hint: 'Money for the expert, each time.' },
        minutes: { label: 'Time each time', hint: 'Working time for collecting questions and hosting.' },
      },
    },
    talk: {
      label: 'Talk',
      hint: 'Somebody speaks at a set time, one to many. Listeners become more interested and feel a little more at home; what was said stays in the group.',
      line: '{topic} · quality {quality} · fee {yuan}',
      fields: {
        topic: { label: 'Topic', hint: 'The topic of the talk; those who care about it come.' },
        quality: { label: 'Quality', hint: '0% nobody listens, 100% outstanding.' },
        capacity: { label: 'Places', hint: 'Most people who can take part; 0 means that nothing takes place.' },
        yuan: { label: 'Fee', hint: 'Money for the speaker, each time.' },
        minutes: { label: 'Time each time', hint: 'Working time for preparing and hosting.' },
      },
    },
    digest: {
      label: 'Digest',
      hint: 'What was worth reading, in one message. Readers need not wade through everything and are bothered less by what does not concern them; on a forum it is just one more good post.',
      line: '{topic} · quality {quality}',
      fields: {
        topic: { label: 'Topic', hint: 'The topic that the digest is mostly about.' },
        quality: { label: 'Quality', hint: '0% of no use, 100% well chosen and well written.' },
        minutes: { label: 'Time per digest', hint: 'Working time for one digest.' },
      },
    },
    co_creation: {
      label: 'Co-creation (UGC)',
      hint: 'Members show what they made and the best is featured. Pieces interest more than small talk, and being featured is recognition. Prize money displaces what people do for its own sake.',
      line: '{topic} · features {featured} · prize {yuan_per_featured}',
      fields: {
        topic: { label: 'Topic', hint: 'The topic of the pieces; those who care about it take part more readily.' },
        appeal: { label: 'Appeal', hint: '0% nobody takes part, 100% pleasant and easy.' },
        featured: { label: 'Pieces featured', hint: 'At most so many pieces are featured each time.' },
        yuan_per_featured: { label: 'Prize per piece', hint: 'Money for each piece featured.' },
        minutes: { label: 'Time each time', hint: 'Working time for the call.' },
        minutes_per_featured: { label: 'Time per piece', hint: 'Working time for featuring one piece.' },
      },
    },
    check_in: {
      label: 'Check-in',
      hint: 'A daily tap that builds the habit of coming; a streak’s pull levels off at about day seven. Prizes attract people who come for the prize and leave nothing behind when they stop.',
      line: '{streak_days} in a row · prize {prize_yuan}',
      fields: {
        appeal: { label: 'Appeal', hint: '0% nobody notices it, 100% prominent and pleasant.' },
        streak_days: { label: 'Days in a row', hint: 'Length of the streak that earns the prize.' },
        spare_days: { label: 'Spare days', hint: 'Missed days that do not break a streak.' },
        prize_yuan: { label: 'Prize', hint: 'Money for each full streak.' },
        minutes: { label: 'Time a day', hint: 'Working time on a day with check-in.' },
      },
    },
    badges: {
      label: 'Badges',
      hint: 'A badge for every so many messages, or for a streak of so many days. People close to the next one try harder, but only about a fifth care for badges at all.',
      line: '{counted} · one per {step}',
      fields: {
        counted: { label: 'Counted', hint: 'Messages written, or days of check-in in a row.' },
        step: { label: 'Needed for one', hint: 'Messages or days from one badge to the next; 0 for none.' },
        minutes: { label: 'Time a day', hint: 'Working time for counting and announcing.' },
      },
    },
    levels: {
      label: 'Levels',
      hint: 'A rank that rises with what somebody has written. Each level takes twice as much as the last, so newcomers rise fast and old-timers slowly. People close to the next one try harder, but only about a fifth care.',
      line: 'first level at {first}',
      fields: {
        first: { label: 'First level', hint: 'Messages that the first level takes; 0 for no levels.' },
        minutes: { label: 'Time a day', hint: 'Working time for counting and announcing.' },
      },
    },
    leaderboard: {
      label: 'Leaderboard',
      hint: 'Shown the median, those below write more and those above ease off. Shown a ranking, those listed feel recognised, those close behind try harder, and those far behind lose heart.',
      line: '{shows} · prominence {prominence}',
      fields: {
        shows: { label: 'What is shown', hint: 'Everybody’s own figure and the median, or the names at the top.' },
        listed: { label: 'Names listed', hint: 'How many names a ranking lists.' },
        prominence: { label: 'Prominence', hint: '0% nobody sees it, 100% everybody does.' },
        minutes: { label: 'Time a day', hint: 'Working time for counting and announcing.' },
      },
    },
    points: {
      label: 'Points',
      hint: 'Messages and check-ins earn points. Without prizes few care; with prizes, those who come for money try harder, while for others what was fun becomes a task.',
      line: '{per_message} a message · {per_check_in} a check-in',
      fields: {
        per_message: { label: 'Per message', hint: 'Points for a message.' },
        per_check_in: { label: 'Per check-in', hint: 'Points for a check-in.' },
        messages_a_day: { label: 'Messages that count', hint: 'At most so many messages a day earn points.' },
        minutes: { label: 'Time a day', hint: 'Working time for counting and announcing.' },
      },
    },
    redemption: {
      label: 'Redemption',
      hint: 'Enough points buy a prize, first come first served. Who has redeemed once knows that points are money: when it stops, what people did out of interest falls below where it was.',
      line: '{prize_points} points for {prize_yuan} · up to {prizes}',
      fields: {
        prize_points: { label: 'Points per prize', hint: 'Points that a prize takes.' },
        prize_yuan: { label: 'Value of a prize', hint: 'Money value of one prize; 0 for none.' },
        prizes: { label: 'Prizes each time', hint: 'At most so many prizes each time; 0 for none.' },
        minutes_per_prize: { label: 'Time per prize', hint: 'Working time for handing out one prize.' },
      },
    },
    lottery: {
      label: 'Lottery',
      hint: 'One tap to take part, and prizes are drawn among those who did. Brings a crowd, most of all those who come for prizes; drawn too often it is no longer new.',
      line: '{prizes} · {prize_yuan} each',
      fields: {
        prizes: { label: 'Prizes', hint: 'Prizes drawn each time; 0 means that nothing takes place.' },
        prize_yuan: { label: 'Value of a prize', hint: 'Money value of one prize; 0 means that nothing takes place.' },
        minutes: { label: 'Time each time', hint: 'Working time for one draw.' },
      },
    },
    red_envelope: {
      label: 'Red envelope',
      hint: 'A packet of money in the group, first come first served; what is not taken within 24 hours comes back. A short burst of activity that also draws people who come for money.',
      line: '{amount_yuan} · {shares}',
      fields: {
        amount_yuan: { label: 'Amount', hint: 'Money in one packet.' },
        shares: { label: 'Shares', hint: 'Number of shares; each holds at least ¥0.01.' },
        split: { label: 'Split', hint: 'Lucky: every share is random. Equal: all shares are the same.' },
        minutes: { label: 'Time each time', hint: 'Working time for one packet.' },
      },
    },
    event: {
      label: 'Event',
      hint: 'People do something together at a set time. Those who come grow closer, and the new ties bring them back.',
      line: '{capacity} · appeal {appeal}',
      fields: {
        capacity: { label: 'Places', hint: 'Most people who can take part; 0 means that nothing takes place.' },
        appeal: { label: 'Appeal', hint: 'To the ordinary member: 0% none, 100% outstanding.' },
        offline: { label: 'Face to face', hint: 'Instead of online: fewer come, ties grow faster.' },
        yuan: { label: 'Fixed cost', hint: 'Money for each event.' },
        yuan_per_head: { label: 'Cost per head', hint: 'Money for each person who comes.' },
        minutes: { label: 'Time each time', hint: 'Working time for preparing and holding it.' },
      },
    },
    welcome: {
      label: 'Welcome',
      hint: 'Newcomers are greeted by name on the day they join. A first feeling of belonging, and fewer early exits.',
      line: 'greets {share} of newcomers',
      fields: {
        share: { label: 'Coverage', hint: 'Share of the day’s newcomers who are greeted.' },
        minutes_per_newcomer: { label: 'Time per person', hint: 'Working time for one greeting.' },
      },
    },
    rules: {
      label: 'Rules shown',
      hint: 'The rules stand where everybody sees them. Newcomers know what is welcome: they write more and break rules less.',
      line: '{minutes}',
      fields: {
        shown: { label: 'Shown', hint: 'Whether the rules are shown.' },
        minutes: { label: 'Time a day', hint: 'Working time on a day on which the rules are shown.' },
      },
    },
    moderation: {
      label: 'Moderation',
      hint: 'Deleting what is off topic makes the talk more informative, but people who know each other chat less and those deleted are hurt. A personal view shows everybody first what concerns them, and costs neither.',
      line: '{manner} · precision {precision}',
      fields: {
        manner: { label: 'Manner', hint: 'Delete for everybody, or show everybody first what concerns them.' },
        topic: { label: 'Topic that stays', hint: 'When deleting: everything else counts as off topic.' },
        precision: { label: 'Precision', hint: 'Share of what is off topic that is found.' },
        minutes: { label: 'Time a day', hint: 'Working time on a day with moderation.' },
        minutes_per_message: { label: 'Time per message', hint: 'Working time for deleting one message.' },
      },
    },
    ad_control: {
      label: 'Ad control',
      hint: 'Members’ own advertising, spam and rudeness are deleted on the day, before most have seen them. Those who wrote them are annoyed; the others are spared.',
      line: 'deletes {share}',
      fields: {
        share: { label: 'Share deleted', hint: 'Share of the day’s messages against the rules that are found.' },
        minutes_per_message: { label: 'Time per message', hint: 'Working time for deleting one message.' },
      },
    },
    removal: {
      label: 'Removal',
      hint: 'Who breaks the rules again and again is put out of the group and does not come back. The others are bothered less; those who knew the person lose somebody.',
      line: 'after {after}',
      fields: {
        after: { label: 'Messages against the rules', hint: 'So many lead to removal; 0 for never.' },
        minutes_per_person: { label: 'Time per person', hint: 'Working time for warning, record and explanation.' },
      },
    },
    answering: {
      label: 'Answering',
      hint: 'The operator answers messages that nobody answered, newcomers first. A reply to a first message makes a second one clearly more likely.',
      line: 'answers {share} · mean wait {delay_hours}',
      fields: {
        share: { label: 'Share answered', hint: 'Share of open messages that are answered while the time lasts.' },
        delay_hours: { label: 'Mean wait', hint: 'Mean time from a message to its answer.' },
        minutes_per_answer: { label: 'Time per answer', hint: 'Working time for one answer.' },
      },
    },
    award: {
      label: 'Award',
      hint: 'Members are honoured in front of everybody. The very active write clearly more afterwards, and newcomers who are honoured leave less; awards given too freely are worth little. Only those who have written are honoured.',
      line: '{people} each time · publicity {publicity}',
      fields: {
        people: { label: 'People each time', hint: 'At most so many people each time; those honoured longest ago come first.' },
        publicity: { label: 'Publicity', hint: '0% nobody notices, 100% a ceremony with a laudation.' },
        yuan: { label: 'Money per person', hint: 'Money that comes with each award.' },
        minutes_per_award: { label: 'Time per person', hint: 'Working time for one award.' },
      },
    },
    cultivation: {
      label: 'Cultivating core members (KOC)',
      hint: 'Personal talks give members who write a role. From talk to talk their standing grows; they write more and look after messages that nobody answered.',
      line: '{people} each time',
      fields: {
        people: { label: 'People each time', hint: 'At most so many people each time; those not written to for longest come first.' },
        minutes_per_person: { label: 'Time per person', hint: 'Working time for one talk.' },
      },
    },
    conflict_handling: {
      label: 'Conflict handling',
      hint: 'Quarrels among members and complaints about the operator are settled. Those who read along are spared, and those in it are partly reconciled.',
      line: 'settles {share}',
      fields: {
        share: { label: 'Share settled', hint: 'Share of the open conflicts that are taken up while the time lasts.' },
        minutes_per_case: { label: 'Time per case', hint: 'Working time for one conflict.' },
      },
    },
    announcement: {
      label: 'Announcement',
      hint: 'A notice to the whole group, if wished with @all. It reaches even those who muted the group, and tires people fastest.',
      line: '{notices} · usefulness {relevance}',
      fields: {
        notices: { label: 'Notices each time', hint: 'How many notices go out each time.' },
        mention_all: { label: 'Mention @all', hint: 'Whether every member is called, including those who muted the group.' },
        relevance: { label: 'Usefulness', hint: '0% pure advertisement, 100% what everybody was waiting for.' },
        minutes: { label: 'Time per notice', hint: 'Working time for one notice.' },
      },
    },
    private_message: {
      label: 'Private message',
      hint: 'One-to-one messages to chosen members. Brings silent members back more often in the first weeks and does little later; the operator’s time is the limit.',
      line: 'up to {people} · warmth {warmth}',
      fields: {
        people: { label: 'People each time', hint: 'At most so many people each time; those not written to for longest come first.' },
        warmth: { label: 'Warmth', hint: '0% a mass text, 100% written for this person.' },
        minutes_per_message: { label: 'Time per person', hint: 'Working time for one message.' },
      },
    },
    paid_ads: {
      label: 'Paid ads',
      hint: 'Money for strangers: they come within days and stop within days of the last payment. They are colder than people who find the community themselves; the audience is finite, so it grows dearer.',
      line: '{yuan} each time · {yuan_per_joiner} a person',
      fields: {
        yuan: { label: 'Money each time', hint: 'Spent on each occasion; 0 means no advertisement.' },
        yuan_per_joiner: { label: 'Price per joiner', hint: 'Price of one person who comes, while the audience is fresh.' },
        audience: { label: 'Audience', hint: 'People whom the advertisement can win at all; the nearer to the end, the dearer.' },
        fit: { label: 'Fit', hint: 'Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.' },
        minutes: { label: 'Time each time', hint: 'Working time for one placement.' },
      },
    },
    referral: {
      label: 'Referral campaign',
      hint: 'Members pass on a poster; inviter and newcomer are rewarded. People whom a friend brought stay longer; the higher the reward, the more come for it alone and go when it ends.',
      line: 'inviter {inviter_yuan} · newcomer {invitee_yuan}',
      fields: {
        appeal: { label: 'Appeal of the poster', hint: '0% nobody passes it on, 100% everybody wants to.' },
        inviter_yuan: { label: 'Inviter’s reward', hint: 'Money for the inviter for each person who joins.' },
        invitee_yuan: { label: 'Newcomer’s reward', hint: 'Money for each person who was brought.' },
        minutes: { label: 'Time per day', hint: 'Working time on a day of the campaign.' },
      },
    },
    partner_exchange: {
      label: 'Partner exchange',
      hint: 'Groups of similar people show one another’s card. Those who come fit well, but partners are few, who has seen the card seldom comes later, and the partner’s card annoys some members here.',
      line: '{partners} · {people_per_group} each',
      fields: {
        partners: { label: 'Partners', hint: 'Partner groups, asked one after the other.' },
        people_per_group: { label: 'People per group', hint: 'People in each partner’s group; 0 means nobody to win.' },
        response: { label: 'First response', hint: 'Share who come when they see the card for the first time.' },
        fit: { label: 'Fit', hint: 'Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.' },
        minutes: { label: 'Time each time', hint: 'Working time for one exchange.' },
      },
    },
    cross_platform: {
      label: 'Cross-platform import',
      hint: 'Followers on another platform are called over. They come within days, some know one another from there, and who did not come the first time seldom comes later.',
      line: '{followers} followers · {conversion}',
      fields: {
        followers: { label: 'Followers', hint: 'Followers on the other platform; 0 means nobody to call.' },
        conversion: { label: 'First conversion', hint: 'Share who come over at the first call.' },
        acquaintances: { label: 'Acquaintances', hint: 'Earlier arrivals whom each of them knows.' },
        fit: { label: 'Fit', hint: 'Odds of a visit and duration of interest, as a multiple of those of people who come by themselves.' },
        yuan: { label: 'Money each time', hint: 'Spent on each call.' },
        minutes: { label: 'Time each time', hint: 'Working time for one call.' },
      },
    },
    sms: {
      label: 'Text message (SMS)',
      hint: 'Paid by the message; it reaches people who muted or folded the group. Few respond, and advertising annoys.',
      line: 'up to {people} · {yuan_per_message} each',
      fields: {
        people: { label: 'People each time', hint: 'At most so many people each time, chosen by lot.' },
        yuan_per_message: { label: 'Price of a message', hint: 'Money for one text message.' },
        relevance: { label: 'Usefulness', hint: '0% pure advertisement, 100% what they were waiting for.' },
        minutes: { label: 'Time each time', hint: 'Working time for one mailing.' },
      },
    },
    positioning: {
      label: 'Name and positioning',
      hint: 'A clear name keeps away those whom the group would not suit: fewer come and they stay longer. A name that promises too much draws more people, who expect much and lose interest soon. It holds until another is given.',
      line: 'clarity {clarity} · promise {promise}',
      fields: {
        clarity: { label: 'Clarity', hint: '0% as vague as no name, 100% nobody can mistake for whom and what for.' },
        promise: { label: 'Promise', hint: '0% nothing beyond what there is, 100% the moon.' },
        minutes: { label: 'Time for a name', hint: 'Working time for a new name, its description and notice.' },
      },
    },
    refound: {
      label: 'Refounding',
      hint: 'The core that still comes is invited into a new group; from then on the operator works only there, and the old group is left to itself. Belonging and habit carry people over; the new group is not muted yet, but friends who stay behind are no longer met.',
      line: 'core of the last {core_days} · appeal {appeal}',
      fields: {
        core_days: { label: 'Core', hint: 'Members who came in the last so many days are the core that is invited; the invitation stays open as long.' },
        appeal: { label: 'Appeal', hint: 'How well the move is prepared and explained: 0% nobody follows, 100% everybody knows why.' },
        minutes: { label: 'Time each time', hint: 'Working time for one move.' },
      },
    },
    live_code: {
      label: 'Live code',
      hint: 'One join code that leads on to a new group when one is full, instead of turning people away. Every group has its own talk, and whatever the operator posts must be sent into each.',
      line: 'up to {groups}',
      fields: {
        groups: { label: 'Most groups', hint: 'The most groups looked after at a time; with 1 none opens.' },
        minutes_per_group: { label: 'Time per group', hint: 'Working time for opening a group: name, notice, helpers.' },
      },
    },
    pitch: {
      label: 'Pitch',
      hint: 'Plain advertising of goods in the group. It sells the more the better the goods suit, the higher the trust and the lower the price; part of what is sold at a discount would have been bought anyway. Too much of it wears trust down and drives people out.',
      line: '{messages} each time · fit {fit}',
      fields: {
        messages: { label: 'Messages each time', hint: 'How many selling messages go out each time.' },
        fit: { label: 'Fit', hint: '0% nobody wants the goods, 100% just what people were looking for.' },
        discount: { label: 'Discount', hint: 'How much of the price is let off.' },
        days_open: { label: 'Days open', hint: 'Days for which the offer holds.' },
        minutes: { label: 'Time per message', hint: 'Working time for one message.' },
      },
    },
    featured: {
      label: 'Featured goods',
      hint: 'One list of goods that the operator has chosen. The more goods, the likelier one of them suits; what suits is worth reading, and it feels only half as much like selling as a pitch.',
      line: '{goods} · fit {fit}',
      fields: {
        goods: { label: 'Goods', hint: 'Goods on the list; 0 means that there is none.' },
        fit: { label: 'Fit', hint: '0% nobody wants the goods, 100% just what people were looking for.' },
        days_open: { label: 'Days open', hint: 'Days for which the list holds.' },
        minutes_per_good: { label: 'Time per good', hint: 'Working time for choosing and describing one of the goods.' },
      },
    },
    group_buy: {
      label: 'Group purchase',
      hint: 'A lower price for so many who buy together. Whoever joins calls close ties; when too few join in time, nobody buys.',
      line: 'groups of {group_size} · discount {discount}',
      fields: {
        group_size: { label: 'Group size', hint: 'People who make a group; 0 means that there is no offer.' },
        fit: { label: 'Fit', hint: '0% nobody wants the goods, 100% just what people were looking for.' },
        discount: { label: 'Discount', hint: 'How much of the price is let off to a full group.' },
        days_open: { label: 'Days to fill', hint: 'Days in which a group must fill up.' },
        minutes: { label: 'Time each time', hint: 'Working time for one offer.' },
      },
    },
    solitaire: {
      label: 'Chain sign-up (jielong)',
      hint: 'A list in the group that everybody sees grow; each name draws further ones. On a list of orders a name is a purchase; any other list is a light action, taken by many who never write.',
      line: 'appeal {appeal} · open {days_open}',
      fields: {
        orders: { label: 'A list of orders', hint: 'Whether a name on the list is a purchase; otherwise it is a sign-up or a poll.' },
        appeal: { label: 'Appeal', hint: 'How attractive the list is, or how well the goods suit: 0% not at all, 100% just what people were looking for.' },
        discount: { label: 'Discount', hint: 'How much of the price is let off to those on a list of orders.' },
        days_open: { label: 'Days open', hint: 'Days for which the list is open.' },
        minutes: { label: 'Time each time', hint: 'Working time for one list.' },
      },
    },
    giveaway: {
      label: 'Giveaway',
      hint: 'An extra for the first who buy, while there is any. It pulls as a lower price would, but nobody learns to wait for discounts; the extras cost money.',
      line: '{pieces} · worth {worth_yuan} each',
      fields: {
        pieces: { label: 'Extras', hint: 'Extras to be had each time; 0 means that there are none.' },
        worth_yuan: { label: 'Worth of each', hint: 'What an extra is worth to those who get it.' },
        yuan_per_piece: { label: 'Cost of each', hint: 'Money for one extra.' },
        fit: { label: 'Fit', hint: 'Of the goods sold: 0% nobody wants them, 100% just what people were looking for.' },
        days_open: { label: 'Days open', hint: 'Days for which the offer holds.' },
        minutes: { label: 'Time each time', hint: 'Working time each time.' },
      },
    },
    story: {
      label: 'Story',
      hint: 'A post about the people behind the goods, or those who use them, that sells nothing. It is read with interest and wins trust, on which later offers rest.',
      line: 'quality {quality}',
      fields: {
        quality: { label: 'Quality', hint: '0% worthless, 50% like an ordinary member’s message, 100% outstanding.' },
        topic: { label: 'Topic', hint: 'Which of the community’s topics the story is about; only people who care for it gain interest.' },
        minutes: { label: 'Time per story', hint: 'Working time for one story.' },
        yuan: { label: 'Cost per story', hint: 'Money for one story, such as an author’s fee.' },
      },
    },
    scene: {
      label: 'Scene of use',
      hint: 'A post that shows the goods in use. Readers wish for them for some days and buy more at the full price; it hardly feels like selling.',
      line: 'fit {fit} · quality {quality}',
      fields: {
        fit: { label: 'Fit', hint: '0% nobody wants the goods, 100% just what people were looking for.' },
        quality: { label: 'Quality', hint: 'How good it is to read: 0% worthless, 50% like an ordinary member’s message, 100% outstanding.' },
        minutes: { label: 'Time per scene', hint: 'Working time for one scene.' },
        yuan: { label: 'Cost per scene', hint: 'Money for one scene, such as photographs.' },
      },
    },
    paid_membership: {
      label: 'Paid membership',
      hint: 'Who pays the fee gets a lower price and what others do not get, for 30 days; then everybody decides anew. Fees are income; payers come more often and feel that this is their circle, and pay the lower price also for what they would have bought anyway.',
      line: 'fee {fee_yuan} · discount {discount}',
      fields: {
        fee_yuan: { label: 'Fee', hint: 'Fee for 30 days.' },
        discount: { label: 'Members’ discount', hint: 'How much of every price is let off to paying members.' },
        exclusivity: { label: 'Exclusivity', hint: 'What only payers get (own channel, advice, early access): 0% nothing, 100% a great deal.' },
        yuan_per_member: { label: 'Cost per payer', hint: 'Money for serving one paying member for 30 days.' },
        minutes: { label: 'Time each time', hint: 'Working time for each round of asking and serving.' },
      },
    },
    premium_tier: {
      label: 'High-end tier',
      hint: 'A small circle of those who have spent most, with goods and service of its own. They feel recognised, trust more and buy dearer goods; every place costs money and time.',
      line: '{places} · {uplift} dearer',
      fields: {
        places: { label: 'Places', hint: 'Number of places; 0 means that there is no tier.' },
        uplift: { label: 'Price uplift', hint: 'How much dearer the tier’s goods are, as a share of the ordinary price.' },
        yuan_per_place: { label: 'Cost per place', hint: 'Money for serving one place until the tier is filled anew.' },
        minutes_per_place: { label: 'Time per place', hint: 'Working time for one place.' },
      },
    },
    coupon: {
      label: 'Coupon',
      hint: 'Vouchers for those who tap first, deal hunters most surely. Who holds one buys sooner; part of them would have bought anyway and now pays less.',
      line: '{coupons} · discount {discount} · valid {days_valid}',
      fields: {
        coupons: { label: 'Coupons', hint: 'Coupons each time; 0 means that there are none.' },
        discount: { label: 'Discount', hint: 'How much of the price a coupon lets off.' },
        days_valid: { label: 'Days valid', hint: 'Days for which a coupon is valid.' },
        minutes: { label: 'Time each time', hint: 'Working time each time.' },
      },
    },
    gift: {
      label: 'Gift',
      hint: 'Presents to chosen members, without any condition, so that they displace nobody’s motives. A present chosen with care brings trust and belonging; a second one within two months does half as much.',
      line: '{gifts} · {yuan_per_gift} each',
      fields: {
        gifts: { label: 'Gifts each time', hint: 'At most so many each time; those without one for longest come first.' },
        yuan_per_gift: { label: 'Cost per gift', hint: 'Money for one present, posting included.' },
        warmth: { label: 'Warmth', hint: '0% the same for everybody, 100% chosen for this person.' },
        minutes_per_gift: { label: 'Time per gift', hint: 'Working time for one present.' },
      },
    },
    paid_task: {
      label: 'Paid task',
      hint: 'Money for every message. Pay turns what people did for its own sake into work: a little brings less than none, and only a large pay about makes up for it. When it stops, what it displaced takes its time to come back.',
      line: '{pay_yuan} a message · up to {paid_messages} a day',
      fields: {
        pay_yuan: { label: 'Pay per message', hint: 'Money for one message.' },
        paid_messages: { label: 'Paid a day', hint: 'Messages of one person a day that are paid for.' },
        minutes: { label: 'Time a day', hint: 'Working time on a day with pay.' },
      },
    },
  },
  shocks: {
    complaint_wave: {
      label: 'Complaint wave',
      hint: 'Some members complain in public; those who read it are upset and trust less. A complaint that is answered burns lower.',
      line: '{days} · {share} on the first day · severity {severity}',
      fields: {
        days: { label: 'Duration', hint: 'Days from the outbreak to the end; fewer complain every day.' },
        share: { label: 'Complaining', hint: 'Share of the first day’s visitors who complain in public.' },
        severity: { label: 'Severity', hint: '0% a trifle, 100% very serious.' },
      },
    },
    ad_flood: {
      label: 'Ad flood',
      hint: 'Accounts that slipped in flood the group with advertising: it lies in the way, annoys and buzzes, and more people mute or leave.',
      line: '{days} · {ads_per_day} a day',
      fields: {
        days: { label: 'Duration', hint: 'Days for which the flood lasts.' },
        ads_per_day: { label: 'Ads a day', hint: 'Advertisements in every group on a day.' },
      },
    },
    koc_leaves: {
      label: 'KOCs leave',
      hint: 'The people who write most leave at once. Their answers and ties go with them, and some who are close to them follow.',
      line: '{people} · take along {take_along}',
      fields: {
        people: { label: 'People', hint: 'How many of those who have written most and came within two weeks.' },
        take_along: { label: 'Taken along', hint: 'Share of those with a strong tie to them who go along.' },
      },
    },
    competitor: {
      label: 'Competing group',
      hint: 'A similar group woos the members: what brought them here they find there. People who feel that they belong hold back.',
      line: '{days} · reaches {overlap} · appeal {appeal}',
      fields: {
        days: { label: 'Duration', hint: 'Days for which it woos.' },
        overlap: { label: 'Members reached', hint: 'Share of the members whom it reaches.' },
        appeal: { label: 'Its appeal', hint: '0% none, 100% far better than this community.' },
      },
    },
    platform_penalty: {
      label: 'Platform penalty',
      hint: 'The platform restricts the group: nobody can join, and the operator does not reach everybody. Members go on talking.',
      line: '{days} · reach lost {reach_lost}',
      fields: {
        days: { label: 'Duration', hint: 'Days for which it lasts.' },
        joining_blocked: { label: 'Joining blocked', hint: 'Whether nobody can join.' },
        reach_lost: { label: 'Reach lost', hint: 'Share of the members whom the operator cannot reach on a day.' },
      },
    },
    quota_cut: {
      label: 'Cut of means',
      hint: 'Head office takes back a part of working time and money; what no longer fits is left undone.',
      line: '{days} · time −{minutes_lost} · money −{budget_lost}',
      fields: {
        days: { label: 'Duration', hint: 'Days for which it lasts.' },
        minutes_lost: { label: 'Time lost', hint: 'Share of every day’s working time.' },
        budget_lost: { label: 'Money lost', hint: 'Share of the money at hand and of grants meanwhile.' },
      },
    },
    operator_away: {
      label: 'Operator away',
      hint: 'The operator is on leave or gone. What takes working time is left undone; what runs by itself goes on.',
      line: '{days}',
      fields: {
        days: { label: 'Duration', hint: 'Days without an operator.' },
      },
    },
    cut_off: {
      label: 'Members cut off',
      hint: 'A platform or region blocks a part of the members at once. They do not want to go; those who stay lose readers, answers and acquaintances.',
      line: '{share} · for {days}',
      fields: {
        share: { label: 'Cut off', hint: 'Share of the members who lose access.' },
        days: { label: 'Blocked for', hint: 'Days until they could come back.' },
      },
    },
  },
  choices: {
    format: { text: 'Text', picture: 'Picture', video: 'Video', live: 'Live session' },
    counted: { messages: 'Messages', streak: 'Days in a row' },
    shows: { median: 'Median', ranking: 'Ranking' },
    manner: { delete: 'Delete', personalise: 'Personal view' },
    split: { lucky: 'Lucky (random)', equal: 'Equal' },
    who: { everyone: 'Everyone', newcomers: 'Newcomers', silent: 'Silent members', at_risk: 'Members coming less', top: 'Members who write most' },
  },
  operator: {
    minutes_per_day: { label: 'Operator’s time a day', hint: 'Working time for each day. What no longer fits is left undone and counted.' },
    budget_yuan: { label: 'Budget for 30 days', hint: 'Money for every 30 days; what is not spent is carried over. What cannot be paid is left undone and counted.' },
  },
  units: {
    days: 'day|days',
    min: 'min',
    h: 'h',
    yuan: 'yuan',
    'min/day': 'min/day',
    'yuan/30 days': 'yuan/30 days',
    'people/day': 'people/day',
    posts: 'post|posts',
    shares: 'share|shares',
    messages: 'message|messages',
    goods: 'good|goods',
    group_size: 'person|people',
    pieces: 'extra|extras',
    places: 'place|places',
    coupons: 'coupon|coupons',
    gifts: 'gift|gifts',
    paid_messages: 'message|messages',
    notices: 'notice|notices',
    featured: 'piece|pieces',
    answers: 'answer|answers',
    listed: 'name|names',
    first: 'message|messages',
    after: 'breach|breaches',
    groups: 'group|groups',
    ads: 'ad|ads',
    prizes: 'prize|prizes',
    capacity: 'place|places',
    people: 'person|people',
    ratio: 'time|times',
    founders: 'person|people',
  },
  platforms: {
    wechat_group: 'WeChat group (at most 500 members)',
    forum: 'Own forum (no size limit)',
    wecom_group: 'WeCom customer group (at most 500 members, quotas)',
    qq_group: 'QQ group (at most 2000 members)',
    facebook_group: 'Facebook group (no size limit)',
    discord_server: 'Discord server (no size limit)',
  },
};

export const words: Record<Language, Words> = { zh, en };
