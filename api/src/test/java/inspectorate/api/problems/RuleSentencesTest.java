package inspectorate.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.RegisterRule;
import inspectorate.domain.cases.CaseRule;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSentencesTest {

    @Test
    void every_rule_has_a_chinese_sentence_of_its_own() {
        assertThat(RuleSentences.all())
                .allSatisfy(rule -> assertThat(RuleSentences.chinese(rule))
                        .matches(".*\\p{IsHan}.*")
                        .isNotEqualTo(rule.text()));
    }

    @Test
    void every_rule_there_is_is_found_by_the_type_of_its_problem() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        var known = RuleSentences.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toSet());
        assertThat(scanner.findCandidateComponents("inspectorate"))
                .extracting(BeanDefinition::getBeanClassName)
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void a_problem_type_names_one_rule() {
        var slugs = RuleSentences.all().stream().map(RuleSentences::slug).toList();
        assertThat(new HashSet<>(slugs)).hasSameSizeAs(slugs);
        assertThat(RuleSentences.find("due-date-follows-issue")).contains(CaseRule.DUE_DATE_FOLLOWS_ISSUE);
    }

    @Test
    void a_refusal_names_its_rule_its_article_and_what_it_concerns() {
        var problem = RuleProblem.of(new RuleViolated(CaseRule.ORDER_NEEDS_FILED_CASE, "case-1#4"));
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getType()).hasToString("/problems/order-needs-filed-case");
        assertThat(problem.getProperties())
                .containsEntry("article", "劳动保障监察条例 18")
                .containsEntry("concerns", "case-1#4")
                .containsEntry("sentence", "限期改正指令书只能在已立案且没有正在履行的指令书的案件中下达");
    }

    @Test
    void a_key_used_for_another_content_is_a_conflict() {
        assertThat(RuleProblem.of(new RuleViolated(RegisterRule.IDEMPOTENCY_KEY_NAMES_ONE_COMMAND))
                        .getStatus())
                .isEqualTo(409);
    }
}
