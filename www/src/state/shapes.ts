/** How members look in the picture of a watched world: every state has a shape of its own beside its colour. */
import type { State } from './watched';

export type Shape = 'disc' | 'diamond' | 'eye' | 'fallen' | 'box' | 'cross' | 'lozenge' | 'ring' | 'dot';

/** Colours of the page that the picture takes, by their names. */
export const COLOURS = ['--accent', '--recognition', '--belonging', '--interest', '--bad', '--warn', '--good', '--strong-line', '--focus', '--ink'] as const;
export type Colours = Record<(typeof COLOURS)[number], string>;

export interface Look {
  shape: Shape;
  colour: keyof Colours;
  /** Half its width, points. */
  size: number;
}

export const LOOKS: Record<State, Look> = {
  wrote: { shape: 'disc', colour: '--accent', size: 5 },
  showed: { shape: 'diamond', colour: '--recognition', size: 5 },
  read: { shape: 'eye', colour: '--interest', size: 4 },
  left: { shape: 'fallen', colour: '--bad', size: 4.5 },
  folded: { shape: 'box', colour: '--warn', size: 3.2 },
  muted: { shape: 'cross', colour: '--warn', size: 3.2 },
  away: { shape: 'lozenge', colour: '--strong-line', size: 4 },
  silent: { shape: 'ring', colour: '--strong-line', size: 2.8 },
  quiet: { shape: 'dot', colour: '--strong-line', size: 2.6 },
  unseen: { shape: 'dot', colour: '--strong-line', size: 3 },
};

/** Steps in which a need is coloured. */
export const STEPS = 5;

/** The step of a need, 0 to 255. */
export const stepOf = (level: number) => Math.min(STEPS - 1, Math.floor((level * STEPS) / 256));

/** How somebody looks at a step of a need: the better it is served, the larger and the stronger in colour. */
export const sizeOfStep = (step: number) => 2.2 + 0.9 * step;
export const strengthOfStep = (step: number) => 0.25 + (0.75 * step) / (STEPS - 1);

/** Draws a shape around a point. */
export function draw(context: OffscreenCanvasRenderingContext2D, { shape, size }: Look, x: number, y: number, colour: string): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.4;
  context.beginPath();
  switch (shape) {
    case 'disc':
    case 'dot':
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.fill();
      break;
    case 'eye':
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.stroke();
      context.beginPath();
      context.arc(x, y, 1.4, 0, 2 * Math.PI);
      context.fill();
      break;
    case 'ring':
      context.lineWidth = 1.1;
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.stroke();
      break;
    case 'diamond':
    case 'lozenge':
      context.moveTo(x, y - size);
      context.lineTo(x + size, y);
      context.lineTo(x, y + size);
      context.lineTo(x - size, y);
      context.closePath();
      if (shape === 'diamond') context.fill();
      else context.stroke();
      break;
    case 'fallen':
      context.moveTo(x - size, y - 0.7 * size);
      context.lineTo(x + size, y - 0.7 * size);
      context.lineTo(x, y + 0.9 * size);
      context.closePath();
      context.fill();
      break;
    case 'box':
      context.strokeRect(x - size, y - size, 2 * size, 2 * size);
      break;
    case 'cross':
      context.moveTo(x - size, y - size);
      context.lineTo(x + size, y + size);
      context.moveTo(x + size, y - size);
      context.lineTo(x - size, y + size);
      context.stroke();
      break;
  }
}
