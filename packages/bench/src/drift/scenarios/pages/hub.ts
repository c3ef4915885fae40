import type { TranslatedPage } from '../scenario.ts'

/** A list of links, an ordered list, a table and a list of aims. */
export const hub: TranslatedPage = {
  sv: `---
title: En hubb för affärer och innovation
navTitle: Hubben
description: Hubben är till för japanska företag i Malmö och för Malmöföretag som vill till Japan. Så kom den till.
order: 70
updated: 2026-11-23
---

Sedan våren 2024 har Malmö en hubb för affärer med Japan. Malmö stad startade den tillsammans med startuphuset Minc.

## Vad hubben ska göra

- Locka japanska företag att etablera sig i Malmö.
- Dra investeringar från Japan till Malmö.
- Stödja Malmöföretag som vill in på den japanska marknaden.
- Utveckla nya lösningar på gemensamma utmaningar.

## Från fråga till öppning

1. Frågan om en hubb utreddes.
2. Kommunstyrelsen beslutade att hubben skulle starta under 2024.
3. Hubben öppnade den 20 maj 2024.
4. Omkring hundra gäster kom till invigningen.

## Vem hubben är till för

| Du är | Det här kan hubben göra |
| --- | --- |
| ett japanskt företag | hjälpa dig att etablera dig i Malmö |
| ett företag i Malmö | ge stöd på vägen till Japan |
| en investerare | visa vad som växer i Malmö |

## Läs vidare

- [Föreningen](foreningen.md): varför Malmö stad är medlem.
- [Startups](startups.md): en miljö som väcker intresse.
- [Hållbarhet](hallbarhet.md): den viktigaste av utmaningarna.
`,
  en: `---
title: A hub for business and innovation
navTitle: The hub
description: The hub is for Japanese companies in Malmö and for Malmö companies that want to reach Japan. This is how it came about.
slug: hub
updated: 2026-11-23
---

Since the spring of 2024 Malmö has had a hub for business with Japan. The City of Malmö set it up together with the startup house Minc.

## What the hub is meant to do

- Attract Japanese companies to Malmö.
- Bring investment from Japan to Malmö.
- Support Malmö companies that want to enter the Japanese market.
- Develop new solutions to shared challenges.

## From question to opening

1. The question of a hub was looked into.
2. The city's executive committee decided that the hub should start during 2024.
3. The hub opened on 20 May 2024.
4. About a hundred guests came to the opening.

## Who the hub is for

| You are | What the hub can do |
| --- | --- |
| a Japanese company | help you to set up in Malmö |
| a company in Malmö | give support on the way to Japan |
| an investor | show what is growing in Malmö |

## Read more

- [The association](foreningen.md): why the City of Malmö is a member.
- [Startups](startups.md): an environment that attracts interest.
- [Sustainability](hallbarhet.md): the most important of the challenges.
`,
  ja: `---
title: ビジネスとイノベーションのハブ
navTitle: ハブ
description: マルメに進出する日本企業と、日本を目指すマルメの企業のためのハブです。設立までの経緯もご紹介します。
slug: hub
updated: 2026-11-23
---

2024年の春から、マルメには日本とのビジネスのためのハブがあります。マルメ市がスタートアップハウスのMinc（ミンク）とともに立ち上げました。

## ハブの役割

- 日本企業のマルメへの進出を促します。
- 日本からの投資をマルメに呼び込みます。
- 日本市場への進出を目指すマルメの企業を支援します。
- 共通の課題に対する新しい解決策を生み出します。

## 検討から開設まで

1. ハブの必要性が検討されました。
2. 市の執行委員会が、2024年中のハブ開設を決めました。
3. 2024年5月20日にハブが開設されました。
4. 開所式には約100人が出席しました。

## ハブを利用できる方

| 対象 | ハブにできること |
| --- | --- |
| 日本の企業 | マルメへの進出をお手伝いします |
| マルメにある企業 | 日本への道のりを支援します |
| 投資家 | マルメで育っているものをご紹介します |

## 関連するページ

- [協会](foreningen.md)：マルメ市が会員になっている理由です。
- [スタートアップ](startups.md)：関心を集めている環境です。
- [持続可能性](hallbarhet.md)：課題の中で最も重要なものです。
`,
}
