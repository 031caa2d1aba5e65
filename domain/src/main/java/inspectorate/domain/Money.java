package inspectorate.domain;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount.
 *
 * @param minor whole minor units: fen, cents
 * @param currency ISO 4217 code; amounts of two currencies are never added
 */
public record Money(long minor, String currency) {

    public Money {
        Currency.getInstance(currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /** @throws ArithmeticException if the amount is finer than a minor unit or too large */
    public static Money of(BigDecimal amount, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(amount.movePointRight(digits).longValueExact(), currency);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Never add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public boolean negative() {
        return minor < 0;
    }

    public boolean positive() {
        return minor > 0;
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}
