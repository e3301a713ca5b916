import { Icon, type IconName } from '@takara/design-system';
import { useId, type ReactNode } from 'react';

/** To whom a part goes: said in words, with a sign and a colour of its own, wherever the part is seen. */
export const READERS = {
  MANAGER: { title: '所属長が読む部分', readers: '所属長が読みます', who: '提出すると、その日の所属長（代決の人を含む）と人事課が読みます。', icon: 'person', frame: 'border-key-900', band: 'bg-key-900 text-white' },
  PERSONNEL: { title: '人事課だけが読む部分', readers: '人事課だけが読みます', who: '所属長には、書いたかどうかも伝わりません。誰が読んだかは記録されます。', icon: 'lock', frame: 'border-purple-900 border-dashed', band: 'bg-purple-900 text-white' },
} as const satisfies Record<string, { title: string; readers: string; who: string; icon: IconName; frame: string; band: string }>;
export type Reader = keyof typeof READERS;

/** A part under its reader's name. The band stays in sight for as long as one is in the part, however long it is. */
export function Channel({ to, children }: { to: Reader; children: ReactNode }) {
  const { title, readers, who, icon, frame, band } = READERS[to];
  const id = useId();
  return (
    <section aria-labelledby={id} className={`mb-8 rounded-12 border-2 bg-surface ${frame}`}>
      <div className={`sticky top-0 z-[5] flex flex-wrap items-center justify-between gap-x-6 gap-y-1 rounded-t-8 px-6 py-3 min-[64rem]:top-[4.5rem] ${band}`}>
        <h2 id={id} className="text-lg font-bold">{title}</h2>
        <p className="flex items-center gap-2 font-bold"><Icon name={icon} />{readers}</p>
      </div>
      {/* What takes the focus comes to stand below the band, never beneath it. */}
      <div className="px-6 pt-4 pb-6 [&_*]:scroll-mt-44">
        <p className="mb-6 text-sm text-text-quiet">{who}</p>
        {children}
      </div>
    </section>
  );
}

/** The same in small, for a confirmation. */
export function ChannelSummary({ to, children }: { to: Reader; children: ReactNode }) {
  const { readers, icon, frame } = READERS[to];
  return (
    <div className={`rounded-8 border-2 p-4 ${frame}`}>
      <p className="flex items-center gap-2 font-bold"><Icon name={icon} />{readers}</p>
      <div className="mt-2">{children}</div>
    </div>
  );
}
