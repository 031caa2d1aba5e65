package inspectorate.api.papers;

import static inspectorate.domain.papers.PaperRule.REGION_IS_NAMED;

import inspectorate.api.imports.mapping.Divisions;
import inspectorate.domain.RuleViolated;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who signs a jurisdiction's papers, and how it is called in their numbers: as the settings say, otherwise after its
 * division.
 */
@Component
class PaperOffices {

    private static final String AGENCY = "人力资源和社会保障局";

    private final Divisions divisions = new Divisions();
    private final Environment settings;

    PaperOffices(Environment settings) {
        this.settings = settings;
    }

    String agency(String jurisdiction) {
        var name = settings.getProperty("inspectorate.papers." + jurisdiction + ".agency");
        return name != null
                ? name
                : divisions
                        .find(jurisdiction)
                        .map(division -> division.name() + AGENCY)
                        .orElseThrow(() -> new RuleViolated(REGION_IS_NAMED, jurisdiction));
    }

    String region(String jurisdiction) {
        var name = settings.getProperty("inspectorate.papers." + jurisdiction + ".region");
        return name != null
                ? name
                : divisions.shortName(jurisdiction).orElseThrow(() -> new RuleViolated(REGION_IS_NAMED, jurisdiction));
    }
}
