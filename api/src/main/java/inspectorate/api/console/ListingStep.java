package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;
import static inspectorate.api.console.FormField.Type.TEXT;

import inspectorate.api.console.FormField.Option;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What may follow in a listing: one officer proposes, a second decides, and a listing can be removed. */
public enum ListingStep {
    PROPOSAL(Status.CANDIDATE, Set.of(Role.INSPECTOR, Role.AGENCY_HEAD)),
    DECISION(Status.PROPOSED, Set.of(Role.DEPARTMENT_HEAD)),
    REMOVAL(Status.LISTED, Set.of(Role.DEPARTMENT_HEAD));

    static final FormField GROUND = FormField.choice(
            "ground",
            Option.of(
                    "ground", Stream.of(BlacklistGround.AMOUNT_REACHES_CRIME_STANDARD, BlacklistGround.MASS_INCIDENT)));
    static final FormField ARTICLE = FormField.of("article", TEXT).needed();

    private final Status follows;
    private final Set<Role> roles;

    ListingStep(Status follows, Set<Role> roles) {
        this.follows = follows;
        this.roles = roles;
    }

    static List<ListingStep> of(BlacklistEntry entry, Set<Role> roles) {
        return Stream.of(values())
                .filter(step -> step.follows == entry.status() && step.isFor(roles))
                .toList();
    }

    static ListingStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** @param lost why the entry rests on nothing any more, as the reason to begin with; empty while it does */
    Form form(String listingId, LocalDate today, String lost) {
        var on = FormField.on().preset(today.toString());
        var fields = switch (this) {
            case PROPOSAL -> List.of(on, GROUND, ARTICLE.preset("拖欠农民工工资失信联合惩戒对象名单管理暂行办法 第五条"));
            case DECISION ->
                List.of(
                        on,
                        FormField.choice(
                                "listed",
                                List.of(new Option("true", "listing.list"), new Option("false", "listing.drop"))));
            case REMOVAL -> List.of(on, FormField.of("reason", AREA).needed().preset(lost.isEmpty() ? null : lost));
        };
        return Form.of(path(), "/console/blacklist/" + listingId + "/" + path(), fields);
    }
}
