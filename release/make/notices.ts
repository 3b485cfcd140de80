/** The file of the licences of others, in the build and in the release. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";
