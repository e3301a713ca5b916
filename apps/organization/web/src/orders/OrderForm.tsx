import { Button, ButtonGroup, ConfirmDialog, LinkButton } from '@takara/design-system';
import { ComboBox, DateField, Form, Select, type FormErrors } from '@takara/design-system/forms';
import { formatDate, isRefusal, LeaveGuard, ProblemNotice, today, useMutation, useNavigate, useQuery } from '@takara/web-kit';
import { useEffect, useState } from 'react';
import { OrderTransferDocument, PostsOfUnitDocument, UnitsToOrderToDocument, type OrderPageQuery, type Post } from '../gql/graphql.ts';
import { fieldsOf, useFormDraft, type KeptDraft } from '../drafts/form-draft.ts';
import type { Ordered } from '../employees/EmployeePage.tsx';
import { paths } from '../paths.ts';
import { missing, unitOptions, type Entered } from './order-form.ts';

interface Props {
  employee: NonNullable<OrderPageQuery['employee']>;
  grades: NonNullable<OrderPageQuery['grades']>;
  kept: KeptDraft;
}

/** Where to, as what, from when. The rules are the platform's: what it refuses stands under the field it is about. */
export function OrderForm({ employee, grades, kept }: Props) {
  const navigate = useNavigate();
  const { submit, submitting, problem } = useMutation(OrderTransferDocument);
  const [errors, setErrors] = useState<FormErrors>({});
  const [fields, setFields] = useState<Entered>(() => fieldsOf(kept, { unitId: null, lookingFor: '', post: null, grade: employee.grade?.code ?? null, effectiveOn: null }));
  const set = (change: Partial<Entered>) => setFields((old) => ({ ...old, ...change }));
  const { unitId, lookingFor, post, grade, effectiveOn } = fields;
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<Ordered | null>(null);
  const draft = useFormDraft('ORDER', employee.id, fields, kept, !done && !asking);
  // After the leave guard has heard that nothing is unsaved any more.
  useEffect(() => { if (done) void navigate(paths.employee(employee.id), { state: done }); }, [done, navigate, employee.id]);

  const units = useQuery(UnitsToOrderToDocument, { variables: { query: lookingFor }, pause: !lookingFor.trim(), keepPrevious: true });
  const posts = useQuery(PostsOfUnitDocument, { variables: { id: unitId ?? '' }, pause: !unitId });
  const postOptions = unitId ? (posts.data?.organizationUnit?.posts ?? []) : [];
  const unitName = posts.data?.organizationUnit?.name ?? '';
  const postLabel = postOptions.find(({ code }) => code === post)?.label ?? '';

  const order = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, employeeId: employee.id, unitId: unitId!, post: post as Post, grade, effectiveOn: effectiveOn! } }));
    setAsking(false);
    if (!data) return;
    if (isRefusal(data.orderTransfer)) return setErrors({ [data.orderTransfer.field ?? '']: data.orderTransfer.message });
    setDone({ ordered: `${formatDate(effectiveOn!)}付けで、${unitName}の${data.orderTransfer.postTitle ?? postLabel}になります。発令日になると、所属と職務、各業務の担当者が自動で切り替わります。` });
  };

  return (
    <div className="max-w-3xl rounded-12 border border-line bg-surface p-6">
      {problem ? <div className="mb-6"><ProblemNotice problem={problem} /></div> : null}
      <Form label="異動の発令" check={() => missing(fields)} errors={errors} onSubmit={() => setAsking(true)}>
        <ComboBox label="異動先の所属・グループ" name="unitId" required help="名前かかなで探します。いま置かれている所属が出ます。" options={unitOptions(units.data?.searchUnits?.edges.map(({ node }) => node) ?? [])} onSearch={(words) => set({ lookingFor: words })} loading={units.refreshing} value={unitId} onChange={(id) => set({ unitId: id, post: null })} />
        <Select label="職" name="post" required help={unitId ? 'この所属に置ける職から選びます。' : '先に異動先を選んでください。'} isDisabled={!unitId} options={postOptions.map(({ code, label }) => ({ id: code, label }))} value={post} onChange={(code) => set({ post: code })} />
        <Select label="級" name="grade" required help="いまの級から変えると、昇任などになります。" options={grades.map(({ code, label }) => ({ id: code, label }))} value={grade} onChange={(code) => set({ grade: code })} />
        <DateField label="発令日" name="effectiveOn" required help="今日か、これからの日です。発令日までは、本人を含め人事の担当者以外には見えません。" earliest={today()} value={effectiveOn} onChange={(day) => set({ effectiveOn: day })} />
        <ButtonGroup>
          <Button type="submit" variant="primary">内容を確かめて発令する</Button>
          <LinkButton variant="quiet" href={paths.employee(employee.id)}>やめる</LinkButton>
        </ButtonGroup>
        <p className="text-sm text-text-quiet" role="status">{draft.words}</p>
      </Form>
      <ConfirmDialog open={asking} title="この内容で発令しますか" confirmLabel="発令する" pending={submitting} danger onConfirm={() => void order()} onClose={() => setAsking(false)}>
        {employee.displayName}さんを、{effectiveOn ? formatDate(effectiveOn) : ''}付けで「{unitName}」の「{postLabel}」（{grades.find(({ code }) => code === grade)?.label}）に発令します。発令は取り消せません。
      </ConfirmDialog>
      <LeaveGuard unsaved={draft.unsaved && !done} />
    </div>
  );
}
