package inspectorate.infra.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingCommand.*;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.employers.EmployerCommand.RenameEmployer;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.FindPublicEmployers;
import inspectorate.query.search.Found.Hit;
import inspectorate.query.search.PublicEmployers;
import inspectorate.query.search.PublicRecord;
import inspectorate.query.search.PublicRecord.PublicEmployer;
import inspectorate.query.search.Search;
import inspectorate.query.search.Search.Filters;
import inspectorate.query.search.Search.Sort;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicEmployersIT extends RunningInspectorate {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Caller TESTER = Caller.system("public-look-up-test");

    private final String own = UUID.randomUUID().toString().replace("-", "");
    private final GridCellId cell = new GridCellId("T-" + own);
    private final String name = "示例" + own + "建筑有限公司";
    private final EmployerId employer = EmployerId.provisional(cell.value(), name);
    private final CaseId matter = new CaseId(UUID.randomUUID().toString());
    private final ListingId listing = ListingId.onGroundOf(matter);

    @Autowired
    Commands commands;

    @Autowired
    Positions positions;

    @Autowired
    PublicEmployers employers;

    @Autowired
    Searches searches;

    @Test
    void who_is_not_known_is_not_called_clean() {
        assertThat(lookUp(name, TODAY)).isEqualTo(new PublicRecord(false, List.of(), false));
    }

    @Test
    void who_is_known_and_not_listed_is_found_however_the_name_is_written() {
        register();
        var found = lookUp("示例" + own.toUpperCase(Locale.ROOT) + "建築有限責任公司", TODAY);
        assertThat(found.known()).isTrue();
        assertThat(found.employers())
                .containsExactly(
                        new PublicEmployer(name, null, cell.value(), false, null, null, null, null, null, null));
        assertThat(lookUp("示例" + own, TODAY).known()).isFalse();
    }

    @Test
    void a_listing_is_told_with_its_ground_as_long_as_it_is_public() {
        register();
        listed();
        assertThat(lookUp(name, TODAY).employers()).singleElement().satisfies(found -> {
            assertThat(found.listed()).isTrue();
            assertThat(found.ground()).isEqualTo(BlacklistGround.MASS_INCIDENT);
            assertThat(found.article()).isEqualTo("第五条");
            assertThat(found.listedOn()).isEqualTo("2026-06-03");
            assertThat(found.publicUntil()).isEqualTo("2029-06-03");
        });
        assertThat(lookUp(name, LocalDate.of(2029, 6, 2)).employers().getFirst().listed())
                .isTrue();
        assertThat(lookUp(name, LocalDate.of(2029, 6, 3)).employers().getFirst().listed())
                .isFalse();
    }

    @Test
    void removal_hides_the_listing_at_once() {
        register();
        listed();
        await(commands.send(TESTER, new RemoveFromBlacklist(listing, on("2026-06-20"), "paid in full", officer("c"))));
        assertThat(lookUp(name, TODAY).employers()).singleElement().satisfies(found -> {
            assertThat(found.listed()).isFalse();
            assertThat(found.ground()).isNull();
            assertThat(found.listedOn()).isNull();
        });
    }

    @Test
    void a_renamed_employer_is_found_by_both_names() {
        register();
        await(commands.send(TESTER, new RenameEmployer(employer, on("2026-06-10"), "示例" + own + "改名有限公司")));
        assertThat(lookUp(name, TODAY).employers())
                .extracting(PublicEmployer::name)
                .containsExactly("示例" + own + "改名有限公司");
    }

    @Test
    void a_case_is_found_by_its_employer_within_the_scope_only() {
        register();
        await(commands.send(
                TESTER,
                new RegisterIntake(
                        matter, employer, on("2026-06-02"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null)));
        assertThat(searches.find(cases(new Scope(cell.value()))).hits())
                .extracting(Hit::id, Hit::violation, Hit::date)
                .containsExactly(tuple(matter.value(), "WAGE_ARREARS", "2026-06-02"));
        assertThat(searches.find(cases(new Scope("350211"))).total()).isZero();
    }

    private Search cases(Scope scope) {
        return new Search(own, SearchKind.CASE, Filters.NONE, Sort.DATE, null, 10, scope, TODAY);
    }

    private void register() {
        await(commands.send(TESTER, new RegisterEmployer(employer, on("2026-05-01"), name, null, "", false)));
    }

    private void listed() {
        commands.send(TESTER, new FindListingCandidate(listing, employer, matter, on("2026-06-01")));
        commands.send(
                TESTER,
                new ProposeListing(listing, on("2026-06-02"), BlacklistGround.MASS_INCIDENT, "第五条", officer("a")));
        await(commands.send(
                TESTER, new DecideListing(listing, on("2026-06-03"), true, officer("b"), 3, "CN-2022-01-01")));
    }

    private PublicRecord lookUp(String asked, LocalDate today) {
        return employers.find(new FindPublicEmployers(null, asked, _ -> today));
    }

    private static AccountId officer(String id) {
        return new AccountId(id);
    }

    private Fact on(String day) {
        return Fact.recorded(cell, new BusinessDate(day), TODAY);
    }

    private void await(Position position) {
        assertThat(positions.await(position, Duration.ofSeconds(20))).isTrue();
    }
}
