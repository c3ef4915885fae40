/** Planted faults that neither html-validate nor axe nor the walk finds, and what it takes to find them. */
export const misses: ReadonlyMap<string, string> = new Map([
  [
    'A form is left for the start page, without a warning, after 45 seconds of rest',
    'a clock that can be trusted: it is found, but not each time',
  ],
  ['The text alternative was left behind by another picture and describes that one', 'who sees the picture'],
  ['A box in the text is pointed out only by its colour and its shape', 'who reads the sentence'],
  ['That an event is cancelled is told by a red date and nothing else', 'who knows of the event'],
  ['A white caption is laid over the light sky of a picture', 'contrast with the pixels of a picture'],
  ['Links that have been visited are too pale', 'browsers keep the colour of visited links to themselves'],
  ['The icon on the button that closes the narrow screen’s menu is too pale', 'contrast of drawn shapes'],
  ['In forced colours the close button’s icon, a masked ground, is not there', 'contrast of drawn shapes'],
  [
    'What a button opens beside itself comes last on the page for the keyboard',
    'who presses the button and goes on',
  ],
  ['The label of the search field does not say what to fill in', 'who reads the label'],
  [
    'A row of quotations can be turned over only by swiping or with the keyboard',
    'who tries with one finger',
  ],
  [
    'Shaking the telephone empties the search field, and that cannot be turned off',
    'a telephone that is shaken',
  ],
  ['A field that is wrong only gets a red edge', 'who fills in the form wrongly'],
  ['The message of a form says that something is wrong but not which field', 'who fills in the form wrongly'],
  ['A field wants a date written in one way but does not say which', 'who fills in the form wrongly'],
  [
    'The message about a wrong postcode does not say how it should be written',
    'who fills in the form wrongly',
  ],
  ['A binding application with a fee is sent at once and cannot be checked or undone', 'who reads the form'],
  ['A button that stays pressed only looks pressed', 'who presses the button and listens'],
  ['That a number has been copied is written beside the button but not announced', 'who presses and listens'],
  ['The thanks for a message are put above the form but not announced', 'who sends the form and listens'],
])
