/** Colours, focus ring and type sizes of the Digital Agency's design system, as in the shell. */
export const style = `
:root { color-scheme: light; font-family: 'Noto Sans JP Variable', 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; color: #1a1a1a; background: #f4f7fa; line-height: 1.7; overflow-wrap: anywhere; }
.bar { display: flex; align-items: center; gap: 1rem; min-height: 4.5rem; padding: .5rem 1.5rem; border-top: 4px solid #0055ad; border-bottom: 1px solid #d5dce3; background: #fff; }
.product { display: flex; align-items: center; gap: .625rem; font-size: 1.375rem; font-weight: 700; letter-spacing: .02em; color: #00316a; }
.product::before { content: '財' / ''; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: .5rem; background: #0055ad; color: #fff; }
.tag { font-size: .875rem; padding: .125rem .5rem; border: 1px solid #c74700; border-radius: .25rem; color: #ac3e00; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 2rem; line-height: 1.5; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; line-height: 1.5; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.125rem; line-height: 1.5; margin: 0; }
p { margin: 0 0 1rem; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.person { display: flex; flex-direction: column; padding: 1.25rem; border: 1px solid #d5dce3; background: #fff; border-radius: .75rem; }
.post { margin: .125rem 0 .75rem; color: #595959; }
.post span { display: inline-block; margin-inline-end: .75em; }
.hint { margin: 0 0 1rem; flex: 1; }
.quiet { color: #595959; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: .5rem 1.25rem; border: 1px solid transparent; border-radius: .5rem; background: #0055ad; color: #fff; font: inherit; font-weight: 700; text-align: center; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: #00428c; text-decoration: underline; text-underline-offset: .1875rem; }
.search { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin-bottom: 1rem; }
.search label { display: block; flex: 1 1 12rem; font-weight: 700; }
.search small { display: block; font-size: .875rem; font-weight: 400; color: #595959; }
input[type='search'] { display: block; width: 100%; min-height: 3rem; margin-top: .25rem; padding: .5rem 1rem; border: 1px solid #666; background: #fff; border-radius: .5rem; font: inherit; font-weight: 400; }
.outline { background: #fff; color: #0055ad; border-color: #0055ad; }
.outline:hover { background: #dcf0ff; color: #00428c; }
:focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; border-radius: .5rem; }
`;
