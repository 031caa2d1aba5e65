package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;

import inspectorate.api.console.Pages.Sample;
import inspectorate.api.persons.AccessRecord;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Masking;
import inspectorate.api.persons.Matter;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonDesk.Found;
import inspectorate.api.persons.Purpose;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.erasures.ErasureCard;
import inspectorate.query.erasures.ErasureCard.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages about persons and who read them. */
final class PersonPageSamples {
    private static final Person WANG = new Person("王<示例>", "13800005678", "11010119900307002X", "不给钱");
    private static final Form FORM = Form.of("reading", "/here", List.of(PersonPages.purpose(), PersonPages.words()));

    private PersonPageSamples() {}

    static Stream<Sample> of() {
        var links = new Links("?", "?after=next");
        return Stream.of(
                page("person", one("COMPLAINANT", "masked", Masking.of(WANG))),
                page("person-full", "person", one("REPORTER", "person", WANG)),
                page("person-told", "person", one("STATEMENT", "person", Person.telling("不给钱"))),
                page(
                        "persons",
                        Map.of(
                                "form",
                                FORM,
                                "page",
                                Samples.page(Stream.of(Status.values())
                                        .map(PersonPageSamples::erasure)
                                        .toList()),
                                "links",
                                links,
                                "sorting",
                                Samples.SORTING)),
                page("persons-found", "persons", Map.of("form", FORM, "found", List.of(found()))),
                page("persons-none", "persons", Map.of("form", FORM, "found", List.of())),
                page(
                        "audit",
                        Map.of(
                                "page",
                                Samples.page(Stream.of(Act.values())
                                        .map(PersonPageSamples::record)
                                        .toList()),
                                "links",
                                links,
                                "acts",
                                Act.values(),
                                "asked",
                                new AccessRecords.Asked(null, Act.READ, null, null, null))));
    }

    private static Map<String, Object> one(String whose, String shown, Person person) {
        return Map.of("whose", whose, "section", "cases", "back", "/console/cases/1", "form", FORM, shown, person);
    }

    private static Found found() {
        var cell = new GridCellId(Samples.CELL);
        return new Found(
                "p-1",
                Masking.of(WANG),
                Stream.of(Matter.Kind.values())
                        .map(kind -> new Matter(kind, Samples.CASE, Samples.NAME, cell, false, null, null))
                        .toList());
    }

    private static ErasureCard erasure(Status status) {
        return new ErasureCard(
                "e-" + status, "p-1", Samples.CELL, status, "a-1", "2026-03-02", "保存期满", null, null, null);
    }

    private static AccessRecord record(Act act) {
        return new AccessRecord(7, Samples.RECORDED, "a-1", act, "p-1", Purpose.HANDLING, "核对<示例>");
    }
}
