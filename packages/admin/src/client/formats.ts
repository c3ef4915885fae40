/** The names of the ways in which the editor reads and writes files. */
export const pageFormat = 'kakehashi-page'
export const contactsFormat = 'kakehashi-contacts'
export const membersFormat = 'kakehashi-members'
