/** Finding one of the model's numbers. */
import type { Assumption, Confidence } from '../../../pkg/community_sim.js';

export const CONFIDENCES: readonly Confidence[] = ['measured', 'read', 'fitted', 'assumed'];

/** All of them, those that the document changes, or those that are known in one way. */
export type Which = 'all' | 'changed' | Confidence;

/** Those in whose label, symbol, name, meaning or source every wanted word stands. */
export function found(
  assumptions: readonly Assumption[],
  wanted: string,
  which: Which,
  set: Readonly<Record<string, number>>,
  label: (assumption: Assumption) => string,
): Assumption[] {
  const words = wanted.trim().toLowerCase().split(/\s+/);
  return assumptions.filter((assumption) => {
    const { name, symbol, doc, source, confidence } = assumption;
    if (which === 'changed' ? !(name in set) : which !== 'all' && which !== confidence) return false;
    const text = [label(assumption), symbol, name, doc, source].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
