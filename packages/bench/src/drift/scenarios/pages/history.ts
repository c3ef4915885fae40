import type { TranslatedPage } from '../scenario.ts'

/** Sections of one to three paragraphs, two footnotes, a picture with a caption, words in other languages. */
export const history: TranslatedPage = {
  sv: `---
title: Hur det började
navTitle: Historia
description: Ett hus i Tokyo, en rapport och ett långt samtal ledde fram till föreningen.
order: 10
updated: 2026-11-23
---

Banden mellan Malmö och Tokyo är äldre än föreningen. Här är de år som betyder mest.

## Huset i Roppongi

År 1971 öppnade [Swedish Center]{lang=en} i stadsdelen Roppongi i Tokyo. Huset var åtta våningar högt. Det ritades av Sten Samuelsson, en arkitekt från Malmö.[^1]

## En rapport och ett samtal

Tankesmedjan Intelligence Watch väckte 2019 frågan om en mötesplats med Japan. Malmö stad inledde då ett samtal med näringsliv, lärosäten och offentliga organisationer.[^2]

Samma år hölls ett seminarium i Malmö. Det handlade om affärer mellan Skåne och Japan.

## En ideell förening

Den 22 april 2021 bildades föreningen. Den är politiskt obunden och bygger på sina medlemmar.

Malmö stad var en av grundarna och är fortfarande medlem.

## Ett nytt namn

Från början hette föreningen [Japan House Scandinavia]{lang=en}. Namnet var lätt att blanda ihop med de tre [Japan House]{lang=en} som Japans utrikesministerium har.

Därför valde årsmötet den 20 april 2023 ett annat namn. Det syftar på bron mellan Sverige och Danmark.

![En snedkabelbro med en röd sol bakom sig.](bron.jpg "Bron har gett föreningen dess namn.")

[^1]: Uppgifterna om huset kommer från föreningen.
[^2]: Uppgifterna om samtalet kommer från Malmö stad.
`,
  en: `---
title: How it began
navTitle: History
description: A building in Tokyo, a report and a long conversation led to the association.
slug: history
updated: 2026-11-23
---

The ties between Malmö and Tokyo are older than the association. These are the years that matter most.

## The building in Roppongi

In 1971 the Swedish Center opened in the Roppongi district of Tokyo. The building was eight storeys high. It was designed by Sten Samuelsson, an architect from Malmö.[^1]

## A report and a conversation

In 2019 the think tank Intelligence Watch raised the question of a meeting place with Japan. The City of Malmö then began a conversation with business, universities and public bodies.[^2]

The same year, a seminar was held in Malmö. It was about business between Skåne and Japan.

## A non-profit association

The association was founded on 22 April 2021. It is politically independent and member-based.

The City of Malmö was one of the founders and is still a member.

## A new name

At first the association was called Japan House Scandinavia. The name was easy to confuse with the three Japan Houses of Japan's foreign ministry.

The annual meeting of 20 April 2023 therefore chose another name. It refers to the bridge between Sweden and Denmark.

![A cable-stayed bridge with a red sun behind it.](bron.jpg "The bridge has given the association its name.")

[^1]: The details of the building come from the association.
[^2]: The details of the conversation come from the City of Malmö.
`,
  ja: `---
title: 協会の始まり
navTitle: 歩み
description: 東京の建物、一つの報告書、そして長い対話から、協会が生まれました。
slug: 歩み
updated: 2026-11-23
---

マルメと東京のつながりは、協会よりも古くからあります。特に大切な年をご紹介します。

## 六本木の建物

1971年、東京の六本木に[Swedish Center]{lang=en}（スウェーデン・センター）が開館しました。8階建ての建物でした。設計したのは、マルメ出身の建築家、ステン・サミュエルソンです。[^1]

## 報告書と対話

2019年、シンクタンクのIntelligence Watchが、日本との交流の場について問題を提起しました。これを受けてマルメ市は、産業界、大学、公的機関との対話を始めました。[^2]

同じ年に、マルメでセミナーが開かれました。テーマはスコーネと日本のビジネスでした。

## 非営利の協会

2021年4月22日に協会が設立されました。政治的に独立しており、会員によって成り立っています。

マルメ市は設立者の一員で、現在も会員です。

## 新しい名称

当初の名称はジャパン・ハウス・スカンジナビアでした。日本の外務省が設けている三つの「ジャパン・ハウス」と混同されやすい名称でした。

そこで2023年4月20日の年次総会で、別の名称が選ばれました。スウェーデンとデンマークを結ぶ橋にちなんだものです。

![斜張橋と、その向こうの赤い太陽。](bron.jpg "この橋が協会の名称の由来です。")

[^1]: 建物についての情報は協会によるものです。
[^2]: 対話についての情報はマルメ市によるものです。
`,
}
