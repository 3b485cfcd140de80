/** What `npm run excel` says in the terminal, to developers. */
export const serverTexts = {
  noExcelHere:
    "There is no desktop Excel for this system. Run npm start for the preview in a browser, or see docs/real-excel.md for Excel on the web.",
  noCertificate: (program: string): string =>
    `No certificate for localhost: npx ${program} install did not make one.`,
  portTaken: (port: string): string =>
    `Port ${port} is taken: stop what uses it (npm start?), then try again.`,
  serving: (folder: string, url: string): string => `Serving ${folder} at ${url}`,
  notStarted: "Excel could not be started. Is the desktop Excel installed on this machine?",
  started: "Excel has the add-in. Press Ctrl+C here when you are done.",
};
