import { describe, expect, it } from 'vitest';
import { History } from './history';

describe('history', () => {
  it('goes back and forth', () => {
    const history = new History(1);
    history.change(2);
    history.change(3);
    history.undo();
    expect([history.present, history.canUndo, history.canRedo]).toEqual([2, true, true]);
    history.undo();
    expect([history.present, history.canUndo]).toEqual([1, false]);
    history.undo();
    expect(history.present).toBe(1);
    history.redo();
    history.redo();
    expect([history.present, history.canRedo]).toEqual([3, false]);
  });

  it('makes one step of a slider that moves', () => {
    const history = new History(0);
    for (const value of [1, 2, 3]) history.change(value, 'quality');
    history.undo();
    expect(history.present).toBe(0);
  });

  it('makes two steps of two movements and of two sliders', () => {
    const history = new History(0);
    history.change(1, 'quality');
    history.seal();
    history.change(2, 'quality');
    history.change(3, 'posts');
    history.undo();
    expect(history.present).toBe(2);
    history.undo();
    expect(history.present).toBe(1);
  });

  it('does not join a change after an undo with the one before', () => {
    const history = new History(0);
    history.change(1, 'quality');
    history.undo();
    history.change(2, 'quality');
    history.undo();
    expect(history.present).toBe(0);
  });

  it('forgets what was undone when something new is done', () => {
    const history = new History('a');
    history.change('b');
    history.undo();
    history.change('c');
    history.redo();
    expect(history.present).toBe('c');
  });

  it('keeps only so many steps', () => {
    const history = new History(0, 3);
    for (let value = 1; value <= 10; value++) history.change(value);
    for (let step = 0; step < 10; step++) history.undo();
    expect(history.present).toBe(7);
  });
});
