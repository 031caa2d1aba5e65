package inspectorate.api.imports.rules;

import inspectorate.domain.Rule;

/** What a ledger must satisfy to be imported: of the file, of its mapping, of a row. */
public enum LedgerRule implements Rule {
    FILE_IS_NOT_EMPTY("The file holds no table; check that the right file was chosen", "文件中没有表格内容，请确认所选文件是否正确"),
    FILE_IS_NOT_TOO_LARGE("The file is larger than an import takes; split it", "文件超过导入上限，请拆分后再导入"),
    FILE_IS_A_LEDGER(
            "This is neither a CSV text nor an XLSX workbook; save it as one of the two",
            "文件既不是 CSV 文本也不是 XLSX 工作簿，请另存为其中一种格式"),
    WORKBOOK_IS_XLSX(
            "This is an old .xls workbook or one with a password; save it as .xlsx without password",
            "这是旧版 .xls 工作簿或带密码的文件，请另存为不带密码的 .xlsx"),
    WORKBOOK_HAS_NO_MACROS("The workbook carries macros; save it as .xlsx without them", "工作簿含有宏，请另存为不含宏的 .xlsx"),
    WORKBOOK_IS_WHOLE("The workbook is cut off or damaged; fetch or save it again", "工作簿不完整或已损坏，请重新获取或另存"),
    WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE(
            "Unpacked, the workbook is far larger than a ledger can be; it was not opened", "工作簿解压后远超台账应有的大小，已拒绝打开"),
    WORKBOOK_REFERS_TO_NOTHING_OUTSIDE(
            "The workbook's XML declares entities or document types; a ledger needs none",
            "工作簿的 XML 含有实体或文档类型声明，台账不需要这些内容"),
    ENCODING_IS_KNOWN(
            "The text is neither UTF-8, UTF-16 nor GB18030; save it as UTF-8",
            "文本既不是 UTF-8、UTF-16 也不是 GB18030 编码，请另存为 UTF-8"),
    TEXT_IS_WHOLE("The text ends inside a quoted cell or a character: the file is cut off", "文本在引号单元格或字符中间结束，文件不完整"),
    QUOTES_ARE_CLOSED(
            "After a closing quote comes more text; the quotes of this line do not match", "引号之后还有文字，该行的引号不匹配"),
    LINE_IS_NOT_TOO_LONG("A line or cell is longer than a ledger's can be", "某一行或某一单元格的长度超出台账的上限"),
    ROWS_ARE_NOT_TOO_MANY("The ledger has more rows than one import takes; split it", "台账行数超过一次导入的上限，请拆分"),
    COLUMNS_ARE_NOT_TOO_MANY("A row has more columns than a ledger's can have", "某一行的列数超出台账的上限"),
    HEADINGS_ARE_FOUND("No row with column headings was found; name it in the mapping", "没有找到列标题行，请在对应关系中指明"),
    MAPPING_IS_READABLE("The mapping is not understood", "无法理解该列对应关系"),
    MAPPING_NAMES_EVERY_REQUIRED_COLUMN("A column that is needed is not mapped", "缺少必需的列"),
    MAPPING_FITS_THE_FILE(
            "The mapping names a column or heading row that the file does not have", "对应关系所指的列或标题行在文件中不存在"),
    COLUMN_IS_MAPPED_ONCE("Two columns are mapped to the same field", "两列对应了同一项目"),
    DIVISION_EXISTS("There is no such division code", "没有这个行政区划代码"),
    ROW_HAS_ALL_COLUMNS("The row has another number of cells than there are headings", "该行的单元格数与标题数不一致"),
    EMPLOYER_IS_NAMED("The row names no employer", "该行没有用人单位名称"),
    TEXT_IS_UNDAMAGED("The text holds characters that were lost when the file was converted", "文字中有转换时丢失的字符"),
    TEXT_IS_NOT_TOO_LONG("The text is longer than this column's can be", "文字长度超出该列的上限"),
    FORMULA_HAS_A_VALUE(
            "The cell holds a formula without a stored value, or an error; enter the value", "单元格是没有存储结果的公式或错误值，请填写数值"),
    DATE_IS_READABLE("This is not a date, month or year", "不是可识别的日期、月份或年份"),
    DATE_HAS_ONE_READING("This date can be read in two ways; write it as 2025-05-03", "该日期有两种读法，请写成 2025-05-03 的形式"),
    DATE_IS_PLAUSIBLE("The date lies before 1949-10-01; check the year", "日期早于 1949-10-01，请核对年份"),
    DATE_IS_NOT_IN_THE_FUTURE("The date lies in the future; check the year", "日期在将来，请核对年份"),
    DATE_IS_BROKEN("The source's date is broken; it is kept as unknown", "来源中的日期已损坏，按“未知”保留", true),
    DATE_WAS_A_SERIAL_NUMBER(
            "A spreadsheet's serial number was read as the day it stands for", "电子表格的日期序号已按其代表的日期读取", true),
    AMOUNT_IS_READABLE("This is not an amount", "不是可识别的金额"),
    AMOUNT_IS_NOT_NEGATIVE("An amount is never negative", "金额不能为负数"),
    AMOUNT_IS_EXACT("The amount is finer than the currency's smallest unit, or too large", "金额的小数位超过货币最小单位，或数额过大"),
    AMOUNT_IS_IN_THE_LEDGERS_CURRENCY("The amount is in another currency than the ledger's", "金额的币种与台账币种不一致"),
    NUMBER_IS_READABLE("This is not a whole number", "不是整数"),
    NUMBER_IS_NOT_NEGATIVE("A number of workers is never negative", "人数不能为负数"),
    VALUE_IS_IN_THE_TABLE("The mapping does not say what this value means", "对应关系没有说明该值的含义"),
    VALUE_IS_TAKEN_AS_OTHER(
            "The mapping does not know this value; it is taken as the table's rest", "对应关系中没有该值，按“其他”处理", true),
    PLACE_IS_KNOWN(
            "The place does not name one county; say in the mapping which division is meant",
            "所在地不能确定到唯一的县级区划，请在对应关系中指明区划"),
    PLACE_IS_IN_YOUR_TERRITORY("The place lies outside your territory", "所在地不在您的管辖范围内"),
    CREDIT_CODE_IS_CONFIRMED(
            "The credit code's form or check character is wrong; the employer is imported by its name",
            "统一社会信用代码格式或校验位有误，按名称导入该用人单位",
            true),
    ROW_ID_IS_UNIQUE("An earlier row has the same id and other content", "前面已有相同标识而内容不同的行"),
    ROW_IS_RECORDED_IN_TIME(
            "The row could not be recorded in time; import the file again, what is there is not imported twice",
            "未能及时记入该行，请重新导入该文件，已导入的行不会重复"),
    DATES_FOLLOW_ONE_ANOTHER("The dates of this row contradict one another", "该行的日期前后矛盾"),
    PAID_WITHIN_WHAT_IS_OWED("More is paid than is owed; it is imported as it stands", "支付金额大于应付金额，按原样导入", true),
    POSSIBLE_DUPLICATE(
            "Another row has the same employer, date and paid amount; both are imported and both are added up",
            "另有一行的单位、日期和支付金额相同；两行均已导入并计入合计",
            true),
    WORKERS_CONCERN_WAGE_ARREARS(
            "The number of workers is kept only with wage arrears; here it is not imported",
            "涉及人数仅随欠薪导入，该行的人数未导入",
            true);

    private final String text;
    private final String chinese;
    private final boolean warning;

    LedgerRule(String text, String chinese) {
        this(text, chinese, false);
    }

    LedgerRule(String text, String chinese, boolean warning) {
        this.text = text;
        this.chinese = chinese;
        this.warning = warning;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String text() {
        return text;
    }

    public String chinese() {
        return chinese;
    }

    /** The row is imported all the same. */
    public boolean warning() {
        return warning;
    }
}
