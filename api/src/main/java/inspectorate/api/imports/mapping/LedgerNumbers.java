package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.domain.Money;
import inspectorate.domain.RuleViolated;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts and numbers exactly. */
final class LedgerNumbers {

    private static final long MOST_MINOR = 1_000_000_000_000_000L;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PEOPLE = Pattern.compile("[人名个]$");
    private static final Pattern NEGATIVE = Pattern.compile("[-−]\\d+(\\.0*)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,20}|\\d{1,3}(?:,\\d{3}){1,6})(?:\\.\\d{0,20})?|\\.\\d{1,20}");
    private static final Pattern AMOUNT = Pattern.compile(
            "(人民币|rmb|cny|usd|us\\$|¥|￥|\\$)?(-?|−)?(人民币|rmb|cny|usd|us\\$|¥|￥|\\$)?([\\d.,]+)(亿元|万元|千元|元整|元|亿|万|千|美元|usd|cny|rmb)?(整)?");
    private static final Map<String, String> CURRENCY = Map.of(
            "人民币", "CNY", "rmb", "CNY", "cny", "CNY", "¥", "CNY", "元", "CNY", "usd", "USD", "us$", "USD", "$", "USD",
            "美元", "USD");

    private final String currency;

    LedgerNumbers(String currency) {
        this.currency = currency;
    }

    /** @param columnUnit {@code 万元} or empty; a unit in the cell goes before */
    Money money(String text, String columnUnit) {
        var plain = plain(text);
        if (plain.startsWith("(")
                && plain.endsWith(")")
                && NUMBER.matcher(plain.substring(1, plain.length() - 1)).matches()) {
            throw new RuleViolated(AMOUNT_IS_NOT_NEGATIVE, text);
        }
        var amount = AMOUNT.matcher(plain);
        if (!amount.matches() || !NUMBER.matcher(amount.group(4)).matches()) {
            throw new RuleViolated(AMOUNT_IS_READABLE, text);
        }
        requireCurrency(amount.group(1), text);
        requireCurrency(amount.group(3), text);
        requireCurrency(amount.group(5), text);
        var number = new BigDecimal(amount.group(4).replace(",", ""));
        if (amount.group(2) != null && !amount.group(2).isEmpty() && number.signum() != 0) {
            throw new RuleViolated(AMOUNT_IS_NOT_NEGATIVE, text);
        }
        return exact(number.multiply(factor(amount.group(5) == null ? columnUnit : amount.group(5))), text);
    }

    private Money exact(BigDecimal number, String text) {
        try {
            var money = Money.of(number, currency);
            if (money.minor() <= MOST_MINOR) {
                return money;
            }
        } catch (ArithmeticException finer) {
            throw new RuleViolated(AMOUNT_IS_EXACT, text);
        }
        throw new RuleViolated(AMOUNT_IS_EXACT, text);
    }

    private void requireCurrency(@Nullable String sign, String text) {
        var named = sign == null ? null : CURRENCY.get(sign);
        if (named != null && !named.equals(currency)) {
            throw new RuleViolated(AMOUNT_IS_IN_THE_LEDGERS_CURRENCY, text);
        }
    }

    private static BigDecimal factor(String unit) {
        return switch (unit) {
            case "千元", "千" -> BigDecimal.valueOf(1_000);
            case "万元", "万" -> BigDecimal.valueOf(10_000);
            case "亿元", "亿" -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }

    int people(String text) {
        var plain = PEOPLE.matcher(plain(text)).replaceFirst("");
        if (NEGATIVE.matcher(plain).matches()) {
            throw new RuleViolated(NUMBER_IS_NOT_NEGATIVE, text);
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw new RuleViolated(NUMBER_IS_READABLE, text);
        }
        try {
            int number = new BigDecimal(plain.replace(",", "")).intValueExact();
            if (number <= MOST_PEOPLE) {
                return number;
            }
        } catch (ArithmeticException notWhole) {
            throw new RuleViolated(NUMBER_IS_READABLE, text);
        }
        throw new RuleViolated(NUMBER_IS_READABLE, text);
    }

    private static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
