import { bad, page, testBadInputs } from './bad-input.ts'

/** A row whose text begins on line 4, in Swedish or, with its source beside it, in Japanese. */
const swedish = (text: string, problems: string | readonly string[]) =>
  bad(JSON.stringify(text).slice(0, 60), { 'a.sv.md': page(text) }, problems)
const japanese = (text: string, problems: string | readonly string[]) =>
  bad(JSON.stringify(text).slice(0, 60), { 'a.ja.md': page(text), 'a.sv.md': page('Text.') }, problems)

const wide = (text: string, place = '4:1', ascii = '') =>
  japanese(text, `a.ja.md:${place} full-width-marker${ascii && ` ""${ascii}""`}`)

const markers = [
  wide('＃見出し', '4:1', '#'),
  wide('＃＃ 見出し', '4:1', '## '),
  wide('#　見出し', '4:1', '# '),
  wide('##　見出し', '4:1', '## '),
  wide('-　項目', '4:1', '- '),
  ...[
    '*　項目',
    '+　項目',
    '－　項目',
    '－ 項目',
    '＊　項目',
    '＋ 項目',
    '1.　項目',
    '1)　項目',
    '１. 項目',
    '＞ 引用',
    '＞引用',
  ].map((text) => wide(text)),
  ...[
    '　# 見出し',
    '　- 項目',
    '　＃見出し',
    '#\u00a0見出し',
    '-\u00a0項目',
    '｜ a ｜ b ｜',
    '｀コード｀',
    '＃',
    '-　',
  ].map((text) => wide(text)),
  ...['［リンク］（a.md）', '[リンク]（a.md）', '［リンク](a.md)', '{漢字｜かんじ}', '｛漢字｜かんじ｝'].map(
    (text) => wide(`詳しくは${text}。`, '4:5'),
  ),
  wide('> ＃見出し', '4:3'),
  wide('- ＃見出し', '4:3'),
  wide('文\n＃見出し', '5:1'),
  wide('文[^1]\n\n[^1]: ＃見出し', '6:7'),
  wide('文 ＊＊太字＊＊です。', '4:3', '**太字**'),
  japanese('！[橋](p.svg)', ['a.ja.md:4:1 full-width-marker "![橋](p.svg)"', 'a.ja.md:4:2 missing-file']),
  wide('文［^1］。', '4:2', '[^1]'),
  wide('[橋]｛lang=sv｝', '4:4', '{lang=sv}'),
  japanese('：：： note\n文\n：：：', ['a.ja.md:4:1 full-width-marker', 'a.ja.md:6:1 full-width-marker']),
  japanese('｀｀｀\n文\n｀｀｀', ['a.ja.md:4:1 full-width-marker', 'a.ja.md:6:1 full-width-marker']),
  ...[
    '・項目',
    '１．はじめに',
    '（注）',
    '「＃」の意味',
    '文＃文',
    '　字下げの文。',
    '東京｜大阪',
    '＊注',
    '`＃見出し`',
    '```\n＃見出し\n-　項目\n```',
    '    ＃見出し',
  ].map((text) => japanese(text, [])),
]

const failed = (text: string, place: string, words = '') =>
  swedish(text, `a.sv.md:${place} failed-markup${words && ` "${words}"`}`)
const doubtful = (text: string, place: string) => swedish(text, `a.sv.md:${place} doubtful-markup (warning)`)

const fails = [
  failed('##Rubrik', '4:1', 'Put a space'),
  failed('Text.\n\n> ###Rubrik', '6:3'),
  failed('Se [x](min sida.md).', '4:4', '%20'),
  failed('![x](min bild.jpg)', '4:1', '%20'),
  failed('Se [x](https://x.se/a b)', '4:4'),
  failed('Se [x](a.md "t)', '4:4'),
  failed('| a | b |\n| 1 | 2 |', '4:1', '| --- | --- |'),
  failed('| a | b |\n| --- |\n| 1 | 2 |', '4:1'),
  failed('a | b\n--- | --- | ---\n1 | 2', '5:1'),
  failed('| a | b |\n|---|---|\n| 1 | 2 |\nEfter tabellen.', '7:1', 'an empty line'),
  failed(':: note\nText.', '4:1', '::: note'),
  failed('> [!NOTE]\n> Text.', '4:3', '::: note'),
  failed('## A {#å}', '4:6', '{#name}'),
  failed('## A {#1}', '4:6'),
  failed('## A {#a.b}', '4:6'),
  failed('Säg [hej]{lang="en"}.', '4:10', '{lang=ja}'),
  failed('Säg [hej]{lang=xx}.', '4:10', 'a code that exists'),
  failed('Text. {lang=zz-ZZ-ZZ}', '4:7'),
  failed('Säg [hej]{lang=eng}.', '4:10'),
  failed('Text [a](a.md){.knapp}', '4:15'),
  japanese('{漢字|か|ん|じ}です。', 'a.ja.md:4:1 failed-markup "one for each"'),
  japanese('{漢字|}です。', 'a.ja.md:4:1 failed-markup'),
  doubtful('- [ ] gör', '4:3'),
  doubtful('Text^[not]', '4:5'),
  doubtful('Det är **mycket **bra.', '4:8'),
  doubtful('** Obs! ** Läs.', '4:1'),
  ...[
    'Nr #5, #malmö och C#.\n#japan',
    'Se [1] (not) och [avtalet] (2019).',
    'Priset** gäller vuxna, och frukost** ingår.',
    '5 * 3 * 2 och 2**3',
    'Ja | Nej',
    '{a}, {a|b} och {x, y}',
    'kl. 9:: 10',
    '\\[ ] Ja \\{lang=xx}',
    '`##Rubrik` `{lang=xx}` `[x](a b.md)`',
    '```\n##Rubrik\n- [ ] gör\n```',
    'Säg [hej]{lang=fit}. {lang=sv-SE}',
  ].map((text) => swedish(text, [])),
  ...['［注］と［１］、すごい！［笑］', '＊＊県＊＊市', '｛あ｝と｛い｝'].map((text) => japanese(text, [])),
]

const residues = [
  ...[
    '$left',
    '$middle',
    '$right',
    '%NAME%',
    '%name%',
    '[[x]]',
    '[[en länk]]',
    'TODO',
    'FIXME',
    'TBD',
  ].flatMap((text) => [
    swedish(text, `a.sv.md:4:1 placeholder "${text}"`),
    swedish(`Ett **${text}** två.`, 'a.sv.md:4:7 placeholder'),
    swedish(`> - ${text}`, 'a.sv.md:4:5 placeholder'),
    swedish(`| a |\n|---|\n| ${text} |`, 'a.sv.md:6:3 placeholder'),
  ]),
  swedish('## $left', 'a.sv.md:4:4 placeholder'),
  swedish('a[^1]\n\n[^1]: TODO', 'a.sv.md:6:7 placeholder'),
  swedish('::: note TODO\nText.\n:::', 'a.sv.md:4:10 placeholder'),
  swedish('Ord\n: TODO', 'a.sv.md:5:3 placeholder'),
  swedish('Ett $left, två $middle.', ['a.sv.md:4:5 placeholder', 'a.sv.md:4:16 placeholder']),
  bad(
    'a caption of a draft',
    {
      'a.sv.md': page('![En bro](p.svg "Bron $left.")'),
      'p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
    },
    'a.sv.md:4:1 placeholder "$left"',
  ),
  swedish('Text[^1]\n\n[^1]:', 'a.sv.md:6:1 placeholder "footnote"'),
  swedish('::: note\n:::', 'a.sv.md:4:5 placeholder "box"'),
  swedish('##', 'a.sv.md:4:1 placeholder "heading"'),
  swedish('## **\u200b**', ['a.sv.md:4:1 placeholder', 'a.sv.md:4:6 zero-width (notice)']),
  swedish('Text.\n\n:::', 'a.sv.md:6:1 unknown-callout "no box is open"'),
  swedish('Todo: bilder', 'a.sv.md:4:1 placeholder'),
  swedish('Lorem ipsum dolor', 'a.sv.md:4:1 placeholder'),
  swedish('En not[^1] utan text.', 'a.sv.md:4:7 placeholder'),
  swedish('Se [avtalet][finns-inte].', 'a.sv.md:4:4 placeholder'),
  swedish('<<<<<<< HEAD\n\nText.', 'a.sv.md:4:1 placeholder'),
  japanese('日本$left。', 'a.ja.md:4:3 placeholder'),
  ...[
    '`$left` `%NAME%` `[[x]]` `TODO`',
    '```\n$left %NAME% [[x]] TODO\n```',
    '    TODO',
    '~~~ text\n$middle\n~~~',
    '``a `TODO` b``',
  ].map((text) => swedish(text, [])),
  ...['{{ x }}', '{% x %}', '{%- if x -%}', '{{x|safe}}', '{# x #}', '<%= x %>', '#{x}', '\x24{x}'].map(
    (text) => swedish(`Ett ${text} två.`, []),
  ),
  ...[
    '50 %, 10 % RABATT och 5 %',
    'US$5 och $100',
    'METODOLOGI',
    '\\$left och &#36;left',
    'https://x.se/%C3%A5%20b',
    '<https://x.se/TODO>',
  ].map((text) => swedish(text, [])),
]

const lost = [
  swedish('| a | b |\n|---|---|\n| 1 | 2 | viktig text |', 'a.sv.md:6:11 lost-text "viktig text"'),
  swedish('| a | b |\n|---|---|\n| `x | y` | z |', 'a.sv.md:6:13 lost-text "z"'),
  swedish('Text.\n\n[Ring oss]: 040-344083', 'a.sv.md:6:1 lost-text "Ring oss"'),
  japanese('文。\n\n[受付]: 9-16', 'a.ja.md:6:1 lost-text'),
  swedish('Text[^1]\n\n[^1]: a\n\n[^1]: b', 'a.sv.md:8:1 lost-text'),
  swedish('Text.\n\n[^1]: En not.', 'a.sv.md:6:1 lost-text'),
  swedish('Läs [mer](a.md "Om a").', 'a.sv.md:4:5 lost-text "Om a"'),
  bad(
    'a caption inside a paragraph',
    {
      'a.sv.md': page('Se ![En bro](p.svg "Bron.") här.'),
      'p.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>',
    },
    'a.sv.md:4:4 lost-text "Bron."',
  ),
  ...['| a |\n|---|\n| 1 | |', 'Läs [mer].\n\n[mer]: a.md', '\\[Öppet]: 9-16', 'Öppet: [9-16]'].map((text) =>
    swedish(text, []),
  ),
]

const codes = [
  ...['sv', 'en', 'ja', 'sv-SE', 'en_GB', 'de'].map((code) =>
    swedish(`Text.\n\n${code}`, `a.sv.md:6:1 stray-locale-code "${code}"`),
  ),
  swedish('Text\nsv', 'a.sv.md:5:1 stray-locale-code'),
  swedish('Text.\n\n  en  \n\n\n', 'a.sv.md:6:3 stray-locale-code'),
  swedish('Text\nen_GB', 'a.sv.md:5:1 stray-locale-code'),
  swedish('- Ett\n\n  mer\n\nen', 'a.sv.md:8:1 stray-locale-code'),
  swedish('## Rubrik\nen', 'a.sv.md:5:1 stray-locale-code'),
  swedish('Text[^1].\n\n[^1]: En not.\n\nen', 'a.sv.md:8:1 stray-locale-code'),
  swedish('Text.\n\nSV', 'a.sv.md:6:1 stray-locale-code'),
  swedish('sv', 'a.sv.md:4:1 stray-locale-code'),
  japanese('文。\n\nja', 'a.ja.md:6:1 stray-locale-code'),
  ...[
    'Text.\n\n`sv`',
    '```\nsv\n```',
    '```\nText\nsv\n```',
    'Text.\n\n    sv',
    'sv\n\nText.',
    'Text\noch så vidare',
    'Vill du veta\nmer',
    '- Kontakta\n  man',
    '> Ett hus och\n> en',
    'Tack\nse',
    'Text.\n\nOK',
  ].map((text) => swedish(text, [])),
]

const html = [
  swedish('Ett <script>alert(1)</script> två.', 'a.sv.md:4:5 raw-html (warning)'),
  swedish('<b onclick="x">Hej</b>', 'a.sv.md:4:1 raw-html (warning)'),
  swedish('<img src=x\nonerror=alert(1)>', 'a.sv.md:4:1 raw-html (warning)'),
  swedish('- <iframe src="//x">', 'a.sv.md:4:3 raw-html (warning)'),
  swedish('<svg/onload=alert(1)>', 'a.sv.md:4:1 raw-html (warning)'),
  swedish('<!-- kommentar -->', 'a.sv.md:4:1 raw-html (warning)'),
  swedish('<?php echo 1 ?>', 'a.sv.md:4:1 raw-html (warning)'),
  swedish('| a |\n|---|\n| <br> |', 'a.sv.md:6:3 raw-html (warning)'),
  ...['`<script>`', '```html\n<script>\n```', '1 < 2 > 1', 'a <3 b', '&lt;script&gt;'].map((text) =>
    swedish(text, []),
  ),
]

const headings = [
  swedish('# Hej', 'a.sv.md:4:1 heading-in-body'),
  swedish('Hej\n===', 'a.sv.md:4:1 heading-in-body'),
  swedish('> # Hej', 'a.sv.md:4:3 heading-in-body'),
  swedish('### Hej', 'a.sv.md:4:1 heading-skip'),
  swedish('## Ett\n\n#### Två', 'a.sv.md:6:1 heading-skip'),
  swedish('## Ett {#a}\n\n## Två {#a}', 'a.sv.md:6:8 duplicate-heading-id'),
  swedish('## Ett {#main}', 'a.sv.md:4:8 duplicate-heading-id "the page itself"'),
  swedish('Text. {#main}', 'a.sv.md:4:7 duplicate-heading-id'),
  swedish('## Main\n\n## Ett\n\n### Två\n\n## Ett', []),
]

const list = (depth: number, mark: string) =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level * mark.length)}${mark}p`).join('\n')

const callouts = (depth: number) => `${'::: note\n'.repeat(depth)}Text.\n${':::\n'.repeat(depth)}`

const nesting = [
  swedish(callouts(21), 'a.sv.md:25:1 nesting-too-deep "20"'),
  swedish(`${callouts(100)}\n::: note\nText.`, 'a.sv.md:25:1 nesting-too-deep'),
  swedish(callouts(20), []),
  swedish('>'.repeat(10_000), 'a.sv.md:4:22 nesting-too-deep "20"'),
  swedish('> '.repeat(10_000), 'a.sv.md:4:43 nesting-too-deep'),
  swedish(list(21, '- '), 'a.sv.md:24:43 nesting-too-deep'),
  swedish(list(21, '1. '), 'a.sv.md:24:64 nesting-too-deep'),
  swedish(`${'- '.repeat(21)}p`, 'a.sv.md:4:43 nesting-too-deep'),
  swedish(`${'> '.repeat(10)}${'- '.repeat(11)}p`, 'a.sv.md:4:43 nesting-too-deep'),
  swedish(`${'['.repeat(21)}b${']'.repeat(21)}`, 'a.sv.md:4:1 nesting-too-deep'),
  swedish(list(20, '- '), []),
  swedish(`${'>'.repeat(20)} p`, []),
  ...['*a ', '*a **b ', 'a_', '**「a」', '`a``', '&', '<a ', '[a](', '\\', '"a \'b '].map((text) =>
    swedish(text.repeat(50_000 / text.length), []),
  ),
  swedish('|-'.repeat(25_000), 'a.sv.md:4:1 failed-markup'),
  swedish('## a\n\n'.repeat(15_000), []),
]

const inSwedish =
  'Föreningen ordnar möten för alla som vill veta mer om samarbetet mellan städerna och om hur man blir medlem.'
const inJapanese =
  '架け橋は二つの町を結ぶ取り組みです。会員になると、毎月の集まりや講演会に参加できます。'.repeat(3)

const languages = [
  japanese(inSwedish, 'a.ja.md:4:1 wrong-language (warning)'),
  swedish(inJapanese, 'a.sv.md:4:1 wrong-language (warning)'),
  swedish(
    'Ассоциация проводит встречи для всех, кто хочет больше узнать о сотрудничестве между городами и о том, как вступить.',
    'a.sv.md:4:1 wrong-language (warning)',
  ),
  japanese(inJapanese, []),
  japanese(`[${inSwedish}]{lang=sv}`, []),
  japanese(`\`\`\`\n${inSwedish}\n\`\`\``, []),
]

testBadInputs({
  'marks of a Japanese keyboard': markers,
  'markup that fails': fails,
  'what drafts and tools leave behind': residues,
  'words that would not be on the page': lost,
  'a language code on the last line': codes,
  HTML: html,
  headings: headings,
  'nesting, and patterns that take other parsers hours': nesting,
  'the language of a text': languages,
})
