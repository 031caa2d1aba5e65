package inspectorate.api.console;

import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.compliancetimeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case and what is in its evidence register, from its facts.
 *
 * @param team the lead first
 * @param recusals officers about whose recusal nothing is decided yet
 */
public record CaseRegister(
        List<String> team, List<String> recusals, List<EvidenceLine> evidence, List<HoldLine> holds) {

    public record EvidenceLine(int number, String kind, String what, String on, boolean excluded) {}

    /** @param result what became of it; {@code LAPSED}, or empty while it is held */
    public record HoldLine(int number, String items, String on, String result) {}

    /** @param entries of one case, the retracted ones among them, in any order */
    static CaseRegister of(List<TimelineEntry> entries) {
        List<String> team = new ArrayList<>();
        List<String> recusals = new ArrayList<>();
        Map<Integer, EvidenceLine> evidence = new TreeMap<>();
        Map<Integer, HoldLine> holds = new TreeMap<>();
        for (var entry : CaseEntries.standing(entries)) {
            switch (entry.event()) {
                case CaseFiled filed -> replace(team, filed.leadInspectorId(), filed.coInspectors());
                case TeamChanged changed -> replace(team, changed.lead(), changed.coInspectors());
                case RecusalRequested asked -> recusals.add(asked.officer().value());
                case RecusalDecided decided ->
                    recusals.removeIf(decided.officer().value()::equals);
                case EvidenceAdded added ->
                    evidence.put(
                            added.number(),
                            new EvidenceLine(added.number(), added.kind().name(), added.what(), entry.on(), false));
                case EvidenceExcluded excluded ->
                    evidence.computeIfPresent(
                            excluded.number(),
                            (number, line) -> new EvidenceLine(number, line.kind(), line.what(), line.on(), true));
                case EvidenceHeld held ->
                    holds.put(held.number(), new HoldLine(held.number(), held.items(), entry.on(), ""));
                case EvidenceHoldDecided decided ->
                    end(
                            holds,
                            decided.number(),
                            "holdresult." + decided.result().name());
                case EvidenceHoldLapsed lapsed -> end(holds, lapsed.number(), "register.lapsed");
                default -> {}
            }
        }
        return new CaseRegister(
                List.copyOf(team), List.copyOf(recusals), List.copyOf(evidence.values()), List.copyOf(holds.values()));
    }

    /** @param named names by account id */
    CaseRegister with(Map<String, String> named) {
        return new CaseRegister(names(team, named), names(recusals, named), evidence, holds);
    }

    private static List<String> names(List<String> accounts, Map<String, String> named) {
        return accounts.stream().map(id -> named.getOrDefault(id, id)).toList();
    }

    Stream<String> officers() {
        return Stream.concat(team.stream(), recusals.stream());
    }

    private static void replace(List<String> team, @Nullable AccountId lead, @Nullable List<AccountId> coInspectors) {
        team.clear();
        Stream.concat(Stream.ofNullable(lead), Stream.ofNullable(coInspectors).flatMap(List::stream))
                .map(AccountId::value)
                .forEach(team::add);
    }

    private static void end(Map<Integer, HoldLine> holds, int number, String result) {
        holds.computeIfPresent(number, (_, line) -> new HoldLine(number, line.items(), line.on(), result));
    }

    public boolean empty() {
        return team.isEmpty() && evidence.isEmpty() && holds.isEmpty();
    }
}
