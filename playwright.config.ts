import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.ts';
import { HOST } from './scripts/ports.ts';

const port = Number(process.env.PORT ?? 4390);
const executablePath = findBrowser();

/** Browser tests run against `dist/`, served on this machine. */
export default defineConfig({
	testDir: 'tests/browser',
	snapshotPathTemplate: 'tests/golden/output/tree/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: `http://${HOST}:${port}`,
		locale: 'zh-CN',
		// What is kept by one test is not another's; offline.spec.ts allows it.
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: browserArguments(),
		},
	},
	webServer: {
		command: 'node scripts/start.ts',
		url: `http://${HOST}:${port}`,
		env: { PORT: String(port) },
		reuseExistingServer: false,
	},
});
