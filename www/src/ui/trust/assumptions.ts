/** Finding one of the model's numbers. */
import type { Assumption, Confidence, Text } from '../../../pkg/community_sim.js';

export const CONFIDENCES: readonly Confidence[] = ['measured', 'read', 'fitted', 'assumed'];

/** All of them, those that the document changes, or those that are known in one way. */
export type Which = 'all' | 'changed' | Confidence;

/** Those in whose label, symbol, name, meaning or source, as they are said, every wanted word stands. */
export function found(
  assumptions: readonly Assumption[],
  wanted: string,
  which: Which,
  set: Readonly<Record<string, number>>,
  said: (text: Text) => string,
): Assumption[] {
  const words = wanted.trim().toLowerCase().split(/\s+/);
  return assumptions.filter((assumption) => {
    const { name, label, symbol, doc, source, confidence } = assumption;
    if (which === 'changed' ? !(name in set) : which !== 'all' && which !== confidence) return false;
    const texts = [label, doc, ...(source === null ? [] : [source])].map(said);
    const text = [symbol, name, ...texts].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
