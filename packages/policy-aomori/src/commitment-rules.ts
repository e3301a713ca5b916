import type { PointedFault } from './pack-fault.ts';
import type { PolicyPack } from './pack.type.ts';
import type { Commitment, Measure } from './policy-text.type.ts';

/** A promise with the text it must be found in and the switch that opens it. */
interface Pledge extends Commitment {
  readonly pointer: string;
  readonly label: string;
  readonly text: string;
  readonly feature?: string | undefined;
  readonly switched: boolean;
}

/**
 * PK-120: what the policy only 検討します has a switch, opened by the day of a decision alone: a screen never offers a scheme nobody decided.
 * PK-121: the word that decides the level stands in the text. PK-110: a switch that is named exists.
 */
export function commitmentFaults({ structure, features }: PolicyPack): PointedFault[] {
  return structure.measures.flatMap((measure, index) => pledgesOf(measure, `/structure/measures/${index}`)).flatMap((pledge): PointedFault[] => {
    const { pointer, label, commitment, verb, text, feature, switched } = pledge;
    const faults: PointedFault[] = [];
    if (!text.includes(verb)) faults.push({ pointer: `${pointer}/verb`, rule: 'PK-121', message: `「${verb}」が「${label}」の本文にありません。` });
    if (feature !== undefined && !(feature in features)) faults.push({ pointer: `${pointer}/feature`, rule: 'PK-110', message: `機能「${feature}」がありません。` });
    if (commitment === 'UNDER_CONSIDERATION' && switched) {
      if (feature === undefined) faults.push({ pointer, rule: 'PK-120', message: `「${label}」は方針では検討中です。機能（feature）の名を書き、切っておいてください。` });
      else if (features[feature]?.enabled) faults.push({ pointer: `/features/${feature}/enabled`, rule: 'PK-120', message: `「${label}」は方針では検討中です。県が決めるまで機能を開けません。決めたときは enabled ではなく、その日を decidedOn に書きます。` });
    }
    return faults;
  });
}

/** The measure itself, its second half and its sub-items; a second half under consideration is switched by a sub-item. */
function pledgesOf(measure: Measure, pointer: string): Pledge[] {
  const { label, text, also, subItems = [], feature } = measure;
  const consideredBelow = subItems.some(({ commitment }) => commitment === 'UNDER_CONSIDERATION');
  return [
    { ...measure, pointer, feature, switched: true },
    ...(also ? [{ ...also, pointer: `${pointer}/also`, label, text, switched: !consideredBelow }] : []),
    ...subItems.map((item, index) => ({ ...item, pointer: `${pointer}/subItems/${index}`, switched: true })),
  ];
}
