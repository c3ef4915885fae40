/** What the commands say to editors, and the words with which problems name a kind of value. */
export const commandMessages = {
  'cli.checking': 'コンテンツを確認しています…',
  'cli.building': '{{site}}を作成しています…',
  'cli.built_other': '{{site}}（{{language}}）：{{count}}ページ',
  'cli.errors_other': 'エラー{{count}}件',
  'cli.warnings_other': '警告{{count}}件',
  'cli.notices_other': 'お知らせ{{count}}件',
  'cli.nothingWritten': '何も書き出していません。先にエラーを修正してください。',
  'cli.served': '{{site}}のアドレス：{{address}}',
  'cli.rebuilt_other': '{{count}}ページを作り直しました。',
  'cli.lastGood': 'エラーのあるページは、エラーのなかった最後の状態で表示しています。',
  'cli.outOfDate_other': '古くなった翻訳が{{count}}件あります。',

  'type.text': '文字列',
  'type.number': '数値',
  'type.true-or-false': 'true または false',
  'type.list': 'リスト',
  'type.mapping': '項目のまとまり',
  'type.date': '日付',
  'type.nothing': '空',
} as const
