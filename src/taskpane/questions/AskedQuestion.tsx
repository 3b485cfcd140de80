import type { ReactNode } from "react";
import { areaName } from "../../i18n/pane/areaName";
import { formatNumber } from "../../i18n/pane/formatNumber";
import { questionTexts } from "../../i18n/pane/questionTexts";
import type { Question } from "../../sheet/Question";
import type { ReadingChoices } from "../../sheet/ReadingChoices";
import type { TableReading } from "../../sheet/TableReading";
import { usePane } from "../usePane";
import { AskedColumns } from "./AskedColumns";
import { AskedUnits } from "./AskedUnits";
import { Options } from "./Options";
import { QuestionFrame } from "./QuestionFrame";

/** One question with its answers. */
export function AskedQuestion(props: {
  readonly question: Question;
  readonly reading: TableReading;
  readonly sheetName: string;
  readonly answers: ReadingChoices;
  readonly onAnswer: (answers: ReadingChoices) => void;
  readonly problem: string | undefined;
}): ReactNode {
  const { words: pane, locale, actions } = usePane();
  const { question, reading, sheetName, answers, onAnswer, problem } = props;
  const words = questionTexts(locale);
  const readingOf = (key: string): TableReading["columns"][number] | undefined =>
    reading.columns.find((each) => each.key === key);
  const headingOf = (key: string): string =>
    readingOf(key)?.path.filter(Boolean).join(" › ") ?? key;
  const samplesOf = (key: string): string => {
    const samples = readingOf(key)?.samples ?? [];
    return samples.length > 0 ? words.samples(samples) : "";
  };
  const answerColumn = (
    key: string,
    choice: NonNullable<ReadingChoices["columns"]>[string],
  ): void => onAnswer({ columns: { [key]: choice } });

  switch (question.code) {
    case "whichTable": {
      return (
        <QuestionFrame
          title={words.whichTable}
          note={words.whichTableNote(question.tables.filter(({ together }) => !together).length)}
          problem={problem}
        >
          <Options
            label={words.whichTable}
            options={question.tables.map(({ area, title, rows, together }, place) => ({
              value: String(place),
              label: together ? words.oneTable(together) : title || words.untitled(place + 1),
              detail: `${areaName(area)} · ${words.tableRows(rows)}`,
            }))}
            chosen={answers.table === undefined ? undefined : String(answers.table)}
            onChoose={(value) => {
              const table = Number(value);
              onAnswer({ table });
              const area = question.tables[table]?.area;
              if (area) void actions.selectCell(sheetName, area.firstRow, area.firstColumn);
            }}
          />
        </QuestionFrame>
      );
    }
    case "hiddenRows":
      return (
        <QuestionFrame
          title={words.hiddenRows(question.rows.length)}
          note={words.hiddenRowsNote(question.rows)}
          problem={problem}
        >
          <Options
            label={words.hiddenRows(question.rows.length)}
            options={[
              { value: "count", label: words.countAll },
              { value: "leaveOut", label: words.visibleOnly },
            ]}
            chosen={answers.hiddenRows}
            onChoose={(hiddenRows) => onAnswer({ hiddenRows })}
          />
        </QuestionFrame>
      );
    case "columnsUncertain":
      return (
        <QuestionFrame
          title={words.columnsUncertain}
          note={words.columnsUncertainNote}
          problem={problem}
        >
          <AskedColumns {...props} keys={question.keys} />
        </QuestionFrame>
      );
    case "sameField": {
      const title = words.sameField(pane.fieldName[question.field]);
      return (
        <QuestionFrame title={title} note={words.sameFieldNote} problem={problem}>
          <AskedColumns {...props} keys={question.keys} oneOf={question.field} />
        </QuestionFrame>
      );
    }
    case "unclearUnit": {
      const { key, example, stated } = question;
      const title = words.unclearUnit(headingOf(key));
      const basis = readingOf(key)?.meaning?.basis ?? "total";
      const chosen = answers.columns?.[key];
      return (
        <QuestionFrame
          title={title}
          note={[stated ? words.unlikelyUnitNote : words.unclearUnitNote, samplesOf(key)]
            .filter(Boolean)
            .join(" ")}
          problem={problem}
        >
          <Options
            label={title}
            options={([1, 1000, 10000] as const).map((factor) => ({
              value: String(factor),
              label: words.unit[factor],
              detail:
                example &&
                words.perPupil(example.name, formatNumber(locale, example.perPupil * factor, 2)),
            }))}
            chosen={chosen && chosen !== "none" ? String(chosen.factor) : undefined}
            onChoose={(value) =>
              answerColumn(key, { field: "equipmentValue", basis, factor: Number(value) })
            }
          />
        </QuestionFrame>
      );
    }
    case "unclearPupils": {
      const { key } = question;
      const title = words.unclearPupils(headingOf(key));
      const chosen = answers.columns?.[key];
      const fields = ["pupils", "primaryPupils", "juniorPupils", "seniorPupils"] as const;
      return (
        <QuestionFrame
          title={title}
          note={[words.unclearPupilsNote, samplesOf(key)].filter(Boolean).join(" ")}
          problem={problem}
        >
          <Options
            label={title}
            options={[
              ...fields.map((field) => ({ value: field, label: words.pupilsOf[field] })),
              { value: "none" as const, label: words.noPupilsOfOurs },
            ]}
            chosen={chosen === "none" ? chosen : fields.find((field) => field === chosen?.field)}
            onChoose={(field) =>
              answerColumn(key, field === "none" ? field : { field, basis: "total", factor: 1 })
            }
          />
        </QuestionFrame>
      );
    }
    case "artsHoldMusicAndArt":
      return (
        <QuestionFrame
          title={words.arts}
          note={words.artsEvidence(question.equalRows, question.rows)}
          problem={problem}
        >
          <Options
            label={words.arts}
            options={[
              { value: "hold", label: words.artsHold, detail: words.artsHoldNote },
              { value: "apart", label: words.artsApart, detail: words.artsApartNote },
            ]}
            chosen={
              answers.artsHoldMusicAndArt === undefined
                ? undefined
                : answers.artsHoldMusicAndArt
                  ? "hold"
                  : "apart"
            }
            onChoose={(value) => onAnswer({ artsHoldMusicAndArt: value === "hold" })}
          />
        </QuestionFrame>
      );
    case "notCountedUnits":
      return (
        <QuestionFrame
          title={words.units(question.units.length)}
          note={words.unitsNote}
          problem={problem}
        >
          <AskedUnits
            question={question}
            sheetName={sheetName}
            nameColumn={
              reading.columns.find(({ meaning }) => meaning?.field === "schoolName")?.column ??
              reading.area.firstColumn
            }
            chosen={answers.units ?? {}}
            onChoose={(units) => onAnswer({ units })}
          />
        </QuestionFrame>
      );
    case "noLevel":
      return (
        <QuestionFrame title={words.noLevel} note={words.noLevelNote} problem={problem}>
          <Options
            label={words.noLevel}
            options={(["primary", "junior"] as const).map((level) => ({
              value: level,
              label: pane.level[level],
            }))}
            chosen={answers.level}
            onChoose={(level) => onAnswer({ level })}
          />
        </QuestionFrame>
      );
  }
}
