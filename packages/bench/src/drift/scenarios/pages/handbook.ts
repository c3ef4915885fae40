import type { TranslatedPage } from '../scenario.ts'

/** Code blocks in both fences, a list in a list, examples of dates, amounts, units and times. */
export const handbook: TranslatedPage = {
  sv: `---
title: Så skriver du för webbplatsen
navTitle: Skriva
description: Regler för tal, belopp och filer, med exempel att kopiera.
navigation: false
updated: 2026-11-23
---

Den här sidan är till för dig som skriver. Följ reglerna, så blir texterna lätta att läsa och att översätta.

## Tal och belopp

- Skriv datum med månadens namn, som 20 maj 2024.
- Skriv belopp med mellanrum, som 1 500 kronor.
- Skriv avstånd med enheten utskriven, som 8 kilometer.
- Skriv klockslag med punkt, som 9.30.

## Gör så här

1. Öppna mappen \`content\`.
   - Stadens sidor ligger i \`malmo\`.
   - Föreningens sidor ligger i \`association\`.
2. Kopiera en sida som liknar din.
3. Starta programmet och läs texten i webbläsaren.

\`\`\`sh
npm ci
npm start
\`\`\`

## Fält överst i filen

Titeln måste finnas. Beskrivningen visas i listor och i sökmotorer.

~~~yaml
title: Avtalet
description: Vad avtalet betyder.
order: 20
~~~

Spara alltid filen som UTF-8. Publicera inte en text som ingen annan har läst.
`,
  en: `---
title: How to write for the website
navTitle: Writing
description: Rules for numbers, amounts and files, with examples to copy.
navigation: false
updated: 2026-11-23
---

This page is for you who write. Follow the rules, and the texts will be easy to read and to translate.

## Numbers and amounts

- Write dates with the name of the month, like 20 May 2024.
- Write amounts with a separator, like 1,500 kronor.
- Write distances with the unit spelled out, like 8 kilometres.
- Write times with a full stop, like 9.30.

## What to do

1. Open the folder \`content\`.
   - The city's pages are in \`malmo\`.
   - The association's pages are in \`association\`.
2. Copy a page that resembles yours.
3. Start the program and read the text in the browser.

\`\`\`sh
npm ci
npm start
\`\`\`

## Fields at the top of the file

There must be a title. The description is shown in lists and by search engines.

~~~yaml
title: The agreement
description: What the agreement means.
order: 20
~~~

Always save the file as UTF-8. Do not publish a text that nobody else has read.
`,
  ja: `---
title: ウェブサイトの文章の書き方
navTitle: 書き方
description: 数字、金額、ファイルについての決まりを、そのまま使える例とともにご紹介します。
navigation: false
updated: 2026-11-23
---

このページは、文章を書く方のためのものです。決まりに従うと、読みやすく、翻訳しやすい文章になります。

## 数字と金額

- 日付は2024年5月20日のように書きます。
- 金額は1,500クローナのように、区切りを入れて書きます。
- 距離は8キロメートルのように、単位を略さずに書きます。
- 時刻は9時30分のように書きます。

## 手順

1. フォルダー\`content\`を開きます。
   - 市のページは\`malmo\`にあります。
   - 協会のページは\`association\`にあります。
2. 作りたいページに似たページをコピーします。
3. プログラムを起動し、ブラウザーで文章を読みます。

\`\`\`sh
npm ci
npm start
\`\`\`

## ファイルの先頭の項目

タイトルは必須です。説明は一覧と検索エンジンに表示されます。

~~~yaml
title: 協定
description: 協定の意味。
order: 20
~~~

ファイルは必ずUTF-8で保存してください。ほかの人が読んでいない文章は公開しないでください。
`,
}
