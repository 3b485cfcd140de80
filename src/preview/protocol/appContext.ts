import type { Profile } from "../host/Profile";

/** What office.js learns about the document and its Excel at the start. */
export function appContext(options: {
  profile: Profile;
  language: string;
  documentName: string;
  controlId: string;
}): Record<string, unknown> {
  const { profile, language, documentName, controlId } = options;
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentName,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(profile.requirementSets),
    _appMinorVersion: 0,
    _initialDisplayMode: 0,
  };
}

const excelOnTheWeb = 16;
