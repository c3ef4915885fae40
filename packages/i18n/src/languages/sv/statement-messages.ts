/** What the accessibility statement says on every site; a site's own failures and methods are its content. */
export const statementMessages = {
  'statement.brief': 'Redogörelsen i korthet',
  'statement.actor': 'Aktör',
  'statement.service': 'Tjänst',
  'statement.address': 'Adress',
  'statement.conformance': 'Efterlevnad',
  'statement.full': 'Helt förenlig med kraven i lagen',
  'statement.partial': 'Delvis förenlig med kraven i lagen',
  'statement.none': 'Inte förenlig med kraven i lagen',
  'statement.assessed': 'Bedömningen gjordes',
  'statement.updated': 'Redogörelsen uppdaterades',

  'statement.conformanceHeading': 'Hur tillgänglig är tjänsten?',
  'statement.isFull':
    'Tjänsten {{service}} är helt förenlig med kraven i lagen (2018:1937) om tillgänglighet till digital offentlig service.',
  'statement.isPartial':
    'Tjänsten {{service}} är delvis förenlig med kraven i lagen (2018:1937) om tillgänglighet till digital offentlig service.',
  'statement.isNone':
    'Tjänsten {{service}} är inte förenlig med kraven i lagen (2018:1937) om tillgänglighet till digital offentlig service.',
  'statement.standard':
    'Kraven står i den europeiska standarden EN 301 549. Där ingår riktlinjerna WCAG 2.1 på nivå AA.',

  'statement.failuresHeading': 'Brister som vi känner till',
  'statement.failures': 'Därför kallar vi inte tjänsten helt förenlig:',
  'statement.noFailures': 'Vi känner inte till något som strider mot lagen.',
  'statement.reason': 'Skäl: {{reason}}',
  'statement.nonCompliance': 'Kraven är inte uppfyllda.',
  'statement.clauses': 'Avsnitt i EN 301 549: {{clauses}}',

  'statement.burdenHeading': 'Oskäligt betungande anpassning (12 §)',
  'statement.burden':
    'Det här undantar vi enligt 12 § i lagen, eftersom en anpassning vore oskäligt betungande:',
  'statement.noBurden': 'Vi åberopar inget undantag för oskäligt betungande anpassning.',
  'statement.outOfScopeHeading': 'Innehåll som inte omfattas av lagen (9 §)',
  'statement.outOfScope': 'Det här är inte tillgängligt, men lagen omfattar det inte:',
  'statement.noOutOfScope': 'Vi åberopar inget undantag för sådant innehåll.',

  'statement.methodHeading': 'Så har vi bedömt tjänsten',
  'statement.selfAssessment': 'Bedömningen är en självskattning. Den gjordes den {{date}}.',
  'statement.thirdParty': 'En utomstående granskare gjorde bedömningen den {{date}}.',

  'statement.feedbackHeading': 'Berätta om du hittar ett hinder',
  'statement.feedback':
    'Ring om något inte fungerar för dig. Berätta gärna vilken sida det gäller och vad som inte fungerar. Säg också till om du behöver innehållet på något annat sätt.',

  'statement.supervisionHeading': 'Om du inte är nöjd med svaret',
  'statement.supervision': '{{agency}} (Digg) har tillsyn över att lagen följs.',
  'statement.complaint': 'Är du inte nöjd med hur vi tar hand om din synpunkt? Då kan du {{link}}.',
  'statement.complaintLink': 'anmäla det till Digg',
  'statement.voluntary':
    'Redogörelsen är frivillig. Därför är det inte säkert att Digg kan pröva en anmälan om tjänsten.',
} as const
