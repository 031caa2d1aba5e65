package inspectorate.api.grids;

import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.LawBook;
import inspectorate.query.certificates.CertificateCard;
import inspectorate.query.certificates.CertificateCards;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether who is posted to a cell counts there today: only the holder of a valid certificate does (R-GRD-5). */
@Component
public class Posts {

    /** As what the inspector of a cell counts, or why not at all. */
    public enum Standing {
        FULL_TIME,
        PART_TIME,
        /** 协管员 and 法律监督员, who count at the foot of the grid. */
        ASSISTING,
        NOT_CERTIFIED,
        EXPIRED,
        REVOKED;

        public boolean counts() {
            return compareTo(ASSISTING) <= 0;
        }
    }

    private final CertificateCards cards;
    private final LawBook laws;
    private final JurisdictionProfiles profiles;

    Posts(CertificateCards cards, LawBook laws, JurisdictionProfiles profiles) {
        this.cards = cards;
        this.laws = laws;
        this.profiles = profiles;
    }

    /** By cell; without the vacant ones, and those of jurisdictions that record no certificates. */
    public Map<String, Standing> of(List<GridCellCard> cells) {
        var asking = new HashMap<String, Boolean>();
        var certificates = new HashMap<String, Optional<CertificateCard>>();
        var standings = new HashMap<String, Standing>();
        for (var cell : cells) {
            var inspector = cell.inspectorId();
            var jurisdiction = new GridCellId(cell.cellId()).jurisdiction();
            if (inspector != null && asking.computeIfAbsent(jurisdiction, this::asksForCertificates)) {
                var card = certificates.computeIfAbsent(inspector, id -> cards.find(id, Scope.ALL));
                standings.put(cell.cellId(), standing(card, profiles.today(jurisdiction)));
            }
        }
        return standings;
    }

    private boolean asksForCertificates(String jurisdiction) {
        return Certificates.askedFor(laws.of(jurisdiction, profiles.today(jurisdiction)));
    }

    private static Standing standing(Optional<CertificateCard> card, LocalDate today) {
        return card.map(held -> switch (held.state(today)) {
                    case VALID -> as(held.role());
                    case EXPIRED -> Standing.EXPIRED;
                    case REVOKED -> Standing.REVOKED;
                    case TRAINING -> Standing.NOT_CERTIFIED;
                })
                .orElse(Standing.NOT_CERTIFIED);
    }

    private static Standing as(@Nullable CertificateRole role) {
        return switch (role) {
            case INSPECTOR -> Standing.FULL_TIME;
            case PART_TIME_INSPECTOR -> Standing.PART_TIME;
            case ASSISTANT, SUPERVISOR -> Standing.ASSISTING;
            case null -> Standing.NOT_CERTIFIED;
        };
    }
}
