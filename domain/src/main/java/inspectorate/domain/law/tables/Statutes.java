package inspectorate.domain.law.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Since when the statutes hold that rules cite by name; what holds on an earlier day nobody here has read. */
final class Statutes {

    private record Statute(String name, LocalDate since) {
        private Statute(String name, String since) {
            this(name, LocalDate.parse(since));
        }
    }

    private static final List<Statute> ALL = List.of(
            new Statute("劳动保障监察条例", "2004-12-01"),
            new Statute("关于实施《劳动保障监察条例》若干规定", "2005-02-01"),
            new Statute("行政处罚法", "2021-07-15"),
            new Statute("行政强制法", "2012-01-01"),
            new Statute("保障农民工工资支付条例", "2020-05-01"),
            new Statute("拖欠农民工工资失信联合惩戒对象名单管理暂行办法", "2022-01-01"),
            new Statute("重大劳动保障违法行为社会公布办法", "2017-01-01"),
            new Statute("企业劳动保障守法诚信等级评价办法", "2017-01-01"),
            new Statute("最高人民法院关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释", "2013-01-23"),
            new Statute("行政执法机关移送涉嫌犯罪案件的规定", "2020-08-07"),
            new Statute("个人信息保护法", "2021-11-01"),
            new Statute("政府信息公开条例", "2019-05-15"));

    private Statutes() {}

    /** The first day of the youngest statute an article is of, where that day is still to come. */
    static Optional<LocalDate> notYet(String article, LocalDate on) {
        return ALL.stream()
                .filter(statute -> article.contains(statute.name()))
                .map(Statute::since)
                .filter(on::isBefore)
                .max(LocalDate::compareTo);
    }
}
