import type { TranslatedPage } from '../scenario.ts'

/** A definition list, one footnote for several texts, a plain note without a heading. */
export const ties: TranslatedPage = {
  sv: `---
title: Band mellan forskare och hamnar
navTitle: Forskning och handel
description: Neutronkällor, universitet och bilar binder redan samman Sverige och Japan.
order: 50
updated: 2026-11-23
---

Sverige och Japan möts inte bara i affärer. Också forskare, studerande och hamnarbetare har med det andra landet att göra.

## Ord du möter i forskningen

Källan ESS
: En neutronkälla i Lund.

J-PARC
: En neutronkälla i Japan. Den har utbytt erfarenheter med ESS sedan 2012.[^1]

MIRAI 2.0
: Ett samarbete mellan svenska och japanska universitet.
: Det gäller åldrande, materialvetenskap, hållbarhet och artificiell intelligens.

## Fordon över havet

Malmös hamn beskrivs som Skandinaviens största terminal för nya bilar. Den är ett nav för japanska fordon.

::: note
Frågor om hamnen besvaras inte här.
:::

## Möten om teknik

Den 21 januari 2026 möttes man i en afterwork om sensorteknik. Acconeer och Alps Alpine var med, och Skånes Japanska Förening ordnade den tillsammans med oss.

[^1]: Ett samförståndsavtal förnyades 2017 och 2022.
`,
  en: `---
title: Ties between researchers and harbours
navTitle: Research and trade
description: Neutron sources, universities and cars already link Sweden and Japan.
slug: research-and-trade
updated: 2026-11-23
---

Sweden and Japan do not meet in business alone. Researchers, students and harbour workers also have to do with the other country.

## Words you meet in research

The ESS source
: A neutron source in Lund.

J-PARC
: A neutron source in Japan. It has exchanged experience with the ESS since 2012.[^1]

MIRAI 2.0
: A cooperation between Swedish and Japanese universities.
: It covers ageing, materials science, sustainability and artificial intelligence.

## Vehicles across the sea

The harbour in Malmö is described as Scandinavia's largest terminal for new cars. It is a hub for Japanese vehicles.

::: note
Questions about the harbour are not answered here.
:::

## Meetings about technology

On 21 January 2026 people met at an after-work on sensor technology. Acconeer and Alps Alpine took part, and Skånes Japanska Förening arranged it together with us.

[^1]: A memorandum was renewed in 2017 and 2022.
`,
  ja: `---
title: 研究者と港のつながり
navTitle: 研究と貿易
description: 中性子源、大学、自動車が、すでにスウェーデンと日本を結んでいます。
slug: 研究と貿易
updated: 2026-11-23
---

スウェーデンと日本の接点はビジネスだけではありません。研究者や学生、港で働く人も相手国と関わっています。

## 研究に出てくる言葉

ESSという施設
: ルンドにある中性子源です。

J-PARC
: 日本にある中性子源です。2012年からESSと経験を共有しています。[^1]

MIRAI 2.0
: スウェーデンと日本の大学による協力です。
: 高齢化、材料科学、持続可能性、人工知能を扱います。

## 海を渡る自動車

マルメ港は、スカンジナビア最大の新車ターミナルとされています。日本車の拠点でもあります。

::: note
港についてのご質問には、ここではお答えしていません。
:::

## 技術をめぐる集まり

2026年1月21日に、センサー技術をテーマにした仕事帰りの交流会が開かれました。AcconeerとAlps Alpineが参加し、スコーネ日本人会が当協会とともに開催しました。

[^1]: 覚書は2017年と2022年に更新されました。
`,
}
