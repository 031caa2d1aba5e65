package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.choice;

import java.util.List;

/** What is inspected: each item with its number in the regulation and in the rating, and what mainly follows (§21A). */
final class ItemTables {

    private record Item(String code, int regulation, String rating, String chinese, String penalties) {}

    private static final List<Item> ITEMS = List.of(
            new Item("I01", 9, "9", "用工登记备案", "ORDER_TO_CORRECT"),
            new Item("I02", 2, "2", "劳动合同", "R-PEN-24, R-PEN-L1"),
            new Item("I03", 6, "7", "工资支付、最低工资", "R-PEN-26, R-PEN-W1, R-PEN-W2, R-PEN-W3, R-PEN-W4"),
            new Item("I04", 7, "8", "社会保险", "R-PEN-27, R-PEN-S1, R-PEN-S2, R-PEN-S3"),
            new Item("I05", 8, "9", "职业资格与培训", "R-PEN-28"),
            new Item("I06", 3, "4", "使用童工", "R-PEN-C1, R-PEN-C2, R-PEN-C3, R-PEN-C4"),
            new Item("I07", 4, "5", "女职工和未成年工保护", "R-PEN-23"),
            new Item("I08", 5, "6", "工作时间和休息休假", "R-PEN-25"),
            new Item("I09", 1, "1", "内部规章制度", "ORDER_TO_CORRECT"),
            new Item("I10", 9, "3, 9", "其他依法监察事项", "R-PEN-L2, R-PEN-L3"));

    private ItemTables() {}

    static List<Table> all() {
        var codes = ITEMS.stream().map(Item::code).toArray(String[]::new);
        return List.of(new Table(
                "R-ITEM",
                "监察事项",
                "Items of inspection",
                List.of(choice("item", "事项代码", "code of the item", codes)),
                ItemTables::item));
    }

    private static Ruling item(Deciding d) {
        var code = d.choice("item");
        var item = ITEMS.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        d.because(item.chinese(), code);
        d.cite("劳动保障监察条例 11", STATUTE_TEXT);
        d.cite("企业劳动保障守法诚信等级评价办法", WEB_PAGE);
        d.figure("regulationItem", String.valueOf(item.regulation()));
        d.figure("ratingContent", item.rating());
        d.figure("penalties", item.penalties());
        return d.outcome("INSPECTED");
    }
}
