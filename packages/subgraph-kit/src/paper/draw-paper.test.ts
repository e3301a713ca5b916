import { createHash } from 'node:crypto';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { paperText } from '../testing/paper-text.ts';
import { drawPaper } from './draw-paper.ts';
import { makePaper } from './make-paper.ts';
import type { Paper } from './paper.ts';

const PRINTED = { by: '青森 葵', at: '2026-11-22T01:05:00Z' };
const paper = (blocks: Paper['blocks'], more: Partial<Paper> = {}): Paper => ({ title: '試しの書式', fileName: '試し', readers: null, blocks, ...more });
const saying = (text: string) => paper([{ kind: 'fields', rows: [{ label: '内容', text }] }]);
const WHOLE = paper(
  [
    { kind: 'line', text: '第　　　号', align: 'right' },
    { kind: 'fields', heading: '申込み', rows: [{ label: '氏名', text: '津軽 凛' }, { label: '動機', text: '港の仕事を手伝いたい。\n週に二度。' }] },
    { kind: 'table', heading: '名簿', none: 'いません。', columns: [{ header: '氏名', share: 1 }, { header: '所属', share: 2 }], rows: [['成田 健', '河川課']] },
    { kind: 'boxes', heading: '決裁欄', names: ['担当', '所属長'] },
  ],
  { readers: '本人のほかに渡さないでください。' },
);
const LONG = '引き継いだことを、順に書いておきます。'.repeat(400);

it('says what it was given, who had it made and when, in the order in which it is read', async () => {
  const [page] = await paperText(await drawPaper(WHOLE, PRINTED));
  expect(page).toContain('試しの書式本人のほかに渡さないでください。第号申込み氏名津軽凛動機港の仕事を手伝いたい。週に二度。名簿氏名所属成田健河川課決裁欄担当所属長');
  expect(page).toContain('試しの書式青森葵が令和8年11月22日10:05に作成1／1');
});

it('the same paper at the same moment is the same file, and in another moment another', async () => {
  const hash = async (at: string) => createHash('sha256').update(await drawPaper(WHOLE, { ...PRINTED, at })).digest('hex');
  expect(await hash(PRINTED.at)).toBe(await hash(PRINTED.at));
  expect(await hash(PRINTED.at)).not.toBe(await hash('2026-11-22T01:06:00Z'));
});

it('is a tagged paper in Japanese with a name, and its tables say what heads what', async () => {
  const bytes = await drawPaper(WHOLE, PRINTED);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: '試しの書式', Language: 'ja' });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const roles: string[] = [];
  const walk = (node: any) => { if (node.role) roles.push(node.role); for (const child of node.children ?? []) walk(child); };
  walk(await (await document.getPage(1)).getStructTree());
  expect(roles.filter((role) => role !== 'Root')).toEqual(['Document', 'H1', 'P', 'P', 'H2', 'Table', 'TR', 'TH', 'TD', 'TR', 'TH', 'TD', 'H2', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD', 'H2', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD']);
});

it('a text longer than a page goes on over pages, with nothing lost, and stays small', async () => {
  const bytes = await drawPaper(saying(LONG), PRINTED);
  const pages = await paperText(bytes);
  expect(pages.length).toBeGreaterThan(3);
  const body = pages.map((page, n) => page.replace(`試しの書式青森葵が令和8年11月22日10:05に作成${n + 1}／${pages.length}`, '')).join('');
  expect(body).toBe(`試しの書式内容${LONG}`);
  expect(bytes.length).toBeLessThan(300_000);
});

it('the head of a table stands again on the next page', async () => {
  const rows = Array.from({ length: 90 }, (_, n) => [`職員${n}`, '河川課']);
  const pages = await paperText(await drawPaper(paper([{ kind: 'table', heading: '名簿', none: '', columns: [{ header: '氏名', share: 1 }, { header: '所属', share: 1 }], rows }]), PRINTED));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain('氏名所属職員');
});

it('old and local letters of names are printed', async () => {
  const [page] = await paperText(await drawPaper(saying('髙橋 﨑山 德永 濵田 彅 曻 眞理'), PRINTED));
  expect(page).toContain('髙橋﨑山德永濵田彅曻眞理');
  expect(page).not.toContain('〓');
});

it('a letter that the typeface has not is a 〓, a shape it has not the common one, and the paper says which', async () => {
  const [page] = await paperText(await drawPaper(saying('𠮷田、𰻞の字、葛\u{e0100}西'), PRINTED));
  expect(page).toContain('〓田、〓の字、葛西');
  expect(page).toContain('〓は、この書体にない文字です（初めて出た順にU+20BB7、U+30EDE）。手で書き入れてください。字形の指定がある文字を、ふつうの字形で印字しました（葛：U+845BU+E0100）。');
});

it('what turns the order of words around, or cannot be seen, is not printed', async () => {
  const [page] = await paperText(await drawPaper(saying('不許可\u202e可許\u202c\u200b\u0007です\r\n終わり'), PRINTED));
  expect(page).toContain('不許可可許です終わり');
});

it('is drawn beside the thread that asks, several at once, and a paper that cannot be drawn fails alone', async () => {
  const [first, second] = await Promise.all([makePaper(WHOLE, PRINTED), makePaper(saying('もう一枚'), PRINTED)]);
  expect(Buffer.from(first).equals(Buffer.from(await drawPaper(WHOLE, PRINTED)))).toBe(true);
  expect((await paperText(second))[0]).toContain('もう一枚');
  await expect(makePaper({ ...WHOLE, blocks: [{ kind: 'nothing' } as never] }, PRINTED)).rejects.toThrow('DRAWN');
  expect((await makePaper(WHOLE, PRINTED)).length).toBe(first.length);
});
