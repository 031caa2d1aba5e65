package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.RowReader.RowRead;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.api.imports.sheets.SheetContent;
import inspectorate.api.imports.sheets.SheetLimits;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.ids.GridCellId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads one file by its mapping: first a survey of all rows, then each row as the case it records. */
public final class LedgerReader {

    private final SheetContent file;
    private final SheetLimits limits;
    private final Mapping mapping;
    private final RowReader rowReader;
    private final CaseFiles caseFiles;
    private final Predicate<GridCellId> territory;

    /** @param territory cells that the importer may write to */
    public LedgerReader(
            SheetContent file,
            SheetLimits limits,
            Mapping mapping,
            RowReader rowReader,
            CaseFiles caseFiles,
            Predicate<GridCellId> territory) {
        this.file = file;
        this.limits = limits;
        this.mapping = mapping;
        this.rowReader = rowReader;
        this.caseFiles = caseFiles;
        this.territory = territory;
    }

    /**
     * @param caseFile null if the row is refused
     * @param problems why, or what to know about it
     */
    public record LedgerCase(int row, @Nullable CaseFile caseFile, List<RowProblem> problems) {

        public boolean refused() {
            return caseFile == null;
        }
    }

    /** Reads the whole file, so that one that is cut off is known to be so before its first row is recorded. */
    public Survey survey() throws IOException {
        var survey = new Survey();
        eachRow((entry, found) -> {
            survey.row();
            if (entry != null && found.caseFile() != null) {
                survey.add(entry, found.caseFile());
            }
        });
        return survey;
    }

    public void each(Survey survey, Consumer<LedgerCase> action) throws IOException {
        eachRow((entry, found) -> action.accept(entry == null ? found : withSurvey(survey, entry, found)));
    }

    private interface RowAction {
        void accept(@Nullable LedgerEntry entry, LedgerCase found);
    }

    private void eachRow(RowAction action) throws IOException {
        var identities = new RowIdentities();
        try (var rows = LedgerRows.open(file, limits, mapping)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var shape = rows.misshapen(row);
                var read = shape == null ? rowReader.read(row) : refused(row, shape);
                action.accept(read.entry(), found(row, read, identities));
            }
        }
    }

    private static RowRead refused(SheetRow row, LedgerRule rule) {
        return new RowRead(
                null,
                List.of(RowProblem.of(
                        row.number(), "", rule, String.valueOf(row.cells().size()))));
    }

    private LedgerCase found(SheetRow row, RowRead read, RowIdentities identities) {
        var problems = new ArrayList<>(read.problems());
        var entry = read.entry();
        if (entry == null) {
            return new LedgerCase(row.number(), null, problems);
        }
        try {
            if (!territory.test(entry.cellId())) {
                throw new RuleViolated(
                        PLACE_IS_IN_YOUR_TERRITORY, entry.cellId().value());
            }
            var caseFile = caseFiles.of(entry, identities.of(entry));
            problems.addAll(caseFile.warnings());
            return new LedgerCase(row.number(), caseFile, problems);
        } catch (RuleViolated wrong) {
            problems.add(RowProblem.of(row.number(), "", wrong));
            return new LedgerCase(row.number(), null, problems);
        }
    }

    private static LedgerCase withSurvey(Survey survey, LedgerEntry entry, LedgerCase found) {
        var file = found.caseFile();
        if (file == null) {
            return found;
        }
        var problems = new ArrayList<>(found.problems());
        if (survey.possibleDuplicate(entry)) {
            problems.add(RowProblem.of(found.row(), "", POSSIBLE_DUPLICATE, entry.employer()));
        }
        var register = file.employer();
        var since = survey.knownSince(register.employerId());
        var fact = since.map(register.fact()::notLaterThan).orElse(register.fact());
        var employer = new RegisterEmployer(
                register.employerId(),
                fact,
                register.name(),
                register.creditCode(),
                register.place(),
                register.confirmed());
        return new LedgerCase(
                found.row(),
                new CaseFile(employer, file.migration(), file.listing(), file.known(), file.warnings()),
                List.copyOf(problems));
    }
}
