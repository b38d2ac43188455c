// The way of the data: each attribute through home organisation, MPASSid and service.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeBrowser, paste, site, visit } from './harness.mjs';
import { personal, pupil, schoolLost } from './claims.mjs';

after(closeBrowser);

const ROLE = 'urn:mpass.id:role';
const LEARNER = 'urn:oid:1.3.6.1.4.1.16161.1.1.27';
const STOPPED = [ROLE, 'urn:mpass.id:schoolInfo', 'urn:mpass.id:educationProviderInfo'];
const WORDS = {
  fi: { home: 'Kotiorganisaatio (päätelty)', stopped: 'Jäi tähän', absent: 'Ei tullut' },
  sv: { home: 'Hemorganisation (slutsats)', stopped: 'Stannade här', absent: 'Kom inte' },
  en: { home: 'Home organisation (deduced)', stopped: 'Stopped here', absent: 'Did not come' },
};

const lane = (page, id) => page.locator(`[data-testid=lane][data-id="${id}"]`);
const stops = (page) => page.getByTestId('lane').evaluateAll((all) => all.map((e) => [e.dataset.id, e.dataset.stoppedAt]));

for (const lang of ['fi', 'sv', 'en']) {
  test(`a lost school: what stopped stands open under its cause, in ${lang}`, async (t) => {
    const { page } = await visit(t, await site(t), `/paste?lang=${lang}`);
    await paste(page, JSON.stringify(schoolLost));
    const all = await stops(page);
    assert.equal(all.length, 16);
    assert.deepEqual(all.filter(([, at]) => at !== 'none'), STOPPED.map((id) => [id, 'mpassid']));
    for (const id of STOPPED) assert.ok(await lane(page, id).isVisible(), id);
    assert.ok(!(await lane(page, LEARNER).isVisible()), 'what came is folded');

    // A heading with the cause, then a list of attributes, each a list of three places.
    const group = page.locator('.group', { has: lane(page, ROLE) });
    const title = await page.getByTestId('finding').first().getByRole('heading').innerText();
    assert.ok((await group.getByRole('heading', { level: 3 }).innerText()).startsWith(title));
    const places = lane(page, ROLE).getByRole('list').getByRole('listitem');
    const said = (await places.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
    assert.equal(said.length, 3);
    assert.ok(said[0].startsWith(`${WORDS[lang].home}: `), said[0]);
    assert.equal(said[1], `MPASSid: ${WORDS[lang].stopped}`);
    assert.ok(said[2].endsWith(`: ${WORDS[lang].absent}`), said[2]);
  });
}

test('each fault is shown where it arises, with nothing of the person', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  const cases = [
    [{ ...pupil, [LEARNER]: undefined }, LEARNER, 'home'],
    [{ ...pupil, [LEARNER]: '12345678903' }, LEARNER, 'home'],
    [{ ...pupil, 'urn:mpass.id:educationProviderInfo': undefined }, 'urn:mpass.id:educationProviderInfo', 'mpassid'],
    [{ ...pupil, 'urn:mpass.id:uid': 'someone' }, 'urn:mpass.id:uid', 'service'],
  ];
  for (const [claims, id, expected] of cases) {
    await paste(page, JSON.stringify(claims));
    assert.deepEqual((await stops(page)).filter(([, at]) => at !== 'none'), [[id, expected]]);
    assert.ok(await lane(page, id).isVisible());
    const text = (await page.getByTestId('lane').allTextContents()).join(' ');
    for (const value of personal) assert.ok(!text.includes(value), value);
    await page.goto(page.url().replace('/result', '/paste'));
  }
});

test('a good login came all the way, in one line that opens', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  await paste(page, JSON.stringify(pupil));
  assert.deepEqual((await stops(page)).filter(([, at]) => at !== 'none'), []);
  const came = page.locator('details', { has: lane(page, ROLE) });
  assert.equal(await came.locator('summary').innerText(), 'Data that came all the way 10');
  assert.equal(await page.locator('[data-testid=lane]:visible').count(), 0);
  await came.locator('summary').press('Enter');
  assert.equal(await page.locator('[data-testid=lane]:visible').count(), 10);
});

for (const [width, zoomed] of [[390, 'on a phone'], [320, 'at 400 %']]) {
  test(`the lanes are stacked and named ${zoomed}`, async (t) => {
    const { page } = await visit(t, await site(t), '/paste?lang=sv', { viewport: { width, height: 800 }, forcedColors: 'active' });
    await paste(page, JSON.stringify(schoolLost));
    const places = lane(page, ROLE).getByRole('listitem');
    const boxes = await places.evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON()));
    assert.ok(boxes[0].bottom <= boxes[1].top && boxes[1].bottom <= boxes[2].top, 'one under the other');
    assert.ok((await places.first().innerText()).includes(WORDS.sv.home));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'no sideways scrolling');
  });
}

test('checks that do not apply to pasted claims are one line', async (t) => {
  const { page } = await visit(t, await site(t), '/paste?lang=en');
  await paste(page, JSON.stringify(pupil));
  const idle = page.locator('[data-testid=check][data-status=not-applicable]');
  const count = await idle.count();
  assert.ok(count > 10, `${count} checks`);
  assert.equal(await page.locator('[data-testid=check][data-status=not-applicable]:visible').count(), 0);
  const fold = page.locator('details', { has: page.getByTestId('check') });
  assert.equal(await fold.locator('summary').innerText(), `Not applicable ${count}`);
  await fold.locator('summary').click();
  assert.ok(await idle.first().isVisible());
});
