import { Slot } from '@takara/web-kit';

/** What the modules can show of a measure; where none has anything, that is said instead of leaving a gap. */
export function Evidence({ measureCode }: { measureCode: string }) {
  return (
    <div className="group grid gap-5">
      <Slot name="measure.evidence" props={{ measureCode }} />
      <p className="max-w-3xl text-text-quiet group-has-[article,[role=alert],[data-mfe]:not(:empty)]:hidden">
        この個別取組について、まだここに示せる実績はありません。受け持つ業務がこのしくみの上で始まると、件数や経過が表示されます。
      </p>
    </div>
  );
}
