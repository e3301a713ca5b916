import type { StoryFile } from '../../gallery/story.ts';
import { ActionButton } from './action-button.tsx';
import { Button, ButtonGroup, LinkButton } from './button.tsx';

export default { title: 'ボタン' } satisfies StoryFile;

export const Variants = () => (
  <ButtonGroup>
    <Button variant="primary">応募する</Button>
    <Button variant="secondary">下書きを保存する</Button>
    <Button variant="quiet">入力をやめる</Button>
    <Button variant="danger">応募を取り下げる</Button>
  </ButtonGroup>
);

export const Sizes = () => (
  <ButtonGroup>
    <Button variant="primary" size="small" icon="check">
      同意する
    </Button>
    <Button size="small" icon="download">
      CSV
    </Button>
    <LinkButton href="/career/postings/new" variant="primary" icon="plus">
      募集をつくる
    </LinkButton>
    <LinkButton href="/career/postings">募集の一覧へ</LinkButton>
  </ButtonGroup>
);

export const Pending = () => (
  <Button variant="primary" pending pendingLabel="送信しています">
    送信する
  </Button>
);

export const Refused = () => (
  <Button variant="primary" disabledReason="所属長の同意を待っています。同意の後に選考へ進めます。">
    選考に進める
  </Button>
);

export const Offered = () => (
  <ButtonGroup>
    <ActionButton offered={{ enabled: true }} variant="primary" href="/career/postings/1/edit">
      直す
    </ActionButton>
    <ActionButton offered={{ enabled: false, reason: '締切の後に選考へ進めます。' }}>選考に進める</ActionButton>
  </ButtonGroup>
);
