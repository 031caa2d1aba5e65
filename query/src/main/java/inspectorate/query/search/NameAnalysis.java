package inspectorate.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The one way in which names are taken apart, for the index, for questions and for matching in memory. Pure. */
public final class NameAnalysis {

    private static final int LONGEST_SORT = 120;
    private static final int LONGEST_KEY = 500;
    private static final Pattern DOTTED_LETTERS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Pairs of Chinese characters and single ones, Latin words whole. */
    private static final Analyzer GRAMS = analyzer(true);

    /** Pairs only; a character stands alone where it has no neighbour. */
    private static final Analyzer PAIRS = analyzer(false);

    private NameAnalysis() {}

    public static NameTokens tokens(String name) {
        var folded = folded(name);
        var core = LegalForms.withoutLooseForm(folded);
        var terms = terms(GRAMS, folded);
        var coreTerms = terms(PAIRS, core);
        var latin = terms.stream().filter(term -> !Hanzi.in(term)).toList();
        var pinyin = Pinyin.of(NOT_A_LETTER.matcher(core).replaceAll(""));
        return new NameTokens(
                key(folded, latin),
                core,
                hanzi(terms),
                hanzi(coreTerms),
                pinyin.full(),
                pinyin.initials(),
                new LinkedHashSet<>(latin),
                LegalForms.withoutForm(
                        coreTerms.stream().filter(term -> !Hanzi.in(term)).toList()),
                sort(core, pinyin));
    }

    /** Two names with the same key are one name written in two ways. */
    public static String key(String name) {
        return tokens(name).key();
    }

    private static String folded(String name) {
        var folded = Folded.of(name).text().replace("&", " and ");
        return DOTTED_LETTERS.matcher(folded).replaceAll("").strip();
    }

    private static String key(String folded, List<String> latin) {
        var key = Hanzi.in(folded) ? LegalForms.withoutForm(folded) : String.join(" ", LegalForms.withoutForm(latin));
        return shortened(
                NOT_A_LETTER
                        .matcher(key)
                        .replaceAll(Hanzi.in(folded) ? "" : " ")
                        .strip(),
                LONGEST_KEY);
    }

    private static String sort(String core, Pinyin pinyin) {
        var read = pinyin.full().stream().filter(token -> token.startsWith("^")).findFirst();
        return shortened(read.map(token -> token.substring(1) + " ").orElse("") + core, LONGEST_SORT);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static Set<String> hanzi(List<String> terms) {
        var hanzi = new LinkedHashSet<String>();
        terms.stream().filter(Hanzi::in).forEach(hanzi::add);
        return hanzi;
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("name", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    private static Analyzer analyzer(boolean singles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(
                        tokenizer, new CJKBigramFilter(tokenizer, CJKBigramFilter.HAN, singles));
            }
        };
    }
}
