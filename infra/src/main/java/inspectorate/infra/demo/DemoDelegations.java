package inspectorate.infra.demo;

import inspectorate.api.delegations.DelegationDesk;
import inspectorate.api.delegations.DelegationDesk.Proposal;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the invented department lets the squad of one street do in its name. */
@Component
@ConditionalOnProperty("inspectorate.demo")
class DemoDelegations {

    private static final Proposal TO_THE_SQUAD = new Proposal(
            "示例委〔2023〕1号",
            new GridCellId(DemoOfficers.CAPTAIN.scope().prefix()),
            null,
            List.of(
                    Violation.WAGE_ARREARS,
                    Violation.MINIMUM_WAGE,
                    Violation.WORKING_HOURS,
                    Violation.SOCIAL_INSURANCE,
                    Violation.LABOUR_CONTRACT),
            List.of(Power.FILING, Power.ORDER, Power.NOTICE),
            new BigDecimal(20_000),
            LocalDate.of(2023, 6, 1),
            LocalDate.of(2030, 12, 31),
            LocalDate.of(2023, 5, 20));

    private final DelegationDesk desk;

    DemoDelegations(DelegationDesk desk) {
        this.desk = desk;
    }

    void grant() {
        var baohe = DemoOfficers.BAOHE.prefix();
        var proposed = desk.propose(DemoOfficers.HEAD, "demo:delegation", baohe, TO_THE_SQUAD);
        desk.decide(DemoOfficers.DEPARTMENT, "demo:delegation:granted", baohe, new DelegationId(proposed.id()), true);
    }
}
