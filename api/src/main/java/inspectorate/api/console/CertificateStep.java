package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.*;

import inspectorate.api.certificates.CertificateStatement;
import inspectorate.api.certificates.CertificateStatement.*;
import inspectorate.api.console.FormField.Option;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be recorded of an inspector's qualification, with the fields it asks for. */
enum CertificateStep {
    TRAINING(FormField.of("course", TEXT).needed()),
    EXAM(FormField.of("passed", TICK)),
    ISSUE(
            FormField.choice("role", Option.of("certificaterole", Stream.of(CertificateRole.values()))),
            FormField.choice("issuer", Option.of("agencylevel", Stream.of(AgencyLevel.values()))),
            FormField.of("certificateNumber", TEXT).needed(),
            FormField.of("expiresOn", DATE).needed()),
    RENEWAL(FormField.of("expiresOn", DATE).needed()),
    REVOCATION(FormField.of("reason", TEXT).needed());

    private final List<FormField> asked;

    CertificateStep(FormField... asked) {
        this.asked = List.of(asked);
    }

    static CertificateStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** By which that kind of fact was recorded. */
    static CertificateStep ofFact(String kind) {
        return switch (kind) {
            case "TrainingCompleted" -> TRAINING;
            case "ExamTaken" -> EXAM;
            case "CertificateIssued" -> ISSUE;
            case "CertificateRenewed" -> RENEWAL;
            case "CertificateRevoked" -> REVOCATION;
            default -> throw new IllegalArgumentException("A " + kind + " is not corrected");
        };
    }

    /** What is asked for where it was recorded wrongly: the same, and why. */
    List<FormField> corrected() {
        return FactFields.corrected(asked.stream());
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    Form form(String jurisdiction, @Nullable String inspector, Show show) {
        var who = FormField.of("inspectorId", TEXT).needed().preset(inspector).hinted("field.inspectorId.hint");
        var on = FormField.on().preset(show.today().toString());
        return Form.of(
                "certificate." + path(),
                "/console/certificates/" + jurisdiction + "/" + path(),
                Stream.concat(Stream.of(who, on), asked.stream()).toList());
    }

    CertificateStatement said(Typed typed) {
        return switch (this) {
            case TRAINING -> new Training(typed.on(), typed.neededText("course"));
            case EXAM -> new Exam(typed.on(), typed.ticked("passed"));
            case ISSUE ->
                new Issue(
                        typed.on(),
                        typed.choice(CertificateRole.class, "role"),
                        typed.choice(AgencyLevel.class, "issuer"),
                        typed.neededText("certificateNumber"),
                        typed.neededDay("expiresOn"));
            case RENEWAL -> new Renewal(typed.on(), typed.neededDay("expiresOn"));
            case REVOCATION -> new Revocation(typed.on(), typed.text("reason"));
        };
    }
}
