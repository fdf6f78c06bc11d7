import { chromium } from 'playwright';
import { launchOptions } from './support/browser.ts';
const base = process.argv[2];
const b = await chromium.launch(launchOptions);
for (const [name, lang, w, scheme] of [['d-en','en',1280,'light'],['d-id-dark','id',1280,'dark'],['m-en','en',360,'light'],['m-id-dark','id',360,'dark']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: 800 }, colorScheme: scheme });
  const p = await c.newPage();
  p.on('console', (m) => { if (m.type()==='error') console.log(name, m.text()); });
  p.on('pageerror', (e) => console.log(name, String(e)));
  await p.goto(`${base}/${lang}/embed`, { waitUntil: 'networkidle' });
  await p.waitForTimeout(500);
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await p.screenshot({ path: `/tmp/embed-${name}.png`, fullPage: true });
  await c.close();
}
await b.close();
