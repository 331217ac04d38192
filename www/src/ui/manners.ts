/** How each kind of tactic is offered: one line a kind. */
import type { Who } from '../../pkg/community_sim.js';

/** The groups in which tactics are offered. */
export const GROUPS = ['content', 'ritual', 'money', 'events', 'reach', 'care', 'order', 'growth', 'selling'] as const;
export type Group = (typeof GROUPS)[number];

/** How a kind of tactic is offered. */
interface Manner {
  group: Group;
  /** Days from one time to the next when it is added: what goes on all the time is daily. */
  every: number;
  /** Whether it happens at a time of day; the rest goes on all day. */
  timed: boolean;
  /** Whether the engine asks it for whom: content is for all readers. */
  targeted: boolean;
  /** Whom it is for when it is added; everybody unless said. */
  who?: Who;
}

/** Every kind, in the order in which its group offers it. */
export const MANNERS: Record<string, Manner> = {
  content: { group: 'content', every: 1, timed: true, targeted: false },
  discussion: { group: 'content', every: 7, timed: true, targeted: true },
  expert_session: { group: 'content', every: 14, timed: true, targeted: true },
  talk: { group: 'content', every: 14, timed: true, targeted: true },
  digest: { group: 'content', every: 1, timed: true, targeted: false },
  co_creation: { group: 'content', every: 7, timed: true, targeted: true },
  welcome: { group: 'ritual', every: 1, timed: false, targeted: false },
  check_in: { group: 'ritual', every: 1, timed: false, targeted: true },
  badges: { group: 'ritual', every: 1, timed: false, targeted: true },
  levels: { group: 'ritual', every: 1, timed: false, targeted: true },
  leaderboard: { group: 'ritual', every: 1, timed: false, targeted: true },
  points: { group: 'ritual', every: 1, timed: false, targeted: true },
  redemption: { group: 'ritual', every: 7, timed: false, targeted: true },
  lottery: { group: 'ritual', every: 14, timed: false, targeted: true },
  red_envelope: { group: 'money', every: 7, timed: true, targeted: true },
  coupon: { group: 'money', every: 7, timed: true, targeted: true },
  gift: { group: 'money', every: 28, timed: true, targeted: true, who: 'top' },
  paid_task: { group: 'money', every: 1, timed: false, targeted: true },
  event: { group: 'events', every: 28, timed: true, targeted: true },
  announcement: { group: 'reach', every: 7, timed: true, targeted: true },
  sms: { group: 'reach', every: 28, timed: true, targeted: true, who: 'silent' },
  private_message: { group: 'reach', every: 7, timed: true, targeted: true, who: 'silent' },
  answering: { group: 'care', every: 1, timed: false, targeted: true },
  award: { group: 'care', every: 28, timed: true, targeted: true, who: 'top' },
  cultivation: { group: 'care', every: 7, timed: true, targeted: true, who: 'top' },
  conflict_handling: { group: 'care', every: 1, timed: false, targeted: false },
  positioning: { group: 'growth', every: 365, timed: true, targeted: false },
  live_code: { group: 'growth', every: 1, timed: false, targeted: false },
  refound: { group: 'growth', every: 365, timed: true, targeted: false },
  paid_ads: { group: 'growth', every: 1, timed: true, targeted: false },
  referral: { group: 'growth', every: 1, timed: true, targeted: true },
  partner_exchange: { group: 'growth', every: 14, timed: true, targeted: false },
  cross_platform: { group: 'growth', every: 365, timed: true, targeted: false },
  pitch: { group: 'selling', every: 7, timed: true, targeted: false },
  featured: { group: 'selling', every: 7, timed: true, targeted: false },
  group_buy: { group: 'selling', every: 7, timed: true, targeted: false },
  solitaire: { group: 'selling', every: 7, timed: true, targeted: false },
  giveaway: { group: 'selling', every: 14, timed: true, targeted: false },
  story: { group: 'selling', every: 7, timed: true, targeted: false },
  scene: { group: 'selling', every: 7, timed: true, targeted: false },
  paid_membership: { group: 'selling', every: 30, timed: true, targeted: true },
  premium_tier: { group: 'selling', every: 30, timed: true, targeted: true },
  rules: { group: 'order', every: 1, timed: false, targeted: true },
  moderation: { group: 'order', every: 1, timed: false, targeted: true },
  ad_control: { group: 'order', every: 1, timed: false, targeted: true },
  removal: { group: 'order', every: 7, timed: false, targeted: true },
};

/** A kind without an entry goes last and asks for everything. */
export function mannerOf(kind: string): Manner {
  return MANNERS[kind] ?? { group: 'selling', every: 7, timed: true, targeted: true };
}
