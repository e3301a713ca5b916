import type { Employee, Persona } from '../persona.ts';
import { escape, type Page } from './layout.ts';

export interface PersonaPage {
  /** Where the choice goes: the interaction's own address. */
  action: string;
  personas: readonly Persona[];
  /** What was typed and who was found; absent where there is no directory to search. */
  search?: { text: string; found: readonly Employee[] };
  /** Where the gateway lives: choosing ends there. */
  gatewayOrigin: string;
}

/** 「だれとして試しますか」: one button a person, everything a plain form. */
export function personaPage({ action, personas, search, gatewayOrigin }: PersonaPage): Page {
  return {
    title: 'サインイン',
    formTargets: [gatewayOrigin],
    body: `<h1>だれとして試しますか</h1>
<p>開発と試用のためのサインイン画面です。表示される職員はすべて架空の人物で、パスワードはありません。<br>
本番では、組織の認証基盤のサインイン画面に置き換わります。</p>
<h2>役割から選ぶ</h2>
<form method="post" action="${escape(action)}"><ul class="people">${personas.map((persona) => card(persona, persona.hint)).join('')}</ul></form>
${search ? searchSection(action, search) : ''}`,
  };
}

function searchSection(action: string, { text, found }: NonNullable<PersonaPage['search']>) {
  return `<h2 id="others">ほかの職員を探す</h2>
<form class="search" role="search" method="get" action="${escape(action)}#others">
<label>氏名・所属・職名<small>例: 高橋、デジタル</small><input type="search" name="q" value="${escape(text)}" maxlength="60"></label>
<button class="outline">探す</button>
</form>
${text ? results(action, text, found) : ''}`;
}

function results(action: string, text: string, found: readonly Employee[]) {
  if (found.length === 0) return `<p>「${escape(text)}」に当てはまる職員は見つかりませんでした。別の言葉で探してください。</p>`;
  return `<form method="post" action="${escape(action)}"><ul class="people">${found.map((employee) => card(employee)).join('')}</ul></form>`;
}

function card(employee: Employee, hint?: string) {
  const id = escape(employee.employeeId);
  const place = hint ? 'persona' : 'found';
  return `<li class="person">
<h3 id="${place}-${id}">${escape(employee.displayName)}</h3>
<p class="post"><span>${escape(employee.unitName)}</span> <span>${escape(employee.postTitle)}</span></p>${hint ? `\n<p class="hint">${escape(hint)}</p>` : ''}
<button id="${place}-choose-${id}" name="employee" value="${id}" aria-labelledby="${place}-${id} ${place}-choose-${id}">この職員でサインイン</button>
</li>`;
}
