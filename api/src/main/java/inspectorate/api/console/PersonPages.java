package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.persons.Person;
import inspectorate.api.persons.PersonDesk;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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

    private enum Whose {
        COMPLAINANT("cases"),
        REPORTER("clues"),
        STATEMENT("clues");

        private final String section;

        Whose(String section) {
            this.section = section;
        }

        private String back(String id) {
            return "/console/" + section + "/" + id;
        }

        private Form form(String id) {
            var path = name().toLowerCase(Locale.ROOT);
            return Form.of("reading", back(id) + "/" + path, List.of(purpose(), words()));
        }
    }

    @GetMapping("/console/cases/{id}/complainant")
    String complainant(Caller caller, @PathVariable String id, Model model) {
        var masked = desk.complainant(caller, id).orElse(null);
        return page(Whose.COMPLAINANT, id, Whose.COMPLAINANT.form(id), masked, null, model);
    }

    @PostMapping("/console/cases/{id}/complainant")
    String readComplainant(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        return submit(
                Whose.COMPLAINANT,
                id,
                values,
                stated -> desk.readComplainant(caller, id, stated),
                () -> desk.complainant(caller, id).orElse(null),
                show,
                response,
                model);
    }

    @GetMapping("/console/clues/{id}/reporter")
    String reporter(@PathVariable String id, Model model) {
        return page(Whose.REPORTER, id, Whose.REPORTER.form(id), null, null, model);
    }

    @PostMapping("/console/clues/{id}/reporter")
    String readReporter(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        return submit(
                Whose.REPORTER,
                id,
                values,
                stated -> desk.readReporter(caller, id, stated),
                () -> null,
                show,
                response,
                model);
    }

    @GetMapping("/console/clues/{id}/statement")
    String statement(@PathVariable String id, Model model) {
        return page(Whose.STATEMENT, id, Whose.STATEMENT.form(id), null, null, model);
    }

    @PostMapping("/console/clues/{id}/statement")
    String readStatement(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            Model model,
            HttpServletResponse response) {
        return submit(
                Whose.STATEMENT,
                id,
                values,
                stated -> desk.readStatement(caller, id, stated),
                () -> null,
                show,
                response,
                model);
    }

    /** @param masked what is shown again beside a form that was refused */
    private static String submit(
            Whose whose,
            String id,
            Map<String, String> values,
            Function<WhatFor, Person> read,
            Supplier<@Nullable Person> masked,
            Show show,
            HttpServletResponse response,
            Model model) {
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                whose.form(id),
                typed,
                () -> read(whose, id, read.apply(whatFor(typed)), model),
                refused -> page(whose, id, refused, masked.get(), null, model));
    }

    /** Shown at once and kept nowhere: neither in an address nor in the session. */
    private static String read(Whose whose, String id, Person person, Model model) {
        return page(whose, id, whose.form(id), null, person, model);
    }

    private static String page(
            Whose whose, String id, Form form, @Nullable Person masked, @Nullable Person person, Model model) {
        model.addAttribute("whose", whose.name());
        model.addAttribute("section", whose.section);
        model.addAttribute("back", whose.back(id));
        model.addAttribute("form", form);
        model.addAttribute("masked", masked);
        model.addAttribute("person", person);
        return "console/person";
    }
}
