/** The style of every page: light or dark as the person's system is, from 320 pixels up, letters of any size, system fonts only. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --line: #e3e6ea; --ink: #1c2127; --soft: #59636e;
	--done: #1a7f4b; --stopped: #b3372b; --notice: #8a5a00; }
@media (prefers-color-scheme: dark) {
	:root { --ground: #101317; --card: #181c21; --line: #2b3138; --ink: #eceff3; --soft: #9da7b3;
		--done: #4cc38a; --stopped: #ff8c7d; --notice: #e3b341; }
}
* { box-sizing: border-box; margin: 0; }
body { min-height: 100vh; min-height: 100svh; padding: 1.25rem; display: flex; flex-direction: column; align-items: center;
	justify-content: center; gap: 1.5rem; background: var(--ground); color: var(--ink); text-align: center;
	font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main { width: 100%; max-width: 27rem; padding: 2.75rem min(2rem, 8vw) 2.5rem; background: var(--card);
	border: 1px solid var(--line); border-radius: 1rem; box-shadow: 0 1px 2px #0000000a, 0 12px 32px #0000000f; }
svg { width: 3.25rem; height: 3.25rem; fill: none; stroke: currentColor; stroke-width: 3; stroke-linecap: round;
	stroke-linejoin: round; }
circle { stroke-width: 1.5; fill: currentColor; fill-opacity: .1; stroke-opacity: .45; }
.done { color: var(--done); }
.stopped { color: var(--stopped); }
.notice { color: var(--notice); }
@media (forced-colors: active) { .done, .stopped, .notice { color: CanvasText; } }
h1 { margin: 1.25rem 0 .625rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em;
	text-wrap: balance; overflow-wrap: break-word; }
p { color: var(--soft); text-wrap: balance; overflow-wrap: break-word; }
.next { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--ink); }
footer { color: var(--soft); font: .8125rem ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
	letter-spacing: .04em; }
`;
