import { join } from 'node:path';
import { exists, moduleNames, read, ROOT, type Project } from '../projects.ts';

const QUESTIONS = 'packages/handbook/house-test.md';
/** `` `subgraph/src/skills/skill.ts › stateOn` ``: a file, from the module or else from the root, and the words to look for in it. */
const PLACE = /`([\w@.-]+(?:\/[\w@.-]+)*(?:\.\w+|\/))(?: › ([^`\n]+))?`/g;

/** Sentences about answers to the house test that are not true any more: `apps/<module>/HOUSE-TEST.md`, for the modules that have one. */
export const checkHouseTest = (projects: readonly Project[], root = ROOT): string[] =>
  moduleNames(projects).map((module) => `apps/${module}`).filter((folder) => exists(`${folder}/HOUSE-TEST.md`, root)).flatMap((folder) => {
    const file = `${folder}/HOUSE-TEST.md`;
    const text = read(file, root);
    return [...unanswered(file, text, root), ...text.split('\n').flatMap((line, at) => [...line.matchAll(PLACE)].flatMap(([, path, words]) => lost(`${file}:${at + 1}`, folder, path!, words, root)))];
  });

/** Every question has a chapter with its number, and every chapter names at least one place. */
function unanswered(file: string, text: string, root: string): string[] {
  const numbers = [...read(QUESTIONS, root).matchAll(/^(\d+)\. /gm)].map(([, number]) => number!);
  const chapters = new Map(text.split(/^## /m).slice(1).map((chapter) => [/^\d+/.exec(chapter)?.[0], chapter]));
  return numbers.filter((number) => !chapters.get(number)?.match(PLACE)).map((number) => `${file}: question ${number} of ${QUESTIONS} is not answered with a place`);
}

function lost(where: string, folder: string, path: string, words: string | undefined, root: string): string[] {
  const found = [join(folder, path), path].find((one) => exists(one, root));
  if (!found) return [`${where}: there is no ${path}`];
  return words === undefined || read(found, root).includes(words) ? [] : [`${where}: ${path} does not say "${words}" any more`];
}
