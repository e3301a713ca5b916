import { createHash } from 'node:crypto';

interface Asked {
  /** As written in SDL. */
  type: string;
  /** Where it is asked: the same place has the same value in every subgraph. */
  key: string;
  entities: readonly string[];
}

/** A value of a type that depends on nothing but its place: now and then null, whatever the type says, or an error. */
export function valueOf({ type, key, entities }: Asked): unknown {
  const draw = drawsOf(key);
  if (draw(100) < 4) throw new Error(`no ${key}`);
  const isRequired = type.endsWith('!');
  if (draw(100) < (isRequired ? 4 : 15)) return null;
  const bare = isRequired ? type.slice(0, -1) : type;
  if (bare.startsWith('[')) return Array.from({ length: draw(4) }, (_, at) => valueOf({ type: bare.slice(1, -1), key: `${key}[${at}]`, entities }));
  switch (bare) {
    case 'String': return `text ${draw(1000)}`;
    case 'Int': return draw(1000);
    case 'Float': return draw(1000) / 8;
    case 'Boolean': return draw(2) === 1;
    case 'ID': return String(draw(1000));
    case 'Colour': return ['RED', 'GREEN', 'BLUE'][draw(3)];
    case 'Json': return [{ any: [draw(9), null] }, 'json', draw(9), [1, { a: 1 }]][draw(4)];
    case 'Value': return { __typename: 'Value', id: String(draw(50)) };
    case 'Thing': return entity(entities[draw(entities.length)]!, draw);
    case 'Either': return draw(3) === 0 ? { __typename: 'Value', id: String(draw(50)) } : entity(entities[draw(entities.length)]!, draw);
    default: return entity(bare, draw);
  }
}

/** Few of each, so that lists hold the same one twice. */
const entity = (name: string, draw: (below: number) => number) => ({ __typename: name, id: String(draw(4)) });

function drawsOf(key: string): (below: number) => number {
  const bytes = createHash('sha256').update(key).digest();
  let at = 0;
  return (below) => bytes.readUInt16LE((at++ * 2) % 32) % below;
}
