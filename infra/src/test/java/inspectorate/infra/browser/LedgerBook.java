package inspectorate.infra.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A ledger as an office keeps it: title, filing line, headings, rows, total and signatures. */
final class LedgerBook {

    private static final String[] HEADINGS = {
        "序号", "被投诉单位", "所在地", "线索来源", "投诉日期", "违法类型", "涉及人数", "欠薪（元）", "责令改正文书", "责令改正日期", "改正期限", "履行情况"
    };

    private LedgerBook() {}

    /** @param mark part of every name, so that no other run's employers are meant */
    static Path write(Path file, String mark) throws IOException {
        String[][] rows = {
            {
                "1",
                mark + "晨光劳务有限公司（示例）",
                "安徽省合肥市包河区",
                "投诉",
                "2025年3月5日",
                "拖欠工资",
                "28",
                "333452.00",
                "限期改正指令书",
                "2025.3.20",
                "2025-04-03",
                "按期改正"
            },
            {
                "2",
                mark + "远航装饰有限公司（示例）",
                "安徽省合肥市包河区",
                "举报",
                "2025/4/11",
                "拖欠工资",
                "15",
                "120000",
                "限期改正指令书",
                "20250420",
                "2025-05-08",
                "逾期未改正"
            },
            {"3", mark + "恒通机电有限公司（示例）", "开发区", "投诉", "2025年5月", "拖欠工资", "42", "1052600", "", "", "", ""},
            {"4", mark + "天工分包有限公司（示例）", "安徽省合肥市蜀山区", "投诉", "2025-06-01", "拖欠工资", "9", "-500", "", "", "", ""},
        };
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Inspectorate", "1.0")) {
            var sheet = book.newWorksheet("台账");
            sheet.value(0, 0, "包河区劳动保障监察案件台账（示例）");
            sheet.value(1, 0, "填报单位：示例监察大队　填报日期：2025年7月1日");
            line(sheet, 2, HEADINGS);
            for (int row = 0; row < rows.length; row++) {
                line(sheet, 3 + row, rows[row]);
            }
            sheet.value(7, 0, "合计");
            sheet.value(7, 6, "94");
            sheet.value(8, 0, "审核人：　　　　填表人：");
        }
        return file;
    }

    private static void line(Worksheet sheet, int row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
