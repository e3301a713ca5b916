import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PolicyPackError, type PackFault, type PackRule } from './pack-fault.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Which sections of the pack each file holds: one file a concern, so that a reader opens the right one first. */
const SECTIONS_BY_FILE: Readonly<Record<string, readonly string[]>> = {
  'pack.yaml': ['packFormat', 'packId', 'version', 'revision', 'title', 'body', 'effective', 'council'],
  'sources.yaml': ['sources'],
  'chapters.yaml': ['chapters'],
  'roles.yaml': ['roles'],
  'values.yaml': ['valueCategories', 'values'],
  'structure.yaml': ['structure'],
  'grades.yaml': ['siteTypes', 'grades'],
  'phases.yaml': ['phases', 'stages'],
  'job-families.yaml': ['jobFamilies'],
  'career-paths.yaml': ['careerPaths'],
  'career.yaml': ['parameters', 'features'],
  'rotation.yaml': ['rotation', 'parameters'],
  'recruitment.yaml': ['features'],
  'privacy.yaml': ['privacyTiers', 'parameters'],
  'retention.yaml': ['retention'],
};

/** Sections that several files share, entry by entry: each module keeps its own limits and switches. */
const SHARED_SECTIONS = new Set(['parameters', 'features']);

/** The official core values, once somebody has read them in the original; until then the file is not there. */
export const OFFICIAL_VALUES_FILE = 'official-values.yaml';

/** The files of a pack merged into one object that still knows where each part was written. */
export interface PackFiles {
  readonly content: Readonly<Record<string, unknown>>;
  /** A fault at a JSON pointer of the merged object, with the file and line it comes from. */
  faultAt(pointer: string, rule: PackRule, message: string): PackFault;
}

/** Reads and merges the files of `folder`. Throws `PolicyPackError` PK-002, PK-003, PK-004 or PK-111. */
export function readPackFiles(folder: string): PackFiles {
  const faults: PackFault[] = unreadFiles(folder);
  const content: Record<string, unknown> = {};
  const writtenIn = new Map<string, YamlFile>();

  for (const [name, sections] of Object.entries(SECTIONS_BY_FILE)) {
    const file = readYamlFile(join(folder, name));
    for (const [section, value] of Object.entries(file.content)) {
      if (!sections.includes(section)) {
        faults.push({ file: name, line: file.lineOf([section]), rule: 'PK-003', pointer: `/${section}`, message: `「${section}」はこのファイルの項目ではありません。置けるのは ${sections.join('、')} です。` });
      } else if (SHARED_SECTIONS.has(section) && isMapping(value)) {
        faults.push(...addEntries(section, value, file, content, writtenIn));
      } else {
        content[section] = value;
        writtenIn.set(section, file);
      }
    }
    for (const section of sections.filter((each) => !(each in file.content))) {
      faults.push({ file: name, line: 1, rule: 'PK-003', pointer: `/${section}`, message: `「${section}」がありません。` });
    }
  }
  if (faults.length > 0) throw new PolicyPackError(faults);

  return {
    content,
    faultAt(pointer, rule, message) {
      const path = pathOf(pointer);
      const file = fileOf(path, writtenIn);
      return { file: file?.name ?? 'pack.yaml', line: file?.lineOf(path) ?? 1, rule, pointer, message };
    },
  };
}

/** A file that nothing reads would let its author believe that it counts. */
function unreadFiles(folder: string): PackFault[] {
  const known = new Set([...Object.keys(SECTIONS_BY_FILE), OFFICIAL_VALUES_FILE]);
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name) && !known.has(name))
    .map((name) => ({ file: name, line: 1, rule: 'PK-003', pointer: '', message: 'このファイルを読むところがありません。' }));
}

function addEntries(section: string, entries: Record<string, unknown>, file: YamlFile, content: Record<string, unknown>, writtenIn: Map<string, YamlFile>): PackFault[] {
  const faults: PackFault[] = [];
  const merged = { ...(content[section] as Record<string, unknown> | undefined) };
  for (const [code, value] of Object.entries(entries)) {
    const before = writtenIn.get(`${section}/${code}`);
    if (before) {
      faults.push({ file: file.name, line: file.lineOf([section, code]), rule: 'PK-111', pointer: `/${section}/${code}`, message: `「${code}」は ${before.name} にもあります。` });
    }
    merged[code] = value;
    writtenIn.set(`${section}/${code}`, file);
  }
  content[section] = merged;
  return faults;
}

/** Where the part stands, or, when it is missing, where its module keeps its like. */
function fileOf([section = '', entry = '']: readonly string[], writtenIn: ReadonlyMap<string, YamlFile>): YamlFile | undefined {
  const written = writtenIn.get(`${section}/${entry}`) ?? writtenIn.get(section);
  if (written) return written;
  const siblings = [...writtenIn].filter(([part]) => part.startsWith(`${section}/`));
  const [, file] = siblings.find(([part]) => part.startsWith(`${section}/${entry.split('.', 1)[0]}.`)) ?? siblings[0] ?? [];
  return file;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON pointer → steps (RFC 6901). */
export function pathOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
