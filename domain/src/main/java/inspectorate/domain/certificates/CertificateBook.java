package inspectorate.domain.certificates;

import inspectorate.domain.History;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the stream of one inspector says.
 *
 * @param certificates in their order; only the last can still change
 * @param lastOn day of the last fact; null before any
 * @param keptBy jurisdiction of the last fact; empty before any
 */
public record CertificateBook(
        List<Held> certificates,
        boolean trained,
        boolean examined,
        @Nullable LocalDate lastOn,
        String keptBy) {

    public static final CertificateBook EMPTY = new CertificateBook(List.of(), false, false, null, "");

    /** @param until last day on which it is, or was, valid */
    public record Held(
            CertificateRole role,
            AgencyLevel issuer,
            String number,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate revokedOn) {

        public boolean validOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        private Held until(LocalDate day) {
            return new Held(role, issuer, number, from, day, revokedOn);
        }

        private Held revoked(LocalDate on) {
            return new Held(role, issuer, number, from, on.isAfter(until) ? until : on.minusDays(1), on);
        }
    }

    public static CertificateBook of(List<? extends CertificateEvent> events) {
        var history = new History<CertificateEvent>();
        events.forEach(history::append);
        return of(history);
    }

    static CertificateBook of(History<CertificateEvent> history) {
        return told(history.held().stream().map(History.Held::event).toList());
    }

    /** @param facts that hold */
    static CertificateBook told(List<CertificateEvent> facts) {
        var book = EMPTY;
        for (var fact : facts) {
            book = book.after(fact);
        }
        return book;
    }

    /** Whether this may follow what was told so far, whatever a law says that may have changed since. */
    boolean admits(CertificateEvent event) {
        var day = event.fact().countsFrom();
        if (lastOn != null && day.isBefore(lastOn)) {
            return false;
        }
        return switch (event) {
            case TrainingCompleted _ -> true;
            case ExamTaken _ -> trained;
            case CertificateIssued issued ->
                examined && validOn(day).isEmpty() && issued.expiresOn().isAfter(day);
            case CertificateRenewed renewed ->
                last().filter(held -> held.validOn(day))
                        .filter(held -> renewed.expiresOn().isAfter(held.until()))
                        .isPresent();
            case CertificateRevoked _ ->
                last().filter(held -> held.revokedOn() == null).isPresent();
            case CertificateFactRetracted _ -> true;
        };
    }

    public Optional<Held> last() {
        return certificates.isEmpty() ? Optional.empty() : Optional.of(certificates.getLast());
    }

    public Set<CertificateRole> validOn(LocalDate day) {
        return certificates.stream()
                .filter(held -> held.validOn(day))
                .map(Held::role)
                .collect(Collectors.toSet());
    }

    public CertificateBook after(CertificateEvent event) {
        var day = event.fact().countsFrom();
        var by = event.fact().cellId().jurisdiction();
        return switch (event) {
            case TrainingCompleted _ -> new CertificateBook(certificates, true, false, day, by);
            case ExamTaken exam -> new CertificateBook(certificates, trained, exam.passed(), day, by);
            case CertificateIssued issued -> {
                var more = new ArrayList<>(certificates);
                more.add(new Held(issued.role(), issued.issuer(), issued.number(), day, issued.expiresOn(), null));
                yield new CertificateBook(List.copyOf(more), false, false, day, by);
            }
            case CertificateRenewed renewed -> changed(certificates.getLast().until(renewed.expiresOn()), day, by);
            case CertificateRevoked _ -> changed(certificates.getLast().revoked(day), day, by);
            case CertificateFactRetracted _ -> this;
        };
    }

    private CertificateBook changed(Held last, LocalDate day, String by) {
        var all = new ArrayList<>(certificates);
        all.set(all.size() - 1, last);
        return new CertificateBook(List.copyOf(all), trained, examined, day, by);
    }
}
