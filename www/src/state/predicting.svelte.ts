import { session } from '../engine/session.svelte';
import { t } from '../i18n/language.svelte';
import { editor } from './editor.svelte';
import { MOST_KEPT, VERDICTS, WAYS, boldLine, fingerprint, gapBetween, predictionsIn, rehandled, stroke, verdictOf, type Curve, type Guess, type Point, type Prediction, type Sure, type Truth, type Verdict, type Way } from './prediction';
import { replay } from './replay.svelte';
import { store, stored, storedInTab, storeInTab } from './stored';
import { PREDICTING, view } from './view.svelte';

const KEPT = 'community-sim.predictions';
/** Where the chart hangs that is guessed; it is asked for while a prediction is open, and not shown. */
export const GUESSED = 'guessed';

/** Open: results are hidden and a guess is made. Locked: it can no longer be changed. Revealed: both are shown. */
export type Stage = 'none' | 'open' | 'locked' | 'revealed';

/** What a tab remembers, so that loading the page anew gives nothing away. */
interface Draft {
  stage: 'open' | 'locked';
  about: string;
  way: Way;
  wished: number | null;
  chart: string;
  curve: Curve | null;
  dots: number | null;
  verdict: Verdict | null;
  sure: Sure;
  reason: string;
}

const FRESH: Omit<Draft, 'stage' | 'about' | 'chart'> = { way: 'curve', wished: null, curve: null, dots: null, verdict: null, sure: 'likely', reason: '' };

/** The prediction of a room: made while results are hidden, locked, and held against them. */
class Predicting {
  stage = $state<Stage>('none');
  way = $state<Way>('curve');
  /** The chart whose curve is drawn, as the engine names it. */
  chart = $state('aim');
  curve = $state.raw<Curve | null>(null);
  dots = $state<number | null>(null);
  verdict = $state<Verdict | null>(null);
  sure = $state<Sure>('likely');
  reason = $state('');
  /** What was revealed last. */
  revealed = $state.raw<Prediction | null>(null);
  /** Earlier ones, the last first. */
  past = $state.raw<readonly Prediction[]>(predictionsIn(stored(KEPT)));

  /** The document that the guess was locked for, or revealed with. */
  about = $state('');
  readonly current = $derived(editor.experiment ? fingerprint(JSON.stringify(editor.experiment)) : '');
  /** Whether the plans are others than those of the guess. */
  readonly changed = $derived(this.stage !== 'none' && this.stage !== 'open' && this.about !== this.current);

  #wished = $state<number | null>(null);
  readonly #strategies = $derived(editor.experiment?.strategies ?? []);
  /** There is another plan beside the baseline. */
  readonly compares = $derived(this.#strategies.length > 1);
  /** The plan that the guess is about; a comparison is always with the first one. */
  readonly plan = $derived.by(() => {
    const wished = this.#wished ?? 1;
    const possible = wished < this.#strategies.length && (wished > 0 || this.way === 'curve');
    return possible ? wished : Math.min(1, this.#strategies.length - 1);
  });

  /** The guess as far as it is made. */
  readonly guess: Guess | null = $derived.by(() => {
    if (this.way === 'curve') return this.curve && { way: 'curve', curve: this.curve };
    if (this.way === 'dots') return this.dots === null ? null : { way: 'dots', dots: this.dots };
    return this.verdict && { way: 'words', verdict: this.verdict, sure: this.sure };
  });
  /** Results can be shown: they are all there, and of these plans. */
  readonly ready = $derived(!session.stale && (session.phase.kind === 'done' || session.phase.kind === 'stopped'));

  constructor() {
    const kept = draftIn(storedInTab(PREDICTING));
    if (!view.hidden) return;
    this.#take({ ...FRESH, ...kept });
    this.chart = kept?.chart ?? 'aim';
    this.about = kept?.about ?? '';
    this.stage = kept?.stage ?? 'open';
  }

  // ---- The three steps, and the way out ----

  /** Hides the results. */
  open(): void {
    if (!session.comparison) return;
    this.#take({ ...FRESH, way: this.way });
    if (!this.compares) this.way = 'curve';
    // Curves of a real community have no days.
    this.chart = view.chart === 'series' || ['growth', 'activity', 'churn'].includes(view.chart) ? view.chartName : 'aim';
    this.revealed = null;
    this.#turn('open');
  }

  lock(): void {
    if (!this.guess) {
      view.notice = t('teach-guess-first');
      return;
    }
    this.about = this.current;
    this.#turn('locked');
  }

  reveal(): void {
    const truth = this.ready ? this.#truth() : null;
    const { guess } = this;
    if (!truth || !guess) {
      view.notice = t('teach-wait');
      return;
    }
    const experiment = session.shown!;
    const { plan, reason, chart } = this;
    const form = this.#drawing()?.form ?? 'count';
    this.about = this.current;
    this.revealed = { at: Date.now(), about: this.about, name: experiment.scenario.name, plan: experiment.strategies[plan]!.name, reason: reason.trim(), chart, form, guess, truth };
    this.#keepPast([this.revealed, ...this.past]);
    this.#turn('revealed');
  }

  /** Shows the results without more ado. */
  close(): void {
    this.#turn('none');
  }

  /** What comes next in a room, and what it is called. */
  readonly next: { label: string; go: () => void } = $derived.by(() => {
    if (replay.stage !== null) return { label: t('teach-replaying'), go: () => {} };
    switch (this.stage) {
      case 'none':
        return { label: t('teach-predict'), go: () => this.open() };
      case 'open':
        return { label: t('teach-lock'), go: () => this.lock() };
      case 'locked':
        return { label: t('teach-reveal'), go: () => this.reveal() };
      case 'revealed':
        if (!editor.canUndo) return { label: t('teach-close'), go: () => this.close() };
        return {
          label: t('teach-replay'),
          go: () => {
            this.close();
            void replay.start();
          },
        };
    }
  });

  // ---- Guessing ----

  choose(change: { way?: Way; plan?: number; dots?: number; verdict?: Verdict; sure?: Sure; reason?: string }): void {
    if (this.stage !== 'open') return;
    if (change.way !== undefined) this.way = change.way;
    if (change.plan !== undefined) this.#wished = change.plan;
    if (change.dots !== undefined) this.dots = change.dots;
    if (change.verdict !== undefined) this.verdict = change.verdict;
    if (change.sure !== undefined) this.sure = change.sure;
    if (change.reason !== undefined) this.reason = change.reason;
    this.#remember();
  }

  /** Turns to the curve that every group has. */
  drawMembers(): void {
    if (this.stage === 'open') this.chart = 'growth';
  }

  /** Draws on; `blank` is what the curve is before anything was drawn, with the handles of the days there are. */
  draw(blank: Curve, from: Point, to: Point): void {
    if (this.stage !== 'open') return;
    this.curve = stroke(rehandled(this.curve ?? blank, blank.days), from, to);
    this.#remember();
  }

  // ---- Earlier ones ----

  forget(prediction: Prediction): void {
    this.#keepPast(this.past.filter((other) => other !== prediction));
  }

  #keepPast(past: readonly Prediction[]): void {
    this.past = past.slice(0, MOST_KEPT);
    store(KEPT, JSON.stringify(this.past));
  }

  #take({ way, wished, curve, dots, verdict, sure, reason }: typeof FRESH): void {
    this.way = way;
    this.#wished = wished;
    this.curve = curve;
    this.dots = dots;
    this.verdict = verdict;
    this.sure = sure;
    this.reason = reason;
  }

  #turn(stage: Stage): void {
    view.notice = '';
    this.stage = stage;
    view.hidden = stage === 'open' || stage === 'locked';
    this.#remember();
  }

  #remember(): void {
    const { stage, about, way, chart, curve, dots, verdict, sure, reason } = this;
    const draft: Draft | null = stage === 'open' || stage === 'locked' ? { stage, about, way, wished: this.#wished, chart, curve, dots, verdict, sure, reason } : null;
    storeInTab(PREDICTING, draft && JSON.stringify(draft));
  }

  #drawing() {
    return session.pictures.find(({ slot }) => slot === GUESSED);
  }

  /** What the engine says of the thing that was guessed. */
  #truth(): Truth | null {
    if (this.way === 'curve') {
      const drawing = this.#drawing();
      const line = boldLine(drawing?.columns ?? [], this.plan);
      const gap = drawing && line && this.curve ? gapBetween(this.curve, drawing.places, line.cells) : null;
      return gap && { way: 'curve', gap };
    }
    const difference = session.comparison?.differences.find(({ strategy }) => strategy === this.plan);
    if (!difference) return null;
    const { wins, ties, worlds, reading } = difference.aim;
    return this.way === 'dots' ? { way: 'dots', wins, ties, worlds } : { way: 'words', verdict: verdictOf(reading), sentence: difference.sentence };
  }
}

/** What the tab remembers of a prediction; null for what is none. */
function draftIn(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    const whole = draft && (draft.stage === 'open' || draft.stage === 'locked') && WAYS.includes(draft.way) && (draft.verdict === null || VERDICTS.includes(draft.verdict));
    return whole ? draft : null;
  } catch {
    return null;
  }
}

export const predicting = new Predicting();
