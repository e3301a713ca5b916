/**
 * A fact one module tells the others, in a CloudEvents 1.0 envelope. `type` is `takara.<module>.<what-happened>.v<n>`;
 * `subject` is the aggregate it is about: facts of one subject arrive in order.
 */
export interface Fact<Data = any> {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: Data;
}
