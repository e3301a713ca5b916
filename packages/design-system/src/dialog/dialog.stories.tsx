import { useState } from 'react';
import type { StoryFile } from '../../gallery/story.ts';
import { Button } from '../button/button.tsx';
import { ConfirmDialog } from './dialog.tsx';

export default { title: '確認' } satisfies StoryFile;

export const Withdraw = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        応募を取り下げる
      </Button>
      <ConfirmDialog open={open} title="応募を取り下げますか" confirmLabel="取り下げる" cancelLabel="取り下げない" danger onConfirm={() => setOpen(false)} onClose={() => setOpen(false)}>
        取り下げると元に戻せません。所属長の三上 恵さんと、募集している観光政策課に伝わります。
      </ConfirmDialog>
    </>
  );
};
