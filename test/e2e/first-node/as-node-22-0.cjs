// Makes of a newer Node what 22.0.0, the oldest that adsauth claims to run on, has and hasn't got.
const module_ = require('node:module');
const util = require('node:util');

// It wasn't in long-term support yet.
delete process.release.lts;
delete URL.parse;
delete module_.enableCompileCache;
const {styleText} = util;
// It knows no `stream`.
util.styleText = (format, text) => styleText(format, text, {validateStream: false});
module_.syncBuiltinESMExports();
