import { PlainLink } from '@takara/design-system';

/** The product's name and, quietly, the sentence it is named after (青森県人財育成・確保方針). */
export function Brand() {
  return (
    <div className="shell-brand">
      <PlainLink href="/" aria-label="Takara ホームへ" className="shell-brand__link">
        <span className="shell-brand__mark" aria-hidden>財</span>
        <span className="shell-brand__name" lang="en">Takara</span>
      </PlainLink>
      <p className="shell-brand__line">人は青森県にとっての『財（たから）』</p>
    </div>
  );
}
