package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.HEADINGS_ARE_FOUND;

import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.domain.RuleViolated;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the heading row of a file and the profile that knows most of its headings. */
public final class Proposals {

    private static final int RECOGNISED_AT_LEAST = 2;

    private final MappingProfiles profiles;

    public Proposals(MappingProfiles profiles) {
        this.profiles = profiles;
    }

    /** @param first the first rows of the file */
    public Proposal propose(List<SheetRow> first) {
        return best(first)
                .or(() -> first.stream()
                        .filter(Proposals::mayBeHeadings)
                        .findFirst()
                        .map(row -> propose(row, null)))
                .orElseThrow(() -> new RuleViolated(HEADINGS_ARE_FOUND));
    }

    private Optional<Proposal> best(List<SheetRow> first) {
        return first.stream()
                .map(row -> propose(row, null))
                .filter(proposal -> proposal.recognised() >= RECOGNISED_AT_LEAST)
                .max(Comparator.comparingInt(Proposal::recognised)
                        .thenComparing(proposal -> -proposal.mapping().headingRow()));
    }

    /** @param profileId null for the one that knows most of the headings */
    public Proposal propose(SheetRow headings, @Nullable String profileId) {
        return (profileId == null ? profiles.all() : Stream.of(profiles.find(profileId)))
                .map(profile -> Proposal.of(profile, headings.number(), headings.cells()))
                .reduce((one, other) -> other.recognised() > one.recognised() ? other : one)
                .orElseThrow();
    }

    private static boolean mayBeHeadings(SheetRow row) {
        var texts = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return texts.size() >= 3
                && texts.stream().distinct().count() == texts.size()
                && texts.stream().noneMatch(text -> text.matches(".*\\d{3,}.*"));
    }
}
