import { expect, test } from 'vitest';
import { furtherDigits } from './digits';

const row = (found: (number | null)[], band: (number | null)[], tier: 'core' | 'trade' = 'core', share = true) => {
  const [value = null, low = null, high = null] = found;
  return { tier, share, band, found: { value, low, high } };
};

test('a number that rounds to the end of its band gets the digits that show on which side it lies', () => {
  expect(furtherDigits(row([0.230014, 0.205, 0.2537], [0.1, 0.23]))).toBe(1);
  expect(furtherDigits(row([0.2300014], [0.1, 0.23]))).toBe(2);
  expect(furtherDigits(row([9.999], [1, 10], 'core', false))).toBe(1);
});

test('other numbers get none', () => {
  expect(furtherDigits(row([0.2], [0.1, 0.23]))).toBe(0);
  expect(furtherDigits(row([0.23], [0.1, 0.23]))).toBe(0);
  // What only the last bits of a number tell, digits do not show.
  expect(furtherDigits(row([0.1 + 0.2], [0.1, 0.3]))).toBe(0);
  expect(furtherDigits(row([null], [null, 0.23]))).toBe(0);
});

test('a row of the trade is judged by its interval', () => {
  expect(furtherDigits(row([0.5, 0.100001, 0.9], [0.1, null], 'trade'))).toBe(2);
  expect(furtherDigits(row([0.100001, 0.05, 0.9], [0.1, null], 'trade'))).toBe(0);
});
