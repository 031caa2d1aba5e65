package inspectorate.api.imports.mapping;

import inspectorate.api.imports.mapping.LedgerReader.LedgerCase;
import inspectorate.api.imports.sheets.SheetFiles;
import inspectorate.api.imports.sheets.SheetLimits;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.api.imports.sheets.Sheets;
import inspectorate.domain.profiles.JurisdictionProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads ledgers as an import does, without sending anything. */
final class Ledgers {

    static final Divisions DIVISIONS = new Divisions();
    static final MappingProfiles PROFILES = new MappingProfiles();
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final JurisdictionProfile LAW = new JurisdictionProfile("CN-test", "", "CNY", "Asia/Shanghai", 3, 3);

    private Ledgers() {}

    static Proposal propose(Path file) throws IOException {
        var first = new ArrayList<SheetRow>();
        try (var sheet = Sheets.open(SheetFiles.content(file), SheetLimits.USUAL)) {
            for (var row = sheet.next(); row != null && first.size() < 20; row = sheet.next()) {
                first.add(row);
            }
        }
        return new Proposals(PROFILES).propose(first);
    }

    static List<LedgerCase> read(Path file, Mapping mapping) throws IOException {
        var reader = reader(file, mapping);
        var cases = new ArrayList<LedgerCase>();
        reader.each(reader.survey(), cases::add);
        return cases;
    }

    static LedgerReader reader(Path file, Mapping mapping) {
        var profile = PROFILES.find(mapping.profile());
        return new LedgerReader(
                SheetFiles.content(file),
                SheetLimits.USUAL,
                mapping,
                new RowReader(profile, mapping, DIVISIONS, TODAY),
                new CaseFiles(profile.ledger(), "import-1", TODAY, (_, _) -> LAW),
                _ -> true);
    }

    static Mapping answered(Mapping mapping, Map<String, String> places) {
        return new Mapping(
                mapping.profile(),
                mapping.headingRow(),
                mapping.columns(),
                mapping.values(),
                mapping.constants(),
                places,
                mapping.confirmedCodes());
    }
}
