package inspectorate.domain.certificates;

import static inspectorate.domain.FactRule.CORRECTION_KEEPS_KIND;
import static inspectorate.domain.certificates.CertificateRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.certificates.CertificateBook.Held;
import inspectorate.domain.certificates.CertificateCommand.*;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.law.LawBook;
import java.time.LocalDate;
import java.util.List;

/** Every decision about the certificate of an inspector. */
final class CertificateDecider {

    private CertificateDecider() {}

    static List<CertificateEvent> decide(History<CertificateEvent> history, CertificateCommand command, LawBook laws) {
        return switch (command) {
            case RetractCertificateFact retract -> {
                requireKeptHere(history, retract.sequence(), retract.fact());
                yield retraction(history)
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> retracted(retract, retract.sequence(), was, retract.reason()));
            }
            case CorrectCertificateFact correct -> {
                requireKeptHere(history, correct.sequence(), correct.fact());
                var said = whereTheyWorked(history.requireHeld(correct.sequence()), correct.replacement());
                yield retraction(history)
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> retracted(correct, correct.sequence(), was, correct.reason()),
                                before -> List.of(decide(CertificateBook.told(before), said, laws)));
            }
            default -> List.of(decide(CertificateBook.of(history), command, laws));
        };
    }

    private static Retraction<CertificateEvent, CertificateBook> retraction(History<CertificateEvent> history) {
        return new Retraction<>(history, CertificateBook.EMPTY, CertificateBook::after, CertificateBook::admits);
    }

    private static CertificateFactRetracted retracted(
            CertificateCommand command, int sequence, CertificateEvent was, String reason) {
        return new CertificateFactRetracted(
                command.stream(), command.fact(), command.inspectorId(), sequence, was, reason);
    }

    /** A correction moves nobody: where an inspector works by now, the next renewal tells. */
    private static CertificateCommand whereTheyWorked(CertificateEvent wrong, CertificateCommand said) {
        if (said instanceof IssueCertificate(var who, var fact, var role, var issuer, var number, var until, var _)
                && wrong instanceof CertificateIssued was) {
            return new IssueCertificate(who, fact, role, issuer, number, until, was.worksIn());
        }
        return said instanceof RenewCertificate(var who, var fact, var until, var _)
                        && wrong instanceof CertificateRenewed was
                ? new RenewCertificate(who, fact, until, was.worksIn())
                : said;
    }

    private static void requireKeptHere(History<CertificateEvent> history, int sequence, Fact fact) {
        CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.require(history.requireHeld(sequence)
                .fact()
                .cellId()
                .jurisdiction()
                .equals(fact.cellId().jurisdiction()));
    }

    private static CertificateEvent decide(CertificateBook book, CertificateCommand command, LawBook laws) {
        var day = command.fact().countsFrom();
        CERTIFICATE_FACTS_FOLLOW_ONE_ANOTHER.require(book.lastOn() == null || !day.isBefore(book.lastOn()));
        CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.require(book.validOn(day).isEmpty()
                || book.keptBy().equals(command.fact().cellId().jurisdiction()));
        var stream = command.stream();
        return switch (command) {
            case RecordTraining(var inspector, var fact, var course) -> {
                TRAINING_IS_NAMED.require(!course.isBlank());
                yield new TrainingCompleted(stream, fact, inspector, course);
            }
            case RecordExam(var inspector, var fact, var passed) -> {
                TRAINING_COMES_BEFORE_THE_EXAM.require(book.trained());
                yield new ExamTaken(stream, fact, inspector, passed);
            }
            case IssueCertificate issue -> {
                requireIssuable(book, issue, laws);
                yield new CertificateIssued(
                        stream,
                        issue.fact(),
                        issue.inspectorId(),
                        issue.role(),
                        issue.issuer(),
                        issue.number().strip(),
                        issue.expiresOn(),
                        issue.worksIn());
            }
            case RenewCertificate(var inspector, var fact, var expiresOn, var worksIn) -> {
                var held = valid(book, day);
                CERTIFICATE_EXPIRES_LATER.require(expiresOn.isAfter(held.until()));
                yield new CertificateRenewed(stream, fact, inspector, expiresOn, worksIn);
            }
            case RevokeCertificate(var inspector, var fact, var reason) -> {
                requireRevocable(book, fact);
                CERTIFICATE_REVOCATION_STATES_WHY.require(!reason.isBlank());
                yield new CertificateRevoked(stream, fact, inspector, reason);
            }
            case RetractCertificateFact _, CorrectCertificateFact _ -> throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }

    /** Issued by a level that issues them for this role (D9), after the examination. */
    private static void requireIssuable(CertificateBook book, IssueCertificate issue, LawBook laws) {
        var day = issue.fact().countsFrom();
        ONE_CERTIFICATE_AT_A_TIME.require(book.validOn(day).isEmpty());
        EXAM_IS_PASSED_FIRST.require(book.examined());
        CERTIFICATE_HAS_A_NUMBER.require(!issue.number().isBlank());
        CERTIFICATE_EXPIRES_LATER.require(issue.expiresOn().isAfter(day));
        var law = laws.of(issue.fact().cellId().jurisdiction(), day);
        ISSUER_ISSUES_THIS_ROLE.require(law.value(issue.role().issuers())
                .choices()
                .contains(issue.issuer().name()));
    }

    /** Also what has expired is given up, where it is kept; until then it is to be renewed. */
    private static void requireRevocable(CertificateBook book, Fact fact) {
        var last = book.last().filter(held -> held.revokedOn() == null);
        CERTIFICATE_IS_VALID.require(last.isPresent());
        CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED.require(
                book.keptBy().equals(fact.cellId().jurisdiction()));
    }

    private static Held valid(CertificateBook book, LocalDate day) {
        var last = book.last().filter(held -> held.validOn(day));
        CERTIFICATE_IS_VALID.require(last.isPresent());
        return last.orElseThrow();
    }
}
