import type { Messages } from '../../language.ts'
import { commandMessages } from './command-messages.ts'

export const messages = {
  'skip.link': '本文へ移動',

  'navigation.site': 'メインメニュー',
  'navigation.open': 'メニューを開く',
  'navigation.close': 'メニューを閉じる',
  'navigation.breadcrumbs': 'パンくずリスト',
  'navigation.start': 'トップページへ',

  'switcher.label': '言語',
  'switcher.absent': 'この言語のページはありません',
  'switcher.fallback': '未翻訳のため{{language}}で表示',

  'page.contents': 'このページの内容',
  'page.updated': '最終更新日：{{date}}',
  'page.published': '公開日：{{date}}',

  'fallback.title': 'このページには{{wanted}}版がありません',
  'fallback.body': '翻訳がないため、本文を{{given}}で表示しています。',

  'mirror.notice': 'この文章は{{owner}}のものです。',
  'mirror.link': '{{owner}}のページを読む',

  'link.external': '外部サイト',
  'link.language': '{{language}}のページ',

  'callout.note': '補足',
  'callout.tip': 'ヒント',
  'callout.warning': '重要',

  'footnotes.heading': '脚注',
  'footnotes.back': '注{{number}}の参照元に戻る',

  'document.note': '{{format}}、{{size}}',

  'section.pages': 'このセクションのページ一覧',

  'event.when': '日時',
  'event.where': '場所',

  'contact.phone': '電話',
  'contact.mobile': '携帯電話',

  'notFound.title': 'ページが見つかりません',
  'notFound.body':
    'ページが移動または削除された可能性があります。アドレスをお確かめになるか、トップページからお探しください。',
  'notFound.start': 'トップページへ移動',

  'redirect.title': 'ページは移動しました',
  'redirect.body': 'ページのアドレスが変わりました。古いアドレスを保存している場合は、変更をお願いします。',
  'redirect.link': '新しいアドレスへ移動',

  'feed.title': '{{site}}：お知らせ',

  'footer.label': 'このサイトについて',

  ...commandMessages,
} as const satisfies Messages
