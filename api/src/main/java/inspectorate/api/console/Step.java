package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AMOUNT;
import static inspectorate.api.console.FormField.Type.AREA;
import static inspectorate.api.console.FormField.Type.DATE;
import static inspectorate.api.console.FormField.Type.NUMBER;
import static inspectorate.api.console.FormField.Type.TEXT;
import static inspectorate.api.console.FormField.Type.TICK;
import static inspectorate.domain.cases.CaseStage.*;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.query.caseboard.CaseCard;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may follow in a case, offered where its stage allows it. The decision stays with the case's own rules: a step
 * that is offered here can still be refused there.
 */
public enum Step {
    ACCEPT("关于实施《劳动保障监察条例》若干规定 18", Set.of(REGISTERED)),
    FILE("劳动保障监察条例 14", Set.of(ACCEPTED, REGISTERED), Asked.LEAD, Asked.CO),
    ORDER(
            "劳动保障监察条例 18",
            Set.of(FILED, INVESTIGATED, BREACHED),
            Asked.DOCUMENT,
            FormField.of("dueOn", DATE),
            FormField.of("within", TEXT)),
    VERIFY("劳动保障监察条例 18", Set.of(ORDERED, BREACHED), FormField.of("late", TICK)),
    BREACH("劳动保障监察条例 30", Set.of(ORDERED)),
    PAYMENT("劳动保障监察条例 26", Stages.PAYING, FormField.of("amount", AMOUNT).needed(), Asked.WORKERS),
    ARREARS(
            "劳动保障监察条例 11",
            Set.of(REGISTERED, SUPPLEMENTING, ACCEPTED, FILED, SUSPENDED, INVESTIGATED, ORDERED, BREACHED),
            Asked.WORKERS,
            FormField.of("claimed", AMOUNT),
            FormField.of("assessed", AMOUNT),
            FormField.of("period", TEXT)),
    PARTIAL("劳动保障监察条例 18", Set.of(ORDERED, BREACHED)),
    CLOSE("劳动保障监察条例 18", Stages.CLOSING, Asked.OUTCOME),
    DECIDE("劳动保障监察条例 18", Stages.NOTICED_OR_LATER),
    PENALTY("劳动保障监察条例 18", Stages.DECIDABLE, FormField.of("fine", AMOUNT)),
    POLICE("行政执法机关移送涉嫌犯罪案件的规定 3", Stages.TRANSFERABLE),
    COURT("行政强制法 53", Set.of(BREACHED, PERFORMING, ENFORCEMENT)),
    ABSCONDED("", Stages.FILED_AND_OPEN),
    PUBLISH("重大劳动保障违法行为社会公布办法", Stages.PUBLISHED),
    REFUSE("关于实施《劳动保障监察条例》若干规定 18", Set.of(REGISTERED), Asked.REASON),
    WITHDRAW("", Set.of(REGISTERED, SUPPLEMENTING, ACCEPTED, FILED, SUSPENDED, INVESTIGATED, RECTIFIED), Asked.REASON);

    private final String article;
    private final Set<CaseStage> stages;
    private final List<FormField> fields;

    Step(String article, Set<CaseStage> stages, FormField... fields) {
        this.article = article;
        this.stages = stages;
        this.fields = List.of(fields);
    }

    static List<Step> of(CaseCard card, Set<Role> roles) {
        return Stream.of(values())
                .filter(step -> step.follows(card) && step.isFor(roles))
                .toList();
    }

    static Step of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** As over REST: heads of agency file and order, heads of department decide. */
    boolean isFor(Set<Role> roles) {
        return switch (this) {
            case FILE, ORDER -> roles.contains(Role.AGENCY_HEAD);
            case DECIDE, PENALTY -> roles.contains(Role.DEPARTMENT_HEAD);
            default -> roles.contains(Role.INSPECTOR) || roles.contains(Role.AGENCY_HEAD);
        };
    }

    private boolean follows(CaseCard card) {
        boolean complaintNotAccepted =
                this == FILE && card.stage() == REGISTERED && card.source() == CaseSource.COMPLAINT;
        return stages.contains(card.stage()) && !complaintNotAccepted;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String article() {
        return article;
    }

    /** @param lead account that leads unless another is named */
    Form form(String caseId, String lead, LocalDate today) {
        var on = FormField.on().preset(today.toString());
        var asked = fields.stream().map(field -> field.equals(Asked.LEAD) ? field.preset(lead) : field);
        return Form.of(
                path(),
                "/console/cases/" + caseId + "/" + path(),
                Stream.concat(Stream.of(on), asked).toList());
    }

    List<FormField> fields() {
        return fields;
    }

    private static final class Stages {
        static final Set<CaseStage> NOTICED_OR_LATER = EnumSet.range(NOTICED, DISCUSSED);
        static final Set<CaseStage> DECIDABLE = with(EnumSet.range(BREACHED, DISCUSSED), FILED, INVESTIGATED);
        static final Set<CaseStage> TRANSFERABLE = EnumSet.range(FILED, DECIDED);
        static final Set<CaseStage> FILED_AND_OPEN = EnumSet.range(FILED, TRANSFERRED_POLICE);
        static final Set<CaseStage> PAYING = with(FILED_AND_OPEN, ACCEPTED);
        static final Set<CaseStage> PUBLISHED = with(FILED_AND_OPEN, CLOSED, ARCHIVED);
        static final Set<CaseStage> CLOSING = EnumSet.of(
                FILED,
                INVESTIGATED,
                BREACHED,
                RECTIFIED,
                PERFORMING,
                ENFORCEMENT,
                WITHDRAWN,
                TRANSFERRED_POLICE,
                TRANSFERRED_DEPARTMENT);

        private Stages() {}

        private static Set<CaseStage> with(Set<CaseStage> some, CaseStage... more) {
            var all = EnumSet.copyOf(some);
            all.addAll(List.of(more));
            return all;
        }
    }

    private static final class Asked {
        static final FormField LEAD = FormField.of("leadInspectorId", TEXT).needed();
        static final FormField CO =
                FormField.of("coInspectorIds", TEXT).needed().hinted("field.accounts.hint");
        static final FormField DOCUMENT =
                FormField.of("document", TEXT).needed().preset("限期改正指令书");
        static final FormField WORKERS = FormField.of("workers", NUMBER);
        static final FormField REASON = FormField.of("reason", AREA).needed();
        static final FormField OUTCOME =
                FormField.choice("outcome", FormField.Option.of("outcome", Stream.of(CaseOutcome.values())));

        private Asked() {}
    }
}
