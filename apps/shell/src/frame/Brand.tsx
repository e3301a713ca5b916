import { PlainLink, VisuallyHidden } from '@takara/design-system';

/** The product's name and, quietly, the sentence it is named after (青森県人財育成・確保方針). */
export function Brand() {
  return (
    <div className="shell-brand">
      <PlainLink href="/" className="shell-brand__link">
        <span lang="en">Takara</span>
        <VisuallyHidden>のホームへ</VisuallyHidden>
      </PlainLink>
      <p className="shell-brand__line"><span>人は青森県にとっての</span><span>『財（たから）』</span></p>
    </div>
  );
}
