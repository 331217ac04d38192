import { describe, expect, it } from 'vitest';
import { difference, digitsOf, interval, measured } from './format';
import { fetchWords } from '../i18n/say';

await fetchWords('en');

const [people, share, yuan] = [{ unit: 'people' }, { unit: 'share' }, { unit: 'yuan' }];

describe('numbers that stand side by side', () => {
  it('have no digits after the point from ten on', () => {
    expect(digitsOf(people, [12_345.6, 12_000.4, 0])).toBe(0);
    expect(measured(people, 12_345.6, 0)).toBe('12,346');
  });

  it('have as many as it takes for none to read as zero', () => {
    expect(digitsOf(people, [0.31, 0.02, 0.6])).toBe(2);
    expect(measured(people, 0.6, 2)).toBe('0.60');
    expect(digitsOf(people, [3, 2, 4])).toBe(0);
  });

  it('are shares in per cent, their differences in points', () => {
    expect(measured(share, 0.0321, digitsOf(share, [0.0321]))).toBe('3.2%');
    expect(difference(share, -0.032, 1)).toContain('−3.2');
    expect(interval(share, -0.032, 0.01, 1)).toContain('[−3.2, +1.0]');
  });

  it('are money with its sign before it', () => {
    expect(measured(yuan, -1239.6, 0)).toBe('−¥1,240');
  });

  it('round halves as the engine does', () => {
    expect(measured(people, 8.25, 1)).toBe('8.2');
    expect(measured(people, 2.5, 0)).toBe('2');
  });
});
