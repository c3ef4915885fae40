import type { TranslatedPage } from '../scenario.ts'

/** A table, a footnote, a box with a heading, a link with a title, headings with fixed names. */
export const agreement: TranslatedPage = {
  sv: `---
title: Avtalet som öppnar för handel
navTitle: Handelsavtalet
description: EU och Japan har ett frihandelsavtal sedan 2019. Här står vad det omfattar och vem som har nytta av det.
order: 20
updated: 2026-11-23
---

EU och Japan har handlat friare med varandra sedan den 1 februari 2019. Då började ett avtal gälla som på engelska heter [Economic Partnership Agreement]{lang=en} och förkortas EPA.

## Siffror om avtalet {#siffror}

| Uppgift | Värde |
| --- | --- |
| Började gälla | 1 februari 2019 |
| Antal människor | omkring 635 miljoner |
| Andel av världens BNP | nästan en tredjedel |

## Vad Skåne kan vinna {#skane}

Avtalet öppnar för mer handel, och det gör det lättare att knyta *ekonomiska* och *kulturella* band. Japan beskrivs som Sveriges tredje viktigaste handelspartner utanför EU.[^1] Läs om [möjligheterna](mojligheter.md "Varför Japan är en stor marknad").

::: warning Kontrollera reglerna
Vi anger inga tullsatser. Fråga vad som gäller för din vara innan du skriver avtal med en kund.
:::

## Att arbeta i det andra landet {#arbeta}

Sverige och Japan slöt samma år ett avtal om socialförsäkring. Forskare, företagare och andra som arbetar kan därför flytta lättare mellan länderna.

Undrar du vad ”frihandel” betyder för ditt företag? [Ring Malmö stad](tel:+4640344083).

[^1]: Så beskrevs Japan när sidan skrevs.
`,
  en: `---
title: The agreement that opens the way for trade
navTitle: Trade agreement
description: The EU and Japan have had a free-trade agreement since 2019. This is what it covers and who benefits from it.
slug: trade-agreement
updated: 2026-11-23
---

The EU and Japan have traded more freely with each other since 1 February 2019. That was when the Economic Partnership Agreement, or EPA, entered into force.

## Figures about the agreement {#siffror}

| Item | Value |
| --- | --- |
| In force | from 1 February 2019 |
| Number of people | about 635 million |
| Share of the world's GDP | almost a third |

## What Skåne can gain {#skane}

The agreement opens the way for more trade, and it makes it easier to form *economic* and *cultural* ties. Japan is described as Sweden's third most important trading partner outside the EU.[^1] Read about [the opportunities](mojligheter.md "Why Japan is a large market").

::: warning Check the rules
We give no tariff rates. Ask what applies to your goods before you sign a contract with a customer.
:::

## Working in the other country {#arbeta}

In the same year, Sweden and Japan concluded an agreement on social security. Researchers, entrepreneurs and other workers can therefore move between the countries more easily.

Do you wonder what “free trade” means for your company? [Call the City of Malmö](tel:+4640344083).

[^1]: This is how Japan was described when the page was written.
`,
  ja: `---
title: 貿易への道を開く協定
navTitle: 貿易協定
description: EUと日本の自由貿易協定は2019年に発効しました。協定の規模と、どのような人に役立つかをご紹介します。
slug: trade-agreement
updated: 2026-11-23
---

2019年2月1日から、EUと日本の間の貿易は以前より自由になりました。この日に経済連携協定（[Economic Partnership Agreement]{lang=en}、略称EPA）が発効したためです。

## 数字で見る協定 {#siffror}

| 項目 | 数値 |
| --- | --- |
| 発効日 | 2019年2月1日 |
| 対象となる人口 | 約6億3500万人 |
| 世界のGDPに占める割合 | 3分の1近く |

## スコーネにとっての利点 {#skane}

この協定によって貿易が広がり、*経済*や*文化*のつながりも築きやすくなります。日本は、スウェーデンにとってEU域外で3番目に重要な貿易相手国とされています。[^1] 詳しくは[協力の可能性](mojligheter.md "日本が大きな市場である理由")をご覧ください。

::: warning 規則をご確認ください
関税率は掲載していません。お客様と契約を結ぶ前に、その商品に何が適用されるかをお問い合わせください。
:::

## 相手国で働く方へ {#arbeta}

同じ年に、スウェーデンと日本は社会保障協定を結びました。そのため、研究者や起業家など、働く人が両国の間を移り住みやすくなっています。

「自由貿易」が自社にとって何を意味するのか、気になる方は[マルメ市にお電話ください](tel:+4640344083)。

[^1]: このページを書いた時点での説明です。
`,
}
