import type { TranslatedPage } from '../scenario.ts'

/** A table of near-equal rows and a list of near-equal items. */
export const events: TranslatedPage = {
  sv: `---
title: Möten genom åren
navTitle: Möten
description: Möten och invigningar sedan 2019, och organisationerna i styrelsen 2023.
order: 60
updated: 2026-11-23
---

Föreningen och staden har ordnat möten om Japan sedan 2019. Här är några av dem.

## Tidigare möten

| Dag | Möte | Om |
| --- | --- | --- |
| 20 november 2019 | seminarium | affärer mellan Skåne och Japan |
| 20 april 2023 | årsmöte | föreningens nya namn |
| 20 maj 2024 | invigning | hubben för affärer och innovation |
| 21 januari 2026 | afterwork | sensorteknik |

## Styrelsen 2023

- Malmö stad var företrädd i styrelsen 2023.
- Lunds kommun var företrädd i styrelsen 2023.
- Malmö universitet var företrätt i styrelsen 2023.
- Intelligence Watch var företrädd i styrelsen 2023.
- Skanska var företrätt i styrelsen 2023.

## Nästa möte

Det finns inget nytt möte att berätta om just nu.
`,
  en: `---
title: Meetings over the years
navTitle: Meetings
description: Meetings and openings since 2019, and the organisations on the board in 2023.
slug: meetings
updated: 2026-11-23
---

The association and the city have arranged meetings about Japan since 2019. Here are some of them.

## Past meetings

| Day | Meeting | About |
| --- | --- | --- |
| 20 November 2019 | seminar | business between Skåne and Japan |
| 20 April 2023 | annual meeting | the association's new name |
| 20 May 2024 | opening | the hub for business and innovation |
| 21 January 2026 | after-work | sensor technology |

## The board in 2023

- The City of Malmö was represented on the board in 2023.
- The Municipality of Lund was represented on the board in 2023.
- Malmö University was represented on the board in 2023.
- Intelligence Watch was represented on the board in 2023.
- Skanska was represented on the board in 2023.

## The next meeting

There is no new meeting to tell you about right now.
`,
  ja: `---
title: これまでの集まり
navTitle: イベント
description: 2019年からの集まりと、2023年の理事会に加わっていた組織をご紹介します。
slug: 集まり
updated: 2026-11-23
---

協会と市は、2019年から日本についての集まりを開いてきました。その一部をご紹介します。

## 過去の集まり

| 日付 | 種類 | テーマ |
| --- | --- | --- |
| 2019年11月20日 | セミナー | スコーネと日本のビジネス |
| 2023年4月20日 | 年次総会 | 協会の新しい名称 |
| 2024年5月20日 | 開所式 | ビジネスとイノベーションのハブ |
| 2026年1月21日 | 交流会 | センサー技術 |

## 2023年の理事会

- マルメ市は2023年の理事会に加わっていました。
- ルンド市は2023年の理事会に加わっていました。
- マルメ大学は2023年の理事会に加わっていました。
- Intelligence Watchは2023年の理事会に加わっていました。
- Skanskaは2023年の理事会に加わっていました。

## 次の集まり

現在、お知らせできる新しい集まりはありません。
`,
}
