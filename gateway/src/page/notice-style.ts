/** The look of the gateway's own few pages: colours and focus ring of the Digital Agency's design system. */
export const noticeStyle = `
:root { font-family: 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif; }
body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.7; overflow-wrap: anywhere; }
header { padding: .75rem 1.5rem; border-bottom: 1px solid #b3b3b3; font-size: 1.25rem; font-weight: 700; }
header a { color: #0017c1; text-decoration: none; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.5; margin: 0 0 1rem; }
a { color: #0017c1; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: .5rem 1.5rem; border: 0; border-radius: .5rem; background: #0017c1; color: #fff; font: inherit; font-weight: 700; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: #00118f; text-decoration: underline; }
button + a { margin-inline-start: 1rem; }
.quiet { margin-top: 3rem; font-size: .875rem; color: #4d4d4d; }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: .5rem; }
`;
