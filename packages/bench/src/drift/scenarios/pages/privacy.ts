import type { TranslatedPage } from '../scenario.ts'

/** Four short sections of plain paragraphs and no markup but headings. */
export const privacy: TranslatedPage = {
  sv: `---
title: Din integritet hos oss
navTitle: Integritet
description: Vi följer dig inte, och vi sparar inget i din webbläsare.
navigation: false
updated: 2026-11-23
---

Du kan läsa allt på webbplatsen utan att lämna spår efter dig hos oss.

## Kakor

Webbplatsen använder inga kakor. Därför frågar vi inte heller om du godkänner dem.

## Andra företag

Sidorna hämtar inget från andra företag. Ingen utomstående får veta att du har varit här.

## Namn och telefonnummer

En person vid Malmö stad står med namn och telefonnummer. Uppgifterna har staden själv publicerat. Om medlemmarna skriver vi bara vilka organisationer de är.

## Frågor

Ring numret på kontaktsidan om något är oklart.
`,
  en: `---
title: Your privacy with us
navTitle: Privacy at a glance
description: We do not follow you, and we store nothing in your browser.
slug: privacy
updated: 2026-11-23
---

You can read everything on the website without leaving a trace of yourself with us.

## Cookies

The website uses no cookies. That is why we do not ask you to accept them either.

## Other companies

The pages fetch nothing from other companies. No outsider gets to know that you have been here.

## Names and telephone numbers

One person at the City of Malmö is given with name and telephone number. The city itself has published these details. About the members we only write which organisations they are.

## Questions

Call the number on the contact page if anything is unclear.
`,
  ja: `---
title: プライバシーの保護
navTitle: 個人情報
description: 皆さまの行動を追跡せず、ブラウザーに何も保存しません。
slug: プライバシー
updated: 2026-11-23
---

このウェブサイトは、記録を残すことなくすべてお読みいただけます。

## クッキーについて

このウェブサイトではクッキーを使っていません。そのため、同意をお願いすることもありません。

## 他社について

ページは他社から何も読み込みません。訪問されたことを第三者が知ることはありません。

## 氏名と電話番号

マルメ市の担当者1人の氏名と電話番号を掲載しています。いずれも市が公表した情報です。会員については、組織名だけを記しています。

## ご質問

ご不明な点は、お問い合わせページの番号にお電話ください。
`,
}
