package inspectorate.api.console;

import static inspectorate.domain.cases.CaseStage.ACCEPTED;
import static inspectorate.domain.cases.CaseStage.BREACHED;
import static inspectorate.domain.cases.CaseStage.CLOSED;
import static inspectorate.domain.cases.CaseStage.FILED;
import static inspectorate.domain.cases.CaseStage.ORDERED;
import static inspectorate.domain.cases.CaseStage.RECTIFIED;
import static inspectorate.domain.cases.CaseStage.REGISTERED;

import inspectorate.domain.accounts.Role;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.query.caseboard.CaseCard;
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
    FILE("劳动保障监察条例 14", Set.of(ACCEPTED, REGISTERED), Field.LEAD),
    ORDER("劳动保障监察条例 18", Set.of(FILED, BREACHED), Field.DOCUMENT, Field.DUE_ON, Field.WITHIN),
    VERIFY("劳动保障监察条例 18", Set.of(ORDERED, BREACHED), Field.LATE),
    BREACH("劳动保障监察条例 18", Set.of(ORDERED)),
    PAYMENT(
            "保障农民工工资支付条例 38",
            Set.of(ACCEPTED, FILED, ORDERED, BREACHED, RECTIFIED),
            Field.AMOUNT,
            Field.WORKERS,
            Field.CONFIRMED),
    ARREARS(
            "劳动保障监察条例 11",
            Set.of(REGISTERED, ACCEPTED, FILED, ORDERED, BREACHED),
            Field.WORKERS,
            Field.CLAIMED,
            Field.ASSESSED,
            Field.PERIOD),
    PARTIAL("劳动保障监察条例 18", Set.of(ORDERED, BREACHED)),
    CLOSE("劳动保障监察条例 18", Set.of(FILED, BREACHED, RECTIFIED), Field.OUTCOME),
    DECIDE("劳动保障监察条例 18", Set.of(FILED, ORDERED, BREACHED, RECTIFIED)),
    PENALTY("劳动保障监察条例 18", Set.of(FILED, ORDERED, BREACHED, RECTIFIED), Field.FINE),
    POLICE("行政执法机关移送涉嫌犯罪案件的规定 3", Set.of(FILED, ORDERED, BREACHED, RECTIFIED)),
    COURT("行政强制法 53", Set.of(FILED, ORDERED, BREACHED, RECTIFIED)),
    ABSCONDED("", Set.of(FILED, ORDERED, BREACHED, RECTIFIED)),
    PUBLISH("重大劳动保障违法行为社会公布办法 5", Set.of(FILED, ORDERED, BREACHED, RECTIFIED, CLOSED)),
    REFUSE("关于实施《劳动保障监察条例》若干规定 18", Set.of(REGISTERED), Field.REASON),
    WITHDRAW("", Set.of(REGISTERED, ACCEPTED, FILED), Field.REASON);

    private final String article;
    private final Set<CaseStage> stages;
    private final List<Field> fields;

    Step(String article, Set<CaseStage> stages, Field... fields) {
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

    public List<Field> fields() {
        return fields;
    }

    /** What a step asks for beside its date. */
    public enum Field {
        LEAD("leadInspectorId", "text", true),
        DOCUMENT("document", "text", true),
        DUE_ON("dueOn", "date", false),
        WITHIN("within", "text", false),
        LATE("late", "checkbox", false),
        AMOUNT("amount", "text", true),
        WORKERS("workers", "number", false),
        CONFIRMED("confirmed", "checkbox", false),
        CLAIMED("claimed", "text", false),
        ASSESSED("assessed", "text", false),
        PERIOD("period", "text", false),
        OUTCOME("outcome", "outcome", true),
        FINE("fine", "text", false),
        REASON("reason", "textarea", true);

        private static final Set<Field> AMOUNTS = Set.of(AMOUNT, CLAIMED, ASSESSED, FINE);

        private final String parameter;
        private final String type;
        private final boolean required;

        Field(String parameter, String type, boolean required) {
            this.parameter = parameter;
            this.type = type;
            this.required = required;
        }

        public String parameter() {
            return parameter;
        }

        public String type() {
            return type;
        }

        public boolean required() {
            return required;
        }

        /** Keyboard that a telephone shows. */
        public String mode() {
            return AMOUNTS.contains(this) ? "decimal" : "text";
        }
    }
}
