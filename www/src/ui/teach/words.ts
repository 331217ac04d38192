/** Predictions in words. */
import { t, translator } from '../../i18n/language.svelte';
import { session } from '../../engine/session.svelte';
import { DOTS, asDots, type Gap, type Guess, type Prediction, type Truth } from '../../state/prediction';
import { money } from '../format';

/** A number as the axis of a chart has it. */
export function amount(form: string, value: number, digits = Math.abs(value) < 10 ? 1 : 0): string {
  const text = (number: number) => translator.number(number, digits).replace('-', '−');
  switch (form) {
    case 'share':
      return `${text(100 * value)}%`;
    case 'points':
      return t('results-points', { number: text(value) });
    case 'money':
      return money(value, digits);
    default:
      return text(value);
  }
}

/** How far numbers are apart; of shares in points. */
const distance = (form: string, value: number): string => (form === 'share' ? amount('points', 100 * value) : amount(form, value));

/** What a chart is called, without anything of what it shows. */
export function chartLabel(chart: string): string {
  const [family = '', measure] = chart.split(':');
  const label = session.engine?.catalogue.series.find(({ name }) => name === measure)?.label;
  if (label) return translator.text(label);
  return family === 'growth' || family === 'activity' || family === 'churn' ? t(`chart-${family}`) : t('chart-aim');
}

/** What was guessed. */
export function guessed(guess: Guess, form: string): string {
  switch (guess.way) {
    case 'curve':
      return t('teach-guessed-curve', { value: amount(form, guess.curve.values.at(-1) ?? 0) });
    case 'dots':
      return t('teach-guessed-dots', { dots: guess.dots, all: DOTS });
    case 'words':
      return t('teach-guessed-words', { verdict: t(`verdict-${guess.verdict}`), sure: t(`sure-${guess.sure}`) });
  }
}

/** What came out, and how far off the guess was. */
export function outcome({ guess, truth, form }: Prediction): string {
  if (guess.way === 'curve' && truth.way === 'curve') return offBy(truth.gap, form);
  if (guess.way === 'dots' && truth.way === 'dots') return counted(truth, guess.dots);
  if (guess.way === 'words' && truth.way === 'words') {
    const said = truth.verdict === 'open' ? t('teach-outcome-open') : guess.verdict === truth.verdict ? t('teach-outcome-right') : t('teach-outcome-wrong', { verdict: t(`verdict-${truth.verdict}`) });
    return `${said}${t('teach-between')}${translator.text(truth.sentence)}`;
  }
  return '';
}

function offBy({ distance: mean, above, last }: Gap, form: string): string {
  const far = distance(form, mean);
  // Where the guess lies on both sides, neither is said.
  const side = above > 0.6 * mean ? t('teach-too-high') : above < -0.6 * mean ? t('teach-too-low') : t('teach-both-sides');
  return t('teach-outcome-curve', { far, side, guessed: amount(form, last.guessed), true: amount(form, last.true) });
}

function counted({ wins, ties, worlds }: Extract<Truth, { way: 'dots' }>, dots: number): string {
  const true_ = asDots(wins, worlds);
  const off = Math.abs(true_ - dots);
  const apart = off === 0 ? t('teach-dots-exact') : t('teach-dots-off', { off });
  return `${t('teach-outcome-dots', { wins, worlds, dots: true_, all: DOTS })}${ties > 0 ? t('teach-outcome-ties', { ties }) : ''}${apart}`;
}
