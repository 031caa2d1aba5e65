package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.domain.law.tables.Sanction;
import inspectorate.requirement.Requirement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PenaltyRulesTest {

    @ParameterizedTest
    @Requirement({
        "R-PEN", "R-PEN-23", "R-PEN-27", "R-PEN-27B", "R-PEN-28", "R-PEN-C1", "R-PEN-C2", "R-PEN-C3", "R-PEN-C4",
        "R-PEN-L1", "R-PEN-L2", "R-PEN-L3", "R-PEN-S1", "R-PEN-S2", "R-PEN-S3", "R-PEN-W1", "R-PEN-W2", "R-PEN-W3",
        "R-PEN-W4", "R-PEN-W5", "R-PEN-O1", "R-PEN-O2"
    })
    @CsvSource(delimiter = '|', textBlock = """
        R-PEN-23 | CN | workers=8 | 8000 | 40000
        R-PEN-25 | CN | workers=12 | 1200 | 6000
        R-PEN-25 | HA | workers=12; hours=100 | 0 | 5000
        R-PEN-25 | CN | workers=12; hours=100 | 1200 | 6000
        R-PEN-27 | CN | amount=300000 | 300000 | 900000
        R-PEN-27B | CN | amount=10000 | 20000 | 50000
        R-PEN-28 | CN | serious=N | 10000 | 50000
        R-PEN-L2 | CN | amount=0.01 | 0.01 | 0.05
        R-PEN-C4 | CN | workers=1; months=1 | 10000 | 10000
        R-PEN-C4 | CN | workers=1; months=1; overdueMonths=0.5 | 30000 | 30000
        R-PEN-L1 | HA | certificates=3 | 1500 | 1500
        R-PEN-S3 | CN | persons=2 | 2000 | 10000
        R-PEN-W5 | CN | orderExpired=Y | 20000 | 50000
        R-PEN-25 | 410105 | workers=1; hours=36 | 0 | 1800
        R-PEN-30 | CN | serious=N | 2000 | 20000
        R-PEN-C1 | CN | workers=2; months=3 | 30000 | 30000
        R-PEN-C1 | CN | workers=2; months=2.5 | 30000 | 30000
        R-PEN-C1 | CN | workers=1; months=1; overdueMonths=2 | 25000 | 25000
        R-PEN-C1 | CN | workers=1; months=1; unlicensed=Y | 10000 | 10000
        R-PEN-C2 | CN | workers=3 | 15000 | 15000
        R-PEN-C3 | CN | unlicensed=Y | 20000 | 20000
        R-PEN-L1 | CN | workers=4 | 2000 | 8000
        R-PEN-L1 | HA | amount=3000 | 3000 | 9000
        R-PEN-L2 | CN | amount=20000 | 20000 | 100000
        R-PEN-L2 | CN | amount=0 | 0 | 50000
        R-PEN-L3 | CN | workers=2; orderExpired=Y | 10000 | 20000
        R-PEN-S1 | CN | amount=5000; orderExpired=Y; persons=1 | 5500 | 18000
        R-PEN-S2 | CN | amount=10000; orderExpired=Y | 10000 | 30000
        R-PEN-S3 | CN | serious=Y | 5000 | 10000
        R-PEN-S3 | CN | forged=Y | 5000 | 20000
        R-PEN-W1 | CN | orderExpired=Y; persons=2 | 40000 | 110000
        R-PEN-W2 | CN | orderExpired=Y | 50000 | 100000
        R-PEN-W3 | CN | orderExpired=Y | 50000 | 100000
        R-PEN-W4 | CN | orderExpired=Y | 50000 | 100000
        R-PEN-O1 | ZJ | serious=N | 2000 | 20000
        R-PEN-O2 | HA | persons=1 | 2500 | 13000
        """)
    void a_fine_is_unit_price_times_count_with_both_ends(
            String rule, String profile, String inputs, String min, String max) {
        var ruling = Asked.of(rule, profile, inputs);
        assertThat(ruling.outcome()).isEqualTo("FINE");
        assertThat(ruling.figures()).containsEntry("min", min).containsEntry("max", max);
    }

    @Test
    @Requirement("R-PEN-26")
    void wages_overdue_after_an_order_cost_compensation_to_the_workers_and_apart_from_it_a_fine() {
        var ruling =
                Asked.acts("CN", "rule=R-PEN-26; act=wages; amount=100000; orderExpired=Y", "rule=R-PEN-30; act=order");
        assertThat(ruling.figures())
                .containsEntry("compensationMin", "50000")
                .containsEntry("compensationMax", "100000")
                .containsEntry("min", "2000")
                .containsEntry("max", "20000");
        assertThat(ruling.sanctions())
                .extracting(Sanction::kind)
                .containsExactlyInAnyOrder(Sanction.Kind.COMPENSATION, Sanction.Kind.FINE);
    }

    @ParameterizedTest
    @Requirement({"R-PEN-26", "R-PEN-W1", "R-PEN-W4"})
    @CsvSource({
        "R-PEN-W1, orderExpired=N",
        "R-PEN-W2, orderExpired=N",
        "R-PEN-W3, orderExpired=N",
        "R-PEN-W4, orderExpired=N",
        "R-PEN-W5, orderExpired=N",
        "R-PEN-L3, workers=2",
        "R-PEN-26, amount=100000"
    })
    void no_fine_comes_before_an_order_and_its_expiry(String rule, String inputs) {
        var ruling = Asked.of(rule, "CN", inputs);
        assertThat(ruling.outcome()).isEqualTo("ORDER_FIRST");
        assertThat(ruling.sanctions()).isEmpty();
        assertThat(ruling.also())
                .containsAnyOf("ORDER_TO_CORRECT", "ORDER_TO_PAY")
                .hasSize(1);
    }

    @Test
    @Requirement("R-PEN-S2")
    void premiums_forty_days_late_cost_200_and_that_is_no_fine() {
        var ruling = Asked.of("R-PEN-S2", "CN", "amount=10000; days=40");
        assertThat(ruling.figures()).containsEntry("lateFeeMin", "200").containsEntry("lateFeeMax", "200");
        assertThat(ruling.figures()).doesNotContainKey("max");
    }

    @Test
    @Requirement("R-PEN-24")
    void without_a_written_contract_there_is_an_order_and_a_claim_to_double_wages_but_no_fine() {
        var ruling = Asked.of("R-PEN-24", "CN", "months=20");
        assertThat(ruling.outcome()).isEqualTo("NO_FINE");
        assertThat(ruling.figures()).containsEntry("doubleWageMonths", "11");
        assertThat(Asked.of("R-PEN-24", "CN", "months=1").figures()).containsEntry("doubleWageMonths", "0");
    }

    @Test
    @Requirement("R-DEC-11")
    void one_act_against_two_norms_bears_the_higher_fine_and_two_acts_add_up() {
        var one = Asked.acts("CN", "rule=R-PEN-25; act=A; workers=12", "rule=R-PEN-30; act=A");
        assertThat(one.figures()).containsEntry("min", "2000").containsEntry("max", "20000");
        var two = Asked.acts("CN", "rule=R-PEN-25; act=A; workers=12", "rule=R-PEN-30; act=B");
        assertThat(two.figures()).containsEntry("min", "3200").containsEntry("max", "26000");
        var unnamed = Asked.acts("CN", "rule=R-PEN-25; workers=12", "rule=R-PEN-30");
        assertThat(unnamed.figures()).containsEntry("max", "26000");
    }

    @Test
    @Requirement("R-PEN")
    void an_amount_outside_the_range_is_refused_and_both_ends_are_inside() {
        assertThat(Asked.of("R-PEN-25", "CN", "workers=12; chosen=1200").figures())
                .containsEntry("chosen", "1200");
        assertThat(Asked.of("R-PEN-25", "CN", "workers=12; chosen=6000").figures())
                .containsEntry("chosen", "6000");
        assertThatThrownBy(() -> Asked.of("R-PEN-25", "CN", "workers=12; chosen=6000.01"))
                .hasMessageContaining("outside the range of the law: 1200.00–6000.00");
        assertThatThrownBy(() -> Asked.of("R-PEN-25", "CN", "workers=12; chosen=1199"))
                .hasMessageContaining("outside");
    }

    @ParameterizedTest
    @Requirement({"R-PEN", "R-PEN-25"})
    @CsvSource(delimiter = '|', textBlock = """
        R-PEN-25 | HA | workers=12 | 劳动保障监察条例 25
        R-PEN-25 | HA | workers=12; hours=9 | 河南省劳动保障监察条例 22
        R-PEN-S3 | CN | serious=N | 社会保险费征缴暂行条例 23
        R-PEN-S3 | CN | forged=Y | 社会保险费征缴暂行条例 24
        R-PEN-C4 | CN | workers=1; months=1 | 禁止使用童工规定 6
        """)
    void a_sanction_names_the_article_its_amount_stands_in(String rule, String profile, String inputs, String article) {
        assertThat(Asked.of(rule, profile, inputs).sanctions())
                .extracting(Sanction::article)
                .containsExactly(article);
    }

    @Test
    @Requirement("R-PEN-27B")
    void fraud_on_benefits_cost_up_to_three_times_before_the_insurance_law_and_up_to_five_since() {
        var before = Asked.on("2011-06-30", "R-PEN-27b", "CN", "amount=10000");
        assertThat(before.figures()).containsEntry("min", "10000").containsEntry("max", "30000");
        var since = Asked.on("2011-07-01", "R-PEN-27b", "CN", "amount=10000");
        assertThat(since.figures()).containsEntry("min", "20000").containsEntry("max", "50000");
    }

    @Test
    @Requirement("R-PEN-30")
    void retaliation_against_a_reporter_brings_an_order_and_no_fine() {
        var ruling = Asked.of("R-PEN-30", "CN", "retaliation=Y");
        assertThat(ruling.outcome()).isEqualTo("NO_FINE");
        assertThat(ruling.also()).containsExactly("ORDER_TO_CORRECT", "POLICE_IF_AN_OFFENCE");
    }

    @Test
    @Requirement("R-PEN-S3")
    void registration_failures_are_fined_on_the_persons_and_a_chosen_amount_is_each_ones() {
        var ruling = Asked.of("R-PEN-S3", "CN", "persons=2; chosen=1500");
        assertThat(ruling.sanctions()).extracting(Sanction::target).containsOnly(Sanction.Target.PERSON);
        assertThat(ruling.figures()).containsEntry("chosen", "3000");
    }

    @Test
    @Requirement("R-PEN")
    void nobody_affected_is_no_fine() {
        assertThat(Asked.of("R-PEN-23", "CN", "workers=0").outcome()).isEqualTo("NO_FINE");
    }

    @Test
    @Requirement("R-DEC-12")
    void a_tier_nobody_has_published_is_refused() {
        assertThatThrownBy(() -> Asked.of("R-PEN-25", "CN", "workers=12; chosen=2000; tier=LIGHT"))
                .hasMessageContaining("This jurisdiction has no value for: penalty.tier.light.to");
    }
}
