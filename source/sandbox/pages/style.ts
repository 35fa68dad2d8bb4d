/** The look of the sandbox's pages, light and dark; system fonts, nothing to load. */
export const style = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#ffffff, #1c1d21);
	--ground: light-dark(#eef0f4, #121316);
	--ink: light-dark(#1d2129, #e6e8ec);
	--quiet: light-dark(#596273, #a0a7b4);
	--line: light-dark(#d3d8e0, #3a3e47);
	--accent: light-dark(#1a56c4, #8db4ff);
	--on-accent: light-dark(#ffffff, #0d1a33);
	--warning: light-dark(#ffdf80, #5c4700);
}
* {box-sizing: border-box}
body {margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif}
.banner {margin: 0; padding: .6rem 1rem; background: var(--warning); text-align: center}
main {max-width: 30rem; margin: 2.5rem auto; padding: 2rem; background: var(--paper); border: 1px solid var(--line);
	border-radius: 12px; overflow-wrap: anywhere}
h1 {margin: 0 0 1rem; font-size: 1.4rem; line-height: 1.3; font-weight: 600}
fieldset {margin: 1.5rem 0 0; padding: 0; border: 0}
legend {padding: 0; font-weight: 600}
label {display: flex; gap: .75rem; align-items: center; margin-top: .5rem; padding: .6rem .8rem;
	border: 1px solid var(--line); border-radius: 8px}
input {flex: none; width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--accent)}
small, .quiet {color: var(--quiet); font-size: .875rem}
small {display: block}
ul {margin: .5rem 0 0; padding-left: 1.25rem}
.buttons {display: flex; flex-direction: row-reverse; gap: .75rem; margin-top: 2rem}
button {flex: 1; padding: .65rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: none;
	color: var(--accent); font: inherit; font-weight: 600; cursor: pointer}
button[value=allow] {border-color: var(--accent); background: var(--accent); color: var(--on-accent)}
:focus-visible {outline: 2px solid var(--accent); outline-offset: 2px}
`;
