package inspectorate.query.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be typed for Chinese characters in Latin letters, so that it is found by its beginning: for each character the
 * syllables from there on ({@code hefeishibaohe}), and their first letters ({@code hfsbh}). What starts the name is there
 * a second time, marked {@code ^}.
 */
record Pinyin(Set<String> full, Set<String> initials) {

    static final int LONGEST_FULL = 40;
    static final int LONGEST_INITIALS = 12;
    private static final int SYLLABLES = 10;
    private static final int REACH_OF_A_READING = 4;

    static Pinyin of(String core) {
        var pinyin = new Pinyin(new LinkedHashSet<>(), new LinkedHashSet<>());
        int at = 0;
        while (at < core.length()) {
            int end = at;
            while (end < core.length() && Hanzi.is(core.charAt(end))) {
                end++;
            }
            if (end > at) {
                pinyin.addRun(Hanzi.readings(core.substring(at, end)), at == 0);
            }
            at = end + 1;
        }
        return pinyin;
    }

    private void addRun(List<List<String>> readings, boolean head) {
        var usual = readings.stream()
                .map(each -> each.isEmpty() ? "" : each.getFirst())
                .toList();
        for (int start = 0; start < usual.size(); start++) {
            add(usual.subList(start, usual.size()), head && start == 0);
        }
        for (int place = 0; place < readings.size(); place++) {
            for (var other : readings.get(place)) {
                addOtherReading(usual, place, other, head);
            }
        }
    }

    private void addOtherReading(List<String> usual, int place, String other, boolean head) {
        if (other.equals(usual.get(place))) {
            return;
        }
        var changed = new ArrayList<>(usual);
        changed.set(place, other);
        for (int start = Math.max(0, place - REACH_OF_A_READING); start <= place; start++) {
            add(changed.subList(start, changed.size()), head && start == 0);
        }
    }

    private void add(List<String> syllables, boolean head) {
        var letters = new StringBuilder();
        for (int place = 0; place < syllables.size() && letters.length() < LONGEST_INITIALS; place++) {
            var syllable = syllables.get(place);
            letters.append(syllable, 0, Math.min(1, syllable.length()));
        }
        add(full, String.join("", syllables.subList(0, Math.min(SYLLABLES, syllables.size()))), LONGEST_FULL, head);
        add(initials, letters.toString(), LONGEST_INITIALS, head);
    }

    private static void add(Set<String> into, String letters, int longest, boolean head) {
        if (letters.isEmpty()) {
            return;
        }
        var token = letters.substring(0, Math.min(longest, letters.length()));
        into.add(token);
        if (head) {
            into.add("^" + token);
        }
    }
}
