export const exchangeProblems = {
  'glossary-term.message':
    '原文には「{{term}}」（{{place}}）とありますが、ここには用語集で定めた訳語がありません。',
  'glossary-term.message_avoid':
    '原文の「{{term}}」（{{place}}）には、用語集により「{{found}}」を使わないことになっています。',
  'glossary-term.hint':
    '「{{wanted}}」と書くか、使っている訳語を content/shared/glossary.yaml に加えてください。',
  'exchange-syntax.hint': '書き出したときと同じ形式のファイルを、もう一度受け取ってください。',
  'exchange-syntax.message': 'ここで XML が壊れています：{{reason}}。',
  'exchange-syntax.message_format': 'これは XLIFF でも PO でもありません。',
  'exchange-syntax.message_version':
    'これは XLIFF のバージョン「{{version}}」です。読み取れるのは 1.2 と 2.0～2.2 だけです。',
  'exchange-syntax.message_element': '書き出したときにはなかったタグ <{{name}}> が本文にあります。',
  'exchange-syntax.hint_element':
    'タグを ** や [text](address) のような、原文どおりの記号に置き換えてください。',
  'exchange-syntax.message_po': '「{{text}}」という行は PO の書き方になっていません。',
  'exchange-syntax.hint_po': '文を半角の二重引用符で囲み、文の中の二重引用符は \\" と書いてください。',
  'exchange-page.message': 'このファイルのもとになった「{{page}}」を原文とするページがありません。',
  'exchange-page.hint':
    'ページを移した場合は書き出し直してください。そうでなければ、ファイル内の名前を元に戻してください。',
  'exchange-language.message':
    '訳文の言語が「{{found}}」となっていますが、このページの翻訳先は次の言語です：{{expected}}。',
  'exchange-language.message_source':
    '原文の言語が「{{found}}」となっていますが、このページは「{{expected}}」で書かれています。',
  'exchange-language.hint': '訳文の言語が正しければ、ファイル内の言語の指定を直してください。',
  'exchange-unit.message': 'このページには {{unit}} という文がありません。',
  'exchange-unit.message_missing': 'ページの文 {{unit}} がファイルにありません。',
  'exchange-unit.message_repeated': '文 {{unit}} がファイルに2回以上あります。',
  'exchange-unit.hint':
    'ファイル内の文と id は、書き出したときのままにしてください。その後ページが変わった場合は、書き出し直してください。',
  'exchange-stale.message': '文 {{unit}} の原文は、書き出したときから変わっています。',
  'exchange-stale.hint': 'ページを書き出し直し、新しい文を翻訳してもらってください。',
  'exchange-untranslated.message': '文 {{unit}} は未翻訳か、未完成の印が付いています。',
  'exchange-untranslated.hint': '残りの翻訳を受け取ってください。取り込めるのはページ全体だけです。',
  'exchange-structure.message':
    '{{unit}} の訳文により、段落がリストになるなど、ページの構成が変わってしまいます。',
  'exchange-structure.hint': '原文にない改行や、#、-、>、| などの記号がないか確かめてください。',
  'exchange-lost.message': '{{unit}} の訳文に、原文にある {{mark}} がありません。',
  'exchange-lost.message_link': '{{unit}} の訳文に、原文にあるリンクがありません：{{mark}}。',
  'exchange-lost.message_picture': '{{unit}} の訳文に、原文にある画像がありません：{{mark}}。',
  'exchange-lost.message_code': '{{unit}} の訳文に、原文にあるコードがありません：{{mark}}。',
  'exchange-lost.message_note': '{{unit}} の訳文に、原文にある脚注 {{mark}} がありません。',
  'exchange-lost.message_break': '{{unit}} の訳文に、原文にある改行がありません。',
  'exchange-lost.message_number': '{{unit}} の訳文に、原文にある数 {{mark}} がありません。',
  'exchange-lost.message_added': '{{unit}} の訳文に、原文にない {{mark}} があります。',
  'exchange-lost.hint': '括弧なども含めて、原文のとおりに書いてください。',
  'exchange-lost.hint_number':
    '原文と同じ数を、数字で書いてください。6億3500万のような、その言語の書き方でもかまいません。',
  'exchange-lost.hint_added': '取り除くか、先に原文に加えてください。',
  'exchange-dropped.message': '「{{text}}」は原文に対応する文がないため、取り込むと消えます。',
  'exchange-dropped.hint': '残す場合は原文にも書き、ページをもう一度翻訳してください。',
} as const
