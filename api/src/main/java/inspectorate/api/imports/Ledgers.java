package inspectorate.api.imports;

import inspectorate.api.imports.mapping.CaseFiles;
import inspectorate.api.imports.mapping.Divisions;
import inspectorate.api.imports.mapping.LedgerReader;
import inspectorate.api.imports.mapping.Mapping;
import inspectorate.api.imports.mapping.MappingProfiles;
import inspectorate.api.imports.mapping.RowReader;
import inspectorate.api.imports.sheets.SheetContent;
import inspectorate.api.imports.sheets.SheetLimits;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.query.projection.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Opens a stored ledger for reading by a mapping. */
@Component
class Ledgers {

    static final SheetLimits LIMITS = SheetLimits.USUAL;

    private final JurisdictionProfiles law;
    private final Clock clock;
    private final MappingProfiles profiles = new MappingProfiles();
    private final Divisions divisions = new Divisions();

    Ledgers(JurisdictionProfiles law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    LedgerReader reader(SheetContent file, Mapping mapping, String importId, Scope scope) {
        var profile = profiles.find(mapping.profile());
        var today = today();
        return new LedgerReader(
                file,
                LIMITS,
                mapping,
                new RowReader(profile, mapping, divisions, today),
                new CaseFiles(profile.ledger(), importId, today, law::find),
                cell -> scope.covers(cell.value()));
    }

    MappingProfiles profiles() {
        return profiles;
    }

    Divisions divisions() {
        return divisions;
    }

    /** The day it already is somewhere in the country of the importer. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }
}
