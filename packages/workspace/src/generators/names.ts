import { createHash } from 'node:crypto';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 30;
/** Addresses, schemas and words of the language that a module would stand in the way of. */
const RESERVED = ['assets', 'auth', 'dev', 'directory', 'explorer', 'gateway', 'graphql', 'health', 'home', 'identity', 'information-schema', 'journeys', 'platform', 'public', 'ready', 'remotes', 'search', 'shell', 'takara'];
const WORDS = 'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(' ');
/** Names that the generated feature uses itself. */
const OF_THE_FEATURE = ['acts', 'index', 'module', 'new', 'page', 'people', 'task', 'tasks', 'text'];

/** `work-style` → workStyle. */
export const camel = (kebab: string): string => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
/** `work-style` → WorkStyle. */
export const pascal = (kebab: string): string => camel(kebab).replace(/^./, (letter) => letter.toUpperCase());
/** `requests` → request, `stories` → story; what is no plural stays. */
export const singular = (kebab: string): string => kebab.replace(/ies$/, 'y').replace(/(ss|x|ch|sh)es$/, '$1').replace(/([^su])s$/, '$1');

/** Throws a sentence for people when a name will not do. */
export function assertName(name: string, what: string): void {
  if (!KEBAB.test(name) || name.length > LONGEST) throw new Error(`${what}の名前「${name}」は使えません。英小文字で始め、英小文字・数字・ハイフンだけで、${LONGEST} 文字までにしてください（例 work-style）。`);
  if (RESERVED.includes(name) || WORDS.includes(camel(name))) throw new Error(`「${name}」は Takara 自身が使う名前です。別の名前にしてください。`);
}

/** Titles stand in Japanese sentences, JSON, TSX and SQL comments: plain words only. */
export function assertTitle(title: string): void {
  if (!title.trim() || title.length > 30 || /[<>{}'"`$\\\n*/]/.test(title)) throw new Error(`題名「${title}」は使えません。記号を含まない 30 文字までの日本語にしてください。`);
}

/** Every word that the templates use for one feature. */
export interface FeatureNames {
  readonly module: string;
  /** The folder, as it was asked for. */
  readonly feature: string;
  readonly noun: string;
  readonly Noun: string;
  /** The noun's name in the graph, where all modules' names meet. */
  readonly Type: string;
  readonly type: string;
  readonly types: string;
  readonly table: string;
  readonly constant: string;
  readonly label: string;
  /** Beginning of the ids of its examples: the same at each start, and nobody else's. */
  readonly exampleId: string;
}

export function featureNames(module: string, feature: string, label: string): FeatureNames {
  assertName(feature, '機能');
  const noun = singular(feature);
  if (feature === module || OF_THE_FEATURE.includes(feature) || OF_THE_FEATURE.includes(noun)) throw new Error(`機能の名前「${feature}」は、モジュールの中ですでに別の意味に使われています。何を扱うのかを表す名前にしてください（例 requests）。`);
  const Type = pascal(module) + pascal(noun);
  const type = camel(module) + pascal(noun);
  const hash = createHash('sha256').update(`${module}/${feature}`).digest('hex');
  return {
    module, feature, noun, label, Type, type,
    Noun: pascal(noun),
    types: feature === noun ? `${type}List` : camel(module) + pascal(feature),
    table: noun.replaceAll('-', '_'),
    constant: camel(module),
    exampleId: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(12, 15)}-8${hash.slice(15, 18)}`,
  };
}
