/** What the accessibility statement says on every site; a site's own failures and methods are its content. */
export const statementMessages = {
  'statement.brief': 'The statement in brief',
  'statement.actor': 'Responsible body',
  'statement.service': 'Service',
  'statement.address': 'Address',
  'statement.conformance': 'Compliance',
  'statement.full': 'Fully compliant with the requirements of the act',
  'statement.partial': 'Partially compliant with the requirements of the act',
  'statement.none': 'Not compliant with the requirements of the act',
  'statement.assessed': 'Date of assessment',
  'statement.updated': 'Statement updated',

  'statement.conformanceHeading': 'How accessible is the service?',
  'statement.isFull':
    'The service {{service}} is fully compliant with the requirements of Sweden’s act on the accessibility of digital public services (2018:1937).',
  'statement.isPartial':
    'The service {{service}} is partially compliant with the requirements of Sweden’s act on the accessibility of digital public services (2018:1937).',
  'statement.isNone':
    'The service {{service}} is not compliant with the requirements of Sweden’s act on the accessibility of digital public services (2018:1937).',
  'statement.standard':
    'The requirements are those of the European standard EN 301 549, which includes the guidelines WCAG 2.1 at level AA.',

  'statement.failuresHeading': 'Failures that we know of',
  'statement.failures': 'This is why we do not call the service fully compliant:',
  'statement.noFailures': 'We know of nothing that does not comply with the act.',
  'statement.reason': 'Reason: {{reason}}',
  'statement.nonCompliance': 'The requirements are not met.',
  'statement.clauses': 'Clauses of EN 301 549: {{clauses}}',

  'statement.burdenHeading': 'Disproportionate burden (section 12)',
  'statement.burden':
    'We make an exception for the following under section 12 of the act, because adapting it would be a disproportionate burden:',
  'statement.noBurden': 'We claim no exception for a disproportionate burden.',
  'statement.outOfScopeHeading': 'Content outside the act (section 9)',
  'statement.outOfScope': 'The following is not accessible, but the act does not cover it:',
  'statement.noOutOfScope': 'We claim no exception for such content.',

  'statement.methodHeading': 'How we assessed the service',
  'statement.selfAssessment': 'This is a self-assessment, made on {{date}}.',
  'statement.thirdParty': 'An independent assessor examined the service on {{date}}.',

  'statement.feedbackHeading': 'Tell us if you find a barrier',
  'statement.feedback':
    'Call if something does not work for you. Please say which page it is about and what does not work. Tell us, too, if you need the content in another format.',

  'statement.supervisionHeading': 'If you are not satisfied with the answer',
  'statement.supervision':
    'The Agency for Digital Government (in Swedish {{agency}}, Digg) supervises compliance with the act.',
  'statement.complaint': 'Are you unhappy with how we deal with your comments? You can then {{link}}.',
  'statement.complaintLink': 'report it to Digg, in Swedish',
  'statement.voluntary':
    'This statement is voluntary. It is therefore not certain that Digg can examine a complaint about the service.',
} as const
