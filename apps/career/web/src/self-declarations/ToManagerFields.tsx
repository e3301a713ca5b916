import { NumberField, RadioGroup, Select, TextArea } from '@takara/design-system/forms';
import type { DeclarationFormFragment } from '../gql/graphql.ts';
import { SkillsField } from '../skills/SkillsField.tsx';
import { RankedPlaces } from './RankedPlaces.tsx';
import type { DeclarationContent } from './declaration-form.ts';

type Content = DeclarationContent['toManager'];

/** The fields of the part for the 所属長. */
export function ToManagerFields({ form, content, set }: { form: DeclarationFormFragment; content: Content; set: (change: Partial<Content>) => void }) {
  return (
    <div className="grid gap-7">
      <div className="grid items-start gap-7 sm:grid-cols-2">
        <Select label="いまの仕事の量" name="workload" required options={form.workloads} value={content.workload} onChange={(id) => set({ workload: id as Content['workload'] })} />
        <Select label="いまの仕事が自分に合っているか" name="workFit" required options={form.workFits} value={content.workFit} onChange={(id) => set({ workFit: id as Content['workFit'] })} />
      </div>
      <RadioGroup label="異動の希望" name="wish" required options={form.wishes} value={content.wish} onChange={(id) => set({ wish: id as Content['wish'] })} />
      {content.wish === 'LATER' ? <NumberField label="何年後に異動したいか" name="wishInYears" required unit="年後" minimum={1} step={1} value={content.wishInYears} onChange={(wishInYears) => set({ wishInYears })} /> : null}
      {content.wish === 'STAY' ? null : (
        <>
          <RankedPlaces label="希望する部局" name="wishedDepartmentIds" most={form.mostPlaces} help={`${form.mostPlaces}つまで、希望の順に。なくてもかまいません。（根拠：${form.mostPlacesSource}）`} options={form.departments} value={content.wishedDepartmentIds} onChange={(wishedDepartmentIds) => set({ wishedDepartmentIds })} />
          <RankedPlaces label="希望する地域" name="wishedDistricts" most={form.mostPlaces} help={`勤務地として希望する地域を、${form.mostPlaces}つまで。`} options={form.districts.map((name) => ({ id: name, label: name }))} value={content.wishedDistricts} onChange={(wishedDistricts) => set({ wishedDistricts })} />
        </>
      )}
      <TextArea label="得意なこと" name="strengths" rows={4} maxCharacters={1000} help="生かしたい経験や、人からよく頼まれること。" value={content.strengths} onChange={(strengths) => set({ strengths })} />
      <SkillsField label="この1年で新しく身につけたスキル" name="newSkills" help="一つずつ入れます。提出すると、メニューの「スキル」に本人の申告として載り、上司・自部局の主管課・人事課が読みます。" most={20} value={content.newSkills} onChange={(newSkills) => set({ newSkills })} />
      <SkillsField label="免許・資格" name="licences" help="一つずつ、名前だけを入れます。これも「スキル」に載ります。有効期限は、提出した後に「スキル」で載せてください。" most={20} value={content.licences} onChange={(licences) => set({ licences })} />
      <TextArea label="所属長に伝えたいこと" name="comment" rows={4} maxCharacters={1000} help="いまの仕事のこと、これからのこと。家庭や健康の事情は、ここではなく下の「人事課だけが読む部分」に書けます。" value={content.comment} onChange={(comment) => set({ comment })} />
    </div>
  );
}
