/** Persons concerned, for demo and tests: plainly fictitious, with test numbers that only have the right form. */
export const subjects = [
  { insz: '85073003328', familyName: 'Niemandt', givenName: 'Nolle', birthDate: '1985-07-30' },
  { insz: '93051822361', familyName: 'Zonderland', givenName: 'Zita', birthDate: '1993-05-18' },
  { insz: '00012556777', familyName: 'Nimmermeer', givenName: 'Nimma', birthDate: '2000-01-25' },
] as const;
