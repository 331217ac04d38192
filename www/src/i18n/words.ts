import type { Language } from '../state/experiment';

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
      line: '每天 {minutes}',
      fields: {
        shown: { label: '公示', hint: '是否公示群规。' },
        minutes: { label: '每天工时', hint: '公示当天需要的工作时间。' },
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
    notices: '条',
    featured: '件',
    groups: '个群',
    ads: '条',
    prizes: '份',
    capacity: '人',
    people: '人',
    groups: '个群',
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
      line: '{minutes} a day',
      fields: {
        shown: { label: 'Shown', hint: 'Whether the rules are shown.' },
        minutes: { label: 'Time a day', hint: 'Working time on a day on which the rules are shown.' },
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
    notices: 'notice|notices',
    featured: 'piece|pieces',
    groups: 'group|groups',
    ads: 'ad|ads',
    prizes: 'prize|prizes',
    capacity: 'place|places',
    people: 'person|people',
    groups: 'group|groups',
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
