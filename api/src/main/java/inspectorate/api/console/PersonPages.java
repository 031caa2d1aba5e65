package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonDesk;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who complained, who reported, and what was told: masked, and in full for a stated purpose. */
@ConsolePage
class PersonPages {

    private static final String COMPLAINANT = "/console/cases/{id}/complainant";
    private static final String REPORTER = "/console/clues/{id}/reporter";
    private static final String STATEMENT = "/console/clues/{id}/statement";

    private final PersonDesk desk;

    PersonPages(PersonDesk desk) {
        this.desk = desk;
    }

    static FormField purpose() {
        return FormField.choice("purpose", Option.of("purpose", Stream.of(Purpose.values())));
    }

    static FormField words() {
        return FormField.of("text", AREA).needed().hinted("field.text.hint");
    }

    static WhatFor whatFor(Typed typed) {
        return new WhatFor(typed.choice(Purpose.class, "purpose"), typed.value("text"));
    }

    private interface Reading {
        Person read(PersonDesk desk, Caller caller, String id, WhatFor stated);
    }

    private interface Glance {
        Optional<Person> masked(PersonDesk desk, Caller caller, String id);
    }

    private enum Whose {
        COMPLAINANT(PersonPages.COMPLAINANT, PersonDesk::complainant, PersonDesk::readComplainant),
        REPORTER(PersonPages.REPORTER, (_, _, _) -> Optional.empty(), PersonDesk::readReporter),
        STATEMENT(PersonPages.STATEMENT, (_, _, _) -> Optional.empty(), PersonDesk::readStatement);

        private final String path;
        private final Glance glance;
        private final Reading reading;

        Whose(String path, Glance glance, Reading reading) {
            this.path = path;
            this.glance = glance;
            this.reading = reading;
        }

        private static Whose asked(HttpServletRequest request) {
            return Stream.of(values())
                    .filter(whose ->
                            request.getRequestURI().endsWith(whose.path.substring(whose.path.lastIndexOf('/'))))
                    .findFirst()
                    .orElseThrow();
        }

        private String section() {
            return path.split("/")[2];
        }

        private String back(String id) {
            return "/console/" + section() + "/" + id;
        }

        private Form form(String id) {
            return Form.of("reading", path.replace("{id}", id), List.of(purpose(), words()));
        }
    }

    @GetMapping({COMPLAINANT, REPORTER, STATEMENT})
    String person(Caller caller, HttpServletRequest request, @PathVariable String id, Model model) {
        var whose = Whose.asked(request);
        return page(whose, id, whose.form(id), masked(whose, caller, id), null, model);
    }

    @PostMapping({COMPLAINANT, REPORTER, STATEMENT})
    String read(
            Caller caller,
            @ModelAttribute("show") Show show,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        var whose = Whose.asked(request);
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                whose.form(id),
                typed,
                () -> read(whose, id, whose.reading.read(desk, caller, id, whatFor(typed)), model),
                refused -> page(whose, id, refused, masked(whose, caller, id), null, model));
    }

    private @Nullable Person masked(Whose whose, Caller caller, String id) {
        return whose.glance.masked(desk, caller, id).orElse(null);
    }

    /** Shown at once and kept nowhere: neither in an address nor in the session. */
    private static String read(Whose whose, String id, Person person, Model model) {
        return page(whose, id, whose.form(id), null, person, model);
    }

    private static String page(
            Whose whose, String id, Form form, @Nullable Person masked, @Nullable Person person, Model model) {
        model.addAttribute("whose", whose.name());
        model.addAttribute("section", whose.section());
        model.addAttribute("back", whose.back(id));
        model.addAttribute("form", form);
        model.addAttribute("masked", masked);
        model.addAttribute("person", person);
        return "console/person";
    }
}
