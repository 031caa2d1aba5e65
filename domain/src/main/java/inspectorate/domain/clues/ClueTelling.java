package inspectorate.domain.clues;

import org.jspecify.annotations.Nullable;

/**
 * What a clue says; in whose words and whose they are is in the person vault.
 *
 * @param employerDescription site, sign or address of an employer that is not known yet; no names of persons
 * @param workers concerned; null if unknown
 * @param migrantWorkers true where they are migrant workers: wage arrears of theirs go first
 * @param incidentSign true where many may gather or already do
 * @param externalNumber under which the sender keeps it; null where the sender keeps none
 */
public record ClueTelling(
        ClueChannel channel,
        ClueMatter matter,
        @Nullable String employerDescription,
        @Nullable Integer workers,
        boolean migrantWorkers,
        boolean incidentSign,
        @Nullable String externalNumber) {

    /** 绿色通道. */
    public boolean greenChannel() {
        return migrantWorkers && matter == ClueMatter.WAGE_ARREARS;
    }
}
