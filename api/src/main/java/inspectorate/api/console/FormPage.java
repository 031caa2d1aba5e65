package inspectorate.api.console;

import org.springframework.ui.Model;

/** A page that holds one form, and the way back to what it is about. */
record FormPage(String section, String back, String backTo) {

    String with(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("section", section);
        model.addAttribute("back", back);
        model.addAttribute("backTo", backTo);
        return "console/form";
    }
}
