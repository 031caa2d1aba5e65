package inspectorate.domain.law;

import inspectorate.domain.ids.AccountId;

/**
 * Who gives a command.
 *
 * @param territory prefix of the cell paths in which the officer acts, such as {@code 340111}; {@code *} for all
 * @param headsDepartment speaks for the department itself
 */
public record Officer(AccountId id, String territory, boolean headsDepartment) {

    /** Of a unit below that jurisdiction, and not of the jurisdiction itself or what stands above it. */
    public boolean belongsBelow(String jurisdiction) {
        return territory.startsWith(jurisdiction + "/");
    }

    public boolean belongsTo(String cell) {
        return territory.equals(cell) || territory.startsWith(cell + "/");
    }
}
