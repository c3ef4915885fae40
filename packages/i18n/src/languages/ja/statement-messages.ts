/** What the accessibility statement says on every site; a site's own failures and methods are its content. */
export const statementMessages = {
  'statement.brief': '声明の概要',
  'statement.actor': '運営者',
  'statement.service': '対象となるサービス',
  'statement.address': 'アドレス',
  'statement.conformance': '法律の要件への準拠',
  'statement.full': '完全準拠',
  'statement.partial': '一部準拠',
  'statement.none': '非準拠',
  'statement.assessed': '評価日',
  'statement.updated': '声明の更新日',

  'statement.conformanceHeading': 'アクセシビリティの現状',
  'statement.isFull':
    '「{{service}}」は、デジタル公共サービスのアクセシビリティに関するスウェーデンの法律（法令番号2018:1937）の要件に完全に準拠しています。',
  'statement.isPartial':
    '「{{service}}」は、デジタル公共サービスのアクセシビリティに関するスウェーデンの法律（法令番号2018:1937）の要件に一部準拠しています。',
  'statement.isNone':
    '「{{service}}」は、デジタル公共サービスのアクセシビリティに関するスウェーデンの法律（法令番号2018:1937）の要件に準拠していません。',
  'statement.standard':
    '要件は欧州規格EN 301 549に定められています。この規格には、指針WCAG 2.1のレベルAAが含まれます。',

  'statement.failuresHeading': 'わかっている問題点',
  'statement.failures': '次の点があるため、「完全準拠」とはしていません。',
  'statement.noFailures': '法律に反する点は見つかっていません。',
  'statement.reason': '理由：{{reason}}',
  'statement.nonCompliance': '要件を満たしていません。',
  'statement.clauses': 'EN 301 549の該当箇所：{{clauses}}',

  'statement.burdenHeading': '過度な負担となる対応（第12条）',
  'statement.burden': '次の点は、対応が過度な負担となるため、法律の第12条による例外としています。',
  'statement.noBurden': '過度な負担を理由とする例外はありません。',
  'statement.outOfScopeHeading': '法律の対象外となるコンテンツ（第9条）',
  'statement.outOfScope': '次のコンテンツは使いにくい場合がありますが、法律の対象外です。',
  'statement.noOutOfScope': '対象外としているコンテンツはありません。',

  'statement.methodHeading': '評価の方法',
  'statement.selfAssessment': '{{date}}に自己評価を行いました。',
  'statement.thirdParty': '{{date}}に第三者による評価を受けました。',

  'statement.feedbackHeading': 'うまく使えないときのご連絡先',
  'statement.feedback':
    'うまく使えないところがありましたら、お電話ください。どのページで何がうまくいかなかったかをお知らせください。内容を別の形でお受け取りになりたい場合も、その旨をお伝えください。',

  'statement.supervisionHeading': '回答にご納得いただけないとき',
  'statement.supervision':
    'この法律が守られているかどうかは、スウェーデンのデジタル行政庁（{{agency}}、略称Digg）が監督しています。',
  'statement.complaint': '対応にご納得いただけない場合は、{{link}}からお申し立てください。',
  'statement.complaintLink': 'Diggの申し立てのページ（スウェーデン語）',
  'statement.voluntary':
    'この声明は任意で公開しているものです。そのため、このサービスについての申し立てをDiggが審査できるとは限りません。',
} as const
