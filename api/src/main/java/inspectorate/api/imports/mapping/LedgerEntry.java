package inspectorate.api.imports.mapping;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.GridCellId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row says, understood.
 *
 * @param creditCode null where none is given or it cannot be relied on
 * @param codeConfirmed its check character is wrong and someone asked the registry
 * @param cellId where it lies: a division, or a state
 * @param place as the row says it
 * @param told what the row says beyond this, by field; what it does not say is absent
 */
public record LedgerEntry(
        int row,
        String employer,
        @Nullable CreditCode creditCode,
        boolean codeConfirmed,
        GridCellId cellId,
        String place,
        CaseSource source,
        Violation violation,
        LedgerResult result,
        LedgerStatus status,
        Map<LedgerField, Object> told) {

    public boolean tells(LedgerField field) {
        return told.containsKey(field);
    }

    public Optional<BusinessDate> date(LedgerField field) {
        return Optional.ofNullable((BusinessDate) told.get(field));
    }

    /** Unknown where the row says nothing. */
    public BusinessDate dateOrUnknown(LedgerField field) {
        return date(field).orElse(BusinessDate.UNKNOWN);
    }

    public @Nullable Money money(LedgerField field) {
        return (Money) told.get(field);
    }

    public @Nullable Integer number(LedgerField field) {
        return (Integer) told.get(field);
    }

    public Term term() {
        return (Term) told.getOrDefault(LedgerField.TERM, Term.UNKNOWN);
    }

    public String text(LedgerField field) {
        return (String) told.getOrDefault(field, "");
    }

    /** The same for the same content, in whichever kind of file, unit or order of columns it was written. */
    public String contentHash() {
        var content = String.join(
                "\n",
                employer,
                String.valueOf(creditCode),
                cellId.value(),
                place,
                source.name(),
                violation.name(),
                result.name(),
                status.name(),
                told.toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
