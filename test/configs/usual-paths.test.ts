import {expect, it} from 'vitest';
import {php} from '../../source/configs/php.js';
import {python} from '../../source/configs/python.js';
import {usualPaths} from '../../source/configs/usual-paths.js';

it('writes paths as people do', () => {
	expect(usualPaths(python)).toEqual(['~/google-ads.yaml']);
	expect(usualPaths(php)).toEqual(['google_ads_php.ini', '~/google_ads_php.ini']);
});
