package inspectorate.infra.processes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Officer;
import java.util.Map;
import java.util.function.Supplier;

/** Papers and files are full of persons: they lie sealed, and what is said of them beside is not. */
record PersonalFolder(Supplier<String> name, Supplier<String> telephone, Supplier<String> idNumber) {

    void fill(Officer inspector, String complaint) {
        var folder = "/api/v1/cases/" + complaint;
        var notice = Map.of(
                "addressee",
                name.get(),
                "receivedOn",
                "2019-03-01",
                "subject",
                "拖欠" + name.get() + "等人工资",
                "acceptedOn",
                "2019-03-04",
                "contact",
                telephone.get());
        inspector.done(folder + "/acceptance", Map.of("on", "2019-03-04"));
        inspector.done(folder + "/papers", Map.of("kind", "ACCEPTANCE_NOTICE", "on", "2019-03-04", "fields", notice));
        inspector.send("/console/cases/" + complaint + "/papers/preview?kind=ACCEPTANCE_NOTICE", notice);
        inspector.post(
                folder + "/papers",
                null,
                Map.of(
                        "kind",
                        "INQUIRY",
                        "on",
                        "2019-03-04",
                        "fields",
                        Map.of("subject", name.get() + idNumber.get())));
        var content = (name.get() + telephone.get() + idNumber.get()).getBytes(UTF_8);
        var said = Map.of("kind", "STATEMENT", "on", "2019-03-05", "giver", "WORKER", "shows", "询问笔录");
        var attached = inspector.attach(folder + "/attachments", null, said, name.get() + ".txt", content);
        assertThat(attached.status()).as(attached.body().toString()).isEqualTo(201);
        assertThat(inspector
                        .get(folder + "/attachments/" + attached.text("id") + "/content")
                        .raw()
                        .getBody())
                .isEqualTo(content);
        var telling =
                Map.of("kind", "STATEMENT", "on", "2019-03-05", "giver", "WORKER", "shows", "电话" + telephone.get());
        assertThat(inspector
                        .attach(folder + "/attachments", null, telling, name.get() + ".txt", content)
                        .text("rule"))
                .isEqualTo("TEXT_NAMES_NO_PERSON");
        inspector.attach(folder + "/attachments", null, said, name.get() + ".exe", "MZ\u0090\0\u0003".getBytes(UTF_8));
        inspector.page("/console/cases/" + complaint);
    }
}
