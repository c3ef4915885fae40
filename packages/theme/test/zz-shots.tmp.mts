import { mkdirSync, writeFileSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { createI18n, languages, locale } from '@kakehashi/i18n'
import { html, raw } from '@kakehashi/html'
import { renderDocument, renderPage, renderNotFound, renderMoved, themeCss } from '@kakehashi/theme'
import { samplePage } from '/work/main/packages/theme/test/sample-page.ts'
const extra = { 'navigation.close': 'Stäng menyn', 'switcher.absent': 'finns inte', 'search.link': 'Sök' }
const i18n = createI18n(languages.map((l) => ({ ...l, messages: { ...extra, ...l.messages } })))
const sv = locale('sv'), en = locale('en'), ja = locale('ja')
const out = '/tmp/shots'; mkdirSync(out, { recursive: true })
const css = themeCss()
const doc = (l, body, title) => String(renderDocument({ locale: l, direction: 'ltr', head: html`<meta charset="utf-8">\n<title>${title}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>${raw(css)}</style>`, body }))
const svPage = { ...samplePage, i18n }
const enNav = ['Opportunities','The EU agreement','Social security','Getting there','The association','A meeting place','Japan Business & Innovation Hub','Startups','Sustainability','News','Contact']
const enPage = { ...svPage, locale: en, textLocale: sv, published: undefined, mirrorOf: undefined, event: undefined, contacts: [], pages: [],
  site: { name: { text: 'Cooperation with Japan' }, href: '/en/', owner: { text: 'City of Malmö' } },
  languages: [{ state:'translated', locale: sv, href:'/'}, {state:'current', locale: en, href:'/en/'}, {state:'absent', locale: ja}],
  navigation: svPage.navigation.map((n, i) => ({ ...n, label: enNav[i], current: null })),
  breadcrumbs: [{label:'Start',href:'/en/'},{label:'Avtalet gör handeln enklare',href:'/en/a/',lang:'sv'}] }
const jaNav = ['可能性','日本とEUの協定','社会保障','交通アクセス','協会について','交流の場','日本ビジネス・イノベーションハブ','スタートアップ','サステナビリティ','お知らせ','お問い合わせ']
const jaPage = { ...svPage, locale: ja, textLocale: ja, mirrorOf: undefined, event: undefined,
  site: { name: { text: 'マルメ市と日本の協力' }, href: '/ja/', owner: { text: 'マルメ市' } },
  languages: [{ state:'translated', locale: sv, href:'/'}, {state:'translated', locale: en, href:'/en/'}, {state:'current', locale: ja, href:'/ja/'}],
  navigation: svPage.navigation.map((n, i) => ({ ...n, label: jaNav[i], children: [] , current: i===1?'page':null})),
  breadcrumbs: [{label:'トップページ',href:'/ja/'},{label:'日本とEUの協定',href:'/ja/a/'}],
  title: '日本とEUの経済連携協定により、貿易はこれまでより容易になりました', lead: '2019年2月1日に発効した協定は、約6億3500万人、世界の国内総生産の約3分の1を占める地域を対象としています。',
  headings: [{id:'a',label:'貿易のこれから'},{id:'b',label:'関税について'},{id:'c',label:'よくある質問'}],
  contacts: [{ ...svPage.contacts[0], title: { text: 'ユニット長' }, organisation: { text: 'マルメ市' } }],
  footerLinks: [{label:'アクセシビリティについて',href:'/a/'},{label:'このサイトについて',href:'/b/'}],
  pages: [{ title: 'ハブが開設されました', href: '/x/', description: '約100名の来賓を迎えて、開所式が行われました。', date: '2024-05-20' }],
  body: raw(`<p>マルメ市は、企業活動を支える取り組みの一環として、日本との協力を広げています。この協定はEPA（経済連携協定）と呼ばれ、<strong>関税の引き下げ</strong>や<em>文化交流</em>に道を開きました。<ruby>架け橋<rp>（</rp><rt>かけはし</rt><rp>）</rp></ruby>という言葉のとおり、<span lang="sv">Malmö stad</span>とのつながりも深まっています。</p>
<h2 id="a">貿易のこれから</h2><p>日本は、スウェーデンにとってEU域外で第3位の貿易相手国であり、アジアで最大の輸出先とされています。スコーネ地方の企業は、自動車の輸入港としても知られるマルメ港を通じて、日本と結ばれています。</p><ul><li>機械と電気機器</li><li>木材製品</li></ul>
<aside class="callout callout-tip" role="note" aria-label="ヒント"><p class="callout-title">ヒント</p><p>詳しくは<a href="/x/">協定のページ</a>をご覧ください。</p></aside>
<h2 id="b">関税について</h2><p>品目ごとに規則が定められています。</p><h2 id="c">よくある質問</h2><p>ご不明な点はお問い合わせください。</p>`) }
const pages = { sv: [sv, renderPage(svPage)], en: [en, renderPage(enPage)], ja: [ja, renderPage(jaPage)], '404': [sv, renderNotFound({ ...svPage, breadcrumbs: [] })], moved: [ja, renderMoved({ i18n, locale: ja, href: '/ny/' })] }
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8')
const bridge = readFileSync('/tmp/bridge.jpg')
for (const [name, [l, body]] of Object.entries(pages)) {
  const text = doc(l, body, `Sample ${name}`); writeFileSync(`${out}/${name}.html`, text)
  for (const width of [320, 800, 1280]) for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor: width===320?2:1 })
    await page.route('**/*', (r) => r.request().url().endsWith('.jpg') ? r.fulfill({ body: bridge, contentType: 'image/jpeg' }) : r.request().url().endsWith('.avif') ? r.abort() : r.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }))
    await page.goto('http://sample.test/avtal/')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.evaluate(axe)
    const run = async (what) => { const res = await page.evaluate(() => (window as any).axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }))
      for (const v of res.violations) console.log(name, width, colorScheme, what, v.id, v.nodes.map((n) => n.html.slice(0, 120) + ' :: ' + n.failureSummary.slice(0, 200))) }
    await run('page')
    console.log(name, width, colorScheme, 'overflow', overflow)
    await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    if (width === 320 && name !== 'moved') {
      await page.click('.site-header .menu-button'); await run('menu')
      await page.screenshot({ path: `${out}/${name}-${width}-${colorScheme}-menu.png` })
    }
    await page.close()
  }
}
await browser.close()
