import type { TranslatedPage } from '../scenario.ts'

/** Ruby, words in other languages, quotation marks, a picture: first written in Japanese. */
export const bridge: TranslatedPage = {
  ja: `---
title: 橋という名前
navTitle: 名前の由来
description: 当協会の名前にある「ブリッジ」は、二つの国を結ぶ橋にちなんでいます。
source: ja
slug: 名前の由来
updated: 2026-11-23
---

{架け橋|かけはし}という言葉を、当協会は大切にしています。離れた場所を結び、人が行き来できるようにするものだからです。

## 橋にちなんで

スウェーデンとデンマークの間には橋があります。当協会の名前は、この橋にちなんで付けられました。スウェーデン語では[bro]{lang=sv}といいます。

## 以前の名前

2021年の設立時には、ジャパン・ハウス・スカンジナビアという名前でした。{外務省|がいむしょう}の「ジャパン・ハウス」とは別の団体です。

2023年の{年次総会|ねん|じ|そう|かい}で、現在の名前に変わりました。

## 活動の目的

- 日本とスカンジナビアの交流を進めます。
- 企業と企業の出会いを助けます。
- 研究者どうしのつながりを支えます。

![水の上に架かる橋の絵。](bron.jpg "橋は出会いを表しています。")

::: note 読み方について
難しい漢字には読み仮名を付けています。間違いがありましたら、お電話でお知らせください。
:::
`,
  sv: `---
title: Ett namn som betyder bro
navTitle: Namnet
description: Ordet bridge i föreningens namn syftar på bron som binder samman två länder.
updated: 2026-11-23
---

På japanska finns ordet [架け橋]{lang=ja}, en bro som spänns mellan två platser. Vi tycker om ordet, för en bro låter människor mötas.

## Uppkallad efter en bro

Mellan Sverige och Danmark finns en bro. Föreningen har fått sitt namn efter den. På svenska heter det ”bro”.

## Det tidigare namnet

När föreningen bildades 2021 hette den Japan House Scandinavia. Den har inget att göra med utrikesministeriets Japan House.

Årsmötet 2023 gav oss det namn vi har nu.

## Vad vi vill

- Vi främjar utbytet mellan Japan och Skandinavien.
- Vi hjälper företag att hitta varandra.
- Vi stöder kontakter mellan forskare.

![En teckning av en bro över vatten.](bron.jpg "Bron står för mötet.")

::: note Om läsningarna
På den japanska sidan står läsningen över svåra tecken. Ring oss om du hittar ett fel.
:::
`,
  en: `---
title: A name that means bridge
navTitle: The name
description: The word bridge in the association's name refers to the bridge that joins two countries.
slug: the-name
updated: 2026-11-23
---

Japanese has the word [架け橋]{lang=ja}, a bridge that spans two places. We like the word, because a bridge lets people meet.

## Named after a bridge

There is a bridge between Sweden and Denmark. The association is named after it. In Swedish the word is [bro]{lang=sv}.

## The earlier name

When the association was founded in 2021, it was called Japan House Scandinavia. It has nothing to do with the foreign ministry's Japan House.

The annual meeting in 2023 gave us the name we have now.

## What we want

- We promote exchange between Japan and Scandinavia.
- We help companies to find each other.
- We support contacts between researchers.

![A drawing of a bridge over water.](bron.jpg "The bridge stands for the meeting.")

::: note About the readings
On the Japanese page, readings stand above difficult characters. Call us if you find a mistake.
:::
`,
}
