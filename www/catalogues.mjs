/**
 * Makes the page's words of `page.ftl`, `forms.ftl` and `later.ftl` of every language in `locales/` (Project Fluent): for each language the
 * modules `src/i18n/words-LANGUAGE.ts`, so that the page fetches the one that is read, and `later-LANGUAGE.ts` with what a first comparison
 * does not need, and `catalogues.ts` and `later.ts` for what they have in common.
 * Messages become strings, and functions where they have arguments, so the page carries no parser. What is wrong in a catalogue, or
 * stands in one language only, is an error here; what the page says wrongly, one of its types.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@fluent/syntax';

/**
 * @typedef {import('@fluent/syntax').Pattern} Pattern
 * @typedef {Map<string, Pattern>} Catalogue Patterns by the ids of their messages; `id.name` of attributes, `-id` of terms.
 * @typedef {{ count: string, variants: [form: string, parts: Part[]][], otherwise: Part[] }} Choice By a number's plural form.
 * @typedef {string | { argument: string } | Choice} Part
 */

export const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));
const OF_THE_PAGE = ['page.ftl', 'forms.ftl', 'later.ftl'];
/** What is fetched behind a first comparison. */
const LATER = 'later.ftl';
/** What is said in every language at once, whichever is read. */
const IN_EACH = ['language', 'language.tag', 'strategy-new', 'strategy-copy'];
const MODULES = new URL('src/i18n/', import.meta.url);

/** Writes the modules. */
export function writeCatalogues() {
  const languages = readFileSync(`${LOCALES}languages.csv`, 'utf8').trim().split('\n').slice(1);
  const modules = modulesOf(
    languages.map((line) => {
      const [language = ''] = line.split(',');
      const files = readdirSync(LOCALES + language);
      return [language, Object.fromEntries(files.map((file) => [file, readFileSync(`${LOCALES}${language}/${file}`, 'utf8')]))];
    }),
  );
  for (const [name, text] of Object.entries(modules)) writeFileSync(new URL(name, MODULES), text);
}

/**
 * The texts of the modules by their names.
 * @param {[language: string, files: Record<string, string>][]} languages Each with the texts of its catalogues.
 */
export function modulesOf(languages) {
  const catalogues = languages.map(([language, files]) => {
    const read = (/** @type {string} */ file) => at(`${language}/${file}`, () => patternsIn(files[file] ?? ''));
    // A message may refer to those of every catalogue of its language.
    return { language, own: new Map(OF_THE_PAGE.flatMap(read)), later: new Set(read(LATER).map(([id]) => id)), all: new Map(Object.keys(files).flatMap(read)) };
  });
  const ids = [...new Set(catalogues.flatMap(({ own }) => [...own.keys()]))].filter((id) => !id.startsWith('-'));
  const messages = ids.map((id) =>
    at(id, () => {
      const lacking = catalogues.find(({ own }) => !own.has(id));
      if (lacking) throw new Error(`is missing in ${lacking.language}`);
      const patterns = catalogues.map(({ all }) => partsOf(id, all));
      return { id: JSON.stringify(id), patterns, given: argumentsOf(patterns) };
    }),
  );
  const types = messages.map(({ id, given }) => `  ${id}: ${given === '' ? 'string' : `(given: { ${given} }, speech: Speech) => string`};`);
  const values = catalogues.map(({ language }, index) => {
    const said = messages.map(({ id, patterns, given }) => {
      const template = templateOf(patterns[index] ?? []);
      const head = given === '' ? '' : template.includes('speech.') ? '(given, speech) => ' : '() => ';
      return { id, line: `  ${id}: ${head}${template},` };
    });
    const inEach = said.filter(({ id }) => IN_EACH.includes(JSON.parse(id)));
    const comesLater = (/** @type {{ id: string }} */ { id }) => catalogues[index]?.later.has(JSON.parse(id)) ?? false;
    const lines = (/** @type {boolean} */ later) => said.filter((one) => comesLater(one) === later).map(({ line }) => line);
    return { language, first: lines(false), later: lines(true), inEach: inEach.map(({ line }) => `  ${line}`) };
  });
  const made = '// Made by catalogues.mjs of the catalogues in locales/; not to be edited.\n';
  const own = values.flatMap(({ language, first, later }) =>
    /** @type {const} */ ([['words', first], ['later', later]]).map(([name, lines]) => [
      `${name}-${language}.ts`,
      `${made}import type { Messages } from './catalogues';\n\nexport const messages: Partial<Messages> = {\n${lines.join('\n')}\n};\n`,
    ]),
  );
  const common = `${made}import type { Language } from '../../pkg/community_sim.js';
import type { Said, Speech } from './say';

export const LANGUAGES: readonly Language[] = ${JSON.stringify(languages.map(([language]) => language))};

export interface Messages {
${types.join('\n')}
}

/** The messages of a language, which are fetched. */
export const words: Record<Language, () => Promise<{ messages: Partial<Messages> }>> = {
${values.map(({ language }) => `  ${language}: () => import('./words-${language}'),`).join('\n')}
};

/** What is said in every language at once. */
export const inEach: Record<Language, Partial<Messages>> = {
${values.map(({ language, inEach }) => `  ${language}: {\n${inEach.join('\n')}\n  },`).join('\n')}
};
`;
  const later = `${made}import type { Language } from '../../pkg/community_sim.js';
import type { Messages } from './catalogues';

/** The messages that a first comparison does not need. */
export const later: Record<Language, () => Promise<{ messages: Partial<Messages> }>> = {
${values.map(({ language }) => `  ${language}: () => import('./later-${language}'),`).join('\n')}
};
`;
  return { 'catalogues.ts': common, 'later.ts': later, ...Object.fromEntries(own) };
}

/**
 * What `work` gives; what it throws says where.
 * @template T
 * @param {string} where
 * @param {() => T} work
 */
function at(where, work) {
  try {
    return work();
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * The messages and terms of a catalogue.
 * @param {string} text
 */
function patternsIn(text) {
  const patterns = parse(text, { withSpans: false }).body.flatMap((entry) => {
    if (entry.type === 'Junk') throw new Error(entry.annotations.map(({ message }) => message).join('; '));
    if (entry.type !== 'Message' && entry.type !== 'Term') return [];
    const id = (entry.type === 'Term' ? '-' : '') + entry.id.name;
    const attributes = entry.attributes.map((attribute) => pair(`${id}.${attribute.id.name}`, attribute.value));
    return entry.value ? [pair(id, entry.value), ...attributes] : attributes;
  });
  const twice = patterns.find(([id], index) => patterns.findIndex(([other]) => other === id) !== index);
  if (twice) throw new Error(`${twice[0]} stands there twice`);
  return patterns;
}

/** @type {(id: string, pattern: Pattern) => [string, Pattern]} */
const pair = (id, pattern) => [id, pattern];

/**
 * The parts of a message, with what it refers to written out.
 * @param {string} id
 * @param {Catalogue} catalogue
 * @returns {Part[]}
 */
function partsOf(id, catalogue) {
  const pattern = catalogue.get(id);
  if (!pattern) throw new Error(`there is no ${id}`);
  return partsIn(pattern, catalogue);
}

/**
 * @param {Pattern} pattern
 * @param {Catalogue} catalogue
 * @returns {Part[]}
 */
function partsIn(pattern, catalogue) {
  return pattern.elements.flatMap((element) => {
    if (element.type === 'TextElement') return element.value;
    const { expression } = element;
    switch (expression.type) {
      case 'StringLiteral':
        return expression.parse().value;
      case 'VariableReference':
        return { argument: expression.id.name };
      case 'MessageReference':
        return partsOf([expression.id, expression.attribute].flatMap((id) => id?.name ?? []).join('.'), catalogue);
      case 'TermReference':
        return partsOf(`-${expression.id.name}`, catalogue);
      case 'SelectExpression':
        return choiceOf(expression, catalogue);
      default:
        throw new Error(`a ${expression.type} is not read`);
    }
  });
}

/**
 * @param {import('@fluent/syntax').SelectExpression} expression
 * @param {Catalogue} catalogue
 * @returns {Choice}
 */
function choiceOf({ selector, variants }, catalogue) {
  const read = variants.map(({ key, value, default: otherwise }) => {
    const form = key.type === 'Identifier' ? key.name : key.value;
    return { form, parts: partsIn(value, catalogue), otherwise };
  });
  if (selector.type !== 'VariableReference' || read.some(({ form }) => !FORMS.includes(form))) throw new Error('only a number chooses, by its plural form');
  const kept = read.filter(({ otherwise }) => !otherwise).map(({ form, parts }) => /** @type {[string, Part[]]} */ ([form, parts]));
  return { count: selector.id.name, variants: kept, otherwise: read.find(({ otherwise }) => otherwise)?.parts ?? [] };
}

/** Of Unicode's plural rules. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * The arguments of a message, as members of a type. What is said in one language must be in all; a language without plural
 * forms need not count.
 * @param {Part[][]} patterns One for each language.
 */
function argumentsOf(patterns) {
  /** @type {Set<string>} */
  const counted = new Set();
  /** @type {(parts: Part[]) => string[]} */
  const said = (parts) =>
    parts.flatMap((part) => {
      if (typeof part === 'string') return [];
      if ('argument' in part) return part.argument;
      counted.add(part.count);
      return [part.otherwise, ...part.variants.map(([, parts]) => parts)].flatMap(said);
    });
  const [first = [], ...others] = patterns.map((parts) => [...new Set(said(parts))].sort());
  for (const other of others) if (other.join() !== first.join()) throw new Error(`one language says ${first.join(', ') || 'nothing'}, another ${other.join(', ') || 'nothing'}`);
  return [...new Set([...first, ...counted])].map((name) => `${JSON.stringify(name)}: ${counted.has(name) ? 'number' : 'Said'}`).join('; ');
}

/**
 * @param {Part[]} parts
 * @returns {string}
 */
function templateOf(parts) {
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\`$]/g, '\\$&');
    if ('argument' in part) return `\${speech.said(given[${JSON.stringify(part.argument)}])}`;
    const chosen = part.variants.map(([form, parts]) => `speech.plural(given[${JSON.stringify(part.count)}]) === '${form}' ? ${templateOf(parts)} : `);
    return `\${${chosen.join('')}${templateOf(part.otherwise)}}`;
  });
  return `\`${texts.join('')}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeCatalogues();
