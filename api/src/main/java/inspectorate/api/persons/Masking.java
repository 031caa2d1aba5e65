package inspectorate.api.persons;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Persons as those see them who need not know who they are (R-ID-5). */
public final class Masking {

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "宇文", "长孙", "夏侯", "端木", "南宫", "独孤", "轩辕",
            "闻人", "赫连", "澹台", "淳于", "申屠", "太叔", "钟离", "公冶", "百里", "呼延");
    private static final int COMPOUND = 2;

    private Masking() {}

    public static Person of(Person person) {
        return new Person(name(person.name()), number(person.telephone(), 3, 4), number(person.idNumber(), 3, 4));
    }

    /** 王*, 欧阳**. */
    static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var points = name.strip().codePoints().toArray();
        int shown =
                points.length > COMPOUND && COMPOUND_SURNAMES.contains(new String(points, 0, COMPOUND)) ? COMPOUND : 1;
        return new String(points, 0, shown) + "*".repeat(Math.max(1, points.length - shown));
    }

    /** What is too short to leave something out of is left out whole. */
    static @Nullable String number(@Nullable String number, int first, int last) {
        if (number == null || number.isBlank()) {
            return null;
        }
        var plain = number.strip();
        int hidden = plain.length() - first - last;
        return hidden < 1
                ? "*".repeat(plain.length())
                : plain.substring(0, first) + "*".repeat(hidden) + plain.substring(plain.length() - last);
    }
}
