package inspectorate.api.imports.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write the name of a division. */
final class DivisionNames {

    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
    private static final Pattern SUFFIX = Pattern.compile("(特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|旗|盟|州)$");
    private static final Pattern AUTONOMOUS = Pattern.compile("自治(区|州|县|旗)$");

    /** Peoples after whom autonomous divisions are called, longest first. */
    private static final Pattern PEOPLES =
            Pattern.compile("(达斡尔族|柯尔克孜族?|蒙古族?|维吾尔族?|哈萨克族?|塔吉克族?|锡伯族?|朝鲜族|鄂温克族?|鄂伦春族?|布依族|土家族|傈僳族|哈尼族|拉祜族"
                    + "|仡佬族|纳西族|景颇族|撒拉族|保安族|东乡族|裕固族|布朗族|独龙族|普米族|毛南族|仫佬族|各族"
                    + "|回族|藏族|苗族|彝族|壮族|满族|侗族|瑶族|白族|傣族|黎族|畲族|水族|羌族|土族|佤族|怒族)+$");

    private DivisionNames() {}

    static boolean placeholder(String name) {
        return PLACEHOLDERS.contains(name);
    }

    /** 伊犁哈萨克自治州 is also 伊犁州 and 伊犁; a stem of one character names nothing. */
    static List<String> aliases(String code, String name) {
        if (placeholder(name)) {
            return List.of();
        }
        var aliases = new LinkedHashSet<String>();
        aliases.add(name);
        var autonomous = AUTONOMOUS.matcher(name);
        var stem = SUFFIX.matcher(name).replaceFirst("");
        if (autonomous.find()) {
            var kind = autonomous.group(1);
            var bare = withoutPeoples(stem);
            aliases.add(bare + kind);
            aliases.add(bare);
        } else if (code.length() < 6 || stem.length() >= 2) {
            aliases.add(stem);
        }
        aliases.removeIf(alias -> alias.length() < 2);
        return List.copyOf(aliases);
    }

    private static String withoutPeoples(String stem) {
        var bare = PEOPLES.matcher(stem).replaceFirst("");
        return bare.length() >= 2 ? bare : stem;
    }
}
