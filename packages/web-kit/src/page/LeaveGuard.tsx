import { ConfirmDialog } from '@takara/design-system';
import { useLeaveGuard } from './leave-guard.ts';

/** `<LeaveGuard unsaved={form.isDirty} />` in a form: asks before what was typed is lost. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { asking, stay, leave } = useLeaveGuard(unsaved);
  return (
    <ConfirmDialog open={asking} title="入力した内容は保存されていません" confirmLabel="保存せずに離れる" cancelLabel="入力を続ける" danger onConfirm={leave} onClose={stay}>
      このページを離れると、入力した内容は失われます。
    </ConfirmDialog>
  );
}
