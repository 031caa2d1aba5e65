package inspectorate.domain.ids;

import java.util.Locale;

/** Unified social credit code 统一社会信用代码 (GB 32100-2015), 18 characters, upper case. */
public record CreditCode(String value) implements Identifier {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public CreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(
                    "A unified social credit code has 18 digits or letters without I O S V Z");
        }
    }

    public static boolean wellFormed(String text) {
        return text.strip().toUpperCase(Locale.ROOT).matches("[" + ALPHABET + "]{18}");
    }

    /** R-ID-1. Codes that fail it exist in the wild, so this is a reason to ask, not to refuse. */
    public boolean checksumHolds() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17) && organisationCheckHolds();
    }

    private boolean organisationCheckHolds() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
        return value.charAt(16) == expected;
    }

    @Override
    public String toString() {
        return value;
    }
}
