export const textProblems = {
  'full-width-marker.message': '「{{marker}}」の記号が全角のため、見出しやリスト、リンクになりません。',
  'full-width-marker.hint': '代わりに半角で「{{ascii}}」と書いてください。',
  'failed-markup.message': '「{{text}}」は、書かれたままの文字として閲覧者に表示されます。',
  'failed-markup.hint': '見出しであれば、# の後に半角スペースを入れてください。',
  'failed-markup.hint_table': '一行目の下に、セルの数が同じ区切りの行（| --- | --- |）を入れてください。',
  'failed-markup.message_row': '「{{text}}」の行は、上の表の一行になります。',
  'failed-markup.hint_row': '上に空行を入れるか、表の行としてセルの間に | を書いてください。',
  'failed-markup.hint_box':
    '囲みは ::: note、::: tip、::: warning のいずれかで始め、::: だけの行で終えてください。',
  'failed-markup.hint_link':
    '[A](a.md) のように間を空けずに書き、アドレスの中のスペースは %20 に変えてください。',
  'failed-markup.hint_braces':
    '波かっこには、半角英字で始まり半角英数字と - からなる {#name} か、実在する言語コードの {lang=ja} だけを、段落の最後か [語]{lang=ja} のように角かっこの直後に書いてください。',
  'failed-markup.hint_reading':
    '読みは語全体に一つか、{東京|とう|きょう} のように一文字に一つずつ書いてください。',
  'doubtful-markup.message': '「{{text}}」は、書かれたままの文字として閲覧者に表示されます。',
  'doubtful-markup.hint': 'チェック欄のつもりであれば、角かっこを削除してください。',
  'doubtful-markup.hint_note':
    '脚注であれば、ここに [^1] と書き、脚注の文の前に [^1]: と付けて独立した段落にしてください。',
  'doubtful-markup.hint_bold':
    '太字であれば、**語** のように、語とアスタリスクの間のスペースを削除してください。',
  'placeholder.message': '「{{text}}」は、置き換え忘れた文字のように見えます。',
  'placeholder.message_heading': 'この見出しには、「{{text}}」の後に語がありません。',
  'placeholder.message_note': '脚注「{{text}}」に文がありません。',
  'placeholder.message_box': '囲み「{{text}}」に文がありません。',
  'placeholder.hint': '正しい内容に書き換えるか、削除してください。',
  'lost-text.message': '表の一行目よりセルが多いため、「{{text}}」は表示されません。',
  'lost-text.hint': '一行目と区切りの行にセルを加えるか、文字としての縦線であれば \\| と書いてください。',
  'lost-text.message_definition':
    '「{{text}}」の行は、本文にないリンクのアドレスとして読まれるため、表示されません。',
  'lost-text.hint_definition':
    '本文として表示する場合は [ の代わりに \\[ と書き、不要であれば削除してください。',
  'lost-text.message_note': '本文のどこからも参照されていないため、脚注「{{text}}」は表示されません。',
  'lost-text.hint_note': '脚注を付ける箇所に {{reference}} と書くか、脚注を削除してください。',
  'lost-text.message_repeated': '同じ名前がこのページの前の方にあるため、「{{text}}」は表示されません。',
  'lost-text.hint_repeated': '別の名前に変えるか、削除してください。',
  'lost-text.message_title': 'ここではリンクに題を付けられないため、「{{text}}」は表示されません。',
  'lost-text.hint_title': '本文に書くか、引用符とともに削除してください。',
  'lost-text.message_caption':
    '画像が単独の段落になっていないため、キャプション「{{text}}」は表示されません。',
  'lost-text.hint_caption': '前後に空行を入れて画像だけの行にするか、キャプションを削除してください。',
  'stray-locale-code.message': '本文の最後に、言語コード「{{code}}」だけの行があります。',
  'stray-locale-code.hint': 'その行を削除してください。',
  'raw-html.message': 'HTML の「{{tag}}」は、書かれたままの文字として閲覧者に表示されます。',
  'raw-html.hint': '代わりにマークダウンで書くか、削除してください。',
  'heading-in-body.message':
    '# 一つの見出しはページのタイトルを表しますが、タイトルには専用の項目があります。',
  'heading-in-body.hint': '## に変えるか、内容を項目 title に移してください。',
  'heading-skip.message': 'この見出しはレベル {{to}} ですが、一つ前の見出しはレベル {{from}} です。',
  'heading-skip.hint': '上の見出しより # を一つだけ増やし、一段ずつ下げてください。',
  'duplicate-heading-id.message': 'id の「{{id}}」が、このページの複数の見出しに使われています。',
  'duplicate-heading-id.hint': '見出しごとに異なる id を付けてください。',
  'duplicate-heading-id.message_frame': 'id の「{{id}}」は、本文の外でページ自体が使っています。',
  'duplicate-heading-id.hint_frame': '別の id を付けてください。',
  'unknown-callout.message': '「{{name}}」という種類の囲みはありません。',
  'unknown-callout.hint': '次のいずれかを使ってください（{{names}}）。',
  'unknown-callout.hint_nearest': '「{{nearest}}」ではありませんか。',
  'unknown-callout.message_stray': '「{{name}}」の行は囲みの終わりですが、始まっている囲みがありません。',
  'unknown-callout.hint_stray':
    'その行を削除するか、::: の後に {{names}} のいずれかを付けて、上で囲みを始めてください。',
  'unclosed-callout.message': '囲み「{{name}}」が閉じられていません。',
  'unclosed-callout.hint': '囲みの最後の行の次に、::: だけの行を入れてください。',
  'unclosed-code.message':
    'ここから始まるコードが閉じられていないため、残りの文章もコードとして表示されます。',
  'unclosed-code.hint': 'コードの最後の行の次に、{{fence}} だけの行を入れてください。',
  'too-slow.message': 'このページの読み込みに時間がかかりすぎます。',
  'too-slow.hint': '*、_、[、> などの文字が長く続いている箇所を探して、取り除いてください。',
  'too-slow.message_marks': 'ここに、アクセント記号などが多すぎる文字があります。',
  'too-slow.hint_marks': 'その文字を記号ごと削除して、入力し直してください。',
  'wrong-language.message':
    '本文は{{expected, language}}で書くことになっていますが、大部分が別のもの（{{found, language}}）のようです。',
  'wrong-language.hint': '本文を翻訳するか、ファイル名の言語を変えてください。',
  'unmarked-language.message': '「{{words}}」はページと違う言語ですが、言語が示されていません。',
  'unmarked-language.hint': '正しく読み上げられ、表示されるように、[{{words}}]{lang=ja} と書いてください。',
  'unmarked-language.hint_latin':
    '正しく読み上げられるように、[{{words}}]{lang=en} のように言語を書いてください。',
} as const
