package inspectorate.query.search;

import java.util.List;
import java.util.Set;

/**
 * A name taken apart.
 *
 * @param key what two ways of writing the same name have in common; empty for a name without letters
 * @param core the folded name without what says only the kind of company
 * @param grams pairs of neighbouring Chinese characters of the whole name, and each alone
 * @param coreGrams the pairs of the core, or its one character: what a search asks for
 * @param pinyin syllables from each character on; see {@link Pinyin}
 * @param initials first letters of those
 * @param latin words in Latin letters and numbers, with the legal form
 * @param coreLatin those without it
 * @param sort where the name stands in an alphabetical list
 */
public record NameTokens(
        String key,
        String core,
        Set<String> grams,
        Set<String> coreGrams,
        Set<String> pinyin,
        Set<String> initials,
        Set<String> latin,
        List<String> coreLatin,
        String sort) {}
