import type { TranslatedPage } from '../scenario.ts'

/** Lists in lists, headings on two levels, a box of two paragraphs without a heading. */
export const vision: TranslatedPage = {
  sv: `---
title: Visionen om ett japanskt centrum
navTitle: Centret
description: I föreningen finns en vision om en plats i Malmö där Japan och Skandinavien kan mötas.
order: 40
updated: 2026-11-23
---

Tänk dig ett hus i Malmö där japanska och skandinaviska företag arbetar sida vid sida. Det är visionen, och den drivs av privata aktörer.

## Innehållet

- Affärer
  - ett centrum för handel
  - kontorshotell
- Nya idéer
  - inkubation
  - acceleration
- Besökare
  - hotellrum
  - restaurang

### Kulturen

Lokaler för kultursamarbeten hör också till visionen. Där kan musik, mat och hantverk få plats.

### Affärerna

Företag, näringslivsorganisationer och finansiärer ska kunna mötas på ett ställe.

## Läget

Från Köpenhamns flygplats når man Tokyo och Osaka. Flygplatsen beskrivs som den enda i Skandinavien med direktflyg till Japan.

::: note
Centret är inte byggt. Någon tidsplan finns inte att läsa här.

Hubben är en annan sak och har redan öppnat.
:::
`,
  en: `---
title: The vision of a Japanese centre
navTitle: The centre
description: Within the association there is a vision of a place in Malmö where Japan and Scandinavia can meet.
slug: the-centre
updated: 2026-11-23
---

Imagine a building in Malmö where Japanese and Scandinavian companies work side by side. That is the vision, and private actors drive it.

## The contents

- Business
  - a trade centre
  - office hotel
- New ideas
  - incubation
  - acceleration
- Visitors
  - hotel rooms
  - restaurant

### Culture

Rooms for cultural cooperation are also part of the vision. Music, food and crafts could find a place there.

### Partners

Companies, business organisations and financiers should be able to meet in one place.

## The location

Tokyo and Osaka are reached from Copenhagen Airport. The airport is described as the only one in Scandinavia with direct flights to Japan.

::: note
The centre has not been built. There is no timetable to read here.

The hub is another matter and has already opened.
:::
`,
  ja: `---
title: 日本センターの構想
navTitle: 日本センター
description: 協会の中に、日本とスカンジナビアが出会える場をマルメにつくる構想があります。
slug: 日本センター
updated: 2026-11-23
---

日本とスカンジナビアの企業が隣り合って働く建物を、マルメに思い描いてみてください。それがこの構想で、民間の関係者が推進しています。

## 内容

- ビジネス
  - 貿易センター
  - レンタルオフィス
- 新しいアイデア
  - インキュベーション
  - アクセラレーション
- 訪れる人のために
  - ホテル
  - レストラン

### 文化の場

文化の分野で協力するためのスペースも構想に含まれています。音楽、食、工芸の場にもなり得ます。

### 出会い

企業、経済団体、出資者が一か所で出会えることを目指しています。

## 立地

コペンハーゲン空港から東京と大阪に行くことができます。スカンジナビアで唯一、日本への直行便がある空港とされています。

::: note
センターはまだ建設されていません。日程は掲載していません。

ハブはこれとは別のもので、すでに開設されています。
:::
`,
}
