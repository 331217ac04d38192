/** What comes behind a first comparison, together, so that nothing of it is asked for when it is needed. */
import { LANGUAGES } from './i18n/catalogues';
import { later } from './i18n/later';
import { learn } from './i18n/say';

export { deciding } from './engine/deciding.svelte';
export { openDropped, openFiles } from './state/given';
export { withIdle } from './ui/decide/questions';
export { default as GroupDialog } from './ui/group/GroupDialog.svelte';
export { default as KeptDialog } from './ui/kept/KeptDialog.svelte';
export { default as Left } from './ui/kept/Left.svelte';
export { default as Later } from './ui/Later.svelte';
export { choosing } from './ui/worlds/choosing';
export { default as OneWorld } from './ui/worlds/OneWorld.svelte';
export { default as Worlds } from './ui/worlds/Worlds.svelte';
export { default as CalendarStrip } from './ui/strip/CalendarStrip.svelte';
export { default as FindTactic } from './ui/teach/FindTactic.svelte';
export { default as LinkDialog } from './ui/LinkDialog.svelte';
export { default as People } from './ui/People.svelte';
export { default as Predict } from './ui/teach/Predict.svelte';
export { default as ChartFiles } from './ui/ChartFiles.svelte';
export { default as ChartWords } from './ui/ChartWords.svelte';
export { default as SeriesField } from './ui/SeriesField.svelte';
export { default as ChartButtons } from './ui/teach/ChartButtons.svelte';
export { default as Printed } from './ui/teach/Printed.svelte';
export { default as Shocks } from './ui/Shocks.svelte';
export { default as Standings } from './ui/Standings.svelte';
export { default as Stopped } from './ui/Stopped.svelte';
export { default as Teach } from './ui/teach/Teach.svelte';
export { default as Today } from './ui/Today.svelte';
export { default as TrustDialog } from './ui/trust/TrustDialog.svelte';

/** Fetches the words that a first comparison does not need, of every language. */
export async function fetchLater(): Promise<void> {
  for (const language of LANGUAGES) learn(language, await later[language]());
}
