package inspectorate.domain.law.tables;

import static inspectorate.domain.law.Certainty.*;
import static inspectorate.domain.law.tables.Input.*;

import inspectorate.domain.law.Certainty;
import java.util.ArrayList;
import java.util.List;

/** What has to be complete: papers, records and minutes, each with the words for what it lacks. */
final class CheckTables {

    private static final String ORD = "关于实施《劳动保障监察条例》若干规定 ";

    private CheckTables() {}

    static List<Table> all() {
        return List.of(
                complaint(),
                check(
                        "R-INV-4",
                        "主办监察员|Lead inspector",
                        ORD + "20",
                        FROM_MEMORY,
                        flag("oneLead", "立案时确定一名主办监察员（且仅一名）", "exactly one lead inspector named at filing")),
                check(
                        "R-INV-10",
                        "调查询问笔录|Interview record",
                        ORD + "21",
                        FROM_MEMORY,
                        flag("inspectorsSigned", "监察员签名", "signed by the inspectors"),
                        flag(
                                "intervieweeSignedOrRefusalNoted",
                                "被询问人签名，或注明拒签及理由",
                                "signed by the interviewee, or the refusal noted with its reason")),
                check(
                        "R-INV-17",
                        "全过程记录|Record of the whole process",
                        "行政处罚法 47",
                        STATUTE_TEXT,
                        flag("started", "启动", "start"),
                        flag("investigation", "调查取证", "investigation"),
                        flag("review", "审核", "review"),
                        flag("decision", "决定", "decision"),
                        flag("service", "送达", "service"),
                        flag("execution", "执行", "execution"),
                        flag("archived", "归档保存", "archived")),
                check(
                        "R-DEC-8",
                        "决定书内容|Content of a decision",
                        "行政处罚法 59",
                        STATUTE_TEXT,
                        flag("party", "当事人", "party"),
                        flag("factsAndEvidence", "事实和证据", "facts and evidence"),
                        flag("kindAndBasis", "种类和依据", "kind and basis"),
                        flag("performance", "履行方式和期限", "manner and period of performance"),
                        flag("remedies", "救济途径和期限", "remedies and their periods"),
                        flag("agencyAndDate", "机关名称和日期", "agency and date"),
                        flag("seal", "印章", "seal")));
    }

    private static Table complaint() {
        var content = List.of(
                flag(
                        "complainant",
                        "投诉人姓名、性别、年龄、职业、工作单位、住所、联系方式",
                        "complainant: name, sex, age, occupation, workplace, address, contact"),
                flag("employer", "用人单位名称、住所、法定代表人或主要负责人姓名和职务", "employer: name, address, principal and post"),
                flag("factsAndRequests", "事实和请求", "facts and requests"),
                flag("evidence", "证据", "evidence"),
                flag("dated", "日期", "dated"));
        var inputs = new ArrayList<>(content);
        inputs.add(flag("oral", "口头投诉", "oral complaint").orNo());
        inputs.add(flag("recordSigned", "笔录经投诉人签名", "record signed by the complainant")
                .orNo());
        return new Table("R-INT-2", "投诉文书", "Complaint document", inputs, d -> {
            if (d.yes("oral")) {
                d.cite("浙江省劳动保障监察条例 21", STATUTE_TEXT);
                if (!d.yes("recordSigned")) {
                    return d.outcome("RECORD_AND_LET_SIGN");
                }
            }
            d.cite(ORD + "14", FROM_MEMORY);
            return d.outcome(complete(d, content) ? "COMPLETE" : "REQUEST_SUPPLEMENT");
        });
    }

    private static Table check(String id, String names, String article, Certainty certainty, Input... content) {
        var both = names.split("\\|");
        var all = List.of(content);
        return new Table(id, both[0], both[1], all, d -> {
            d.cite(article, certainty);
            return d.outcome(complete(d, all) ? "COMPLETE" : "INCOMPLETE");
        });
    }

    private static boolean complete(Deciding d, List<Input> content) {
        var lacking =
                content.stream().map(Input::name).filter(name -> !d.yes(name)).toList();
        if (!lacking.isEmpty()) {
            d.figure("lacking", String.join(", ", lacking));
        }
        return lacking.isEmpty();
    }
}
