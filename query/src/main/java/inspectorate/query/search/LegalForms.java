package inspectorate.query.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Endings that say what a company is, not which one. A region in front of a name stays: it tells companies apart. */
final class LegalForms {

    /** The legal form alone. A branch, a group and its parent are different companies, so these are not among them. */
    private static final Pattern FORM =
            Pattern.compile("(?:股份有限责任公司|有限责任公司|股份有限公司|有限公司|股份公司|\\(有限合伙\\)|\\(普通合伙\\)|\\(个体工商户\\))$");

    /** What people leave out or add when they search. */
    private static final Pattern LOOSE_FORM = Pattern.compile(
            "(?:股份有限责任公司|有限责任公司|股份有限公司|有限公司|股份公司|总公司|分公司|子公司|公司|\\(集团\\)|集团|\\(有限合伙\\)|\\(普通合伙\\)|\\(个体工商户\\))$");

    private static final Set<String> LATIN_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "lc",
            "ltd",
            "limited",
            "corp",
            "corporation",
            "co",
            "company",
            "lp",
            "llp",
            "lllp",
            "pllc",
            "plc",
            "pc",
            "sc",
            "gmbh",
            "ag",
            "sa",
            "bv",
            "nv");

    private LegalForms() {}

    static String withoutForm(String folded) {
        return stripped(folded, FORM);
    }

    static String withoutLooseForm(String folded) {
        return stripped(folded, LOOSE_FORM);
    }

    private static String stripped(String folded, Pattern ending) {
        var text = folded.strip();
        while (true) {
            var shorter = ending.matcher(text).replaceFirst("").strip();
            if (shorter.equals(text) || shorter.isEmpty()) {
                return text;
            }
            text = shorter;
        }
    }

    /** Without the forms at the end: {@code Acme Co., Ltd} is {@code acme}; a name of nothing else stays. */
    static List<String> withoutForm(List<String> latin) {
        int end = latin.size();
        while (end > 1 && LATIN_FORMS.contains(latin.get(end - 1))) {
            end--;
        }
        return latin.subList(0, end);
    }

    static boolean isForm(String latin) {
        return LATIN_FORMS.contains(latin);
    }
}
