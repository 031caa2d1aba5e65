package inspectorate.domain.law;

import inspectorate.domain.ids.AccountId;

/**
 * Who gives a command.
 *
 * @param territory prefix of the cell paths in which the officer acts, such as {@code 340111}; {@code *} for all
 * @param headsDepartment speaks for the department itself
 */
public record Officer(AccountId id, String territory, boolean headsDepartment) {

    /** Of a unit below that jurisdiction that is no department itself, as that of a county below its city is. */
    public boolean belongsToSquad(String jurisdiction) {
        return territory.startsWith(jurisdiction + "/") && !isDivisionOf(jurisdiction);
    }

    private boolean isDivisionOf(String jurisdiction) {
        var last = territory.substring(territory.lastIndexOf('/') + 1);
        var code = jurisdiction.replaceFirst("(00)+$", "");
        return last.matches("[0-9]{4}|[0-9]{6}") && last.startsWith(code) && last.length() > code.length();
    }

    public boolean belongsTo(String cell) {
        return territory.equals(cell) || territory.startsWith(cell + "/");
    }
}
