#!/usr/bin/env node
const version = process.versions.node;

if (Number(version.split('.')[0]) < 22) {
	console.error(
		`adsauth needs Node.js 22 or newer, and this is ${version}. Get it from https://nodejs.org, then run it again.`,
	);
	process.exitCode = 2;
} else {
	require('../dist/start.js');
}
