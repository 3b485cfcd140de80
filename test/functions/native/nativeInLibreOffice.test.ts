import { calculateInLibreOffice } from "../../support/calculateInLibreOffice";
import { findOffice } from "../../support/findOffice";
import { computesAsTheFunctions } from "./computesAsTheFunctions";

const office = findOffice();

if (office) {
  computesAsTheFunctions("LibreOffice", (cells) => calculateInLibreOffice(office, cells));
} else {
  test("skipped: LibreOffice not found", () => {
    console.log("skipped: LibreOffice not found (Debian: apt-get install libreoffice-calc)");
    expect(findOffice()).toBeUndefined();
  });
}
