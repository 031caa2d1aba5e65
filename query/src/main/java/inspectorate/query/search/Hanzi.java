package inspectorate.query.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the two libraries for Chinese characters are asked; nothing else here knows them. */
final class Hanzi {

    private Hanzi() {}

    static boolean is(int point) {
        return UnicodeScript.of(point) == UnicodeScript.HAN;
    }

    static boolean in(String text) {
        return text.codePoints().anyMatch(Hanzi::is);
    }

    /** Simplified characters; the same length always, so that a place in the result is a place in the text. */
    static String simplified(String text) {
        if (!in(text)) {
            return text;
        }
        var simple = ZhConverterUtil.toSimple(text);
        return simple.length() == text.length() ? simple : text;
    }

    /**
     * For each character of a run of Chinese characters its readings without tones, ü written v; the reading that the
     * word around it asks for comes first: 重庆 chong, 重工 zhong.
     */
    static List<List<String>> readings(String run) {
        var read = PinyinHelper.toPinyin(run, PinyinStyleEnum.NORMAL, " ").split(" ");
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < run.length(); i++) {
            Set<String> readings = new LinkedHashSet<>();
            if (read.length == run.length()) {
                readings.add(read[i]);
            }
            readings.addAll(PinyinHelper.toPinyinList(run.charAt(i), PinyinStyleEnum.NORMAL));
            all.add(readings.stream()
                    .map(reading -> reading.replace('ü', 'v'))
                    .filter(reading -> reading.matches("[a-z]+"))
                    .toList());
        }
        return all;
    }
}
