import { Migration } from '@mikro-orm/migrations';
import { HIRAGANA, KATAKANA } from '../src/skills/kana.ts';

/**
 * The licences that 人事課 had listed for 応援 become evidence of skills: a certificate that was seen. The list itself stays for the version
 * before, which still reads it; nothing of this version does. A later release moves what came to it meanwhile, and takes it away.
 */
export const licencesAreSkills = {
  name: 'career-020-licences-are-skills',
  class: class extends Migration {
    override up() {
      const fold = `lower(regexp_replace(normalize(l.licence, NFKC), '\\s+', '', 'g'))`;
      const kanaFold = `translate(${fold}, '${KATAKANA}', '${HIRAGANA}')`;
      this.addSql(`insert into career.skill (id, name, fold, kind) select distinct on (${kanaFold}) gen_random_uuid(), l.licence, ${fold}, 'LICENCE' from career.technical_licence l where not exists (select from career.skill s where s.kana_fold = ${kanaFold}) order by ${kanaFold}, l.licence`);
      this.addSql(`insert into career.skill_assertion (id, skill_id, employee_id, evidence, evidence_id, source_id, asserted_by_id, asserted_on, valid_until, written_at)
        select l.id, s.id, l.employee_id, 'EXAMINATION', l.id, null, l.recorded_by_id, l.recorded_on, l.valid_until, l.recorded_on::timestamp at time zone 'Asia/Tokyo'
        from career.technical_licence l join lateral (select coalesce(s.same_as, s.id) as id from career.skill s where s.kana_fold = ${kanaFold} order by s.fold limit 1) s on true`);
      this.addSql(`insert into career.skill_step (employee_id, skill_id, action, actor_id, at) select employee_id, skill_id, 'CONFIRM', asserted_by_id, written_at from career.skill_assertion where id in (select id from career.technical_licence)`);
    }
  },
};
