package inspectorate.api.papers;

import static inspectorate.api.papers.Datum.*;

import inspectorate.domain.papers.PaperKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a kind of paper must say; of a penalty decision, what 行政处罚法 59 asks for. */
public final class PaperForm {

    private static final List<Datum> ALWAYS = List.of(NUMBER, AGENCY, ISSUED_ON, EMPLOYER);

    private PaperForm() {}

    /** Everything the paper says, in the order in which it is asked for. */
    public static List<Datum> of(PaperKind kind) {
        return Stream.concat(ALWAYS.stream(), Arrays.stream(own(kind))).toList();
    }

    /** What an officer fills in, unless the case knows it. */
    public static List<Datum> asked(PaperKind kind) {
        return of(kind).stream().filter(Datum::asked).toList();
    }

    private static Datum[] own(PaperKind kind) {
        return switch (kind) {
            case ACCEPTANCE_NOTICE -> new Datum[] {ADDRESSEE, RECEIVED_ON, SUBJECT, ACCEPTED_ON, CONTACT};
            case FILING_FORM ->
                new Datum[] {
                    CREDIT_CODE, VIOLATION, SOURCE, RECEIVED_ON, FACTS, ARTICLE, LEAD_INSPECTOR, CO_INSPECTOR, OPINION
                };
            case INQUIRY -> new Datum[] {SUBJECT, DEMAND, ANSWER_BY, PLACE, CONTACT};
            case RECTIFICATION_ORDER -> new Datum[] {CREDIT_CODE, FACTS, ARTICLE, BASIS, DEMAND, DUE_ON, REMEDIES};
            case PENALTY_NOTICE ->
                new Datum[] {CREDIT_CODE, FACTS, EVIDENCE, ARTICLE, BASIS, PENALTY, ANSWER_BY, CONTACT};
            case HEARING_NOTICE -> new Datum[] {SUBJECT, HELD_ON, TIME, PLACE, CHAIR, CONTACT};
            case PENALTY_DECISION ->
                new Datum[] {CREDIT_CODE, PLACE, FACTS, EVIDENCE, ARTICLE, BASIS, PENALTY, PERFORMANCE, REMEDIES};
            case HANDLING_DECISION ->
                new Datum[] {CREDIT_CODE, PLACE, FACTS, EVIDENCE, ARTICLE, BASIS, HANDLING, PERFORMANCE, REMEDIES};
            case SERVICE_RECEIPT -> new Datum[] {SERVED_PAPER, SERVED_TO, PLACE, MANNER, SERVED_ON, SERVER};
            case CLOSING_REPORT ->
                new Datum[] {CREDIT_CODE, VIOLATION, FILED_ON, LEAD_INSPECTOR, FACTS, HANDLING, PERFORMANCE, OPINION};
            case TRANSFER_LETTER ->
                new Datum[] {RECIPIENT, CREDIT_CODE, VIOLATION, FACTS, OWED, BASIS, ATTACHMENTS, CONTACT};
        };
    }
}
