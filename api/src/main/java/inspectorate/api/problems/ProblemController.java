package inspectorate.api.problems;

import inspectorate.domain.Rule;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a problem's type means: the rule, its article and its sentence in both languages. Open to everyone. */
@RestController
@RequestMapping("/problems")
class ProblemController {

    @GetMapping
    List<Explanation> all() {
        return RuleSentences.all().stream().map(Explanation::of).toList();
    }

    @GetMapping("/{name}")
    Explanation one(@PathVariable String name) {
        return RuleSentences.find(name)
                .map(Explanation::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such rule: " + name));
    }

    /** @param article where it is written; empty for a rule of our own */
    record Explanation(String type, String rule, String article, String sentence, String text, boolean confirmable) {

        static Explanation of(Rule rule) {
            return new Explanation(
                    "/problems/" + RuleSentences.slug(rule),
                    rule.name(),
                    rule.article(),
                    RuleSentences.chinese(rule),
                    rule.text(),
                    rule.confirmable());
        }
    }
}
