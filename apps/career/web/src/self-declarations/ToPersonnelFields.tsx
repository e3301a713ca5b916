import { Notice } from '@takara/design-system';
import { Checkbox, CheckboxGroup, Select, TextArea } from '@takara/design-system/forms';
import type { DeclarationFormFragment } from '../gql/graphql.ts';
import { withConsent, type DeclarationContent } from './declaration-form.ts';

type Content = DeclarationContent['toPersonnel'];

/** The fields of the part for 人事課 alone. Circumstances can be written only under a consent, and go with it. */
export function ToPersonnelFields({ form, content, set }: { form: DeclarationFormFragment; content: Content; set: (content: Content) => void }) {
  const change = (some: Partial<Content>) => set({ ...content, ...some });
  return (
    <div className="grid gap-7">
      <Select label="昇任の希望" name="promotionWish" help="なくてもかまいません。" options={form.promotionWishes} value={content.promotionWish} onChange={(id) => change({ promotionWish: id as Content['promotionWish'] })} />
      <TextArea label="人事課に直接伝えたいこと" name="message" rows={4} maxCharacters={1000} help="所属長には話しにくいことも、ここに書けます。" value={content.message} onChange={(message) => change({ message })} />
      <div className="grid gap-4 rounded-8 border border-line bg-surface-sunken p-5">
        <h3 className="font-bold">配慮が要る事情</h3>
        <p>介護や育児、健康、通勤など、配置で配慮してほしい事情があれば書けます。病名や診断の内容は書かないでください。「配慮してほしいこと」だけで足ります。</p>
        <Checkbox name="consent" isSelected={content.consent} onChange={(consent) => set(withConsent(content, consent))}>{form.consentText}</Checkbox>
        {content.consent ? (
          <>
            <CheckboxGroup label="事情" name="circumstances" options={form.circumstances} value={content.circumstances} onChange={(ids) => change({ circumstances: ids as Content['circumstances'] })} />
            <TextArea label="配慮してほしいこと" name="consideration" rows={4} maxCharacters={1000} help="例：保育園の迎えのため、18時までに帰れる所属を希望します。" value={content.consideration} onChange={(consideration) => change({ consideration })} />
          </>
        ) : (
          <Notice title="同意すると、事情を書く欄が出ます。">同意しないときは、この欄は空のまま提出できます。</Notice>
        )}
      </div>
    </div>
  );
}
