package inspectorate.api.imports.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column's heading without what varies: width, spaces, a unit in brackets.
 *
 * @param unit of an amount; empty if none is named
 */
record Heading(String plain, String unit) {

    private static final Pattern UNIT =
            Pattern.compile("[(\\[【](?:单位[:：]?)?(元|千元|万元|亿元|人民币|人民币元|人|名|个|美元|usd|\\$)[)\\]】]$");
    private static final Pattern BARE_UNIT = Pattern.compile(".*金额(万元|元)$");

    static Heading of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s*:：_]+", "")
                .toLowerCase(Locale.ROOT);
        var bracketed = UNIT.matcher(plain);
        if (bracketed.find()) {
            return new Heading(plain.substring(0, bracketed.start()), money(bracketed.group(1)));
        }
        var bare = BARE_UNIT.matcher(plain);
        if (bare.matches()) {
            return new Heading(plain.substring(0, bare.start(1)), money(bare.group(1)));
        }
        return new Heading(plain, "");
    }

    private static String money(String unit) {
        return switch (unit) {
            case "千元", "万元", "亿元" -> unit;
            default -> "";
        };
    }
}
