import type { TranslatedPage } from '../scenario.ts'

/** Questions with one-word answers, the same short paragraph twice (translated in two ways), a box. */
export const join: TranslatedPage = {
  sv: `---
title: Frågor om medlemskap
navTitle: Bli medlem
description: Svar på det som organisationer brukar undra innan de går med.
order: 30
contacts: [ola-yndeheim]
updated: 2026-11-23
---

Funderar din organisation på att gå med i föreningen? Här är svaren på några vanliga frågor.

## Kan ett företag bli medlem?

Ja.

Föreningen är öppen för organisationer. Medlemmarna kommer från näringsliv, universitet och offentlig sektor.

## Måste vi ta ställning i politiken?

Nej.

Föreningen är politiskt obunden.

## Vad kostar ett medlemskap?

Avgiften står inte på webbplatsen. Du får veta villkoren när du frågar.

Ring stadens kontakt.

## Vem svarar på frågor om samarbetet?

Malmö stad svarar tills föreningen har egna kontaktuppgifter.

Ring stadens kontakt.

::: tip Innan du ringer
Tänk igenom vad ni vill uppnå i Japan.

Skriv ner era frågor.
:::
`,
  en: `---
title: Questions about membership
navTitle: Join us
description: Answers to what organisations tend to wonder before they join.
slug: join
updated: 2026-11-23
---

Is your organisation thinking of joining the association? Here are the answers to some common questions.

## Can a company become a member?

Yes.

The association is open to organisations. The members come from business, universities and the public sector.

## Do we have to take a side in politics?

No.

The association is politically independent.

## What does membership cost?

The fee is not given on this website. You will be told the terms when you ask.

Call the contact at the city.

## Who answers questions about the cooperation?

The City of Malmö answers until the association has contact details of its own.

Please call the city's contact.

::: tip Before you call
Consider what you want to achieve in Japan.

Write down your questions.
:::
`,
  ja: `---
title: 入会についての質問
navTitle: 入会のご案内
description: 入会の前によく寄せられるご質問にお答えします。
slug: 入会案内
updated: 2026-11-23
---

協会への入会をお考えでしょうか。よくあるご質問にお答えします。

## 企業は会員になれますか

はい。

協会は組織に門戸を開いています。会員は企業、大学、公的機関です。

## 政治的な立場を示す必要がありますか

いいえ。

協会は政治的に独立しています。

## 会費はいくらですか

会費はこのウェブサイトに掲載していません。条件はお問い合わせに応じてお伝えします。

市の担当者にお電話ください。

## 協力についての質問には誰が答えますか

協会独自の連絡先ができるまでは、マルメ市がお答えします。

お電話は市の担当者へお願いします。

::: tip お電話の前に
日本で何を実現したいかをお考えください。

ご質問を書き出しておいてください。
:::
`,
}
