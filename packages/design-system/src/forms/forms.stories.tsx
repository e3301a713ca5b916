import type { StoryFile } from '../../gallery/story.ts';
import { Button, ButtonGroup } from '../button/button.tsx';
import { Checkbox, CheckboxGroup } from './checkbox.tsx';
import { ComboBox } from './combo-box.tsx';
import { DateField } from './date-field.tsx';
import { Form } from './form.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

export default { title: '入力欄' } satisfies StoryFile;

const UNITS = [
  { id: 'u1', label: '観光政策課', detail: '観光交流推進部' },
  { id: 'u2', label: '人事課', detail: '総務部' },
  { id: 'u3', label: '税務課', detail: '総務部' },
];

export const Texts = () => (
  <Form label="募集の内容" onSubmit={() => {}}>
    <TextField label="仕事の名前" name="title" required help="一覧に表示されます。何をするかが分かる名前にしてください。" />
    <TextArea label="担当する仕事" name="work" required maxCharacters={20} defaultValue="観光統計を整理し、職員が使えるダッシュボードを試作します。" />
    <NumberField label="1か月の上限" name="hours" unit="時間" defaultValue={16} minimum={1} maximum={32} help="県の標準は16時間です。" />
    <DateField label="応募の締切" name="closesOn" defaultValue="2026-11-30" required />
    <ButtonGroup>
      <Button type="submit" variant="primary">
        承認を求める
      </Button>
      <Button>下書きを保存する</Button>
    </ButtonGroup>
  </Form>
);

export const Choices = () => (
  <Form label="選ぶ欄" onSubmit={() => {}}>
    <Select label="時間の使い方" name="pattern" options={[{ id: 'weekly', label: '毎週決まった曜日' }, { id: 'free', label: '相談して決める' }]} required />
    <ComboBox label="募集する所属" name="unit" options={UNITS} help="名前の一部で探せます。" />
    <RadioGroup label="所属長の判断" name="decision" required options={[{ id: 'CONSENT', label: '同意する', detail: '業務の調整ができる' }, { id: 'REFUSE', label: '同意しない', detail: '理由を本人に伝える' }]} />
    <CheckboxGroup label="活かせるスキル" name="skills" defaultValue={['a']} options={[{ id: 'a', label: 'データ分析' }, { id: 'b', label: '広報・デザイン' }]} />
    <Checkbox name="agree">募集の条件を読みました</Checkbox>
  </Form>
);

const refused = { title: '同じ名前の募集がすでにあります。違いが分かる名前にしてください。', closesOn: '締切は今日より後の日にしてください。', decision: '同意するかどうかを選んでください。', '': '下書きは保存しました。' };

export const Refused = () => (
  <Form label="直すところのある募集" errors={refused} onSubmit={() => {}}>
    <TextField label="仕事の名前" name="title" required defaultValue="データの仕事" />
    <DateField label="応募の締切" name="closesOn" required defaultValue="2026-11-01" />
    <RadioGroup label="所属長の判断" name="decision" required options={[{ id: 'CONSENT', label: '同意する' }, { id: 'REFUSE', label: '同意しない' }]} />
    <TextField label="連絡先" errorMessage="@ のあとに続きがありません。例：aoyama@example.jp" defaultValue="aoyama@" />
  </Form>
);
