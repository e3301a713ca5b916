/**
 * The look of the gateway's own few pages: colours and focus ring of the Digital Agency's design system, in the reader's own
 * fonts: these pages stand when nothing else is there to be served, and their policy lets them load nothing.
 */
export const noticeStyle = `
:root { font-family: 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif; }
body { margin: 0; color: #1a1a1a; background: #f4f7fa; line-height: 1.7; overflow-wrap: anywhere; }
header { display: flex; align-items: center; min-height: 4.5rem; padding: .5rem 1.5rem; border-top: 4px solid #0055ad; border-bottom: 1px solid #d5dce3; background: #fff; }
header a { display: flex; align-items: center; gap: .625rem; font-size: 1.375rem; font-weight: 700; letter-spacing: .02em; color: #00316a; text-decoration: none; }
header a::before { content: '財' / ''; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: .5rem; background: #0055ad; color: #fff; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.5; margin: 0 0 1rem; }
a { color: #0055ad; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: .5rem 1.5rem; border: 0; border-radius: .5rem; background: #0055ad; color: #fff; font: inherit; font-weight: 700; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: #00428c; text-decoration: underline; }
button + a { margin-inline-start: 1rem; }
.quiet { margin-top: 3rem; font-size: .875rem; color: #595959; }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: .5rem; }
`;
